package report

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/dates"
	"informd/rules/fact"
	"informd/rules/mail"
)

// A funnel counts how far the asks came.
type funnel struct {
	asked, answered, talked, thanked int
}

// bars returns the funnel as it is drawn. Thanks are left out where none were due.
func (f funnel) bars(thanksDue bool) []content.Bar {
	bars := []content.Bar{
		{Label: "Asked", Count: f.asked, Of: f.asked},
		{Label: "Answered", Count: f.answered, Of: f.asked},
		{Label: "Talked", Count: f.talked, Of: f.asked},
	}
	if thanksDue {
		bars = append(bars, content.Bar{Label: "Thanked", Count: f.thanked, Of: f.asked})
	}
	return bars
}

// numbers returns the figures of a digest: the funnel, the cadence, the mix, and how warm
// and cold asks are answered. came is what the funnel draws.
func numbers(now time.Time, pol rules.Policy, people []*rules.Person) (n content.Numbers, came funnel) {
	n = content.Numbers{Weeks: make([]int, 12), Warm: content.Bar{Label: "Introduced"},
		Cold: content.Bar{Label: "Cold"}}
	week := dates.Clock{}.On(now, pol.Zone)
	unwanted := 0
	level, circle := map[string]int{}, map[string]int{}
	for _, p := range people {
		countAsks(&n, now, p)
		for _, t := range p.Talks {
			if !counts(now, p, t) {
				continue
			}
			came.talked++
			switch {
			case !t.Thanked.IsZero():
				came.thanked++
			case t.NoThanks || p.NoThanks:
				unwanted++
			}
			level[p.Facts[fact.Level]]++
			circle[p.Facts[fact.Circle]]++
			countWeek(&n, pol.DaysSince(now, t.Start))
		}
	}
	n.Settled = n.Warm.Of + n.Cold.Of
	for _, p := range people {
		came.asked += len(p.Asks)
	}
	came.answered = n.Warm.Count + n.Cold.Count
	n.Funnel = came.bars(came.thanked > 0 || unwanted < came.talked)
	n.Mix, n.Rubric, n.Months = mixes(level, circle, came.talked), rubric(now, people), months(week)
	if n.Settled >= enough {
		n.Legend = "One ask in three that becomes a talk is good."
	}
	if young := came.asked - n.Settled; n.Legend != "" && young > 0 {
		n.Legend += " " + mail.Capital(content.PluralInWords(young, "ask is", "asks are")) + " too young to tell."
	}
	return n, came
}

// counts reports whether a talk is over, and took place as far as anybody said.
func counts(now time.Time, p *rules.Person, t rules.Talk) bool {
	over := t.State != rules.TalkCancelled && !t.Start.After(now) && !t.Doubtful()
	return over && !p.MayHaveMissed(&t) && !stillAsked(now, t)
}

// stillAsked reports whether the owner is still asked how a talk went. Until they say, it does not count.
func stillAsked(now time.Time, t rules.Talk) bool {
	return !t.TookPlace() && now.Before(t.End.AddDate(0, 0, untilLetGo))
}

// mayHaveTalked reports whether the owner is asked, at the same time, whether a talk took place.
func mayHaveTalked(now time.Time, people []*rules.Person) bool {
	return slices.ContainsFunc(people, func(p *rules.Person) bool {
		over := func(t rules.Talk) bool {
			return t.State == rules.TalkBooked && !t.Start.After(now) && stillAsked(now, t)
		}
		guessed := func(g rules.Guess) bool { return g.Kind == fact.Met || g.OfTalk() && g.Over(now) }
		return slices.ContainsFunc(p.Talks, over) || slices.ContainsFunc(p.Guesses, guessed)
	})
}

// anybodyWilling reports whether somebody said yes, or a talk with them is to come.
func anybodyWilling(now time.Time, people []*rules.Person) bool {
	return slices.ContainsFunc(people, func(p *rules.Person) bool {
		yes := func(a rules.Ask) bool { return a.Outcome == fact.Accepted }
		comes := func(t rules.Talk) bool { return t.ToCome(now) }
		return slices.ContainsFunc(p.Asks, yes) || slices.ContainsFunc(p.Talks, comes) ||
			slices.ContainsFunc(p.Guesses, rules.Guess.OfTalk)
	})
}

// countAsks counts the asks to a person and how many of them were answered, separately for people with and without
// an introduction. An open ask that is still young is not counted yet.
func countAsks(n *content.Numbers, now time.Time, p *rules.Person) {
	bar := &n.Cold
	if p.Facts[fact.Via] != "" {
		bar = &n.Warm
	}
	for _, a := range p.Asks {
		if a.Open() && a.SentAt().After(now.AddDate(0, 0, -settles)) {
			continue
		}
		bar.Of++
		if a.State == rules.AskAnswered || a.State == rules.AskDeclined {
			bar.Count++
		}
	}
}

// countWeek counts a talk in the week in which it took place; days is how many days ago that was. The last of the
// twelve weeks is the seven days before today.
func countWeek(n *content.Numbers, days int) {
	back := max(days-1, 0) / 7
	if back >= len(n.Weeks) {
		return
	}
	n.Weeks[len(n.Weeks)-1-back]++
	n.Talks12++
	if back < latelyWeeks {
		n.Talks4++
	}
}

