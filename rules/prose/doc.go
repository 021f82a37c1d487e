// Package prose reads what the owner tells informd in plain sentences. Each sentence, taken apart by package
// grammar, is compared with one table of patterns: what was done, by whom it may be said in which standing,
// and in answer to which question of ours. What is asked, supposed, wished, dreamt, planned or denied, and
// what third parties did, makes no claim.
//
//	text ──sentences──▶ patterns ──claims──▶ (one for each person and verb) ──▶ commands
//	                    guesses  ──claims──▶ (where nothing was read)       ──▶ likely commands
//
// A claim that is sure is obeyed; one that is likely is asked about. It is sure where the person is
// known without a rival, who does it can (doer.go), and its whole clause is understood
// (understood.go). The patterns stand in pattern_table.go, each with its phrases (package phrases); the guesses
// are phrases, in base forms, of package phrases (sign_table.go names each).
package prose
