package rules

import "sync"

// A kindRow is what is known of one kind of fact.
type kindRow struct {
	kind   EventKind
	part   part
	traits kindTrait
	logged string // the sentence in the log, with “*” for whom it is about
}

// A part says to what of a person a fact is applied first. Doubts, matters and the like look at all facts.
type part int

const (
	toNone part = iota
	toAsk
	toTalk
	toNotes // what was noted, promised and guessed
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
		{Asked, toAsk, ownersMail | between | tellsWho, "tracked: your ask to *"},
		{Recaptured, toAsk, 0, "seen again: your ask to *"},
		{Nudged, toAsk, ownersMail | between | inThread, "noted: you followed up with * yourself"},
		{FollowedUp, toAsk, notUndone, "followed up: your ask to *"},
		{Wrote, toNone, ownersMail | between | inThread | tellsWho, "noted: you wrote to *"},
		{Thanked, toTalk, ownersMail | inThread, "noted: you thanked *"},
		{Answered, toAsk, theirMail | between | inThread | tellsWho, "answered: your ask to *"},
		{SaidOff, toTalk, 0, "in doubt: * may have called a talk off"},
		{Heard, toNone, theirMail | between | inThread | tellsWho, "heard: * wrote to you"},
		{AutoReplied, toNone, 0, "heard: an automatic reply from *"},
		{Bounced, toAsk, 0, "not delivered: your ask to *"},
		{Delayed, toNone, 0, "not delivered yet: your ask to *"},
		{Challenged, toNone, 0, "not delivered yet: a robot wants you to prove that you are a person, for your mail to *"},
		{Doubted, toNone, 0, "in doubt: a mail may be the answer of *"},
		{Cleared, toNone, notUndone, "settled: a question about *"},
		{Declined, toAsk, theirMail | between, "answered: * said no"},
		{Accepted, toAsk, theirMail | between, "answered: * said yes"},
		{Deferred, toAsk, theirMail | between, "answered: * said later"},
		{MovedOn, toAsk, 0, "closed: * no longer reads that mailbox"},
		{WentSilent, toAsk, 0, "closed: your ask to *, who stayed silent"},
		{Preempted, toAsk, 0, "not sent: the follow-up to *, which was claimed before"},
		{Stopped, toAsk, 0, "stopped: no follow-up goes to *"},
		{Resumed, toAsk, 0, "open again, as you said: your ask to *"},
		{Postponed, toAsk, 0, "put off, as you said: the follow-up to *"},
		{Hurried, toAsk, 0, "to be sent now, as you said: the follow-up to *"},
		{Reworded, toAsk, 0, "reworded, as you said: the follow-up to *"},
		{Booked, toTalk, tellsWho, "booked: a talk with *"},
		{Moved, toTalk, 0, "moved: the talk with *"},
		{Cancelled, toTalk, 0, "cancelled: the talk with *"},
		{Met, toTalk, 0, "noted: you talked with *"},
		{Noted, toNotes, 0, "noted: a line of yours about *"},
		{Guessed, toNotes, 0, "asked: what a line of yours about * means"},
		{Promised, toNotes, 0, "noted: a promise of yours to *"},
		{Introduced, toNotes, 0, "noted: * named somebody to you"},
		{Kept, toNotes, 0, "done: a promise to *"},
		{Reached, toNotes, 0, "done: you reached somebody whom * had named"},
		{Addressed, toNone, 0, "noted: how to write to *"},
		{Described, toNotes, 0, "noted: a fact about *"},
		{NoThanks, toTalk, 0, "noted: no thank-you to *, as you said"},
		{Rerouted, toNone, tellsWho, "noted: another address of *"},
		{Corrected, toNone, notUndone | resumes, "taken back: something about *"},
		{Refused, toNone, 0, "closed: * asked not to be written to"},
		{Forgotten, toNone, notUndone, "forgotten, as you said: *"},
		{LetGo, toNone, 0, "let go: a matter with *"},
		{PutOff, toNone, 0, "put off, as you said: a matter with *"},
		{Spared, toNone, 0, "at rest, as you said: all that concerns *"},

		{Rehearsing, toNone, standing, "rehearsing: nothing is sent to contacts"},
		{WentLive, toNone, standing | resumes, "live: follow-ups are sent from now on"},
		{Paused, toNone, standing, "paused, as you said: nothing is sent to contacts"},
		{Unpaused, toNone, standing | resumes, "going on, as you said: nothing is paused any more"},
		{Ignored, toNone, notUndone, "ignored: a mail to the capture address, or filed there, that counts for nothing"},
		{AskedBack, toNone, notUndone, "asked: whom a note of yours is about"},
		{Vanished, toNone, 0, "missed: a mail was gone before it was read"},
		{Owned, toNone, 0, "noted: another address of yours"},
		{LeftOut, toNone, 0, "left out, as you said: a folder that cannot be read"},
		{Tripped, toNone, standing, "stopped: nothing is sent to contacts until you say resume"},
		{Reset, toNone, standing, "going on, as you said: sending is no longer stopped"},
		{ToldOf, toNone, notUndone, ""},
		{FoldedIn, toNone, notUndone, ""},
		{Rested, toNone, notUndone, ""},
	}
}

// kinds returns the rows by their kinds.
var kinds = sync.OnceValue(func() map[EventKind]kindRow {
	all := map[EventKind]kindRow{}
	for _, r := range kindRows() {
		all[r.kind] = r
	}
	return all
})
