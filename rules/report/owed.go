package report

import (
	"cmp"
	"slices"
	"time"

	"informd/rules"
	"informd/rules/content"
)

// Owed answers what the owner still owes to anybody: first to those who wait, then what was promised, each with its
// age. What rests is named, too: the owner asks for all of it.
func Owed(now time.Time, pol rules.Policy, people []*rules.Person) (lead string, groups []content.Group) {
	c := View{People: people}.matterContext(now, pol)
	waiting, promised := content.Group{Heading: "They wait for you"}, content.Group{Heading: "You promised"}
	who, waits := map[string]bool{}, map[string]bool{}
	for _, p := range byName(people) {
		open, _ := c.Matters(p)
		for _, m := range open {
			f := content.Fact{Label: p.Called(), Text: cmp.Or(m.Line.What, m.State.rule().brief)}
			switch {
			case m.waits(c):
				waiting.Facts = append(waiting.Facts, f)
				waits[p.ID] = true
			case owing(m.State):
				promised.Facts = append(promised.Facts, f)
			default:
				continue
			}
			who[p.ID] = true
		}
	}
	for _, g := range []content.Group{waiting, promised} {
		if len(g.Facts) > 0 {
			groups = append(groups, g)
		}
	}
	switch n := len(waits); {
	case len(who) == 0:
		return "Nobody waits for you, and I know of nothing that you still have to send.", nil
	case n == 0:
		return "Nobody waits to hear from you, but something is still to do.", groups
	case n == 1:
		return waiting.Facts[0].Label + " waits to hear from you.", groups
	default:
		return content.Plural(n, "person waits", "people wait") + " to hear from you.", groups
	}
}

// owing reports whether a matter in this state is something that the owner has to send, or to do for a person.
func owing(s MatterState) bool {
	return slices.Contains([]MatterState{MatterOffer, MatterIntro, MatterWord, MatterThanks, MatterDrafted,
		MatterUnclear}, s)
}

// LastWords answers when the owner and a person last wrote to each other.
func LastWords(now time.Time, pol rules.Policy, people []*rules.Person, p *rules.Person) string {
	c, who := View{People: people}.matterContext(now, pol), p.Called()
	wrote, heard := p.LastWrote.At, p.LastHeard.At
	for _, a := range p.Asks {
		wrote = latest(wrote, a.SentAt())
	}
	switch {
	case wrote.IsZero() && heard.IsZero():
		return "I have seen no mail between you and " + who + "."
	case wrote.IsZero():
		return "I have seen no mail of yours to " + who + "; their last one came " + c.ago(heard) + "."
	case heard.IsZero():
		return "You last wrote to " + who + " " + c.ago(wrote) + ". I have seen no mail of theirs."
	}
	return "You last wrote to " + who + " " + c.agoWithin(wrote) + " and they last wrote to you " + c.ago(heard) + "."
}
