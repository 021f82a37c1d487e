package text

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

const (
	maxHTMLText  = 256 << 10 // bytes of text made from one HTML part
	maxHTMLDepth = 128       // open elements remembered; deeper ones are read as if they had no tags
	maxHTMLQuote = 32        // blockquotes within each other
)

// A Page is an HTML mail that was read: its lines as a reader sees them, and what the markup
// says of them.
type Page struct {
	lines  []htmlLine
	cut    bool
	unsaid bool
}

// ReadHTML reads an HTML mail. It takes linear time, and stops at 256 KiB and at MaxLines. What its writer does not
// say is left out: words struck through, and the card that a program makes of a link; see notSaid.
func ReadHTML(source string) Page { return renderHTML(source, false) }

// ReadWholeHTML reads an HTML mail with what its writer does not say: whoever quotes it may quote that, too.
func ReadWholeHTML(source string) Page { return renderHTML(source, true) }

// LeavesOut reports whether the mail shows words that its writer does not say. A plain text beside it has them as
// well, and nothing there tells them apart.
func (p Page) LeavesOut() bool { return p.unsaid }

// Cut reports whether it has more lines than were read.
func (p Page) Cut() bool { return p.cut }

// Text returns the text of an HTML mail as a reader sees it, LF line ends: quotes
// marked with ">", table cells apart, links behind their words.
func (p Page) Text() string {
	out := make([]string, len(p.lines))
	for i, l := range p.lines {
		out[i] = l.quotedText()
	}
	return strings.Trim(strings.Join(out, "\n"), "\n")
}

// A htmlLine is one line of an HTML mail as a reader sees it.
type htmlLine struct {
	text  string
	depth int  // blockquotes around it
	owner mark // what the markup says about it
}

// quotedText returns the line with a ">" for every quote around it.
func (l htmlLine) quotedText() string {
	if l.depth == 0 {
		return l.text
	}
	return strings.TrimRight(strings.Repeat(">", l.depth)+" "+l.text, " ")
}

// An element is one that is open.
type element struct {
	name   atom.Atom
	raw    string // its name when it has no atom
	quote  bool   // a blockquote
	block  bool   // it ends its line
	gap    bool   // it stands apart from what is above and below
	hidden bool
	unsaid bool // its writer does not say it
	pre    bool
	list   int // of <ol>: the number of the next item; of <ul>: -1
	link   string
	start  int // where its text begins in the line, for links
	owner  mark
}

// A renderer turns tags and text into lines.
type renderer struct {
	lines  []htmlLine
	line   strings.Builder
	space  bool // a space is due before the next word
	size   int  // bytes so far
	stack  []element
	beyond int // open elements that are not remembered
	hidden int // hidden elements around here
	pre    int
	depth  int
	below  bool // everything from here on is the original
	whole  bool // what the writer does not say is shown, too
	unsaid bool // there was something that the writer does not say
}

// page returns what was read.
func (r *renderer) page() Page { return Page{r.lines, len(r.lines) >= MaxLines, r.unsaid} }

// renderHTML reads the lines of an HTML document.
func renderHTML(source string, whole bool) Page {
	r := &renderer{whole: whole}
	z := html.NewTokenizer(strings.NewReader(source))
	for r.size < maxHTMLText && len(r.lines) < MaxLines {
		switch z.Next() {
		case html.ErrorToken:
			r.flush(false)
			return r.page()
		case html.TextToken:
			if r.hidden == 0 {
				r.write(string(z.Text()))
			}
		case html.StartTagToken, html.SelfClosingTagToken:
			r.open(z.Token())
		case html.EndTagToken:
			name, _ := z.TagName()
			r.close(atom.Lookup(name), string(name))
		}
	}
	r.flush(false)
	return r.page()
}

