package obey

import (
	"cmp"
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
	"informd/rules/mail"
)

// questionOnce asks the owner on the receipt what only they can know. When a talk is booked: is it to learn, or to
// impress? When the first talk is logged: is the person junior or senior? It does not ask again once that is known.
func (r *noteDoer) questionOnce() {
	after := r.person.With(r.events)
	tag := ""
	booked, met := false, false
	for _, e := range r.events {
		switch e.Kind {
		case fact.Booked:
			booked, tag = true, rules.Tag(e.Talk)
		case fact.Met:
			met, tag = true, rules.Tag(e.Talk)
		case fact.Described:
			if e.Fact == fact.Goal {
				if s := rules.GoalRemark(after, r.in.Book.People()); s != "" {
					r.remark(s)
				}
			}
		}
	}
	switch {
	case booked && after.Facts[fact.Goal] == "":
		r.remark(rules.AsksGoal)
		r.button(rules.GoalButtons(tag)...)
	case met && !r.person.Met && after.Facts[fact.Level] == "" && !isProfessor(after.NameSpelt()) && !isPair(after):
		r.remark("Is " + cmp.Or(after.Address().First(), after.Called()) +
			" junior, with under three years in the industry, or further on? A good mix has both; I ask once.")
		for _, l := range content.Levels() {
			r.button(content.Button{Label: mail.Capital(string(l)),
				Command: content.CommandLevel + string(l), Tag: tag})
		}
	}
}

// isPair reports whether a name is that of two people: "Herr und Frau Kern". A level is that of one.
func isPair(p *rules.Person) bool {
	return slices.ContainsFunc(strings.Fields(strings.ToLower(p.Name)), mail.Joins)
}

// isProfessor reports whether a name has the title of professor. Such a person is senior, so there is no need to ask.
func isProfessor(name string) bool {
	return slices.ContainsFunc(strings.Fields(name), func(w string) bool {
		w = strings.ToLower(strings.Trim(w, "."))
		return mail.IsTitle(w) && mail.IsProfessor(w)
	})
}
