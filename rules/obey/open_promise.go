package obey

import (
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/mail"
	"informd/rules/meaning"
)

// openNamedIn returns the open promises to p that a text names: an offer by a long word of it that is no name of p or
// of the owner, an introduction by the name.
func openNamedIn(text string, p *rules.Person, owner string) (named []rules.Promise) {
	twos := slices.Concat(mail.NameWords(p.NameSpelt()), mail.NameWords(owner))
	for _, q := range p.Promises {
		offered := slices.DeleteFunc(strings.Fields(strings.ToLower(q.Text)),
			func(w string) bool { return slices.Contains(twos, w) })
		byName := q.Kind == rules.PromiseIntro && meaning.NamesForSure(text, q.Who)
		byWord := q.Kind == rules.PromiseOffer && rules.SharesLongWord(text, strings.Join(offered, " "))
		if q.Kept.IsZero() && (byName || byWord) {
			named = append(named, q)
		}
	}
	return named
}
