// Package phrases holds what people write in plain sentences of a note, one function a meaning: the ways of saying
// that somebody did not come, that a talk has another day. Each way is a line: its words, and a sentence that says it
// so. What a meaning makes of whom it is said of is the business of package prose, whose pattern_table.go names each.
//
//	rules/prose ──DidNotCome()──▶ Saying: its Ways, and those beside which they mean something else
//
// The marks of mark.go are the other words that a sentence is read by: those that suppose or deny what it says, or say
// whose it is. Each has an example, too.
//
// The phrases of sign_table.go are looser: a few words in their bare form, found in any form of a sentence. "say yes"
// finds "she said yes".
//
// Whoever wants another phrase to be understood adds a line. The example is tested with the others (TestWays, in
// package prose), and a note that is misread without the phrase belongs into rules/meaning/testdata/notes.
package phrases
