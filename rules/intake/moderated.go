package intake

import (
	"slices"
	"strings"

	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/matching"
)

// moderated handles the mail of a list that holds the ask for its moderator. It would hold the follow-up as well. Of
// several people at the list's organisation it means the one whose ask it names by its subject.
func (in intake) moderated() encounter.Finding {
	matches := in.Book.Match(in.Message)
	said := mail.Fold(mail.Head(in.Message.Subject + "\n" + in.Message.Text))
	named := slices.DeleteFunc(slices.Clone(matches), func(m matching.Match) bool {
		return m.Ask == nil || !strings.Contains(said, mail.Fold(mail.BaseSubject(m.Ask.Subject)))
	})
	if len(named) > 0 {
		matches = named
	}
	f := in.doubt(matches, fact.Reason{Sign: fact.SignModerated})
	for i, e := range f.Events {
		f.Events[i] = e.AsDoubt(fact.DoubtModerated, e.Ask, e.Reason)
	}
	return f
}
