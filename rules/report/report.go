package report

import (
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
)

// A View is the state of the whole account: all people, and the condition of informd and the mailbox.
type View struct {
	People     []*rules.Person
	LastLook   time.Time                  // the last successful look at every mailbox
	LookBefore time.Time                  // the last look before it after which a decision was written down
	Since      time.Time                  // when the store began
	Health     func() []content.Ailment   // returns what is wrong with the account, for the digest only; nil: nothing
	Refused    []Refusal                  // the folders that cannot be read
	Live       LiveRecord                 // the record that the owner said "go live" to another store
	Made       func(key string) time.Time // when the row with this key was made; zero: there is none
	InDrafts   func(key string) bool      // whether the draft with this key is in Drafts; nil: always assumed
}

// ailments returns what is wrong with the account.
func (s View) ailments() []content.Ailment {
	if s.Health == nil {
		return nil
	}
	return s.Health()
}

// exists reports whether a row with this key exists.
func (s View) exists(key string) bool { return !s.Made(key).IsZero() }

// A Decision says what to do now for the account as a whole.
type Decision struct {
	Actions []rules.Action
	Events  []fact.Event // what the owner was told, and what was let go
	Next    time.Time    // when the decision could change without new mail
}

// A habit is one thing that informd does for the owner that is about no single person.
type habit func(now time.Time, pol rules.Policy, s View) Decision

// habits lists the habits in their order: the brief need not repeat what the digest says.
func habits() []habit {
	return []habit{welcome, warnOfPasswordsEnd, letGoOld, tellShared, unlessQuiet(digest), unlessQuiet(brief)}
}

// unlessQuiet returns a habit that does nothing once the owner has stopped everything, nor while they are away.
func unlessQuiet(h habit) habit {
	return func(now time.Time, pol rules.Policy, s View) Decision {
		switch {
		case pol.Account.Halted:
			return Decision{}
		case pol.Account.AwayAt(now):
			return Decision{Next: pol.Account.PausedUntil}
		}
		return h(now, pol, s)
	}
}

// Decide returns what to do for the account as a whole. There is at most one brief a day, and none on the day of a
// digest. There is one digest a week, and still only one after the computer slept for three weeks. Matters are
// closed if the owner was told of them and their time is up. A mail that may be the answer of several people is
// reported at once.
func Decide(now time.Time, pol rules.Policy, s View) Decision { return decide(now, pol, s, habits()) }

// Telling returns the part of Decide that tells the owner about their matters: the digest and the brief, if they
// are due.
func Telling(now time.Time, pol rules.Policy, s View) Decision {
	return decide(now, pol, s, []habit{unlessQuiet(digest), unlessQuiet(brief)})
}

func decide(now time.Time, pol rules.Policy, s View, habits []habit) (d Decision) {
	for _, h := range habits {
		did := h(now, pol, s)
		d.Actions, d.Events = append(d.Actions, did.Actions...), append(d.Events, did.Events...)
		if did.Next.After(now) {
			d.Next = rules.Soonest(d.Next, did.Next)
		}
	}
	return d
}

// letGoOld closes the matters with everybody that were mentioned and whose time is up. It runs at every change of
// any person, so it reads only the people with a mentioned matter that may be closed.
func letGoOld(now time.Time, pol rules.Policy, s View) (did Decision) {
	told := map[string]bool{}                // by the id of a matter
	for text := range pol.Account.Mentions { // in any order: the result is a set
		if id := readMatterID(text); id.state.rule().ending == endsLetGo {
			told[id.about] = true
		}
	}
	if len(told) == 0 {
		return did
	}
	c := s.matterContext(now, pol)
	for _, p := range byName(only(s.People, func(p *rules.Person) bool {
		return p.AnyID(func(id string) bool { return told[id] })
	})) {
		did.Events = append(did.Events, c.lettingGo(p)...)
	}
	return did
}

// only returns the people for whom a condition holds, in their order.
func only(people []*rules.Person, holds func(*rules.Person) bool) (some []*rules.Person) {
	for _, p := range people {
		if holds(p) {
			some = append(some, p)
		}
	}
	return some
}
