package obey

import (
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/mail"
	"informd/rules/meaning"
)

// openNamedIn returns the open promises to the person that a text names: an offer by a long word of it that is no name
// of the two, an introduction by the name.
func (r *noteDoer) openNamedIn(text string) (named []rules.Promise) {
	twos := slices.Concat(mail.NameWords(r.person.NameSpelt()), mail.NameWords(r.in.Policy.Owner.Name))
	for _, q := range r.person.Promises {
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
