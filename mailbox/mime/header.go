package mime

import (
	"bytes"
	"slices"
	"strings"

	"informd/rules/mail"
)

// Caps on what is read of a header; a mail beyond them is not written by a person's client.
const (
	maxHeader  = 256 << 10 // bytes of one header block
	maxFields  = 2000      // fields of one header block
	maxGarbage = 50        // lines of a header block that are no fields
	maxValue   = 4 << 10   // bytes of one decoded value
	maxIDs     = 100       // ids of one In-Reply-To or References
	maxID      = 998       // bytes of one id: a line of RFC 5322 §2.1.1
	maxAddrs   = 500       // addresses of one field
	maxName    = 200       // bytes of the name before one
)

// A field is one header field: its name in lower case and its value, unfolded and undecoded.
type field struct{ name, value string }

// A Header is the fields of one header block, in their order.
type Header []field

// Get returns the first (topmost) value of the field, or "".
func (h Header) Get(name string) string {
	for _, f := range h {
		if f.name == name {
			return f.value
		}
	}
	return ""
}

// All returns the values of the field, joined by commas: lists that a sender split in two.
func (h Header) All(name string) string {
	named := func(f field) bool { return f.name == name }
	first := slices.IndexFunc(h, named)
	if first < 0 {
		return ""
	}
	if !slices.ContainsFunc(h[first+1:], named) {
		return h[first].value
	}
	var vs []string
	for _, f := range h[first:] {
		if named(f) {
			vs = append(vs, f.value)
		}
	}
	return strings.Join(vs, ", ")
}

// SplitHeader reads the header block at the start of raw and returns its fields and
// the body. Nothing stops it: a line that is no field is passed over, and where the
// empty line is missing the body begins at the first line after which no field comes.
func SplitHeader(raw []byte) (h Header, body []byte, whole bool) {
	raw = bytes.TrimPrefix(raw, []byte("\xef\xbb\xbf"))
	raw = bytes.TrimLeft(raw, "\r\n")
	block, _, _ := cutBlock(raw[:min(len(raw), 16<<10)]) // most of it as a rule: how much to make room for
	h = make(Header, 0, bytes.Count(block, []byte("\n"))+1)
	values := make([]byte, 0, len(block)) // of the fields, one behind the other: all are one string
	starts := make([]int, 0, cap(h))
	defer func() {
		all := string(values)
		for i, start := range starts {
			end := len(all)
			if i+1 < len(starts) {
				end = starts[i+1]
			}
			h[i].value = all[start:end]
		}
	}()
	garbage, coming := 0, -1 // where a field is known to come
	rest := raw
	for len(rest) > 0 {
		if len(raw)-len(rest) > maxHeader || len(h) >= maxFields {
			_, body, _ = cutBlock(rest)
			return h, body, false
		}
		line, next := cutLine(rest)
		name, value, ok := cutField(line)
		switch {
		case len(bytes.TrimRight(line, " \t")) == 0:
			return h, next, true
		case len(h) > 0 && (line[0] == ' ' || line[0] == '\t' || // or a parameter that lost its indent:
			!ok && bytes.HasSuffix(values[starts[len(h)-1]:], []byte(";"))):
			values = append(append(values, ' '), bytes.TrimSpace(line)...)
		case ok:
			h, starts = append(h, field{name: fieldName(name)}), append(starts, len(values))
			values = append(values, value...)
		case isMboxLine(line):
		default:
			if at := len(raw) - len(next); coming < at { // what was looked at once is not looked at again
				if coming = fieldIn(next); coming >= 0 {
					coming += at
				}
			}
			if garbage == maxGarbage || coming < 0 {
				return h, rest, true
			}
			garbage++
		}
		rest = next
	}
	return h, nil, true
}

// cutLine returns the first line without its end, and what follows it.
func cutLine(b []byte) (line, rest []byte) {
	line, rest, _ = bytes.Cut(b, []byte("\n"))
	return bytes.TrimRight(line, "\r"), rest
}

// cutBlock cuts at the first empty line.
func cutBlock(b []byte) (block, rest []byte, found bool) {
	for at := 0; at < len(b); {
		line, next := cutLine(b[at:])
		if len(line) == 0 {
			return b[:at], next, true
		}
		at = len(b) - len(next)
	}
	return b, nil, false
}

// cutField splits "Name: value". A name is printable ASCII without spaces; space
// before the colon, and before the name of the first field, is forgiven.
func cutField(line []byte) (name, value []byte, ok bool) {
	n, v, ok := bytes.Cut(bytes.TrimLeft(line, " \t"), []byte(":"))
	n = bytes.TrimRight(n, " \t")
	if !ok || len(n) == 0 || len(n) > 100 {
		return nil, nil, false
	}
	for _, c := range n {
		if c <= ' ' || c > '~' || c == '<' || c == '>' {
			return nil, nil, false
		}
	}
	return n, bytes.TrimSpace(v), true
}

// fieldName returns the name of a field in lower case. Those that most mail has are one string for all.
func fieldName(name []byte) string {
	var space [100]byte // no name is longer, see cutField
	lower := space[:0]
	for _, c := range name {
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		lower = append(lower, c)
	}
	if known, ok := commonNames[string(lower)]; ok {
		return known
	}
	return string(lower)
}

