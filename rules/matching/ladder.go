package matching

import (
	"sync"

	"informd/rules"
)

// Whose mail a message is, is found by a ladder: its rows are tried from the strongest sign down to the
// weakest.
//
//	sure rows     whom such a row finds wrote the mail, if it finds one person, and nobody was found above.
//	              If it finds several, each of them is in doubt. Either way no weaker row is tried,
//	              but those marked beside for a mail whose writer is sure.
//	other rows    whoever is found and has an open ask is in doubt: the follow-up waits, the owner is asked.

// A row is one sign of the ladder. What it says to the owner stands in package rules, in sign_table.go.
type row struct {
	sign  rules.Sign
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
		{rules.SignThread, sure, (*look).thread},
		{rules.SignSeveral, sure, (*look).several},
		{rules.SignInvitation, sure, (*look).organizer},
		{rules.SignAuthor, sure, (*look).author},
		{rules.SignFullName, sure, (*look).namedUnderSubject},
		{rules.SignColleague, sure, (*look).colleagueUnderSubject},
		{rules.SignQuote, sure, (*look).quotingUnderSubject},

		{rules.SignInThread, beside, (*look).otherThreads},
		{rules.SignCoAuthor, beside, (*look).otherAuthors},
		{rules.SignName, doubt, (*look).sameName},
		{rules.SignSpelt, doubt, (*look).speltName},
		{rules.SignRecipient, beside, (*look).recipients},
		{rules.SignSentOn, beside, (*look).forwardedFrom},
		{rules.SignThreadSentOn, beside, (*look).forwardedThread},
		{rules.SignNamed, beside, (*look).inSubject},
		{rules.SignGuest, beside, (*look).guests},
		{rules.SignBooking, beside, (*look).booked},
		{rules.SignHeld, beside, (*look).heldBack},
		{rules.SignCarried, beside, (*look).carried},
		{rules.SignVoice, beside, (*look).spoken},
		{rules.SignSigned, beside, (*look).signed},
		{rules.SignRepeats, doubt, (*look).repeatsAsk},
		{rules.SignSubjectQuoted, doubt, (*look).quotesSubject},
		{rules.SignSubject, doubt, (*look).sameSubject},
		{rules.SignOrganisation, doubt, (*look).sameOrganisation},
		{rules.SignNoAuthor, doubt, (*look).anybody},

		// Of an ask that was closed without an answer, and only where nobody else may be meant.
		{rules.SignLateFullName, sure, (*look).namedLate},
		{rules.SignLateColleague, sure, (*look).colleagueLate},
	}
})
