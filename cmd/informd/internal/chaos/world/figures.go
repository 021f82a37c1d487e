package world

import "slices"

// A Figure is something of which there must be many trials, before they say much.
type Figure struct {
	Name string // as a tally names it, where it counts one thing
	Want int
	From string   // the scenario in which it is tried
	Each []string // as a tally names them, where each of several things counts
}

const atRandom = "at random"

// Figures returns the numbers of trials that are worth publishing.
func Figures() []Figure {
	return []Figure{
		{killed(atRandom), 5000, "kills", nil},
		{"kills at each crash point", 50, "points", CrashPoints()},
		{"reply races", 2000, "races", nil},
		{"lost answers", 500, "lost", nil},
		{"power cuts", 250, "power", nil},
		{"restored databases", 100, "restored", nil},
		{"races of two daemons", 200, "two", nil},
		{"spoofed commands", 750, "spoofs", nil},
		{"spoofs of each family", 20, "spoofs", forgeryTallies()},
		{"malformed messages", 20_000, "malformed", nil},
		{"simulated years", 50, "year", nil},
	}
}

// Got returns how much of a figure a tally has: of several things, the rarest counts.
func (f Figure) Got(tally map[string]int) int {
	if f.Each == nil {
		return tally[f.Name]
	}
	rarest := slices.MinFunc(f.Each, func(a, b string) int { return tally[a] - tally[b] })
	return tally[rarest]
}
