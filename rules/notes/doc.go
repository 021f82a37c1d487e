// Package notes reads the mail language: what the owner writes to informd line by line. The table in
// verb_table.go holds all its words.
//
//	text, now, zone ──ReadNote──▶ Note: commands, lines that are unclear, and the prose left over
//	"held: no", of a form that its owner made ──form.go──▶ a command, or none
//	the prose ──package prose──▶ commands that plain sentences say, sure or likely
//
// Notes are written in English: its grammar and its word lists are here and in package grammar. Words of
// other languages that owners mix in are in package lang (Notes, DatePhrases).
//
// Whom a note is about and what its commands do is the business of package obey.
package notes
