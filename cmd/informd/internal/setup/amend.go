package setup

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"informd/mailbox"
)

// A document is the text of a config, as lines. The text may be broken: init keeps the lines that it does not
// understand.
type document []string

// Amend puts the answers into the text of a config, and leaves all else as it stands.
func (a Answers) Amend(old string) string {
	d := document(strings.Split(strings.TrimRight(old, "\n"), "\n"))
	for _, e := range a.entries() {
		d = d.set(e)
	}
	return strings.Join(d, "\n") + "\n"
}

// WithoutLines takes lines out of the text of a config, each for a reason, and leaves them as comments. If
// whole, the text is TOML, and the value of a key goes out with all of its lines.
func WithoutLines(old string, reasons map[int]string, whole bool) string {
	d := document(strings.Split(old, "\n"))
	for _, p := range d.parts() {
		for i := p.begin; i < p.end; i++ {
			why, bad := reasons[i+1]
			if whole {
				why, bad = reasons[p.begin+1]
			}
			line := strings.TrimSpace(d[i])
			if bad && line != "" && !isHeader(d[i]) && !strings.HasPrefix(line, "#") {
				d[i] = "# taken out by informd init (" + why + "): " + d[i]
			}
		}
	}
	return strings.Join(d, "\n")
}

// Joined puts each table that stands more than once in the text of a config into its first place. It returns
// for each line of the new text which of the old it was, and the lines in which a table began again, all
// counted from 1.
func Joined(old string) (text string, was, again []int) {
	d := document(strings.Split(old, "\n"))
	lines := map[string][]int{"": nil} // of each table
	tables := []string{""}             // the first is what stands before any
	for _, p := range d.parts() {
		if _, known := lines[p.table]; !known {
			tables = append(tables, p.table)
		} else if isHeader(d[p.begin]) {
			again = append(again, p.begin+1)
			continue
		}
		for i := p.begin; i < p.end; i++ {
			lines[p.table] = append(lines[p.table], i+1)
		}
	}
	var out document
	for _, table := range tables {
		for _, line := range lines[table] {
			out, was = append(out, d[line-1]), append(was, line)
		}
	}
	return strings.Join(out, "\n"), was, again
}

// ReadAnswers returns the answers to init's questions that the text of a config holds, as far as it can be
// read.
func ReadAnswers(old string) Answers {
	d := document(strings.Split(old, "\n"))
	one := func(table, key string) string {
		if words := d.words(table, key); len(words) > 0 {
			return words[0]
		}
		return ""
	}
	server := func(table string) Server {
		s := Server{one(table, "server"), mailbox.Security(one(table, "security"))}
		if s.Security == "" {
			s.Security = mailbox.TLS
		}
		return s
	}
	login := func(table string) Login {
		return Login{one(table, "username"), one(table, "password_file"), d.words(table, "password_command"),
			d.words(table, "token_command")}
	}
	a := Answers{Name: one("owner", "name"), Zone: one("owner", "timezone"), IMAP: server("imap"), SMTP: server("smtp"),
		Login: login("imap"), SMTPLogin: login("smtp"),
		IMAPFingerprint: one("imap", "fingerprint"), SMTPFingerprint: one("smtp", "fingerprint"),
		Capture: one("capture", "address"), Folder: one("capture", "folder")}
	if all := d.words("owner", "addresses"); len(all) > 0 {
		a.Address, a.Others = all[0], all[1:]
	}
	return a
}

var header = regexp.MustCompile(`^\s*\[\s*([A-Za-z0-9_-]+)\s*\]`)

func isHeader(line string) bool { return header.MatchString(line) }

// A part of a document is a key with its value, the header of a table, or any other line.
type part struct {
	table, key string // key is "" for what is no key
	begin, end int    // its lines, end excluded
}

// parts returns the parts in the order in which they stand. Each line is in one of them.
func (d document) parts() (all []part) {
	table := ""
	for i := 0; i < len(d); {
		p := part{begin: i, end: i + 1}
		name, value, isKey := strings.Cut(d[i], "=")
		if m := header.FindStringSubmatch(d[i]); m != nil {
			table = m[1]
		} else if isKey && !strings.HasPrefix(strings.TrimSpace(d[i]), "#") {
			p.key, p.end = strings.TrimSpace(name), d.endOf(value, i)
		}
		p.table = table
		all = append(all, p)
		i = p.end
	}
	return all
}

// endOf returns the line after a value that begins in a line.
func (d document) endOf(value string, line int) int {
	last := line + 1
	for _, quotes := range []string{`"""`, "'''"} { // a text may go on over the next lines
		if strings.Count(value, quotes) != 1 {
			continue
		}
		for last < len(d) && !strings.Contains(d[last], quotes) {
			last++
		}
		last = min(last+1, len(d))
	}
	if strings.HasPrefix(strings.TrimSpace(value), "[") { // so may an array
		for open := value; !closed(open) && last < len(d) && !isHeader(d[last]); last++ {
			open = d[last]
		}
	}
	return last
}

// find returns the lines of a key in a table, from begin up to end. If there is no such key, both are the
// line where it belongs, after the header of its table, or -1 if there is no such table.
func (d document) find(table, key string) (begin, end int) {
	at := -1
	for _, p := range d.parts() {
		if p.table != table {
			continue
		}
		if at < 0 && isHeader(d[p.begin]) {
			at = p.end
		}
		if p.key == key {
			return p.begin, p.end
		}
	}
	return at, at
}

// closed reports whether an array ends in a line.
func closed(line string) bool { return strings.Contains(quotedWord.ReplaceAllString(line, ""), "]") }

// set changes the value of a key, removes the key, or adds it where it belongs.
func (d document) set(e entry) document {
	begin, end := d.find(e.table, e.key)
	var lines []string
	if e.value != "" {
		lines = []string{e.key + " = " + e.value}
	}
	switch {
	case begin < 0 && e.value == "":
		return d
	case begin < 0:
		return append(d, "", fmt.Sprintf("[%s]", e.table), lines[0])
	case end > begin && e.value != "" && len(d[begin:end]) == 1 && valueOf(d[begin]) == e.value:
		return d // the value is the same, and the line may have a comment
	}
	return append(append(append(document{}, d[:begin]...), lines...), d[end:]...)
}

// valueOf returns what stands behind the equals sign, without a comment.
func valueOf(line string) string {
	_, value, _ := strings.Cut(line, "=")
	value, _, _ = strings.Cut(value, " #")
	return strings.TrimSpace(value)
}

var quotedWord = regexp.MustCompile(`"(?:[^"\\]|\\.)*"|'[^']*'`)

// words returns the strings of a key.
func (d document) words(table, key string) (words []string) {
	begin, end := d.find(table, key)
	if begin < 0 || end == begin {
		return nil
	}
	_, value, _ := strings.Cut(strings.Join(d[begin:end], "\n"), "=")
	for _, quoted := range quotedWord.FindAllString(value, -1) {
		word, err := strconv.Unquote(quoted)
		if err != nil {
			word = strings.Trim(quoted, `"'`)
		}
		words = append(words, word)
	}
	return words
}
