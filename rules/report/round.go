package report

import (
	"fmt"
	"strings"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
	"informd/rules/lang"
	"informd/rules/mail"
)

// enoughAlike is the number of talks with people in one role, or at one company, after which another such talk
// brings little.
const enoughAlike = 3

// countRound counts the talks of the present round, and says when more would bring little: when the round has
// reached its target, or when three talks were in the same role or at the same company.
func countRound(n *content.Numbers, pol rules.Policy, people []*rules.Person) (hint string) {
	on := pol.Account.Round
	if on.Target == 0 {
		return ""
	}
	n.Round = content.Bar{Label: "This round", Of: on.Target}
	alike, crowded := map[string]int{}, ""
	for _, p := range byName(people) {
		for _, t := range p.Talks {
			if t.State != rules.TalkMet || t.Start.Before(on.Since) {
				continue
			}
			n.Round.Count++
			for _, group := range [2]string{atCompany(p), inRole(p)} {
				if group == "" {
					continue
				}
				key := strings.ToLower(group)
				if alike[key]++; alike[key] >= enoughAlike {
					crowded = group
				}
			}
		}
	}
	switch {
	case n.Round.Count >= on.Target:
		return fmt.Sprintf("%s in this round: more bring little now. Read them side by side, then say “round done” "+
			"or begin another.", content.Plural(n.Round.Count, "talk", "talks"))
	case crowded != "":
		return fmt.Sprintf("%d talks of this round %s: somebody elsewhere tells you more now.",
			alike[strings.ToLower(crowded)], crowded)
	}
	return ""
}

// atCompany returns "at Acme", the place where a person works; "" if it is not known.
func atCompany(p *rules.Person) string {
	if c := p.Facts[fact.Company]; c != "" {
		return "at " + c
	}
	if d := p.Address().Domain(); d != "" && !mail.FreeMail(d) {
		return "at " + d
	}
	return ""
}

// inRole returns "with a Head of Validation", the work that a person does; "" if it is not known.
func inRole(p *rules.Person) string {
	if t := p.Facts[fact.Title]; t != "" {
		return "with " + lang.EnglishArticle(t) + " " + t
	}
	return ""
}
