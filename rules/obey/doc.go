// Package obey carries out the notes that the owner sends to informd. Package intake decides whether a mail is
// such a note, and makes sure that the owner wrote it; package meaning reads it.
//
//	Encounter, meaning.Note ──▶ note.go, noteHandlers: kinds of notes that are handled as a whole
//	    ──▶ noteDoer, one for each person that the note is about
//	    ──steps.go──▶ all that is done with such a note, among it the commands: obeyers.go, one function for each verb
//	    ──▶ recorded.go, what changes, and receipt.go, what the owner is told
//	    ──finding.go──▶ Finding
//	    if it is unknown whom a note is about: question_whom.go
//
// A command may have been written by somebody else, for example in a pasted mail. Package meaning judges how far
// such a command is carried out; obeyers.go and takes_tap.go act on that. A note that may mean stop always holds
// the follow-up: see hold.go.
package obey
