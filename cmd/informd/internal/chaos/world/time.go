package world

import (
	"errors"
	"fmt"
	"path/filepath"
	"syscall"
	"time"

	"informd/cmd/informd/internal/chaos/check"
	"informd/cmd/informd/internal/chaos/proxy"
)

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

// daemon lets informd run on while the hour of the follow-ups passes: answers come, the
// connection on which it would hear of them may be dead, it is killed and started again,
// and a second one is refused the database.
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
	w.faults(nil, func(stage proxy.Stage, c check.Command) proxy.Act {
		return proxy.Act{Swallow: c.Verb == "IDLE" && stage == proxy.Came && w.chance(50)}
	})
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
