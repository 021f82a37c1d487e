package matching

import (
	"cmp"
	"slices"
	"time"

	"informd/rules"
)

// Likely returns the people whom a note of this instant without a name is probably about: first those with a talk
// shortly before or after, then those with the most recent mail.
func Likely(people []*rules.Person, at time.Time) []*rules.Person {
	var out []*rules.Person
	for _, p := range people {
		if !p.Contact.IsZero() || len(p.Talks) > 0 {
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
	slices.SortStableFunc(out, func(a, b *rules.Person) int { return cmp.Compare(near(a), near(b)) })
	return out
}
