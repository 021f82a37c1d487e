// Package notes reads what the owner writes to informd: the mail language. The table in
// verb_table.go holds all its words.
//
//	text, now, zone ──ReadNote──▶ Note: commands, lines that are unclear, and the prose left over
//	the prose, Setting ──ReadProse──▶ commands that plain sentences say, sure or likely
//
// Notes are written in English: its grammar and its word lists are here. Words of other languages that
// owners mix in are in package lang (Notes, NoteDates).
//
// Whom a note is about and what its commands do is the business of package obey.
package notes
