package report

import (
	"cmp"
	"slices"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
	"informd/rules/proof"
)

// One mail may be the answer of several people: informd cannot read it, or it comes from an organisation where the
// owner asked many. It holds all their follow-ups, but for the owner it is one question: one mail, one line of the
// brief, one tap.

// A sharedDoubt is such a question, with everybody whose follow-up waits for the answer.
type sharedDoubt struct {
	rules.Doubt
	people []*rules.Person
}

// sharedDoubts returns the open shared doubts, oldest first.
func sharedDoubts(people []*rules.Person) []*sharedDoubt {
	by := map[string]*sharedDoubt{}
	var all []*sharedDoubt
	for _, p := range byName(only(people, func(p *rules.Person) bool {
		return slices.ContainsFunc(p.Doubts, rules.Doubt.Shared)
	})) {
		for _, q := range p.Doubts {
			if !q.Shared() {
				continue
			}
			id := q.ID()
			if by[id] == nil {
				by[id] = &sharedDoubt{Doubt: q}
				all = append(all, by[id])
			}
			by[id].people = append(by[id].people, p)
		}
	}
	slices.SortStableFunc(all, func(a, b *sharedDoubt) int {
		return cmp.Or(a.At.Compare(b.At), cmp.Compare(a.ID(), b.ID()))
	})
	return all
}

// A sharedReason identifies doubts that are asked about in one mail: they have the same kind and the same reason.
type sharedReason struct {
	kind fact.DoubtKind
	why  fact.Reason
}

// whoWaits names everybody whose follow-up is held.
func (q sharedDoubt) whoWaits() string { return calledAll(q.people) }

// calledAll names people: "Anna Meier, Bob Lee and Carl Oz".
func calledAll(people []*rules.Person) string {
	var names []string
	for _, p := range people {
		names = append(names, p.Called())
	}
	return content.Names(names)
}

// tellShared asks the owner about mails that may be the answer of several people, with one mail per reason at a
// time. It leaves out a lost note of the owner's, since the receipt has already asked about it; and a mail that was
// already old when informd first saw it, which waits for the brief.
func tellShared(now time.Time, pol rules.Policy, s View) (did Decision) {
	asked := map[sharedReason]bool{}
	for _, q := range sharedDoubts(s.People) {
		what := q.Kind.Trouble()
		key := what.Key(rules.Tag(q.ID()))
		one := sharedReason{q.Kind, q.Reason}
		if q.AskedByReceipt() || asked[one] {
			continue
		}
		asked[one] = true
		if asks := q.At.Add(proof.TwinGrace); now.Before(asks) {
			did.Next = rules.Soonest(did.Next, asks)
			continue
		}
		if s.exists(key) || rules.OldNews(now, q.At) {
			continue
		}
		thread := "A mail that I cannot read"
		if what != content.TroubleUnread {
			thread = "One mail, " + content.Plural(len(q.people), "follow-up", "follow-ups")
		}
		say := content.SayTrouble{Capture: pol.Self.Capture, Thread: thread, Trouble: what, Several: true,
			Who: q.whoWaits(), From: q.From.String(),
			Subject: q.Subject, When: pol.SayDay(q.At), Why: q.Why, Buttons: q.Buttons(nil)}
		did.Actions = append(did.Actions,
			rules.ToAccount(pol, key, content.KindTrouble, now, say, "a mail may be the answer of several people"))
	}
	return did
}

// together merges the matters of one shared doubt into one, because the same button settles all of them.
func together(all []Matter, people []*rules.Person) (out []Matter) {
	by, at := map[string]*sharedDoubt{}, map[string]int{}
	for _, q := range sharedDoubts(people) {
		by[q.ID()] = q
	}
	for _, m := range all {
		q, shared := by[m.About]
		i, stands := at[m.ID()]
		switch {
		case !shared || len(q.people) == 1:
			out = append(out, m)
		case stands:
			out[i].Today = out[i].Today || m.Today
		default:
			at[m.ID()] = len(out)
			m.Line.Who, m.Line.How = q.whoWaits(), "Their follow-ups wait until you say."
			if q.MayBeAnswer() {
				m.Line.How = "Has one of them answered? " + m.Line.How
			}
			out = append(out, m)
		}
	}
	return out
}

// Shared reports whether a matter is a doubt about several people.
func (m Matter) Shared() bool {
	if m.State != MatterDoubt || m.Person == nil {
		return false
	}
	_, shared := m.Person.SharedDoubt(m.About)
	return shared
}
