package encounter

import (
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
)

// A Receipt is the mail that tells the owner what became of a capture. It is written last, because a
// search may change the person it is about, and the attachments may change its words.
type Receipt struct {
	Say    content.SayReceipt
	Person *rules.Person // whom it is about, as they are after the events; nil: about nobody, or about several
	write  func(p *rules.Person, say content.SayReceipt) rules.Action
	again  func(p *rules.Person) content.SayReceipt // what it says if the person changes; nil: the same
}

// Action returns the mail itself.
func (r *Receipt) Action() rules.Action { return r.write(r.Person, r.Say) }

// Now tells the receipt what has become of a person meanwhile, if it is about them.
func (r *Receipt) Now(p *rules.Person) {
	if r != nil && p != nil && r.Person != nil && r.Person.ID == p.ID {
		r.Person = p
		if r.again != nil {
			r.Say = r.again(p)
		}
	}
}

// Remark adds remarks, which stay if the person changes.
func (r *Receipt) Remark(more ...string) {
	r.Say.Remarks = append(r.Say.Remarks, more...)
	if again := r.again; again != nil {
		r.again = func(p *rules.Person) content.SayReceipt {
			say := again(p)
			say.Remarks = append(say.Remarks, more...)
			return say
		}
	}
}

// Receipt tells the owner what became of a capture, in informd's own thread about p as they are after
// the events. It takes what happens next from Decide.
func (in Encounter) Receipt(p *rules.Person, events []fact.Event, say content.SayReceipt) *Receipt {
	return &Receipt{Say: say, Person: p, write: func(p *rules.Person, say content.SayReceipt) rules.Action {
		return in.aboutPerson(p, events, say)
	}}
}

// ReceiptSaying is Receipt with words that depend on the person.
func (in Encounter) ReceiptSaying(p *rules.Person, events []fact.Event,
	say func(p *rules.Person) content.SayReceipt) *Receipt {
	r := in.Receipt(p, events, say(p))
	r.again = say
	return r
}

// aboutPerson writes the receipt about a person.
func (in Encounter) aboutPerson(p *rules.Person, events []fact.Event, say content.SayReceipt) rules.Action {
	say.Capture, say.Thread = in.Policy.Self.Capture, p.Called()
	if say.Happens == "" {
		say.Happens = rules.NextStep(in.Now, in.Policy, p)
	}
	a, open := p.Open()
	gone := open && rules.BeyondRecall(in.Now, in.Policy, p, a)
	coming := open && !gone && rules.OutlookOf(in.Policy, p, a).MayCome()
	erases := slices.ContainsFunc(say.Buttons,
		func(b content.Button) bool { return strings.HasPrefix(b.Command, content.CommandForget) })
	if coming && !erases { // whoever is to be erased is not to be put off
		offered := []content.Button{{Label: "No follow-up", Command: content.CommandStop, Tag: rules.Tag(a.ID)},
			{Label: "A week later", Command: content.CommandWith(content.CommandLater, "7d"), Tag: rules.Tag(a.ID)}}
		stops := len(slices.DeleteFunc(slices.Clone(say.Buttons),
			func(b content.Button) bool { return b.Command != content.CommandStop }))
		offered = offered[min(stops, len(offered)):] // a question offers it already, or one for each of several people
		say.Buttons = append(offered, append(asPlanned(p, a, say.Buttons), say.Buttons...)...)
	}
	changed := slices.ContainsFunc(events, func(e fact.Event) bool {
		return e.Kind != fact.Ignored && !(gone && e.Kind == fact.Hurried)
	})
	offersNoAsk := slices.ContainsFunc(say.Buttons,
		func(b content.Button) bool { return b.Command == content.CommandNoAsk })
	if changed && !offersNoAsk { // beside that, nobody could tell what else is undone
		say.Buttons = append(say.Buttons, content.Button{Label: "Undo", Command: content.CommandUndo,
			Tag: rules.ReceiptTag(in.Message.Ref())})
	}
	act := rules.ToOwner(in.Policy, p, rules.ReceiptKey(in.Message.Ref()), content.KindReceipt, in.Now, say,
		"you told me something")
	return act.Answering()
}

// asPlanned lets the follow-up leave after all that only a note of the owner's holds, unless a question offers that.
func asPlanned(p *rules.Person, a *rules.Ask, offered []content.Button) []content.Button {
	is := func(b content.Button) bool { return b.Command == content.CommandAsPlanned }
	if len(p.Doubts) != 1 || slices.ContainsFunc(offered, is) ||
		!slices.ContainsFunc(p.Doubts[0].Buttons(a), is) {
		return nil
	}
	return []content.Button{rules.AsPlannedButton(a.ID)}
}

// AccountReceipt returns a receipt about no single person.
func (in Encounter) AccountReceipt(say content.SayReceipt) *Receipt {
	say.Thread = "Your note"
	return in.toAccount(say)
}

// Question returns a receipt about no single person that asks the owner a question, under its own subject.
func (in Encounter) Question(say content.SayReceipt) *Receipt {
	say.Asks = true
	return in.toAccount(say)
}

// toAccount returns a receipt in the one thread of those about no single person.
func (in Encounter) toAccount(say content.SayReceipt) *Receipt {
	return &Receipt{Say: say, write: func(_ *rules.Person, say content.SayReceipt) rules.Action {
		say.Capture = in.Policy.Self.Capture
		act := rules.ToAccount(in.Policy, rules.ReceiptKey(in.Message.Ref()), content.KindReceipt, in.Now, say,
			"you told me something")
		return act.Answering()
	}}
}

// SharedReceipt returns a receipt about several people, in the thread of the one whom the first is about.
func SharedReceipt(first *Receipt, say content.SayReceipt) *Receipt {
	act := first.Action()
	return &Receipt{Say: say, write: func(_ *rules.Person, say content.SayReceipt) rules.Action {
		act.Say = say
		return act
	}}
}
