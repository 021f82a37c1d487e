package obey

import (
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/encounter"
	"informd/rules/grammar"
	"informd/rules/mail"
	"informd/rules/notes"
)

// A note may mean stop without a command that says so. Only waiting can be undone, so the people it
// may mean are held, and the owner is asked. This file decides who is held and why; the receipt that
// asks is written where the reason arises.

// A holdReason is why a note may mean stop.
type holdReason int

const (
	notRead     holdReason = iota // the server does not hand over its words
	notNamed                      // it does not say whom it is about
	notTyped                      // the words that refuse may be somebody else's
	notClear                      // it is about them, and says neither stop nor go
	notAnswered                   // it answers a notice, or a receipt, and says neither stop nor go
)

// holds returns the doubts that hold follow-ups because of the note. people are those it may be
// about, as far as known; what events has settled is not held.
func (r *noteReader) holds(c holdReason, people []*rules.Person, events []rules.Event) (doubts []rules.Event) {
	var why string
	switch c {
	case notRead:
		why = "a note of yours could not be read, and may say stop"
	case notNamed:
		why = "a note of yours may be about them, and does not say so"
	case notTyped:
		why = "your note may say stop, and may only quote it"
	case notClear:
		why = "your note may say that no follow-up is wanted"
	case notAnswered:
		why = "you answered the " + string(r.item.Kind) + ", and I could not tell what you want"
	}
	for _, p := range r.mayMean(c, people) {
		if a, open := p.Open(); open && !decidedOrHeld(p, a, events) {
			doubts = append(doubts, r.in.DoubtedByNote(p.ID, a.ID, why))
		}
	}
	return doubts
}

// decidedOrHeld reports whether events decide about the follow-up to an ask, or hold it already.
func decidedOrHeld(p *rules.Person, a *rules.Ask, events []rules.Event) bool {
	held := func(e rules.Event) bool { return e.Person == p.ID && e.Ask == a.ID && e.Kind == rules.Doubted }
	return decided(p, a, events) || slices.ContainsFunc(events, held)
}

// decided reports whether events decide about the follow-up to an ask.
func decided(p *rules.Person, a *rules.Ask, events []rules.Event) bool {
	after := p.With(events).Ask(a.ID)
	return after == nil || !after.Open() || slices.ContainsFunc(events, func(e rules.Event) bool {
		return e.Person == p.ID && (e.Ask == a.ID && e.Kind != rules.Doubted || e.Kind == rules.Cleared)
	})
}

// mayMean returns the people a note may mean: those it is about; or else those it mentions; or else,
// if it may refuse a follow-up, everybody. An unknown name means only people with a similar name.
// While informd asks whom a note is about, people whom the owner has met or heard from otherwise are
// left out.
func (r *noteReader) mayMean(c holdReason, people []*rules.Person) []*rules.Person {
	switch {
	case c == notNamed && len(people) > 0, len(people) == 1:
		return people
	case c == notRead:
		return r.in.Book.People()
	}
	if people = r.mentioned(); len(people) > 0 {
		return people
	}
	if c == notTyped {
		return r.in.Book.People()
	}
	if who := r.nameSaid(); who != "" {
		return r.alike(who)
	}
	if r.has(notes.Stop, notes.NoFollow, notes.NoThanks, notes.Later, notes.Replied, notes.Nudged, notes.Reply,
		notes.Yes, notes.No, notes.Deferred, notes.MovedOn, notes.Left, notes.Met, notes.Interview) {
		return r.in.Book.People()
	}
	return nil
}

// alike returns the people of whose name a word may be a misspelling.
func (r *noteReader) alike(name string) (people []*rules.Person) {
	for _, p := range r.in.Book.People() {
		for _, w := range mail.NameWords(name) {
			alike := func(of string) bool { return grammar.Alike(w, of) }
			if slices.ContainsFunc(mail.NameWords(p.NameSpelt()), alike) && !slices.Contains(people, p) {
				people = append(people, p)
			}
		}
	}
	return people
}

// mentioned returns the people whose name occurs in the note, in any spelling.
func (r *noteReader) mentioned() (people []*rules.Person) {
	words := mail.NameWords(r.in.Message.Subject + " " + r.in.Message.Reply)
	for _, p := range r.in.Book.People() {
		if slices.ContainsFunc(mail.NameWords(p.NameSpelt()),
			func(w string) bool { return len([]rune(w)) > 2 && slices.Contains(words, w) }) {
			people = append(people, p)
		}
	}
	return people
}

// holdUnclear holds the follow-up to the person the note is about, if the note may refuse it.
func (r *noteReader) holdUnclear() {
	names := mail.NameWords(r.person.NameSpelt())
	refuses := r.note.Refusal() == notes.SeemsRefuse || slices.ContainsFunc(strings.Split(r.note.Text, "\n"),
		func(line string) bool { return notes.RefusesNamed(line, names) })
	if r.item.Kind == content.KindNotice || !refuses || r.has(notes.Spare, notes.LetGo) {
		return
	}
	held := r.holds(notClear, []*rules.Person{r.person}, r.events)
	if len(held) == 0 {
		return
	}
	r.events = append(r.events, held...)
	r.askStop(held[0], "Your note may say that "+r.person.Called()+" gets no follow-up, so it waits.")
}

// askStop asks about a follow-up that is held because of the note.
func (r *noteReader) askStop(held rules.Event, why string) {
	r.sentences = append([]string{why}, r.sentences...)
	r.happens = "Nothing leaves until you say."
	r.change = "Answer STOP, and it never leaves; answer SEND AS PLANNED, and it does."
	// every receipt has a stop
	r.buttons = append(rules.Doubt{Source: held.Source, Ask: held.Ask, Kind: rules.DoubtNotice}.Buttons()[1:],
		r.buttons...)
	r.asks = true
}

// readRefusals reads lines such as "stop anna" and "don't write to anna again" as the command stop:
// in haste and on a phone, people do not capitalise names.
func (r *noteReader) readRefusals() {
	var rest []string
	for line := range strings.Lines(r.note.Text) {
		who := notes.RefusedName(line)
		if who == "" || !slices.ContainsFunc(rules.FindWho(who, r.in.Book.People()), (*rules.Person).HasOpenAsk) {
			rest = append(rest, line)
			continue
		}
		r.note.Commands = append(r.note.Commands,
			notes.Command{Verb: notes.Stop, Who: who, Line: strings.TrimSpace(line)})
	}
	r.note.Text = strings.Join(rest, "")
}

// liftHolds settles the doubts raised because a note did not say whom it is about, now that the owner
// has said.
func (r *noteReader) liftHolds(n rules.UnassignedNote) (lifted []rules.Event) {
	for _, p := range r.in.Book.People() {
		for _, q := range p.Doubts {
			if q.Kind == rules.DoubtNotice && q.Source == n.Source {
				lifted = append(lifted, r.in.Event(p.ID, rules.Cleared,
					"you said whom your note is about", func(e *rules.Event) {
						encounter.Bare(e)
						e.Ask, e.MessageID = q.Ask, q.Source
					}))
			}
		}
	}
	return lifted
}
