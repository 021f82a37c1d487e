package report

import (
	"slices"

	"informd/rules"
	"informd/rules/content"
)

// mayBe asks whether a guess is so.
func (r *matterReader) mayBe(g rules.Guess) string {
	return "your note of " + r.Policy.SayDay(g.At) + " may say more: “" + g.Words + "” — " + g.Asks + "?"
}

// guesses reads what notes may say: a brief asks once more after two days, or the day before the
// talk in question. What holds a follow-up is asked about with that.
func (r *matterReader) guesses() {
	_, open := r.p.Open()
	for _, g := range r.p.Guesses {
		if open && slices.ContainsFunc(r.p.Doubts, func(q rules.Doubt) bool { return q.Source == g.Source }) {
			continue
		}
		next, today := g.At.AddDate(0, 0, rules.AfterTrouble), false
		if eve := r.Policy.BriefAt.OnDay(g.When, -1, r.Policy.Zone); !g.When.IsZero() && g.When.After(g.At) {
			next, today = rules.Soonest(latest(eve, g.At), next), g.When.After(r.Now) && !r.Now.Before(eve)
		}
		line := r.line(r.mayBe(g), "Nothing has changed so far.", g.YesButton(),
			content.Button{Label: "No", Command: content.CommandLetGo, Tag: rules.Tag(g.ID())})
		r.add(Matter{State: MatterGuess, About: g.ID(), Since: g.At, Next: next, Today: today,
			Plan: "you are asked whether it is so", Line: line})
	}
}
