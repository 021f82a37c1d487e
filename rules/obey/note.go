package obey

import (
	"time"

	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/meaning"
	"informd/rules/notes"
)

// A noteDoer carries out one note by the owner: about one person, or about the account.
type noteDoer struct {
	in       encounter.Encounter // the mail, and what it is judged by
	note     meaning.Note        // what was read in the mail; handlers remove what they have carried out
	person   *rules.Person       // the person that the note is about, once known
	talk     string              // the talk that the note is about, once known
	guesses  []notes.Command     // what its prose probably says, and nothing bears out
	recorded                     // what the note changes
	receipt                      // what the owner is told about it
}

// Note handles a mail from the owner to informd, with commands or lines about a talk.
func Note(in encounter.Encounter) encounter.Finding {
	r := &noteDoer{in: in, note: meaning.Read(in)}
	read := r.note
	return r.holdUnanswered(read, r.questionUntold(r.handle()))
}

// handle carries out the note.
func (r *noteDoer) handle() encounter.Finding {
	for _, handle := range noteHandlers() {
		if f, done := handle(r); done {
			return f
		}
	}
	r.takeAccountCommands()
	if f, done := r.answersWhom(); done { // what was taken is no part of the answer to “whom is it about?”
		return f
	}
	return r.concerning()
}

// A noteHandler handles one kind of note as a whole. done reports whether the note was of that kind.
type noteHandler = func(*noteDoer) (f encounter.Finding, done bool)

// noteHandlers lists the handlers in the order in which they are tried. If none of them handles the note, its commands
// about the account are carried out, and then the rest for the people that it is about.
func noteHandlers() []noteHandler {
	return []noteHandler{
		(*noteDoer).unread,        // first: the note has no words that the others could read
		(*noteDoer).letterAstray,  // its words are meant for a contact, so none of them is a command
		(*noteDoer).standingWish,  // it is about all letters, so nobody is meant by it
		(*noteDoer).asksUs,        // it tells nothing, so nobody is meant by it
		(*noteDoer).questionWhich, // before any command is obeyed: a short answer may mean several buttons
		(*noteDoer).undoesNewest,  // an undo alone takes back the newest fact, no matter whom it is about
		(*noteDoer).remindsLater,  // the rest of the note may be about somebody
		(*noteDoer).putsRight,     // before names are read: its names say whom an earlier note is about
	}
}

// concerning carries out the note for everybody it is about. If it is unclear who that is, it asks the owner.
func (r *noteDoer) concerning() encounter.Finding {
	if r.accountOnly() {
		return r.accountFinding()
	}
	if r.note.EndsOfAll() && r.note.Meant() == nil && !r.note.Excepts() {
		return r.questionWhom(nil)
	}
	if shares := r.note.Shares(); len(shares) > 0 {
		return r.findings(shares)
	}
	people := r.note.Whom()
	if len(people) != 1 {
		return r.questionWhom(people)
	}
	r.person = people[0]
	r.settleWaiting()
	prose := r.note.Text != "" && r.in.Message.Forward == nil && len(r.note.Commands) == 0
	if prose && r.note.Meant() == nil && len(r.note.Named()) == 0 && r.otherLanguage() == "" {
		r.say("Noted, about " + r.person.Called() + "; I changed nothing else.")
	}
	return r.finding()
}

// add records a fact about the person. more, if not nil, fills in the rest of the event.
func (r *noteDoer) add(kind fact.Kind, why string, more func(*fact.Event)) {
	r.addTo(r.person.ID, kind, why, more)
}

// addTo records a fact about the person with that ID, or about the account if the ID is "".
func (r *noteDoer) addTo(person string, kind fact.Kind, why string, more func(*fact.Event)) {
	r.record(told(r.in, person, kind, why, more))
}

// correct takes a fact back.
func (r *noteDoer) correct(e fact.Event, why string) { r.record(correction(r.in, e, why)) }

// keepLine records one line of the note, and shows it on the receipt.
func (r *noteDoer) keepLine(kind fact.LineKind, text string) {
	r.add(fact.Noted, "your note", func(e *fact.Event) { e.Line, e.Text, e.Talk = kind, text, r.talk })
	r.show(kind.Shown(text))
}

// talkMeant returns the ID of the talk that the note is about if the note itself does not say it: the talk that the
// tag or the answered mail points to, or else the newest talk that has begun.
func (r *noteDoer) talkMeant(tag string) string {
	if id := r.pointedAt(r.person, tag); id != "" {
		return id
	}
	t := firstTalk(r.person, time.Time.After, func(t *rules.Talk) bool {
		return t.State != rules.TalkCancelled && !t.Start.After(r.in.At())
	})
	if t == nil {
		return ""
	}
	return t.ID
}
