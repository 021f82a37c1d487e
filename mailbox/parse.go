// Package mailbox speaks IMAP, SMTP and MIME. It says what a mail is; package rules
// says what it means.
package mailbox

import (
	"bytes"
	"strings"

	"informd/rules"
)

const (
	// maxFetch is how much of a message is fetched: BODY.PEEK[]<0.262144>. A message
	// of exactly this length may have been cut there.
	maxFetch = 256 << 10
	// maxText caps the decoded text of a message, maxHTML the markup it is made from.
	maxText = 256 << 10
	maxHTML = 1 << 20
	// maxEnclosed is how deep a message in a message in a message is read.
	maxEnclosed = 3
)

// Parse reads a whole message, or as much of it as was fetched. It reads any bytes:
// what it could not read is said in Problem, and the rest stands.
func Parse(raw []byte) rules.Message {
	return parse(raw, 0)
}

// ParseHeader reads a header block alone.
func ParseHeader(raw []byte) rules.Message {
	h, _, whole := splitHeader(lineEnds(raw))
	m := envelope(h, newPart(h, nil, "").params["charset"])
	m.HeaderOnly = true
	m.Media, _ = readParams(h.get("content-type"))
	if !whole {
		m.Problem = "its header is longer than 256 KiB"
	}
	return m
}

// ParseBody reads a text, or HTML, that came without a header.
func ParseBody(text string) rules.Message {
	text = cleanText(decodeCharset([]byte(text), "utf-8"))
	b := block{plain: text}
	if looksHTML(text) {
		b = block{html: text}
	}
	var m rules.Message
	setText(&m, []block{b})
	return m
}

func parse(raw []byte, level int) rules.Message {
	data := lineEnds(raw)
	h, body, whole := splitHeader(data)
	var tree treeReader
	root := tree.read(h, body, "", true, 0)
	r := bodyReader{level: level, text: maxText, html: maxHTML, cut: level == 0 && len(raw) == maxFetch}
	r.read(root)

	m := envelope(h, headerCharset(root))
	m.Media = root.media
	m.Size = int64(len(raw))
	m.Report, m.Invite, m.Enclosed, m.Parts, m.Sealed = r.report, r.invite, r.enclosed, r.parts, r.sealed
	if m.Report != nil {
		m.Report.Original = m.Enclosed
	}
	blocks, attached := r.texts()
	setText(&m, blocks)
	m.TextAttached = attached && m.Text != ""
	if m.Report == nil && m.Enclosed != nil && !m.Enclosed.From.IsZero() {
		m.Forward = attachedForward(m.Enclosed) // what is attached whole outranks what is pasted
	}
	switch {
	case len(bytes.TrimSpace(raw)) == 0:
		m.Problem = "the message is empty"
	case len(h) == 0:
		m.Problem = "it has no header"
	case !whole:
		m.Problem = "its header is longer than 256 KiB"
	case r.problem != "":
		m.Problem = r.problem
	case tree.problem != "":
		m.Problem = tree.problem
	}
	return m
}

// lineEnds gives text of old Macintosh line ends the ones all else expects.
func lineEnds(raw []byte) []byte {
	if bytes.IndexByte(raw, '\n') < 0 && bytes.IndexByte(raw, '\r') >= 0 {
		return bytes.ReplaceAll(raw, []byte("\r"), []byte("\n"))
	}
	return raw
}

// headerCharset is the first charset declared in the message: what its header may be
// written in, when it holds raw bytes.
func headerCharset(root *part) (charset string) {
	root.leaves(func(p *part) {
		if charset == "" && p.media != "message/rfc822" {
			charset = p.params["charset"]
		}
	})
	return charset
}

// envelope reads the fields that say who wrote to whom, when, and in answer to what.
func envelope(h header, charset string) rules.Message {
	m := rules.Message{
		InReplyTo:  readIDs(h.all("in-reply-to")),
		References: readIDs(h.all("references")),
		Sender:     firstAddress(h.get("sender"), charset),
		ReplyTo:    readAddresses(h.get("reply-to"), charset),
		To:         readAddresses(h.all("to"), charset),
		Cc:         readAddresses(h.all("cc"), charset),
		Bcc:        readAddresses(h.all("bcc"), charset),
		Date:       readDate(h.get("date")),
		Header:     h.decoded(charset),
	}
	if ids := readIDs(h.get("message-id")); len(ids) > 0 {
		m.ID = ids[0]
	}
	for i, a := range readAddresses(h.all("from"), charset) {
		if i == 0 {
			m.From = a
		} else if !rules.SameAddr(a.Addr, m.From.Addr) {
			m.CoAuthors = append(m.CoAuthors, a)
		}
	}
	for _, name := range rules.RewrittenFields() {
		m.Rewritten = append(m.Rewritten, readAddresses(h.all(strings.ToLower(name)), charset)...)
	}
	m.Subject = cutString(m.Header.Get("subject"), 1000)
	seen := map[string]bool{}
	for _, name := range rules.DeliveredFields() {
		for _, a := range readAddresses(h.all(strings.ToLower(name)), charset) {
			if !seen[a.Addr] {
				m.Delivered = append(m.Delivered, a.Addr)
			}
			seen[a.Addr] = true
		}
	}
	return m
}

// setText fills in the text, and what of it the sender wrote.
func setText(m *rules.Message, blocks []block) {
	var texts, replies, quotes []string
	plain, markup := false, false
	for _, b := range blocks {
		text, html := b.plain, false
		if strings.TrimSpace(text) == "" {
			text, html = htmlText(b.html), true
		}
		text = cutString(text, maxText)
		if strings.TrimSpace(text) == "" {
			continue
		}
		plain, markup = plain || !html, markup || html
		reply, quoted := trimText(text, m.From)
		if b.html != "" && (html || quoted == "") {
			if r, q, ok := trimHTML(b.html, m.From); ok && strings.TrimSpace(r) != "" {
				reply, quoted = r, q
			}
		}
		if len(blocks) > 1 {
			text, reply = strings.Trim(text, "\n"), strings.Trim(reply, "\n")
		}
		texts, replies = append(texts, text), append(replies, reply)
		if quoted != "" {
			quotes = append(quotes, quoted)
		}
	}
	m.Text = strings.Join(texts, "\n\n")
	m.Reply = strings.Join(replies, "\n\n")
	m.Quoted = strings.Join(quotes, "\n\n")
	m.HTMLOnly = markup && !plain
	m.Forward = findForward(m.Subject, m.Text)
	if above, ok := aboveForward(m.Subject, m.Text, m.From); ok {
		m.Reply = above // what is forwarded is not the sender's, even where they wrote nothing
	}
}

// attachedForward is the original of a mail forwarded as an attachment.
func attachedForward(m *rules.Message) *rules.Forward {
	return &rules.Forward{ID: m.ID, From: m.From, To: m.To, Cc: m.Cc, Date: m.Date, Subject: m.Subject, Text: m.Text}
}

// looksHTML reports whether a text without a label is HTML.
func looksHTML(text string) bool {
	t := strings.ToLower(strings.TrimSpace(text[:min(len(text), 1024)]))
	if !strings.HasPrefix(t, "<") {
		return false
	}
	for _, tag := range []string{"<!doctype html", "<html", "<head", "<body", "<div", "<p>", "<p ", "<span", "<table", "<meta", "<br", "<blockquote", "<font", "<style"} {
		if strings.Contains(t, tag) {
			return true
		}
	}
	return false
}
