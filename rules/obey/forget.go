package obey

import (
	"slices"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/notes"
)

// forget erases a person. The command must contain their address, because erasing cannot be undone. A line that
// names somebody else erases nobody, even if the rest of the note is about this person.
func (r *noteDoer) forget(c notes.Command) {
	named, names := r.note.NamedInLine(c)
	if names && !slices.ContainsFunc(named, func(p *rules.Person) bool { return p.ID == r.person.ID }) {
		r.refuse("“" + c.Line + "” names nobody whom I know, so nothing is erased.") // least of all somebody else
		r.addTo("", fact.Ignored, "forget names nobody known", nil)
		return
	}
	addr := r.person.Address().Addr
	if c.Addr.Addr == "" || !r.person.Has(c.Addr.Addr) {
		r.refuse("This would erase all I know about " + r.person.Called() + ", for good.")
		r.next("Nothing has changed yet; what is erased cannot be had back.")
		whom := content.CommandWith(content.CommandForget, addr)
		r.change("To do it, answer: " + whom)
		r.button(content.Button{Label: "Erase for good", Command: whom})
		r.addTo("", fact.Ignored, "forget needs the address", nil)
		return
	}
	r.erasePerson()
}

// erased returns the receipt for a forgotten person. It does not name them, and repeats nothing else of the note.
func (r *noteDoer) erased() encounter.Finding {
	forgotten := r.person.ID
	var named []fact.Event // whom only somebody else named is made known, so that they are erased as everybody is
	if r.in.Book.Person(forgotten) == nil {
		named = introductionOf(r.in, r.person, nil)
	}
	kept := noteDoer{in: r.in}
	kept.answer(r.answers...)
	kept.record(slices.DeleteFunc(r.events, func(e fact.Event) bool { return e.Person != "" })...)
	kept.say("Done: they are erased, with all I knew about them.")
	if len(kept.events) > 0 { // the same note may pause
		kept.say("What else it says of the account is done, too.")
	}
	kept.next("I keep only a scrambled form of the address, so that I never write to it.")
	kept.change("Their mails in your mailbox are yours; I never touch those.")
	kept.record(fact.Event{Kind: fact.Ignored, At: r.in.Now, Source: r.in.Message.Ref(), Why: "somebody was forgotten"})
	f := kept.conclude(r.in.AccountReceipt)
	f.Events = append(named, f.Events...)
	f.Why, f.Forget = "forgotten", []string{forgotten}
	return f
}
