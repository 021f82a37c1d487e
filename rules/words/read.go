package words

import (
	"cmp"
	"iter"
	"regexp"
	"slices"
	"strings"

	"informd/rules/mail"
)

// A Whose says whose words a line begins with.
type Whose uint8

const (
	Owner   Whose = iota // the owner typed it
	Untold               // it cannot be told
	Earlier              // the owner's, of another mail
	Informd              // of a mail of informd's
	Foreign              // of anybody else
)

// A Mail is one that a note can quote, in each form that it has.
type Mail struct {
	Whose Whose
	Who   string // whose, as the owner is told
	Texts []string
}

// A Note is what is compared.
type Note struct {
	Text  string
	Below int // the first line, from one, that stands below what announces another's mail, unmarked; 0: none
	// somebody else's mail that it answers is nowhere to be had; where Kept knows none of it, only marks tell
	Gone bool
	Key  []byte
	Kept []Kept // under Key, of mails that are gone
}

// A Line is one line of a note.
type Line struct {
	Text   string
	Whose  Whose
	Rest   Whose  // the same of the words from Turn on
	Turn   int    // where in Text the words of the one end and those of the other begin: len(Text) when nowhere
	Who    string // whose words stand in it, where they are not the owner's alone
	Marked bool   // it is marked as quoted
}

// Lines are the lines of a note.
type Lines []Line

// Foreign is whose words stand in a note without a mark that says so, and whether any do.
func (ls Lines) Foreign() (who string, any bool) {
	for _, l := range ls {
		if l.Marked || l.Whose != Foreign && l.Rest != Foreign {
			continue
		}
		any = true
		if who = cmp.Or(who, l.Who); who != "" {
			break
		}
	}
	return who, any
}

// Read says of each line of a note whose it is. A run of six words that stands in one of the
// mails is of that mail. A shorter line is only where it is a whole line there, and what stands
// around it in the note is of others, too.
func Read(n Note, mails []Mail) Lines {
	c := newComparison(n.Text)
	for _, whose := range []Whose{Earlier, Foreign, Informd} { // who quotes whom comes last
		for _, m := range mails {
			if m.Whose != whose {
				continue
			}
			for _, text := range m.Texts {
				c.compare(text, theirs{whose, m.Who})
			}
		}
	}
	c.compareKept(n.Key, n.Kept)
	c.bridge()
	c.freeAnswers()
	lines := c.lines()
	marked, below := pastedLines(c.texts)
	for i, is := range marked {
		lines[i].Marked = lines[i].Marked || is
	}
	if n.Below == 0 || below > 0 && below < n.Below {
		n.Below = below
	}
	freeTap(lines, n.Below)
	c.settleShort(lines, n.Below)
	belowAnnounced(lines, n.Below, len(n.Kept) > 0)
	if n.Gone && len(n.Kept) == 0 && !slices.ContainsFunc(lines, func(l Line) bool { return l.Marked }) {
		belowFirst(lines)
	}
	return lines
}

// theirs is whose a word, or a line, was found to be; the zero value: nobody's.
type theirs struct {
	whose Whose
	who   string
}

// A comparison is of one note with all that it can quote.
type comparison struct {
	texts []string
	words [][]word // of each line
	first []int    // of each line the index of its first word
	sums  []uint64 // of all words
	of    []theirs // of each word
	runAt []bool   // of each word: whether a run that stands in another's mail begins there
	runs  index    // of the words
	short index    // of the lines of fewer words than a run
	equal []theirs // of each line: whose line it equals
	work  int      // words looked at
}

