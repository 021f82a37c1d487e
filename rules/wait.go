package rules

import (
	"slices"
	"time"
)

// A Wait names why a follow-up waits, or never leaves. Programs compare it; its sentences are for people. waits() is
// the one table of them.
type Wait int

// The waits, in the order of their table.
const (
	NoWait              Wait = iota // nothing is in the way
	WaitTripped                     // the breaker stopped all sending
	WaitNotOwners                   // a mail of informd's own to somebody else than the owner
	WaitNoFollowup                  // another mail to a contact than a follow-up
	WaitNoAsk                       // a follow-up to an ask that is not known
	WaitOtherKey                    // a follow-up under the key of another
	WaitClosed                      // the ask is closed
	WaitSpared                      // they died, were hurt or are ill: all about them rests
	WaitRefused                     // they asked not to be written to, or were forgotten
	WaitFollowed                    // it has left
	WaitNudged                      // the owner followed up in its place
	WaitOtherRecipients             // it would go to somebody else than the one who was asked
	WaitToOwner                     // it would go to the owner, or to informd
	WaitOwnerWrote                  // the owner wrote to them since
	WaitTheyWrote                   // they wrote since
	WaitHalted                      // the owner stopped everything
	WaitDoubt                       // the owner has not said what a mail or a note means
	WaitCalledOff                   // it was called off once, and stays off
	WaitServerRefused               // a server refused it
	WaitFinished                    // it lies in Drafts, or may or may not have left
	WaitOff                         // follow-ups are switched off
	WaitDraft                       // it is drafted, for the owner to send
	WaitPutOff                      // its day is later than its notice said
	WaitChanged                     // it is about to leave, and the owner was not shown what it says now
	WaitUnshown                     // it is held, and the owner is to be shown what it says now
	WaitNews                        // there was news at the last moment
	WaitUnready                     // it needs the owner's words
	WaitPaused                      // the owner asked for a pause
	WaitUnnoticed                   // the owner was not shown it
	WaitLate                        // it is so late that the owner is asked first
	WaitItsHour                     // the owner was shown it, and its hour has not come
	WaitDue                         // its day has not come
	WaitHold                        // the owner was shown it just now
	WaitBetween                     // they had a follow-up to another ask less than a week ago
	WaitAway                        // they are away
	WaitWindow                      // it is no hour of the owner's for it
	WaitTheirNight                  // their day has not begun
)

// A Waiting is why a follow-up waits: what for, and the clause that says so to people.
type Waiting struct {
	For Wait
	Why string
}

// A scope says which mails a wait keeps back.
type scope int

const (
	thisRow    scope = iota // this row of the outbox
	everyRow                // rows on other roads as well
	followups               // the follow-up, whatever becomes of its row
	allLetters              // each letter to them, drafts too
	itsTime                 // the follow-up until its time has come, unless the owner says “send now”
)

// A need says what of a follower a row of the table looks at, to see whether it applies and to say so.
type need int

const (
	theAccount need = iota // the policy, the instant and the row of the outbox, if there is one
	aPerson                // and the person
	anAsk                  // and the ask to them
)

// A waitRow is one reason for which a follow-up waits or never leaves.
type waitRow struct {
	wait    Wait
	needs   need
	of      scope
	applies func(f follower) bool
	why     string                  // the clause for people
	says    func(f follower) string // the clause, where it depends on the follow-up

	then  Fate                    // what becomes of a row that is about to leave; FateLeaves: Never does not ask
	never bool                    // no follow-up comes, so there is nothing to stop or to change
	next  func(f follower) string // what the owner is told comes next; nil: its day, as if nothing were in the way

	in   []State                      // the states of its outbox row in which the habit asks; nil: any
	plan func(f follower, why string) // what the habit does; nil: nothing, it does not ask
}

// unmade is the state of a follow-up that has no row in the outbox yet.
const unmade State = ""

// waiting returns why the follow-up waits by this row.
func (r waitRow) waiting(f follower) Waiting {
	if r.says != nil {
		return Waiting{r.wait, r.says(f)}
	}
	return Waiting{r.wait, r.why}
}

// has reports whether what a row needs is known.
func (f follower) has(n need) bool { return (n < aPerson || f.p != nil) && (n < anAsk || f.a != nil) }

