package reading

import (
	"regexp"
	"strings"
	"sync"

	"informd/rules/lang"
	"informd/rules/mail"
)

// callsOff finds the phrases by which people call a talk off, or ask for another day, in all languages
// that have some.
var callsOff = sync.OnceValue(func() *regexp.Regexp {
	var all []string
	for _, l := range lang.All() {
		for _, p := range l.Answers.CallsOff {
			all = append(all, regexp.QuoteMeta(p))
		}
	}
	return regexp.MustCompile(`(?i)(^|[^\pL])(` + strings.Join(all, "|") + `)($|[^\pL])`)
})

// onlyIf are the beginnings of what is said for another case, or denied.
var onlyIf = regexp.MustCompile(`(?i)(^|[^\pL])` +
	`(if|unless|in case|no need|not need|don't need|don't have|not have|won't have|never)($|[^\pL])`)

// sentences are the pieces of a text between full stops and line ends.
var sentences = regexp.MustCompile(`[^.!?\n]+[.!?]*`)

// wrapped is the end of a line that goes on in the next.
var wrapped = regexp.MustCompile(`([^\n.!?,;:])\n([^\n])`)

// CallsOff is the sentence of a mail by which its writer seems to call a talk off, and whether there is
// one. It is for a question to the owner, with the sentence shown, and settles nothing.
func CallsOff(text string) (sentence string, is bool) {
	text = strings.ReplaceAll(text, "’", "'")
	text = wrapped.ReplaceAllString(text, "$1 $2")
	for _, s := range sentences.FindAllString(text, -1) {
		if callsOff().MatchString(s) && !onlyIf.MatchString(s) && !mail.IsQuoted(s) {
			return strings.TrimSpace(s), true
		}
	}
	return "", false
}
