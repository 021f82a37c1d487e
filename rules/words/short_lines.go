package words

import (
	"cmp"
	"slices"
	"strings"
)

// shortLines decides about lines that are shorter than a run and equal a line of a mail. Such a line
// matches by chance easily, so its neighbours in the note decide with it.
type shortLines struct {
	*comparison
	lines   Lines
	written []int // the indexes of the lines that are not empty
	below   int   // as Note.Below
}

// settleShort decides about the short lines. Between unmarked copied lines, or below a line such as
// "Anna wrote:", a short line is copied, too. A lone first line was typed by the owner. If the note has
// other unmarked copied words, the author is unknown. A line with a button's tag is always copied,
// because nobody types it the way informd prints it. It runs in both directions, since each decision
// changes the neighbours of the next line.
func (c *comparison) settleShort(lines Lines, below int) {
	s := shortLines{comparison: c, lines: lines, below: below}
	for i, ws := range c.words {
		if len(ws) > 0 {
			s.written = append(s.written, i)
		}
	}
	for at := range s.written {
		s.settle(at)
	}
	for at := range slices.Backward(s.written) {
		s.settle(at)
	}
	s.doubt()
	s.doubtSingleWords()
}

// settle decides about the line written[at].
func (s shortLines) settle(at int) {
	i := s.written[at]
	t := s.equal[i]
	if t.whose == Owner || !s.ownersSoFar(i) {
		return
	}
	button := t.whose == Informd && strings.Contains(s.lines[i].Text, "[")
	between := (at > 0 || s.announced(i)) && s.copied(at-1) && s.copied(at+1)
	if button || s.announced(i) && t.whose == Foreign || between {
		s.lines[i].Whose, s.lines[i].Who = t.whose, t.who
	}
}

// doubt marks a short line as Untold if others wrote the same line and the note has other unmarked
// words of theirs: the owner may have typed or pasted it.
func (s shortLines) doubt() {
	others := slices.ContainsFunc(s.lines, func(l Line) bool { return !l.Marked && isOthers(l) })
	several := s.severalEqual()
	all := len(s.written) > 1 && !slices.ContainsFunc(s.written, func(i int) bool { return !s.alsoTheirs(i) })
	for at, i := range s.written {
		below := at > 0 && others && s.ownersSoFar(i) && s.equal[i].whose != Owner
		listed := several && s.equalHere(i) && !(at == 0 && s.alone(i))
		if s.shortOpening(at) || below || listed || all && s.lines[i].Whose == Owner {
			s.leaveOpen(i)
		}
	}
}

// doubtSingleWords marks a single word of theirs as Untold if it stands below a line in doubt.
func (s shortLines) doubtSingleWords() {
	for at, i := range s.written {
		if at > 0 && s.ownersSoFar(i) && !s.lines[i].Marked && s.alsoTheirs(i) &&
			s.lines[s.written[at-1]].Whose == Untold {
			s.leaveOpen(i)
		}
	}
}

// leaveOpen marks line i as Untold.
func (s shortLines) leaveOpen(i int) {
	s.lines[i].Whose, s.lines[i].Who = Untold, cmp.Or(s.lines[i].Who, s.equal[i].who)
}

// ownersSoFar reports whether nothing has shown that somebody else wrote a word of line i.
func (s shortLines) ownersSoFar(i int) bool {
	return s.lines[i].Whose == Owner && s.lines[i].Turn == len(s.lines[i].Text)
}

// alsoTheirs reports whether line i also stands in a mail of somebody else's.
func (s shortLines) alsoTheirs(i int) bool { return s.equal[i].whose == Foreign }

// announced reports whether line i stands below a line such as "Anna wrote:".
func (s shortLines) announced(i int) bool { return s.below > 0 && i >= s.below-1 }

// copied reports whether the line written[at] is somebody else's and bears no quote mark. Beyond both
// ends nothing contradicts that.
func (s shortLines) copied(at int) bool {
	if at < 0 || at >= len(s.written) {
		return true
	}
	l := s.lines[s.written[at]]
	return isOthers(l) && !l.Marked
}

// shortOpening reports whether the line written[at] is the first of the note, unmarked, announced by
// nothing, somebody else's, and shorter than a run.
func (s shortLines) shortOpening(at int) bool {
	i := s.written[at]
	return at == 0 && !s.announced(i) && s.copied(at) && len(s.words[i]) < RunLength
}

// severalEqual reports whether two lines or more of the note, each of two words or more, also stand in a
// mail of somebody else's. One may do so by chance.
func (s shortLines) severalEqual() bool {
	seen := map[uint64]bool{}
	for _, i := range s.written {
		if s.equalHere(i) {
			seen[lineSum(s.sums[s.first[i]:s.first[i]+len(s.words[i])])] = true
		}
	}
	return len(seen) > 1
}

// equalHere reports whether line i, so far the owner's, has two words or more, and also stands in a
// mail of somebody else's.
func (s shortLines) equalHere(i int) bool {
	return s.ownersSoFar(i) && !s.lines[i].Marked && s.alsoTheirs(i) && len(s.words[i]) > 1
}

// alone reports whether nothing stands directly below line i.
func (s shortLines) alone(i int) bool {
	return i+1 == len(s.lines) || strings.TrimSpace(s.lines[i+1].Text) == ""
}

// isOthers reports whether somebody else wrote the whole line, or the owner in an earlier mail.
func isOthers(l Line) bool { return l.Whose > Untold && l.Turn == len(l.Text) }
