package rules

import (
	"regexp"
	"sync"

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
	for _, e := range InForce(p.Events()) {
		if e.Kind == Noted && e.Line == LineNames && saysNo(e.Text) {
			return true
		}
	}
	return false
}

// AskedWhoElse reports whether the owner has asked, in a talk or since, whom else to talk to: the
// note says so, or somebody was named.
func (p *Person) AskedWhoElse(t *Talk) bool {
	for _, e := range InForce(p.Events()) {
		switch {
		case e.Talk != t.ID && e.At.Before(t.Start):
		case e.Kind == Introduced, e.Kind == Noted && (e.Line == LineNames || SaysWhoElse(e.Text)):
			return true
		case e.Kind == Noted && e.Line == LineWhoElse && !saysNo(e.Text):
			return true
		}
	}
	return p.namesNobody()
}

func saysNo(text string) bool {
	yes, said := YesOrNo(text)
	return said && !yes
}
