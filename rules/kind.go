package rules

// An EventKind names a fact.
type EventKind string

// What can happen. The first group concerns one person, the second the account. The table of kinds has a row for each.
const (
	Asked       EventKind = "asked"        // the owner asked for a conversation
	Recaptured  EventKind = "recaptured"   // the same ask was seen again, under another id
	Nudged      EventKind = "nudged"       // the owner followed up by hand
	FollowedUp  EventKind = "followed_up"  // informd sent the one follow-up
	Wrote       EventKind = "wrote"        // the owner wrote something else to them
	Thanked     EventKind = "thanked"      // the owner thanked them for a talk
	Answered    EventKind = "answered"     // they answered the ask
	SaidOff     EventKind = "said_off"     // they seem to call a talk off; Words: the sentence
	Heard       EventKind = "heard"        // they wrote, and no ask was open
	AutoReplied EventKind = "auto_replied" // their answering machine did; Until when it names a day
	Bounced     EventKind = "bounced"      // the ask could not be delivered
	Delayed     EventKind = "delayed"      // not delivered yet, still being tried
	Challenged  EventKind = "challenged"   // a robot asks the owner to prove to be a person
	Doubted     EventKind = "doubted"      // a mail that may be an answer: holds, and asks the owner
	Cleared     EventKind = "cleared"      // the owner settled a doubt or a guess, or said whom a note is about
	Declined    EventKind = "declined"     // they said no
	Accepted    EventKind = "accepted"     // they said yes, no date yet
	Deferred    EventKind = "deferred"     // they said later; Until
	MovedOn     EventKind = "moved_on"     // left the company, or the mailbox is not read
	WentSilent  EventKind = "went_silent"  // follow-up ignored: the ask is closed
	// another informd, or this one before its database was restored, had claimed the follow-up
	Preempted  EventKind = "preempted"
	Stopped    EventKind = "stopped"    // the owner said stop or nofollow
	Resumed    EventKind = "resumed"    // the owner took a stop back
	Postponed  EventKind = "postponed"  // the owner said later; Until
	Hurried    EventKind = "hurried"    // the owner said send now
	Reworded   EventKind = "reworded"   // the owner said edit; Wording
	Booked     EventKind = "booked"     // a talk has a time
	Moved      EventKind = "moved"      // a talk has another time
	Cancelled  EventKind = "cancelled"  // a talk was called off
	Met        EventKind = "met"        // the talk took place
	Noted      EventKind = "noted"      // a line of a note: Line and Text
	Guessed    EventKind = "guessed"    // a note or a mail may say more: Words, Question, Command and Guess
	Promised   EventKind = "promised"   // the owner promised something
	Introduced EventKind = "introduced" // they named someone to talk to
	Kept       EventKind = "kept"       // a promise is done
	Reached    EventKind = "reached"    // the owner talked with somebody they had named
	Addressed  EventKind = "addressed"  // the owner said how to write to them; Manner
	Described  EventKind = "described"  // a fact about the person: Fact and Text
	NoThanks   EventKind = "no_thanks"  // the owner wants no thank-you drafted
	Rerouted   EventKind = "rerouted"   // same person, another address
	Corrected  EventKind = "corrected"  // the event Undoes does not count
	Refused    EventKind = "refused"    // they asked not to be written to
	Forgotten  EventKind = "forgotten"  // erased; only what prevents writing to them remains
	LetGo      EventKind = "let_go"     // the owner, or time, let go of a Matter
	PutOff     EventKind = "put_off"    // the owner wants to hear of a Matter again; Until
	Spared     EventKind = "spared"     // the owner said that they died, were hurt or are ill (Misfortune): all rests

	Rehearsing EventKind = "rehearsing" // only drafts and "I would have sent"
	WentLive   EventKind = "went_live"  // the owner ended the rehearsal
	Paused     EventKind = "paused"     // nothing is sent; Until
	Unpaused   EventKind = "unpaused"   // the owner ended a pause
	Ignored    EventKind = "ignored"    // a capture that counts for nothing, with the reason
	AskedBack  EventKind = "asked_back" // a note that waits for the owner to say whom it is about
	Vanished   EventKind = "vanished"   // a mail was gone from the mailbox before it was read
	Owned      EventKind = "owned"      // an address is the owner's as well, by their word: Owned
	LeftOut    EventKind = "left_out"   // a folder that cannot be read holds nothing: Folder
	Tripped    EventKind = "tripped"    // the breaker stopped all sending
	Reset      EventKind = "reset"      // the owner let sending go on after the breaker
	ToldOf     EventKind = "told"       // a brief or digest told its owner of matters: Told
	FoldedIn   EventKind = "folded"     // one line of such a mail stood for several matters: Told
	Rested     EventKind = "rested"     // a digest said that matters rest: Told
)

// has reports whether a kind has a trait. One that only a later version knows has none.
func (k EventKind) has(t kindTrait) bool { return kinds()[k].traits&t != 0 }

// Logged returns the sentence of the log that such a fact was recorded, with “*” for whom it is about; "" if the
// line of a brief or digest says it.
func (k EventKind) Logged() string { return kinds()[k].logged }

// OwnersMail reports whether such a fact tells of a mail of the owner's to the person.
func (k EventKind) OwnersMail() bool { return k.has(ownersMail) }

// Standing reports whether such facts decide how the account stands.
func (k EventKind) Standing() bool { return k.has(standing) }

// Resumes reports whether, after such a fact about the account, what its standing kept back may go on.
func (k EventKind) Resumes() bool { return k.has(resumes) }
