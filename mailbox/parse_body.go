package mailbox

import (
	"bytes"
	"strings"

	"informd/rules"
)

// A block is one stretch of text, in one or both of its forms.
type block struct {
	plain, html       string
	plainCut, htmlCut bool
	file              bool // it has a file name
}

// A bodyReader walks the tree of parts and collects what each holds.
type bodyReader struct {
	level      int  // messages around this one
	cut        bool // the message may have been cut at its end
	text, html int  // bytes that may still be decoded

	blocks   []block
	both     *block // the block being filled inside multipart/alternative
	spare    []block
	parts    []rules.Attachment
	report   *rules.Report
	invite   *rules.Invite
	enclosed *rules.Message
	sealed   string // "PGP" or "S/MIME"
	problem  string
}

func (r *bodyReader) read(p *part) {
	switch {
	case p.media == "multipart/encrypted":
		r.sealed = "PGP"
	case p.media == "multipart/report" && r.report == nil:
		r.report = &rules.Report{Type: strings.ToLower(p.params["report-type"])}
	case p.media == "multipart/alternative" && r.both == nil:
		r.both = &block{}
		for _, q := range p.inner {
			r.read(q)
		}
		r.blocks = append(r.blocks, *r.both)
		r.both = nil
		return
	}
	for _, q := range p.inner {
		r.read(q)
	}
	if len(p.inner) == 0 {
		r.leaf(p)
	}
}

// leaf reads a part that holds no others.
func (r *bodyReader) leaf(p *part) {
	name := strings.ToLower(p.name)
	switch {
	case strings.HasPrefix(p.media, "multipart/"): // empty, or over a cap
	case p.media == "message/rfc822", p.media == "message/global", strings.HasSuffix(name, ".eml"):
		r.encloses(p, false)
	case p.media == "text/rfc822-headers", p.media == "message/rfc822-headers", p.media == "message/global-headers":
		r.encloses(p, true)
	case isReportMedia(p.media):
		r.reports(p)
	case p.media == "text/calendar", p.media == "application/ics", strings.HasSuffix(name, ".ics"):
		r.invites(p)
	case isSealedMedia(p):
		r.opens(p)
	case isTextMedia(p.media) && bytes.HasPrefix(p.body, []byte("BEGIN:VCALENDAR")):
		r.invites(p)
	case isTextMedia(p.media):
		r.reads(p)
	default:
		r.attach(p)
	}
}

func isTextMedia(media string) bool {
	switch media {
	case "text/plain", "text/html", "text/enriched", "text/richtext", "application/xhtml+xml", "text/x-amp-html", "text/markdown":
		return true
	}
	return false
}

// reads decodes a text part and puts it where it belongs.
func (r *bodyReader) reads(p *part) {
	if p.media == "text/x-amp-html" {
		return // the same text a third time
	}
	attached := p.disp == "attachment" || p.name != "" && r.both == nil && len(r.blocks) > 0
	if attached {
		r.attach(p)
		if len(r.spare) > 0 || p.media != "text/plain" && p.media != "text/html" {
			return
		}
	}
	b := block{file: p.name != ""}
	cut := r.cut && p.open
	if p.media == "text/plain" || p.media == "text/markdown" {
		b.plain, b.plainCut = r.decode(p, &r.text, cut)
		if p.params["format"] != "" && strings.EqualFold(p.params["format"], "flowed") {
			b.plain = unflow(b.plain, strings.EqualFold(p.params["delsp"], "yes"))
		}
		b.plain = r.unwrapPGP(b.plain)
		if looksHTML(b.plain) {
			b.html, b.htmlCut, b.plain, b.plainCut = b.plain, b.plainCut, "", false
		}
	} else {
		b.html, b.htmlCut = r.decode(p, &r.html, cut)
	}
	switch {
	case attached:
		r.spare = append(r.spare, b)
	case r.both != nil:
		r.both.plain = joinText(r.both.plain, b.plain)
		r.both.html = joinText(r.both.html, b.html)
		r.both.plainCut = r.both.plainCut || b.plainCut
		r.both.htmlCut = r.both.htmlCut || b.htmlCut
	default:
		r.blocks = append(r.blocks, b)
	}
}

func joinText(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + "\n" + b
}

// decode is the text of a part, within what is left of budget.
func (r *bodyReader) decode(p *part, budget *int, cut bool) (string, bool) {
	raw, over := decodeTransfer(p.body, p.header.get("content-transfer-encoding"), *budget)
	*budget -= len(raw)
	return cleanText(decodeCharset(raw, textCharset(p, raw))), over || cut
}

// textCharset is the charset a text part declares: in its header or, for HTML, in itself.
func textCharset(p *part, raw []byte) string {
	if cs := p.params["charset"]; cs != "" || p.media != "text/html" {
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

// texts are the blocks that make the text of the message: those that stand in it,
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
			r.problem = "its text is longer than 256 KiB, and only the start was read"
		}
	}
	return blocks, attached
}

// attach notes a part that is not the text.
func (r *bodyReader) attach(p *part) {
	shown := strings.HasPrefix(p.media, "image/") && p.disp != "attachment" && p.header.get("content-id") != ""
	r.parts = append(r.parts, rules.Attachment{Name: p.name, Type: p.media, Size: decodedSize(p), Shown: shown})
	if p.media == "application/ms-tnef" && len(r.blocks) == 0 && r.both == nil && r.problem == "" {
		r.problem = "its text may be inside winmail.dat, which only Outlook reads"
	}
}

// decodedSize is the length of a part's content, without making it.
func decodedSize(p *part) int64 {
	if !strings.EqualFold(strings.TrimSpace(p.header.get("content-transfer-encoding")), "base64") {
		return int64(len(p.body))
	}
	n := int64(0)
	for _, c := range p.body {
		if base64Value[c] != 0 {
			n++
		}
	}
	return n * 3 / 4
}

// encloses reads a message inside this one; the first counts.
func (r *bodyReader) encloses(p *part, onlyHeader bool) {
	raw, _ := decodeTransfer(p.body, p.header.get("content-transfer-encoding"), len(p.body))
	if r.enclosed == nil && r.level < maxEnclosed && len(bytes.TrimSpace(raw)) > 0 {
		var m rules.Message
		if onlyHeader {
			m = ParseHeader(raw)
		} else {
			m = parse(raw, r.level+1)
		}
		r.enclosed = &m
	}
	r.attach(p)
}

// reports reads the machine's part of a report.
func (r *bodyReader) reports(p *part) {
	if r.report == nil {
		r.report = &rules.Report{}
	}
	raw, _ := decodeTransfer(p.body, p.header.get("content-transfer-encoding"), maxText)
	if r.report.Type == "" {
		r.report.Type = strings.TrimPrefix(strings.TrimPrefix(p.media, "message/"), "global-")
	}
	r.report.Recipients = append(r.report.Recipients, readOutcomes(raw)...)
}

// invites reads a calendar object; the first that holds an event counts.
func (r *bodyReader) invites(p *part) {
	raw, _ := decodeTransfer(p.body, p.header.get("content-transfer-encoding"), maxText)
	cs := p.params["charset"]
	if cs == "" {
		cs = "utf-8"
	}
	if invite := readInvite(decodeCharset(raw, cs), p.params["method"]); invite != nil && r.invite == nil {
		r.invite = invite
	}
	r.attach(p)
}
