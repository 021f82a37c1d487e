// Package fact is the log: what happened, appended and never changed. All that informd knows is folded
// from such facts, and all that it decides follows from what it knows.
//
//	event.go     a fact; kind.go: the kinds of facts, with a row each in kind_table.go
//	identity.go  what makes two facts the same, so that a mail read twice adds nothing
//	corrected.go which facts no longer count, because a later one takes them back
//	log.go       what was recorded about one person; packed.go: an event in few bytes
//
// A fact may have a part with kinds of its own:
//
//	line_kind.go    Noted: what a line of a note is
//	detail.go       Described: what it tells of somebody
//	doubt_kind.go   Doubted: what raised the doubt, with a row each in doubt_table.go
//	sign.go         Doubted: by what the mail was matched with somebody, with a row each in sign_table.go
//	delegate.go     Answered and the like: whom they name in their place
//	misfortune.go   Spared: what has happened to them
//
// What facts come to is not decided here: package rules folds them into people, and decides.
package fact
