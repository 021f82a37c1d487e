package mailbox

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	netmail "net/mail"
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode"

	gomail "github.com/wneessen/go-mail"

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
	if err := checkBytes(final); err != nil {
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

// Stamp puts the Date on top of a composed mail, in the zone of date.
func Stamp(raw []byte, date time.Time) []byte {
	return append([]byte("Date: "+date.Format("Mon, 2 Jan 2006 15:04:05 -0700")+"\r\n"), raw...)
}

// isPlain7bit reports whether a text can be sent as 7bit, so that people can read the source of the
// mail: it is ASCII, in short lines, none of which a server on the way would change. Any other text is
// sent as quoted-printable.
func isPlain7bit(text string) bool {
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\r\n")
		if len(line) > 76 || !plainASCII(line) || strings.HasPrefix(line, "From ") || strings.HasSuffix(line, " ") {
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

// checkLetter refuses a letter with a value that could become another header field, another recipient,
// or an id that nobody can answer: names, subjects and ids come from other people's mail.
func checkLetter(l mail.Letter) error {
	if len(l.To) == 0 {
		return errors.New("no recipient")
	}
	all := append(append([]mail.Address{l.From}, l.To...), l.Bcc...)
	if !l.ReplyTo.IsZero() {
		all = append(all, l.ReplyTo)
	}
	for _, a := range all {
		if err := checkAddr(a.Addr); err != nil {
			return err
		}
		if err := checkPlain("name", a.Name); err != nil {
			return err
		}
	}
	ids := append([]string{l.MessageID}, l.References...)
	if l.InReplyTo != "" {
		ids = append(ids, l.InReplyTo)
	}
	for _, id := range ids {
		if err := checkID(id); err != nil {
			return err
		}
	}
	switch l.Auto {
	case "", mail.AutoGenerated, mail.AutoReplied:
	default:
		return fmt.Errorf("Auto-Submitted %q is none of RFC 3834", l.Auto)
	}
	for name, v := range map[string]string{"subject": l.Subject, "token": l.Token, "list id": l.ListID} {
		if err := checkPlain(name, v); err != nil {
			return err
		}
	}
	if !plainASCII(l.Token + l.ListID) {
		return errors.New("token or list id is not ASCII")
	}
	if strings.ContainsAny(strings.ReplaceAll(l.Text+l.HTML, "\r\n", "\n"), "\x00\r") {
		return errors.New("the text has a NUL byte or a bare carriage return")
	}
	return nil
}

// checkPlain refuses control characters, and those that turn the direction of text.
func checkPlain(what, s string) error {
	for _, r := range s {
		if unicode.IsControl(r) || r == '\u2028' || r == '\u2029' || unicode.Is(unicode.Bidi_Control, r) {
			return fmt.Errorf("%s %q has the control character %U", what, s, r)
		}
	}
	return nil
}

// checkAddr accepts local@domain in the form that stands between angle brackets,
// without comments, quotes or routes.
func checkAddr(addr string) error {
	bad := func(why string) error { return fmt.Errorf("address %q: %s", addr, why) }
	local, domain, ok := strings.Cut(addr, "@")
	switch {
	case !ok || local == "" || domain == "" || strings.Contains(domain, "@"):
		return bad("is not local@domain")
	case len(local) > 64 || len(domain) > 255:
		return bad("is too long")
	case checkPlain("address", addr) != nil:
		return bad("has a control character")
	case strings.ContainsAny(addr, " <>()[],;:\\\""):
		return bad("has a character that needs quoting")
	}
	a, err := netmail.ParseAddress("<" + addr + ">")
	if err != nil || a.Address != addr {
		return bad("cannot be written as it is")
	}
	return nil
}

// maxIDLength keeps a Message-ID on one line.
const maxIDLength = 250

// checkID accepts an id that can stand between angle brackets: no spaces, no
// brackets, printable ASCII. That is wider than RFC 5322 §3.6.4, as real ids are.
func checkID(id string) error {
	if id == "" || len(id) > maxIDLength || !plainASCII(id) || strings.ContainsAny(id, "<> ") ||
		checkPlain("", id) != nil {
		return fmt.Errorf("message id %q cannot stand in a header", id)
	}
	return nil
}

// Threadable lists those of the ids that can stand in a header; other people's programs make
// ids that cannot.
func Threadable(ids []string) []string {
	return slices.DeleteFunc(slices.Clone(ids), func(id string) bool { return checkID(id) != nil })
}

func plainASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}
