package matching

import (
	"cmp"
	"slices"
	"time"

	"informd/rules"
)

// Likely returns the people whom a note of this instant without a name is probably about: first those with whom
// something is open, and of these those with a talk shortly before or after, then those with the most recent mail.
func Likely(people []*rules.Person, at time.Time) []*rules.Person {
	var out []*rules.Person
	for _, p := range people {
		if !p.Spared && (!p.Contact.IsZero() || len(p.Talks) > 0) {
			out = append(out, p)
		}
	}
	near := func(p *rules.Person) time.Duration {
		best := at.Sub(p.Contact).Abs()
		for _, t := range p.Talks {
			best = min(best, at.Sub(t.End).Abs()/8) // a talk counts for more than a mail
		}
		return best
	}
	slices.SortStableFunc(out, func(a, b *rules.Person) int {
		return cmp.Or(cmp.Compare(rest(a, at), rest(b, at)), cmp.Compare(near(a), near(b)))
	})
	return out
}

// stillWarm is how long after a talk, or after their last mail, somebody counts as one in work.
const stillWarm = 14 * 24 * time.Hour

// rest returns 0 for somebody with whom something is open or was of late, and 1 for the others.
func rest(p *rules.Person, at time.Time) int {
	late := func(t time.Time) bool { return at.Sub(t).Abs() < stillWarm }
	if p.HasOpenAsk() || p.Owes() || late(p.LastHeard.At) ||
		slices.ContainsFunc(p.Talks, func(t rules.Talk) bool { return t.ToCome(at) || late(t.End) }) {
		return 0
	}
	return 1
}
