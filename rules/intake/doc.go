// Package intake turns one mail into facts: it says whose mail it is about and which events it makes.
// A note of the owner's is handed on to package obey.
//
//	Encounter (mail, reading, what is known) ──Interpret──▶ Finding (events, actions, why)
//	    ├─ of a contact:                  answer.go, answer_words.go, agreed.go, invitation.go, booking.go
//	    ├─ of a machine:                  auto_reply.go, bounce.go, challenge.go, bulk.go
//	    ├─ in doubt:                      doubt.go, machine_or_person.go
//	    ├─ of the owner to a contact:     capture.go, opened_ask.go, introduced.go
//	    └─ of the owner to informd:       package obey
//
// Like all of rules it does no I/O; what it needs besides the mail stands in encounter.Encounter.
package intake
