package grammar

import (
	"regexp"
	"strings"
	"sync"
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
	period  *regexp.Regexp // the word that is a mark in America, and not only there a length of time
	address *regexp.Regexp
	letters *strings.Replacer // what the signs of an address are called
}

var dictations = sync.OnceValue(func() dictation {
	const sign = `(?:dot|dash|hyphen|underscore)`
	d := dictation{
		heard: rx(`[a-z0-9] (?:(?:comma|full stop|semicolon|new line|exclamation (?:mark|point)|question mark)(?: |$)|` +
			`period\s*$)`),
		period: rx(`((?:^| )(?:a|an|the|this|that|my|our|her|his|their|long|short|busy|whole|first|last|trial|notice|` +
			`probation|grace|waiting|time)) period\b`),
		address: rx(`\b\w+(?: ` + sign + ` \w+)* at (?:sign )?\w+(?: (?:dash|hyphen) \w+)* dot \w+(?: ` + sign + ` \w+)*\b`),
		letters: strings.NewReplacer(" dot ", ".", " at sign ", "@", " at ", "@", " dash ", "-", " hyphen ", "-",
			" underscore ", "_"),
	}
	for _, m := range [][2]string{{"full stop|period", "."}, {"comma", ","}, {"semicolon", ";"}, {"colon", ":"},
		{"question mark", "."}, {"exclamation (?:mark|point)", "!"}, {"new (?:line|paragraph)", "\n"}} {
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
	return strings.ReplaceAll(text, kept, "period")
}

// spokenAddress writes an address that was dictated as it is written: "carla dot testa at example dot it".
func spokenAddress(s string) string {
	d := dictations()
	return d.address.ReplaceAllStringFunc(s, d.letters.Replace)
}
