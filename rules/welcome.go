package rules

import (
	"time"

	"informd/rules/content"
	"informd/rules/mail"
)

// welcome is the first mail, to whoever has just set informd up: the capture address, and
// what happens from now on. It is written once, in the rehearsal that a store begins with.
func welcome(now time.Time, pol Policy, s Sight) (did AccountDecision) {
	if !pol.Standing.Began || !pol.Standing.Rehearsal || s.made("welcome") {
		return did
	}
	say := content.SayWelcome{Capture: pol.Self.Capture, Filed: pol.CaptureInbox, Owner: pol.Owner.First(),
		Rehearsal: true, Folder: pol.Followup.Mode == ModeSend,
		Buttons: []content.Button{{Label: "Go live", Command: "go live"},
			{Label: "What I know to do", Command: "help"}}}
	act := ToAccount(pol, "welcome", content.KindWelcome, now, say, "informd begins")
	if pol.Self.Capture != "" {
		act.Attached = []mail.Attachment{captureCard(pol.Self.Capture)}
	}
	did.Actions = []Action{act}
	return did
}

// captureCard brings the capture address into an address book (RFC 2426, which old phones read too).
func captureCard(capture string) mail.Attachment {
	card := "BEGIN:VCARD\r\nVERSION:3.0\r\nN:informd;;;;\r\nFN:informd\r\nEMAIL;TYPE=INTERNET:" + capture +
		"\r\nNOTE:In Bcc it tracks an ask. Keep it to yourself.\r\nEND:VCARD\r\n"
	return mail.Attachment{Name: "informd.vcf", Type: "text/vcard", Size: int64(len(card)), Data: []byte(card)}
}
