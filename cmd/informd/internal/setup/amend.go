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

// WithoutLines takes lines out of the text of a config, each for a reason, and leaves them as
// comments.
func WithoutLines(old string, reasons map[int]string) string {
	d := document(strings.Split(old, "\n"))
	for i, line := range d {
		if why, bad := reasons[i+1]; bad && strings.TrimSpace(line) != "" && !isHeader(line) {
			d[i] = "# taken out by informd init (" + why + "): " + line
		}
	}
	return strings.Join(d, "\n")
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
	a := Answers{Name: one("owner", "name"), Zone: one("owner", "timezone"), IMAP: server("imap"), SMTP: server("smtp"),
		Username: one("imap", "username"), PasswordFile: one("imap", "password_file"),
		PasswordCommand: d.words("imap", "password_command"), TokenCommand: d.words("imap", "token_command"),
		IMAPFingerprint: one("imap", "fingerprint"), SMTPFingerprint: one("smtp", "fingerprint"),
		Capture: one("capture", "address"), Folder: one("capture", "folder")}
	if all := d.words("owner", "addresses"); len(all) > 0 {
		a.Address, a.Others = all[0], all[1:]
	}
	return a
}

var header = regexp.MustCompile(`^\s*\[\s*([A-Za-z0-9_-]+)\s*\]`)

func isHeader(line string) bool { return header.MatchString(line) }

// find returns the lines of a key in a table, from begin up to end. If there is no such key, both are the
// line where it belongs, after the header of its table, or -1 if there is no such table.
func (d document) find(table, key string) (begin, end int) {
	at := -1
	in := ""
	for i := 0; i < len(d); i++ {
		if m := header.FindStringSubmatch(d[i]); m != nil {
			if in = m[1]; in == table && at < 0 {
				at = i + 1
			}
			continue
		}
		name, value, ok := strings.Cut(d[i], "=")
		if !ok || strings.HasPrefix(strings.TrimSpace(d[i]), "#") {
			continue
		}
		last := i + 1
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
		if in == table && strings.TrimSpace(name) == key {
			return i, last
		}
		i = last - 1
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
