package parse

import (
	"bytes"
	"cmp"
	"slices"
	"strings"

	"informd/mailbox/mime"
	"informd/rules/mail"
)

// longText is the problem of a message that is longer than what is read.
const longText = "its text is longer than 256 KiB, and only the start was read"

// A block is one text of a message: as plain text, as HTML, or in both forms.
type block struct {
	plain, html       string
	plainCut, htmlCut bool // only the start of it was read
	file              bool // it has a file name
	gathered          bool // a list's digest brings it: its sender wrote none of it
}

// A bodyReader walks the tree of parts and collects what each holds.
type bodyReader struct {
	level      int  // how many messages this one is inside of
	cut        bool // the message may have been cut at its end
	text, html int  // how many bytes of each may still be decoded

	blocks    []block
	both      *block  // the block being filled inside multipart/alternative; nil outside of one
	beside    []block // texts in there that are no form of that block
	spare     []block // the first text that came as a file: it counts where the message has no other
	parts     []mail.Attachment
	report    *mail.Report
	invite    *mail.Invite
	scheduled bool // the text and the calendar object are forms of one thing
	enclosed  *mail.Message
	sealed    string // "PGP" or "S/MIME"
	problem   string
	short     string // the problem of a text of which only the start was read
}

// readPart reads a part and all parts inside of it.
func (r *bodyReader) readPart(p *mime.Part) {
	switch {
	case p.Media == "multipart/encrypted":
		r.sealed = "PGP"
	case p.Media == "multipart/report" && r.report == nil:
		r.report = &mail.Report{Type: strings.ToLower(p.Params["report-type"])}
	case p.Media == "multipart/alternative" && r.both == nil:
		r.both = &block{}
		for _, q := range p.Inner {
			r.readPart(q)
		}
		r.blocks = append(append(r.blocks, *r.both), r.beside...)
		r.both, r.beside = nil, nil
		return
	}
	for _, q := range p.Inner {
		if p.Media == "multipart/digest" && q.Media == "message/rfc822" {
			r.readGathered(q)
		}
		r.readPart(q)
	}
	if len(p.Inner) == 0 {
		r.readLeaf(p)
	}
}

// readLeaf reads a part that holds no others, by what its media type or its file name says it is.
func (r *bodyReader) readLeaf(p *mime.Part) {
	name := strings.ToLower(p.Name)
	switch {
	case strings.HasPrefix(p.Media, "multipart/"): // empty, or over a cap
	case p.Media == "message/rfc822", p.Media == "message/global", strings.HasSuffix(name, ".eml"):
		r.readEnclosed(p, func(raw []byte) mail.Message { return parse(raw, r.level+1, false, longText) })
	case p.Media == "text/rfc822-headers", p.Media == "message/rfc822-headers", p.Media == "message/global-headers":
		r.readEnclosed(p, Header)
	case mime.IsReportMedia(p.Media):
		r.readReport(p)
	case isCalendar(p):
		r.readInvite(p)
	case isSealedMedia(p):
		r.readSealed(p)
	case isTextMedia(p.Media) && bytes.HasPrefix(p.Body, []byte("BEGIN:VCALENDAR")):
		r.readInvite(p)
	case isTextMedia(p.Media):
		r.readText(p)
	default:
		r.addAttachment(p)
	}
}

func isTextMedia(media string) bool {
	switch media {
	case "text/plain", "text/html", "text/enriched", "text/richtext", "application/xhtml+xml",
		"text/x-amp-html", "text/markdown":
		return true
	}
	return false
}

// readText decodes a text part, and puts it where it belongs: among the texts of the message, as
// the second form of the text before it, or aside because it came as a file.
func (r *bodyReader) readText(p *mime.Part) {
	if p.Media == "text/x-amp-html" {
		return // the same text a third time
	}
	attached := p.Disp == "attachment" || p.Name != "" && (r.both != nil || len(r.blocks) > 0)
	if attached {
		r.addAttachment(p)
		if len(r.spare) > 0 || p.Media != "text/plain" && p.Media != "text/html" {
			return
		}
	}
	b := r.textOf(p)
	switch {
	case attached:
		r.spare = append(r.spare, b)
	case r.both != nil && (b.plain != "" && r.both.plain != "" || b.html != "" && r.both.html != ""):
		r.beside = append(r.beside, b)
	case r.both != nil:
		r.both.plain += b.plain
		r.both.html += b.html
		r.both.plainCut = r.both.plainCut || b.plainCut
		r.both.htmlCut = r.both.htmlCut || b.htmlCut
	default:
		r.blocks = append(r.blocks, b)
		if b.file {
			r.addAttachment(p)
		}
	}
}

