package fact

// A Sign is what was seen that matches a mail with a person, or that raises a doubt. The log stores
// signs, so a value is never given another meaning. Each has a row in sign_table.go.
type Sign string

// The signs by which package matching finds whose mail a message is, from the strongest to the weakest.
const (
	SignThread     Sign = "thread"     // it answers a mail of their thread
	SignSeveral    Sign = "several"    // it answers a mail that went to several people
	SignInvitation Sign = "invitation" // it is an invitation from them
	SignAuthor     Sign = "author"     // it is from one of their addresses
	SignFullName   Sign = "full-name"  // it has the subject of the ask, and bears their full name
	SignColleague  Sign = "colleague"  // it has the subject, and comes from their organisation
	SignQuote      Sign = "quote"      // it has the subject, and repeats the words of the ask

	SignInThread      Sign = "in-thread"      // it hangs in their thread too
	SignCoAuthor      Sign = "co-author"      // it bears their address beside another
	SignName          Sign = "name"           // it bears their name
	SignSpelt         Sign = "spelt"          // its address spells their name
	SignRecipient     Sign = "recipient"      // it went to them too
	SignSentOn        Sign = "sent-on"        // it sends on a mail of theirs
	SignThreadSentOn  Sign = "thread-sent-on" // it sends on a mail of their thread
	SignNamed         Sign = "named"          // its subject names them
	SignGuest         Sign = "guest"          // it is a calendar event with them
	SignBooking       Sign = "booking"        // a booking service names them
	SignHeld          Sign = "held"           // a spam filter names them
	SignCarried       Sign = "carried"        // a network, a chat or a help desk names them
	SignVoice         Sign = "voice"          // the transcript of a voice message may name them
	SignSigned        Sign = "signed"         // a line of it is their name
	SignRepeats       Sign = "repeats"        // it repeats the words of the ask
	SignSubjectQuoted Sign = "subject-quoted" // it quotes the subject of the ask
	SignSubject       Sign = "subject"        // it has the subject of the ask
	SignOrganisation  Sign = "organisation"   // it comes from their organisation
	SignNoAuthor      Sign = "no-author"      // its author cannot be read

	SignLateFullName  Sign = "late-full-name" // as full-name, of an ask that was closed without an answer
	SignLateColleague Sign = "late-colleague" // as colleague, of such an ask
)

// What is found elsewhere.
const (
	SignTogether  Sign = "together"   // somebody whom the same mail asked answers
	SignOwnersOwn Sign = "owners-own" // it is in the owner's name, and an author field names them

	// The owner wrote to them, or to somebody in their place.
	SignUnproven      Sign = "unproven"       // nothing proves that the owner wrote it
	SignOwnMisdated   Sign = "own-misdated"   // it came after the ask, and is dated before it
	SignOwnUndated    Sign = "own-undated"    // the ask was forwarded without its date
	SignOwnProgram    Sign = "own-program"    // a program wrote it
	SignToStandIn     Sign = "to-stand-in"    // to whoever answered for them
	SignToOther       Sign = "to-other"       // in their thread, to another address
	SignToNamesake    Sign = "to-namesake"    // to another address with their name
	SignAskOrAnother  Sign = "ask-or-another" // it is the ask the owner forwarded, or a new mail
	SignAskDeleted    Sign = "ask-deleted"    // the ask is gone from Sent
	SignForwardedMail Sign = "forwarded-mail" // the owner forwarded a mail that may be the answer

	// A machine may have written it, or it is about a time or a mail that cannot be told.
	SignByHand        Sign = "by-hand"
	SignByHandOrLeft  Sign = "by-hand-or-left"
	SignChallenge     Sign = "challenge"
	SignStrayBounce   Sign = "stray-bounce"
	SignTimeless      Sign = "timeless"
	SignInvitedToo    Sign = "invited-too"
	SignModerated     Sign = "moderated"
	SignAnswersNotice Sign = "answers-notice" // somebody answered a mail of informd's

	// A note of the owner's may mean stop.
	SignNoteNotRead     Sign = "note-not-read"
	SignNoteNotNamed    Sign = "note-not-named"
	SignNoteNotTyped    Sign = "note-not-typed"
	SignNoteNotClear    Sign = "note-not-clear"
	SignNoteNotEnglish  Sign = "note-not-english"
	SignNoteNotAnswered Sign = "note-not-answered"
	SignNoteNotOwners   Sign = "note-not-owners"
	SignNoteGuessed     Sign = "note-guessed"

	// What puts every match of a mail in doubt, whatever it was found by.
	SignUnread   Sign = "unread"
	SignInSent   Sign = "in-sent"  // it came from somebody else, and stands in Sent
	SignMisdated Sign = "misdated" // it came after the ask, and is dated before it
	SignUndated  Sign = "undated"  // the ask was forwarded without its date

	// SignTold is the sign of a doubt that the log has in words only. See doubt.
	SignTold Sign = "told"
)

// A Reason says by what a mail was matched with somebody, or why the match is in doubt. Doubts of one
// kind with equal reasons are one question to the owner.
type Reason struct {
	Sign    Sign   `json:"sign,omitempty"`
	Of      string `json:"of,omitempty"`      // what the sign was found at: a name, an address, a domain
	Mailing bool   `json:"mailing,omitempty"` // and the mail looks like one to many
	Robot   string `json:"robot,omitempty"`   // and it looks like a machine's, by this
}
