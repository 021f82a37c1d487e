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
	if MayAwait(s) {
		return false
	}
	const marks = " \t,;:!–—-"
	for cut := true; cut; {
		s, cut = CutPhrase(strings.TrimLeft(s, marks), words.Not...)
	}
	rest, ok := CutPhrase(s, words.Sent...)
	if also, more := CutPhrase(strings.TrimLeft(rest, marks), words.Sent...); ok && more { // "don't stop it, send it"
		rest = also
	}
	held := func(w string) bool { return slices.Contains(words.Held, w) || strings.ContainsAny(w, "0123456789") }
	return ok && (rest == "" || strings.ContainsRune(",.;:!–—-", []rune(rest)[0])) &&
		!slices.ContainsFunc(strings.Fields(PlainWords(rest)), held)
}

// MayAwait reports whether a text has a word that may want something to wait.
func MayAwait(text string) bool {
	return slices.ContainsFunc(strings.Fields(strings.ToLower(text)), awaits)
}
