package config

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
)

// A Problem is one thing wrong with a config file.
type Problem struct {
	File string `json:"file"`
	Line int    `json:"line,omitempty"` // 0 when no line shows it
	Key  string `json:"key,omitempty"`  // "followup.after"; "" for the file as a whole
	Text string `json:"text"`           // what is wrong; then, behind a semicolon, the cure

	Missing bool `json:"-"` // Key stands nowhere: Line is where it belongs, and right as it is
}

// String returns "file:line: key: problem; cure", as editors and compilers know it.
func (p Problem) String() string {
	var b strings.Builder
	b.WriteString(p.File)
	if p.Line > 0 {
		fmt.Fprintf(&b, ":%d", p.Line)
	}
	if p.Key != "" {
		b.WriteString(": " + p.Key)
	}
	return b.String() + ": " + p.Text
}

// An Error is everything that is wrong with a config file, in the order of its lines.
type Error struct{ Problems []Problem }

// Error has one line a problem.
func (e *Error) Error() string {
	lines := make([]string, len(e.Problems))
	for i, p := range e.Problems {
		lines[i] = p.String()
	}
	return strings.Join(lines, "\n")
}

// unreadable says why there is no config at all.
func unreadable(file string, err error) *Error {
	text := err.Error()
	if pathErr, ok := errors.AsType[*fs.PathError](err); ok {
		text = pathErr.Err.Error() // the path is said already
	}
	cure := "; give a readable file with --config"
	if errors.Is(err, fs.ErrNotExist) {
		text, cure = "there is no such file", "; run informd init, or name another with --config"
	}
	if errors.Is(err, fs.ErrPermission) {
		text, cure = "you may not read it", "; be the user whose config it is, or name another with --config"
	}
	if _, unsafe := errors.AsType[*secretError](err); unsafe {
		cure = "" // it is said already
	}
	return &Error{[]Problem{{File: file, Text: text + cure}}}
}

// A report gathers problems while a file is read.
type report struct {
	file     string
	lines    map[string]int // of keys and tables, by their dotted names
	end      int            // the last line
	problems []Problem
	bad      map[string]bool // keys with a problem
	syntax   bool            // the file is not TOML: nothing more can be said
}

// add says that something is wrong with a key. The text is "problem; cure".
func (r *report) add(key, format string, args ...any) {
	if r.bad == nil {
		r.bad = map[string]bool{}
	}
	r.bad[key] = true
	r.problems = append(r.problems, Problem{File: r.file, Line: r.line(key), Key: key,
		Text: fmt.Sprintf(format, args...), Missing: r.lines[key] == 0})
}

// line returns where a key stands; where it is missing, its table; where that is missing too,
// the end of the file.
func (r *report) line(key string) int {
	table, _, _ := strings.Cut(key, ".")
	return cmp.Or(r.lines[key], r.lines[table], r.end)
}

// fine reports whether nothing was said against any of the keys, so that a check that
// compares them makes sense.
func (r *report) fine(keys ...string) bool {
	return !slices.ContainsFunc(keys, func(k string) bool { return r.bad[k] })
}

func (r *report) err() error {
	if len(r.problems) == 0 {
		return nil
	}
	slices.SortStableFunc(r.problems, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Key, b.Key))
	})
	return &Error{r.problems}
}
