package obey

import (
	"slices"
	"strings"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/encounter"
	"informd/rules/mail"
	"informd/rules/notes"
)

// A noteReader turns one note of the owner's into events.
type noteReader struct {
	result
	in       encounter.Encounter
	note     notes.Note
	item     rules.Item    // the mail of informd's that the note answers; zero when none
	assigned *rules.Person // whom the owner has just said the note is about
	person   *rules.Person
	talk     string        // the talk the note is about, once known
	typed    typedNote     // what of the note its owner typed
	tapped   string        // the line of a command that stands in the subject
	denied   []rules.Guess // guesses that the owner denied

	amidOthers bool // its commands may come from somebody else's words that it carries
}

// Note handles a mail of the owner's to informd: commands, and lines about a talk.
func Note(in encounter.Encounter) encounter.Finding {
	r := newReader(in)
	note := r.note
	f, done := r.unread()
	if !done {
		f, done = r.letterAstray()
	}
	if !done {
		f, done = r.toAllShown()
	}
	if !done {
		f, done = r.undoesNewest()
	}
	if !done {
		r.account()
		f, done = r.answersWhom()
	}
	if !done {
		f = r.concerning()
	}
	return r.holdUnanswered(note, r.askUntold(f))
}

// concerning carries out the note for everybody it is about.
func (r *noteReader) concerning() encounter.Finding {
	if r.accountOnly() {
		return r.accountFinding()
	}
	if shares := r.shares(); len(shares) > 0 {
		return r.findings(shares)
	}
	people := r.whom()
	if len(people) != 1 {
		return r.askBack(people)
	}
	r.person = people[0]
	prose := r.note.Text != "" && r.in.Message.Forward == nil && len(r.note.Commands) == 0
	if prose && r.meant() == nil && len(r.named()) == 0 {
		r.say("I keep this with what you know of " + r.person.Called() +
			", and could not tell what follows from it. For a talk say, for example: interview fri 15:00.")
	}
	return r.finding()
}

// newReader returns a reader of the message's note.
func newReader(in encounter.Encounter) *noteReader {
	m := in.Message
	r := &noteReader{in: in}
	r.item, _ = in.Book.AnswersOwn(m)
	text := m.Reply
	if strings.TrimSpace(text) == "" && m.Forward == nil && len(m.Parts) == 0 && m.Quoted == "" {
		text = m.Text
	}
	r.typed = typed(in, text)
	r.readWords(r.typed.text, in.At())
	r.toNotice()
	r.toGuess()
	r.toDoubt()
	r.subject(m.Subject, text)
	said := strings.TrimSpace(text) != "" || len(r.note.Commands)+len(r.typed.unclear) > 0
	if !said && r.item.Key == "" && m.Forward == nil &&
		len(rules.FindWho(m.Subject, in.Book.People())) == 0 && !theirSubject(in) {
		if answersUnseen(in) { // the subject may be the answered mail's
			r.typed.unclear = append(r.typed.unclear, m.Subject)
		} else {
			r.readWords(m.Subject, in.At()) // the whole note is in the subject
		}
	}
	if r.item.Key == "" {
		for _, c := range r.note.Commands {
			if it, ok := in.Book.TaggedReceipt(c.Tag); ok {
				r.item = it // a receipt's button counts as an answer to that receipt
			}
		}
	}
	r.amidOthers = r.carriesOthers()
	r.prose(in.At())
	r.typed.restore(&r.note) // after parsing, so that these words give no command
	return r
}

// theirSubject reports whether the subject of a note is that of somebody else's mail, which the note
// answers. Most programs put a reply prefix before it, but some do not.
func theirSubject(in encounter.Encounter) bool {
	base := mail.BaseSubject(in.Message.Subject)
	if p := in.Parent; p != nil && !in.Policy.Self.Mine(p.From.Addr) && mail.BaseSubject(p.Subject) == base {
		return true
	}
	for _, id := range in.Message.ThreadIDs() {
		p := in.Book.ByMessageID(id)
		if p != nil && slices.ContainsFunc(p.Events(), func(e rules.Event) bool {
			return e.MessageID == id && !e.ByOwner() && mail.BaseSubject(e.Subject) == base
		}) {
			return true
		}
	}
	return false
}

// answersUnseen reports whether a note answers a mail that is neither known to the book nor in the
// mailbox.
func answersUnseen(in encounter.Encounter) bool {
	ids := in.Message.InReplyTo
	return len(ids) > 0 && in.Parent == nil && in.Book.ByMessageID(ids[0]) == nil
}

// readWords parses the words of a note, sent at an instant.
func (r *noteReader) readWords(words string, at time.Time) {
	r.note = notes.ReadNote(r.withCapitals(words, at), at, r.in.Policy.Zone)
	r.readRefusals()
	r.readForm()
}

// sendsOnSubject reports whether the subject of a note is that of a mail that it forwards. Some
// programs put no prefix before it.
func sendsOnSubject(in encounter.Encounter) bool {
	m := in.Message
	base := mail.BaseSubject(m.Subject)
	return base != "" && (m.Forward != nil && mail.BaseSubject(m.Forward.Subject) == base ||
		m.Enclosed != nil && mail.BaseSubject(m.Enclosed.Subject) == base)
}