func (r *renderer) open(t html.Token) {
	switch t.DataAtom {
	case atom.Br:
		r.flush(true)
		return
	case atom.Hr:
		r.rule(t)
		return
	case atom.Img:
		r.image(t)
		return
	case atom.Input, atom.Meta, atom.Link, atom.Base, atom.Area, atom.Col, atom.Wbr, atom.Source,
		atom.Param, atom.Embed, atom.Track:
		return
	case atom.P, atom.Li, atom.Tr, atom.Td, atom.Th, atom.Option, atom.Dt, atom.Dd:
		r.closeImplied(t.DataAtom)
	}
	e := newElement(t)
	if e.unsaid {
		r.unsaid, e.hidden = true, e.hidden || !r.whole
	}
	if e.block {
		r.flush(false)
	}
	if e.owner == markBelow {
		r.below = true
	}
	if e.gap {
		r.blank()
	}
	switch e.name {
	case atom.Li:
		r.item()
	case atom.Td, atom.Th:
		if r.line.Len() > 0 {
			r.put("  ")
			r.space = false
		}
	}
	if t.Type == html.SelfClosingTagToken && e.name != atom.Div && e.name != atom.P && e.name != atom.A {
		return // <o:p/>; a closed <div/> stays open, as browsers have it
	}
	if len(r.stack) == maxHTMLDepth {
		r.beyond++
		return
	}
	e.start = r.line.Len()
	r.stack = append(r.stack, e)
	r.enter(e, 1)
}

// enter counts an element in, or out with -1.
func (r *renderer) enter(e element, n int) {
	if e.hidden {
		r.hidden += n
	}
	if e.pre {
		r.pre += n
	}
	if e.quote {
		r.depth += n
	}
}

func (r *renderer) close(name atom.Atom, raw string) {
	if r.beyond > 0 {
		r.beyond--
		return
	}
	for i := len(r.stack) - 1; i >= 0; i-- {
		e := r.stack[i]
		if e.name == name && (name != 0 || e.raw == raw) {
			r.closeTo(i)
			return
		}
		if e.name == atom.Table && name != atom.Table {
			break // a stray end tag inside a cell does not end what is around the table
		}
	}
	if name == atom.P {
		r.flush(false)
	}
}

// closeImplied ends an element of the same kind that was left open.
func (r *renderer) closeImplied(name atom.Atom) {
	for i := len(r.stack) - 1; i >= 0; i-- {
		switch e := r.stack[i]; {
		case e.name == name, isCell(name) && isCell(e.name):
			r.closeTo(i)
			return
		case e.name == atom.Table, e.name == atom.Ul, e.name == atom.Ol, e.name == atom.Div,
			e.name == atom.Blockquote, e.name == atom.Td:
			return
		}
	}
}

func isCell(name atom.Atom) bool { return name == atom.Td || name == atom.Th }

// closeTo ends the elements from the innermost to the i-th.
func (r *renderer) closeTo(i int) {
	for j := len(r.stack) - 1; j >= i; j-- {
		e := r.stack[j]
		if e.link != "" {
			r.linkEnd(e)
		}
		if e.block {
			r.flush(false)
		}
		if e.gap {
			r.blank()
		}
		r.enter(e, -1)
		r.stack = r.stack[:j]
	}
}

// owner returns what the innermost telling element says about text here.
func (r *renderer) owner() mark {
	if r.below {
		return markOriginal
	}
	found := markNone
	for i := len(r.stack) - 1; i >= 0; i-- {
		switch m := r.stack[i].owner; {
		case m == markOriginal:
			return m
		case m != markNone && found == markNone:
			found = m
		}
	}
	return found
}

// flush ends the line; an empty one only where the mail says so.
func (r *renderer) flush(always bool) {
	text := strings.TrimRight(r.line.String(), " \t")
	if r.line.Len() == 0 && !always { // a paragraph of one no-break space is an empty line
		r.space = false
		return
	}
	r.add(text)
}

func (r *renderer) add(text string) {
	r.lines = append(r.lines, htmlLine{text: text, depth: min(r.depth, maxHTMLQuote), owner: r.owner()})
	r.size += len(text) + r.depth + 1
	r.line.Reset()
	r.space = false
}

// blank leaves an empty line, unless there is one.
func (r *renderer) blank() {
	if n := len(r.lines); n > 0 && r.lines[n-1].text != "" && r.line.Len() == 0 {
		r.add("")
	}
}

func (r *renderer) rule(t html.Token) {
	r.flush(false)
	if e := newElement(t); e.owner == markBelow {
		r.below = true
	}
	r.add("----------")
}

// item begins a list item.
func (r *renderer) item() {
	indent, bullet := 0, "- "
	for i := len(r.stack) - 1; i >= 0; i-- {
		e := &r.stack[i]
		if e.list == 0 {
			continue
		}
		if indent++; indent == 1 && e.list > 0 {
			bullet = itoa(e.list) + ". "
			e.list++
		}
	}
	r.put(strings.Repeat("  ", max(indent-1, 0)) + bullet)
}