// isMboxLine reports whether the line is the separator that mbox files put before a message.
func isMboxLine(line []byte) bool {
	return bytes.HasPrefix(line, []byte("From ")) || bytes.HasPrefix(line, []byte(">From "))
}

// fieldIn returns where the first field that only a header has begins, before the next empty line; -1:
// none comes.
func fieldIn(b []byte) int {
	block, _, _ := cutBlock(b[:min(len(b), maxHeader)])
	for at := 0; at < len(block); {
		line, rest := cutLine(block[at:])
		name, _, ok := cutField(line)
		if name := fieldName(name); ok && (knownFields[name] || strings.HasPrefix(name, "x-")) {
			return at
		}
		at = len(block) - len(rest)
	}
	return -1
}

// knownFields tells a header from prose that happens to have a colon.
var knownFields = map[string]bool{
	"from": true, "to": true, "cc": true, "date": true, "subject": true, "sender": true,
	"message-id": true, "in-reply-to": true, "references": true, "reply-to": true,
	"received": true, "return-path": true, "delivered-to": true, "mime-version": true,
	"content-type": true, "content-transfer-encoding": true, "content-disposition": true,
	"content-description": true, "content-id": true, "auto-submitted": true,
	"precedence": true, "list-id": true, "dkim-signature": true,
}

// commonNames are names that most mail has, each as itself.
var commonNames = func() map[string]string {
	names := map[string]string{}
	for name := range knownFields {
		names[name] = name
	}
	for _, name := range []string{
		"arc-authentication-results", "arc-message-signature", "arc-seal", "authentication-results",
		"content-language", "errors-to", "feedback-id", "list-help", "list-owner", "list-post",
		"list-subscribe", "list-unsubscribe", "list-unsubscribe-post", "original-recipient", "final-recipient",
		"action", "status", "diagnostic-code", "remote-mta", "reporting-mta", "arrival-date", "bcc",
		"received-spf", "thread-index", "thread-topic", "user-agent", "x-auto-response-suppress",
		"x-failed-recipients", "x-google-dkim-signature", "x-google-smtp-source", "x-gm-message-state",
		"x-mailer", "x-originating-ip", "x-original-to", "x-priority", "x-received", "x-spam-flag",
		"x-spam-level", "x-spam-score", "x-spam-status", "x-virus-scanned",
	} {
		names[name] = name
	}
	return names
}()

// Decoded returns the header as rules read it: encoded words decoded, control characters
// gone. charset is what the message says of its text, for values in raw bytes.
func (h Header) Decoded(charset string) mail.Header {
	m := make(mail.Header, len(h))
	all := make([]string, len(h)) // most fields stand once: their lists are parts of this
	for i, f := range h {
		all[i] = CleanValue(decodeWords(f.value, charset))
		if list, ok := m[f.name]; ok {
			m[f.name] = append(list, all[i])
		} else {
			m[f.name] = all[i : i+1 : i+1]
		}
	}
	return m
}

// CleanValue makes a header value safe to show, store and write again.
func CleanValue(s string) string {
	s = strings.TrimSpace(strings.Map(safeRune, strings.ToValidUTF8(s, "\uFFFD")))
	return CutString(s, maxValue)
}

// safeRune drops what can break a line or turn its direction: C0 and C1 controls,
// line and paragraph separators, bidirectional controls (Unicode TR 36 §2.2). A tab
// becomes a space.
func safeRune(r rune) rune {
	switch {
	case r == '\t':
		return ' '
	case r < 0x20, r >= 0x7f && r <= 0x9f:
		return -1
	case r == 0x2028, r == 0x2029, r == 0x200e, r == 0x200f, r == 0x061c:
		return -1
	case r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069, r == 0xfeff:
		return -1
	}
	return r
}

// CutString cuts s to at most n bytes, between runes.
func CutString(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && s[n]&0xc0 == 0x80 {
		n--
	}
	return s[:n]
}

// ReadIDs returns the ids in a Message-ID, In-Reply-To or References value, without
// angle brackets. Where there are none in brackets, words with an @ are taken, else
// a single bare word (RFC 5322 §3.6.4, and what people's software makes of it, such as an
// encoded word of an id that is too long for a line). Of too many, the first is kept, which
// began the thread, and the last, which are the nearest.
func ReadIDs(value string) []string {
	value = decodeWords(value, "")
	var ids []string
	add := func(id string) {
		id = strings.Map(safeRune, strings.Join(strings.Fields(id), ""))
		if id == "" || len(id) > maxID {
			return
		}
		if len(ids) == maxIDs {
			ids = slices.Delete(ids, 1, 2)
		}
		ids = append(ids, strings.ToValidUTF8(id, "\uFFFD"))
	}
	for rest := value; ; {
		_, after, ok := strings.Cut(rest, "<")
		if !ok {
			break
		}
		id, next, ok := strings.Cut(after, ">")
		if i := strings.LastIndexByte(id, '<'); i >= 0 {
			id = id[i+1:]
		}
		add(id)
		if !ok {
			break
		}
		rest = next
	}
	if ids != nil {
		return ids
	}
	words := strings.FieldsFunc(value, func(r rune) bool { return r == ' ' || r == '\t' || r == ',' || r == ';' })
	for _, w := range words {
		if strings.Contains(w, "@") {
			add(strings.Trim(w, `"'()`))
		}
	}
	if ids == nil && len(words) == 1 {
		add(strings.Trim(words[0], "<>"))
	}
	return ids
}
