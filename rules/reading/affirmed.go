package reading

import (
	"maps"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"informd/rules/mail"
)

// Affirmed returns the sentences that a writer wrote in their own words, without the clauses that deny something:
// from "Tuesday is not possible, but Thursday at 3 is" it keeps "but Thursday at 3 is". languages holds the codes
// of the languages that the text may be in; it is empty if no word gives a language away.
func Affirmed(text string) (all, languages []string) {
	r := newAnswerReader(text, time.Time{})
	languages = slices.Sorted(maps.Keys(r.tongues))
	for i, s := range r.sentences {
		denied := map[int]int{} // by clause, from which word on
		for n, w := range s.words {
			if r.denies(w.text) && !r.agreed(i, n) && !isName(s, n) { // "why not"
				from := r.condition(s, n)
				if old, is := denied[w.clause]; is {
					from = min(from, old)
				}
				denied[w.clause] = from
			}
		}
		if len(denied) == 0 {
			all = append(all, s.text)
			continue
		}
		var kept []string
		for n, w := range s.words {
			if from, is := denied[w.clause]; (!is || n < from) && w.raw != "" {
				kept = append(kept, w.raw)
			}
		}
		if len(kept) > 0 {
			all = append(all, strings.Join(kept, " "))
		}
	}
	return all, languages
}

// condition returns from which word on the denial at word n holds: from the "if" before it in its clause, or else in
// all of the clause. "Thursday at 5 if that does not frighten you" names Thursday.
func (r *answerReader) condition(s sentence, n int) int {
	for i := n; i >= 0 && s.words[i].clause == s.words[n].clause; i-- {
		if r.book.ifs.has(s.words[i].text, r.tongues) {
			return i
		}
	}
	return 0
}

// isName reports whether a word that is written like a name inside its clause denies nothing: "on Thursday after None".
func isName(s sentence, n int) bool {
	raw := s.words[n].raw
	first, size := utf8.DecodeRuneInString(raw)
	if n == 0 || size == len(raw) || !unicode.IsUpper(first) || strings.ToLower(raw[size:]) != raw[size:] {
		return false
	}
	before := s.words[n-1].raw
	return before != "" && strings.ToLower(before) == before && strings.Contains(s.text, before+" "+raw)
}

// Regrets reports whether a sentence says that its writer is sorry, and agrees to nothing: "on Friday I'm in Rome,
// alas", and not "sorry for the delay, Friday is perfect", where the clause with that word has its own reason.
func Regrets(sentence string) bool {
	r := newAnswerReader(sentence, time.Time{})
	for _, s := range r.sentences {
		for i := range s.words {
			if slices.Contains(r.book.hints.at(s.words, i, r.tongues), "sorry") {
				alone := s.words[0].clause == s.words[len(s.words)-1].clause || isAside(s, i)
				return alone && r.bySigns().kind != AnswerYes
			}
		}
	}
	return false
}

// isAside reports whether the clause of word n has no more than two words: ", sadly", ", I'm sorry".
func isAside(s sentence, n int) bool {
	const few = 2
	length := 0
	for _, w := range s.words {
		if w.clause == s.words[n].clause && w.raw != "" {
			length++
		}
	}
	return length <= few
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
