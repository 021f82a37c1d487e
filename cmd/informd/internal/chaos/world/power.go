package world

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"informd/cmd/informd/internal/chaos/check"
)

// power cuts the power again and again: the host stops in the midst of whatever it does,
// and its disk forgets what was not brought to it, or keeps some of that. The mail servers
// stand elsewhere.
func power(w *World) error {
	w.info.Faulty, w.record = true, filepath.Join(w.dir, "disk")
	disk := newPlatter(nil)
	if err := w.asks(20); err != nil {
		return err
	}
	sending := slices.DeleteFunc(crashPoints(),
		func(p point) bool { return p.smtp == "" && !p.data && p.verb != "APPEND" })
	for _, phase := range []struct {
		at   time.Time
		cuts int
	}{{w.captureTime(), 12}, {w.noticeTime(), 12}, {w.dueTime(), 26}} {
		w.now = phase.at
		for range phase.cuts {
			if err := w.halt(sending); err != nil {
				return err
			}
			var err error
			if disk, err = w.cut(disk); err != nil {
				return fmt.Errorf("cut the power: %w", err)
			}
			w.now = w.now.Add(2 * time.Minute)
		}
		if err := w.step(w.now); err != nil {
			return err
		}
	}
	w.record = ""
	return w.fair()
}

// halt runs informd until it stops short, at one of these points or at a random instant.
func (w *World) halt(at []point) error {
	if w.chance(40) {
		return w.doomed(w.within(w.typical * 5 / 4))
	}
	w.arm(at[w.n(len(at))], 1+w.n(3))
	defer w.faults(nil, nil)
	return w.step(w.now)
}

// cut leaves of the database what a disk has after a power cut, writes down what the
// database knows then, and returns the disk as it is from now on.
func (w *World) cut(disk *platter) (*platter, error) {
	record, err := os.ReadFile(w.record)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	if err := disk.read(record); err != nil {
		return nil, err
	}
	left := disk.cut(w.n)
	path := w.info.Databases[0]
	files, err := filepath.Glob(path + "-*") // the journals, and what processes shared
	if err != nil {
		return nil, err
	}
	for _, f := range append(files, path, w.record) {
		if err := os.Remove(f); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, err
		}
	}
	aside := filepath.Join(w.dir, "cut.db")
	for name, data := range left {
		end := strings.TrimPrefix(name, path)
		if err := errors.Join(os.WriteFile(name, data, 0o600), os.WriteFile(aside+end, data, 0o600)); err != nil {
			return nil, err
		}
	}
	w.count("power cuts", 1)
	return newPlatter(left), w.witness(aside)
}

// witness writes down what a database knows, and removes it.
func (w *World) witness(path string) error {
	cut, err := check.Witness(path)
	if err != nil {
		return err
	}
	files, err := filepath.Glob(path + "*")
	for _, f := range files {
		err = errors.Join(err, os.Remove(f))
	}
	return errors.Join(err, w.cuts.Write(cut))
}
