package content

import "sync"

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
	TroubleLate         Trouble = "late"
	TroubleBreaker      Trouble = "breaker"
	TroublePreempted    Trouble = "preempted"
	TroubleDoubt        Trouble = "doubt"
	TroubleUnread       Trouble = "unread"
	TroubleSaidOff      Trouble = "saidoff"
	TroubleWithdrawn    Trouble = "withdrawn"
	TroubleBeside       Trouble = "beside"
)

// troubles says of each trouble why the owner is told of it: plan, history and the log show that.
var troubles = sync.OnceValue(func() map[Trouble]string {
	return map[Trouble]string{
		TroubleBounce:       "your ask did not arrive",
		TroubleLeft:         "your ask cannot be answered at that address",
		TroubleDoubt:        "a mail may be the answer",
		TroubleUnread:       "a mail cannot be read",
		TroubleChallenged:   "a robot holds your mail",
		TroubleWithdrawn:    "your ask is gone from Sent",
		TroubleBeside:       "you may have followed up yourself",
		TroubleSaidOff:      "they seem to call your talk off",
		TroublePreempted:    "the follow-up was claimed already",
		TroubleLate:         "the follow-up is late",
		TroubleUnsure:       "a mail may or may not have gone",
		TroubleFailed:       "a mail was refused",
		TroubleUnwritten:    "a mail cannot be written",
		TroubleBreaker:      "all sending was stopped",
		TroubleStore:        "nothing can be written down, so nothing leaves",
		TroubleServer:       "a mail server does not work",
		TroubleLogin:        "the mail server refuses the login",
		TroubleLoginSend:    "the server that takes mail refuses the login",
		TroublePasswordsEnd: "the server that takes mail will refuse passwords",
		TroubleMailbox:      "the mailbox takes no record and no draft",
		TroubleClaims:       "a record of what was sent cannot be read",
		TroubleClock:        "this computer's clock is not the mail server's",
		TroubleFolder:       "a folder of yours cannot be read",
		TroubleRefused:      "the server refuses a folder",
		TroubleLook:         "not all folders could be read in the moment before a follow-up",
	}
})

// Why returns the reason for which the owner is told of a trouble.
func (t Trouble) Why() string { return troubles()[t] }
