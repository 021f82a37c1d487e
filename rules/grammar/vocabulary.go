package grammar

import (
	"maps"
	"sync"

	"informd/rules/lang"
)

// WordSets are the words by which a sentence is divided, and its doers told.
type WordSets struct{ lang.Vocabulary }

// Vocabulary returns the words by which a sentence is divided, and its doers told: those of English, and the
// titles that owners borrow from other languages.
func Vocabulary() WordSets { return vocabulary() }

var vocabulary = sync.OnceValue(func() WordSets {
	v := WordSets{lang.EnglishSentences().Vocabulary}
	v.Titles = maps.Clone(v.Titles)
	for _, title := range lang.Borrowed().Titles {
		v.Titles[title] = true
	}
	return v
})
