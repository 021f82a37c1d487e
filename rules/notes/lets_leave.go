package notes

import (
	"slices"
	"strings"

	"informd/rules/lang"
)

// LetsLeave reports whether a sentence tells a follow-up to leave: "no no let it go out, he loves getting mail". One
// that names a time may only want it to wait, and one that goes on without a comma may mean something else: "send it
// to Bob".
func LetsLeave(sentence string) bool {
	words := lang.AnswersToNotice()
	s := strings.ReplaceAll(sentence, "’", "'")
	if slices.ContainsFunc(strings.Fields(strings.ToLower(s)), awaits) {
		return false
	}
	const marks = " \t,;:!–—-"
	for cut := true; cut; {
		s, cut = CutPhrase(strings.TrimLeft(s, marks), words.Not...)
	}
	rest, ok := CutPhrase(s, words.Goes...)
	return ok && (rest == "" || strings.ContainsRune(",.;:!–—-", []rune(rest)[0]))
}
