package rules

import (
	"slices"
	"strings"

	"informd/rules/mail"
)

// FindWho returns everybody whom a name can mean, in the order given: the people with exactly that
// address; or else those whose name has every word of it as spelt; or else without accents ("Muller",
// "Mueller"); or else through a common nickname ("Bob" for Robert). A single letter, with or without
// a full stop, matches a word that begins with it: "Anna M.". If there is more than one, only the
// owner can tell.
func FindWho(name string, people []*Person) []*Person {
	if strings.Contains(name, "@") {
		return withAddress(name, people)
	}
	want := mail.NameWords(name)
	if len(want) == 0 {
		return nil
	}
	best := 0
	var found []*Person
	for _, p := range people {
		switch fit := mail.FitNames(want, mail.NameWords(p.NameSpelt())); {
		case fit == 0 || fit < best:
		case fit > best:
			best, found = fit, []*Person{p}
		default:
			found = append(found, p)
		}
	}
	return found
}

// withAddress returns everybody whose address occurs in a text, for example next to a name.
func withAddress(text string, people []*Person) []*Person {
	var found []*Person
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
