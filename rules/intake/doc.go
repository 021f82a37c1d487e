// Package intake turns one mail into facts: it says whose mail it is about, which events it makes,
// and, where it is a note of the owner's, obeys it.
//
//	mail.Message + reading.Reading + what is known ──Interpret──▶ Finding (events, actions, why)
//
// Like all of rules it does no I/O; what it needs besides the mail stands in Encounter.
package intake
