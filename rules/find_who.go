package rules

import (
	"slices"
	"strings"

	"informd/rules/mail"
)

// FindWho is everybody a name can mean, in the order given: the people with exactly that
// address; else those whose name has every word of it, as it is spelt, else without regard
// to accents ("Muller", "Mueller"), else through a well-known nickname ("Bob" for Robert).
// A letter alone, or with a full stop, stands for a word that begins with it: "Anna M.".
// More than one means that only the owner can tell.
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

// withAddress is everybody with the address in a text, which may stand beside a name.
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
