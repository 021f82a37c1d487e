package report

import (
	"slices"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/mail"
	"informd/rules/matching"
)

// maxWhose limits how many people the question offers whom a note is about. More would be a list to search through.
const maxWhose = 4

// notesWaiting returns the owner's notes that do not say whom they are about. Each is one question, whomever it holds.
func (c MatterContext) notesWaiting(people []*rules.Person) (out []Matter) {
	for _, n := range c.Policy.Account.Unassigned {
		m := Matter{State: MatterWhom, About: n.Tag, Since: n.At, Next: n.At, Line: c.asksWhom(n, people),
			Closes: n.At.AddDate(0, 0, untilReminded)} // one digest lies before it
		if n.Excepts { // each follow-up is asked about by itself
			continue
		}
		m.Brief = "of " + c.Policy.SayDay(n.At) + ": " + m.State.rule().brief
		held := heldBy(n, people)
		if asks := AsksAll(c.Now, c.Policy, n, len(held) > 0); asks != "" {
			m.Brief = "of " + c.Policy.SayDay(n.At) + ": " + asks
		}
		if len(held) > 0 {
			m.State, m.Closes = MatterWhomHeld, time.Time{}
			m.Plan = "no follow-up leaves to " + calledAll(held) + " until you say"
		}
		if m, stands := c.asLeft(m, nil); stands {
			out = append(out, m)
		}
	}
	return out
}

// asksWhom returns the line that asks whom a note is about, or whether it means that everything is to stop.
func (c MatterContext) asksWhom(n rules.UnassignedNote, people []*rules.Person) content.BriefLine {
	line := content.BriefLine{Who: content.YourNote, Words: mail.Head(n.Text),
		What: "whom is your note of " + c.Policy.SayDay(n.At) + " about?", How: "It waits until you say."}
	held := heldBy(n, people)
	switch {
	case len(held) == 1:
		line.How = "Until you say, the follow-up to " + calledAll(held) + " waits."
	case len(held) > 1:
		line.How = "Until you say, the follow-ups to " + calledAll(held) + " wait."
	}
	if asks := AsksAll(c.Now, c.Policy, n, len(held) > 0); asks != "" {
		line.What, line.How = "you wrote "+c.Policy.OnDay(n.At)+":", mail.Capital(asks)+" "+line.How
	}
	named := matching.FindWho(firstNamed(n.Text, people), people)
	var who []content.Button
	for _, p := range first(named, matching.Likely(people, n.At)) {
		who = append(who, content.Button{Label: p.Called(), Tag: n.Tag,
			Command: content.CommandWith(content.CommandAbout, p.Address().Addr)})
	}
	line.Buttons = WhomButtons(c.Now, c.Policy, n, who, len(held) > 0)
	return line
}

// AsksAll returns what the owner is asked where a note may mean everybody: to pause, to go on after the day that it
// named, or to stop everything; "" where the only question is whom it is about.
func AsksAll(now time.Time, pol rules.Policy, n rules.UnassignedNote, holds bool) string {
	switch {
	case holds && n.Until.After(now):
		return "shall I pause everything until " + pol.SayDay(n.Until) + "?"
	case holds && !n.Until.IsZero():
		return "that day has come; shall I go on?"
	case n.All:
		return "shall I stop everything?"
	}
	return ""
}

// WhomButtons returns the buttons under the question about a note: to stop everything or to pause, the first of the
// people whom it may be about, somebody else, and nobody. If it holds follow-ups, the last one lets them go on.
func WhomButtons(now time.Time, pol rules.Policy, n rules.UnassignedNote, who []content.Button,
	holds bool) (all []content.Button) {
	add := func(label, command string) {
		all = append(all, content.Button{Label: label, Command: command, Tag: n.Tag})
	}
	asksAll := AsksAll(now, pol, n, holds) != ""
	if holds && n.Until.After(now) {
		add("Pause until "+pol.SayDay(n.Until), content.DayCommand(content.CommandPause, n.Until.In(pol.Zone)))
	}
	passed := holds && !n.Until.IsZero() && !n.Until.After(now)
	switch {
	case passed:
		add("Yes, go on as planned", content.CommandNobody)
	case n.All && (n.Until.IsZero() || !holds):
		add("Stop everything", content.CommandStopAll)
	}
	for _, b := range who[:min(maxWhose, len(who))] {
		if asksAll {
			b.Label = "It was about " + b.Label
		}
		all = append(all, b)
	}
	add("Somebody else", content.CommandWith(content.CommandAbout, exampleAddress))
	if !passed {
		add(nobodyLabel(holds, asksAll), content.CommandNobody)
	}
	return all
}

// nobodyLabel returns what the button that names nobody says.
func nobodyLabel(holds, asksAll bool) string {
	switch {
	case holds && asksAll:
		return "No, go on as planned"
	case holds:
		return "Nobody: go on as planned"
	}
	return "Nobody in particular"
}

// first returns the people named in the note, and otherwise those who may be meant.
func first(named, likely []*rules.Person) []*rules.Person {
	if len(named) > 0 {
		likely = named
	}
	return likely
}

// heldBy returns the people whose follow-up a note holds.
func heldBy(n rules.UnassignedNote, people []*rules.Person) []*rules.Person {
	return only(byName(people), func(p *rules.Person) bool {
		return slices.ContainsFunc(p.Doubts, func(q rules.Doubt) bool { return q.Source == n.Source })
	})
}

// withoutHeldBy leaves out the doubts that a note raised while the owner is asked about that note: it is one question.
func withoutHeldBy(all, waiting []Matter, pol rules.Policy) []Matter {
	asked := map[string]bool{} // by the mail
	for _, n := range pol.Account.Unassigned {
		asked[n.Source] = slices.ContainsFunc(waiting, func(m Matter) bool { return m.About == n.Tag })
	}
	return slices.DeleteFunc(all, func(m Matter) bool {
		return m.State == MatterDoubt && slices.ContainsFunc(m.Person.Doubts,
			func(q rules.Doubt) bool { return q.ID() == m.About && asked[q.Source] })
	})
}

// firstNamed returns the first word of a text that is part of somebody's name; "" for none.
func firstNamed(text string, people []*rules.Person) string {
	for _, w := range mail.NameWords(text) {
		for _, p := range people {
			if len([]rune(w)) > 2 && slices.Contains(mail.NameWords(p.Name), w) {
				return w
			}
		}
	}
	return ""
}
