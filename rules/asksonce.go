package rules

import (
	"cmp"
	"strings"
)

// asksOnce puts to the owner, on a receipt and once, what only they can know: to learn or
// to impress, when a talk is booked; junior or senior, when the first is logged.
func (r *noteReader) asksOnce() {
	after := r.person.With(r.events)
	tag := ""
	booked, met := false, false
	for _, e := range r.events {
		switch e.Kind {
		case Booked:
			booked, tag = true, Tag(e.Talk)
		case Met:
			met, tag = true, Tag(e.Talk)
		case Described:
			if e.Label == "goal" {
				if s := GoalRemark(after, r.in.Book.People()); s != "" {
					r.remarks = append(r.remarks, s)
				}
			}
		}
	}
	switch {
	case booked && after.Facts["goal"] == "":
		r.remarks = append(r.remarks, "Do you go to learn, or to impress? A tap tells me, and the sheet follows; I ask once.")
		r.buttons = append(r.buttons, goalButtons(tag)...)
	case met && !r.person.Met && after.Facts["level"] == "":
		r.remarks = append(r.remarks, "Is "+cmp.Or(after.Address().First(), after.Called())+" junior, with under three years in the industry, or further on? A good mix has both; I ask once.")
		r.buttons = append(r.buttons, Button{Label: "Junior", Command: "level: junior", Tag: tag}, Button{Label: "Mid", Command: "level: mid", Tag: tag},
			Button{Label: "Senior", Command: "level: senior", Tag: tag})
	}
}

// goalButtons say what the owner wants of a talk.
func goalButtons(talk string) []Button {
	return []Button{{Label: "To learn", Command: "goal: learn", Tag: Tag(talk)}, {Label: "To impress", Command: "goal: impress", Tag: Tag(talk)}}
}

// GoalRemark is a word to somebody who wants to impress in the first talk at a company:
// one that only learns comes before it. "" where there is nothing to say.
func GoalRemark(p *Person, everybody []*Person) string {
	if p.Facts["goal"] != GoalImpress || p.Met {
		return ""
	}
	company, domain := strings.ToLower(p.Facts["company"]), p.Address().Domain()
	for _, q := range everybody {
		same := company != "" && strings.ToLower(q.Facts["company"]) == company || SameOrganisation(domain, q.Address().Domain())
		if q.ID != p.ID && q.Met && same {
			return ""
		}
	}
	where := "their company"
	if p.Facts["company"] != "" {
		where = p.Facts["company"]
	}
	return "It is your first talk at " + where + ": one to learn, before one to impress, opens more doors than it seems to."
}
