// Package meaning reads what a note of the owner's to informd means: whom it concerns, which of its lines
// command, and how sure that is. It changes nothing; package obey carries out what is read here.
//
//	Encounter ──typed_lines.go──▶ the lines that the owner typed ──package notes──▶ commands, lines, prose
//	    ──prose.go and its neighbours──▶ further commands, sure or guessed ──▶ Note
//	Note ──whom.go──▶ the people it is about, and each one's share of it
//	     ──trust.go──▶ how far a command is carried out that may be somebody else's
//	     ──hold.go──▶ whose follow-ups wait because the note may mean stop
//
// A note that waited until the owner said whom it is about is read by the same function: see read.go.
package meaning
