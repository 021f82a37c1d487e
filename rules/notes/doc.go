// Package notes reads what the owner writes to informd: the mail language of DESIGN §7, line by
// line, in words and in labels.
//
//	text, now, zone ──ReadNote──▶ Note (commands, lines that are unclear, and the rest: the note itself)
//
// Whom a note is about and what its commands do is the business of package intake.
package notes
