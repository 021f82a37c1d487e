package reading

import (
	"regexp"
	"strings"
	"sync"
	"unicode/utf8"

	"informd/rules/lang"
	"informd/rules/mail"
)

// An offBook finds the phrases with which people call a talk off, or ask for another day, in all languages that
// have some. Its field not finds phrases that show another case.
type offBook struct{ off, instead, not *regexp.Regexp }

var callsOff = sync.OnceValue(func() offBook {
	var off, instead, not []string
	for _, l := range lang.All() {
		off, not = append(off, l.Answers.CallsOff...), append(not, l.Answers.NotOff...)
		instead = append(instead, l.Answers.Rather...)
	}
	return offBook{anyPhrase(off), anyPhrase(instead), anyPhrase(not)}
})

// anyPhrase returns a pattern that finds one of the phrases. It matches whole words only, except in scripts without
// spaces.
func anyPhrase(phrases []string) *regexp.Regexp {
	var spaced, spaceless []string
	for _, p := range phrases {
		if r, _ := utf8.DecodeRuneInString(p); wholeSign(r) {
			spaceless = append(spaceless, regexp.QuoteMeta(p))
			continue
		}
		spaced = append(spaced, regexp.QuoteMeta(p))
	}
	return regexp.MustCompile(`(?i)(^|[^\pL])(` + strings.Join(spaced, "|") + `)($|[^\pL])|` + strings.Join(spaceless, "|"))
}

// wrapped matches the end of a line whose sentence goes on in the next line.
var wrapped = regexp.MustCompile(`([^\n.!?,;:])\n([^\n])`)

// CallsOff returns the sentence in which a writer seems to call a talk off, and whether there is one. informd shows
// the sentence to the owner and asks; it decides nothing by itself.
func CallsOff(text string) (sentence string, is bool) {
	text = mail.WithoutQuoted(strings.ReplaceAll(text, "’", "'"))
	text = wrapped.ReplaceAllString(text, "$1 $2")
	book := callsOff()
	for line := range strings.Lines(text) {
		for s := range mail.Sentences(line) {
			if book.off.MatchString(s) && !book.not.MatchString(s) {
				return strings.TrimSpace(s), true
			}
		}
	}
	return "", false
}

// SaysInstead reports whether a sentence that names another day asks for it in place of the day of a talk.
func SaysInstead(sentence string) bool {
	book := callsOff()
	return book.instead.MatchString(sentence) && !book.not.MatchString(sentence)
}
