package obey

import (
	"cmp"
	"slices"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/dates"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/notes"
)

// met logs that a talk took place: the booked one of that day, or else a new one.
func (r *noteDoer) met(c notes.Command) {
	start, end := overAt(c, r.in.At(), r.in.Policy)
	id := mail.NewID("talk", r.person.ID, r.in.Message.Ref())
	if t := r.metAt(c, start); t != nil {
		id = t.ID
		switch g := movedTo(r.person, t, r.in.At()); {
		case g != nil && c.Start.IsZero() && !wholeDay(g.When.In(r.in.Policy.Zone)):
			start, end = g.When, g.Ends()
		case g != nil && c.Start.IsZero(): // another day, of which no hour was said
		case c.Start.IsZero() && t.Start.After(r.in.At()): // they met before the hour it was booked for
		default:
			start, end = t.Start, t.End
		}
	} else if g := r.person.Agreed(); g != nil && r.in.Policy.Date(g.When) == r.in.Policy.Date(start) &&
		!g.When.After(r.in.At()) {
		start, end = g.When, g.Ends()
	}
	ask := ""
	if a, open := r.person.Open(); open {
		ask = a.ID
	}
	r.talk = id
	r.add(fact.Met, "you told me of the talk", func(e *fact.Event) {
		e.Talk, e.Ask, e.Start, e.End, e.Where = id, ask, start, end, c.Text
		e.Name, e.Address = r.person.Name, r.person.Address().Addr
	})
	r.thankedFor(start)
	day := r.in.Policy.SayDay(start)
	if !c.Day && !c.Start.IsZero() {
		day = r.in.Policy.Say(start)
	}
	r.say("Logged: your talk with " + r.person.Called() + ", " + day + ".")
}

// wholeDay reports whether an instant is the beginning of a day, which stands for a day without an hour.
func wholeDay(t time.Time) bool { return t.Hour() == 0 && t.Minute() == 0 }

// thankedFor records that the owner has already given thanks for the talk just logged, so that no second thank-you is
// drafted. The sign is a mail between the two since that day which made informd guess that they had talked.
func (r *noteDoer) thankedFor(start time.Time) {
	for _, e := range r.person.Events() {
		if e.Kind == fact.Noted && e.Line == fact.LineThanked && !e.At.Before(start) {
			r.add(fact.Thanked, e.Why, func(t *fact.Event) { t.Talk, t.At = r.talk, e.At })
			return
		}
	}
	for _, g := range r.person.Guesses {
		if g.Kind != fact.Met || !g.Between || g.At.Before(start) && !r.in.At().Equal(start) {
			continue
		}
		r.add(fact.Thanked, "you thanked them by mail", func(e *fact.Event) {
			e.Talk, e.At = r.talk, g.At
			if w := r.person.LastWrote; w.At.Equal(g.At) { // it stays the newest mail, which the next letter follows
				e.MessageID, e.Subject, e.References = w.ID, w.Subject, w.References
			}
		})
	}
}

// overAt returns the time of a talk that is over. If the note gives no time, the talk ended when the note was written.
// A day without an hour means noon; if that day is today, the talk ended when the note was written.
func overAt(c notes.Command, at time.Time, pol rules.Policy) (start, end time.Time) {
	length := rules.UsualTalk
	if c.End.After(c.Start) {
		length = c.End.Sub(c.Start)
	}
	start = c.Start
	switch today := pol.Date(start) == pol.Date(at); {
	case start.IsZero(), c.Day && today:
		return at.Add(-length), at
	case c.Day:
		start = dates.Clock{Hour: 12}.On(start, pol.Zone).UTC()
	}
	if start.After(at) {
		start = at.Add(-length)
	}
	if end = start.Add(length); end.After(at) {
		end = at
	}
	return start, end
}

