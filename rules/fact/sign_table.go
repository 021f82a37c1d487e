package fact

import (
	"strings"
	"sync"

	"informd/rules/mail"
)

// A signRow is what is known of one sign.
type signRow struct {
	sign    Sign
	traits  signTrait
	machine machine
	why     string // the sentence for the owner; %s is what the sign was found at
}

// A signTrait is a property that some signs have.
type signTrait int

const (
	ofThread  signTrait = 1 << iota // the mail names a mail of their thread
	fromThem                        // it is from one of their addresses
	sameHouse                       // it comes from their organisation, and bears the subject of no ask
	byService                       // a service wrote it, and says so
)

// A machine says whether a machine's mail may speak for a person by a sign.
type machine int

const (
	silent machine = iota // it may not
	speaks                // it may
	noNews                // it may, but not a social network's news about them
)

// signs returns what is known of each sign.
var signs = sync.OnceValue(func() []signRow {
	return []signRow{
		{SignThread, ofThread, silent, "it answers a mail of your thread with %s"},
		{SignSeveral, 0, speaks, "it answers a mail that you sent to several people"},
		{SignInvitation, 0, silent, "it is an invitation from %s"},
		{SignAuthor, fromThem, silent, "it is from %s"},
		{SignFullName, 0, speaks, "it has your subject and bears the name %s"},
		{SignColleague, 0, speaks, "it has your subject and comes from the same organisation (%s)"},
		{SignQuote, 0, speaks, "it has your subject and repeats your words"},

		{SignInThread, ofThread, silent, "it hangs in your thread with %s"},
		{SignCoAuthor, fromThem, silent, "it bears the address of %s too"},
		{SignName, 0, speaks, "it is sent in the name of %s, from an address I do not know"},
		{SignSpelt, 0, speaks, "its address spells their name, from an address I do not know"},
		{SignRecipient, 0, silent, "it went to you and to %s"},
		{SignSentOn, 0, silent, "it sends on a mail of %s"},
		{SignThreadSentOn, 0, silent, "it sends on a mail of your thread with %s"},
		{SignNamed, 0, noNews, "its subject names %s"},
		{SignGuest, 0, speaks, "it is a calendar event with %s"},
		{SignBooking, 0, speaks, "it comes from a calendar or a booking service, and names %s"},
		{SignHeld, byService, speaks, "a service tells of mail that was held back, and names %s"},
		{SignCarried, byService, speaks, "it passes on what somebody wrote, and names %s"},
		{SignVoice, byService, speaks, "a service passes on a voice message, and may name them"},
		{SignSigned, 0, speaks, "a line of it is the name %s, from an address I do not know"},
		{SignRepeats, 0, speaks, "it quotes your words, from an address I do not know"},
		{SignSubjectQuoted, 0, speaks, "it quotes your subject, from an address I do not know"},
		{SignSubject, 0, speaks, "it has your subject, from an address I do not know"},
		{SignOrganisation, sameHouse, silent, "it comes from the same organisation (%s)"},
		{SignNoAuthor, 0, silent, "it does not say who wrote it"},

		{SignLateFullName, 0, silent, "it has your subject and bears the name %s"},
		{SignLateColleague, 0, silent, "it has your subject and comes from the same organisation (%s)"},

		{sign: SignTogether, why: "%s, whom you asked by the same mail, answered"},
		{sign: SignOwnersOwn, traits: fromThem, why: "it came to you in your own name, and bears that of %s"},
		{sign: SignUnread, why: "it could not be read: %s"},
		{sign: SignInSent, why: "it came to you from %s, and stands in Sent"},
		{sign: SignMisdated, why: "it came after your ask, but bears a Date before it"},
		{sign: SignUndated, why: "it may have come after your ask, which you forwarded without its date"},
		{sign: SignTold, why: "%s"},

		{sign: SignUnproven, why: "a mail in your name went to %s"},
		{sign: SignOwnMisdated, why: "you wrote to %s, and it came after your ask, but bears a Date before it"},
		{sign: SignOwnUndated, why: "you wrote to %s, and it may have come after your ask, which you forwarded " +
			"without its date"},
		{sign: SignOwnProgram, why: "your mail program wrote to %s by itself"},
		{sign: SignToStandIn, why: "you wrote to the one who answered for %s"},
		{sign: SignToOther, why: "you wrote in your thread with %s"},
		{sign: SignToNamesake, why: "you wrote to %s"},
		{sign: SignAskOrAnother, why: "it is the ask you forwarded, or you wrote again"},
		{sign: SignAskDeleted, why: "your ask is no longer in Sent, so you may want no follow-up"},
		{sign: SignForwardedMail, why: "you forwarded a mail of %s"},

		{sign: SignByHand, why: "somebody may have written it, though it looks automatic (%s)"},
		{sign: SignByHandOrLeft, why: "somebody may have written it, though it looks automatic (%s)"},
		{sign: SignChallenge, machine: speaks, why: "a gate before their mailbox wants you to prove that you are a person"},
		{sign: SignStrayBounce, why: "a mail to %s came back, and it may be another than your ask"},
		{sign: SignTimeless, why: "it is an invitation to a time that cannot be read; if you talk, tell me when"},
		{sign: SignModerated, machine: speaks, why: "a list holds your ask for its moderator, and nobody has read it"},
		{sign: SignInvitedToo, why: "it invites you and %s"},
		{sign: SignAnswersNotice, why: "somebody answered my mail about %s, and nothing proves that it was you"},

		{sign: SignNoteNotRead, why: "a note of yours could not be read, and may say stop"},
		{sign: SignNoteNotNamed, why: "a note of yours may be about them, and does not say so"},
		{sign: SignNoteNotTyped, why: "your note may say stop, and may only quote it"},
		{sign: SignNoteNotClear, why: "your note may say that no follow-up is wanted"},
		{sign: SignNoteNotEnglish, why: "your note about them is in %s, and may say that they answered"},
		{sign: SignNoteNotAnswered, why: "you answered the %s, and I could not tell what you want"},
		{sign: SignNoteNotOwners, why: "you may have said stop, beside words of %s"},
		{sign: SignNoteGuessed, why: "your note may say that %s"},
	}
})

// signRows returns the row of each sign.
var signRows = sync.OnceValue(func() map[Sign]signRow {
	rows := map[Sign]signRow{}
	for _, r := range signs() {
		rows[r.sign] = r
	}
	return rows
})

func (s Sign) row() signRow { return signRows()[s] }

// Why returns the reason as one line an owner understands.
func (r Reason) Why() string {
	why := strings.Replace(r.Sign.row().why, "%s", r.Of, 1)
	switch {
	case r.has(byService):
		return why
	case r.Mailing:
		return "it looks like a mailing, but " + why
	case r.Robot != "":
		return "a machine seems to have written it, but " + why
	}
	return why
}

// InThread reports whether the mail names a mail of their thread.
func (r Reason) InThread() bool { return r.has(ofThread) }

// FromThem reports whether the mail is from one of their addresses.
func (r Reason) FromThem() bool { return r.has(fromThem) }

// SameHouse reports whether all that matches the mail is that it comes from their organisation.
func (r Reason) SameHouse() bool { return r.has(sameHouse) }

func (r Reason) has(t signTrait) bool { return r.Sign.row().traits&t != 0 }

// SpeaksInMachine reports whether a machine's mail may speak for a person matched by this sign.
func (r Reason) SpeaksInMachine(m mail.Message) bool {
	switch r.Sign.row().machine {
	case speaks:
		return true
	case noNews:
		return !mail.Gossips(m.Subject)
	}
	return false
}
