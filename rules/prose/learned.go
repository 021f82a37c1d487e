package prose

import (
	"slices"
	"strings"
	"unicode"

	"informd/rules/grammar"
	"informd/rules/lang/phrases"
	"informd/rules/mail"
)

// readLearned reads a lesson: what the person said, in quotation marks or after a word such as "said".
func (r *proseReader) readLearned(c *claim, t grammar.Sentence, at []int) bool {
	text, quoted, whole := r.core(t)
	words := len(strings.Fields(text))
	switch low := strings.ToLower(text); {
	case words < 2, words < 3 && !strings.Contains(t.Low, ": "), grammar.IsTime(strings.Fields(low)[0]):
		return false
	case quoted && slices.ContainsFunc(r.Mentions(text),
		func(m grammar.Mention) bool { return slices.Equal(m.People, c.who) }):
		return false // somebody else says it about them
	case quoted:
	case r.tables.NoLesson.MatchString(low), len(r.NamesIn(text)) > 0, len(r.Mentions(text)) > 0:
		return false // advice on whom to see, or gossip
	}
	c.text, c.quoted = text, quoted
	equation := !quoted && strings.Contains(text, " = ") // perhaps a memo: "next step = send her my CV"
	c.sure = whole && !equation && words < 30 && !strings.Contains(text, "?") &&
		(quoted || !r.tables.OfThem.MatchString(strings.ToLower(text)))
	return true
}

// inLesson reports whether a place in a sentence is inside a lesson that a colon announces, "what I keep: nobody
// casts a grievance", and its clause is not about the owner, a known person or the talk. A pattern that is asked
// about never reads anything there.
func (r *proseReader) inLesson(p pattern, t grammar.Sentence, at int) bool {
	return slices.ContainsFunc(r.tables.Lessons[:phrases.Announced], func(x phrases.Mark) bool {
		m := x.FindStringSubmatchIndex(t.Low)
		return m != nil && at >= m[2] && !r.tables.Channel.MatchString(t.Low[:m[2]]) &&
			(p.likely || r.doerAtPlace(t, at)&(grammar.ByOwner|grammar.ByKnown|grammar.ByThem|grammar.ByTalk) == 0)
	})
}

// core returns what a sentence says that somebody said, whether that is in quotation marks, and whether it is all
// they said. An answer to a question of the owner's is no lesson.
func (r *proseReader) core(t grammar.Sentence) (text string, quoted, whole bool) {
	if q := quotedIn(t.Text); len(strings.Fields(q)) > 3 {
		before := t.Low[:strings.Index(t.Text, q)]
		if r.tables.Asking.MatchString(before) {
			return "", false, false
		}
		return q, true, !r.tables.Describes.MatchString(before) || r.tables.Lesson.MatchString(before)
	}
	for _, p := range r.tables.Lessons {
		if m := p.FindStringSubmatchIndex(t.Low); m != nil && !r.tables.Doubts.Stranger.MatchString(t.Low[m[0]:]) {
			if r.tables.Asking.MatchString(t.Low[:m[2]]) {
				return "", false, false
			}
			all := t.Text[m[2]:m[3]]
			if grammar.Vocabulary().Many[grammar.PlainWord(all, 0)] {
				continue // "she explained me many things"
			}
			said := trimCore(cutTail(all, false))
			if before := trimCore(t.Text[:m[0]]); len(strings.Fields(said)) < 4 && len(strings.Fields(before)) > 3 &&
				!r.tables.Limits.Learn.MatchString(t.Low[m[0]:m[1]]) {
				return trimCore(t.Text), false, true // "never say users, she says they are colleagues"
			}
			defines := grammar.Vocabulary().Defines[mail.LastWord(t.Low[m[0]:m[2]])] // "the main thing is …"
			return said, false, said == trimCore(all) && !defines
		}
	}
	return "", false, false
}

// quotedIn returns the longest text in quotation marks.
func quotedIn(s string) string {
	best := ""
	for _, pair := range [][2]string{{"\"", "\""}, {" '", "'"}} {
		rest := s
		for {
			_, after, ok := strings.Cut(rest, pair[0])
			if !ok {
				break
			}
			in, tail, ok := strings.Cut(after, pair[1])
			if !ok {
				break
			}
			if len(in) > len(best) {
				best = in
			}
			rest = tail
		}
	}
	return strings.TrimRight(strings.TrimSpace(best), ",")
}

// trimCore returns a text without the punctuation around it.
func trimCore(s string) string {
	s = strings.TrimSpace(s)
	s = strings.TrimRightFunc(s, func(c rune) bool {
		return !unicode.IsLetter(c) && !unicode.IsDigit(c) && c != ')' && c != '"' && c != '%'
	})
	return strings.TrimLeft(s, " ,;:–—-\"'“")
}
