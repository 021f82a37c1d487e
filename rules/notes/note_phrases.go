package notes

import "informd/rules/lang"

// notePhrases returns the phrases of short sentences in notes.
func notePhrases() *lang.NotePhrases { return &lang.EnglishSentences().Phrases }
