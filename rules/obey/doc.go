// Package obey carries out a note of the owner's to informd. Package intake decides that a mail is
// one, and that it is certainly the owner's; package notes reads its words.
//
//	Encounter ──typed_lines.go──▶ the lines that the owner typed ──notes──▶ commands, lines, prose
//	    ──whom.go──▶ the people they are about; if unknown: ask_whom.go, hold.go
//	    ──obeyers.go──▶ one function for each verb ──▶ Finding (events, receipt, answers)
//
// A note that may mean stop holds the follow-up, whatever else it is: see hold.go.
package obey
