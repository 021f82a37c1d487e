package world

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"

	"informd/cmd/informd/internal/chaos/check"
	"informd/cmd/informd/internal/chaos/proxy"
	"informd/cmd/informd/internal/chaos/sink"
)

// restored puts an older copy of the database back, at any time: what was sent since
// must not be sent again.
func restored(w *World) error {
	if err := w.asks(12); err != nil {
		return err
	}
	var copies []string
	keep := func() error {
		to := filepath.Join(w.dir, fmt.Sprintf("copy%d", len(copies)))
		copies = append(copies, to)
		return copyDatabase(w.info.Databases[0], to)
	}
	for _, at := range []time.Time{w.captureTime(), w.noticeTime()} {
		if err := errors.Join(w.step(at), keep()); err != nil {
			return err
		}
	}
	w.now = w.dueTime()
	w.losing(30) // so that some copies are in doubt about a mail
	for range 3 {
		if err := errors.Join(w.doomed(w.within(w.typical*2)), keep()); err != nil {
			return err
		}
		w.now = w.now.Add(2 * time.Minute)
	}
	w.faults(nil, nil)
	for range 8 {
		w.info.Restored++
		w.count("restored databases", 1)
		if err := copyDatabase(copies[w.n(len(copies))], w.info.Databases[0]); err != nil {
			return err
		}
		if err := w.step(w.now.Add(20 * time.Minute)); err != nil {
			return err
		}
	}
	return w.fair()
}

// copyDatabase copies a database that nobody has open, with what was not yet taken over
// from its log.
func copyDatabase(from, to string) error {
	for _, end := range []string{"-wal", "-shm"} {
		if err := os.Remove(to + end); err != nil && !os.IsNotExist(err) {
			return err
		}
	}
	for _, end := range []string{"", "-wal"} {
		data, err := os.ReadFile(from + end)
		if os.IsNotExist(err) {
			continue
		}
		if err != nil {
			return err
		}
		if err := os.WriteFile(to+end, data, 0o600); err != nil {
			return err
		}
	}
	return nil
}

// two lets two informds with databases of their own keep one account at the same time, of
// which one may be slower than the other, or be killed while both send.
func two(w *World) error {
	w.info.Databases = append(w.info.Databases, filepath.Join(w.dir, "other.db"))
	if err := w.configure(1); err != nil {
		return err
	}
	if err := w.asks(20); err != nil {
		return err
	}
	for _, at := range []time.Time{w.captureTime(), w.noticeTime()} {
		if err := w.step(at); err != nil {
			return err
		}
	}
	slow := w.within(20*time.Millisecond) * time.Duration(w.n(2))
	w.faults(nil, func(stage proxy.Stage, c check.Command) proxy.Act {
		if c.Conn%2 == 1 && stage == proxy.Came {
			rest(slow)
		}
		return proxy.Act{}
	})
	if w.chance(50) {
		after := w.within(2 * w.typical)
		w.aside(func() error {
			rest(after)
			w.killOne("one of two")
			return nil
		})
	}
	if err := w.step(w.dueTime()); err != nil {
		return err
	}
	w.count("races of two daemons", len(w.contacts))
	return w.fair()
}

// flaky cuts, delays and swallows on the way to the IMAP server, at any step.
func flaky(w *World) error {
	if err := w.asks(8); err != nil {
		return err
	}
	w.info.Faulty = true
	w.faults(nil, func(stage proxy.Stage, c check.Command) proxy.Act {
		switch {
		case stage == proxy.Completed && c.Verb == "APPEND" && w.chance(15):
			w.count("swallowed answers", 1)
			w.aside(func() error {
				rest(50 * time.Millisecond)
				w.kill("waiting for an answer that was swallowed")
				return nil
			})
			return proxy.Act{Swallow: true}
		case w.chance(2):
			w.count("cut IMAP connections", 1)
			return proxy.Act{Cut: true}
		case w.chance(10):
			rest(w.within(10 * time.Millisecond))
		}
		return proxy.Act{}
	})
	for _, at := range []time.Time{w.captureTime(), w.noticeTime(), w.dueTime()} {
		for i := range 5 {
			if err := w.step(at.Add(time.Duration(i) * 11 * time.Minute)); err != nil {
				return err
			}
			w.asides.Wait()
		}
	}
	return w.fair()
}

