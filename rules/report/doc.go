// Package report says what the owner is told of everybody at once: what is open with whom, and what
// needs them. It reads people, and decides nothing about one of them; that is the business of
// rules.Decide.
//
//	[]*rules.Person ──Matters──▶ []Matter ─┬─▶ brief, digest, welcome ──Decide──▶ rules.Action
//	                                       └─▶ Status, Plan, Why, History, Find: answers to questions
//
// A Matter is one thing between the owner and somebody that is not over. matter.go holds the table of
// them; matter_ask.go, matter_talk.go, matter_promise.go and matter_guess.go find them. needs.go chooses
// which of them a brief or a digest shows. digest_parts.go fills the digest, with the figures of numbers.go,
// round.go and rubric.go. questions.go answers what the owner asks.
package report
