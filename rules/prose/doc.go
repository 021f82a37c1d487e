// Package prose reads what the owner tells informd in plain sentences. Package grammar divides each sentence.
// Then it is compared with a table of patterns. A pattern says what was done, which standing the person must
// have, and which mail of informd the note may answer. A sentence makes no claim if it asks, supposes, wishes,
// dreams, plans or denies something, or tells what third parties did.
//
//	text ──sentences──▶ patterns ──claims──▶ (one for each person and verb) ──▶ commands
//	                    guesses  ──claims──▶ (where nothing was read)       ──▶ likely commands
//
// A sure claim is obeyed; a likely one is asked about. A claim is sure if it can mean only one person, its doer
// is able to do it (doer.go), and its whole clause is understood (understood.go). The patterns are in
// pattern_table.go, and the guesses in sign_table.go; the phrases of both are in package phrases, where those of
// the guesses are in base forms.
package prose
