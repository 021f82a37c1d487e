// Package meaning reads what a note from the owner to informd means: which people it is about, which of its lines are
// commands, and how sure that is. It changes nothing; package obey carries out what is read here.
//
//	Encounter ──typed_lines.go──▶ the lines that the owner typed ──package notes──▶ commands, lines, prose
//	    ──prose.go and its neighbours──▶ further commands, sure or guessed ──▶ Note
//	Note ──whom_ladder.go──▶ the people it is about ──shares.go──▶ each one's share of it
//	     ──named.go──▶ whom its words name
//	     ──trust.go──▶ how far a command is carried out that somebody else may have written
//	     ──hold.go──▶ whose follow-ups wait because the note may mean stop
//
// Some notes wait until the owner has said whom they are about. They are then read by the same function: see read.go.
package meaning
