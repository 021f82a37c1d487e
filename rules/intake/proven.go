package intake

import (
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/proof"
)

// proven reports whether the mail is certainly the owner's, by its folder or by its copy in Sent.
// That copy may lack the Bcc to the capture address.
func (in intake) proven() (bool, string) {
	ok, missing := proof.Proven(in.Message, in.Policy.Self, in.Hosts)
	if !ok && in.Twin != nil && in.Twin.ID == in.Message.ID && mail.SameAddr(in.Twin.From.Addr, in.Message.From.Addr) {
		ok, _ = proof.Proven(*in.Twin, in.Policy.Self, in.Hosts)
	}
	return ok || in.Unlisted(), missing
}

// unproven handles a mail in the owner's name that is not in Sent. It may be a follow-up that the
// owner sent from elsewhere, or an answer that a program put into their name, so it holds the
// follow-up and asks. It may also be forged, so it changes nothing else.
func (in intake) unproven(contacts []mail.Address, missing string) encounter.Finding {
	people := in.addressees(contacts)
	switch {
	case len(contacts) == 0:
		return in.doubt(in.Book.Bearing(in.Message), fact.Reason{})
	case len(people) == 0:
		return in.beside(encounter.Finding{Why: "it went to nobody you track"}, contacts)
	}
	f := encounter.Finding{Why: missing}
	for _, p := range people {
		a, open := p.Open()
		if !open || !in.sentAfter(a) || a.Has(in.Message.ID) {
			continue
		}
		doubt := in.Doubted(p.ID, a.ID, fact.DoubtMail,
			fact.Reason{Sign: fact.SignUnproven, Of: p.Called() + ", but " + missing})
		f.Why = doubt.Why
		doubt.Address, doubt.Name = "", "" // its author is said to be the owner
		f.Events = append(f.Events, doubt)
	}
	return f
}
