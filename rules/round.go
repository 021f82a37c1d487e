package rules

import (
	"fmt"
	"strings"
)

// round counts the talks of the search that is on, and says when more bring little: three
// to six in all, two or three by role, two or three in one place.
func (n *Numbers) round(pol Policy, people []*Person) (hint string) {
	on := pol.Standing.Round
	if on.Target == 0 {
		return ""
	}
	n.Round = Bar{Label: "This round", Of: on.Target}
	places := map[string]int{}
	crowded := ""
	for _, p := range people {
		for _, t := range p.Talks {
			if t.State != TalkMet || t.Start.Before(on.Since) {
				continue
			}
			n.Round.Count++
			if c := p.Facts["company"]; c != "" {
				if places[strings.ToLower(c)]++; places[strings.ToLower(c)] == 4 {
					crowded = c
				}
			}
		}
	}
	switch {
	case n.Round.Count >= on.Target:
		return fmt.Sprintf("%s in this round: more bring little now. Read them side by side, then say “round done” or begin another.", plural(n.Round.Count, "talk", "talks"))
	case crowded != "":
		return "Four talks of this round at " + crowded + ": another place tells you more now."
	}
	return ""
}
