package notes

import (
	"strings"

	"informd/rules/grammar"
	"informd/rules/lang/phrases"
)

// A QuestionKind says what an owner asks informd in a sentence of their own.
type QuestionKind int

// The kinds.
const (
	NoQuestion   QuestionKind = iota
	AsksOpen                  // who is still to answer, or what comes
	AsksOwed                  // what the owner still owes, and who waits for them
	AsksMissed                // what happened meanwhile
	AsksFind                  // to look for something in the notes
	AsksFindIt                // to find a mail that the note tells of
	AsksWhenLast              // when the owner and somebody last wrote
	AsksRight                 // whether what informd has noted is right
	AsksThere                 // whether informd is there
)

// A Question is what a note asks informd, and nobody else: "who is still open?".
type Question struct {
	Kind QuestionKind
	What string // of AsksFind: what is looked for; of AsksWhenLast: whom it is about
}

// before is how many words may stand in front of a question that asks for no mail: "back, feet ruined. what did i
// miss".
const before = 5

// ReadQuestion reads the question that a note asks informd. It is the last sentence; what stands in front of it is at
// most a few words, or tells of the mail that is to be found. Any other note tells something, whatever it asks beside.
func ReadQuestion(text string) Question {
	all := grammar.SentencesOf(text)
	if len(all) == 0 {
		return Question{}
	}
	last := len(all) - 1
	low := strings.TrimRight(PlainWords(cutGreeting(all[last].Text)), "?!. ")
	q := questionOf(low)
	words := 0
	for _, s := range all[:last] {
		words += len(strings.Fields(s.Low))
	}
	if words > before && q.Kind != AsksFindIt || words > 1 && q.Kind == AsksThere ||
		words > 0 && q.Kind == AsksRight {
		return Question{}
	}
	return q
}

// questionOf returns what a sentence asks, in the form of PlainWords.
func questionOf(low string) Question {
	asks := phrases.EnglishMarks().AsksUs
	for _, row := range []struct {
		mark phrases.Mark
		kind QuestionKind
	}{
		{asks.FindIt, AsksFindIt}, // before Find, whose words would be "it"
		{asks.Owed, AsksOwed}, {asks.Open, AsksOpen}, {asks.Missed, AsksMissed}, {asks.Find, AsksFind},
		{asks.LastWrote, AsksWhenLast}, {asks.Confirm, AsksRight}, {asks.There, AsksThere},
	} {
		if m := row.mark.FindStringSubmatch(low); m != nil {
			return Question{Kind: row.kind, What: strings.Join(m[1:], "")}
		}
	}
	return Question{}
}
