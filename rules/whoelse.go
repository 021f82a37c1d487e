package rules

import (
	"regexp"
	"sync"

	"informd/rules/fact"
	"informd/rules/lang"
)

// SaysWhoElse reports whether a text says in passing that the owner asked whom else to talk to, or that the other
// named nobody.
func SaysWhoElse(text string) bool { return saysAsked().MatchString(text) }

// saysAsked matches such a text.
var saysAsked = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)` + lang.EnglishSentences().WhoElse)
})

// namesNobody reports whether they once said that they would rather name nobody. They are never asked
// again.
func (p *Person) namesNobody() bool {
	for _, e := range fact.InForce(p.Events()) {
		if e.Kind == fact.Noted && e.Line == fact.LineNames && saysNo(e.Text) {
			return true
		}
	}
	return false
}

// AskedWhoElse reports whether the owner has asked, in a talk or since, whom else to talk to: the
// note says so, or somebody was named.
func (p *Person) AskedWhoElse(t *Talk) bool {
	for _, e := range fact.InForce(p.Events()) {
		switch {
		case e.Talk != t.ID && e.At.Before(t.Start):
		case e.Kind == fact.Introduced, e.Kind == fact.Noted && (e.Line == fact.LineNames || SaysWhoElse(e.Text)):
			return true
		case e.Kind == fact.Noted && e.Line == fact.LineWhoElse && !saysNo(e.Text):
			return true
		}
	}
	return p.namesNobody()
}

func saysNo(text string) bool {
	yes, said := fact.YesOrNo(text)
	return said && !yes
}
