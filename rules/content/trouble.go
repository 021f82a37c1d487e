package content

import (
	"cmp"
	"slices"
	"sync"
)

// A Trouble is what went wrong. The template of SayTrouble has words for each.
type Trouble string

const (
	TroubleBounce       Trouble = "bounce"
	TroubleUnsure       Trouble = "unsure"
	TroubleFailed       Trouble = "failed"
	TroubleUnwritten    Trouble = "unwritten"
	TroubleStore        Trouble = "store"
	TroubleLogin        Trouble = "login"
	TroubleLoginSend    Trouble = "loginsend"
	TroublePasswordsEnd Trouble = "passwordsend"
	TroubleServer       Trouble = "server"
	TroubleMailbox      Trouble = "mailbox"
	TroubleClaims       Trouble = "claims"
	TroubleClock        Trouble = "clock"
	TroubleFolder       Trouble = "folder"
	TroubleRefused      Trouble = "refused"
	TroubleLook         Trouble = "look"
	TroubleLeft         Trouble = "gone"
	TroubleChallenged   Trouble = "challenged"
	TroubleModerated    Trouble = "moderated"
	TroubleLate         Trouble = "late"
	TroubleBreaker      Trouble = "breaker"
	TroublePreempted    Trouble = "preempted"
	TroubleDoubt        Trouble = "doubt"
	TroubleUnread       Trouble = "unread"
	TroubleSaidOff      Trouble = "saidoff"
	TroubleWithdrawn    Trouble = "withdrawn"
	TroubleBeside       Trouble = "beside"
)

// A troubleRow says how the owner is told of a trouble.
type troubleRow struct {
	trouble Trouble
	why     string   // plan, history and the log show it
	buttons []Button // of its mail, without their tags; those that depend on the trouble are made where it is told
	key     string   // in the key of its mail; "" for the name of the trouble
}

// troubles is the one table of them, by what the key of their mail names: the owner gets one for each.
var troubles = sync.OnceValue(func() []troubleRow {
	otherAddress := []Button{{Label: "Give another address", Command: CommandSame}}
	return []troubleRow{
		// An ask.
		{trouble: TroubleBounce, why: "your ask did not arrive", buttons: otherAddress},
		{trouble: TroubleLeft, why: "your ask cannot be answered at that address",
			buttons: otherAddress}, // and one for each whom they named in their place
		{trouble: TroublePreempted, why: "the follow-up was claimed already"},
		// A doubt: the first of an ask by the ask, as older keys are.
		{trouble: TroubleDoubt, why: "a mail may be the answer"},
		{trouble: TroubleUnread, why: "a mail cannot be read"},
		{trouble: TroubleChallenged, why: "a robot holds your mail"},
		{trouble: TroubleModerated, why: "a list holds your mail"},
		{trouble: TroubleWithdrawn, why: "your ask is gone from Sent"},
		{trouble: TroubleBeside, why: "you may have followed up yourself"},
		// A talk, and when they seemed to call it off.
		{trouble: TroubleSaidOff, why: "they seem to call your talk off"},
		// A mail of the outbox.
		{trouble: TroubleLate, why: "the follow-up is late", buttons: []Button{
			{Label: "Send now", Command: CommandSendNow}, {Label: "Stop it", Command: CommandStop}}},
		{trouble: TroubleUnsure, why: "a mail may or may not have gone", buttons: []Button{
			{Label: "Send it again", Command: CommandSendNow}, {Label: "Let it go", Command: CommandStop}}},
		{trouble: TroubleFailed, why: "a mail was refused"},
		{trouble: TroubleUnwritten, why: "a mail cannot be written"},
		// The instant at which sending was stopped.
		{trouble: TroubleBreaker, why: "all sending was stopped"},
		// A day.
		{trouble: TroubleStore, why: "nothing can be written down, so nothing leaves"},
		{trouble: TroublePasswordsEnd, why: "the server that takes mail will refuse passwords"},
		// A part of the account, and the day: the key is that of the part.
		{trouble: TroubleServer, why: "a mail server does not work"},
		{trouble: TroubleLogin, why: "the mail server refuses the login"},
		{trouble: TroubleLoginSend, why: "the server that takes mail refuses the login"},
		{trouble: TroubleMailbox, why: "the mailbox takes no record and no draft"},
		{trouble: TroubleClaims, why: "a record of what was sent cannot be read"},
		{trouble: TroubleClock, why: "this computer's clock is not the mail server's"},
		{trouble: TroubleFolder, why: "a folder of yours cannot be read"},
		{trouble: TroubleLook, why: "not all folders could be read in the moment before a follow-up"},
		// A folder, and since when it is refused.
		{trouble: TroubleRefused, why: "the server refuses a folder", key: "folder"},
	}
})

// Troubles returns all of them.
func Troubles() (all []Trouble) {
	for _, r := range troubles() {
		all = append(all, r.trouble)
	}
	return all
}

func (t Trouble) row() troubleRow {
	rows := troubles()
	if i := slices.IndexFunc(rows, func(r troubleRow) bool { return r.trouble == t }); i >= 0 {
		return rows[i]
	}
	return troubleRow{}
}

// Why returns the reason for which the owner is told of a trouble.
func (t Trouble) Why() string { return t.row().why }

// Key returns the key of the mail that tells the owner of a trouble, once: about names what it is about.
func (t Trouble) Key(about string) string {
	return "trouble/" + cmp.Or(t.row().key, string(t)) + "/" + about
}

// TroubleKey returns the key of the mail that tells the owner, once a day, that a part of the account does not work,
// whatever the trouble with it is.
func (p Part) TroubleKey(day string) string { return "trouble/" + string(p) + "/" + day }

// Buttons returns the buttons that each mail of a trouble has, about the thing with this tag; none without one.
func (t Trouble) Buttons(tag string) []Button {
	if tag == "" {
		return nil
	}
	buttons := slices.Clone(t.row().buttons)
	for i := range buttons {
		buttons[i].Tag = tag
	}
	return buttons
}

// OwnMailKey returns the key of the mail that tells the owner, once a day, that a mail to them was refused.
func OwnMailKey(day string) string { return "trouble/refused/" + day }