func newComparison(text string) *comparison {
	c := &comparison{texts: strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n")}
	c.equal = make([]theirs, len(c.texts))
	c.short = newIndex(len(c.texts))
	for i, line := range c.texts {
		ws := split(line)
		c.words, c.first = append(c.words, ws), append(c.first, len(c.sums))
		for _, w := range ws {
			c.sums = append(c.sums, w.sum)
		}
		if n := len(ws); n > 0 && n < RunLength {
			c.short.put(lineSum(c.sums[len(c.sums)-n:]), i)
		}
	}
	c.of, c.runAt = make([]theirs, len(c.sums)), make([]bool, len(c.sums))
	c.runs = newIndex(len(c.sums))
	for i := 0; i+RunLength <= len(c.sums); i++ {
		c.runs.put(run(c.sums[i:]), i)
	}
	c.work = len(c.sums)
	return c
}

// compare marks what of the note stands in a text. What was found is looked for no more, so that
// the first to be compared has it, and a text that says one thing a thousand times costs no more.
func (c *comparison) compare(text string, t theirs) {
	words, lines := sums(text)
	c.work += len(words)
	for i := 0; i+RunLength <= len(words); i++ {
		for at := range c.runs.take(run(words[i:])) {
			c.found(at, t)
		}
	}
	for _, k := range lines {
		for i := range c.short.take(k) {
			c.equal[i] = t
		}
	}
}

// An index says where sums stand.
type index struct {
	last map[uint64]int32
	next []int32 // of each place the one before it with the same sum, plus one
}

func newIndex(places int) index { return index{map[uint64]int32{}, make([]int32, places)} }

func (x index) put(sum uint64, at int) {
	x.next[at] = x.last[sum]
	x.last[sum] = int32(at) + 1
}

// take yields where a sum stands, and forgets it.
func (x index) take(sum uint64) iter.Seq[int] {
	return func(yield func(int) bool) {
		at := x.last[sum]
		if at == 0 {
			return
		}
		delete(x.last, sum)
		for ; at > 0 && yield(int(at)-1); at = x.next[at-1] {
		}
	}
}

// found marks the words of a run.
func (c *comparison) found(at int, t theirs) {
	c.work += RunLength
	c.runAt[at] = true
	for j := at; j < at+RunLength; j++ {
		if c.of[j].whose == Owner {
			c.of[j] = t
		}
	}
}

// compareKept marks what of the note stands in mails that are gone.
func (c *comparison) compareKept(key []byte, kept []Kept) {
	if len(kept) == 0 {
		return
	}
	of := map[uint64]string{}
	for _, k := range kept {
		for _, r := range k.Runs {
			of[r] = k.Who
		}
	}
	for i := 0; i+RunLength <= len(c.sums); i++ {
		if who, ok := of[keyed(key, c.sums[i:])]; ok {
			c.found(i, theirs{Foreign, who})
		}
	}
}

// maxBridged is how many words in a row a mail program may have changed within a line.
const maxBridged = 2

// bridge marks the few words between others of the same line that are theirs.
func (c *comparison) bridge() {
	for i, ws := range c.words {
		of := c.of[c.first[i] : c.first[i]+len(ws)]
		last := -1 // the last that is theirs
		for j := range of {
			if of[j].whose == Owner {
				continue
			}
			if gap := j - last - 1; last >= 0 && gap > 0 && gap <= maxBridged {
				for k := last + 1; k < j; k++ {
					of[k] = of[last]
				}
			}
			last = j
		}
	}
}

// freeAnswers gives the owner a line back that was taken for another's by chance: it begins with
// fewer words of theirs than a run, goes on in the owner's own, and made up a run only with the
// last words of the line above, which end a passage of theirs that does not go on here.
func (c *comparison) freeAnswers() {
	for i, ws := range c.words {
		from := c.first[i]
		of := c.of[from : from+len(ws)]
		n := slices.IndexFunc(of, func(t theirs) bool { return t.whose == Owner })
		if n <= 0 || n >= RunLength || from < RunLength || !c.runAt[from-RunLength] || c.runAt[from-RunLength+1] {
			continue
		}
		if !slices.ContainsFunc(of[n:], func(t theirs) bool { return t.whose != Owner }) {
			clear(of[:n])
		}
	}
}

// lines are the lines of the note by what their first words are.
func (c *comparison) lines() Lines {
	lines := make(Lines, len(c.texts))
	for i, text := range c.texts {
		l := Line{Text: text, Marked: mail.IsQuoted(text), Turn: len(text)}
		ws := c.words[i]
		of := c.of[c.first[i] : c.first[i]+len(ws)]
		if len(of) > 0 {
			l.Whose, l.Who = of[0].whose, of[0].who
			if turn := slices.IndexFunc(of,
				func(t theirs) bool { return (t.whose == Owner) != (l.Whose == Owner) }); turn >= 0 {
				l.Turn, l.Rest = ws[turn].from, of[turn].whose
				l.Who = cmp.Or(l.Who, of[turn].who)
			}
		}
		lines[i] = l
	}
	return lines
}

// buttonTag ends the line of a button.
var buttonTag = regexp.MustCompile(`\[[a-z2-7]{4,}\]\s*$`)

// freeTap gives the owner back the long line of a button that they typed at the top of the note.
// Informd prints a label behind the tag, and a quote of its mail begins with a sentence.
func freeTap(lines Lines, below int) {
	first := slices.IndexFunc(lines, func(l Line) bool { return strings.TrimSpace(l.Text) != "" })
	if first < 0 || below > 0 && first >= below-1 {
		return
	}
	if l := &lines[first]; l.Whose == Informd && !l.Marked && l.Turn == len(l.Text) && buttonTag.MatchString(l.Text) {
		l.Whose, l.Who = Owner, ""
	}
}

// settleShort decides on the lines that are shorter than a run, and equal one of another's:
// between others' words without a mark, or below the announcement of another's mail, they are another's, too.
// Alone at the top the owner typed it, unless what follows here follows there as well; and where
// others' words stand in the note without a mark, it cannot be told. A line with the tag of a
// button is never typed as informd prints it.
func (c *comparison) settleShort(lines Lines, below int) {
	var written []int
	for i, ws := range c.words {
		if len(ws) > 0 {
			written = append(written, i)
		}
	}
	announced := func(i int) bool { return below > 0 && i >= below-1 }
	for at := range written {
		c.settleOne(lines, written, at, announced)
	}
	for at := range slices.Backward(written) {
		c.settleOne(lines, written, at, announced)
	}
	c.doubtShort(lines, written, announced)
}

// settleOne decides on one of the written lines.
func (c *comparison) settleOne(lines Lines, written []int, at int, announced func(i int) bool) {
	taken := func(at int) bool { // past the ends there is nothing that says otherwise
		return at < 0 || at >= len(written) || isOthers(lines[written[at]]) && !lines[written[at]].Marked
	}
	i := written[at]
	l, t := &lines[i], c.equal[i]
	if t.whose == Owner || l.Whose != Owner || l.Turn < len(l.Text) {
		return
	}
	button := t.whose == Informd && strings.Contains(l.Text, "[")
	if button || announced(i) && t.whose == Foreign || (at > 0 || announced(i)) && taken(at-1) && taken(at+1) {
		l.Whose, l.Who = t.whose, t.who
	}
}

// doubtShort leaves it open of whom a line is that others wrote as well, beside words of theirs
// that nothing marks.
func (c *comparison) doubtShort(lines Lines, written []int, announced func(i int) bool) {
	others := slices.ContainsFunc(lines, func(l Line) bool { return !l.Marked && isOthers(l) })
	all := len(written) > 1 && !slices.ContainsFunc(written, func(i int) bool { return c.equal[i].whose != Foreign })
	for at, i := range written {
		l := &lines[i]
		first := at == 0 && !announced(i) && !l.Marked && isOthers(*l) && len(c.words[i]) < RunLength
		between := at > 0 && others && l.Whose == Owner && c.equal[i].whose != Owner && l.Turn == len(l.Text)
		if first || between || all && l.Whose == Owner {
			l.Whose, l.Who = Untold, cmp.Or(l.Who, c.equal[i].who)
		}
	}
}

// isOthers reports whether a line is known to be another's, whole.
func isOthers(l Line) bool { return l.Whose > Untold && l.Turn == len(l.Text) }

// belowAnnounced decides on what stands below the announcement of another's mail and was not
// found in any. Of a sheet of informd's that is quoted without marks the rest is what the owner
// wrote upon it; below words of their own the owner may have written into another's mail; else
// nothing there is the owner's.
func belowAnnounced(lines Lines, below int, kept bool) {
	if below == 0 {
		return
	}
	from := min(below-1, len(lines))
	above := slices.ContainsFunc(lines[:from],
		func(l Line) bool { return !l.Marked && l.Whose == Owner && strings.TrimSpace(l.Text) != "" })
	told := slices.ContainsFunc(lines[from:],
		func(l Line) bool { return l.Whose == Informd || above && l.Whose > Untold })
	for i := range lines[from:] {
		l := &lines[from+i]
		if told && !(kept && len(split(l.Text)) < RunLength) { // of a mail that is gone, no short line is known
			continue
		}
		if l.Whose == Owner && !l.Marked && strings.TrimSpace(l.Text) != "" {
			l.Whose = Untold
		}
	}
}

// belowFirst takes nothing but a first line alone for the owner's: there is nothing to compare the
// rest with, and nothing marks it.
func belowFirst(lines Lines) {
	first, alone := -1, true
	for i := range lines {
		l := &lines[i]
		switch {
		case strings.TrimSpace(l.Text) == "":
			continue
		case first < 0:
			first, alone = i, i+1 == len(lines) || strings.TrimSpace(lines[i+1].Text) == ""
			if alone {
				continue
			}
		}
		if l.Whose == Owner {
			l.Whose = Untold
		}
	}
}
