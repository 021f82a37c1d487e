package obey

import (
	"slices"
	"time"

	"informd/rules"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/meaning"
	"informd/rules/notes"
)

// forwarded handles the mail that a note forwards: an older ask by the owner, or a mail from the contact that
// reached the owner at another place. If the note is about a talk, the forwarded mail is ignored.
func (r *noteDoer) forwarded() {
	f := r.in.Message.Forward
	if f == nil || r.note.Tells(notes.Verb.TellsOfTalk) {
		return
	}
	if p := r.note.ForwardsOf(); p != nil && p.ID != r.person.ID || p == nil && r.note.HoldsNamed() {
		return // a line names somebody else
	}
	at := f.When(r.in.Policy.Zone)
	dated := !at.IsZero() && !at.After(r.in.Now)
	if !dated {
		at = r.in.At()
	}
	a, open := r.person.Open()
	theirs := r.person.Has(f.From.Addr) && r.in.Book.Person(r.person.ID) != nil
	if !open && theirs {
		a = r.person.LateAsk()
	}
	switch own := r.in.Policy.Self.Mine(f.From.Addr); {
	case !own && a != nil && !(dated && at.Before(a.SentAt().Add(-rules.WrongClock))):
		r.forwardedAnswer(f, a, at)
	case !own && theirs:
		r.forwardedMail(f, at)
	case !own || len(r.person.Talks) > 0:
	case len(r.person.Asks) > 0:
		r.say("Your ask to " + r.person.Called() + " is tracked already.")
	default:
		r.forwardedAsk(f, at, dated)
	}
}

// forwardedAnswer records the contact's answer. If it came from an address that is not known as theirs, it records
// a doubt, and asks the owner.
func (r *noteDoer) forwardedAnswer(f *mail.Forward, a *rules.Ask, at time.Time) {
	is := fact.Event{Kind: fact.Answered, Why: "you forwarded their answer", Ask: a.ID}
	said := "Noted: " + r.person.Called() + " answered."
	if !r.person.Has(f.From.Addr) {
		is = is.AsDoubt(fact.DoubtForwarded, a.ID, fact.Reason{Sign: fact.SignForwardedMail, Of: f.From.String()})
		said = "You forwarded a mail from " + f.From.String() + ". Is it " + r.person.Called() + "’s answer?"
		r.mustSee()
		r.button(rules.Doubt{Source: r.in.Message.Ref(), Ask: a.ID}.Buttons(a)...)
	}
	r.add(is.Kind, is.Why, func(e *fact.Event) {
		e.Ask, e.Doubt, e.Reason = is.Ask, is.Doubt, is.Reason
		e.Forwarded, e.At, e.MessageID, e.Subject, e.Address = true, at, f.ID, f.Subject, f.From.Addr
	})
	r.say(said)
}

// forwardedMail records a mail from the contact that answers no ask: it is older than the ask, or no ask is open.
func (r *noteDoer) forwardedMail(f *mail.Forward, at time.Time) {
	if hasMailOf(r.person, f, at) {
		r.addTo("", fact.Ignored, "the mail that you forwarded is known", nil)
		r.say("I have that mail of " + r.person.Called() + " already.")
		return
	}
	r.add(fact.Heard, "you forwarded a mail of theirs", func(e *fact.Event) {
		e.Forwarded, e.At, e.MessageID, e.Subject, e.Address = true, at, f.ID, f.Subject, f.From.Addr
	})
	r.say("Noted: a mail of " + r.person.Called() + " of " + r.in.Policy.SayDay(at) + ", which answers no open ask.")
}

// hasMailOf reports whether a forwarded mail of the contact's is known: by its ID or, as most forwards show none, by
// its minute.
func hasMailOf(p *rules.Person, f *mail.Forward, at time.Time) bool {
	return slices.ContainsFunc(p.Events(), func(e fact.Event) bool {
		same := f.ID != "" && e.MessageID == f.ID
		return e.Between() && !e.ByOwner() && (same || e.At.Truncate(time.Minute).Equal(at.Truncate(time.Minute)))
	})
}

// forwardedAsk records an earlier ask by the owner. If the forward shows no date, the ask counts from today.
func (r *noteDoer) forwardedAsk(f *mail.Forward, at time.Time, dated bool) {
	to := meaning.ForwardedAbout(r.in)
	of := "; the forward does not say of when, so I count from today."
	if dated {
		of = " of " + r.in.Policy.SayDay(at) + "."
	}
	r.add(fact.Asked, "you asked "+to.String()+" for a conversation", func(e *fact.Event) {
		e.At, e.Address, e.Name, e.From, e.Recipients = at, to.Addr, to.Name, f.From.Addr, max(1, len(f.To)+len(f.Cc))
		e.Subject, e.MessageID, e.Letter = f.Subject, f.ID, f.Text
		e.Ask, e.Undated = rules.AskID(to.Addr, at, f.Subject), !dated
	})
	r.say("Tracked: your ask to " + to.String() + of)
}