// subject reads a command from the subject: the owner tapped a button.
func (r *noteReader) subject(subject, text string) {
	c, ok := notes.ReadSubject(subject, r.in.At(), r.in.Policy.Zone)
	if answers := len(r.in.Message.ThreadIDs()) > 0 && r.item.Key == ""; !ok || answers || sendsOnSubject(r.in) {
		return // the subject belongs to the answered or forwarded mail
	}
	if c.Verb.Lasting() && c.Tag == "" && r.in.Book.HeardAs(subject) {
		r.typed.unclear = append(r.typed.unclear, subject) // a program may have sent their mail on as it is
		return
	}
	if r.typed.foreign {
		r.note.Commands = slices.DeleteFunc(r.note.Commands, func(o notes.Command) bool { return o.Verb == c.Verb })
	}
	if r.has(c.Verb) {
		return
	}
	r.tapped = c.Line
	if c.Verb == notes.Edit {
		c.Text, r.note.Text, r.note.Unclear = strings.TrimSpace(text), "", nil
		r.note.Commands = nil // the whole body is the new text
	}
	r.note.Commands = append([]notes.Command{c}, r.note.Commands...)
}

// onlyOne returns the only person for whom the answered mail has buttons, for example in a brief with
// one entry; nil if there are several.
func (r *noteReader) onlyOne() *rules.Person {
	var only *rules.Person
	for _, b := range r.item.Buttons {
		p := r.in.Book.Tagged(b.Tag)
		if p == nil || only != nil && only.ID != p.ID {
			return nil
		}
		only = p
	}
	return only
}

// buttonOf returns the tag of the only button with this command in the answered mail; "" if there is
// none or there are several.
func (r *noteReader) buttonOf(command string) (tag string) {
	for _, b := range r.item.Buttons {
		if b.Command != command {
			continue
		}
		if tag != "" && tag != b.Tag {
			return ""
		}
		tag = b.Tag
	}
	return tag
}

// stranger returns a person whom informd does not know, or no more.
func (r *noteReader) stranger(a mail.Address) *rules.Person {
	forgotten, _ := r.in.Forgot(a.Addr)
	return &rules.Person{ID: rules.PersonID(a.Addr), Name: mail.ProperName(a.Name),
		Addresses: []string{strings.ToLower(a.Addr)}, NeverWrite: forgotten}
}

// finding runs the commands, keeps the rest as the note itself, and writes the receipt.
func (r *noteReader) finding() encounter.Finding {
	guesses := r.takeGuesses()
	r.forwarded()
	for _, c := range r.note.Commands {
		if c.Verb.TellsOfTalk() {
			r.obey(c) // commands first: the lines need to know their talk
		}
	}
	if r.talk == "" {
		r.talk = r.talkMeant("")
	}
	if r.logsTalk() && !r.has(notes.Met, notes.Missed, notes.Cancelled, notes.Moved, notes.Interview) {
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
	r.asksOnce()
	r.answeredNotice()
	r.holdUnclear()
	return r.receipt()
}

// logsTalk reports whether the note implies that a talk took place, because it says what the talk
// brought. In an answer to the talk's sheet or prompt any text does; otherwise only a labelled line
// about a talk that is over.
func (r *noteReader) logsTalk() bool {
	if r.item.Kind == content.KindPrep || r.item.Kind == content.KindPrompt {
		return r.tellsOfTalk()
	}
	t := r.person.Talk(r.talk)
	over := t != nil && t.State == rules.TalkBooked && !t.Logged && !t.End.After(r.in.At())
	return over && slices.ContainsFunc(r.note.Commands, brings)
}

// tellsOfTalk reports whether the note says how a talk went, rather than only changing a fact or a
// plan.
func (r *noteReader) tellsOfTalk() bool {
	if strings.TrimSpace(r.note.Text) != "" || len(r.in.Message.Parts) > 0 {
		return true
	}
	return slices.ContainsFunc(r.note.Commands, brings) || r.has(notes.Offer, notes.Intro, notes.Quality)
}

func (r *noteReader) has(verbs ...notes.Verb) bool {
	return slices.ContainsFunc(r.note.Commands, func(c notes.Command) bool { return slices.Contains(verbs, c.Verb) })
}

// receipt returns the finding about one person, with the receipt in their thread.
func (r *noteReader) receipt() encounter.Finding {
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
	r.buttons = append(meantButtons(r.note, rules.Tag(mail.NewID(in.Message.Ref()))), r.buttons...)
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
func (r *noteReader) sayUnderstood(after *rules.Person, unknown bool) {
	switch {
	case r.sayOtherLanguage(after):
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
func (r *noteReader) introduceStranger() {
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
func (r *noteReader) add(kind rules.EventKind, why string, more func(*rules.Event)) {
	r.addTo(r.person.ID, kind, why, more)
}

// addTo records a fact about somebody, or with "" about the account.
func (r *noteReader) addTo(person string, kind rules.EventKind, why string, more func(*rules.Event)) {
	r.events = append(r.events, r.in.Event(person, kind, why, func(e *rules.Event) {
		encounter.Bare(e)
		if more != nil {
			more(e)
		}
	}))
}

// keepLine records one line of the note.
func (r *noteReader) keepLine(kind rules.LineKind, text string) {
	r.add(rules.Noted, "your note", func(e *rules.Event) { e.Line, e.Text, e.Talk = kind, text, r.talk })
	r.facts = append(r.facts, content.Fact{Label: string(kind), Text: text})
}

// talkMeant returns the talk that a note is about if it does not say: the one pointed at, or else the
// newest that has begun.
func (r *noteReader) talkMeant(tag string) string {
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
func (r *noteReader) at() (at time.Time, zone *time.Location) { return r.in.At(), r.in.Policy.Zone }
