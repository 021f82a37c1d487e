package encounter

import (
	"slices"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/mail"
)

// Receipt tells the owner what became of a capture, in informd's own thread about p as they are after
// the events. It takes what happens next from Decide.
func (in Encounter) Receipt(p *rules.Person, events []rules.Event, say content.SayReceipt) rules.Action {
	say.Capture, say.Thread = in.Policy.Self.Capture, p.Called()
	if say.Happens == "" {
		next, due := rules.NextStep(in.Now, in.Policy, p)
		say.Happens, say.Idle = next, !due
	}
	a, open := p.Open()
	gone := open && rules.BeyondRecall(in.Now, in.Policy, p, a)
	coming := open && !gone && a.NudgedAt.IsZero() && !p.NeverWrite && in.Policy.FollowupMode(a) != rules.ModeOff
	if coming {
		offered := []content.Button{{Label: "No follow-up", Command: content.CommandStop, Tag: rules.Tag(a.ID)},
			{Label: "A week later", Command: "later 7d", Tag: rules.Tag(a.ID)}}
		if slices.ContainsFunc(say.Buttons, func(b content.Button) bool { return b.Command == content.CommandStop }) {
			offered = offered[1:] // a question offers it already
		}
		say.Buttons = append(offered, say.Buttons...)
	}
	changed := slices.ContainsFunc(events, func(e rules.Event) bool {
		return e.Kind != rules.Ignored && !(gone && e.Kind == rules.Hurried)
	})
	asked := slices.ContainsFunc(events, func(e rules.Event) bool { return e.Kind == rules.Asked })
	switch {
	case say.Change != "":
	case coming && asked:
		say.Change = "Answer STOP to prevent it."
	case changed:
		say.Change = "Answer UNDO if that is wrong."
	}
	if changed {
		say.Buttons = append(say.Buttons, content.Button{Label: "Undo", Command: content.CommandUndo,
			Tag: rules.Tag(mail.NewID(in.Message.Ref()))})
	}
	act := rules.ToOwner(in.Policy, p, rules.ReceiptKey(in.Message.Ref()), content.KindReceipt, in.Now, say,
		"you told informd something")
	act.Auto = "auto-replied"
	return act
}

// Question returns a receipt that asks the owner a question.
func (in Encounter) Question(say content.SayReceipt) rules.Action {
	say.Capture, say.Asks = in.Policy.Self.Capture, true
	return rules.Action{Key: rules.ReceiptKey(in.Message.Ref()), Kind: content.KindReceipt,
		Road: rules.RoadOwner, Due: in.Now,
		From: mail.Address{Name: "informd", Addr: in.Policy.Owner.Addr}, To: []mail.Address{in.Policy.Owner},
		Auto: "auto-replied", Say: say,
		Thread: rules.Thread{References: []string{rules.ThreadRoot("notes", in.Policy.Owner)}},
		Why:    "you told informd something"}
}
