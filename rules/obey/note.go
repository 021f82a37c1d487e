package obey

import (
	"slices"
	"strings"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/encounter"
	"informd/rules/mail"
	"informd/rules/meaning"
	"informd/rules/notes"
)

// A noteDoer carries out one note of the owner's about one person, or about the account.
type noteDoer struct {
	in     encounter.Encounter // the mail, and what it is judged by
	note   meaning.Note        // what was read of it; what is done is taken from it
	person *rules.Person       // whom the note is about, once known
	talk   string              // the talk the note is about, once known
	result                     // what comes of it
}

// Note handles a mail of the owner's to informd: commands, and lines about a talk.
func Note(in encounter.Encounter) encounter.Finding {
	r := &noteDoer{in: in, note: meaning.Read(in)}
	read := r.note
	for _, handle := range noteHandlers() {
		if f, done := handle(r); done {
			return r.holdUnanswered(read, r.questionUntold(f))
		}
	}
	return r.holdUnanswered(read, r.questionUntold(r.concerning()))
}

// A noteHandler deals with a whole note of one sort, and reports whether it did.
type noteHandler = func(*noteDoer) (f encounter.Finding, done bool)

// noteHandlers lists them in the order in which they are tried. A note that none of them deals with is carried out
// for whom it is about.
func noteHandlers() []noteHandler {
	return []noteHandler{
		(*noteDoer).unread,        // first, because there are no words that the others could read
		(*noteDoer).letterAstray,  // its words are meant for a contact, so none of them is a command
		(*noteDoer).questionWhich, // before anything is obeyed: a short answer may mean several buttons
		(*noteDoer).undoesNewest,  // an undo alone means the newest fact, whomever it is about
		(*noteDoer).putsRight,     // before its names are read: it says of whom an earlier note was
		(*noteDoer).account,       // takes its own commands out of the note, so that the rest is about people
		(*noteDoer).answersWhom,   // after them: their words are no part of the answer to “whom is it about?”
	}
}

// concerning carries out the note for everybody it is about.
func (r *noteDoer) concerning() encounter.Finding {
	if r.accountOnly() {
		return r.accountFinding()
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
		r.say("I keep this with what you know of " + r.person.Called() +
			", and could not tell what follows from it. For a talk say, for example: interview fri 15:00.")
	}
	return r.finding()
}

// finding runs the commands, keeps the rest as the note itself, and writes the receipt.
func (r *noteDoer) finding() encounter.Finding {
	guesses := r.note.TakeGuesses()
	r.forwarded()
	for _, c := range r.note.Commands {
		if c.Verb.TellsOfTalk() {
			r.obey(c) // commands first: the lines need to know their talk
		}
	}
	if r.talk == "" {
		r.talk = r.talkMeant("")
	}
	if r.logsTalk() && !r.note.Has(notes.Met, notes.Missed, notes.Cancelled, notes.Moved, notes.Interview) {
		r.met(notes.Command{})
	}
	for _, c := range r.note.Commands {
		if !c.Verb.TellsOfTalk() {
			r.obey(c)
		}
	}
	if text := strings.TrimSpace(r.note.Text); text != "" {
		r.keepLine(rules.LineNote, text)
	}
	for _, m := range r.note.Unclear { // keep what was not understood
		r.add(rules.Noted, "a line that was not understood",
			func(e *rules.Event) { e.Line, e.Text, e.Talk = rules.LineNote, m.Line, r.talk })
	}
	r.deny()
	r.guess(append(guesses, r.mayHaveMet(guesses)...))
	r.introducedMet()
	r.questionOnce()
	r.answeredNotice()
	r.holdUnclear()
	r.keepUnread()
	return r.receipt()
}

// logsTalk reports whether the note implies that a talk took place, because it says what the talk
// brought. In an answer to the talk's sheet or prompt any text does; otherwise only a labelled line
// about a talk that is over.
func (r *noteDoer) logsTalk() bool {
	if r.note.Item.Kind == content.KindPrep || r.note.Item.Kind == content.KindPrompt {
		return r.tellsOfTalk()
	}
	t := r.person.Talk(r.talk)
	over := t != nil && t.State == rules.TalkBooked && !t.Told && !t.End.After(r.in.At())
	return over && slices.ContainsFunc(r.note.Commands, brings)
}

// tellsOfTalk reports whether the note says how a talk went, rather than only changing a fact or a
// plan.
func (r *noteDoer) tellsOfTalk() bool {
	if strings.TrimSpace(r.note.Text) != "" || len(r.in.Message.Parts) > 0 {
		return true
	}
	return slices.ContainsFunc(r.note.Commands, brings) || r.note.Has(notes.Offer, notes.Intro, notes.Quality)
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
	r.buttons = append(meantButtons(r.note.Note, rules.Tag(mail.NewID(in.Message.Ref()))), r.buttons...)
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

// sayUnderstood says what was understood of a note about somebody, if no command said more.
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
		r.say("I found nothing to note about " + after.Called() + ".")
	}
}

// attachedNames returns the names of what is attached to a mail.
func attachedNames(m mail.Message) (names []string) {
	for _, p := range m.Parts {
		if p.Name != "" {
			names = append(names, p.BaseName())
		}
	}
	return names
}

// introduceStranger records the name and address of a person who was only named so far.
func (r *noteDoer) introduceStranger() {
	p := r.person
	known := slices.ContainsFunc(r.events,
		func(e rules.Event) bool { return e.Person == p.ID && mail.SameAddr(e.Address, p.Address().Addr) })
	if known {
		return
	}
	events := r.events
	r.events = nil
	r.add(rules.Rerouted, "you told me of them",
		func(e *rules.Event) { e.Name, e.Address = p.Name, p.Address().Addr })
	for _, n := range r.in.Book.Namings(p.Address()) {
		r.add(rules.Described, "they were named to you by "+n.By.Called(),
			func(e *rules.Event) { e.Fact, e.Text = rules.FactVia, n.By.Called() })
	}
	r.events = append(r.events, events...)
}

// add records a fact the note states, in the owner's words.
func (r *noteDoer) add(kind rules.EventKind, why string, more func(*rules.Event)) {
	r.addTo(r.person.ID, kind, why, more)
}

// addTo records a fact about somebody, or with "" about the account.
func (r *noteDoer) addTo(person string, kind rules.EventKind, why string, more func(*rules.Event)) {
	r.events = append(r.events, r.in.Event(person, kind, why, func(e *rules.Event) {
		encounter.Bare(e)
		if more != nil {
			more(e)
		}
	}))
}

// keepLine records one line of the note.
func (r *noteDoer) keepLine(kind rules.LineKind, text string) {
	r.add(rules.Noted, "your note", func(e *rules.Event) { e.Line, e.Text, e.Talk = kind, text, r.talk })
	r.facts = append(r.facts, content.Fact{Label: string(kind), Text: text})
}

// talkMeant returns the talk that a note is about if it does not say: the one pointed at, or else the
// newest that has begun.
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
