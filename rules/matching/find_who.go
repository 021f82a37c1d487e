package matching

import (
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/mail"
)

// FindWho returns everybody whom a name can mean, in the order given: the people with exactly that
// address; or else those whose name has every word of it as spelt; or else without accents ("Muller",
// "Mueller"); or else through a common nickname ("Bob" for Robert). A single letter, with or without
// a full stop, matches a word that begins with it: "Anna M.". If there is more than one, only the
// owner can tell.
func FindWho(name string, people []*rules.Person) []*rules.Person {
	if strings.Contains(name, "@") {
		return withAddress(name, people)
	}
	want, latin := mail.NameWords(name), mail.IsLatin(name)
	if len(want) == 0 {
		return nil
	}
	best := 0
	var found []*rules.Person
	for _, p := range people {
		fit := 0
		for _, called := range namesIn(p, latin) {
			fit = max(fit, mail.FitNames(want, mail.NameWords(called)))
		}
		switch {
		case fit == 0 || fit < best:
		case fit > best:
			best, found = fit, []*rules.Person{p}
		default:
			found = append(found, p)
		}
	}
	return found
}

// namesIn returns what p may be called by a name in Latin letters, or in others: their name or, if it is of the other
// script, what mail of theirs calls them in this one, and what their addresses spell. "Tanaka" is 田中 only where one of
// these shows both.
func namesIn(p *rules.Person, latin bool) []string {
	names := []string{p.NameSpelt()}
	if p.Name == "" || mail.IsLatin(p.Name) == latin {
		return names
	}
	if latin {
		for _, addr := range p.Addresses {
			names = append(names, mail.SpeltName(addr))
		}
	}
	for _, e := range p.Events() {
		if e.Name != "" && mail.IsLatin(e.Name) == latin && p.Has(e.Address) {
			names = append(names, e.Name)
		}
	}
	return names
}

// withAddress returns everybody whose address occurs in a text, for example next to a name.
func withAddress(text string, people []*rules.Person) []*rules.Person {
	var found []*rules.Person
	for _, word := range strings.Fields(text) {
		if addr := mail.AddressIn(word); addr != "" {
			for _, p := range people {
				if p.Has(addr) && !slices.Contains(found, p) {
					found = append(found, p)
				}
			}
		}
	}
	return found
}
