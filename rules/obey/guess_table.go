package obey

import (
	"strings"

	"informd/rules"
	"informd/rules/fact"
	"informd/rules/notes"
)

// A guessing says how the owner is asked about a guess.
type guessing struct {
	question string    // what the owner is asked; ~ is where a time goes, else behind it; @ is their name
	label    string    // the label of the button for yes
	holding  string    // why the follow-up waits, where a right guess makes it pointless
	kind     fact.Kind // the event that a yes leads to; "" for none
}

// asks returns the question about somebody, with the time of the guess: " on Friday 6 March", or "".
func (g guessing) asks(who, when string) string {
	if !strings.Contains(g.question, "~") {
		g.question += "~"
	}
	return strings.NewReplacer("~", when, "@", who).Replace(g.question)
}

func guessed() map[notes.Verb]guessing {
	return map[notes.Verb]guessing{
		notes.Met:       {rules.AsksMet, "We talked", "you have talked", fact.Met},
		notes.Interview: {rules.AsksAgreed, "We do", "a talk is agreed", fact.Booked},
		notes.Moved:     {rules.AsksMoved, "It is", "", fact.Moved},
		notes.Cancelled: {"is the talk~ off", "It is off", "", fact.Cancelled},
		notes.Missed:    {"did the talk~ fall through", "It did", "", fact.Cancelled},
		notes.Replied:   {"is that the answer of @, by another road", "They answered", "they have answered", fact.Answered},
		notes.Nudged:    {"have you followed up yourself", "I followed up", "you have followed up yourself", fact.Nudged},
		notes.No:        {"is that a no", "It is a no", "they said no", fact.Declined},
		notes.Stop:      {"shall I drop the follow-up to @", "Drop it", "you want no follow-up", fact.Stopped},
		notes.LetGo:     {"shall I let go of what is open with @", "Let it go", "", ""},
		notes.Later:     {"shall the follow-up wait", "Let it wait", "it shall wait", fact.Postponed},
		notes.Thanked:   {"have you thanked @", "I thanked them", "", fact.Thanked},
		notes.Done:      {"is that what you had promised", "It is done", "", fact.Kept},
		notes.Offer:     {"shall I remind you of that", "Remind me", "", ""},
		notes.Intro:     {"did @ name somebody to you", "They did", "", ""},
		notes.Progress:  {"is that news of yours", "Keep it", "", ""},
		notes.Learned:   {"shall I quote that in the thank-you", "Quote it", "", ""},
		notes.Asked:     {"have you asked @ whom else to talk to", "I asked", "", ""},
	}
}
