package reading

import (
	"maps"
	"slices"
	"strings"
	"time"
)

// Affirmed returns the sentences of what somebody wrote by themselves, without the clauses that deny
// something: of "Tuesday is not possible, but Thursday at 3 is" it leaves "but Thursday at 3 is". languages are the
// codes of those that the text may be in, none where nothing tells.
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
