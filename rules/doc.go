// Package rules is what informd decides: the domain of the program. Neither it nor any room
// below it does I/O or asks for the time; every instant is an argument.
//
//	                    intake              one mail becomes facts
//	                       │
//	                     obey               its notes are obeyed
//	         ┌──────────┴──┐
//	         │          meaning             what they say, about whom
//	         │          ┌──┴──────┬────────┐
//	      report      prose    encounter   │
//	         ├──────────┼─────────┼────────┤
//	      matching      │         │        │
//	         │          │         │        │
//	       rules      notes    reading   words
//	  ┌──────┼──────────┤         │        │
//	  │     fact     grammar      │        │
//	  │      │          │         │        │
//	proof  content    dates       │        │
//	  │      │          │         │        │
//	  │    manner       │         │        │
//	  └──────┴── mail ──┼─────────┴────────┘
//	             lang ──┘
//
// Each room may use those below it; the table mayImport in cmd/informd/graph_test.go says which. Read
// it from the bottom up:
//
//	lang/          what is known of each language: facts only
//	mail/          a message as it is
//	dates/         the dates and durations people write
//	packed/        records in few bytes; below manner and fact
//	manner/        how the owner writes to somebody: language, register, salutation, closing
//	reading/       what a message is: a person's, a machine's, a bounce …
//	judge/         how much each trait of a text counts for each kind, as learned; below reading
//	proof/         whether it is the owner's
//	words/         whose words the lines of a note are
//	grammar/       a plain sentence, taken apart: who does what, to whom, when
//	notes/         the mail language: what the owner writes to informd line by line
//	lang/phrases/  how people say in plain sentences what happened; below prose
//	prose/         what the owner tells informd in plain sentences
//	content/       what templates are given
//	fact/          what happened: the log, and what is known of each kind of fact
//	person.go      a person, folded from their events
//	ask.go         an ask, and how it stands; talk.go, promise.go and doubt.go are like it
//	account_state.go  the account as a whole, folded from its events
//	policy.go      what the owner configured; calendar arithmetic
//	id.go          the ids of people and asks; item.go: a row of the outbox, and the key that makes it leave once
//	action.go      what informd wants to do: one becomes a row of the outbox
//	decide.go      Decide: the actions for one person now, when to decide again, and why
//	wait_table.go  why a follow-up waits or never leaves, as one table; wait.go: who reads it, Never last of all
//	matching/      everybody known, and whose mail a message is
//	encounter/     a mail with all that is needed to decide what it changes
//	report/        what is open with everybody, and what the owner is told of it: brief, digest, plan
//	meaning/       what a note of the owner's means: whom it concerns, which lines command, how sure that is
//	obey/          what a note says is done
//	intake/        Interpret: the events that one mail makes
//
// A habit is one file (followup.go, thankyou.go …) and is listed in decide.go; what concerns the
// whole account (the brief, the digest, the welcome) is listed in report/report.go. Every decision
// carries a reason in words an owner understands.
package rules
