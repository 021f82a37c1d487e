package prose

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"informd/rules/grammar"
	"informd/rules/lang/phrases"
	"informd/rules/notes"
)

// A pattern is one way in which a sentence says that something happened.
type pattern struct {
	verb     notes.Verb
	standing Standing        // the standing that the person must have
	prompt   Prompt          // the mails that the note may answer
	saying   phrases.Saying  // how people say it
	words    *regexp.Regexp  // the same, as a pattern of the folded sentence
	says     grammar.Lexicon // or as phrases
	told     bool            // the phrases match only in a past form
	not      *regexp.Regexp  // words in the sentence that give it another meaning; nil: none
	past     bool            // it tells of the past, so plans and what others did do not count
	free     bool            // it holds even if the sentence supposes or denies something
	likely   bool            // it is asked about
	nobody   bool            // it needs no person: the owner's own progress
	theirs   bool            // the person of the note did or said it, even if others are named
	weak     bool            // it says little: other words of the note can outweigh it
	read     func(*proseReader, *claim, grammar.Sentence, []int) bool
}

// A questioning is one way in which owners ask informd something.
type questioning struct {
	verb  notes.Verb
	words phrases.Mark // its group, if it has one, is what the owner searches for
	names bool         // it must name a person
}

// findIn returns where a sentence asks so, or nil. One without a question mark that tells what somebody said only
// quotes the question: "When do we talk, I asked, and Anna said Friday at ten."
func (q questioning) findIn(t grammar.Sentence) []int {
	v := grammar.Vocabulary()
	tells := func(w string) bool { return v.Says[w] && grammar.IsPast(w) }
	if !strings.Contains(t.Low, "?") && slices.ContainsFunc(strings.Fields(t.Low), tells) {
		return nil
	}
	return q.words.FindStringSubmatchIndex(t.Low)
}

func questionings(q phrases.Questions) []questioning {
	return []questioning{{notes.Why, q.Why, true}, {notes.Why, q.When, true}, {notes.History, q.History, true},
		{notes.Find, q.Find, false}, {notes.Status, q.Status, false}, {notes.Plan, q.Plan, false}}
}

// proseTables are the compiled tables that prose is compared with.
type proseTables struct {
	*phrases.Marks
	patterns []pattern
	guesses  []pattern         // used where the patterns read nothing; they are asked about
	asked    []questioning     // questions to informd
	matters  map[Prompt]matter // what a mail of informd about one thing asks for
}

var compiled = sync.OnceValue(func() proseTables {
	firm, soft := patternsOf(signs())
	marks := phrases.EnglishMarks()
	return proseTables{
		Marks:    marks,
		patterns: append(prosePatterns(), firm...),
		guesses:  soft,
		asked:    questionings(marks.Asks),
		matters:  matters(marks.Done),
	}
})
