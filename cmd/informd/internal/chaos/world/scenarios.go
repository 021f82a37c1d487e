package world

import (
	"slices"
	"time"
)

// A scenario is what happens in a world.
type scenario struct {
	name string
	play func(*World) error
}

// all returns the scenarios, in the order in which they are played. What needs many trials
// comes more than once.
func all() []scenario {
	return []scenario{
		{"kills", kills}, {"races", races}, {"points", points}, {"lost", lost},
		{"power", power}, {"restored", restored}, {"two", two}, {"spoofs", spoofs}, {"malformed", malformed},
		{"moved", moved}, {"short", short}, {"refused", refused}, {"slow", slow}, {"older", older}, {"passed", passed},
		{"damaged", damaged},
		{"calm", calm}, {"words", words}, {"refusals", refusals}, {"flaky", flaky}, {"folders", folders},
		{"drafts", drafts}, {"disk", disk}, {"clock", clock}, {"daemon", daemon}, {"year", year},
	}
}

// Names returns the names of the scenarios, in the order in which they are played.
func Names() (names []string) {
	for _, s := range all() {
		names = append(names, s.name)
	}
	return names
}

func named(name string) (play func(*World) error, ok bool) {
	i := slices.IndexFunc(all(), func(s scenario) bool { return s.name == name })
	if i < 0 {
		return nil, false
	}
	return all()[i].play, true
}

// The story of every world, in days and hours after the first ask: captured at once,
// the notice on Sunday, the follow-up on Monday.
func (w *World) captureTime() time.Time { return w.start.Add(time.Hour) }
func (w *World) noticeTime() time.Time  { return w.start.AddDate(0, 0, 6).Add(2 * time.Hour) }
func (w *World) dueTime() time.Time     { return w.start.AddDate(0, 0, 7).Add(3 * time.Hour) }

// fair lets the weather turn fair: nothing goes wrong any more, and a week passes. What
// is due must leave, and what is in doubt must be settled.
func (w *World) fair() error {
	w.asides.Wait()
	w.faults(nil, nil)
	return w.week()
}

// week lets a week pass from the day on which follow-ups are due.
func (w *World) week() error {
	from := w.now
	if from.Before(w.dueTime()) {
		from = w.dueTime()
	}
	for _, after := range []time.Duration{time.Minute, 20 * time.Minute, 70 * time.Minute} {
		if err := w.step(from.Add(after)); err != nil {
			return err
		}
	}
	for day := 1; day <= 4; day++ {
		for _, hour := range []int{0, 4} { // 10:00 and 14:00 by the owner's clock
			at := w.start.AddDate(0, 0, 7+day).Add(time.Duration(hour) * time.Hour)
			if at.Before(w.now) {
				continue
			}
			if err := w.step(at); err != nil {
				return err
			}
		}
	}
	return nil
}

// asks lets the owner write to so many people.
func (w *World) asks(n int) error {
	if err := w.with(func(s *session) error { return s.do(`CREATE "Filed/People"`) }); err != nil {
		return err
	}
	for i := range n {
		if err := w.ask(w.start.Add(time.Duration(i) * time.Minute)); err != nil {
			return err
		}
	}
	return nil
}

// until plays the story in fair weather: captures, and then notices, if so far.
func (w *World) until(at time.Time) error {
	for _, t := range []time.Time{w.captureTime(), w.noticeTime()} {
		if t.After(at) || !t.After(w.now) {
			continue
		}
		if err := w.step(t); err != nil {
			return err
		}
	}
	return nil
}

// calm is a world in which nothing goes wrong: some answer, some are away, and the rest
// are written to again, whatever the provider does with sent mail.
func calm(w *World) error {
	w.sentCopy = w.provider()
	if err := w.asks(8); err != nil {
		return err
	}
	if err := w.until(w.captureTime()); err != nil {
		return err
	}
	for _, c := range w.contacts {
		switch {
		case w.chance(30):
			if err := w.come(w.anyRoad(c), c); err != nil {
				return err
			}
		case w.chance(15):
			if err := w.come(road{"out of the office", "away", "", away}, c); err != nil {
				return err
			}
		}
	}
	if err := w.until(w.noticeTime()); err != nil {
		return err
	}
	for _, c := range w.contacts {
		if w.chance(20) {
			if err := w.come(w.anyRoad(c), c); err != nil {
				return err
			}
		}
	}
	if err := w.step(w.dueTime()); err != nil {
		return err
	}
	w.now = w.now.Add(10 * time.Minute)
	for _, c := range w.contacts { // nothing of what comes after the follow-up brings another
		after := []road{{"out of the office", "away", "", away}, {"a bounce", "bounce", "", bounce}}[w.n(2)]
		if w.chance(40) {
			if err := w.come(after, c); err != nil {
				return err
			}
		}
	}
	return w.fair()
}

// kills ends processes at random instants, while answers come in at others.
func kills(w *World) error {
	if err := w.asks(20); err != nil {
		return err
	}
	for _, phase := range []struct {
		at time.Time
		n  int
	}{{w.captureTime(), 30}, {w.noticeTime(), 30}, {w.dueTime(), 80}} {
		w.now = phase.at
		for range phase.n {
			if w.chance(5) {
				c := w.contacts[w.n(len(w.contacts))]
				at, wait, by := w.now, w.within(w.typical), w.anyRoad(c)
				w.aside(func() error {
					rest(wait)
					return w.comeAt(by, c, at)
				})
			}
			if err := w.doomed(w.within(w.typical * 5 / 4)); err != nil {
				return err
			}
			w.now = w.now.Add(2 * time.Minute)
		}
		w.asides.Wait()
		if err := w.step(w.now); err != nil {
			return err
		}
	}
	return w.fair()
}

// aside runs f beside the story.
func (w *World) aside(f func() error) {
	w.asides.Go(func() { w.failed(f()) })
}
