package meaning

import (
	"strings"

	"informd/rules/dates"
	"informd/rules/grammar"
	"informd/rules/mail"
)

// NamesForSure reports whether a text names somebody so that no common word is taken for the name: in full, with a
// capital, or as the one who gets something, "wrote to bob". "May" and "mark" are names, too.
func NamesForSure(text string, who mail.Address) bool {
	v := grammar.Vocabulary()
	for _, m := range grammar.NewNames([]mail.Address{who}).Mentions(text) {
		before := strings.ToLower(mail.LastWord(text[:m.At]))
		gets := v.Toward[before] || v.Handed[before] || v.Transitive[before]
		_, month := dates.MonthNamed(strings.ToLower(m.Name))
		if len(mail.NameWords(m.Name)) > 1 || !month && (grammar.Capital(m.Name) || gets) {
			return true
		}
	}
	return false
}
