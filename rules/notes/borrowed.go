package notes

import (
	"sync"

	"informd/rules/lang"
)

// borrowed are the words of every language that owners use in a note otherwise in English.
var borrowed = sync.OnceValue(func() (all lang.Notes) {
	for i := range lang.All() {
		n := &lang.All()[i].Notes
		for _, w := range []struct {
			all *[]string
			of  []string
		}{
			{&all.Please, n.Please}, {&all.And, n.And}, {&all.With, n.With}, {&all.Places, n.Places},
			{&all.Until, n.Until}, {&all.Titles, n.Titles}, {&all.Them, n.Them}, {&all.Nobody, n.Nobody},
			{&all.Has, n.Has}, {&all.Refuse, n.Refuse}, {&all.Small, n.Small},
		} {
			*w.all = append(*w.all, w.of...)
		}
	}
	return all
})

// cutEither cuts one of these English phrases, or one of the borrowed ones, from the start of s.
func cutEither(s string, borrowed []string, english ...string) (rest string, ok bool) {
	if rest, ok = CutPhrase(s, english...); ok {
		return rest, true
	}
	return CutPhrase(s, borrowed...)
}
