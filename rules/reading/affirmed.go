package reading

import (
	"maps"
	"slices"
	"strings"
	"time"
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
