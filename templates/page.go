package templates

import (
	"fmt"
	"html"
	htmltemplate "html/template"
	"net/url"
	"strings"

	"informd/rules/content"
)

// pageFuncs returns what HTML templates can call beside wordFuncs.
func pageFuncs() htmltemplate.FuncMap {
	styles := styles()
	fm := htmltemplate.FuncMap{
		"page":    func(title, glance string) page { return page{title, glance} },
		"taps":    taps,
		"letter":  letter,
		"plain":   plain,
		"outlook": outlook,
		"fact": func(label, text string) content.Fact {
			return content.Fact{Label: label, Text: text}
		},
		"tall":  func(n, top int) int { return max(2, share(n, top)*32/100) },
		"total": total,
		"shade": func(i int) string { return []string{"full", "second", "third"}[i%3] },
		"key":   func(i int) string { return []string{"key1", "key2", "key3"}[i%3] },
		"need": func(capture string, line content.BriefLine) drawnNeed {
			return drawnNeed{line, taps(capture, line.Buttons)}
		},
		"fold": func(capture string, f content.Folded) drawnFold { return drawnFold{f, taps(capture, f.Buttons)} },
		"dark": func() htmltemplate.CSS { return htmltemplate.CSS(dark()) },
		// class says how an element looks: inline, which every client keeps, and by class,
		// which dark mode needs.
		"class": func(name string) (htmltemplate.HTMLAttr, error) {
			css, ok := styles[name]
			if !ok {
				return "", fmt.Errorf("no class %q", name)
			}
			return htmltemplate.HTMLAttr(bgcolor(css) + `class="` + name + `" style="` + css + `"`), nil
		},
	}
	for name, f := range wordFuncs() {
		fm[name] = f
	}
	return fm
}

// bgcolor repeats the colour behind an element as an attribute, for programs that take
// no colour from a style.
func bgcolor(css string) string {
	_, colour, ok := strings.Cut(css, "background-color:")
	if !ok {
		return ""
	}
	colour, _, _ = strings.Cut(colour, ";")
	return `bgcolor="` + colour + `" `
}

// A page is what the frame around every HTML part is given.
type page struct {
	Title  string
	Glance string // what a list of mails shows beside the subject
}

// A drawnNeed is something that needs the owner, as it is drawn.
type drawnNeed struct {
	content.BriefLine
	Taps []tap
}

// A drawnFold is the line for what else does.
type drawnFold struct {
	Folded content.Folded
	Taps   []tap
}

// A tap is a button as a template draws it.
type tap struct {
	Label string
	Line  string // the same words in print
	Href  htmltemplate.URL
	Ends  bool // it only lets go of something, and does not stand out
}

// taps makes links of buttons. No capture address, no buttons.
func taps(capture string, buttons []content.Button) []tap {
	var out []tap
	for _, b := range buttons {
		if capture == "" || b.Command == "" {
			continue
		}
		label := b.Label
		if label == "" {
			label = b.Command
		}
		label = shortened(label, 24) // a button never is wider than a phone
		link := htmltemplate.URL(mailto(capture, b))
		ends := len(buttons) == 1 && (b.Command == content.CommandLetGo || b.Command == content.CommandStop)
		out = append(out, tap{Label: label, Line: b.Line(), Href: link, Ends: ends})
	}
	return out
}

// shortened cuts s to so many columns.
func shortened(s string, most int) string {
	if width(s) <= most {
		return s
	}
	r := []rune(s)
	for width(string(r))+1 > most {
		r = r[:len(r)-1]
	}
	return strings.TrimSpace(string(r)) + "…"
}

// mailto returns the link of a button: RFC 6068, with everything but letters and digits
// escaped, space as %20 and plus as %2B, because what a phone makes of "+" differs. A
// text to start from comes along only while the whole stays short enough for every
// program that opens such links.
func mailto(capture string, b content.Button) string {
	const longest = 1800
	esc := func(s string) string { return strings.ReplaceAll(url.QueryEscape(s), "+", "%20") }
	at := strings.LastIndexByte(capture, '@')
	if at < 0 {
		at = len(capture)
	}
	link := "mailto:" + esc(capture[:at])
	if at < len(capture) {
		link += "@" + esc(capture[at+1:])
	}
	link += "?subject=" + esc(b.Line())
	if b.Body == "" {
		return link
	}
	body := "&body=" + esc(strings.ReplaceAll(b.Body, "\n", "\r\n"))
	if len(link)+len(body) > longest {
		return link
	}
	return link + body
}

// letter shows a mail's text in HTML: paragraphs flow again, as wide as the screen is,
// and what it quotes stands smaller behind a line.
func letter(text string) htmltemplate.HTML {
	styles := styles()
	var b strings.Builder
	for _, block := range blocks(text) {
		name := "letter"
		if block.quoted {
			name = "quoted"
		}
		fmt.Fprintf(&b, `<div class="%s" style="%s">%s</div>`, name, styles[name],
			strings.ReplaceAll(html.EscapeString(block.text), "\n", "<br>"))
	}
	return htmltemplate.HTML(b.String())
}

// plain shows a text line by line.
func plain(text string) htmltemplate.HTML {
	return htmltemplate.HTML(strings.ReplaceAll(html.EscapeString(text), "\n", "<br>"))
}

// A block is a paragraph of a text.
type block struct {
	text   string
	quoted bool
}

// blocks parts a text into paragraphs, joining lines that only the width broke.
func blocks(text string) []block {
	var out []block
	open := false
	for _, line := range strings.Split(text, "\n") {
		quoted := strings.HasPrefix(line, ">")
		if quoted {
			line = strings.TrimPrefix(strings.TrimPrefix(line, ">"), " ")
		}
		if strings.TrimSpace(line) == "" {
			open = false
			continue
		}
		if open && out[len(out)-1].quoted == quoted {
			last := &out[len(out)-1]
			last.text += joint(last.text, line) + line
			continue
		}
		out, open = append(out, block{line, quoted}), true
	}
	return out
}

// joint returns what stands between two lines of a paragraph: a space where the first was
// full, so that the next word did not fit; else the line end that was meant.
func joint(before, next string) string {
	last := before[strings.LastIndexByte(before, '\n')+1:]
	word, _, _ := strings.Cut(next, " ")
	flows := width(last) >= 60 || width(last)+1+width(word) > columns-2
	if flows && word != "-" && word != "*" && word != "•" {
		return " "
	}
	return "\n"
}

// total returns the sum of some bars.
func total(bars []content.Bar) int {
	n := 0
	for _, b := range bars {
		n += max(0, b.Count)
	}
	return n
}

// outlook frames the page for Outlook on Windows, which knows no max-width. Comments
// of a template are dropped, so that this one is not written there.
func outlook(end string) htmltemplate.HTML {
	if end == "open" {
		return `<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0"><tr><td><![endif]-->`
	}
	return `<!--[if mso]></td></tr></table><![endif]-->`
}
