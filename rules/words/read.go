package words

import (
	"cmp"
	"iter"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"informd/rules/mail"
)

// A Whose says who wrote the words at the beginning of a line.
type Whose uint8

const (
	Owner   Whose = iota // the owner typed it
	Untold               // unknown: the owner or somebody else
	Earlier              // the owner typed it, but in an earlier mail
	Informd              // copied from a mail that informd wrote
	Foreign              // anybody else wrote it
)

// A Mail is a mail that the note can quote. Texts holds each form of its text, for example text/plain
// and the converted HTML.
type Mail struct {
	Whose Whose
	Who   string // its author, as named to the owner
	Texts []string
}

// A Note is the text to check, with what else is known about the mails that it quotes.
type Note struct {
	Text  string
	Below int // the first line (from 1) below an unmarked "Anna wrote:" line or the like; 0: none
	// Gone: the note answers somebody else's mail that is no longer available. If Kept holds no
	// hashes of it either, only quote marks show which lines were copied.
	Gone bool
	Key  []byte
	Kept []Kept // hashes, made with Key, of mails that were deleted
}

// A Line is one line of a note.
type Line struct {
	Text   string
	Whose  Whose
	Rest   Whose  // who wrote the words from Turn on
	Turn   int    // byte index in Text where the author changes; len(Text) if one author wrote all of it
	Who    string // the other author, if the owner did not write all of it
	Marked bool   // it has a quote mark or the format of pasted text
	Also   bool   // a mail of somebody else's has the same line, whoever wrote this one
}

// Lines are the lines of a note.
type Lines []Line

// Foreign reports whether the note holds somebody else's words without a quote mark, and returns who
// wrote the first of them, as far as that is known.
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

// Read decides who wrote each line of a note. A run of six words that also occurs in one of the mails
// comes from that mail. A shorter line counts as copied only if it equals a whole line of the mail
// and the lines around it in the note are copied as well: anybody may type "Yes, please".
func Read(n Note, mails []Mail) Lines {
	c := newComparison(n.Text)
	// The first match counts, so a mail comes before the mails that may quote it.
	for _, whose := range []Whose{Earlier, Foreign, Informd} {
		for _, m := range mails {
			if m.Whose == whose {
				c.compareMail(m)
			}
		}
	}
	c.compareKept(n.Key, n.Kept)
	c.bridge()
	c.freeAnswers()
	lines := c.lines()
	below := markPasted(lines, c.texts)
	if n.Below == 0 || below > 0 && below < n.Below {
		n.Below = below
	}
	ownTap(lines, n.Below)
	c.settleShort(lines, n.Below)
	doubtBelow(lines, n.Below, len(n.Kept) > 0)
	doubtWrapped(lines)
	if n.Gone && len(n.Kept) == 0 && !slices.ContainsFunc(lines, func(l Line) bool { return l.Marked }) {
		doubtAllButFirst(lines)
	}
	return lines
}

// markPasted marks the lines that show by their form that somebody else wrote them, and returns below which line
// all were pasted; 0 where none was.
func markPasted(lines Lines, texts []string) (below int) {
	marked, below := pastedLines(texts)
	said, perhaps := saidAt(texts)
	besides := aboveMenu(texts)
	for i := range lines {
		lines[i].Marked = lines[i].Marked || marked[i] || said[i]
		if (perhaps[i] || besides[i]) && lines[i].Whose == Owner {
			lines[i].Whose = Untold
		}
	}
	return below
}

// A source is the author that was found for a word or a line. The zero value means that none was
// found, so it counts as the owner's.
type source struct {
	whose Whose
	who   string
}

// A comparison holds one note while it is compared with the mails that it can quote.
type comparison struct {
	texts []string
	words [][]word // of each line
	first []int    // per line: index of its first word in sums
	sums  []uint64 // the hash of each word
	of    []source // per word: where it was found
	runAt []bool   // per word: a run found in a mail begins here
	runs  index    // positions of the runs in sums
	short index    // positions of the lines that are shorter than a run
	equal []source // per line: the mail with an equal line
	work  int      // words looked at; a test checks that the cost stays linear
}

// compareMail looks for the runs of a mail, also as a reader sees them whose program turns the direction of text.
func (c *comparison) compareMail(m Mail) {
	for _, text := range m.Texts {
		c.compare(text, source{m.Whose, m.Who})
		if strings.ContainsRune(text, '\u202e') {
			c.compare(asSeen(text), source{m.Whose, m.Who})
		}
	}
}

func newComparison(text string) *comparison {
	c := &comparison{texts: strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n")}
	c.equal = make([]source, len(c.texts))
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
	c.of, c.runAt = make([]source, len(c.sums)), make([]bool, len(c.sums))
	c.runs = newIndex(len(c.sums))
	for i := 0; i+RunLength <= len(c.sums); i++ {
		c.runs.put(run(c.sums[i:]), i)
	}
	c.work = len(c.sums)
	return c
}

// compare marks the words of the note that occur in a text. A match is removed from the index: the
// text compared first keeps it, and a text that repeats one sentence a thousand times costs no more.
func (c *comparison) compare(text string, t source) {
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

// An index finds the positions of a hash.
type index struct {
	last map[uint64]int32
	next []int32 // per position: the previous one with the same hash, plus one
}

func newIndex(places int) index { return index{map[uint64]int32{}, make([]int32, places)} }

func (x index) put(sum uint64, at int) {
	x.next[at] = x.last[sum]
	x.last[sum] = int32(at) + 1
}

// take yields the positions of a hash and removes them from the index.
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

// found marks the words of the run at a position, unless an earlier match has them.
func (c *comparison) found(at int, t source) {
	c.work += RunLength
	c.runAt[at] = true
	for j := at; j < at+RunLength; j++ {
		if c.of[j].whose == Owner {
			c.of[j] = t
		}
	}
}

// compareKept marks the words of the note that occur in deleted mails, of which only hashes are kept.
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
			c.found(i, source{Foreign, who})
		}
	}
}

