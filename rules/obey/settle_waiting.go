package obey

import (
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/fact"
	"informd/rules/meaning"
)

// settleWaiting assigns to the person of this note the earlier ones that name nobody and of which it speaks in the same
// words: "two sacks of stoneware went off with the carrier", and then "lina has the stoneware, the carrier was late". A
// note that says more than can be kept as text still waits for the owner's word, and so does one that names somebody
// else.
func (r *noteDoer) settleWaiting() {
	for _, n := range r.in.Policy.Account.Unassigned {
		others := slices.ContainsFunc(r.note.NamedInProse(n.Subject+"\n"+n.Text),
			func(p *rules.Person) bool { return p.ID != r.person.ID })
		if others || !rules.SharesTopic(n.Text, r.note.Typed()) || !meaning.MaySettle(r.in, n, r.person) {
			continue
		}
		r.add(fact.Noted, "a note that waited for its person", func(e *fact.Event) {
			e.Line, e.Text, e.At = fact.LineNote, strings.TrimSpace(n.Text), n.At
		})
		r.record(settled(r.in, n))
		r.remark("Your note of " + r.in.Policy.SayDay(n.At) + " speaks of the same, so it is kept as one about " +
			r.person.Called() + ", too.")
	}
}