// book records a future talk, or moves the one that is booked.
func (r *noteDoer) book(c notes.Command) {
	if c.Start.IsZero() || c.Day {
		r.refuse("At what time is the talk? Answer with a day and an hour, such as: interview fri 15:00.")
		return
	}
	kind, id, said := fact.Booked, mail.NewID("talk", r.person.ID, r.in.Message.Ref()), "Booked: "
	if t := r.coming(c.Tag); t != nil {
		kind, id, said = fact.Moved, t.ID, "Moved: "
	}
	end := c.End
	if end.IsZero() {
		end = c.Start.Add(rules.UsualTalk)
	}
	if slices.ContainsFunc(r.events, func(e fact.Event) bool { return e.Talk == id && e.Start.Equal(c.Start) }) {
		return // the note says it twice
	}
	r.talk = id
	ask := ""
	if a, open := r.person.Open(); open {
		ask = a.ID
		r.add(fact.Answered, "you booked a talk", func(e *fact.Event) { e.Ask = a.ID })
	}
	r.add(kind, "you said so", func(e *fact.Event) {
		e.Talk, e.Ask, e.Start, e.End, e.Where = id, ask, c.Start, end, c.Text
		e.Name, e.Address = r.person.Name, r.person.Address().Addr
	})
	where := ""
	if c.Text != "" {
		where = ", " + c.Text
	}
	r.say(said + r.person.Called() + ", " + r.in.Policy.SayDay(c.Start) + " from " +
		c.Start.In(r.in.Policy.Zone).Format("15:04") + " to " +
		end.In(r.in.Policy.Zone).Format("15:04") + where + ".")
}

// coming returns the booked talk that a command is about: the one that the tag or the answered mail points to, or else
// the next one. If none is to come, it returns a past talk that may not have taken place, because the owner may be
// naming another day for it. It returns nil if there is none either.
func (r *noteDoer) coming(tag string) *rules.Talk {
	p := r.person.With(r.events) // with what this note booked so far
	if t := p.Talk(r.pointedAt(p, tag)); t != nil && t.State == rules.TalkBooked {
		return t
	}
	return cmp.Or(
		firstTalk(p, time.Time.Before, func(t *rules.Talk) bool {
			return t.State == rules.TalkBooked && t.End.After(r.in.At())
		}),
		firstTalk(p, time.Time.Before, func(t *rules.Talk) bool {
			return t.State == rules.TalkBooked && (p.MayHaveMissed(t) || t.Doubtful())
		}))
}

// metAt returns the talk that a command reports: one on the day it gives or, if it gives no time, one of which the
// owner has not told yet. The talk that is pointed to comes first, then the newest. It returns nil if none fits.
func (r *noteDoer) metAt(c notes.Command, start time.Time) *rules.Talk {
	pointed := r.pointedAt(r.person, c.Tag)
	fits := func(t *rules.Talk) bool {
		sameDay := r.in.Policy.Date(t.Start) == r.in.Policy.Date(start)
		due := t.ID == pointed || !t.Told && t.Start.Before(r.in.At())
		return t.State != rules.TalkCancelled && (sameDay || c.Start.IsZero() && due)
	}
	if t := r.person.Talk(pointed); t != nil && fits(t) {
		return t
	}
	return firstTalk(r.person, time.Time.After, fits)
}

// pointedAt returns the ID of the talk whose button was tapped, or else of the talk that the answered mail is about.
// It returns "" if neither points to a talk.
func (r *noteDoer) pointedAt(p *rules.Person, tag string) string {
	for i := range p.Talks {
		if id := p.Talks[i].ID; content.Bears(id, tag) {
			return id
		}
	}
	return r.note.Item.Talk
}

// firstTalk returns the talk that fits and whose start comes first in the order given by before. It returns nil if
// none fits.
func firstTalk(p *rules.Person, before func(a, b time.Time) bool, fits func(*rules.Talk) bool) (first *rules.Talk) {
	for i := range p.Talks {
		if t := &p.Talks[i]; fits(t) && (first == nil || before(t.Start, first.Start)) {
			first = t
		}
	}
	return first
}

