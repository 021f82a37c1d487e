package check

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// A stored is a message as it stands in the Maildir.
type stored struct {
	path  string // below the Maildir
	flags string
	sums  [2]string // as it is, and without what its delivery put before it
}

// stored returns the messages of all folders.
func (e *Evidence) stored() (all []stored, err error) {
	err = filepath.WalkDir(e.Maildir, func(path string, d fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		if err != nil || d.IsDir() {
			return err
		}
		if in := filepath.Base(filepath.Dir(path)); in != "cur" && in != "new" {
			return nil
		}
		raw, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		below, _ := filepath.Rel(e.Maildir, path)
		_, flags, _ := strings.Cut(d.Name(), ":2,")
		all = append(all, stored{below, strings.TrimRight(flags, "abcdefghijklmnopqrstuvwxyz"),
			[2]string{Sum(raw), Sum(handedOver(raw))}})
		return nil
	})
	return all, err
}

// handedOver returns a message without the three header fields of its local delivery.
func handedOver(raw []byte) []byte {
	for _, name := range []string{"Return-Path:", "Delivered-To:", "Received:"} {
		if !bytes.HasPrefix(raw, []byte(name)) {
			return raw
		}
		for first := true; first || len(raw) > 0 && (raw[0] == ' ' || raw[0] == '\t'); first = false {
			_, raw, _ = bytes.Cut(raw, []byte("\n"))
		}
	}
	return raw
}

// unharmed: only the verbs that read and append, and every message stands where and as
// it was put.
func (e *Evidence) unharmed(r *Report) error {
	created := 0
	for _, c := range e.Commands {
		why := harms(c)
		if c.Verb == "CREATE" && c.Status == "OK" {
			if created++; created > len(e.Databases) {
				why = "created more than one mailbox"
			}
		}
		r.that(why == "", I7, "%s %s: %s", c.Verb, c.Args, why)
	}
	all, err := e.stored()
	if err != nil {
		return err
	}
	expected, err := e.expected()
	if err != nil {
		return err
	}
	here := map[string][]stored{}
	for _, s := range all {
		r.that(expected[s.sums[0]] || expected[s.sums[1]], I7, "nobody put %s there", s.path)
		for _, sum := range slices.Compact(s.sums[:]) {
			here[sum] = append(here[sum], s)
		}
	}
	gone := map[string]bool{}
	for _, d := range e.deeds("delete") {
		gone[d.SHA] = true
	}
	for _, d := range e.Deeds {
		if d.SHA == "" || gone[d.SHA] || d.Kind == "delete" {
			continue
		}
		at := here[d.SHA]
		r.that(len(at) > 0, I7, "%s of %s (%s) is gone from %s", d.Kind, d.Contact, d.Road, d.Folder)
		for _, s := range at {
			if s.flags != d.Flags && !(s.flags == "S" && d.Flags == "") && d.Kind != "ask" {
				r.broken(I7, "%s has flags %q, want %q", s.path, s.flags, d.Flags)
			}
		}
	}
	return nil
}

// harms says what is wrong with a command.
func harms(c Command) string {
	switch c.Verb {
	case "CAPABILITY", "ID", "STARTTLS", "LOGIN", "AUTHENTICATE", "ENABLE", "NAMESPACE", "LIST", "STATUS",
		"EXAMINE", "UNSELECT",
		"SEARCH", "UID SEARCH", "NOOP", "IDLE", "LOGOUT":
		return ""
	case "FETCH", "UID FETCH":
		if strings.Contains(c.Args, "BODY[") ||
			strings.Contains(c.Args, "RFC822") && !strings.Contains(c.Args, "RFC822.SIZE") {
			return "it marks as read"
		}
		return ""
	case "APPEND":
		name, _, _ := strings.Cut(c.Args, " ")
		if slices.Contains([]string{"Drafts", "Sent", "informd", "INBOX"}, strings.Trim(name, `"`)) {
			return ""
		}
		return "append to a strange folder"
	case "CREATE":
		if strings.Trim(c.Args, `"`) == "informd" {
			return ""
		}
		return "create a strange folder"
	}
	return "informd must not say this"
}

// expected returns the sums of all that anybody put into the mailbox.
func (e *Evidence) expected() (map[string]bool, error) {
	sums := map[string]bool{}
	for _, d := range e.Deeds {
		sums[d.SHA] = true
	}
	for _, m := range e.Mails {
		raw, err := os.ReadFile(filepath.Join(e.Dir, m.File))
		if err != nil {
			return nil, err
		}
		sums[Sum(raw)] = true
	}
	for _, c := range e.Commands {
		if c.Verb != "APPEND" || !c.Whole {
			continue
		}
		raw, err := os.ReadFile(filepath.Join(e.Dir, c.File))
		if err != nil {
			return nil, err
		}
		sums[Sum(raw)] = true
	}
	return sums, nil
}

// drafted: nothing is appended twice, whatever became of it.
func (e *Evidence) drafted(r *Report) error {
	times := map[string]int{}
	for _, c := range e.Commands {
		if c.Verb != "APPEND" || !c.Whole || c.Status == "NO" || c.Status == "BAD" {
			continue
		}
		h, err := e.head(c.File)
		if err != nil {
			continue // clean says so
		}
		name, _, _ := strings.Cut(c.Args, " ")
		key := strings.Trim(name, `"`) + " " + h.get("X-Followup-Id") + " " + h.get("X-Informd-Nonce")
		if times[key]++; times[key] == 1 {
			r.try(I8)
		} else {
			r.broken(I8, "appended %d times: %s", times[key], key)
		}
	}
	return nil
}
