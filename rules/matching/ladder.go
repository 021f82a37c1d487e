package matching

import (
	"sync"

	"informd/rules/fact"
)

// Whose mail a message is, is found by a ladder: its rows are tried from the strongest sign down to the
// weakest.
//
//	sure rows     whom such a row finds wrote the mail, if it finds one person, and nobody was found above.
//	              If it finds several, each of them is in doubt. Either way no weaker row is tried,
//	              but those marked beside for a mail whose writer is sure.
//	other rows    whoever is found and has an open ask is in doubt: the follow-up waits, the owner is asked.

// A row is one sign of the ladder. What it says to the owner stands in package fact, in sign_table.go.
type row struct {
	sign  fact.Sign
	marks marks
	find  func(*look) []Match
}

// marks say what a row may be used for.
type marks int

const doubt marks = 0 // whoever is found is in doubt

const (
	sure   marks = 1 << iota // one person who is found by it wrote the mail
	beside                   // the mail concerns others as well as whoever surely wrote it
)

func (m marks) has(mark marks) bool { return m&mark != 0 }

// ladder returns the rows from the strongest to the weakest.
var ladder = sync.OnceValue(func() []row {
	return []row{
		{fact.SignThread, sure, (*look).thread},
		{fact.SignSeveral, sure, (*look).several},
		{fact.SignInvitation, sure, (*look).organizer},
		{fact.SignAuthor, sure, (*look).author},
		{fact.SignFullName, sure, (*look).namedUnderSubject},
		{fact.SignColleague, sure, (*look).colleagueUnderSubject},
		{fact.SignQuote, sure, (*look).quotingUnderSubject},

		{fact.SignInThread, beside, (*look).otherThreads},
		{fact.SignCoAuthor, beside, (*look).otherAuthors},
		{fact.SignName, doubt, (*look).sameName},
		{fact.SignSpelt, doubt, (*look).speltName},
		{fact.SignRecipient, beside, (*look).recipients},
		{fact.SignSentOn, beside, (*look).forwardedFrom},
		{fact.SignThreadSentOn, beside, (*look).forwardedThread},
		{fact.SignNamed, beside, (*look).inSubject},
		{fact.SignGuest, beside, (*look).guests},
		{fact.SignBooking, beside, (*look).booked},
		{fact.SignHeld, beside, (*look).heldBack},
		{fact.SignCarried, beside, (*look).carried},
		{fact.SignVoice, beside, (*look).spoken},
		{fact.SignSigned, beside, (*look).signed},
		{fact.SignRepeats, doubt, (*look).repeatsAsk},
		{fact.SignSubjectQuoted, doubt, (*look).quotesSubject},
		{fact.SignSubject, doubt, (*look).sameSubject},
		{fact.SignOrganisation, doubt, (*look).sameOrganisation},
		{fact.SignNoAuthor, doubt, (*look).anybody},

		// Of an ask that was closed without an answer, and only where nobody else may be meant.
		{fact.SignLateFullName, sure, (*look).namedLate},
		{fact.SignLateColleague, sure, (*look).colleagueLate},
	}
})
