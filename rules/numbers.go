package rules

import (
	"fmt"
	"time"
)

// numbers are the figures of a digest: the funnel, the cadence, the mix, and how warm
// and cold asks are answered.
func numbers(now time.Time, pol Policy, people []*Person) Numbers {
	n := Numbers{Weeks: make([]int, 12)}
	var asked, answered, talked, thanked int
	level, circle := map[string]int{}, map[string]int{}
	week := Clock{}.On(now, pol.Zone)
	for _, p := range people {
		for _, a := range p.Asks {
			asked++
			bar := &n.Cold
			if p.Facts["via"] != "" {
				bar = &n.Warm
			}
			bar.Of++
			if a.State == AskAnswered || a.State == AskDeclined {
				answered++
				bar.Count++
			}
		}
		for _, t := range p.Talks {
			if t.State == TalkCancelled || t.Start.After(now) {
				continue
			}
			talked++
			if !t.Thanked.IsZero() {
				thanked++
			}
			if back := int(week.Sub(t.Start.In(pol.Zone)).Hours()/24+1) / 7; back >= 0 && back < 12 {
				n.Weeks[11-back]++
				n.Talks12++
				if back < 4 {
					n.Talks4++
				}
			}
			level[p.Facts["level"]]++
			circle[p.Facts["circle"]]++
		}
	}
	n.Funnel = []Bar{{"asked", asked, asked}, {"answered", answered, asked}, {"talked", talked, asked}, {"thanked", thanked, asked}}
	n.Warm.Label, n.Cold.Label = "introduced", "cold"
	n.Mix = mixes(level, circle)
	return n
}

func mixes(level, circle map[string]int) []Mix {
	var out []Mix
	for _, m := range []struct {
		label string
		of    map[string]int
		parts []string
	}{{"level", level, []string{"junior", "mid", "senior"}}, {"circle", circle, []string{"deep", "wide", "random"}}} {
		mix, total := Mix{Label: m.label}, 0
		for _, part := range m.parts {
			total += m.of[part]
		}
		for _, part := range m.parts {
			mix.Parts = append(mix.Parts, Bar{Label: part, Count: m.of[part], Of: total})
		}
		if total > 0 {
			out = append(out, mix)
		}
	}
	return out
}

// coaching says at most two kind things about the figures.
func coaching(n Numbers) []string {
	var out []string
	asked, answered, talked := n.Funnel[0].Count, n.Funnel[1].Count, n.Funnel[2].Count
	switch {
	case asked >= 4 && answered == asked:
		out = append(out, "Everybody answers you: you could aim higher.")
	case asked >= 3 && talked > 0:
		per := (asked + talked - 1) / talked
		out = append(out, fmt.Sprintf("At your rate, %s this week make one talk a week. Most asks go unanswered; that is normal.", plural(per, "ask", "asks")))
	}
	if asked >= 3 && n.Talks4 == 0 {
		out = append(out, "No talk in four weeks. One a month keeps the habit; one ask this week is a start.")
	}
	for _, m := range n.Mix {
		if m.Label == "level" && len(m.Parts) == 3 && m.Parts[0].Of >= 4 && m.Parts[0].Count*4 < m.Parts[0].Of {
			out = append(out, "Few of them are in their first three years; those remember best how they got in.")
		}
	}
	return out[:min(2, len(out))]
}
