package check

import (
	"bytes"
	"fmt"
	"mime"
	"net/mail"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// A head is the header of a mail informd wrote, read strictly.
type head struct {
	fields []field
}

type field struct{ name, value string }

func (h head) all(name string) (values []string) {
	for _, f := range h.fields {
		if strings.EqualFold(f.name, name) {
			values = append(values, f.value)
		}
	}
	return values
}

func (h head) get(name string) string {
	if all := h.all(name); len(all) > 0 {
		return all[0]
	}
	return ""
}

func (h head) date() time.Time {
	t, _ := mail.ParseDate(h.get("Date"))
	return t
}

// head reads the header of a file of the world.
func (e *Evidence) head(file string) (head, error) {
	raw, err := os.ReadFile(filepath.Join(e.Dir, file))
	if err != nil {
		return head{}, err
	}
	return parse(raw)
}

func parse(raw []byte) (h head, err error) {
	top, _, ok := bytes.Cut(raw, []byte("\r\n\r\n"))
	if !ok {
		return h, fmt.Errorf("no line ends the header")
	}
	for line := range strings.SplitSeq(string(top), "\r\n") {
		if line != "" && (line[0] == ' ' || line[0] == '\t') && len(h.fields) > 0 {
			h.fields[len(h.fields)-1].value += line
			continue
		}
		name, value, ok := strings.Cut(line, ":")
		if !ok || name == "" || strings.ContainsAny(name, " \t") {
			return h, fmt.Errorf("header line %q", line)
		}
		h.fields = append(h.fields, field{name, strings.TrimSpace(value)})
	}
	return h, nil
}

// The header fields that mail of informd may have.
func allowed() []string {
	return strings.Fields(`From To Subject Date Message-ID In-Reply-To References Reply-To Bcc MIME-Version
		Content-Type Content-Transfer-Encoding Content-Disposition Auto-Submitted X-Auto-Response-Suppress List-Id X-Followup-Id
		X-Informd-Claim X-Informd-Live X-Informd-Nonce X-Informd-Generation`)
}

// clean: every mail and every append is a strict message.
func (e *Evidence) clean(r *Report) error {
	for _, m := range e.Mails {
		raw, err := os.ReadFile(filepath.Join(e.Dir, m.File))
		if err != nil {
			return err
		}
		why := unclean(raw, false)
		if why == "" {
			h, _ := parse(raw)
			to, err := mail.ParseAddressList(h.get("To"))
			if err != nil || len(to) != 1 || len(m.To) != 1 || to[0].Address != m.To[0] {
				why = fmt.Sprintf("To is %q, and the recipient %v", h.get("To"), m.To)
			}
			if len(h.all("Bcc")) > 0 {
				why = "it left with a Bcc"
			}
			if id := strings.Trim(h.get("Message-ID"), "<>"); !e.frozen(h.get("X-Followup-Id"), id) {
				why = "the outbox gave it another Message-ID than " + id
			}
		}
		r.that(why == "", I9, "%s: %s", m.File, why)
		if !slices.Contains(m.To, e.Owner) && bytes.Contains(raw, []byte(e.Capture)) {
			r.broken(I10, "%s lets the capture address out", m.File)
		}
	}
	for _, c := range e.Commands {
		if c.Verb != "APPEND" || !c.Whole {
			continue
		}
		raw, err := os.ReadFile(filepath.Join(e.Dir, c.File))
		if err != nil {
			return err
		}
		why := unclean(raw, true)
		r.that(why == "", I9, "APPEND %s: %s", c.Args, why)
	}
	return nil
}

// frozen reports whether a mail has the Message-ID that its row in an outbox has; one that
// no outbox knows any more may have any.
func (e *Evidence) frozen(token, id string) bool {
	known := false
	for _, w := range e.rows {
		if w.token == token && w.messageID == id {
			return true
		}
		known = known || w.token == token
	}
	return !known || e.Restored > 0
}

// unclean says what is wrong with the bytes of a mail.
func unclean(raw []byte, appended bool) string {
	bare := bytes.ReplaceAll(raw, []byte("\r\n"), nil)
	switch {
	case bytes.ContainsAny(bare, "\r\n"):
		return "a bare CR or LF"
	case bytes.IndexByte(raw, 0) >= 0:
		return "a NUL"
	case !bytes.HasSuffix(raw, []byte("\r\n")):
		return "no line end at the end"
	}
	for line := range bytes.SplitSeq(raw, []byte("\r\n")) {
		if len(line) > 998 {
			return "a line of more than 998 bytes"
		}
	}
	h, err := parse(raw)
	if err != nil {
		return err.Error()
	}
	for _, f := range h.fields {
		if !slices.ContainsFunc(allowed(), func(a string) bool { return strings.EqualFold(a, f.name) }) {
			return "header field " + f.name
		}
		value, err := new(mime.WordDecoder).DecodeHeader(f.value)
		if err != nil {
			value = f.value
		}
		for _, c := range value {
			if c < ' ' && c != '\t' || c >= 0x7f && c < 0xa0 || c == '\u2028' || c == '\u2029' {
				return fmt.Sprintf("%s has %q", f.name, value)
			}
		}
	}
	for _, name := range strings.Fields("From To Subject Date Message-ID") {
		if n := len(h.all(name)); n > 1 || n == 0 && !(appended && name == "To") {
			return fmt.Sprintf("%d of %s", n, name)
		}
	}
	if h.date().IsZero() {
		return "Date: " + h.get("Date")
	}
	return ""
}
