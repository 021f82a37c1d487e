package obey

import (
	"informd/rules/content"
	"informd/rules/encounter"
	"informd/rules/meaning"
)

// findings carries out a note about several people as if it were one note about each of them. There is one
// receipt, in the thread of the first person.
func (r *noteDoer) findings(shares []meaning.Share) encounter.Finding {
	if len(shares) == 1 {
		return r.holdStrays(shares[0].Strays, r.sharer(shares[0], true).finding())
	}
	var each []encounter.Finding
	same, questioned := true, ""
	for i, s := range shares {
		one := r.sharer(s, i == 0).finding()
		say := inFull(one)
		nameButtons(say.Buttons, s.Person)
		one.Receipt = encounter.SharedReceipt(one.Receipt, say)
		each = append(each, one)
		same = same && say.Happens == each[0].Receipt.Say.Happens
		if say.Asks {
			questioned = s.Person.Called()
		}
	}
	f := each[0]
	for i, one := range each {
		say := &one.Receipt.Say
		if !same && say.Happens != "" && len(one.Forget) == 0 {
			say.Happens = shares[i].Person.Called() + ": " + say.Happens
		}
		if questioned != "" { // a bare answer would be about the first alone
			say.Change = "Answer with one of the lines below, or with a name, such as: stop " + questioned + "."
		}
		if i > 0 {
			f = merged(f, one)
		}
	}
	if len(r.in.Message.Parts) > 0 {
		f.Receipt.Say.Remarks = append(f.Receipt.Say.Remarks,
			"What is attached is kept with what I know of "+shares[0].Person.Called()+".")
	}
	return r.holdStrays(shares[0].Strays, f)
}

// sharer returns the noteDoer for one person's part of the note. The first person's also gets what the commands
// about the account gave, so that the receipt tells of it.
func (r *noteDoer) sharer(s meaning.Share, first bool) *noteDoer {
	one := &noteDoer{in: r.in, note: s.Note, person: s.Person}
	if first {
		one.recorded, one.receipt = r.recorded, r.receipt
	}
	return one
}

// holdStrays holds the follow-ups to people whose name a stop may have misspelt: "stop Bop" holds the one to Bob.
func (r *noteDoer) holdStrays(names []string, f encounter.Finding) encounter.Finding {
	var waits []string
	for _, name := range names {
		alike := r.note.Alike(name)
		if len(alike) == 0 {
			continue
		}
		for _, held := range r.holds(meaning.NotNamed, alike, "", f.Events) {
			f.Events = append(f.Events, held)
			waits = append(waits, r.in.Book.Person(held.Person).Called())
		}
	}
	if len(waits) > 0 {
		say := &f.Receipt.Say
		say.Asks = true
		say.Remarks = append(say.Remarks, "Until you say whom you mean, no follow-up goes to "+content.Names(waits)+".")
	}
	return f
}
