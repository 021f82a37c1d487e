package content

// A Trouble is what went wrong. The template of SayTrouble has words for each.
type Trouble string

const (
	TroubleBounce       Trouble = "bounce"       // the ask did not arrive
	TroubleUnsure       Trouble = "unsure"       // a mail may or may not have gone
	TroubleFailed       Trouble = "failed"       // the server refused a mail for good
	TroubleUnwritten    Trouble = "unwritten"    // what should be said cannot be made a mail
	TroubleStore        Trouble = "store"        // nothing can be written down, so nothing leaves
	TroubleLogin        Trouble = "login"        // the mail server refuses the login
	TroubleLoginSend    Trouble = "loginsend"    // the server that takes mail refuses it
	TroublePasswordsEnd Trouble = "passwordsend" // the server that takes mail will refuse passwords
	TroubleServer       Trouble = "server"       // a mail server does not work
	TroubleMailbox      Trouble = "mailbox"      // the mailbox takes no claim and no draft
	TroubleClaims       Trouble = "claims"       // a record of what was claimed cannot be read
	TroubleClock        Trouble = "clock"        // this computer's is not the mail server's
	TroubleFolder       Trouble = "folder"       // a folder of the owner's cannot be read
	TroubleRefused      Trouble = "refused"      // one folder: the server refuses it
	TroubleLook         Trouble = "look"         // not all folders in the moment before a follow-up
	TroubleLeft         Trouble = "left"         // they left the company
	TroubleChallenged   Trouble = "challenged"   // a robot wants the owner to prove to be a person
	TroubleLate         Trouble = "late"         // a follow-up is later than max_lateness: asks first
	TroubleBreaker      Trouble = "breaker"      // the breaker stopped all sending
	TroublePreempted    Trouble = "preempted"    // somebody else had claimed the follow-up
	TroubleDoubt        Trouble = "doubt"        // a mail may be the answer
	TroubleUnread       Trouble = "unread"       // a mail that may be an answer cannot be read
	TroubleSaidOff      Trouble = "saidoff"      // they seem to call a talk off
	TroubleWithdrawn    Trouble = "withdrawn"    // the ask is gone from Sent
	TroubleBeside       Trouble = "beside"       // the owner wrote in the thread, to somebody else
)