// rebook moves or cancels the booked talk.
func (r *noteDoer) rebook(c notes.Command) {
	t := r.coming(c.Tag)
	switch {
	case t == nil && c.Verb == notes.Moved:
		r.book(c)
	case t == nil && r.person.Agreed() != nil:
		r.notAgreed(*r.person.Agreed())
	case t == nil:
		r.refuse("No talk with " + r.person.Called() + " is booked.")
	case c.Verb == notes.Cancelled:
		r.add(fact.Cancelled, "you said so", func(e *fact.Event) { e.Talk = t.ID })
		r.say("Cancelled: the talk with " + r.person.Called() + ", " + r.in.Policy.SayTalk(t.Start, t.End) + ".")
	case t.Doubtful() && c.Start.Equal(t.Start):
		r.stands(t)
	default:
		switch l := t.Start.In(r.in.Policy.Zone); {
		case c.TimeOnly: // another hour of the same day
			hour := c.Start.In(r.in.Policy.Zone)
			c.Start, c.End = dates.Clock{Hour: hour.Hour(), Minute: hour.Minute()}.On(t.Start, r.in.Policy.Zone).UTC(),
				time.Time{}
		case c.Day && !c.Start.IsZero(): // another day, the same hour
			c.Start, c.Day = dates.Clock{Hour: l.Hour(), Minute: l.Minute()}.On(c.Start, r.in.Policy.Zone).UTC(), false
		}
		if c.End.IsZero() && !c.Start.IsZero() {
			c.End = c.Start.Add(t.End.Sub(t.Start))
		}
		r.book(c)
	}
}

// standsAfterAll obeys the owner who says that a talk takes place although the contact seemed to call it off.
func (r *noteDoer) standsAfterAll(c notes.Command) {
	p := r.person.With(r.events)
	t := p.Talk(r.pointedAt(p, c.Tag))
	if t == nil {
		t = firstTalk(p, time.Time.Before, func(t *rules.Talk) bool { return t.Doubtful() })
	}
	switch {
	case t == nil:
		r.refuse("No talk with " + p.Called() + " is in doubt.")
	case !t.Doubtful():
		r.settledBefore()
	default:
		r.stands(t)
	}
}

// stands records that a talk takes place after all, although the contact seemed to call it off.
func (r *noteDoer) stands(t *rules.Talk) {
	r.add(fact.Moved, "you said that it stands", func(e *fact.Event) {
		e.Talk, e.Ask, e.Start, e.End, e.Where = t.ID, t.Ask, t.Start, t.End, t.Where
	})
	if !t.End.After(r.in.At()) {
		r.say("Good: then you talked with " + r.person.Called() + " " + r.in.Policy.OnTalk(t.Start, t.End) + ".")
		return
	}
	r.say("Good: the talk with " + r.person.Called() + " stands, " + r.in.Policy.SayTalk(t.Start, t.End) + ".")
}

// missed records that a booked talk did not take place.
func (r *noteDoer) missed(c notes.Command) {
	who := r.person.Called()
	t := r.person.Talk(r.talkMeant(c.Tag))
	pointed := t != nil && t.ID == r.pointedAt(r.person, c.Tag)
	if next := r.coming(c.Tag); next != nil && (t == nil || t.Told && !pointed) {
		t = next // the owner has told of t, so it did take place
	}
	if g := r.person.Agreed(); g != nil && (t == nil || t.State == rules.TalkCancelled || t.TookPlace()) {
		r.notAgreed(*g)
		return
	}
	if t == nil || t.State == rules.TalkCancelled {
		r.refuse("No talk with " + who + " is on record.")
		return
	}
	r.talk = ""
	r.add(fact.Cancelled, "you said it did not take place",
		func(e *fact.Event) { e.Talk = t.ID })
	r.say("Noted: the talk with " + who + " of " + r.in.Policy.SayTalk(t.Start, t.End) + " did not take place.")
}

// movedTo returns the guess that a talk was moved to a later time, which has now begun too. It returns nil if there
// is no such guess.
func movedTo(p *rules.Person, t *rules.Talk, at time.Time) *rules.Guess {
	i := slices.IndexFunc(p.Guesses, func(g rules.Guess) bool {
		return g.OfTalk() && g.When.After(t.Start) && !g.When.After(at)
	})
	if i < 0 || t.Told {
		return nil
	}
	return &p.Guesses[i]
}

// notAgreed records that a talk does not take place, or did not, although the mails seemed to agree on it.
func (r *noteDoer) notAgreed(g rules.Guess) {
	r.add(fact.Cleared, "you said that it does not take place",
		func(e *fact.Event) { e.Settled, e.Guess = g.Source, g.Kind })
	does := " does not take place."
	if !g.When.After(r.in.At()) {
		does = " did not take place."
	}
	r.say("Noted: the talk with " + r.person.Called() + " of " + r.in.Policy.Say(g.When) + does)
}
