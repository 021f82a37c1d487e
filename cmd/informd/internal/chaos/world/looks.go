package world

import (
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	"informd/cmd/informd/internal/chaos/check"
	"informd/cmd/informd/internal/chaos/proxy"
	"informd/cmd/informd/internal/chaos/sink"
)

// A straggler is an answer that was stored before the last look, and does not lie still.
type straggler struct {
	mu     sync.Mutex
	id     string // "" when there is none
	folder string
	moves  int

	renumbered bool // its folder was numbered anew
}

// moved lets answers lie in a folder before the last look begins, and moves them, or the
// folder, while it is going on: by a filter, by the owner, or by a server that numbers a
// folder anew. Some servers say that they are Gmail: there informd opens only the inbox after the
// last look, for what STATUS says of the other folders is known to be fresh.
func moved(w *World) error {
	if w.chance(50) {
		w.count("accounts whose counts are known to be fresh", 1)
		w.proxy.Claim("X-GM-EXT-1")
	}
	if err := w.asks(20); err != nil {
		return err
	}
	if err := w.until(w.noticeTime()); err != nil {
		return err
	}
	var s straggler
	w.faults(func(stage sink.Stage, to string) sink.Act {
		if c := w.find(to); stage == sink.Data && c != nil && w.chance(85) {
			w.failed(s.begin(w, c))
		}
		return sink.Act{}
	}, func(stage proxy.Stage, c check.Command) proxy.Act {
		looking := strings.HasPrefix(c.Verb, "UID") || c.Verb == "LIST" || c.Verb == "EXAMINE"
		if w.sink.Busy() && looking && stage != proxy.Half && w.chance(40) {
			w.failed(s.move(w))
		}
		return proxy.Act{}
	})
	for i := range 3 { // a folder that cannot be read just then ends a run
		if err := w.step(w.dueTime().Add(time.Duration(i) * 20 * time.Minute)); err != nil {
			return err
		}
	}
	return w.fair()
}

// begin lets an answer of a contact be stored somewhere.
func (s *straggler) begin(w *World, c *contact) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	r := roads()[w.n(8)] // those that lie in a folder of their own among them
	id, folder, err := w.put(r, c, w.now)
	s.id, s.folder, s.moves, s.renumbered = id, folder, 0, false
	return err
}

// move moves the answer on, at most thrice.
func (s *straggler) move(w *World) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.id == "" || s.moves == 3 {
		return nil
	}
	s.moves++
	w.count("answers moved during the last look", 1)
	switch w.n(4) {
	case 0: // the folder is numbered anew, once: twice within a moment, Dovecot may keep its UIDVALIDITY
		if !s.renumbered {
			s.renumbered = true
			return w.renumber(s.folder)
		}
	case 1: // the folder gets another name
		if s.folder == "INBOX" {
			break
		}
		to := fmt.Sprintf("Moved %d", w.n(1<<20))
		err := w.with(func(x *session) error {
			err := x.do("RENAME %q %q", s.folder, to)
			x.do("CREATE %q", s.folder) // it may be there again already
			return err
		})
		s.folder = to
		return err
	}
	to := []string{"INBOX", "Junk", "Archive", "Filed/People", "Trash"}[w.n(5)]
	if to == s.folder {
		return nil
	}
	err := w.with(func(x *session) error { return x.move(s.folder, s.id, to) })
	s.folder = to
	return err
}

// short lets the server leave the folder in which an answer lies out of its list, for as long
// as the follow-up is being handed over.
func short(w *World) error {
	if err := w.asks(20); err != nil {
		return err
	}
	if err := w.until(w.noticeTime()); err != nil {
		return err
	}
	var hidden atomic.Value // the folder
	hidden.Store("")
	w.faults(func(stage sink.Stage, to string) sink.Act {
		if c := w.find(to); stage == sink.Data && c != nil && w.chance(85) {
			_, folder, err := w.put(roads()[5+w.n(4)], c, w.now) // those with a folder of their own
			w.failed(err)
			hidden.Store(folder)
		}
		return sink.Act{}
	}, func(stage proxy.Stage, c check.Command) proxy.Act {
		folder := hidden.Load().(string)
		if stage != proxy.Came || c.Verb != "LIST" || folder == "" || !w.sink.Busy() {
			return proxy.Act{}
		}
		w.count("folders left out of a list", 1)
		return proxy.Act{Hide: folder}
	})
	if err := w.step(w.dueTime()); err != nil {
		return err
	}
	return w.fair()
}