// first returns the first row that applies of those which a reader reads.
func (f follower) first(reads func(waitRow) bool) (r waitRow, found bool) {
	rows := waits()
	i := slices.IndexFunc(rows, func(r waitRow) bool { return f.has(r.needs) && reads(r) && r.applies(f) })
	if i < 0 {
		return waitRow{}, false
	}
	return rows[i], true
}

// why returns the first wait of those which a reader reads; none if nothing is in the way.
func (f follower) why(reads func(waitRow) bool) Waiting {
	r, found := f.first(reads)
	if !found {
		return Waiting{}
	}
	return r.waiting(f)
}

// Why says a wait that is the same for everybody as a clause; "" for others.
func (w Wait) Why() string { return w.row().why }

// MayCome reports whether a follow-up that so waits may still come, so that it can be stopped, changed or put off.
func (w Wait) MayCome() bool { return !w.row().never }

// AboutThem reports whether a wait holds for all that goes to one person, and for nobody else.
func (w Wait) AboutThem() bool { return w == WaitSpared || w == WaitRefused }

func (w Wait) row() waitRow {
	rows := waits()
	if i := slices.IndexFunc(rows, func(r waitRow) bool { return r.wait == w }); i >= 0 {
		return rows[i]
	}
	return waitRow{}
}

// Silence returns why nothing is written to p now, neither sent nor drafted. Whether the owner is still told of them
// is another question: they are not reminded of a person with whom all rests.
func (pol Policy) Silence(p *Person) Wait {
	return follower{pol: pol, p: p}.why(func(r waitRow) bool { return r.of == allLetters }).For
}

// Quiet returns why nothing leaves to anybody: "paused until Monday 16 March at 00:00".
func (pol Policy) Quiet(now time.Time) Waiting {
	return follower{now: now, pol: pol}.why(func(r waitRow) bool {
		return r.wait == WaitHalted || r.wait == WaitPaused
	})
}

// KeptBack returns why a follow-up waits even after the owner said "send now".
func KeptBack(now time.Time, pol Policy, p *Person, a *Ask) Waiting {
	return newFollower(now, pol, p, a).why(func(r waitRow) bool { return r.of == followups || r.of == allLetters })
}

// BeyondRecall reports whether the follow-up to an ask has left, or is leaving now because the owner
// said so. Then a mail must not offer to stop or change it.
func BeyondRecall(now time.Time, pol Policy, p *Person, a *Ask) bool {
	return !a.FollowedAt.IsZero() || a.Hurried && KeptBack(now, pol, p, a).For == NoWait
}

// OutlookOf returns what becomes of the follow-up to an open ask, as things stand: what the owner is told of it, and
// what they can still change about it, follows from this alone.
func OutlookOf(pol Policy, p *Person, a *Ask) Wait {
	r, _ := newFollower(time.Time{}, pol, p, a).outlook()
	return r.wait
}

// outlook returns the wait that the owner is told of. That it never comes is said before what it waits for.
func (f follower) outlook() (r waitRow, found bool) {
	if r, found = f.first(func(r waitRow) bool { return r.next != nil && r.never }); found {
		return r, true
	}
	return f.first(func(r waitRow) bool { return r.next != nil })
}

// A Fate says what happens to a row that is about to leave.
type Fate int

const (
	FateLeaves   Fate = iota
	FateWaits         // it is tried again
	FateDropped       // it is dropped
	FateOutdated      // it gets its new text, and a new notice
)

// Never returns why a row must not leave now, and what then happens to it. It checks what must never happen,
// separately from what the habits want, and as the last step: before the claim, and again after the body was
// transmitted, before the final dot.
func Never(now time.Time, pol Policy, p *Person, it Item) (Waiting, Fate) {
	f := follower{now: now, pol: pol, p: p, it: it}
	if p != nil {
		f.a = p.Ask(it.Ask)
	}
	r, found := f.first(func(r waitRow) bool {
		return r.then != FateLeaves && (r.of == everyRow || it.Road == RoadContact) && !f.hurriedPast(r)
	})
	if !found {
		return Waiting{}, FateLeaves
	}
	return r.waiting(f), r.then
}

// hurriedPast reports whether a wait does not count because the owner said "send now".
func (f follower) hurriedPast(r waitRow) bool { return r.of == itsTime && f.has(anAsk) && f.a.Hurried }
