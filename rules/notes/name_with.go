package notes

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"informd/rules/dates"
	"informd/rules/grammar"
	"informd/rules/mail"
)

// NameWith returns the name that stands with an address: beside it, or in the words before it, which the address
// spells or which say whose it is. It returns "" if none does.
func NameWith(before, addr string) string {
	for _, a := range grammar.NewNames(nil).In(before + addr).NamesIn(before + addr) {
		is := a.Addr == addr && a.Name != strings.ToLower(a.Name) && !namesTime(a.Name)
		if is && grammar.BesideName(a, before+addr) {
			return a.Name
		}
	}
	spelt := mail.SpeltName(addr)
	said, words := mail.NameWords(before), mail.NameWords(spelt)
	if slices.ContainsFunc(words, func(w string) bool { return len(w) > 2 && slices.Contains(said, w) }) {
		return mail.ProperName(spelt)
	}
	whose := ownersName().FindAllStringSubmatch(before, -1)
	if len(whose) == 0 {
		return ""
	}
	name := whose[len(whose)-1][1]
	if len(words) == 2 && strings.HasPrefix(strings.ToLower(name), words[0]) { // "h.dekker@…" is Henk Dekker's
		name += " " + mail.ProperName(words[1])
	}
	return name
}

// ownersName matches the name of whose something is, at the end of a sentence: "Henk's mail is".
var ownersName = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(\p{Lu}\p{L}+)['’]s [\p{L}-]+ [^.!?]*$`)
})

// namesTime reports whether a name is only the word of a month or a weekday: "write in July: tess@atlas.example".
func namesTime(name string) bool {
	word := strings.ToLower(name)
	_, month := dates.MonthNamed(word)
	_, weekday := dates.WeekdayNamed(word)
	return month || weekday
}
