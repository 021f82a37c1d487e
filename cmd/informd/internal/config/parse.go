package config

import (
	"bytes"
	"errors"
	"fmt"
	"regexp"
	"strings"

	"github.com/pelletier/go-toml/v2"
	"github.com/pelletier/go-toml/v2/unstable"
)

// parse reads TOML into plain values, and tells on which line each table and key
// stands, by its dotted name. The library decodes into structs as well, and strictly,
// but it stops at the first value of a wrong type; owners want to hear all at once.
func parse(data []byte, r *report) (tree map[string]any, ok bool) {
	if bytes.HasPrefix(data, []byte{0xff, 0xfe}) || bytes.HasPrefix(data, []byte{0xfe, 0xff}) {
		r.broken(1, "the file is UTF-16; save it as UTF-8")
		return nil, false
	}
	if len(data) >= maxFile {
		r.broken(0, "the file is larger than a config can be; is it another file?")
		return nil, false
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff")) // some editors of Windows begin a file so
	if err := toml.Unmarshal(data, &tree); err != nil {
		bad, isDecode := errors.AsType[*toml.DecodeError](err)
		if !isDecode {
			r.broken(0, "the file is not TOML (%v); compare it with config.example.toml", err)
			return nil, false
		}
		line, column := bad.Position()
		lines := strings.Split(string(data), "\n")
		r.broken(line, "%s", sayTOML(bad, lines[min(line, len(lines))-1], column))
		return nil, false
	}
	r.lines = linesOf(data)
	r.end = 1 + bytes.Count(bytes.TrimSuffix(data, []byte("\n")), []byte("\n"))
	return tree, true
}

// broken says that the file cannot be read as TOML.
func (r *report) broken(line int, format string, args ...any) {
	r.syntax = true
	r.problems = append(r.problems, Problem{File: r.file, Line: line, Text: fmt.Sprintf(format, args...)})
}

// sayTOML says in words for a person what is wrong with the syntax, and the cure. The words of the
// library are for programmers, but where they name what stands there twice. Its long form quotes the
// line, which may hold a password written at the wrong place; it is never shown, but for its key.
func sayTOML(err *toml.DecodeError, line string, column int) string {
	text := strings.TrimPrefix(err.Error(), "toml: ")
	switch {
	case strings.Contains(text, "already"):
		return text + "; a table and a key stand in a file once: join the two"
	case strings.Contains(text, "UTF-8"):
		return "a letter in this line is not in UTF-8; save the file as UTF-8"
	}
	bare := bareText.FindStringSubmatch(line)
	switch {
	case bare == nil:
	case yesOrNo.MatchString(bare[2]):
		return "write " + bare[1] + " = true, or = false, in small letters and without quotes"
	default:
		return fmt.Sprintf("the text of %[1]s lacks its double quotes; write %[1]s = \"…\"", bare[1])
	}
	return fmt.Sprintf("this line cannot be read from character %d on; text stands in double quotes, "+
		"a list and the name of a table in [ ], and each key on a line of its own", column)
}

// bareText is a line whose value is a text without quotes, as people write it first: after = 5 days.
var bareText = regexp.MustCompile(`^\s*([A-Za-z0-9_-]+)\s*=\s*([^\s"'\[\]{}#,=][^"'\[\]{}#,=]*)(#.*)?$`)

// yesOrNo is what people write for true or false.
var yesOrNo = regexp.MustCompile(`(?i)^(yes|no|on|off|true|false)\s*$`)

// linesOf finds the line of every table and key in a file that is TOML.
func linesOf(data []byte) map[string]int {
	lines := map[string]int{}
	p := &unstable.Parser{}
	p.Reset(data)
	var table []string
	for p.NextExpression() {
		switch e := p.Expression(); e.Kind {
		case unstable.Table, unstable.ArrayTable:
			table = note(p, lines, nil, e.Key())
		case unstable.KeyValue:
			noteValue(p, lines, table, e)
		}
	}
	return lines
}

// noteValue notes the line of a key, and of those in the inline tables that it holds.
func noteValue(p *unstable.Parser, lines map[string]int, table []string, kv *unstable.Node) {
	path := note(p, lines, table, kv.Key())
	if kv.Value().Kind != unstable.InlineTable {
		return
	}
	for it := kv.Value().Children(); it.Next(); {
		noteValue(p, lines, path, it.Node())
	}
}

// note notes the line of each part of a dotted key below table, and returns its path.
func note(p *unstable.Parser, lines map[string]int, table []string, key unstable.Iterator) []string {
	path := table[:len(table):len(table)]
	for key.Next() {
		n := key.Node()
		path = append(path, string(n.Data))
		name := strings.Join(path, ".")
		if _, seen := lines[name]; !seen {
			lines[name] = p.Shape(n.Raw).Start.Line
		}
	}
	return path
}
