package reading

import (
	"maps"
	"slices"
	"strings"
	"time"

	"informd/rules/mail"
)

// Affirmed returns the sentences that a writer wrote in their own words, without the clauses that deny something:
// from "Tuesday is not possible, but Thursday at 3 is" it keeps "but Thursday at 3 is". languages holds the codes
// of the languages that the text may be in; it is empty if no word gives a language away.
func Affirmed(text string) (all, languages []string) {
	r := newAnswerReader(text, time.Time{})
	languages = slices.Sorted(maps.Keys(r.tongues))
	for i, s := range r.sentences {
		denied := map[int]bool{}
		for n, w := range s.words {
			if r.denies(w.text) && !r.agreed(i, n) { // "why not"
				denied[w.clause] = true
			}
		}
		if len(denied) == 0 {
			all = append(all, s.text)
			continue
		}
		var kept []string
		for _, w := range s.words {
			if !denied[w.clause] && w.raw != "" {
				kept = append(kept, w.raw)
			}
		}
		if len(kept) > 0 {
			all = append(all, strings.Join(kept, " "))
		}
	}
	return all, languages
}

// Regrets reports whether a sentence says that its writer is sorry, and agrees to nothing: "on Friday I'm in Rome, alas",
// and not "sorry for the delay, Friday is perfect".
func Regrets(sentence string) bool {
	r := newAnswerReader(sentence, time.Time{})
	for _, s := range r.sentences {
		for i := range s.words {
			if slices.Contains(r.book.hints.at(s.words, i, r.tongues), "sorry") {
				return r.bySigns().kind != AnswerYes
			}
		}
	}
	return false
}

// Assents returns the part between two marks that alone is a clear yes in a mail of a few words: "I'll be there, thank
// you!", "Ok! Good luck tonight." It serves for a mail that, taken as a whole, only thanks or wishes well.
func Assents(text string) (words string, is bool) {
	const fewWords = 12
	if mail.CountWords(text) > fewWords {
		return "", false
	}
	for _, part := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(",.;!\n", r) }) {
		if a := readSigns(part, time.Time{}); a.Kind == AnswerYes && a.Sure {
			return strings.TrimSpace(part), true
		}
	}
	return "", false
}
