package fact

import "sync"

// A kindRow is what is known of one kind of fact.
type kindRow struct {
	kind   Kind
	part   Part
	traits kindTrait
	logged string // the sentence in the log, with “*” for whom it is about
}

// A Part says to what of a person a fact is applied first. Doubts, matters and the like look at all facts.
type Part int

const (
	OfNone Part = iota
	OfAsk
	OfTalk
	OfNotes // what was noted, promised and guessed
)

// A kindTrait is a property that some kinds of facts have.
type kindTrait int

const (
	ownersMail kindTrait = 1 << iota // a mail of the owner's to them
	theirMail                        // a mail of theirs, or what it says
	between                          // a mail between the two, if it has an id
	inThread                         // a mail that an answer refers to
	tellsWho                         // its name and address are those of the person
	notUndone                        // a bare “undo” does not mean it
	standing                         // it decides how the account stands: whether and what informd sends
	resumes                          // what the account's standing kept back may go on
)

// kindRows is the table of kinds. What a brief or digest told, its own line in the log says.
func kindRows() []kindRow {
	return []kindRow{
		{Asked, OfAsk, ownersMail | between | tellsWho, "tracked: your ask to *"},
		{Recaptured, OfAsk, 0, "seen again: your ask to *"},
		{Nudged, OfAsk, ownersMail | between | inThread, "noted: you followed up with * yourself"},
		{FollowedUp, OfAsk, notUndone, "followed up: your ask to *"},
		{Wrote, OfNone, ownersMail | between | inThread | tellsWho, "noted: you wrote to *"},
		{Thanked, OfTalk, ownersMail | inThread, "noted: you thanked *"},
		{Answered, OfAsk, theirMail | between | inThread | tellsWho, "answered: your ask to *"},
		{SaidOff, OfTalk, 0, "in doubt: * may have called a talk off"},
		{Heard, OfNone, theirMail | between | inThread | tellsWho, "heard: * wrote to you"},
		{AutoReplied, OfNone, 0, "heard: an automatic reply from *"},
		{Bounced, OfAsk, 0, "not delivered: your ask to *"},
		{Delayed, OfNone, 0, "not delivered yet: your ask to *"},
		{Challenged, OfNone, 0, "not delivered yet: a robot wants you to prove that you are a person, for your mail to *"},
		{Doubted, OfNone, 0, "in doubt: a mail may be the answer of *"},
		{Cleared, OfNone, notUndone, "settled: a question about *"},
		{Declined, OfAsk, theirMail | between, "answered: * said no"},
		{Accepted, OfAsk, theirMail | between, "answered: * said yes"},
		{Deferred, OfAsk, theirMail | between, "answered: * said later"},
		{MovedOn, OfAsk, 0, "closed: * no longer reads that mailbox"},
		{WentSilent, OfAsk, 0, "closed: your ask to *, who stayed silent"},
		{Preempted, OfAsk, 0, "not sent: the follow-up to *, which was claimed before"},
		{Stopped, OfAsk, 0, "stopped: no follow-up goes to *"},
		{Resumed, OfAsk, 0, "open again, as you said: your ask to *"},
		{Postponed, OfAsk, 0, "put off, as you said: the follow-up to *"},
		{Hurried, OfAsk, 0, "to be sent now, as you said: the follow-up to *"},
		{Reworded, OfAsk, 0, "reworded, as you said: the follow-up to *"},
		{Booked, OfTalk, tellsWho, "booked: a talk with *"},
		{Moved, OfTalk, 0, "moved: the talk with *"},
		{Cancelled, OfTalk, 0, "cancelled: the talk with *"},
		{Met, OfTalk, 0, "noted: you talked with *"},
		{Noted, OfNotes, 0, "noted: a line of yours about *"},
		{Guessed, OfNotes, 0, "asked: what a line of yours about * means"},
		{Promised, OfNotes, 0, "noted: a promise of yours to *"},
		{Introduced, OfNotes, 0, "noted: * named somebody to you"},
		{Kept, OfNotes, 0, "done: a promise to *"},
		{Reached, OfNotes, 0, "done: you reached somebody whom * had named"},
		{Addressed, OfNone, 0, "noted: how to write to *"},
		{Described, OfNotes, 0, "noted: a fact about *"},
		{NoThanks, OfTalk, 0, "noted: no thank-you to *, as you said"},
		{Rerouted, OfNone, tellsWho, "noted: another address of *"},
		{Corrected, OfNone, notUndone | resumes, "taken back: something about *"},
		{Refused, OfNone, 0, "closed: * asked not to be written to"},
		{Forgotten, OfNone, notUndone, "forgotten, as you said: *"},
		{LetGo, OfNone, 0, "let go: a matter with *"},
		{PutOff, OfNone, 0, "put off, as you said: a matter with *"},
		{Spared, OfNone, 0, "at rest, as you said: all that concerns *"},

		{Rehearsing, OfNone, standing, "rehearsing: nothing is sent to contacts"},
		{WentLive, OfNone, standing | resumes, "live: follow-ups are sent from now on"},
		{Paused, OfNone, standing, "paused, as you said: nothing is sent to contacts"},
		{Unpaused, OfNone, standing | resumes, "going on, as you said: nothing is paused any more"},
		{Ignored, OfNone, notUndone, "ignored: a mail to the capture address, or filed there, that counts for nothing"},
		{AskedBack, OfNone, notUndone, "asked: whom a note of yours is about"},
		{Vanished, OfNone, 0, "missed: a mail was gone before it was read"},
		{Owned, OfNone, 0, "noted: another address of yours"},
		{LeftOut, OfNone, 0, "left out, as you said: a folder that cannot be read"},
		{Tripped, OfNone, standing, "stopped: nothing is sent to contacts until you say resume"},
		{Reset, OfNone, standing, "going on, as you said: sending is no longer stopped"},
		{ToldOf, OfNone, notUndone, ""},
		{FoldedIn, OfNone, notUndone, ""},
		{Rested, OfNone, notUndone, ""},
	}
}

// Kinds returns all kinds in the order of their table: those of people, then those of the account.
func Kinds() (all []Kind) {
	for _, r := range kindRows() {
		all = append(all, r.kind)
	}
	return all
}

// kinds returns the rows by their kinds.
var kinds = sync.OnceValue(func() map[Kind]kindRow {
	all := map[Kind]kindRow{}
	for _, r := range kindRows() {
		all[r.kind] = r
	}
	return all
})