// folders renumbers, renames and deletes mailboxes, while answers lie in them.
func folders(w *World) error {
	if err := w.asks(8); err != nil {
		return err
	}
	changes := []func() error{
		func() error { return w.renumber("INBOX") },
		func() error { return w.renumber("Sent") },
		func() error { return w.renumber("Archive") },
		func() error {
			return w.with(func(s *session) error {
				return s.do(`RENAME "Filed/People" "Filed/Folk %d"`, w.n(1000))
			})
		},
		func() error {
			return w.with(func(s *session) error { return s.do(`RENAME "Archive" "Archive %d"`, w.n(1000)) })
		},
		func() error {
			return w.with(func(s *session) error { return s.do(`RENAME "Sent" "Sent %d"`, w.n(1000)) })
		},
		func() error {
			return w.with(func(s *session) error {
				return errors.Join(s.do(`CREATE "Gone"`), s.do(`DELETE "Gone"`))
			})
		},
	}
	shake := func() error {
		for range 3 {
			w.count("changes of folders", 1)
			if err := changes[w.n(len(changes))](); err != nil && !strings.Contains(err.Error(), "NONEXISTENT") {
				return err
			}
		}
		return w.with(func(s *session) error { // those that a rename took away
			for _, f := range []string{"Archive", "Sent", "Filed/People"} {
				s.do("CREATE %q", f) // it may be there
			}
			return nil
		})
	}
	for _, at := range []time.Time{w.captureTime(), w.captureTime().AddDate(0, 0, 1), w.noticeTime(), w.dueTime()} {
		if err := w.step(at); err != nil {
			return err
		}
		if w.chance(60) {
			c := w.contacts[w.n(len(w.contacts))]
			r := w.anyRoad(c)
			if err := w.come(r, c); err != nil {
				return err
			}
			if r.folder == "Sent" { // unread in a folder that is Sent no longer it would prove nothing
				if err := w.step(at.Add(time.Minute)); err != nil {
					return err
				}
			}
		}
		if err := shake(); err != nil {
			return err
		}
	}
	return w.fair()
}

// drafts has follow-ups drafted, and the owner edits, deletes or sends the drafts, while
// processes are killed around the append.
func drafts(w *World) error {
	w.info.Draft = true
	if err := errors.Join(w.configure(0), w.asks(8)); err != nil {
		return err
	}
	if err := w.until(w.captureTime()); err != nil {
		return err
	}
	w.now = w.dueTime()
	var around []point
	for _, p := range crashPoints() {
		if p.verb == "APPEND" || p.verb == "UID SEARCH" {
			around = append(around, p)
		}
	}
	for range 10 {
		w.arm(around[w.n(len(around))], 1+w.n(2))
		if err := w.step(w.now.Add(2 * time.Minute)); err != nil {
			return err
		}
		if err := w.useDrafts(); err != nil {
			return err
		}
	}
	return w.fair()
}

// useDrafts is the owner at the drafts: some are deleted, some changed.
func (w *World) useDrafts() error {
	files, err := filepath.Glob(filepath.Join(w.info.Maildir, ".Drafts", "*", "*"))
	if err != nil {
		return err
	}
	for _, f := range files {
		if !strings.Contains(f, "/cur/") && !strings.Contains(f, "/new/") || !w.chance(40) {
			continue
		}
		raw, err := os.ReadFile(f)
		if err == nil {
			err = os.Remove(f)
		}
		if err != nil {
			return err
		}
		w.count("drafts deleted or changed", 1)
		if w.chance(50) {
			changed := append(raw, "And one more line.\n"...)
			if err := w.appendRaw("Drafts", `\Draft \Seen`, changed); err != nil {
				return err
			}
			w.did(check.Deed{Kind: "delete", Road: "edit"}, changed) // may be edited again
		}
	}
	return nil
}

// disk lets the disk be full: no file may grow beyond some size, from the start of a
// process, or from when the server has taken a mail.
func disk(w *World) error {
	if err := w.asks(8); err != nil {
		return err
	}
	w.info.Faulty = true
	w.sentCopy = []string{"", "files"}[w.n(2)]
	fill := func(stage sink.Stage, _ string) sink.Act {
		if (stage == sink.Dot || stage == sink.Accepted) && w.chance(25) {
			w.count("disks full at the dot", 1)
			w.failed(w.fillDisk())
		}
		return sink.Act{}
	}
	for _, at := range []time.Time{w.captureTime(), w.noticeTime(), w.dueTime()} {
		for i := range 6 {
			w.now = at.Add(time.Duration(i) * 5 * time.Minute)
			h := how{}
			w.faults(fill, nil)
			if i%2 == 0 {
				w.faults(nil, nil)
				w.count("runs on a full disk", 1)
				h.fileSize = uint64(8 + w.n(700))
			}
			if _, err := w.run(h); err != nil {
				return err
			}
		}
		w.faults(nil, nil)
		if err := w.step(at.Add(40 * time.Minute)); err != nil {
			return err
		}
	}
	return w.fair()
}

// fillDisk lets the files of all informds that run grow no more.
func (w *World) fillDisk() error {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, p := range w.running {
		out, err := exec.Command("prlimit", "--fsize=4096", "--pid", strconv.Itoa(p.cmd.Process.Pid)).CombinedOutput()
		if err != nil {
			return fmt.Errorf("prlimit: %w: %s", err, out)
		}
	}
	return nil
}

