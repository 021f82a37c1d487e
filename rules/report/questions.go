package report

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
	"informd/rules/manner"
)

// Status says in one line whether sending is stopped, and how many asks are open. It cannot tell whether the
// mailbox can be read: the brief and the digest do.
func Status(now time.Time, pol rules.Policy, people []*rules.Person) (lead string, groups []content.Group) {
	open, booked, goes := 0, 0, ""
	for _, p := range people {
		if _, ok := p.Open(); ok {
			open++
		}
		for _, t := range p.Talks {
			if t.ToCome(now) {
				booked++
			}
		}
	}
	switch quiet := pol.Quiet(now); {
	case pol.Account.Breaker.Tripped:
		lead = "All sending is stopped: " + pol.Account.Breaker.Why + "."
	case quiet.For != rules.NoWait:
		lead = content.Sentence(quiet.Why)
	case pol.Account.Rehearsal:
		lead = "Rehearsing: nothing is sent to contacts until you say go live."
	default:
		lead, goes = "", "; nothing is stopped"
	}
	lead = strings.TrimSpace(fmt.Sprintf("%s %s, %s open, %s to come%s.", lead,
		content.Plural(len(people), "person", "people"), anyOf(open, "ask", "asks"),
		anyOf(booked, "talk", "talks"), goes))
	all := View{People: people}.matters(now, pol)
	g := content.Group{Heading: "Needs you"}
	for _, m := range needs(now, all) {
		g.Facts = append(g.Facts, content.Fact{Label: m.Line.Who, Text: m.Line.What})
	}
	if len(g.Facts) > 0 {
		groups = append(groups, g)
	}
	return lead, append(groups, plan(now, pol, all)...)
}

// anyOf counts things, and says "no" for none.
func anyOf(n int, one, more string) string {
	if n == 0 {
		return "no " + one
	}
	return content.Plural(n, one, more)
}

// Plan returns what will happen, in order of time, and the matters that rest.
func Plan(now time.Time, pol rules.Policy, people []*rules.Person) (lead string, groups []content.Group) {
	groups = plan(now, pol, View{People: people}.matters(now, pol))
	if len(groups) == 0 {
		return "Nothing is planned.", nil
	}
	return "This is what is to come.", groups
}

func plan(now time.Time, pol rules.Policy, all []Matter) (groups []content.Group) {
	coming, resting := content.Group{Heading: "To come"}, content.Group{Heading: "Rests"}
	for _, l := range planned(now, pol, all) {
		coming.Facts = append(coming.Facts, content.Fact{Label: l.At.In(pol.Zone).Format("Mon 2 Jan 15:04"),
			Text: l.Who + ": " + l.Why})
	}
	c := MatterContext{Now: now, Policy: pol}
	for _, m := range all {
		if m.Rests {
			resting.Facts = append(resting.Facts,
				content.Fact{Label: m.Line.Who,
					Text: m.Line.What + "; told " + c.ago(m.Next.AddDate(0, 0, -restDays)) +
						", looked at again " + pol.OnDay(m.Next)})
		}
	}
	for _, g := range []content.Group{coming, resting} {
		if len(g.Facts) > 0 {
			groups = append(groups, g)
		}
	}
	return groups
}

// A Planned is one thing that informd will do by itself, and when.
type Planned struct {
	At  time.Time
	Who string
	Why string
}

// Coming returns what informd will do by itself, in order of time.
func Coming(now time.Time, pol rules.Policy, people []*rules.Person) []Planned {
	return planned(now, pol, View{People: people}.matters(now, pol))
}

// planned returns when informd looks at each matter again, and what it does then. For an ask,
// rules.Decide knows more: the notice comes before the follow-up.
func planned(now time.Time, pol rules.Policy, all []Matter) (out []Planned) {
	for _, m := range all {
		if m.State == MatterAsked && pol.Account.Halted {
			continue // it waits for the owner's word, not for a day
		}
		l := Planned{At: m.Next, Who: m.Line.Who, Why: cmp.Or(m.Plan, m.Line.What)}
		if m.State == MatterAsked {
			d := rules.Decide(now, pol, m.Person)
			switch leaves := m.Next.After(now) && m.Person.Ask(m.About).FollowedAt.IsZero(); {
			case !d.Speaks() || !d.Next.After(now):
			case leaves && d.Next.Before(m.Next) && pol.FollowupMode(m.Person.Ask(m.About)) == rules.ModeSend:
				out = append(out, Planned{At: d.Next, Who: l.Who, Why: "I show you the follow-up"})
			default:
				l.At, l.Why = d.Next, d.Why
			}
		}
		if l.At.After(now) && !m.Rests {
			out = append(out, l)
		}
	}
	slices.SortStableFunc(out, func(a, b Planned) int { return a.At.Compare(b.At) })
	return out
}

