package grammar

import (
	"maps"
	"sync"

	"informd/rules/lang"
)

// WordSets are the words that divide a sentence into clauses and tell their doers.
type WordSets struct{ lang.Vocabulary }

// Vocabulary returns these words: those of English, and the titles that owners borrow from other languages.
func Vocabulary() WordSets { return vocabulary() }

var vocabulary = sync.OnceValue(func() WordSets {
	v := WordSets{lang.EnglishSentences().Vocabulary}
	v.Titles = maps.Clone(v.Titles)
	for _, title := range lang.NoteWords().Titles {
		v.Titles[title] = true
	}
	return v
})
