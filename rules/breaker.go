package rules

import (
	"cmp"
	"slices"
	"time"
)

// breakerAt is how many follow-ups in a row must bounce before all sending stops.
const breakerAt = 3

// A Breaker stops all sending to contacts when something is plainly wrong, until the owner resets it.
type Breaker struct {
	Tripped bool
	Why     string // what the owner is told of why it tripped
}

// TripsByBounces is what the owner is told of a breaker that AllBounced tripped.
const TripsByBounces = "the last three follow-ups bounced one after the other"

// AllBounced reports whether the newest follow-ups all bounced, which does not happen with real addresses. Bounces from
// before the owner's last reset do not count.
func AllBounced(s AccountState, people []*Person) bool {
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
	return len(all) >= breakerAt && !slices.ContainsFunc(all[:breakerAt], func(x sent) bool { return !x.bounced })
}