// clock lets the clock jump back and forth, and the laptop sleep for weeks. Some asks are
// written in the evening, and informd runs at night when they are a week old.
func clock(w *World) error {
	if err := w.asks(3); err != nil {
		return err
	}
	for i := range 3 {
		if err := w.ask(w.start.Add(-13*time.Hour - time.Duration(i)*time.Minute)); err != nil {
			return err
		}
	}
	for _, at := range []time.Time{w.captureTime(), w.start.AddDate(0, 0, 5).Add(12 * time.Hour), w.noticeTime(),
		w.start.AddDate(0, 0, 6).Add(12*time.Hour + 30*time.Minute)} {
		if err := w.step(at); err != nil {
			return err
		}
	}
	for range 4 {
		w.count("clock jumps", 1)
		if err := w.step(w.noticeTime().Add(-w.within(96 * time.Hour))); err != nil {
			return err
		}
		if err := w.step(w.noticeTime().Add(time.Duration(w.n(90)) * time.Minute)); err != nil {
			return err
		}
	}
	if w.chance(50) {
		return w.fair()
	}
	w.count("weeks asleep", 3)
	for _, c := range w.contacts {
		w.did(check.Deed{Kind: "asleep", Contact: c.addr}, nil)
	}
	for day := range 6 {
		if err := w.step(w.start.AddDate(0, 0, 28+day).Add(3 * time.Hour)); err != nil {
			return err
		}
	}
	return nil
}

// daemon lets informd run on while the hour of the follow-ups passes: answers come, it is
// killed and started again, and a second one is refused the database.
func daemon(w *World) error {
	if err := w.asks(6); err != nil {
		return err
	}
	if err := w.until(w.noticeTime()); err != nil {
		return err
	}
	w.now = w.start.AddDate(0, 0, 7).Add(2*time.Hour - 2*time.Second)
	for _, c := range w.contacts {
		if w.chance(60) {
			at, wait, by := w.now, w.within(6*time.Second), w.anyRoad(c)
			w.aside(func() error {
				rest(wait)
				return w.comeAt(by, c, at)
			})
		}
	}
	for range 4 {
		before := w.proxy.Connections()
		p, err := w.launch(how{daemon: true})
		if err != nil {
			return err
		}
		began, clock := time.Now(), w.now
		if err := w.connected(p, before); err != nil {
			return err
		}
		rest(w.within(2 * time.Second))
		if err := w.rival(p); err != nil {
			return err
		}
		if w.chance(50) {
			if err := w.stopped(w.within(time.Second)); err != nil {
				return err
			}
		}
		rest(w.within(time.Second))
		if w.chance(30) {
			p.cmd.Process.Signal(syscall.SIGTERM)
			select {
			case <-p.done:
			case <-time.After(20 * time.Second):
				return errors.New("informd did not end within 20 s of SIGTERM")
			}
		} else {
			w.kill("while it ran as a daemon")
		}
		w.now = clock.Add(time.Since(began))
		if err := w.settle(); err != nil {
			return err
		}
	}
	return w.fair()
}

// connected waits until a process speaks to the IMAP server, and so has its locks.
func (w *World) connected(p *process, before int) error {
	again := time.NewTicker(time.Millisecond)
	defer again.Stop()
	for w.proxy.Connections() == before {
		select {
		case <-again.C:
		case <-p.done:
			return fmt.Errorf("a daemon ended by itself with %d", p.Code)
		}
	}
	return nil
}

// rival starts a second informd on the database that one has, as if from another host, or
// with a database of its own on the same host.
func (w *World) rival(first *process) error {
	h := how{second: true, host: 7}
	if w.chance(50) {
		h = how{second: true, config: filepath.Join(w.dir, "rival.toml")}
		if err := w.configureFor(h.config, filepath.Join(w.dir, "rival.db")); err != nil {
			return err
		}
	}
	second, err := w.launch(h)
	if err != nil {
		return err
	}
	w.count("second daemons refused", 1)
	select {
	case <-second.done:
	case <-first.done: // so the second may have got the database
		return fmt.Errorf("a daemon ended by itself with %d", first.Code)
	case <-time.After(limit):
		return errors.New("a second daemon was not refused")
	}
	return nil
}

// year lets a year pass, with two asks every four weeks, kills now and then, and answers.
func year(w *World) error {
	if err := w.with(func(s *session) error { return s.do(`CREATE "Filed/People"`) }); err != nil {
		return err
	}
	for month := range 13 {
		at := w.start.AddDate(0, 0, 28*month)
		for i := range 2 {
			if err := w.ask(at.Add(time.Duration(i) * time.Minute)); err != nil {
				return err
			}
		}
		answered := w.n(7)
		for _, after := range []time.Duration{1, 6*24 + 2, 7*24 + 3, 8*24 + 3, 16 * 24} {
			w.now = at.Add(after * time.Hour)
			if w.chance(20) {
				if err := w.doomed(w.within(w.typical)); err != nil {
					return err
				}
			}
			if err := w.step(w.now.Add(2 * time.Minute)); err != nil {
				return err
			}
			if answered--; answered == 0 {
				c := w.contacts[len(w.contacts)-1]
				if err := w.come(w.anyRoad(c), c); err != nil {
					return err
				}
			}
		}
	}
	w.count("simulated years", 1)
	return w.step(w.start.AddDate(1, 0, 1))
}