// Present says in a clause how things stand with a person.
func Present(now time.Time, pol rules.Policy, people []*rules.Person, p *rules.Person) string {
	d := rules.Decide(now, pol, p)
	if _, asked := p.Open(); asked && d.Speaks() {
		return d.Why
	}
	open, over := View{People: people}.matterContext(now, pol).Matters(p)
	if slices.SortStableFunc(open, byNext); len(open) > 0 {
		first := open[0]
		if first.State.rule().turn == turnInformd && d.Speaks() {
			return d.Why
		}
		return cmp.Or(first.Line.What, first.Plan)
	}
	if d.Speaks() {
		return d.Why
	}
	if n := len(over); n > 0 {
		return over[n-1].Why
	}
	return "nothing is due"
}

// YourMove says what the owner should do about somebody who waits for them, or about a talk without a new day; ""
// if there is nothing to do.
func YourMove(c MatterContext, p *rules.Person) string {
	open, _ := c.Matters(p)
	for _, m := range open {
		if m.Now(c.Now) && m.State.has(ownersMove) {
			return m.Line.How
		}
	}
	return ""
}

// Why explains how things stand with a person: first the present reason, then how the owner writes to them, then
// what happened.
func Why(now time.Time, pol rules.Policy, people []*rules.Person,
	p *rules.Person) (lead string, groups []content.Group) {
	lead = p.Called() + ": " + Present(now, pol, people, p) + "."
	_, groups = History(pol, p)
	return lead, append(mannerFacts(pol, p), groups...)
}

// Find returns every line of the notes that contains all the words, grouped by person.
func Find(pol rules.Policy, people []*rules.Person, words string) (lead string, groups []content.Group) {
	want := strings.Fields(strings.ToLower(words))
	n := 0
	for _, p := range byName(people) {
		g := content.Group{Heading: p.Called()}
		for _, e := range fact.InForce(p.Events()) {
			said := e.Kind == fact.Noted || e.Kind == fact.Described || e.Kind == fact.Promised ||
				e.Kind == fact.Introduced || e.Kind == fact.Asked
			hay := strings.ToLower(strings.Join([]string{p.Address().String(), p.Facts[fact.Company],
				e.Said(), e.Text, e.Name, e.Address, e.Named.String()}, " "))
			if !said || slices.ContainsFunc(want, func(w string) bool { return !strings.Contains(hay, w) }) {
				continue
			}
			text := e.Said()
			switch e.Kind {
			case fact.Asked:
				text = "asked: " + e.Subject
			case fact.Introduced:
				text = "named " + strings.TrimSpace(e.Named.String()+" "+e.Text)
			case fact.Promised:
				continue // its line "offer:" says the same
			}
			g.Facts = append(g.Facts, content.Fact{Label: pol.Date(e.At), Text: text})
			n++
		}
		if len(g.Facts) > 0 {
			groups = append(groups, g)
		}
	}
	if g := qualities(pol, want); len(g.Facts) > 0 {
		groups = append(groups, g)
		n += len(g.Facts)
	}
	if n == 0 {
		return "Your notes say nothing about “" + words + "”.", nil
	}
	return "Your notes about “" + words + "”: " + content.Plural(n, "line", "lines") + ".", groups
}

// Qualities answers what the owner has noted about the qualities of good people in the field.
func Qualities(pol rules.Policy) (lead string, groups []content.Group) {
	g := qualities(pol, nil)
	if len(g.Facts) == 0 {
		return "Your picture is empty yet. A line such as “quality: patience” in a note adds to it.", nil
	}
	lines := content.Plural(len(g.Facts), "line", "lines")
	return "Your picture of what good people in the field have, " + lines + " so far:", []content.Group{g}
}

// qualities returns the lines about such qualities that contain all the words.
func qualities(pol rules.Policy, words []string) content.Group {
	g := content.Group{Heading: "What good people have"}
	for _, q := range pol.Account.Qualities {
		hay := strings.ToLower("quality: " + q.Text)
		if !slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(hay, w) }) {
			g.Facts = append(g.Facts, content.Fact{Label: pol.Date(q.At), Text: q.Text})
		}
	}
	return g
}

// mannerFacts shows the parts of rules.MannerParts; there are none for a person to whom the owner never wrote.
func mannerFacts(pol rules.Policy, p *rules.Person) []content.Group {
	if p.Manner == (manner.Known{}) {
		return nil
	}
	g := content.Group{Heading: "How you write to them"}
	for _, part := range rules.MannerParts(pol, p) {
		g.Facts = append(g.Facts, content.Fact{Label: part.Part, Text: part.Text + ": " + part.Why})
	}
	return []content.Group{g}
}
