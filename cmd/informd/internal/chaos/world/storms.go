package world

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"informd/cmd/informd/internal/chaos/check"
	"informd/cmd/informd/internal/chaos/proxy"
	"informd/cmd/informd/internal/chaos/sink"
)

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
		// what comes now has a number that was another's
		func() error { return errors.Join(w.clearOut(), w.renumber("INBOX")) },
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
	answer := func(percent int) error {
		if !w.chance(percent) {
			return nil
		}
		c := w.contacts[w.n(len(w.contacts))]
		r := w.anyRoad(c)
		if err := w.come(r, c); err != nil || r.folder != "Sent" {
			return err
		}
		return w.step(w.now.Add(time.Minute)) // unread in a folder that is Sent no longer it would prove nothing
	}
	for _, at := range []time.Time{w.captureTime(), w.captureTime().AddDate(0, 0, 1), w.noticeTime(), w.dueTime()} {
		for range 4 {
			if err := w.stranger(); err != nil {
				return err
			}
		}
		if err := errors.Join(w.step(at), answer(60), shake(), answer(60)); err != nil {
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
	w.sentCopy = w.provider()
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
