package obey

import (
	"informd/rules/fact"
	"informd/rules/notes"
)

// mine records an address as the owner's own. It refuses the address of a contact who was asked or has a talk,
// because a mail from the owner to them would then no longer stop the follow-up.
func (r *noteDoer) mine(c notes.Command) {
	addr := c.Addr.Addr
	p := r.in.Book.ByAddress(addr)
	switch {
	case addr == "":
		r.refuse("Say which address, such as: mine: " + r.in.Policy.Owner.Addr + ".")
		return
	case r.in.Policy.Self.Known(addr):
		r.say("I know that " + addr + " is yours.")
		r.addTo("", fact.Ignored, "that address is known as the owner's", nil)
		return
	case p != nil && len(p.Asks)+len(p.Talks) > 0:
		r.refuse("I know " + addr + " as " + p.Called() + ", whom you asked." +
			" If that is you, say “forget " + addr + "”.")
		r.addTo("", fact.Ignored, "somebody was asked at that address", nil)
		return
	}
	r.addTo("", fact.Owned, "you said that it is yours", func(e *fact.Event) { e.Owned = addr })
	if p != nil {
		for _, e := range fact.InForce(p.Events()) {
			r.correctFact(e, "you said that it is your own address")
		}
	}
	r.say("Noted: " + addr + " is yours. I track nobody there.")
}
