package obey

import (
	"slices"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
)

// personFinding returns the finding about one person, with the receipt in their thread.
func (r *noteDoer) personFinding() encounter.Finding {
	in := r.in
	if r.erase {
		return r.erased()
	}
	unknown := in.Book.Person(r.person.ID) == nil
	if unknown {
		r.recordFirst(introductionOf(in, r.person, r.events)...)
	}
	after := r.person.With(r.events)
	r.nextIfNone(r.nextStep(after))
	r.buttonFirst(meantButtons(r.note.Note, rules.ReceiptTag(in.Message.Ref()))...)
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
	case len(r.shown) > 0 || len(attachedNames(r.in.Message)) > 0:
		r.say("Noted about " + after.Called() + ".")
	case len(r.note.Unclear) > 0:
		r.say("I have your note about " + after.Called() + ", and could not read it.")
		r.change("Say it in other words; HELP shows all I know.")
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

// introductionOf returns the facts that make a person known whom informd did not track so far: their name and address,
// and who named them to the owner. It returns none if events give the address already.
func introductionOf(in encounter.Encounter, p *rules.Person, events []fact.Event) (facts []fact.Event) {
	address := p.Address().Addr
	named := in.Book.Namings(p.Address())
	if p.Name == "" && len(named) > 0 {
		p.Name = named[0].Promise.Who.Name
	}
	gives := func(e fact.Event) bool { return e.Person == p.ID && mail.SameAddr(e.Address, address) }
	if slices.ContainsFunc(events, gives) {
		return nil
	}
	facts = append(facts, told(in, p.ID, fact.Rerouted, "you told me of them",
		func(e *fact.Event) { e.Name, e.Address = p.Name, address }))
	for _, n := range named {
		facts = append(facts, told(in, p.ID, fact.Described, "they were named to you by "+n.By.Called(),
			func(e *fact.Event) { e.Fact, e.Text = fact.Via, n.By.Called() }))
	}
	return facts
}

// conclude returns the finding with all that was gathered. write makes the receipt: in the thread of a person,
// about the account, or as a question.
func (r *noteDoer) conclude(write func(content.SayReceipt) *encounter.Receipt) encounter.Finding {
	say := r.content()
	say.Unclear = r.note.Unclear
	f := encounter.Finding{Events: r.events, Resolve: r.resolve, Answers: r.answers, Effects: r.effects,
		Why: say.Understood}
	for _, e := range r.events {
		if e.Kind == fact.Asked {
			f.Search = appendNew(f.Search, []string{e.Person})
		}
	}
	if len(f.Events) == 0 {
		f.Events = []fact.Event{r.in.Event("", fact.Ignored, "the note holds nothing informd understands", nil)}
	}
	// a note that changed nothing may be lost on its owner
	say.Asks = say.Asks || len(r.events)+len(r.resolve) == 0
	f.Receipt = write(say)
	return f
}

// gathered reports whether some part of the note has been handled already.
func (r *noteDoer) gathered() bool {
	return len(r.events)+len(r.resolve)+len(r.answers)+len(r.sentences) > 0
}

// begin forgets what was gathered, because a finding has it: what follows is a finding of its own.
func (r *noteDoer) begin() { r.recorded, r.receipt = recorded{}, receipt{} }
