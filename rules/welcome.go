package rules

import (
	"time"

	"informd/rules/content"
)

// welcome is the first mail, to whoever has just set informd up: the capture address, and
// what happens from now on. It is written once, in the rehearsal that a store begins with.
func welcome(now time.Time, pol Policy, s Sight) (did AccountDecision) {
	if !pol.Standing.Began || !pol.Standing.Rehearsal || s.made("welcome") {
		return did
	}
	say := content.SayWelcome{Capture: pol.Self.Capture, Owner: pol.Owner.First(), Rehearsal: true,
		Folder: pol.Followup.Mode == ModeSend,
		Buttons: []content.Button{{Label: "Go live", Command: "go live"},
			{Label: "What I know to do", Command: "help"}}}
	did.Actions = []Action{ToAccount(pol, "welcome", content.KindWelcome, now, say, "informd begins")}
	return did
}