// refused lets the server refuse one folder for ever. All else goes on: asks are captured, answers are
// seen, and no follow-up leaves until the owner leaves that folder out.
func refused(w *World) error {
	const folder = "Filed/People"
	var leftOut atomic.Bool
	w.faults(func(stage sink.Stage, to string) sink.Act {
		if stage == sink.Accepted && w.find(to) != nil && !leftOut.Load() {
			w.failed(fmt.Errorf("a follow-up left to %s, and a folder could not be read", to))
		}
		return sink.Act{}
	}, func(stage proxy.Stage, c check.Command) proxy.Act {
		about := (c.Verb == "EXAMINE" || c.Verb == "STATUS") && strings.Contains(c.Args, folder)
		if stage != proxy.Came || !about {
			return proxy.Act{}
		}
		w.count("folders refused", 1)
		return proxy.Act{Refuse: "NO [SERVERBUG] damaged"}
	})
	filed := road{"about something else, in a folder that is refused", "noise", folder,
		func(w *World, c *contact, id string, at time.Time) []byte {
			return message(nil, "Shop <shop@noise.test>", w.julie(), "An offer", id, at, "Buy now.\n")
		}}
	if err := w.asks(4); err != nil {
		return err
	}
	if err := w.come(filed, w.contacts[0]); err != nil {
		return err
	}
	if err := w.until(w.captureTime()); err != nil {
		return err
	}
	if err := w.come(roads()[w.n(5)], w.contacts[w.n(4)]); err != nil {
		return err
	}
	if err := w.until(w.noticeTime()); err != nil {
		return err
	}
	if err := w.step(w.dueTime()); err != nil {
		return err
	}
	leave := road{"the owner leaves a folder out", "noise", "Sent",
		func(w *World, c *contact, id string, at time.Time) []byte {
			return message(nil, w.julie(), w.info.Capture, "leave out: "+folder, id, at, "\n")
		}}
	if err := w.come(leave, w.contacts[0]); err != nil {
		return err
	}
	leftOut.Store(true)
	return w.week()
}

// damaged lets the server refuse the text of one answer for ever, for a reason that could pass, while it shows the
// header. What stands behind it is read, and what is due to others leaves.
func damaged(w *World) error {
	if err := w.asks(4); err != nil {
		return err
	}
	if err := w.until(w.captureTime()); err != nil {
		return err
	}
	var uid atomic.Value // of the first text that is asked for
	w.faults(nil, func(stage proxy.Stage, c check.Command) proxy.Act {
		if stage != proxy.Came || c.Verb != "UID FETCH" || c.Selected != "INBOX" ||
			!strings.Contains(c.Args, "BODY.PEEK[]<") {
			return proxy.Act{}
		}
		asked, _, _ := strings.Cut(c.Args, " ")
		uid.CompareAndSwap(nil, asked)
		if uid.Load() != asked {
			return proxy.Act{}
		}
		w.count("texts refused", 1)
		return proxy.Act{Refuse: "NO [SERVERBUG] Internal error occurred"}
	})
	for _, c := range w.contacts[:2] {
		w.now = w.now.Add(time.Minute)
		if err := w.come(roads()[0], c); err != nil {
			return err
		}
	}
	for range 6 {
		if err := w.step(w.now.Add(5 * time.Hour)); err != nil {
			return err
		}
	}
	if err := w.until(w.noticeTime()); err != nil {
		return err
	}
	if err := w.step(w.dueTime()); err != nil {
		return err
	}
	return w.week()
}

// slow lets the last look take longer than it may, at any of its commands: the server is slow, or
// falls silent, or the process is stopped and an answer comes meanwhile. Others wait long for the
// answer to the dot, and are killed waiting.
func slow(w *World) error {
	if err := w.asks(6); err != nil {
		return err
	}
	if err := w.until(w.noticeTime()); err != nil {
		return err
	}
	w.info.Faulty, w.info.Slow = true, true
	var tries, left atomic.Int32 // left: steps of the look until one takes too long
	spent := func() bool { return tries.Add(1) > 5 }
	acts := w.order(4)
	w.faults(func(stage sink.Stage, to string) sink.Act {
		switch {
		case w.find(to) == nil:
		case stage == sink.Data:
			left.Store(int32(1 + w.n(steps)))
		case stage == sink.Accepted && w.chance(30) && !spent():
			w.count("slow answers to the dot", 1)
			rest(5 * time.Second)
			w.kill("while the answer to the dot was awaited")
		}
		return sink.Act{}
	}, func(stage proxy.Stage, c check.Command) proxy.Act {
		looking := c.Verb == "LIST" || c.Verb == "EXAMINE"
		if !w.sink.Busy() || !looking || stage == proxy.Half || left.Add(-1) != 0 || spent() {
			return proxy.Act{}
		}
		w.count("looks that took too long", 1)
		switch acts[int(tries.Load())%len(acts)] {
		case 0:
			rest(tooLong)
		case 1:
			return proxy.Act{Swallow: true}
		default:
			w.failed(w.stopped(tooLong))
		}
		return proxy.Act{}
	})
	for i := range 4 {
		if err := w.step(w.dueTime().Add(time.Duration(i) * 20 * time.Minute)); err != nil {
			return err
		}
	}
	return w.fair()
}

// steps is about how many a last look has: three of each command that lists or opens folders. After the
// first list, what is new is read and folders are listed again, so that only a delay after the last list
// makes the look old.
const steps = 48

// tooLong is longer than a look may be old when the dot is sent.
const tooLong = 12 * time.Second

// stopped stops all informds for a while, as a laptop that sleeps, and lets somebody
// answer meanwhile.
func (w *World) stopped(long time.Duration) error {
	signal := func(s syscall.Signal) {
		w.mu.Lock()
		defer w.mu.Unlock()
		for _, p := range w.running {
			p.cmd.Process.Signal(s)
		}
	}
	signal(syscall.SIGSTOP)
	defer signal(syscall.SIGCONT)
	c := w.contacts[w.n(len(w.contacts))]
	err := w.come(w.anyRoad(c), c)
	rest(long)
	return err
}
