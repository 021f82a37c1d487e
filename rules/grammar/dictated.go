package grammar

import (
	"regexp"
	"strings"
	"sync"

	"informd/rules/lang"
)

// Phones write down what they hear: marks as words, and addresses letter by letter.

// A spokenMark is a mark as people say it.
type spokenMark struct {
	said *regexp.Regexp
	mark string
}

// dictation is how one hears that a note was dictated, and what its words then stand for.
type dictation struct {
	heard   *regexp.Regexp // a mark that nobody writes out
	marks   []spokenMark
	word    string         // a mark in America, and not only there a length of time
	period  *regexp.Regexp // such a length
	address *regexp.Regexp
	signs   *strings.Replacer // of an address
}

var dictations = sync.OnceValue(func() dictation {
	said := lang.EnglishSentences().Dictation
	d := dictation{
		heard:   rx(said.Heard),
		word:    said.Period,
		period:  rx(`((?:^| )` + said.Lasts + `) ` + said.Period + `\b`),
		address: rx(said.Address),
		signs:   strings.NewReplacer(said.Signs...),
	}
	for _, m := range said.Marks {
		d.marks = append(d.marks, spokenMark{rx(`[ ,]+(?:` + m[0] + `)( |\n|$)`), m[1] + "$1"})
	}
	return d
})

// dictated returns a text with the marks that were spoken into it: "she said yes comma but no day yet full stop".
// Who writes marks does not say them as well, but for one that is spelt out.
func dictated(text string) string {
	d := dictations()
	if heard := len(d.heard.FindAllString(text, 2)); heard == 0 || heard == 1 && strings.ContainsAny(text, ",;") {
		return text
	}
	const kept = "\x00"
	text = d.period.ReplaceAllString(text, "$1 "+kept) // "on her trial period"
	for _, m := range d.marks {
		text = m.said.ReplaceAllString(text, m.mark)
	}
	return strings.ReplaceAll(text, kept, d.word)
}

// spokenAddress writes an address that was dictated as it is written: "carla dot testa at example dot it".
func spokenAddress(s string) string {
	d := dictations()
	return d.address.ReplaceAllStringFunc(s, d.signs.Replace)
}
