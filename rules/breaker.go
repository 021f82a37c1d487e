package rules

import (
	"cmp"
	"slices"
	"time"
)

// breakerAt is how many follow-ups in a row must bounce before all sending stops.
const breakerAt = 3

// Breaker says why all sending to contacts must stop, or "": the newest follow-ups all bounced,
// which does not happen with real addresses. Bounces from before the owner's last reset do not
// count.
func Breaker(s AccountState, people []*Person) string {
	type sent struct {
		at      time.Time
		bounced bool
	}
	var all []sent
	for _, p := range people {
		for i := range p.Asks { // of everybody, at each decision: they are not copied
			a := &p.Asks[i]
			if a.FollowedAt.After(s.ResetAt) {
				since := a.FollowedAt.Truncate(time.Second) // the Date of a mail has no fractions
				all = append(all, sent{a.FollowedAt, a.State == AskBounced && !a.ClosedAt.Before(since)})
			}
		}
	}
	slices.SortFunc(all, func(x, y sent) int { return cmp.Compare(y.at.UnixNano(), x.at.UnixNano()) })
	if len(all) < breakerAt || slices.ContainsFunc(all[:breakerAt], func(x sent) bool { return !x.bounced }) {
		return ""
	}
	return "the last three follow-ups bounced one after the other"
}
