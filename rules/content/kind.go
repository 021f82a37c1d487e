package content

// A Kind is a sort of mail that informd writes. It names the template that says it, and the
// rows of the outbox by which it leaves.
type Kind string

const (
	// Letters, to contacts.
	KindFollowup    Kind = "followup"
	KindThankYou    Kind = "thankyou"
	KindDecline     Kind = "decline"
	KindIntroAsk    Kind = "introask"
	KindIntroThanks Kind = "introthanks"
	KindReask       Kind = "reask"
	KindKeepInTouch Kind = "keepintouch"
	KindProgress    Kind = "progress"
	KindSendAhead   Kind = "sendahead"

	// Mail to the owner.
	KindNotice    Kind = "notice"
	KindReceipt   Kind = "receipt"
	KindPrep      Kind = "prep"
	KindPrompt    Kind = "prompt"
	KindBrief     Kind = "brief"
	KindDigest    Kind = "digest"
	KindTrouble   Kind = "trouble"
	KindProofHelp Kind = "proofhelp"
	KindHelp      Kind = "help"
	KindWelcome   Kind = "welcome"
	KindAnswer    Kind = "answer"
)
