package world

import (
	"fmt"
	"strings"
	"sync/atomic"
	"time"

	"informd/cmd/informd/internal/chaos/check"
	"informd/cmd/informd/internal/chaos/proxy"
	"informd/cmd/informd/internal/chaos/sink"
)

// races lets an answer, or the owner's word, come at any moment between DATA and the
// dot of the follow-up that it forbids.
func races(w *World) error {
	if err := w.asks(45); err != nil {
		return err
	}
	if err := w.until(w.noticeTime()); err != nil {
		return err
	}
	spread := []time.Duration{2 * time.Millisecond, 20 * time.Millisecond, 60 * time.Millisecond}[w.n(3)]
	w.faults(func(stage sink.Stage, to string) sink.Act {
		c := w.find(to)
		if stage != sink.Data || c == nil || !w.chance(85) {
			return sink.Act{}
		}
		r, after, at := w.anyRoad(c), w.within(spread), w.now
		if w.chance(5) {
			r = road{"out of the office", "away", "", away}
		} else {
			w.count("reply races", 1)
		}
		w.aside(func() error {
			rest(after)
			return w.comeAt(r, c, at)
		})
		return sink.Act{}
	}, func(stage proxy.Stage, c check.Command) proxy.Act {
		if w.sink.Busy() && (stage == proxy.Came || stage == proxy.Completed) {
			rest(w.within(spread / 2))
		}
		return proxy.Act{}
	})
	if err := w.step(w.dueTime()); err != nil {
		return err
	}
	return w.fair()
}

// A point is a step of a protocol at which a process is killed.
type point struct {
	name string
	smtp sink.Stage
	verb string
	imap proxy.Stage
	data bool // only while DATA is open
	late time.Duration

	commit bool // at the next commit after this step, once it is durable
}

// crashPoints returns the named crash points. What lies inside the process is reached by the
// step of the protocol before it, or by the commit that follows: between the last look and
// the dot lies the mark.
func crashPoints() []point {
	all := []point{}
	for _, s := range sink.Stages() {
		all = append(all, point{name: "smtp " + string(s), smtp: s})
	}
	for _, v := range []string{"LIST", "EXAMINE", "UID SEARCH", "UID FETCH", "APPEND"} {
		all = append(all, point{name: "imap before " + v, verb: v, imap: proxy.Came},
			point{name: "imap after " + v + ", not heard", verb: v, imap: proxy.Completed},
			point{name: "imap after " + v + ", heard", verb: v, imap: proxy.Relayed})
	}
	return append(all,
		point{name: "imap amid APPEND", verb: "APPEND", imap: proxy.Half},
		point{name: "before the last look", verb: "LIST", imap: proxy.Came, data: true},
		point{name: "after the last look, not heard", verb: "LIST", imap: proxy.Completed, data: true},
		point{name: "at the mark", verb: "LIST", imap: proxy.Relayed, data: true, late: 4 * time.Millisecond},
		point{name: "between FETCH and commit", verb: "UID FETCH", imap: proxy.Relayed, late: 2 * time.Millisecond},
		point{name: "between 250 and commit", smtp: sink.Answered, late: 3 * time.Millisecond},
		point{name: "after the mark", verb: "LIST", imap: proxy.Relayed, data: true, commit: true},
		point{name: "after the commit that follows FETCH", verb: "UID FETCH", imap: proxy.Relayed, commit: true},
		point{name: "after the commit that follows 250", smtp: sink.Answered, commit: true},
	)
}

// CrashPoints returns the names under which a tally counts the kills at each of them.
func CrashPoints() (names []string) {
	for _, p := range crashPoints() {
		names = append(names, killed(p.name))
	}
	return names
}

// arm kills the process at a point, when it comes there for the nth time.
func (w *World) arm(p point, n int) {
	var met atomic.Int32
	hit := func() bool {
		if int(met.Add(1)) != n {
			return false
		}
		if p.commit {
			w.doom(p.name)
			return false
		}
		if p.late > 0 {
			rest(w.within(p.late))
		}
		w.kill(p.name)
		return true
	}
	w.faults(func(stage sink.Stage, _ string) sink.Act {
		return sink.Act{Cut: p.smtp != "" && stage == p.smtp && hit() && stage != sink.Dot}
	}, func(stage proxy.Stage, c check.Command) proxy.Act {
		return proxy.Act{Cut: p.verb != "" && c.Verb == p.verb && stage == p.imap &&
			(!p.data || w.sink.Busy()) && hit()}
	})
}

