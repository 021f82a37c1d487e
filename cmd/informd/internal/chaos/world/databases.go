package world

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"informd/cmd/informd/internal/chaos/check"
	"informd/cmd/informd/internal/chaos/proxy"
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
