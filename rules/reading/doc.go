// Package reading says what a mail is: from a person, a machine or the owner, a bounce or an invitation. It says until
// when somebody is away, and what an answer says, as far as plain words tell. Each verdict carries its reason.
//
//	mail.Message ──Read──▶ Reading (kind, why, and what was found)
//	its own text ──ReadAnswer──▶ yes, no, later, …, for sure or as a guess, with the words that say it
//
// The signs of an answer say what it means. If they leave that open, a judge guesses by what else the answer contains,
// and it also checks how sure the signs can be; judge.go explains it.
//
// Packages rules and intake decide whose mail it is, and what follows from it.
package reading
