package obey

import (
	"slices"

	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/manner"
	"informd/rules/matching"
	"informd/rules/notes"
)

// letterAstray handles a letter to a contact that went to informd alone: the owner put the capture address into To,
// and forgot the contact's address. Such a letter has a salutation with a name on a line of its own, and a closing.
// Nothing is tracked, because nobody has received it. If the addressee, or anybody whom the text names, has an open
// ask, the mail is treated as an ordinary note, which may hold the follow-up.
func (r *noteDoer) letterAstray() (f encounter.Finding, is bool) {
	m := r.in.Message
	name := manner.Addressee(m.Reply)
	read := manner.Read(manner.Of(m, name, "", r.in.Policy.Owner.Name))
	words := mail.NameWords(name)
	if len(words) == 0 || read.Closing == "" || r.note.Item.Key != "" || m.Forward != nil || len(r.note.Commands) > 0 ||
		slices.Contains(words, "informd") || r.note.Refusal() != notes.NoRefusal ||
		slices.ContainsFunc(matching.FindWho(name, r.in.Book.People()), (*rules.Person).HasOpenAsk) ||
		slices.ContainsFunc(r.note.NamedInProse(r.note.Text), (*rules.Person).HasOpenAsk) {
		return f, false
	}
	r.mustSee() // no other mail will say it
	r.addTo("", fact.Ignored, "a letter to "+name+" that came to informd alone", nil)
	r.say("This looks like a letter to " + name + ", and it came to me alone: no other address is in it.")
	r.next("Nothing is tracked, and " + name + " has not got it. Send it to them, with my address in Bcc.")
	r.change("If it was a note for me, send it again without the salutation.")
	return r.conclude(r.in.AccountReceipt), true
}