// points kills at crash points in every phase of the story: first after each kind of commit,
// while there is still something to send, then at some others; while follow-ups leave at all
// of them.
func points(w *World) error {
	if err := w.asks(14); err != nil {
		return err
	}
	all := crashPoints()
	for _, phase := range []struct {
		at    time.Time
		arms  int // of those that are not at a commit
		later int // how often a point may be passed before it kills
	}{{w.captureTime(), 6, 1}, {w.noticeTime(), 6, 1}, {w.dueTime(), len(all), 0}} {
		w.now = phase.at
		for _, p := range w.pick(all, phase.arms) {
			if err := w.stranger(); err != nil { // so that there is something to fetch
				return err
			}
			w.arm(p, 1+w.n(phase.later+1))
			if err := w.step(w.now.Add(2 * time.Minute)); err != nil {
				return err
			}
		}
		w.faults(nil, nil)
		if err := w.step(w.now.Add(time.Hour)); err != nil {
			return err
		}
	}
	return w.fair()
}

// pick returns the points at a commit, and so many others, in an order of the world's own.
func (w *World) pick(all []point, others int) (picked []point) {
	var rest []point
	for _, i := range w.order(len(all)) {
		if all[i].commit {
			picked = append(picked, all[i])
		} else {
			rest = append(rest, all[i])
		}
	}
	return append(picked, rest[:min(others, len(rest))]...)
}

// lost loses the answer to the dot: the mail was taken, and informd cannot know it.
func lost(w *World) error {
	w.sentCopy = w.provider()
	if err := w.asks(30); err != nil {
		return err
	}
	w.losing(30)
	if err := w.until(w.noticeTime()); err != nil {
		return err
	}
	w.losing(70)
	for i := range 3 {
		if err := w.step(w.dueTime().Add(time.Duration(i) * 20 * time.Minute)); err != nil {
			return err
		}
	}
	return w.fair()
}

// losing loses the answers to so many dots of a hundred.
func (w *World) losing(percent int) {
	w.info.Faulty = true
	w.faults(func(stage sink.Stage, to string) sink.Act {
		if stage != sink.Accepted || !w.chance(percent) {
			return sink.Act{}
		}
		w.count("lost answers", 1)
		return sink.Act{Cut: true}
	}, nil)
}

// refusals lets the server refuse, or hang up, at any step. Some servers let nobody in at
// the first attempt.
func refusals(w *World) error {
	if err := w.asks(6); err != nil {
		return err
	}
	w.info.Faulty = true
	grey, met := w.chance(50), map[string]time.Time{}
	greylisted := func(to string) bool {
		w.mu.Lock()
		defer w.mu.Unlock()
		if met[to].IsZero() {
			met[to] = w.now
		}
		return grey && w.now.Sub(met[to]) < 5*time.Minute
	}
	w.faults(func(stage sink.Stage, to string) sink.Act {
		if stage == sink.Rcpt && greylisted(to) {
			w.count("greylisted", 1)
			return sink.Act{Reply: "451 4.7.1 come back later"}
		}
		if stage == sink.Accepted || stage == sink.Answered || stage == sink.Body || !w.chance(7) {
			return sink.Act{}
		}
		w.count("refusals", 1)
		switch w.n(4) {
		case 0:
			return sink.Act{Cut: stage != sink.Dot}
		case 1:
			if to == w.owner || to == "" {
				return sink.Act{} // for good only to contacts: a notice refused for good ends the story
			}
			return sink.Act{Reply: "554 5.7.1 no"}
		case 2:
			return sink.Act{Reply: "421 4.3.2 later"}
		}
		return sink.Act{Reply: fmt.Sprintf("45%d 4.2.%d %s", w.n(3), w.n(3), strings.Repeat("later ", 1+w.n(3)))}
	}, nil)
	for _, at := range []time.Time{w.captureTime(), w.noticeTime(), w.dueTime()} {
		for i := range 4 {
			if err := w.step(at.Add(time.Duration(i) * 17 * time.Minute)); err != nil {
				return err
			}
		}
	}
	return w.fair()
}
