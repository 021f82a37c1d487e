// Package report tells the owner about everybody together: what is open with whom, and what needs the
// owner. It decides nothing about a single person; rules.Decide does that.
//
//	[]*rules.Person ──Matters──▶ []Matter ─┬─▶ brief, digest, welcome ──Decide──▶ rules.Action
//	                                       └─▶ Status, Plan, Why, History, Find: answers to questions
//
// A Matter is one open thing between the owner and somebody, such as an ask without an answer.
// matter.go holds the table of their states; matter_ask.go, matter_talk.go, matter_promise.go and
// matter_guess.go find them. needs.go chooses which of them a brief or a digest shows.
// digest_parts.go fills the digest, with the figures of numbers.go, round.go and rubric.go.
// questions.go answers what the owner asks.
package report
