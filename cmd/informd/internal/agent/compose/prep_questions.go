package compose

import (
	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
)

// withQuestions chooses the questions of a prep sheet from the bank, and the ones to send
// ahead: by phase, level and goal, and not those that stood on the sheet of another talk.
func (c *Composer) withQuestions(act rules.Action) any {
	p := c.Know.Book.Person(act.Person)
	if p == nil {
		return act.Say
	}
	choose := func(say content.SayPrep) content.SayPrep {
		var asked []string
		for _, q := range c.Know.Book.People() {
			for _, it := range q.Items {
				if it.Kind == content.KindPrep && it.Talk != act.Talk {
					asked = append(asked, it.Text)
				}
			}
		}
		return rules.ChooseQuestions(say, c.Words.Questions(), content.Level(p.Facts[fact.Level]), asked)
	}
	switch say := act.Say.(type) {
	case content.SayPrep:
		say.Remark = rules.GoalRemark(p, c.Know.Book.People())
		say.Colleagues = rules.LearnedAtCompany(p, c.Know.Book.People())
		return choose(say)
	case content.SaySendAhead:
		sheet := choose(content.SayPrep{Goal: content.Goal(p.Facts[fact.Goal])})
		say.Questions = append(sheet.Learn[:min(2, len(sheet.Learn))],
			sheet.Background[:min(1, len(sheet.Background))]...)
		return say
	}
	return act.Say
}
