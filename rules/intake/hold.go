package intake

import (
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/mail"
	"informd/rules/notes"
)

// A note may mean stop without a command that says so. Of the two mistakes only one can be taken
// back, which is to wait: whom it may mean is held, and the owner is asked. What is decided here is
// whom, and for which reason; the receipt that asks is written where the reason shows.

// A holdReason is why a note may mean stop.
type holdReason int

const (
	notRead     holdReason = iota // the server does not hand over its words
	notNamed                      // it does not say whom it is about
	notTyped                      // the words that refuse may be another's
	notClear                      // it is about them, and says neither stop nor go
	notAnswered                   // it answers a notice, or a receipt, and says neither stop nor go
)

// holds is whose follow-ups wait for the owner because of the note, with the doubts that hold
// them. people are those it may be about, as far as that is known; what its events have settled
// is not held.
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
			doubts = append(doubts, r.in.doubtNote(p.ID, a.ID, why))
		}
	}
	return doubts
}

// decidedOrHeld reports whether events say what becomes of the follow-up to an ask, or hold it already.
func decidedOrHeld(p *rules.Person, a *rules.Ask, events []rules.Event) bool {
	held := func(e rules.Event) bool { return e.Person == p.ID && e.Ask == a.ID && e.Kind == rules.Doubted }
	return decided(p, a, events) || slices.ContainsFunc(events, held)
}

// decided reports whether events say what becomes of the follow-up to an ask.
func decided(p *rules.Person, a *rules.Ask, events []rules.Event) bool {
	after := p.With(events).Ask(a.ID)
	return after == nil || !after.Open() || slices.ContainsFunc(events, func(e rules.Event) bool {
		return e.Person == p.ID && (e.Ask == a.ID && e.Kind != rules.Doubted || e.Kind == rules.Cleared)
	})
}

// mayMean is whom a note may mean: those it is about; else those it names in passing; else, where
// it may refuse, everybody. A name that nobody bears means those whose name is nearly that, and
// nobody else. Whom the owner has met, or has heard from by another road, is not to be asked again
// while informd asks whom a note is about.
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
	if r.has(notes.Stop, notes.NoFollow, notes.NoThanks, notes.Later, notes.Replied, notes.Reply, notes.Yes,
		notes.No, notes.Deferred, notes.MovedOn, notes.Left, notes.Met, notes.Interview) {
		return r.in.Book.People()
	}
	return nil
}

// alike are those whose name a word of a name may be, misspelt.
func (r *noteReader) alike(name string) (people []*rules.Person) {
	for _, p := range r.in.Book.People() {
		for _, w := range mail.NameWords(name) {
			if slices.ContainsFunc(mail.NameWords(p.NameSpelt()), func(of string) bool { return notes.Alike(w, of) }) &&
				!slices.Contains(people, p) {
				people = append(people, p)
			}
		}
	}
	return people
}

// mentioned are those with a name among the words of the note, however it is written.
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

// holdUnclear holds the follow-up to whom the note is about, where it may refuse that.
func (r *noteReader) holdUnclear() {
	if r.item.Kind == content.KindNotice || r.note.Refusal() != notes.SeemsRefuse {
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

// readRefusals takes lines such as "stop anna" and "don't write to anna again" for the stop they
// are: in haste, and on a telephone, nobody writes a name large.
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

// liftHolds lifts what was held because a note did not say whom it is about: the owner has said.
func (r *noteReader) liftHolds(n rules.UnassignedNote) (lifted []rules.Event) {
	for _, p := range r.in.Book.People() {
		for _, q := range p.Doubts {
			if q.Kind == rules.DoubtNotice && q.Source == n.Source {
				lifted = append(lifted, r.in.event(p.ID, rules.Cleared,
					"you said whom your note is about", func(e *rules.Event) {
						e.Ask, e.MessageID = q.Ask, q.Source
						e.Address, e.Name, e.Subject, e.References = "", "", "", nil
					}))
			}
		}
	}
	return lifted
}
