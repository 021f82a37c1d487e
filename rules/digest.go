package rules

import (
	"time"

	"informd/rules/content"
	"informd/rules/mail"
)

// An AccountView is what the account as a whole looks like, for what concerns everybody: the
// digest and the brief.
type AccountView struct {
	People     []*Person
	LastLook   time.Time // the last successful look at every mailbox
	LookBefore time.Time // and the one before it
	Since      time.Time // when the store began
	Health     []content.Ailment
	Refused    []Refusal                  // the folders that cannot be read
	Live       LiveRecord                 // in the account: the owner's go live, said to another store
	Made       func(key string) time.Time // when the row with this key was made; zero: there is none
	InDrafts   func(key string) bool      // whether the draft with this key lies in Drafts; nil: taken to be so
}

// exists reports whether a row with this key exists.
func (s AccountView) exists(key string) bool { return !s.Made(key).IsZero() }

// An AccountDecision is what concerns nobody in particular, at one instant.
type AccountDecision struct {
	Actions []Action
	Events  []Event   // what its owner was told, and what was let go
	Next    time.Time // when the answer could change without new mail
}

// An accountHabit is one thing informd does for its owner that concerns nobody in particular.
type accountHabit func(now time.Time, pol Policy, s AccountView) AccountDecision

// accountHabits lists them. What the digest says, the brief need not say.
func accountHabits() []accountHabit {
	return []accountHabit{welcome, letGoOld, tellShared, digest, brief}
}

// DecideAccount says what is to be done that concerns nobody in particular: one brief a day at
// most, and none beside a digest, and one digest a week; after weeks of sleep one digest, not
// three. It lets go of what was told and had its time, and tells at once of a mail that may be the
// answer of several people.
func DecideAccount(now time.Time, pol Policy, s AccountView) (d AccountDecision) {
	for _, h := range accountHabits() {
		did := h(now, pol, s)
		d.Actions, d.Events = append(d.Actions, did.Actions...), append(d.Events, did.Events...)
		if did.Next.After(now) {
			d.Next = Soonest(d.Next, did.Next)
		}
	}
	return d
}

// letGoOld lets go of the matters of everybody that were told and had their time.
func letGoOld(now time.Time, pol Policy, s AccountView) (did AccountDecision) {
	c := s.matterContext(now, pol)
	for _, p := range byName(s.People) {
		did.Events = append(did.Events, c.lettingGo(p)...)
	}
	return did
}

// DigestKey is the key of the digest in the week of an instant.
func DigestKey(pol Policy, at time.Time) string { return "digest/" + pol.Week(at) }

// betweenDigests is how many days lie at least between one that came late and the next.
const betweenDigests = 3

// digest is the weekly letter, of the newest moment for one that has passed since the
// store began.
func digest(now time.Time, pol Policy, s AccountView) (did AccountDecision) {
	last := pol.lastDigest(now)
	did.Next = pol.DigestAt.OnDay(last, 7, pol.Zone).UTC()
	key := DigestKey(pol, last)
	if last.Before(s.Since) || s.exists(key) {
		return did
	}
	if _, late := s.lateBefore(last, pol); late {
		return did // after a sleep; the next one tells of these days too
	}
	say, told := digestOf(now, pol, s)
	if say.Empty() && pol.DigestEmpty == EmptySkip {
		return did
	}
	did.Actions = []Action{ToAccount(pol, key, content.KindDigest, now, say, "a week has passed")}
	did.Events = told
	return did
}

// lastDigest is the newest moment for a digest.
func (pol Policy) lastDigest(now time.Time) time.Time {
	last := pol.DigestAt.On(now, pol.Zone)
	for last.After(now) || last.Weekday() != pol.DigestDay {
		last = pol.DigestAt.OnDay(last, -1, pol.Zone)
	}
	return last
}

// lateBefore is when the digest of the week before a moment was made, and whether that was so
// late that the one of that moment is left out.
func (s AccountView) lateBefore(moment time.Time, pol Policy) (made time.Time, late bool) {
	made = s.Made(DigestKey(pol, moment.AddDate(0, 0, -7)))
	return made, moment.Before(made.AddDate(0, 0, betweenDigests))
}

// ToAccount is a mail to the owner that concerns nobody in particular.
func ToAccount(pol Policy, key string, kind content.Kind, due time.Time, say any, why string) Action {
	return Action{Key: key, Kind: kind, Road: RoadOwner, Due: due,
		From: mail.Address{Name: "informd", Addr: pol.Owner.Addr},
		To:   []mail.Address{pol.Owner}, Thread: Thread{References: []string{ThreadRoot(string(kind), pol.Owner)}},
		Auto: "auto-generated", Say: say, Why: why}
}
