package obey

import (
	"slices"
	"strings"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/meaning"
	"informd/rules/notes"
)

// A noteDoer carries out one note by the owner: about one person, or about the account.
type noteDoer struct {
	in     encounter.Encounter // the mail, and what it is judged by
	note   meaning.Note        // what was read in the mail; handlers remove what they have carried out
	person *rules.Person       // the person that the note is about, once known
	talk   string              // the talk that the note is about, once known
	result                     // what the note changes, and what its receipt says
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
		(*noteDoer).questionWhich, // before any command is obeyed: a short answer may mean several buttons
		(*noteDoer).undoesNewest,  // an undo alone takes back the newest fact, no matter whom it is about
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
	prose := r.note.Text != "" && r.in.Message.Forward == nil && len(r.note.Commands) == 0
	if prose && r.note.Meant() == nil && len(r.note.Named()) == 0 && r.otherLanguage() == "" {
		r.say("Noted, about " + r.person.Called() + "; I changed nothing else.")
	}
	return r.finding()
}

// drawnLines are the characters of a line that a program draws above a forwarded mail, which says nothing.
const drawnLines = "-_=*~–— \n"

// finding carries out the commands, keeps the other text as a note about the person, and writes the receipt.
func (r *noteDoer) finding() encounter.Finding {
	guesses := r.borneOut(r.note.TakeGuesses())
	r.forwarded()
	for _, c := range r.note.Commands {
		if c.Verb.TellsOfTalk() {
			r.obey(c) // commands first: the lines need to know their talk
		}
	}
	if r.talk == "" {
		r.talk = r.talkMeant("")
	}
	if r.logsTalk() && !r.note.Tells(notes.Verb.OfTalk) {
		r.met(notes.Command{})
	}
	for _, c := range r.note.Commands {
		if !c.Verb.TellsOfTalk() {
			r.obey(c)
		}
	}
	if text := strings.TrimSpace(r.note.Text); strings.Trim(text, drawnLines) != "" {
		r.keepLine(fact.LineNote, text)
	}
	r.namedKnown()
	for _, m := range r.note.Unclear { // keep what was not understood
		r.add(fact.Noted, "a line that was not understood",
			func(e *fact.Event) { e.Line, e.Text, e.Talk = fact.LineNote, m.Line, r.talk })
	}
	r.deny()
	r.guess(append(guesses, r.mayHaveMet(guesses)...))
	r.introducedMet()
	r.questionOnce()
	r.answeredNotice()
	r.holdUnclear()
	r.holdOthers()
	r.keepUnread()
	return r.receipt()
}

// logsTalk reports whether the note implies that a talk took place, because it says what came of it. In an answer
// to the talk's sheet or prompt any text implies that. In other notes only a labelled line does, such as
// "learned: …", and only if a booked talk is over.
func (r *noteDoer) logsTalk() bool {
	if r.note.Item.Kind == content.KindPrep || r.note.Item.Kind == content.KindPrompt {
		return r.tellsOfTalk()
	}
	t := r.person.Talk(r.talk)
	over := t != nil && t.State == rules.TalkBooked && !t.Told && !t.End.After(r.in.At())
	return over && r.note.Tells(notes.Verb.YieldsAfterTalk)
}

// tellsOfTalk reports whether the note says how a talk went, rather than only changing a fact or a
// plan.
func (r *noteDoer) tellsOfTalk() bool {
	if strings.TrimSpace(r.note.Text) != "" || len(r.in.Message.Parts) > 0 {
		return true
	}
	return r.note.Tells(notes.Verb.Yields)
}

// receipt returns the finding about one person, with the receipt in their thread.
func (r *noteDoer) receipt() encounter.Finding {
	in := r.in
	if r.erase {
		return r.erased()
	}
	unknown := in.Book.Person(r.person.ID) == nil
	if unknown {
		r.introduceStranger()
	}
	after := r.person.With(r.events)
	r.happens = r.nextStep(after)
	r.buttons = append(meantButtons(r.note.Note, rules.ReceiptTag(in.Message.Ref())), r.buttons...)
	if len(r.sentences) == 0 {
		r.sayUnderstood(after, unknown)
	}
	events := r.events
	f := r.conclude(func(say content.SayReceipt) *encounter.Receipt {
		say.Kept = attachedNames(in.Message)
		return in.Receipt(after, events, say)
	})
	if len(in.Message.Parts) > 0 {
		f.Keep = r.person.ID
	}
	return f
}

// sayUnderstood tells the owner what was understood of the note. It is called if no command has said anything yet.
func (r *noteDoer) sayUnderstood(after *rules.Person, unknown bool) {
	switch {
	case len(r.facts) > 0 || len(attachedNames(r.in.Message)) > 0:
		r.say("Noted about " + after.Called() + ".")
	case len(r.note.Unclear) > 0:
		r.say("I have your note about " + after.Called() + ", and could not read it.")
		r.change = "Say it in other words; HELP shows all I know."
	case unknown:
		r.say("I know " + after.Called() + " now, and found nothing to note about them.")
	default:
		r.say("I could not tell what follows from your note for " + after.Called() + ".")
	}
}

// attachedNames returns the names of the files attached to a mail.
func attachedNames(m mail.Message) (names []string) {
	for _, p := range m.Parts {
		if p.Name != "" {
			names = append(names, p.BaseName())
		}
	}
	return names
}

// introduceStranger records the name and address of a person whom informd did not track so far.
func (r *noteDoer) introduceStranger() {
	p := r.person
	named := r.in.Book.Namings(p.Address())
	if p.Name == "" && len(named) > 0 {
		p.Name = named[0].Promise.Who.Name
	}
	known := slices.ContainsFunc(r.events,
		func(e fact.Event) bool { return e.Person == p.ID && mail.SameAddr(e.Address, p.Address().Addr) })
	if known {
		return
	}
	events := r.events
	r.events = nil
	r.add(fact.Rerouted, "you told me of them",
		func(e *fact.Event) { e.Name, e.Address = p.Name, p.Address().Addr })
	for _, n := range named {
		r.add(fact.Described, "they were named to you by "+n.By.Called(),
			func(e *fact.Event) { e.Fact, e.Text = fact.Via, n.By.Called() })
	}
	r.events = append(r.events, events...)
}

// add records a fact about the person. more, if not nil, fills in the rest of the event.
func (r *noteDoer) add(kind fact.Kind, why string, more func(*fact.Event)) {
	r.addTo(r.person.ID, kind, why, more)
}

// addTo records a fact about the person with that ID, or about the account if the ID is "".
func (r *noteDoer) addTo(person string, kind fact.Kind, why string, more func(*fact.Event)) {
	r.events = append(r.events, r.in.Event(person, kind, why, func(e *fact.Event) {
		encounter.Bare(e)
		if more != nil {
			more(e)
		}
	}))
}

// keepLine records one line of the note, and shows it on the receipt.
func (r *noteDoer) keepLine(kind fact.LineKind, text string) {
	r.add(fact.Noted, "your note", func(e *fact.Event) { e.Line, e.Text, e.Talk = kind, text, r.talk })
	r.facts = append(r.facts, kind.Shown(text))
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

// at returns the instant of the note and the owner's zone.
func (r *noteDoer) at() (at time.Time, zone *time.Location) { return r.in.At(), r.in.Policy.Zone }