// textOf decodes a text part.
func (r *bodyReader) textOf(p *mime.Part) block {
	b := block{file: p.Name != ""}
	cut := r.cut && p.Open
	if p.Media == "text/plain" || p.Media == "text/markdown" {
		b.plain, b.plainCut = r.decode(p, &r.text, cut)
		if p.Params["format"] != "" && strings.EqualFold(p.Params["format"], "flowed") {
			b.plain = mime.Unflow(b.plain, strings.EqualFold(p.Params["delsp"], "yes"))
		}
		b.plain = r.unwrapPGP(b.plain)
		if looksHTML(b.plain) {
			b.html, b.htmlCut, b.plain, b.plainCut = b.plain, b.plainCut, "", false
		}
	} else {
		b.html, b.htmlCut = r.decode(p, &r.html, cut)
	}
	return b
}

// decode returns the text of a part, within what is left of budget.
func (r *bodyReader) decode(p *mime.Part, budget *int, cut bool) (string, bool) {
	raw, over := mime.DecodeTransfer(p.Body, p.Header.Get("content-transfer-encoding"), *budget)
	*budget -= len(raw)
	return cleanText(mime.DecodeCharset(raw, textCharset(p, raw))), over || cut
}

// textCharset returns the charset a text part declares: in its header or, for HTML, in itself.
func textCharset(p *mime.Part, raw []byte) string {
	if cs := p.Params["charset"]; cs != "" || p.Media != "text/html" {
		return cs
	}
	head := strings.ToLower(string(raw[:min(len(raw), 2048)]))
	_, after, ok := strings.Cut(head, "charset=")
	if !ok {
		return ""
	}
	after = strings.TrimLeft(after, `"' `)
	if end := strings.IndexAny(after, "\"' />;"); end >= 0 {
		after = after[:end]
	}
	return after
}

// cleanText gives text LF line ends and takes away what no one can see: NUL and the
// other controls but tab, and a byte order mark.
func cleanText(s string) string {
	s = strings.ReplaceAll(s, "\r\n", "\n")
	return strings.Map(func(c rune) rune {
		switch {
		case c == '\n', c == '\t':
			return c
		case c == '\r':
			return '\n'
		case c < 0x20, c >= 0x7f && c <= 0x9f, c == 0xfeff:
			return -1
		}
		return c
	}, strings.ToValidUTF8(s, "\uFFFD"))
}

// texts returns the blocks that make the text of the message: those that stand in it,
// else a text that was sent as an attachment only. attached: all of it is a file's.
func (r *bodyReader) texts() (blocks []block, attached bool) {
	blocks, attached = r.blocks, true
	empty := true
	for _, b := range blocks {
		if strings.TrimSpace(b.plain) != "" || strings.TrimSpace(b.html) != "" {
			empty, attached = false, attached && b.file
		}
	}
	if empty {
		blocks = r.spare
	}
	for _, b := range blocks {
		if b.plainCut || b.htmlCut && strings.TrimSpace(b.plain) == "" {
			r.problem = r.short
		}
	}
	return blocks, attached
}

// mayGoOn reports whether text may stand behind the end of what was read of a cut message, and the text read so far is
// not all there is to read. Nothing has come of it yet, or what was cut is a picture that stands in the text. Behind a
// file that is attached none is looked for.
func (r *bodyReader) mayGoOn(root *mime.Part, blocks []block) bool {
	last, around := root, (*mime.Part)(nil)
	for len(last.Inner) > 0 {
		if last.Media == "multipart/alternative" && len(last.Inner) > 1 && isTextMedia(last.Inner[0].Media) {
			return false // its first form was read whole
		}
		last, around = last.Inner[len(last.Inner)-1], last
	}
	if around == nil || !last.Open {
		return false
	}
	if !slices.ContainsFunc(blocks, func(b block) bool { return strings.TrimSpace(b.plain+b.html) != "" }) {
		return true
	}
	return around.Media == "multipart/mixed" && strings.HasPrefix(last.Media, "image/") && last.Disp != "attachment"
}

