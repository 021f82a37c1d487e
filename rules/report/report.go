package report

import (
	"time"

	"informd/rules"
	"informd/rules/content"
)

// A View is the state of the whole account: everybody, and the condition of informd and the mailbox.
type View struct {
	People     []*rules.Person
	LastLook   time.Time                  // the last successful look at every mailbox
	LookBefore time.Time                  // and the one before it upon which a decision was written
	Since      time.Time                  // when the store began
	Health     func() []content.Ailment   // what is wrong with the account, which the digest alone asks; nil: nothing
	Refused    []Refusal                  // the folders that cannot be read
	Live       LiveRecord                 // in the account: the owner's go live, said to another store
	Made       func(key string) time.Time // when the row with this key was made; zero: there is none
	InDrafts   func(key string) bool      // whether the draft with this key lies in Drafts; nil: taken to be so
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

// A Decision is what to do at one instant for the account as a whole.
type Decision struct {
	Actions []rules.Action
	Events  []rules.Event // what its owner was told, and what was let go
	Next    time.Time     // when the answer could change without new mail
}

// A habit is one thing that informd does for the owner that is about no single person.
type habit func(now time.Time, pol rules.Policy, s View) Decision

// habits lists them in their order: what the digest says, the brief need not say.
func habits() []habit {
	return []habit{welcome, warnOfPasswordsEnd, letGoOld, tellShared, unlessHalted(digest), unlessHalted(brief)}
}

// unlessHalted returns a habit that rests once the owner has stopped everything.
func unlessHalted(h habit) habit {
	return func(now time.Time, pol rules.Policy, s View) Decision {
		if pol.Account.Halted {
			return Decision{}
		}
		return h(now, pol, s)
	}
}

// Decide returns what to do for the account as a whole. There is at most one brief a day, and none on
// the day of a digest; there is one digest a week, and after three weeks of sleep still only one.
// Matters that were mentioned and whose time is up are closed. A mail that may be the answer of
// several people is reported at once.
func Decide(now time.Time, pol rules.Policy, s View) Decision { return decide(now, pol, s, habits()) }

// Telling returns the part of Decide that tells of the mailbox: the digest and the brief, where they are due.
func Telling(now time.Time, pol rules.Policy, s View) Decision {
	return decide(now, pol, s, []habit{unlessHalted(digest), unlessHalted(brief)})
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

// letGoOld closes everybody's matters that were mentioned and whose time is up. It runs at each change of
// anybody, so that it reads only those of whom something was mentioned that may be closed.
func letGoOld(now time.Time, pol rules.Policy, s View) (did Decision) {
	told := map[string]bool{}                // by the id of an ask, talk or promise
	for text := range pol.Account.Mentions { // in any order: it makes a set
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

// only returns the people of whom a condition holds, in their order.
func only(people []*rules.Person, holds func(*rules.Person) bool) (some []*rules.Person) {
	for _, p := range people {
		if holds(p) {
			some = append(some, p)
		}
	}
	return some
}
