// Package reading says what a mail is: a person's, a machine's, a bounce, an invitation, the
// owner's own; until when somebody is away; and what an answer answers, where plain words
// tell. Each verdict carries its reason.
//
//	mail.Message ──Read──▶ Reading (kind, why, and what was found)
//	its own text ──ReadAnswer──▶ yes, no, later, …, for sure or as a guess, with the words that say it
//
// What an answer says for sure is told by its signs alone. Where they leave it open, a judge guesses by what else
// stands there; judge.go explains it.
//
// Whose mail it is, and what follows from it, is decided in packages rules and intake.
package reading