const (
	settles = 14 // days after which an open ask counts as sent without an answer
	enough  = 3  // the least number that is worth a drawing

	latelyWeeks  = 4 // how many weeks "lately" means: a habit changes within a month, one week is chance
	enoughForMix = 4 // talks of a known sort, from which on a missing sort is more than chance
	aPicture     = 5 // qualities that make a picture of what good looks like
	maxRemarks   = 2 // remarks in one digest; nobody heeds more
)

// months returns the months of the twelve weeks before a day.
func months(week time.Time) (out []content.Bar) {
	for back := 11; back >= 0; back-- {
		name := week.AddDate(0, 0, -7*back-7).Format("Jan")
		if n := len(out); n > 0 && out[n-1].Label == name {
			out[n-1].Count++
		} else {
			out = append(out, content.Bar{Label: name, Count: 1})
		}
	}
	return out
}

func mixes(level, circle map[string]int, met int) []content.Mix {
	var out []content.Mix
	for _, m := range []struct {
		label string
		of    map[string]int
		parts []string
	}{{"Level", level, content.Words(content.Levels())}, {"Circle", circle, content.Words(content.Circles())}} {
		mix, total := content.Mix{Label: m.label}, 0
		for _, part := range m.parts {
			total += m.of[part]
		}
		for _, part := range m.parts {
			mix.Parts = append(mix.Parts, content.Bar{Label: part, Count: m.of[part], Of: total})
		}
		if total < met {
			mix.Known = fmt.Sprintf("known of %d of %d", total, met)
		}
		if total >= enough {
			out = append(out, mix)
		}
	}
	return out
}

const (
	aimsLow     = 8            // if so many asks were all answered, the owner could aim higher
	aimHigherID = "aim higher" // the id of that remark in the log
)

// coaching returns at most two encouraging remarks on the figures, and fills in the figures of the round. once
// holds the ids of the remarks that are made only once.
func coaching(now time.Time, pol rules.Policy, n *content.Numbers, came funnel,
	people []*rules.Person) (out, once []string) {
	say := func(s string) {
		if s != "" {
			out = append(out, s)
		}
	}
	say(countRound(n, pol, people))
	asked, answered, talked := n.Settled, came.answered, came.talked
	switch {
	case asked >= aimsLow && answered == asked && !anybodyDeclined(people) &&
		len(pol.Account.Mentions[aimHigherID]) == 0:
		say("Everybody answers you: you could aim higher.")
		once = append(once, aimHigherID)
	case asked >= enough && talked > 0:
		per := (asked + talked - 1) / talked
		rate := "At your rate, " + content.PluralInWords(per, "ask a week leads", "asks a week lead") +
			" to one talk a week."
		if 2*answered < asked {
			rate += " Most asks go unanswered; that is normal."
		}
		say(rate)
	case asked >= enough && !anybodyWilling(now, people) && !mayHaveTalked(now, people):
		say("No talk has come of it yet, which is quite normal, and silence says nothing about you.")
	}
	if asked >= enough && talked > 0 && n.Talks4 == 0 && !mayHaveTalked(now, people) {
		say("No talk in four weeks. One a month keeps the habit; one ask this week is a start.")
	}
	if weeks := len(n.Weeks); weeks > 0 && n.Weeks[weeks-1] > 0 { // a week without a talk does not change the mix
		say(balance(n.Mix))
	}
	say(listening(now, people))
	say(steady(now, pol, people))
	return out[:min(maxRemarks, len(out))], once
}

// anybodyDeclined reports whether somebody said no: an owner who gets a no already aims high enough.
func anybodyDeclined(people []*rules.Person) bool {
	for _, p := range people {
		for _, a := range p.Asks {
			if a.State == rules.AskDeclined || a.Outcome == fact.Declined {
				return true
			}
		}
	}
	return false
}

// balance returns a remark if nearly all talks are of one sort. The advice is to have half of them with newcomers
// to the field, and some with people outside the owner's path.
func balance(mix []content.Mix) string {
	for _, m := range mix {
		of, part := "the people you talked with", map[string]content.Bar{}
		for _, b := range m.Parts {
			part[b.Label] = b
		}
		if m.Known != "" {
			of = "the " + content.PluralInWords(m.Parts[0].Of, "one", "people") + " whose " +
				strings.ToLower(m.Label) + " I know"
		}
		// of the level, and of the circle: the other mix has none
		j, r := part[string(content.LevelJunior)], part[string(content.CircleRandom)]
		switch {
		case j.Of >= enoughForMix && j.Count == 0:
			return "None of " + of + " is new to the field; newcomers remember best how they got in."
		case j.Of >= enoughForMix && j.Count*4 < j.Of:
			return "Few of " + of + " are new to the field; newcomers remember best how they got in."
		case j.Of >= enoughForMix && j.Count*4 > 3*j.Of:
			return "Nearly all of " + of + " are new to the field; somebody further on sees the road as a whole."
		case r.Of >= enoughForMix && r.Count == 0:
			return "None of " + of + " is off your path; the unexpected one often knows another way in."
		}
	}
	return ""
}

// steady returns a remark if the owner's list of good qualities has stopped changing.
func steady(now time.Time, pol rules.Policy, people []*rules.Person) string {
	q := pol.Account.Qualities
	if len(q) < aPicture || q[len(q)-1].At.After(now.AddDate(0, 0, -7*latelyWeeks)) {
		return ""
	}
	for _, p := range people {
		for _, t := range p.Talks {
			if t.State == rules.TalkMet && t.Start.After(q[len(q)-1].At) {
				return "Your picture of what good looks like has not changed for a while: perhaps it is time to " +
					"impress, with “goal: impress”."
			}
		}
	}
	return ""
}
