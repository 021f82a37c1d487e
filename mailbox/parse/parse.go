// Package parse makes a mail.Message of any bytes: what stands in its header, what its sender
// wrote, what they quoted, forwarded or attached. What it cannot read it says; it never fails.
//
//	bytes ──mime──▶ header and parts ──text──▶ reply, quote, forward ──▶ mail.Message
package parse

import (
	"bytes"
	"slices"
	"strings"
	"sync"

	"informd/mailbox/mime"
	"informd/mailbox/text"
	"informd/rules/mail"
)

const (
	// MaxFetch is how much of a message is fetched: BODY.PEEK[]<0.262144>. A message
	// of exactly this length may have been cut there.
	MaxFetch = 256 << 10
	// maxText caps the decoded text of a message, maxHTML the markup it is made from.
	maxText = 256 << 10
	maxHTML = 1 << 20
	// maxEnclosed is how deep a message in a message in a message is read.
	maxEnclosed = 3
)

// Message reads a whole message, or as much of it as was fetched. It reads any bytes:
// what it could not read is said in Problem, and the rest stands.
func Message(raw []byte) mail.Message {
	return parse(raw, 0, len(raw) == MaxFetch, longText)
}

// Cut reads the start of a message that goes on. Where its text may do so, too, a Problem says so.
func Cut(raw []byte) mail.Message { return parse(raw, 0, true, "only its start could be fetched") }

// Header reads a header block alone.
func Header(raw []byte) mail.Message {
	h, _, whole := mime.SplitHeader(lineEnds(raw))
	media, params := mime.ReadParams(h.Get("content-type"))
	m := envelope(h, params["charset"])
	m.HeaderOnly, m.Media = true, media
	if !whole {
		m.Problem = "its header is longer than 256 KiB"
	}
	return m
}

// Body reads a text, or HTML, that came without a header.
func Body(text string) mail.Message {
	text = cleanText(mime.DecodeCharset([]byte(text), "utf-8"))
	b := block{plain: text}
	if looksHTML(text) {
		b = block{html: text}
	}
	var m mail.Message
	setText(&m, []block{b})
	return m
}

