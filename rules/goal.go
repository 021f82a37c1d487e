package rules

import (
	"strings"

	"informd/rules/content"
	"informd/rules/fact"
	"informd/rules/mail"
)

// AsksGoal asks the owner what a talk is for.
const AsksGoal = "Is this talk for learning, or for showing what you can do? I choose the questions by it."

// GoalButtons let the owner say whether a talk is to learn or to impress.
func GoalButtons(talk string) []content.Button {
	return []content.Button{
		{Label: "To learn", Command: content.CommandGoal + string(content.GoalLearn), Tag: Tag(talk)},
		{Label: "To show what I can do", Command: content.CommandGoal + string(content.GoalImpress), Tag: Tag(talk)}}
}

// GoalRemark advises an owner who wants to impress in their first talk at a company to have a pure
// learning talk there first. It is "" if that does not apply.
func GoalRemark(p *Person, everybody []*Person) string {
	if content.Goal(p.Facts[fact.Goal]) != content.GoalImpress || p.Met {
		return ""
	}
	for _, q := range everybody {
		if q.ID != p.ID && q.Met && sameCompany(p, q) {
			return ""
		}
	}
	where := "their company"
	if p.Facts[fact.Company] != "" {
		where = p.Facts[fact.Company]
	}
	return "It is your first talk at " + where +
		": one to learn, before one to impress, opens more doors than it seems to."
}

// sameCompany reports whether two people work at the same company, by the owner's notes or by their
// addresses.
func sameCompany(p, q *Person) bool {
	company := p.Facts[fact.Company]
	return company != "" && strings.EqualFold(q.Facts[fact.Company], company) ||
		mail.SameOrganisation(p.Address().Domain(), q.Address().Domain())
}
