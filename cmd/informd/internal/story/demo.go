package story

import (
	"context"
	_ "embed"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"
	"unicode"

	"informd/mailbox/parse"
	"informd/rules/content"
	"informd/store"
)

//go:embed demo.txtar
var demo []byte

// A Demo is the story of the command demo, played out.
type Demo struct {
	World  *World
	Dir    string // absolute
	Mails  int    // written below Dir
	Digest string // the HTML of the last digest
}

// PlayDemo plays six weeks against a mail server on loopback, prints them to out, and
// leaves every mail in dir as .eml, the last digest as HTML and the store. Close the
// world after use.
func PlayDemo(ctx context.Context, dir string, out io.Writer) (*Demo, error) {
	zone, err := time.LoadLocation(Zone)
	if err != nil {
		return nil, err
	}
	s, err := Parse(demo, zone)
	if err != nil {
		return nil, fmt.Errorf("read the story: %w", err)
	}
	if dir, err = clean(dir); err != nil {
		return nil, err
	}
	fmt.Fprintln(out, strings.TrimPrefix(s.Title, "# "))
	w, err := Open(ctx, s, filepath.Join(dir, "state.db"), Loopback, NewTape(out, zone))
	if err != nil {
		return nil, err
	}
	d := &Demo{World: w, Dir: dir}
	if err := w.Play(ctx, s); err != nil {
		w.Close()
		return nil, fmt.Errorf("play the story: %w", err)
	}
	if err := d.leave(ctx); err != nil {
		w.Close()
		return nil, err
	}
	return d, nil
}

// mark is an empty file that says that a demo made the folder it lies in.
const mark = ".informd-demo"

// clean makes dir, or empties what an earlier demo left in it. It touches no folder that
// a demo did not make: an owner's own store is called state.db, too.
func clean(dir string) (string, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return "", err
	}
	entries, err := os.ReadDir(dir)
	if err == nil && len(entries) > 0 {
		if _, err := os.Stat(filepath.Join(dir, mark)); err != nil {
			return "", fmt.Errorf("%s is not empty and was not made by a demo; name another folder with --out", dir)
		}
		for _, name := range []string{"mail", "digest.html", "config.toml", "state.db", "state.db-wal", "state.db-shm",
			"state.db.lock", "state.db.ballast"} {
			if err := os.RemoveAll(filepath.Join(dir, name)); err != nil {
				return "", fmt.Errorf("empty the folder of the last demo: %w", err)
			}
		}
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", err
	}
	return dir, os.WriteFile(filepath.Join(dir, mark), nil, 0o644)
}

// leave writes everybody's mail and the last digest.
func (d *Demo) leave(ctx context.Context) error {
	for name, u := range d.World.mailboxes() {
		for _, folder := range u.Folders() {
			list, err := u.Messages(folder)
			if err != nil {
				return err
			}
			at := filepath.Join(d.Dir, "mail", name, folder)
			if len(list) == 0 {
				continue
			}
			if err := os.MkdirAll(at, 0o755); err != nil {
				return err
			}
			for i, m := range list {
				file := fmt.Sprintf("%02d-%s.eml", i+1, plain(parse.Header(m.Raw).Subject))
				if err := os.WriteFile(filepath.Join(at, file), m.Raw, 0o644); err != nil {
					return err
				}
				d.Mails++
			}
		}
	}
	return d.World.Store.View(ctx, func(tx *store.Tx) error {
		rows, err := tx.Rows()
		if err != nil {
			return err
		}
		for _, r := range rows {
			if r.Kind == content.KindDigest {
				d.Digest = filepath.Join(d.Dir, "digest.html")
				if err := os.WriteFile(d.Digest, []byte(r.Letter.HTML), 0o644); err != nil {
					return err
				}
			}
		}
		return nil
	})
}

// plain returns a subject as part of a file name.
func plain(s string) string {
	s = strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return '-'
	}, s)
	s = strings.Trim(strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r == '-' }), "-"), "-")
	if r := []rune(s); len(r) > 40 {
		s = string(r[:40])
	}
	return s
}
