// Package reading says what a mail is: a person's, a machine's, a bounce, an invitation, the
// owner's own; until when somebody is away; and what an answer answers, where plain words
// tell. Each verdict carries its reason.
//
//	mail.Message ──Read──▶ Reading (kind, why, and what was found)
//	its own text ──GuessAnswer──▶ yes, no, later, moved on, or nothing
//
// Whose mail it is, and what follows from it, is decided in packages rules and intake.
package reading
