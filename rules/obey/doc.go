// Package obey carries out a note of the owner's to informd. Package intake decides that a mail is one,
// and that it is certainly the owner's; package meaning reads it.
//
//	Encounter, meaning.Note ──▶ note.go, noteHandlers: sorts of notes that are dealt with as a whole
//	    ──▶ noteDoer, one for each person whom the note is about
//	    ──obeyers.go──▶ one function for each verb ──▶ result.go ──▶ Finding (events, receipt, answers)
//	    if it is unknown whom a note is about: question_whom.go
//
// How far a command is carried out that may be somebody else's is judged in meaning, and done in
// takes_tap.go. A note that may mean stop holds the follow-up, whatever else it is: see hold.go.
package obey
