package rules

import (
	"slices"
	"strings"
	"sync"

	"informd/rules/mail"
)

// Whose mail a message is, is found by a ladder: its rows are tried from the strongest sign down to the
// weakest.
//
//	sure rows     whom such a row finds wrote the mail, if it finds one person, and nobody was found above.
//	              If it finds several, each of them is in doubt. Either way no weaker row is tried,
//	              but those marked beside for a mail whose writer is sure.
//	other rows    whoever is found and has an open ask is in doubt: the follow-up waits, the owner is asked.

// A row is one sign of the ladder.
type row struct {
	sign  Sign
	rung  Rung
	marks marks
	why   string // the sentence for the owner; %s is what the sign was found at
	find  func(*look) []Match
}

// marks say what a row may be used for.
type marks int

const (
	doubt   marks = 0
	sure    marks = 1 << iota // one person who is found by it wrote the mail
	beside                    // the mail concerns others as well as whoever surely wrote it
	machine                   // a machine's mail may speak for somebody by it
	noNews                    // … but not a social network's news about somebody
)

func (m marks) has(mark marks) bool { return m&mark != 0 }

// ladder returns the rows from the strongest to the weakest.
var ladder = sync.OnceValue(func() []row {
	return []row{
		{"thread", RungThread, sure, "it answers a mail of your thread with %s", (*look).thread},
		{"several", RungSubject, sure | machine, "it answers a mail that you sent to several people", (*look).several},
		{"invitation", RungInvitation, sure, "it is an invitation from %s", (*look).organizer},
		{"author", RungAddress, sure, "it is from %s", (*look).author},
		{"full-name", RungSubject, sure | machine, "it has your subject and bears the name %s",
			(*look).namedUnderSubject},
		{"colleague", RungSubject, sure | machine, "it has your subject and comes from the same organisation (%s)",
			(*look).colleagueUnderSubject},
		{"quote", RungQuote, sure | machine, "it has your subject and repeats your words", (*look).quotingUnderSubject},

		{"in-thread", RungThread, beside, "it hangs in your thread with %s", (*look).otherThreads},
		{"co-author", RungAddress, beside, "it bears the address of %s too", (*look).otherAuthors},
		{"name", RungName, machine, "it bears the name %s, from an address I do not know", (*look).sameName},
		{"spelt", RungName, machine, "its address spells their name, from an address I do not know", (*look).speltName},
		{"recipient", RungBeside, beside, "it went to you and to %s", (*look).recipients},
		{"sent-on", RungBeside, beside, "it sends on a mail of %s", (*look).forwardedFrom},
		{"thread-sent-on", RungBeside, beside, "it sends on a mail of your thread with %s", (*look).forwardedThread},
		{"named", RungNamed, beside | machine | noNews, "its subject names %s", (*look).inSubject},
		{"guest", RungGuest, beside | machine, "it is a calendar event with %s", (*look).guests},
		{"booking", RungGuest, beside | machine, "it comes from a calendar or a booking service, and names %s",
			(*look).booked},
		{"held", RungHeld, beside | machine, "it tells of mail that was held back, and names %s", (*look).heldBack},
		{"carried", RungCarried, beside | machine, "it tells of a message, and names %s", (*look).carried},
		{"signed", RungName, beside | machine, "a line of it is the name %s, from an address I do not know",
			(*look).signed},
		{"repeats", RungQuote, machine, "it quotes your words, from an address I do not know", (*look).repeatsAsk},
		{"subject-quoted", RungQuote, machine, "it quotes your subject, from an address I do not know",
			(*look).quotesSubject},
		{"subject", RungSubject, machine, "it has your subject, from an address I do not know", (*look).sameSubject},
		{"organisation", RungOrganisation, doubt, "it comes from the same organisation (%s)", (*look).sameOrganisation},
		{"no-author", RungUnreadable, doubt, "it does not say who wrote it", (*look).anybody},

		// Of an ask that was closed without an answer, and only where nobody else may be meant.
		{"late-full-name", RungSubject, sure, "it has your subject and bears the name %s", (*look).namedLate},
		{"late-colleague", RungSubject, sure, "it has your subject and comes from the same organisation (%s)",
			(*look).colleagueLate},
	}
})

// rowOf returns the row of each sign.
var rowOf = sync.OnceValue(func() map[Sign]row {
	rows := map[Sign]row{}
	for _, r := range slices.Concat(ladder(), otherSigns()) {
		rows[r.sign] = r
	}
	return rows
})

func (s Sign) row() row { return rowOf()[s] }

// otherSigns returns the rows of the signs that are found elsewhere.
func otherSigns() []row {
	return []row{
		{sign: SignTogether, rung: RungBeside, why: "%s, whom you asked by the same mail, answered"},
		{sign: SignOwnersOwn, rung: RungAddress, why: "it came to you in your own name, and bears that of %s"},
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

		{sign: SignByHand, why: "it may be a machine's (%s), or written by hand"},
		{sign: SignByHandOrLeft, why: "it may be a machine's (%s), or written by hand; if it says that they have " +
			"left, answer LEFT"},
		{sign: SignChallenge, why: "a robot asks you to prove yourself before your mail is delivered"},
		{sign: SignStrayBounce, why: "a mail to %s came back, and it may be another than your ask"},
		{sign: SignTimeless, why: "it is an invitation to a time that cannot be read; if you talk, tell me when"},
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
}

// Why returns the reason as one line an owner understands.
func (r Reason) Why() string {
	why := strings.Replace(r.Sign.row().why, "%s", r.Of, 1)
	switch {
	case r.Mailing:
		return "it looks like a mailing, but " + why
	case r.Robot != "":
		return "it may be a machine's (" + r.Robot + "), but " + why
	}
	return why
}

// Rung returns the kind of the sign; "" for a sign that only puts a match in doubt.
func (r Reason) Rung() Rung { return r.Sign.row().rung }

// SpeaksInMachine reports whether a machine's mail may speak for a person matched by this sign.
func (r Reason) SpeaksInMachine(m mail.Message) bool {
	marks := r.Sign.row().marks
	return marks.has(machine) && !(marks.has(noNews) && mail.Gossips(m.Subject))
}
