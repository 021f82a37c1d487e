package grammar

import (
	"regexp"
	"strings"
	"sync"

	"informd/rules/lang"
)

// Phones write down what they hear: punctuation marks as words, and addresses spelt out.

// A spokenMark is a punctuation mark as people speak it: "comma".
type spokenMark struct {
	said *regexp.Regexp
	mark string
}

// dictation holds the words that show that a note was dictated, and what they stand for.
type dictation struct {
	heard   *regexp.Regexp // a mark that nobody would write as a word
	marks   []spokenMark
	word    string         // the American word for a full stop, which also means a length of time: "period"
	period  *regexp.Regexp // "period" as a length of time
	address *regexp.Regexp
	signs   *strings.Replacer // writes the signs of an address
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

// dictated returns a text with its spoken punctuation marks written as such: "she said yes comma but no day yet
// full stop". One spoken mark is not enough if the text also has commas: then the word is probably meant as a
// word.
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

// spokenAddress writes out an address that was dictated: "carla dot testa at example dot it".
func spokenAddress(s string) string {
	d := dictations()
	return d.address.ReplaceAllStringFunc(s, d.signs.Replace)
}
