package lang

import "sync"

// NoteWords returns the words of notes in every language, together. Those of English come first.
func NoteWords() Notes { return noteWords() }

// EnglishNotes returns those of English alone.
func EnglishNotes() Notes { return onlyEnglishNotes() }

var onlyEnglishNotes = sync.OnceValue(englishNotes)

var noteWords = sync.OnceValue(func() (all Notes) {
	all.Commands = map[string][]string{}
	for i := range All() {
		n := &All()[i].Notes
		for _, w := range []struct {
			all *[]string
			of  []string
		}{
			{&all.Thanks, n.Thanks}, {&all.Yes, n.Yes}, {&all.No, n.No}, {&all.Phone, n.Phone}, {&all.Far, n.Far},
			{&all.Doors, n.Doors},
			{&all.Please, n.Please}, {&all.And, n.And}, {&all.With, n.With}, {&all.Places, n.Places},
			{&all.Until, n.Until}, {&all.Titles, n.Titles}, {&all.Them, n.Them}, {&all.Nobody, n.Nobody}, {&all.Nothing, n.Nothing},
			{&all.Has, n.Has}, {&all.Refuse, n.Refuse}, {&all.Small, n.Small},
			{&all.Talk, n.Talk}, {&all.Meets, n.Meets}, {&all.IHave, n.IHave}, {&all.Hello, n.Hello},
			{&all.LongAgo, n.LongAgo}, {&all.Died, n.Died}, {&all.Hurt, n.Hurt}, {&all.Ill, n.Ill},
			{&all.Befell, n.Befell}, {&all.Befalls, n.Befalls}, {&all.Pronouns, n.Pronouns},
			{&all.Fees, n.Fees}, {&all.Declines, n.Declines},
			{&all.Charges, n.Charges},
		} {
			*w.all = append(*w.all, w.of...)
		}
		for english, words := range n.Commands { // in any order: each has its own list
			all.Commands[english] = append(all.Commands[english], words...)
		}
	}
	return all
})
