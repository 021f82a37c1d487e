package letter

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	netmail "net/mail"
	"regexp"
	"strings"
	"time"

	gomail "github.com/wneessen/go-mail"

	"informd/mailbox/mime"
	"informd/rules/mail"
)

// Compose renders a letter as the bytes of RFC 5322, complete but for the Date, which
// Stamp adds when it is sent: CRLF line ends, lines of at most 76 columns, and equal
// bytes each time for an equal letter.
func Compose(l mail.Letter) ([]byte, error) {
	if err := checkLetter(l); err != nil {
		return nil, fmt.Errorf("compose %s: %w", l.MessageID, err)
	}
	m := gomail.NewMsg(gomail.WithEncoding(gomail.EncodingQP), gomail.WithNoDefaultUserAgent())
	m.SetAddrHeaderFromMailAddress(gomail.HeaderFrom, address(l.From))
	m.SetAddrHeaderFromMailAddress(gomail.HeaderTo, addresses(l.To)...)
	if !l.ReplyTo.IsZero() {
		m.SetAddrHeaderFromMailAddress(gomail.HeaderReplyTo, address(l.ReplyTo))
	}
	m.SetMessageIDWithValue(l.MessageID)
	if l.InReplyTo != "" {
		m.SetGenHeader(gomail.HeaderInReplyTo, "<"+l.InReplyTo+">")
	}
	if len(l.References) > 0 {
		m.SetGenHeader(gomail.HeaderReferences, "<"+strings.Join(l.References, "> <")+">")
	}
	if l.Token != "" {
		m.SetGenHeader(mail.TokenField, l.Token)
	}
	if l.Auto != "" {
		m.SetGenHeader("Auto-Submitted", l.Auto)
	}
	if l.ListID != "" { // mail to the owner
		m.SetGenHeader("X-Auto-Response-Suppress", "All")
		m.SetGenHeader("List-Id", l.ListID)
	}
	encoding := gomail.EncodingQP
	if isPlain7bit(l.Text) {
		encoding = gomail.NoEncoding
	}
	m.SetBodyString(gomail.TypeTextPlain, crlf(l.Text), gomail.WithPartEncoding(encoding))
	if l.HTML != "" {
		m.AddAlternativeString(gomail.TypeTextHTML, crlf(l.HTML))
	}
	if l.Calendar != nil {
		err := m.AttachReader("talk.ics", bytes.NewReader(l.Calendar),
			gomail.WithFileContentType("text/calendar; charset=utf-8"))
		if err != nil {
			return nil, fmt.Errorf("compose %s: attach calendar: %w", l.MessageID, err)
		}
	}
	for _, a := range l.Attached {
		if err := m.AttachReader(a.Name, bytes.NewReader(a.Data),
			gomail.WithFileContentType(gomail.ContentType(a.Type))); err != nil {
			return nil, fmt.Errorf("compose %s: attach %s: %w", l.MessageID, a.Name, err)
		}
	}
	var b bytes.Buffer
	if _, err := m.WriteTo(&b); err != nil {
		return nil, fmt.Errorf("compose %s: %w", l.MessageID, err)
	}
	return finish(l, b.Bytes())
}

// finish changes what the library wrote: it takes the Date out, which Stamp adds later, and adds the
// Subject and Bcc; it labels plain text as 7bit, derives the boundaries from the Message-ID, and ends
// the last line.
func finish(l mail.Letter, raw []byte) ([]byte, error) {
	head, body, ok := bytes.Cut(raw, []byte("\r\n\r\n"))
	if !ok {
		return nil, fmt.Errorf("compose %s: no body", l.MessageID)
	}
	var out bytes.Buffer
	for _, line := range bytes.SplitAfter(append(head, "\r\n"...), []byte("\r\n")) {
		if !bytes.HasPrefix(line, []byte("Date: ")) {
			out.Write(line)
		}
	}
	out.WriteString(subjectField(l.Subject))
	for i, a := range l.Bcc {
		if i == 0 {
			out.WriteString("Bcc: ")
		} else {
			out.WriteString(",\r\n ")
		}
		out.WriteString(address(a).String())
	}
	if len(l.Bcc) > 0 {
		out.WriteString("\r\n")
	}
	out.WriteString("\r\n")
	out.Write(body)
	if !bytes.HasSuffix(out.Bytes(), []byte("\r\n")) {
		out.WriteString("\r\n")
	}
	final := fixBoundaries(out.Bytes(), l.MessageID)
	if isPlain7bit(l.Text) {
		// The library writes text as it is only under the label 8bit; this is 7bit. Its first
		// part is the text, so the first such line is that part's label.
		label := []byte("\r\nContent-Transfer-Encoding: ")
		final = bytes.Replace(final, append(label, "8bit\r\n"...), append(bytes.Clone(label), "7bit\r\n"...), 1)
	}
	if err := CheckBytes(final); err != nil {
		return nil, fmt.Errorf("compose %s: %w", l.MessageID, err)
	}
	return final, nil
}

var boundaryParam = regexp.MustCompile(`(?m)^ boundary=([0-9a-f]{60})\r$`)

// fixBoundaries replaces the random boundaries, in the order in which they are
// declared, by ones derived from the Message-ID.
func fixBoundaries(raw []byte, id string) []byte {
	for i, m := range boundaryParam.FindAllSubmatch(bytes.Clone(raw), -1) {
		sum := sha256.Sum256(fmt.Appendf(nil, "boundary %d of %s", i, id))
		raw = bytes.ReplaceAll(raw, m[1], []byte(hex.EncodeToString(sum[:])[:60]))
	}
	return raw
}

// Stamp puts the Date on top of a composed mail, in the zone of at.
func Stamp(raw []byte, at time.Time) []byte {
	return append([]byte("Date: "+Date(at)+"\r\n"), raw...)
}

// Date returns an instant as the field Date has it (RFC 5322 §3.3), in the zone of at.
func Date(at time.Time) string { return at.Format("Mon, 2 Jan 2006 15:04:05 -0700") }

// isPlain7bit reports whether a text can be sent as 7bit, so that people can read the source of the
// mail: it is ASCII, in short lines, none of which a server on the way would change. Any other text is
// sent as quoted-printable.
func isPlain7bit(text string) bool {
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\r\n")
		if len(line) > 76 || !mime.IsASCII(line) || strings.HasPrefix(line, "From ") || strings.HasSuffix(line, " ") {
			return false
		}
	}
	for i := range len(text) {
		if text[i] < ' ' && text[i] != '\n' || text[i] == 0x7f {
			return false
		}
	}
	return true
}

// crlf ends every line, the last too, with CRLF.
func crlf(text string) string {
	text = strings.TrimSuffix(strings.ReplaceAll(text, "\r\n", "\n"), "\n") + "\n"
	return strings.ReplaceAll(text, "\n", "\r\n")
}

func address(a mail.Address) *netmail.Address {
	return &netmail.Address{Name: a.Name, Address: a.Addr}
}

func addresses(list []mail.Address) []*netmail.Address {
	var out []*netmail.Address
	for _, a := range list {
		out = append(out, address(a))
	}
	return out
}
