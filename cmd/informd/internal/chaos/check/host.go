package check

import (
	"bytes"
	"encoding/base64"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// spoofed: mail that only claims to be the owner's changes nothing. One that answers a mail of
// informd's may be the owner's from elsewhere: it may hold a follow-up, and does no more.
func (e *Evidence) spoofed(r *Report) {
	byID, stolen := map[string]Deed{}, map[string]bool{} // of the ids that are another mail's
	for _, d := range e.deeds("spoof") {
		r.try(I6)
		byID[d.MessageID] = d
		stolen[d.MessageID] = slices.ContainsFunc(e.deeds("ask"),
			func(a Deed) bool { return a.MessageID == d.MessageID })
	}
	for _, v := range e.events {
		id := strings.Trim(v.source, "<>")
		d, ok := byID[id]
		if !ok || v.kind == "ignored" || stolen[id] && v.kind == "asked" || d.Answers && v.kind == "doubted" {
			continue
		}
		r.broken(I6, "%s of %s was taken as %s", d.Road, d.Contact, v.kind)
	}
}

// secret: no password in any form in the databases, the logs, the mails, the appends,
// the arguments or the environment.
func (e *Evidence) secret(r *Report) error {
	var files []string
	for _, db := range e.Databases {
		more, _ := filepath.Glob(db + "*")
		files = append(files, more...)
	}
	files = append(files, e.Logs...)
	for _, m := range e.Mails {
		files = append(files, filepath.Join(e.Dir, m.File))
	}
	for _, c := range e.Commands {
		if c.File != "" {
			files = append(files, filepath.Join(e.Dir, c.File))
		}
	}
	for _, f := range files {
		raw, err := os.ReadFile(f)
		if os.IsNotExist(err) {
			continue
		}
		if err != nil {
			return err
		}
		r.that(!e.tells(raw), I10, "%s holds a password", f)
	}
	return nil
}

// tells reports whether bytes hold a secret, as it is or in a usual encoding.
func (e *Evidence) tells(raw []byte) bool {
	return slices.ContainsFunc(e.Secrets, func(s string) bool {
		forms := []string{s, url.QueryEscape(s), base64.StdEncoding.EncodeToString([]byte(s)),
			base64.StdEncoding.EncodeToString([]byte("\x00" + e.Owner + "\x00" + s))}
		return slices.ContainsFunc(forms, func(f string) bool { return bytes.Contains(raw, []byte(f)) })
	})
}

// maxRecovery is how long the informd after a killed one may take until it has looked at
// every mailbox, and so is at work again.
const maxRecovery = 5 * time.Second

// maxCrowd is how many may want a processor where what takes long says something.
const maxCrowd = 2

// recovered: after a kill, the next informd is at work again soon. One that was itself
// killed before, kept from the mailbox, or kept waiting for a processor, shows nothing.
func (e *Evidence) recovered(r *Report) {
	if len(e.Databases) > 1 || e.Slow { // whose look it was, or who was slow, cannot be told
		return
	}
	killed := false
	for _, p := range e.Processes {
		if p.Second {
			continue
		}
		if at := e.firstLook(p); killed && !at.IsZero() && p.Crowd <= maxCrowd {
			took := at.Sub(p.Began)
			r.Recoveries++
			r.that(took <= maxRecovery, I13, "after a kill it took %s until the mailbox was looked at", took)
			r.Recovery = max(r.Recovery, took)
		}
		killed = p.Killed != ""
	}
}

// firstLook returns when a process had first looked at every mailbox, or zero.
func (e *Evidence) firstLook(p Process) (at time.Time) {
	for _, c := range e.Commands {
		if c.look() && c.Began.After(p.Began) && c.Ended.Before(p.Ended) && (at.IsZero() || c.Ended.Before(at)) {
			at = c.Ended
		}
	}
	return at
}

// maxRSS is what a process may take, in KiB.
const maxRSS = 128 << 10

// bounded: no process grew, none broke down, the database is whole, and a second daemon
// on it was refused.
func (e *Evidence) bounded(r *Report) error {
	for _, p := range e.Processes {
		r.that(p.RSS <= maxRSS, I13, "a process took %d KiB", p.RSS)
		switch {
		case p.Killed == Hanging:
			r.broken(I13, "a process did not end in %s", p.Ended.Sub(p.Began).Round(time.Second))
		case p.Killed != "":
		case p.Second && p.Code != 1:
			r.broken(I13, "a second daemon on one database ended with %d, want 1", p.Code)
		case p.Code != 0 && p.Code != 1:
			r.broken(I13, "a process ended with %d", p.Code)
		}
	}
	for _, f := range e.Logs {
		raw, err := os.ReadFile(f)
		if err != nil && !os.IsNotExist(err) {
			return err
		}
		for _, word := range []string{"panic:", "fatal error:", "DATA RACE"} {
			if i := bytes.Index(raw, []byte(word)); i >= 0 {
				r.broken(I13, "%s: %s", filepath.Base(f), raw[i:min(len(raw), i+200)])
			}
		}
	}
	for n := range e.Databases {
		problem, err := e.sound(n)
		if err != nil {
			return err
		}
		r.that(problem == "", I13, "the database is damaged: %s", problem)
	}
	return nil
}