// maxBridged is how many words in a row a mail program may have changed inside a quoted line, for
// example a rewritten link.
const maxBridged = 2

// bridge marks up to maxBridged unmatched words between matched words of the same line as copied,
// too.
func (c *comparison) bridge() {
	for i, ws := range c.words {
		of := c.of[c.first[i] : c.first[i]+len(ws)]
		last := -1 // the last matched word
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

// freeAnswers returns a line to the owner that matched only by chance: it begins with fewer copied
// words than a run, the owner's words follow, and the run was complete only with the last words of
// the line above, whose passage does not continue here. So the owner answered below a quoted passage,
// and their first words happen to follow the same words elsewhere in the mail.
func (c *comparison) freeAnswers() {
	for i, ws := range c.words {
		from := c.first[i]
		of := c.of[from : from+len(ws)]
		n := slices.IndexFunc(of, func(t source) bool { return t.whose == Owner })
		if n <= 0 || n >= RunLength || from < RunLength || !c.runAt[from-RunLength] || c.runAt[from-RunLength+1] {
			continue
		}
		if !slices.ContainsFunc(of[n:], func(t source) bool { return t.whose != Owner }) {
			clear(of[:n])
		}
	}
}

// lines builds the lines of the note from the sources of their words.
func (c *comparison) lines() Lines {
	lines := make(Lines, len(c.texts))
	for i, text := range c.texts {
		l := Line{Text: text, Marked: mail.IsQuoted(text), Turn: len(text), Also: c.equal[i].whose == Foreign}
		ws := c.words[i]
		of := c.of[c.first[i] : c.first[i]+len(ws)]
		if len(of) > 0 {
			l.Whose, l.Who = of[0].whose, of[0].who
			if turn := slices.IndexFunc(of,
				func(t source) bool { return (t.whose == Owner) != (l.Whose == Owner) }); turn >= 0 {
				l.Turn, l.Rest = ws[turn].from, of[turn].whose
				l.Who = cmp.Or(l.Who, of[turn].who)
			}
		}
		lines[i] = l
	}
	return lines
}

// buttonTag matches the tag at the end of a button line, such as "[k7f3]".
var buttonTag = regexp.MustCompile(`\[[a-z2-7]{4,}\]\s*$`)

// ownTap returns a button's long line to the owner if it is the first line of the note and ends with
// the tag. That line is what a tap on the button puts into the answer; in its own mail informd prints
// a label after the tag, and a quotation of that mail begins with a sentence.
func ownTap(lines Lines, below int) {
	first := slices.IndexFunc(lines, func(l Line) bool { return strings.TrimSpace(l.Text) != "" })
	if first < 0 || below > 0 && first >= below-1 {
		return
	}
	if l := &lines[first]; l.Whose == Informd && !l.Marked && l.Turn == len(l.Text) && buttonTag.MatchString(l.Text) {
		l.Whose, l.Who = Owner, ""
	}
}

// doubtBelow marks lines below an introduction such as "Anna wrote:" as Untold if they were found in
// no mail: they may come from a mail that informd does not have. Two cases leave them to the owner: a
// quoted mail of informd's below the introduction, because the owner writes their answers between its
// lines; and copied lines below a text of the owner's, because the owner may have answered between
// them. A copied line of a few words, such as the name below a letter, does not count: it may stand in
// a translation of the mail as well.
func doubtBelow(lines Lines, below int, kept bool) {
	if below == 0 {
		return
	}
	from := min(below-1, len(lines))
	above := slices.ContainsFunc(lines[:from],
		func(l Line) bool { return !l.Marked && l.Whose == Owner && strings.TrimSpace(l.Text) != "" })
	answered := slices.ContainsFunc(lines[from:],
		func(l Line) bool {
			return l.Whose == Informd || above && l.Whose > Untold && len(split(l.Text)) >= RunLength
		})
	for i := range lines[from:] {
		l := &lines[from+i]
		if answered && !(kept && len(split(l.Text)) < RunLength) { // hashes of deleted mails cover no short lines
			continue
		}
		if l.Whose == Owner && !l.Marked && strings.TrimSpace(l.Text) != "" {
			l.Whose = Untold
		}
	}
}

// fullLine is how long a quoted line is, with the next word, when that word no longer fits: programs wrap
// what they send at 72 to 80 columns, and what they quote is longer than that by its marks.
const fullLine = 70

// doubtWrapped marks lines as Untold that may be the rest of the quoted line above, which a program
// wrapped without repeating the quote mark: nothing stands between them, the word no longer fits there,
// and no sentence ends there. Where the mail is known, its words tell.
func doubtWrapped(lines Lines) {
	for i := 1; i < len(lines); i++ {
		above, l := strings.TrimRight(lines[i-1].Text, " \t"), &lines[i]
		first, _, _ := strings.Cut(strings.TrimSpace(l.Text), " ")
		if l.Marked || l.Whose != Owner || first == "" || utf8.RuneCountInString(l.Text) > fullLine ||
			!mail.IsQuoted(above) || isOthers(lines[i-1]) || utf8.RuneCountInString(above+" "+first) <= fullLine ||
			strings.ContainsRune(".!?:…。", lastRune(above)) {
			continue
		}
		l.Whose = Untold
	}
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// doubtAllButFirst marks every line as Untold except a first line that stands alone. Nothing is
// marked and there is no mail to compare with, so only such a line is certain to be typed.
func doubtAllButFirst(lines Lines) {
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
