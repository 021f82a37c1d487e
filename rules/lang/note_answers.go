package lang

import "strings"

// A NoticeAnswers holds the phrases of which an answer to the notice of a follow-up consists that refuses nothing.
type NoticeAnswers struct {
	Goes []string // let the follow-up leave, where the answer says no more: "as planned"
	Sent []string // of these, the ones that order it, whatever reason follows: "let it go out, he loves getting mail"
	Held []string // words behind such an order that may take it back: "send it, but after Easter"
	Fine []string // only agree: "looks good"
	Not  []string // stand before the former where the owner objects to stopping it: "no no let it go out"
}

// AnswersToNotice returns those phrases.
func AnswersToNotice() NoticeAnswers {
	return NoticeAnswers{
		Goes: []string{"send it as planned", "send as planned", "as planned", "send it", "go ahead",
			"let it go out", "let it go ahead", "don't stop it", "dont stop it", "do not stop it"},
		Sent: []string{"send it as planned", "send it", "let it go out", "let it go ahead", "don't stop it",
			"dont stop it", "do not stop it"},
		Held: strings.Fields(`but not no don't dont hold wait after before until till if once when unless except though
			morning afternoon evening hour hours now then stop`),
		Fine: []string{"okay", "ok", "fine", "good", "great", "perfect", "yes", "that's fine", "that is fine",
			"looks good", "sounds good"},
		Not: []string{"no", "nope", "nah", "wait", "yes", "yeah", "please", "just"},
	}
}

// A WhomAnswers holds the words of an answer to the question whom a note is about.
type WhomAnswers struct {
	Leads  []string // before the name: "it is about "
	Nobody []string // say that nobody known is meant, between spaces
	None   string   // says so where it is the whole answer
}

// AnswersWhom returns those words.
func AnswersWhom() WhomAnswers {
	return WhomAnswers{
		Leads: []string{"it is about ", "it's about ", "it was about ", "this is about ", "it is ", "it's ", "for ", "with "},
		Nobody: []string{" none of ", " nobody ", " no one ", " somebody new ", " someone new ", " somebody else ",
			" someone else ", " neither ", " no address ", " have an address ", " nothing of that "},
		None: "none",
	}
}

// NoReminders returns how an order begins by which the owner wants no more reminders of somebody.
func NoReminders() []string {
	return []string{"no more reminders", "no further reminders", "stop reminding me", "don't remind me any more",
		"do not remind me any more"}
}

// FormWhom returns the labels of an owner's own form behind which stands whom it is about: "who: Malá".
func FormWhom() []string { return []string{"who", "person", "name", "with", "whom", "interviewee"} }

// BeforeWhom returns the words that stand between what is told and whom it was done with: "talked with eva".
func BeforeWhom() []string { return append([]string{"with", "to", "up"}, NoteWords().With...) }

// Excepts returns the words by which a note excepts somebody, in any language: "only Jens may still get his".
func Excepts() map[string]bool {
	words := map[string]bool{}
	for _, l := range All() {
		for _, w := range l.Refusals.Except {
			words[w] = true
		}
	}
	return words
}
