package text

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"informd/mailbox/mime"
)

// write adds text to the line: white space collapses as in a browser, except in <pre>.
func (r *renderer) write(text string) {
	if r.pre > 0 {
		for i, l := range strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n") {
			if i > 0 {
				r.flush(true)
			}
			r.put(strings.ReplaceAll(l, "\u00a0", " "))
		}
		return
	}
	start := -1
	for i, c := range text {
		blank := c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'
		if !blank && c != '\u00a0' && c != '\u00ad' && c != '\ufeff' && c != '\u200b' {
			if start < 0 {
				start = i
			}
			continue
		}
		if start >= 0 {
			r.word(text[start:i])
			start = -1
		}
		switch {
		case blank:
			r.space = r.line.Len() > 0
		case c == '\u00a0':
			r.word(" ")
		}
	}
	if start >= 0 {
		r.word(text[start:])
	}
}

func (r *renderer) word(w string) {
	if r.space {
		r.space = false
		r.put(" ")
	}
	r.put(w)
}

// put adds s as it is, within the cap.
func (r *renderer) put(s string) {
	r.line.WriteString(mime.CutString(s, max(0, maxHTMLText-r.size-r.line.Len())))
}

func itoa(n int) string { return strconv.Itoa(n) }

// image shows an emoji that was sent as a picture; other pictures are no text.
func (r *renderer) image(t html.Token) {
	alt := attribute(t, "alt")
	if n := utf8.RuneCountInString(alt); n > 0 && n <= 4 && r.hidden == 0 {
		if c, _ := utf8.DecodeRuneInString(alt); c > unicode.MaxLatin1 {
			r.write(alt)
		}
	}
}

// linkEnd puts the target of a link behind its words, where they do not say it already.
func (r *renderer) linkEnd(e element) {
	words := ""
	if e.start <= r.line.Len() {
		words = tidy(r.line.String()[e.start:])
	}
	target := strings.TrimSpace(e.link)
	lower := strings.ToLower(target)
	address, mail := strings.CutPrefix(target, target[:min(len(target), len("mailto:"))])
	mail = mail && strings.HasPrefix(lower, "mailto:")
	switch {
	case words == "" || r.hidden > 0 || len(target) > 500:
	case mail:
		address, _, _ = strings.Cut(address, "?")
		if !strings.Contains(words, "@") && strings.Contains(address, "@") {
			r.put(" <" + address + ">")
		}
	case !strings.HasPrefix(lower, "http://") && !strings.HasPrefix(lower, "https://"):
	case strings.HasPrefix(words, "http"), strings.HasPrefix(words, "www."),
		bareURL(words) == bareURL(target), strings.Contains(words, "@"):
	default:
		r.put(" <" + target + ">")
	}
}

// bareURL returns what people show of an address on the web.
func bareURL(s string) string {
	s = strings.TrimPrefix(strings.TrimPrefix(strings.ToLower(s), "http://"), "https://")
	return strings.TrimRight(strings.TrimPrefix(s, "www."), "/")
}

func attribute(t html.Token, name string) string {
	for _, a := range t.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

// newElement says how a tag shapes the text.
func newElement(t html.Token) element {
	e := element{name: t.DataAtom, owner: markOf(t)}
	if t.DataAtom == 0 {
		e.raw = t.Data
	}
	switch t.DataAtom {
	case atom.Script, atom.Style, atom.Title, atom.Template, atom.Noscript, atom.Svg, atom.Object, atom.Select:
		e.hidden = true
	case atom.Blockquote:
		e.quote, e.block, e.gap = true, true, false
	case atom.P:
		e.block, e.gap = true, !flat(t)
	case atom.Pre, atom.Listing, atom.Xmp:
		e.block, e.pre = true, true
	case atom.Ul:
		e.block, e.list = true, -1
	case atom.Ol:
		e.block, e.list = true, 1
		if n, err := strconv.Atoi(attribute(t, "start")); err == nil && n > 0 && n < 1<<20 {
			e.list = n
		}
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		e.block, e.gap = true, true
	case atom.Div, atom.Li, atom.Table, atom.Tr, atom.Section, atom.Article, atom.Header,
		atom.Footer, atom.Center, atom.Address, atom.Body, atom.Form, atom.Fieldset, atom.Dl, atom.Dt,
		atom.Dd, atom.Figure, atom.Main, atom.Nav, atom.Aside, atom.Caption, atom.Tbody, atom.Thead:
		e.block = true
	case atom.A:
		e.link = attribute(t, "href")
	}
	style := strings.ReplaceAll(strings.ToLower(attribute(t, "style")), " ", "")
	if strings.Contains(style, "display:none") || strings.Contains(style, "mso-hide:all") {
		e.hidden = true
	}
	if strings.Contains(style, "white-space:pre") {
		e.pre = true
	}
	e.unsaid = notSaid(t, style)
	return e
}

// notSaid reports whether an element holds what the writer of a mail does not say: words that they struck through, or
// the card of a page that their program put behind a link, with the title and lines of that page.
func notSaid(t html.Token, style string) bool {
	switch t.DataAtom {
	case atom.S, atom.Strike, atom.Del:
		return true
	case atom.Html, atom.Body:
		return false
	}
	return strings.Contains(style, "line-through") || isCard(attribute(t, "class"))
}

// MayLeaveOut reports whether an HTML mail may hold what its writer does not say, without reading it; see notSaid.
func MayLeaveOut(source string) bool {
	source = strings.ToLower(source)
	return slices.ContainsFunc([]string{"<s>", "<s ", "<strike", "<del", "line-through", "preview", "rich-link",
		"embed-card"}, func(sign string) bool { return strings.Contains(source, sign) })
}

// isCard reports whether the classes of an element are those that programs give to the card of a link: Outlook, Apple
// Mail, and those that call it what it is.
func isCard(class string) bool {
	class = strings.ToLower(class)
	for _, name := range []string{"owalinkpreview", "apple-rich-link", "lp-rich-link", "link-preview", "linkpreview",
		"link_preview", "preview-card", "embed-card"} {
		if strings.Contains(class, name) {
			return true
		}
	}
	return false
}

// flat reports whether a paragraph was written without a gap: Outlook's are.
func flat(t html.Token) bool {
	class := attribute(t, "class")
	if strings.Contains(class, "Mso") || strings.Contains(class, "p1") || strings.Contains(class, "p2") {
		return true
	}
	style := strings.ReplaceAll(strings.ToLower(attribute(t, "style")), " ", "")
	return strings.Contains(style, "margin:0") || strings.Contains(style, "margin-top:0") ||
		strings.Contains(style, "margin-bottom:0")
}
