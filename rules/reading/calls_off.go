package reading

import (
	"regexp"
	"strings"
	"sync"
	"unicode/utf8"

	"informd/rules/lang"
	"informd/rules/mail"
)

// An offBook finds the phrases by which people call a talk off, or ask for another day, in all languages that
// have some, and what beside them is said for another case.
type offBook struct{ off, instead, not *regexp.Regexp }

var callsOff = sync.OnceValue(func() offBook {
	var off, instead, not []string
	for _, l := range lang.All() {
		off, not = append(off, l.Answers.CallsOff...), append(not, l.Answers.NotOff...)
		instead = append(instead, l.Answers.Rather...)
	}
	return offBook{anyPhrase(off), anyPhrase(instead), anyPhrase(not)}
})

// anyPhrase finds one of the phrases: whole words, but in scripts that set no spaces.
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

// wrapped is the end of a line that goes on in the next.
var wrapped = regexp.MustCompile(`([^\n.!?,;:])\n([^\n])`)

// CallsOff returns the sentence of a mail by which its writer seems to call a talk off, and whether there is
// one. It is for a question to the owner, with the sentence shown, and settles nothing.
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

// SaysInstead reports whether a sentence that names another day than that of a talk asks for it in place of that one.
func SaysInstead(sentence string) bool {
	book := callsOff()
	return book.instead.MatchString(sentence) && !book.not.MatchString(sentence)
}
