package obey

import (
	"slices"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/encounter"
	"informd/rules/notes"
)

// forget erases a person. It needs their address, because that cannot be undone.
func (r *noteReader) forget(c notes.Command) {
	addr := r.person.Address().Addr
	if c.Addr.Addr == "" || !r.person.Has(c.Addr.Addr) {
		n := len(r.person.Events())
		r.say("This would erase all I know about " + r.person.Called() + ", " +
			content.Plural(n, "fact", "facts") + " in all, for good.")
		r.happens = "Nothing has changed yet; what is erased cannot be had back."
		r.change = "To do it, answer: forget " + addr
		r.buttons = append(r.buttons, content.Button{Label: "Erase for good", Command: "forget " + addr})
		r.addTo("", rules.Ignored, "forget needs the address", nil)
		return
	}
	r.erase = true
}

// erased returns the receipt for a forgotten person. It does not name them.
func (r *noteReader) erased() encounter.Finding {
	in := r.in
	say := content.SayReceipt{Capture: in.Policy.Self.Capture, Understood: "Done: all I knew about them is erased.",
		Happens: "What remains keeps me from ever writing to them, and says nothing about them.",
		Change:  "Their mails in your mailbox are yours; I never touch those."}
	others := slices.DeleteFunc(r.events, func(e rules.Event) bool { return e.Person != "" })
	if len(others) > 0 { // the same note may pause
		say.Understood += " What else it says of the account is done, too."
	}
	act := rules.ToAccount(in.Policy, rules.ReceiptKey(in.Message.Ref()), content.KindReceipt, in.Now, say,
		"you told informd something")
	act.Auto = "auto-replied"
	return encounter.Finding{Why: "forgotten", Forget: r.person.ID, Actions: []rules.Action{act},
		Events: append(others, rules.Event{Kind: rules.Ignored, At: in.Now, Source: in.Message.Ref(),
			Why: "somebody was forgotten"})}
}
