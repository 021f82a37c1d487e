package prose

import (
	"sync"

	"informd/rules/grammar"
	"informd/rules/notes"
)

// A verbRow is what prose must know of a verb to tell whether a clause claims it.
type verbRow struct {
	doers   grammar.Doer // who can do what it says; a clause with another doer claims nothing, or is asked about
	deniers grammar.Doer // the doers with whom the clause tells something else, beside strangers
	clause  understanding
	several bool // it can be true of several people at once: "thanked Ann, Ben and Cy"
	got     bool // whoever gets something of the owner's tells of it: "Anna got my thank-you"
}

// An understanding says how much of the clause of a claim must be understood for the claim to be sure.
type understanding int

const (
	inPart  understanding = iota // the words that make the claim
	toVerb                       // all words up to the verb; what they talked about, or gave thanks for, may follow
	inWhole                      // every word: "Olga accepted" is sure, "Olga accepted a job" is not
)

// verbRows returns what is known of each verb that prose can claim.
var verbRows = sync.OnceValue(func() map[notes.Verb]verbRow {
	const (
		owner   = grammar.ByOwner | grammar.Elided
		contact = grammar.ByKnown | grammar.ByThem
		office  = contact | grammar.ByOffice // who speaks for them does it as well
		anybody = ^grammar.ByStranger
	)
	return map[notes.Verb]verbRow{
		notes.Replied: {doers: office | grammar.Elided, deniers: grammar.ByOwner, clause: inWhole, several: true},
		notes.No:      {doers: office | grammar.Elided, deniers: grammar.ByOwner, clause: inWhole, several: true},
		notes.Stop:    {doers: owner, clause: inWhole, several: true},
		notes.Later:   {doers: anybody, clause: inWhole},
		notes.Nudged:  {doers: owner, deniers: office, clause: toVerb},

		notes.Interview: {doers: anybody, clause: inWhole, several: true},
		notes.Moved:     {doers: owner | office | grammar.ByTalk, clause: inWhole},
		notes.Cancelled: {doers: owner | office | grammar.ByTalk, clause: inWhole},
		notes.Missed:    {doers: owner | office | grammar.ByTalk | grammar.ByNobody, clause: inWhole, several: true},
		notes.Met:       {doers: owner | grammar.ByTalk, deniers: contact, clause: toVerb, several: true},

		notes.Thanked: {doers: owner | grammar.ByMessage, deniers: office, clause: toVerb, several: true, got: true},
		notes.Done:    {doers: owner | grammar.ByMessage, deniers: office, clause: toVerb, several: true, got: true},
		notes.Offer:   {doers: owner, deniers: contact},
		notes.Asked:   {doers: owner},
		notes.Learned: {doers: anybody &^ grammar.ByNobody},
		notes.Intro:   {doers: anybody &^ grammar.ByNobody},
		notes.Progress: {doers: owner | grammar.ByThing | grammar.ByMessage | grammar.ByStranger, deniers: contact,
			several: true},
	}
})

// row returns the row of the claim's verb.
func (c claim) row() verbRow { return verbRows()[c.verb] }
