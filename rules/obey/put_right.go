package obey

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/matching"
	"informd/rules/meaning"
	"informd/rules/notes"
)

// freshNote is the greatest age of a note that another note can still put right.
const freshNote = 3 * 24 * time.Hour

// putsRight handles a note which says that an earlier note named the wrong person: "that was thandi, not ramona".
// What the earlier note recorded about Ramona is taken back, and recorded about Thandi instead.
func (r *noteDoer) putsRight() (f encounter.Finding, done bool) {
	right, wrong, ok := notes.WrongPerson(r.note.Typed())
	if !ok {
		return encounter.Finding{}, false
	}
	from, to := matching.FindWho(wrong, r.in.Book.People()), r.note.Called(right)
	if len(from) != 1 {
		return encounter.Finding{}, false
	}
	if addr := mail.AddressIn(mail.LastWord(right)); len(to) == 0 && addr != "" {
		name := strings.Trim(strings.TrimSuffix(right, mail.LastWord(right)), " <")
		to = []*rules.Person{r.note.Stranger(mail.Address{Name: name, Addr: addr})}
	}
	recorded := r.noteOf(from[0])
	if len(recorded) == 0 || len(to) == 1 && to[0].ID == from[0].ID {
		return encounter.Finding{}, false
	}
	r.person = from[0]
	if !r.note.OwnersAlone() {
		r.refuse("A line says that what you noted about " + r.person.Called() + " is about " + right + ". It may be " +
			"somebody else's, so nothing has changed. If it is yours, write it once more in a new mail to me.")
		return r.holdUntilSaid(to), true
	}
	if len(to) != 1 {
		return r.rightUnknown(to, right, wrong), true
	}
	said, all := saidAgain(recorded)
	if !all {
		return r.movesTooMuch(to[0]), true
	}
	for _, e := range recorded {
		r.correct(e, "you said it was "+to[0].Called())
	}
	again := &noteDoer{in: r.in, note: r.note.Concerning(to[0], said), person: to[0]}
	again.note.Item = rules.Item{}
	again.say("Put right: that note is about " + to[0].Called() + ", not " + from[0].Called() + ".")
	f = again.finding()
	f.Events = append(r.events, f.Events...)
	return f, true
}

// rightUnknown answers if the name of the right person is unknown, or fits several people.
func (r *noteDoer) rightUnknown(to []*rules.Person, right, wrong string) encounter.Finding {
	stays := ", so that note still counts for " + r.person.Called() + ". "
	if len(to) > 1 {
		r.refuse("I know several people called " + right + stays + "Which of them is it?")
	} else {
		r.refuse("I know nobody called " + right + stays + "Answer with their name and address, such as: that was " +
			right + " <" + strings.ToLower(notes.FirstWord(right)) + "@example.org>, not " + wrong + ".")
	}
	return r.holdUntilSaid(to)
}

// movesTooMuch answers where the earlier note recorded what no other note says alike, such as an answer to an ask.
func (r *noteDoer) movesTooMuch(to *rules.Person) encounter.Finding {
	r.refuse("That note decided more about " + r.person.Called() +
		" than a talk and what was said, and I do not know what of it to move. " +
		"Answer UNDO to its receipt, and write it once more about " + to.Called() + ".")
	return r.holdUntilSaid([]*rules.Person{to})
}

// holdUntilSaid writes the receipt of a note that moved nothing. What the earlier note told may be of those whom this
// one names, so the follow-ups to them wait.
func (r *noteDoer) holdUntilSaid(to []*rules.Person) encounter.Finding {
	if len(to) == 0 {
		return r.personFinding()
	}
	held := r.holds(meaning.NotNamed, to, "", nil)
	if r.record(held...); len(held) > 1 {
		r.say("Until you say, no follow-up goes to any of them.")
	} else if len(held) == 1 {
		r.say("Until you say, no follow-up goes to " + r.in.Book.Person(held[0].Person).Called() + ".")
	}
	return r.personFinding()
}

// noteOf returns what a note recorded about p: the note whose receipt is answered, or else the newest one. It
// returns nothing if that is too old, came from a mail that is no note, or settled a question.
func (r *noteDoer) noteOf(p *rules.Person) []fact.Event {
	events := fact.InForce(p.Events())
	source := cmp.Or(r.note.ReceiptSource(p.Events()), newestOf(p.Events()))
	recorded := slices.DeleteFunc(slices.Clone(events), func(e fact.Event) bool {
		return e.Source != source || e.Kind == fact.Corrected || e.Kind == fact.Ignored || e.Kind == fact.Rerouted
	})
	stays := func(e fact.Event) bool {
		return r.in.At().Sub(e.At) > freshNote || e.MessageID != "" || e.Settled != ""
	}
	if slices.ContainsFunc(recorded, stays) {
		return nil
	}
	return recorded
}

// saidAgain turns recorded events back into a note that says the same. all reports whether that was possible for
// every event.
func saidAgain(recorded []fact.Event) (n notes.Note, all bool) {
	for _, e := range recorded {
		c := notes.Command{Verb: recordedBy(e.Kind), Start: e.Start, End: e.End, Text: e.Text}
		switch {
		case e.Kind == fact.Noted && e.Line == fact.LineNote:
			n.Text = strings.TrimSpace(n.Text + "\n" + e.Text)
			continue
		case e.Kind == fact.Noted && e.Line == fact.LineOffer: // its promise says it
			continue
		case e.Kind == fact.Answered && books(recorded): // the booking says it
			continue
		case e.Kind == fact.Noted || e.Kind == fact.Described:
			c.Verb = verbOf(e.Line, e.Fact)
		case e.Kind == fact.Introduced:
			c.Addr.Name, c.Addr.Addr = e.Named.Name, e.Named.Address
		case e.Kind == fact.Promised:
			c.Start = e.Due
		case e.Kind == fact.Met || e.Kind == fact.Booked:
			c.Text = e.Where
		}
		if c.Verb == "" {
			return notes.Note{}, false
		}
		n.Commands = append(n.Commands, c)
	}
	return n, true
}

// books reports whether events book a talk.
func books(recorded []fact.Event) bool {
	return slices.ContainsFunc(recorded, func(e fact.Event) bool { return e.Kind == fact.Booked })
}
