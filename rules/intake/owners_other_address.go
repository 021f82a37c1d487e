package intake

import (
	"slices"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
)

// The owner may send mail to their own address at work or at home that the config does not list.
// Nobody is to be followed up there, so informd asks first about an address that looks like the
// owner's.

// maybeOwners reports whether an address looks like one of the owner's, and nobody was asked or met
// under it.
func (in intake) maybeOwners(a mail.Address) bool {
	p := in.Book.ByAddress(a.Addr)
	return mail.MaySame(in.Policy.Owner, a) && (p == nil || !p.InTouch())
}

// withoutOwners returns the contacts of a captured mail without those that look like the owner, if
// anybody else is left: a copy to oneself does not make it a mail to two people.
func (in intake) withoutOwners(contacts []mail.Address) []mail.Address {
	others := slices.DeleteFunc(slices.Clone(contacts), in.maybeOwners)
	if len(others) == 0 {
		return contacts
	}
	return others
}

// wroteToSelf handles a captured mail to an address that may be the owner's: it starts no ask, and
// the receipt asks. The address is recorded, so informd asks only once and later says what it does
// without an answer.
func (in intake) wroteToSelf(contacts []mail.Address) encounter.Finding {
	addr := contacts[0].Addr
	person := rules.PersonID(addr)
	wrote := in.ownersEvent(person, fact.Wrote, "it went to "+addr+", which may be an address of yours", contacts)
	f := encounter.Finding{Events: []fact.Event{wrote}, Why: wrote.Why}
	p := in.Book.ByAddress(addr)
	asks := " Is that you as well?"
	if p != nil {
		asks = ""
	}
	say := content.SayReceipt{
		Understood: "Your mail of " + in.Policy.SayDay(in.At()) + " went to " + addr + "." + asks,
		Happens:    "I track nobody there until you say.", Asks: p == nil,
		Change: "If it was a note to me, send it to me alone.",
		Buttons: []content.Button{
			{Label: "It is me", Command: content.CommandWith(content.CommandMine, addr)},
			{Label: "Somebody else: track my ask", Command: content.CommandNewAsk,
				Tag: rules.ReceiptTag(in.Message.Ref())}}}
	f.Receipt = in.Receipt(in.personAfter(p, person, f.Events), f.Events, say)
	return f
}
