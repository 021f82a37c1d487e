package rules

import (
	"strings"
	"sync"
)

// A Rung is one of the signs by which a mail is matched with a person. The ladder of signs is tried
// from the strongest down.
type Rung string

const (
	RungThread     Rung = "thread"     // its In-Reply-To or References names a mail of their thread
	RungAddress    Rung = "address"    // it is from one of their addresses
	RungInvitation Rung = "invitation" // it is an invitation from them
	RungSubject    Rung = "subject"    // it has the subject of the ask; alone it is a doubt
	RungQuote      Rung = "quote"      // it quotes the ask

	// Of doubts only.
	RungName         Rung = "name"         // it is from somebody with their name
	RungOrganisation Rung = "organisation" // it comes from their organisation
	RungBeside       Rung = "beside"       // it mentions them, or also went to them
	RungNamed        Rung = "named"        // its subject names them
	RungGuest        Rung = "guest"        // it is a calendar event with them
	RungCarried      Rung = "carried"      // a social network, a chat or a help desk reports a message from them
	RungHeld         Rung = "held"         // a spam filter reports a held mail from them
	RungUnreadable   Rung = "unreadable"   // its author cannot be read
)

// A Sign is what was seen that matches a mail with a person. Several signs may stand on one rung.
// The log stores signs, so a value is never given another meaning.
type Sign string

const (
	SignThread     Sign = "thread"
	SignAuthor     Sign = "author"
	SignInvitation Sign = "invitation"
	SignColleague  Sign = "colleague" // your subject, from their organisation
	SignFullName   Sign = "full-name" // your subject, and their full name
	SignQuote      Sign = "quote"
	SignRepeats    Sign = "repeats"        // the words alone, without the subject
	SignSubjectIn  Sign = "subject-quoted" // its text has the whole subject

	SignSeveral   Sign = "several"    // it answers a mail that went to several
	SignTogether  Sign = "together"   // somebody whom the same mail asked answers
	SignInThread  Sign = "in-thread"  // somebody else wrote it in their thread
	SignCoAuthor  Sign = "co-author"  // somebody else wrote it, and an author field has their address
	SignOwnersOwn Sign = "owners-own" // it is in the owner's name, and an author field names them

	SignName         Sign = "name"
	SignSpelt        Sign = "spelt" // the address spells their name
	SignSubject      Sign = "subject"
	SignOrganisation Sign = "organisation"
	SignRecipient    Sign = "recipient"
	SignSentOn       Sign = "sent-on"
	SignThreadSentOn Sign = "thread-sent-on"
	SignNamed        Sign = "named"
	SignGuest        Sign = "guest"
	SignBooking      Sign = "booking"
	SignHeld         Sign = "held"
	SignCarried      Sign = "carried"
	SignSigned       Sign = "signed" // a line of it is their full name
	SignNoAuthor     Sign = "no-author"

	// What puts every match of a mail in doubt, whatever it was found by.
	SignUnread   Sign = "unread"
	SignInSent   Sign = "in-sent"  // it came from somebody else, and stands in Sent
	SignMisdated Sign = "misdated" // it came after the ask, and is dated before it
	SignUndated  Sign = "undated"  // the ask was forwarded without its date

	// SignTold is the sign of a doubt that the log has in words only. See doubt.
	SignTold Sign = "told"
)

// A signRow is the rung on which a sign stands, and the sentence for the owner. %s is what the sign
// was found at.
type signRow struct {
	rung Rung
	why  string
}

var signRows = sync.OnceValue(func() map[Sign]signRow {
	return map[Sign]signRow{
		SignThread:       {RungThread, "it answers a mail of your thread with %s"},
		SignAuthor:       {RungAddress, "it is from %s"},
		SignInvitation:   {RungInvitation, "it is an invitation from %s"},
		SignColleague:    {RungSubject, "it has your subject and comes from the same organisation (%s)"},
		SignFullName:     {RungSubject, "it has your subject and bears the name %s"},
		SignQuote:        {RungQuote, "it has your subject and repeats your words"},
		SignRepeats:      {RungQuote, "it quotes your words, from an address I do not know"},
		SignSubjectIn:    {RungQuote, "it quotes your subject, from an address I do not know"},
		SignSeveral:      {RungSubject, "it answers a mail that you sent to several people"},
		SignTogether:     {RungBeside, "%s, whom you asked by the same mail, answered"},
		SignInThread:     {RungThread, "it hangs in your thread with %s"},
		SignCoAuthor:     {RungAddress, "it bears the address of %s too"},
		SignOwnersOwn:    {RungAddress, "it came to you in your own name, and bears that of %s"},
		SignName:         {RungName, "it bears the name %s, from an address I do not know"},
		SignSpelt:        {RungName, "its address spells their name, from an address I do not know"},
		SignSubject:      {RungSubject, "it has your subject, from an address I do not know"},
		SignOrganisation: {RungOrganisation, "it comes from the same organisation (%s)"},
		SignRecipient:    {RungBeside, "it went to you and to %s"},
		SignSentOn:       {RungBeside, "it sends on a mail of %s"},
		SignThreadSentOn: {RungBeside, "it sends on a mail of your thread with %s"},
		SignNamed:        {RungNamed, "its subject names %s"},
		SignGuest:        {RungGuest, "it is a calendar event with %s"},
		SignBooking:      {RungGuest, "it comes from a calendar or a booking service, and names %s"},
		SignHeld:         {RungHeld, "it tells of mail that was held back, and names %s"},
		SignCarried:      {RungCarried, "it tells of a message, and names %s"},
		SignSigned:       {RungName, "a line of it is the name %s, from an address I do not know"},
		SignNoAuthor:     {RungUnreadable, "it does not say who wrote it"},
		SignUnread:       {"", "it could not be read: %s"},
		SignInSent:       {"", "it came to you from %s, and stands in Sent"},
		SignMisdated:     {"", "it came after your ask, but bears a Date before it"},
		SignUndated:      {"", "it may have come after your ask, which you forwarded without its date"},
		SignTold:         {"", "%s"},
	}
})

// A Reason says by what a mail was matched with somebody, or why the match is in doubt. Doubts of one
// kind with equal reasons are one question to the owner.
type Reason struct {
	Sign    Sign   `json:"sign,omitempty"`
	Of      string `json:"of,omitempty"`      // what the sign was found at: a name, an address, a domain
	Mailing bool   `json:"mailing,omitempty"` // and the mail looks like one to many
}

// Why returns the reason as one line an owner understands.
func (r Reason) Why() string {
	why := strings.Replace(signRows()[r.Sign].why, "%s", r.Of, 1)
	if r.Mailing {
		return "it looks like a mailing, but " + why
	}
	return why
}

// Rung returns the rung on which the sign stands; "" for a sign that only puts a match in doubt.
func (r Reason) Rung() Rung { return signRows()[r.Sign].rung }
