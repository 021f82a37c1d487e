package report

import (
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/mail"
)

// welcome returns the first mail to an owner who has just set informd up: the capture address, and what happens
// next. It is written once, in the rehearsal with which a store begins. If the owner said "go live" for this
// mailbox before, the mail says so, and the store then goes live.
func welcome(now time.Time, pol rules.Policy, s View) (did Decision) {
	key, known := "welcome", s.exists("welcome")
	live := heedsLive(pol, s.Live)
	if live {
		key = rules.ReceiptKey(s.Live.ID) // the owner can undo going live by answering
	}
	if !pol.Account.Began || !pol.Account.Rehearsal || s.exists(key) {
		return did
	}
	say := content.SayWelcome{Capture: pol.Self.Capture, Filed: pol.CaptureInbox, Owner: pol.Owner.First(),
		Rehearsal: !live, Folder: pol.Followup.Mode == rules.ModeSend, Known: known}
	act := rules.ToAccount(pol, key, content.KindWelcome, now, nil, "informd begins")
	if live {
		say.Live, act.Why = pol.SayDay(s.Live.At), "a record in the mailbox says that you went live"
		act.Thread = rules.Thread{InReplyTo: s.Live.ID, References: []string{s.Live.ID}}
		say.Buttons = []content.Button{{Label: "Rehearse again", Command: content.CommandUndo}}
	} else {
		say.Buttons = []content.Button{{Label: "Go live", Command: content.CommandGoLive}}
	}
	say.Buttons = append(say.Buttons, content.Button{Label: "What I know to do", Command: content.CommandHelp})
	if act.Say = say; pol.Self.Capture != "" && !known {
		act.Attached = []mail.Attachment{captureCard(pol.Self.Capture)}
	}
	did.Actions = []rules.Action{act}
	return did
}

// captureCard returns a card with which the owner can add the capture address to an address book (RFC 2426, which
// old phones read too).
func captureCard(capture string) mail.Attachment {
	card := "BEGIN:VCARD\r\nVERSION:3.0\r\nN:informd;;;;\r\nFN:informd\r\nEMAIL;TYPE=INTERNET:" + capture +
		"\r\nNOTE:In Bcc it tracks an ask. Keep it to yourself.\r\nEND:VCARD\r\n"
	return mail.Attachment{Name: "informd.vcf", Type: "text/vcard", Size: int64(len(card)), Data: []byte(card)}
}
