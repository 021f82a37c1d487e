// Package rules is what informd knows and decides.
//
// It is the domain package: it imports nothing of ours, does no I/O, and never
// asks for the time; every instant is an argument. Read it from the bottom up:
//
//	message.go     a mail, as package mailbox read it: what it is
//	read.go        Read: what a mail means (a person, a robot, a bounce …), and why
//	note.go        what an owner wrote to informd: commands and notes
//	event.go       a fact, appended to the log and never changed
//	person.go      a person, folded from their events
//	book.go        everyone known, and whose mail a message is
//	answer.go      the ladder by which a mail answers an ask
//	interpret.go   Interpret: the events that one mail brings about
//	policy.go      what the owner configured; calendar arithmetic
//	action.go      what informd wants to do, as rows of the outbox
//	decide.go      Decide: the actions for one person now, when to look next, and why
//	never.go       what must never be done, asked last
//
// Each habit that informd serves is one file (followup.go, thankyou.go,
// digest.go …) listed in decide.go. Every decision carries a reason in words an
// owner understands.
package rules
