package reading

import (
	"maps"
	"slices"
	"strings"
	"unicode"

	"informd/rules/lang"
)

// People far from their own keyboard write without the marks on letters: "Nao vejo problema", "ring naar du vil". In a
// text without any marks, a word that no language of the text has is read as the one word that would be written so.

// marks are the words of each language that bear marks, by how they are written without; "" where several are.
type marks map[string]map[string]string

// learnMarks adds the words of a language. A word that is itself written like another without its marks, as "esta" is
// like "está", stays what it is.
func (b *answerBook) learnMarks(l lang.Language) {
	known, marked := b.vocabulary(l), map[string]string{}
	for _, w := range slices.Sorted(maps.Keys(known)) {
		for _, plain := range lang.Plain(w) {
			switch other, taken := marked[plain]; {
			case known[plain]:
			case taken && other != w:
				marked[plain] = ""
			default:
				marked[plain] = w
			}
		}
	}
	b.known[l.Code], b.marked[l.Code] = known, marked
}

// vocabulary returns all whole words of a language that informd reads in answers.
func (b *answerBook) vocabulary(l lang.Language) map[string]bool {
	known := setOf(strings.Fields(l.Words))
	for _, set := range []wordsByTongue{
		b.negations, b.ifs, b.numerals, b.narrows, b.pieces, b.buts, b.waits, b.doings, b.cries, b.follies, b.wishes,
		b.usuals, b.selves, b.others, b.hours,
	} {
		maps.Copy(known, set[l.Code])
	}
	for names := range strings.FieldsFuncSeq(l.Dates.Months+" "+l.Dates.Weekdays,
		func(r rune) bool { return r == ' ' || r == '|' }) {
		known[names] = true
	}
	addAll(known, l.Answers.Near)
	for _, patterns := range [][]tonguePatterns{b.patterns, b.willSay} {
		for _, t := range patterns {
			if t.tongue == l.Code {
				t.addWords(known)
			}
		}
	}
	return known
}

// addWords adds the whole words of the patterns to a set.
func (t tonguePatterns) addWords(set map[string]bool) {
	add := func(all []pattern) {
		for _, p := range all {
			for _, e := range p.elems {
				addAll(set, e.whole)
			}
		}
	}
	for _, all := range t.first { // in any order: it fills a set
		add(all)
	}
	add(t.loose)
}

// withMarks returns a word with its marks, if it is known in one of these languages with them alone.
func (b *answerBook) withMarks(w string, tongues map[string]bool) string {
	for code := range tongues { // in any order: it asks whether one has it
		if b.known[code][w] {
			return w
		}
	}
	for _, code := range slices.Sorted(maps.Keys(tongues)) {
		if marked := b.marked[code][w]; marked != "" {
			return marked
		}
	}
	return w
}

// isPlain reports whether a text has no letter with a mark. Names do not count: people copy those.
func isPlain(text string) bool {
	for w := range strings.FieldsSeq(text) {
		if first := []rune(w)[0]; !unicode.IsUpper(first) && strings.ContainsFunc(w, func(r rune) bool {
			return r > unicode.MaxASCII && unicode.IsLetter(r)
		}) {
			return false
		}
	}
	return true
}
