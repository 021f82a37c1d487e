// Package inspect says what informd makes of message files, without an account: for a person in words, for programs as
// an object a line.
//
//	Files ─▶ a directory's files ─▶ an mbox's messages ─▶ parse ─▶ reading ─▶ object ─▶ JSON, or words
//
// A file that cannot be read is an object too, and the next one is read.
package inspect

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"informd/mailbox/parse"
	"informd/rules/mail"
	"informd/rules/reading"
)

// maxFile caps a file that read looks at; a mail is smaller, an mbox may not be.
const (
	maxFile = 64 << 20
	maxMbox = 1 << 30
)

// Options say how `informd read` takes its files and shows what it makes of them.
type Options struct {
	JSON bool // one object a line
	Body bool // a file is a decoded text body, without a header
	Mbox bool // a file holds many messages
	Self mail.Self
}

// Files says what informd makes of message files, one after the other. A directory
// stands for all files in it. A file that cannot be read is said and passed over.
func Files(ctx context.Context, paths []string, opts Options, stdout io.Writer) error {
	out := bufio.NewWriter(stdout)
	w := writer{out: out, opts: opts, json: json.NewEncoder(out)}
	w.json.SetEscapeHTML(false)
	for _, path := range paths {
		if err := w.path(ctx, path); err != nil {
			return err
		}
	}
	if err := out.Flush(); err != nil {
		return fmt.Errorf("write what was read: %w", err)
	}
	return nil
}

// A writer reads files and writes what they are.
type writer struct {
	out  *bufio.Writer
	json *json.Encoder
	opts Options
}

// path reads a file, or every file in a directory. Only writing and ctx stop it.
func (w *writer) path(ctx context.Context, path string) error {
	info, err := os.Stat(path)
	if err != nil || !info.IsDir() {
		return w.file(ctx, path)
	}
	return filepath.WalkDir(path, func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return w.write(object{File: name, Error: err.Error()})
		case d.IsDir() && name != path && strings.HasPrefix(d.Name(), "."):
			return fs.SkipDir
		case d.IsDir():
			return ctx.Err()
		}
		return w.file(ctx, name)
	})
}

func (w *writer) file(ctx context.Context, path string) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	limit := int64(maxFile)
	if w.opts.Mbox {
		limit = maxMbox
	}
	raw, err := readFile(path, limit)
	if err != nil {
		return w.write(object{File: path, Kind: reading.KindUnparseable,
			Why: "the file cannot be read", Error: err.Error()})
	}
	if !w.opts.Mbox {
		return w.message(path, raw)
	}
	n := 0
	for one := range mboxMessages(raw) {
		if err := ctx.Err(); err != nil {
			return err
		}
		n++
		if err := w.message(fmt.Sprintf("%s#%d", path, n), one); err != nil {
			return err
		}
	}
	return nil
}

func readFile(path string, limit int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if info, err := f.Stat(); err == nil && !info.Mode().IsRegular() {
		return nil, fmt.Errorf("%s is not a regular file", path)
	}
	raw, err := io.ReadAll(io.LimitReader(f, limit+1))
	if err == nil && int64(len(raw)) > limit {
		return nil, fmt.Errorf("%s is larger than %d MiB", path, limit>>20)
	}
	return raw, err
}

// mboxMessages yields the messages of an mbox file (RFC 4155): each begins after a
// line "From ", which in a body stands behind ">".
func mboxMessages(raw []byte) func(yield func([]byte) bool) {
	return func(yield func([]byte) bool) {
		start := 0
		for at := 0; at < len(raw); {
			next := bytes.Index(raw[at:], []byte("\nFrom "))
			if next < 0 {
				break
			}
			at += next + 1
			// The separator stands after an empty line; elsewhere it is prose.
			if before := bytes.TrimRight(raw[:at], "\r\n"); at-len(before) >= 2 {
				if !yield(raw[start:at]) {
					return
				}
				start = at
			}
		}
		if len(bytes.TrimSpace(raw[start:])) > 0 {
			yield(raw[start:])
		}
	}
}

// message reads one message and writes what it is.
func (w *writer) message(name string, raw []byte) error {
	var m mail.Message
	if w.opts.Body {
		m = parse.Body(string(raw))
	} else {
		m = parse.Message(raw)
	}
	found := reading.Read(m, w.opts.Self)
	if w.opts.Body {
		found = reading.Reading{Kind: reading.KindHuman, Why: "read as a text alone"}
	}
	return w.write(newObject(name, m, found))
}

func (w *writer) write(o object) error {
	var err error
	if w.opts.JSON {
		err = w.json.Encode(o)
	} else {
		_, err = w.out.WriteString(o.human())
	}
	if err != nil {
		return fmt.Errorf("write what was read: %w", err)
	}
	return nil
}
