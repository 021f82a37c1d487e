package parse

import (
	"strings"

	"informd/mailbox/mime"
	"informd/mailbox/text"
)

// Texts returns the texts of a whole message in each form that it has them, those of the messages
// and of the calendar objects in it included: whoever quotes it may quote any of them, and a
// program shows what an event says as the text of the mail that brings it.
func Texts(raw []byte) []string {
	return textsAt(raw, 0)
}

func textsAt(raw []byte, level int) (texts []string) {
	h, body, _ := mime.SplitHeader(lineEnds(raw))
	r := bodyReader{level: maxEnclosed, text: maxText, html: maxHTML}
	add := func(s string) {
		if strings.TrimSpace(s) != "" {
			texts = append(texts, s)
		}
	}
	root, _ := mime.ReadTree(h, body)
	root.Leaves(func(p *mime.Part) {
		switch {
		case isTextMedia(p.Media):
			b := r.textOf(p)
			add(b.plain)
			if b.html != "" {
				add(mime.CutString(text.ReadWholeHTML(b.html).Text(), maxText))
			}
		case isCalendar(p):
			raw, _ := mime.DecodeTransfer(p.Body, p.Header.Get("content-transfer-encoding"), maxText)
			texts = append(texts, mime.CalendarTexts(mime.DecodeCharset(raw, calendarCharset(p)))...)
		case (p.Media == "message/rfc822" || p.Media == "message/global") && level < maxEnclosed:
			inner, _ := mime.DecodeTransfer(p.Body, p.Header.Get("content-transfer-encoding"), len(p.Body))
			texts = append(texts, textsAt(inner, level+1)...)
		}
	})
	return texts
}