// parse reads a message that is inside of so many others, and that may be cut at its end. short is what to say where
// its text, or its header, is longer than what was read.
func parse(raw []byte, level int, cut bool, short string) mail.Message {
	data := lineEnds(raw)
	h, body, whole := mime.SplitHeader(data)
	root, unread := mime.ReadTree(h, body)
	r := bodyReader{level: level, text: maxText, html: maxHTML, cut: cut, short: short}
	r.readPart(root)

	m := envelope(h, headerCharset(root))
	m.Media = root.Media
	m.Size = int64(len(raw))
	m.Report, m.Invite, m.Enclosed, m.Parts, m.Sealed = r.report, r.invite, r.enclosed, r.parts, r.sealed
	if m.Report != nil {
		m.Report.Original = m.Enclosed
	}
	blocks, attached := r.texts()
	setText(&m, blocks)
	m.TextAttached = attached && m.Text != ""
	if r.scheduled && m.Below == 0 && m.Forward == nil && m.Quoted == "" {
		m.Below = 1 // the text is the calendar's, which wrote it for programs that know no calendars
	}
	if m.Report == nil && m.Enclosed != nil && !m.Enclosed.From.IsZero() {
		m.Forward = attachedForward(m.Enclosed) // what is attached whole outranks what is pasted
	}
	switch {
	case len(bytes.TrimSpace(raw)) == 0:
		m.Problem = "the message is empty"
	case len(h) == 0:
		m.Problem = "it has no header"
	case !whole && cut && len(raw) < MaxFetch:
		m.Problem = short
	case !whole:
		m.Problem = "its header is longer than 256 KiB"
	case r.problem == "" && cut && r.mayGoOn(root, blocks):
		m.Problem = short
	case r.problem != "":
		m.Problem = r.problem
	case r.inOutlooksFile(m.Text):
		m.Problem = "its text may be inside winmail.dat, which only Outlook reads"
	case unread != "":
		m.Problem = unread
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

// headerCharset returns the first charset declared in the message: what its header may be
// written in, when it holds raw bytes.
func headerCharset(root *mime.Part) (charset string) {
	root.Leaves(func(p *mime.Part) {
		if charset == "" && p.Media != "message/rfc822" {
			charset = p.Params["charset"]
		}
	})
	return charset
}

// envelope reads the fields that say who wrote to whom, when, and in answer to what.
func envelope(h mime.Header, charset string) mail.Message {
	m := mail.Message{
		InReplyTo:  mime.ReadIDs(h.All("in-reply-to")),
		References: mime.ReadIDs(h.All("references")),
		Sender:     mime.FirstAddress(h.Get("sender"), charset),
		ReplyTo:    mime.ReadAddresses(h.Get("reply-to"), charset),
		To:         mime.ReadAddresses(h.All("to"), charset),
		Cc:         mime.ReadAddresses(h.All("cc"), charset),
		Bcc:        mime.ReadAddresses(h.All("bcc"), charset),
		Header:     h.Decoded(charset),
	}
	m.Date, m.Offset = mime.ReadDate(h.Get("date"))
	if ids := mime.ReadIDs(h.Get("message-id")); len(ids) > 0 {
		m.ID = ids[0]
	}
	for i, a := range mime.ReadAddresses(h.All("from"), charset) {
		if i == 0 {
			m.From = a
		} else if !mail.SameAddr(a.Addr, m.From.Addr) {
			m.CoAuthors = append(m.CoAuthors, a)
		}
	}
	for _, name := range rewrittenFields() {
		m.Rewritten = append(m.Rewritten, mime.ReadAddresses(h.All(name), charset)...)
	}
	m.Subject = mime.CutString(m.Header.Get("subject"), 1000)
	for _, name := range deliveredFields() {
		for _, a := range mime.ReadAddresses(h.All(name), charset) {
			m.Delivered = append(m.Delivered, a.Addr)
		}
	}
	m.Delivered = unique(m.Delivered)
	return m
}

// Names of fields as mime has them.
var (
	rewrittenFields = sync.OnceValue(func() []string { return lower(mail.RewrittenFields()) })
	deliveredFields = sync.OnceValue(func() []string { return lower(mail.DeliveredFields()) })
)

func lower(names []string) []string {
	for i, name := range names {
		names[i] = strings.ToLower(name)
	}
	return names
}

// unique returns the words without those that stand before them already.
func unique(words []string) []string {
	if len(words) < 2 {
		return words
	}
	seen := map[string]bool{}
	return slices.DeleteFunc(words, func(w string) bool {
		twice := seen[w]
		seen[w] = true
		return twice
	})
}

// setText fills in the text, and what of it the sender wrote.
func setText(m *mail.Message, blocks []block) {
	var texts, replies, quotes []string
	plain, markup, left := false, false, text.MaxLines
	var read text.Plain
	for i, b := range blocks {
		if b.gathered {
			texts = append(texts, b.plain)
			continue
		}
		got, lines := readBlock(b, left, m.From)
		if left -= lines; left == 0 || got.cut {
			m.Problem = "its text has more than 20,000 lines, and only the start was read"
		}
		if strings.TrimSpace(got.body) == "" {
			continue
		}
		subject := strings.TrimSpace(m.Subject) != "" && !mail.AnswersBySubject(m.Subject)
		if (len(m.Parts) > 0 || subject) && text.SignsAlone(got.reply) {
			got.reply = ""
		}
		plain, markup, read = plain || !got.html, markup || got.html, got.read
		if len(blocks) > 1 {
			got.body, got.reply = strings.Trim(got.body, "\n"), strings.Trim(got.reply, "\n")
		}
		texts, replies = append(texts, got.body), append(replies, got.reply)
		switch first := len(replies) == 1; {
		case first && (i > 0 || b.file):
			m.OtherParts = 1
		case first:
			m.Below = got.below
		case m.OtherParts == 0:
			m.OtherParts = strings.Count(replies[0], "\n") + 3 // below an empty line
		}
		if got.quoted != "" {
			quotes = append(quotes, got.quoted)
		}
	}
	m.Text = strings.Join(texts, "\n\n")
	m.Reply = strings.Join(replies, "\n\n")
	m.Quoted = strings.Join(quotes, "\n\n")
	m.HTMLOnly = markup && !plain
	if len(blocks) > 1 { // the text is more, or less, than what was read last
		read = text.Read(m.Text)
	}
	forward, above, below := read.FindForward(m.Subject, m.From)
	if m.Forward = forward; forward != nil {
		m.Reply, m.Below = above, below // what is forwarded is not the sender's, even where they wrote nothing
		if m.OtherParts > 1 && !strings.HasPrefix(above, replies[0]) {
			m.OtherParts = 0 // the forward begins in the first part
		}
	}
}

// A blockText is what was read of a block.
type blockText struct {
	body, reply, quoted string
	below               int
	html                bool // it has no plain text
	cut                 bool // only the start of it was read
	read                text.Plain
}

// readBlock reads a block of which at most left lines are still read, and says how many it had. Where
// the HTML shows what is quoted, or what its writer does not say, and the plain text does not, the HTML tells.
func readBlock(b block, left int, from mail.Address) (got blockText, lines int) {
	plainly := b.plain
	var page text.Page
	got.html = strings.TrimSpace(plainly) == ""
	shown := got.html || text.MayLeaveOut(b.html)
	if shown {
		page = text.ReadHTML(b.html)
	}
	switch {
	case got.html:
		plainly = page.Text()
	case page.LeavesOut() && page.Text() != "":
		plainly = page.Text() // the plain text holds what the writer struck out
	}
	got.body, lines = text.CutLines(mime.CutString(plainly, maxText), left)
	got.cut = page.Cut()
	if strings.TrimSpace(got.body) == "" {
		return got, lines
	}
	got.read = text.Read(got.body)
	got.reply, got.quoted, got.below = got.read.Trim(from)
	if b.html == "" || !got.html && got.quoted != "" {
		return got, lines
	}
	if !shown {
		page = text.ReadHTML(b.html)
	}
	if r, q, under, ok := page.Trim(from); ok && strings.TrimSpace(r) != "" {
		got.reply, got.quoted, got.below = r, q, under
	}
	return got, lines
}

// attachedForward returns the original of a mail forwarded as an attachment.
func attachedForward(m *mail.Message) *mail.Forward {
	return &mail.Forward{ID: m.ID, From: m.From, To: m.To, Cc: m.Cc, Date: m.Date, Subject: m.Subject, Text: m.Text}
}

// looksHTML reports whether a text without a label is HTML.
func looksHTML(text string) bool {
	t := strings.ToLower(strings.TrimSpace(text[:min(len(text), 1024)]))
	if !strings.HasPrefix(t, "<") {
		return false
	}
	for _, tag := range []string{"<!doctype html", "<html", "<head", "<body", "<div", "<p>", "<p ", "<span", "<table",
		"<meta", "<br", "<blockquote", "<font", "<style"} {
		if strings.Contains(t, tag) {
			return true
		}
	}
	return false
}
