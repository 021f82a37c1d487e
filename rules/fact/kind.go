package fact

// An EventKind names a fact.
type Kind string

// What can happen. The first group concerns one person, the second the account. The table of kinds has a row for each.
const (
	Asked       Kind = "asked"        // the owner asked for a conversation
	Recaptured  Kind = "recaptured"   // the same ask was seen again, under another id
	Nudged      Kind = "nudged"       // the owner followed up by hand
	FollowedUp  Kind = "followed_up"  // informd sent the one follow-up
	Wrote       Kind = "wrote"        // the owner wrote something else to them
	Thanked     Kind = "thanked"      // the owner thanked them for a talk
	Answered    Kind = "answered"     // they answered the ask
	SaidOff     Kind = "said_off"     // they seem to call a talk off; Words: the sentence
	Heard       Kind = "heard"        // they wrote, and no ask was open
	AutoReplied Kind = "auto_replied" // their answering machine did; Until when it names a day
	Bounced     Kind = "bounced"      // the ask could not be delivered
	Delayed     Kind = "delayed"      // not delivered yet, still being tried
	Challenged  Kind = "challenged"   // a robot asks the owner to prove to be a person
	Doubted     Kind = "doubted"      // a mail that may be an answer: holds, and asks the owner
	Cleared     Kind = "cleared"      // the owner settled a doubt or a guess, or said whom a note is about
	Declined    Kind = "declined"     // they said no
	Accepted    Kind = "accepted"     // they said yes, no date yet
	Deferred    Kind = "deferred"     // they said later; Until
	MovedOn     Kind = "moved_on"     // left the company, or the mailbox is not read
	WentSilent  Kind = "went_silent"  // follow-up ignored: the ask is closed
	// another informd, or this one before its database was restored, had claimed the follow-up
	Preempted  Kind = "preempted"
	Stopped    Kind = "stopped"    // the owner said stop or nofollow
	Resumed    Kind = "resumed"    // the owner took a stop back
	Postponed  Kind = "postponed"  // the owner said later; Until
	Hurried    Kind = "hurried"    // the owner said send now
	Reworded   Kind = "reworded"   // the owner said edit; Wording
	Booked     Kind = "booked"     // a talk has a time
	Moved      Kind = "moved"      // a talk has another time
	Cancelled  Kind = "cancelled"  // a talk was called off
	Met        Kind = "met"        // the talk took place
	Noted      Kind = "noted"      // a line of a note: Line and Text
	Guessed    Kind = "guessed"    // a note or a mail may say more: Words, Question, Command and Guess
	Promised   Kind = "promised"   // the owner promised something
	Introduced Kind = "introduced" // they named someone to talk to
	Kept       Kind = "kept"       // a promise is done
	Reached    Kind = "reached"    // the owner talked with somebody they had named
	Addressed  Kind = "addressed"  // the owner said how to write to them; Manner
	Described  Kind = "described"  // a fact about the person: Fact and Text
	NoThanks   Kind = "no_thanks"  // the owner wants no thank-you drafted
	Rerouted   Kind = "rerouted"   // same person, another address
	Corrected  Kind = "corrected"  // the event Undoes does not count
	Refused    Kind = "refused"    // they asked not to be written to
	Forgotten  Kind = "forgotten"  // erased; only what prevents writing to them remains
	LetGo      Kind = "let_go"     // the owner, or time, let go of a Matter
	PutOff     Kind = "put_off"    // the owner wants to hear of a Matter again; Until
	Spared     Kind = "spared"     // the owner said that they died, were hurt or are ill (Misfortune): all rests

	Rehearsing Kind = "rehearsing" // only drafts and "I would have sent"
	WentLive   Kind = "went_live"  // the owner ended the rehearsal
	Paused     Kind = "paused"     // nothing is sent; Until
	Unpaused   Kind = "unpaused"   // the owner ended a pause
	Ignored    Kind = "ignored"    // a capture that counts for nothing, with the reason
	AskedBack  Kind = "asked_back" // a note that waits for the owner to say whom it is about
	Vanished   Kind = "vanished"   // a mail was gone from the mailbox before it was read
	Owned      Kind = "owned"      // an address is the owner's as well, by their word: Owned
	LeftOut    Kind = "left_out"   // a folder that cannot be read holds nothing: Folder
	Tripped    Kind = "tripped"    // the breaker stopped all sending
	Reset      Kind = "reset"      // the owner let sending go on after the breaker
	ToldOf     Kind = "told"       // a brief or digest told its owner of matters: Told
	FoldedIn   Kind = "folded"     // one line of such a mail stood for several matters: Told
	Rested     Kind = "rested"     // a digest said that matters rest: Told
)

// has reports whether a kind has a trait. One that only a later version knows has none.
func (k Kind) has(t kindTrait) bool { return kinds()[k].traits&t != 0 }

// Logged returns the sentence of the log that such a fact was recorded, with “*” for whom it is about; "" if the
// line of a brief or digest says it.
func (k Kind) Logged() string { return kinds()[k].logged }

// Of returns what of a person such a fact is applied to first.
func (k Kind) Of() Part { return kinds()[k].part }

// OwnersMail reports whether such a fact tells of a mail of the owner's to the person.
func (k Kind) OwnersMail() bool { return k.has(ownersMail) }

// TheirMail reports whether such a fact tells of a mail of theirs, or of what it says.
func (k Kind) TheirMail() bool { return k.has(theirMail) }

// InThread reports whether such a fact tells of a mail that an answer refers to.
func (k Kind) InThread() bool { return k.has(inThread) }

// Standing reports whether such facts decide how the account stands.
func (k Kind) Standing() bool { return k.has(standing) }

// Resumes reports whether, after such a fact about the account, what its standing kept back may go on.
func (k Kind) Resumes() bool { return k.has(resumes) }