// addAttachment notes a part that is not the text.
func (r *bodyReader) addAttachment(p *mime.Part) {
	shown := strings.HasPrefix(p.Media, "image/") && p.Disp != "attachment" && p.Header.Get("content-id") != ""
	r.parts = append(r.parts, mail.Attachment{Name: p.Name, Type: p.Media, Size: decodedSize(p), Shown: shown})
}

// inOutlooksFile reports whether the text of a message may stand in the file winmail.dat alone: Outlook puts an empty
// text beside it.
func (r *bodyReader) inOutlooksFile(text string) bool {
	return strings.TrimSpace(text) == "" && slices.ContainsFunc(r.parts,
		func(a mail.Attachment) bool {
			return a.Type == "application/ms-tnef" || strings.EqualFold(a.Name, "winmail.dat")
		})
}

// decodedSize returns the length of a part's content, without making it.
func decodedSize(p *mime.Part) int64 {
	if !strings.EqualFold(strings.TrimSpace(p.Header.Get("content-transfer-encoding")), "base64") {
		return int64(len(p.Body))
	}
	n := int64(0)
	for _, c := range p.Body {
		if mime.IsBase64Digit(c) {
			n++
		}
	}
	return n * 3 / 4
}

// readEnclosed reads a message inside this one, or the header of one, as read does; the first counts.
func (r *bodyReader) readEnclosed(p *mime.Part, read func(raw []byte) mail.Message) {
	raw, _ := mime.DecodeTransfer(p.Body, p.Header.Get("content-transfer-encoding"), len(p.Body))
	if r.enclosed == nil && r.level < maxEnclosed && len(bytes.TrimSpace(raw)) > 0 {
		m := read(raw)
		r.enclosed = &m
	}
	r.addAttachment(p)
}

// readGathered reads a message of a list's digest as text, as it stands in a digest that is one: its author, its
// subject and its words.
func (r *bodyReader) readGathered(p *mime.Part) {
	raw, _ := mime.DecodeTransfer(p.Body, p.Header.Get("content-transfer-encoding"), r.text)
	if r.level >= maxEnclosed || len(raw) == 0 {
		return
	}
	r.text -= len(raw)
	m := parse(raw, r.level+1, false, longText)
	header := "From: " + m.From.String() + "\nSubject: " + m.Subject
	r.blocks = append(r.blocks, block{plain: header + "\n\n" + m.Text, gathered: true})
}

// readReport reads the part of a delivery report that is written for programs.
func (r *bodyReader) readReport(p *mime.Part) {
	if r.report == nil {
		r.report = &mail.Report{}
	}
	raw, _ := mime.DecodeTransfer(p.Body, p.Header.Get("content-transfer-encoding"), maxText)
	if r.report.Type == "" {
		r.report.Type = strings.TrimPrefix(strings.TrimPrefix(p.Media, "message/"), "global-")
	}
	r.report.Recipients = append(r.report.Recipients, mime.ReadOutcomes(raw)...)
}

// readInvite reads a calendar object; the first that holds an event counts.
func (r *bodyReader) readInvite(p *mime.Part) {
	raw, _ := mime.DecodeTransfer(p.Body, p.Header.Get("content-transfer-encoding"), maxText)
	invite := mime.ReadInvite(mime.DecodeCharset(raw, calendarCharset(p)), p.Params["method"])
	if invite != nil && r.invite == nil {
		r.invite = invite
		r.scheduled = r.both != nil
	}
	r.addAttachment(p)
}

// isCalendar reports whether a part is a calendar object by its type, or by its name.
func isCalendar(p *mime.Part) bool {
	return p.Media == "text/calendar" || p.Media == "application/ics" ||
		strings.HasSuffix(strings.ToLower(p.Name), ".ics")
}

// calendarCharset returns the charset of a calendar object (RFC 5545 §3.1.4).
func calendarCharset(p *mime.Part) string { return cmp.Or(p.Params["charset"], "utf-8") }
