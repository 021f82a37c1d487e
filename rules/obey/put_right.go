package obey

import (
	"slices"
	"strings"
	"time"

	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/mail"
	"informd/rules/notes"
)

// freshNote is how old a note is at most of which another says that it named the wrong person.
const freshNote = 3 * 24 * time.Hour

// putsRight handles a note that says that one before named the wrong person: "that was thandi, not ramona". All that
// the earlier one recorded of them is taken back, and counts for whom the owner meant.
func (r *noteDoer) putsRight() (f encounter.Finding, done bool) {
	right, wrong, ok := notes.WrongPerson(r.note.Typed())
	if !ok {
		return encounter.Finding{}, false
	}
	from, to := rules.FindWho(wrong, r.in.Book.People()), r.note.Called(right)
	if len(from) != 1 {
		return encounter.Finding{}, false
	}
	if addr := mail.AddressIn(mail.LastWord(right)); len(to) == 0 && addr != "" {
		name := strings.Trim(strings.TrimSuffix(right, mail.LastWord(right)), " <")
		to = []*rules.Person{r.note.Stranger(mail.Address{Name: name, Addr: addr})}
	}
	moved := noteOf(from[0], r.in.At())
	if len(moved) == 0 || len(to) == 1 && to[0].ID == from[0].ID {
		return encounter.Finding{}, false
	}
	r.person = from[0]
	if len(to) != 1 {
		r.refuse("I know nobody called " + right + ", so that note still counts for " + r.person.Called() +
			". Answer with their name and address, such as: that was " + right + " <" +
			strings.ToLower(notes.FirstWord(right)) + "@example.org>, not " + wrong + ".")
		if len(to) > 1 {
			r.sentences = []string{"I know several people called " + right + ", so that note still counts for " +
				r.person.Called() + ". Which of them is it?"}
		}
		return r.receipt(), true
	}
	for _, e := range moved {
		r.correct(e, "you said it was "+to[0].Called())
	}
	again := &noteDoer{in: r.in, note: r.note.Concerning(to[0], saidAgain(moved)), person: to[0]}
	again.note.Item = rules.Item{}
	again.say("Put right: that note is about " + to[0].Called() + ", not " + from[0].Called() + ".")
	f = again.finding()
	f.Events = append(r.events, f.Events...)
	return f, true
}

// noteOf returns what the newest note of late recorded about somebody.
func noteOf(p *rules.Person, at time.Time) (recorded []rules.Event) {
	events := rules.InForce(p.Events())
	for _, e := range slices.Backward(events) {
		if e.Kind != rules.Met && e.Kind != rules.Noted || e.Line == rules.LineQuestion {
			continue
		}
		if at.Sub(e.At) > freshNote {
			return nil
		}
		return slices.DeleteFunc(slices.Clone(events), func(o rules.Event) bool {
			return o.Source != e.Source || o.Kind == rules.Corrected || o.Kind == rules.Ignored
		})
	}
	return nil
}

// saidAgain returns what was recorded of somebody as the note that says it.
func saidAgain(recorded []rules.Event) (n notes.Note) {
	verbs := map[rules.EventKind]notes.Verb{rules.Met: notes.Met, rules.Booked: notes.Interview,
		rules.Introduced: notes.Intro, rules.Promised: notes.Offer, rules.Thanked: notes.Thanked,
		rules.Declined: notes.No, rules.Accepted: notes.Yes}
	for _, e := range recorded {
		verb, ok := verbs[e.Kind]
		c := notes.Command{Verb: verb, Start: e.Start, End: e.End, Text: e.Text}
		switch {
		case e.Kind == rules.Noted && e.Line == rules.LineNote:
			n.Text = strings.TrimSpace(n.Text + "\n" + e.Text)
			continue
		case e.Kind == rules.Noted && e.Line == rules.LineOffer: // its promise says it
			continue
		case e.Kind == rules.Noted:
			c.Verb = notes.Verb(e.Line)
		case !ok:
			continue
		case e.Kind == rules.Introduced:
			c.Addr.Name, c.Addr.Addr = e.Name, e.Address
		case e.Kind == rules.Promised:
			c.Start = e.Due
		case e.Kind == rules.Met || e.Kind == rules.Booked:
			c.Text = e.Where
		}
		n.Commands = append(n.Commands, c)
	}
	return n
}
