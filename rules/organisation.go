package rules

import (
	"slices"
	"strings"

	"golang.org/x/net/publicsuffix"
)

// SameOrganisation reports whether two domains belong together: equal, or one a
// subdomain of the other. Free-mail domains never do.
func SameOrganisation(a, b string) bool {
	a, b = strings.ToLower(a), strings.ToLower(b)
	if a == "" || b == "" || a != b && !below(a, b) && !below(b, a) {
		return false
	}
	return !FreeMail(a) && !FreeMail(b)
}

// below reports whether a domain is a subdomain of another.
func below(a, b string) bool {
	return len(a) > len(b) && strings.HasSuffix(a, b) && a[len(a)-len(b)-1] == '.'
}

// branches reports whether two domains are branches of one organisation: both stand below
// what one registered. It proves nothing, and is not asked where something is to be proven.
func branches(a, b string) bool {
	a, b = strings.ToLower(a), strings.ToLower(b)
	if lastLabels(a) != lastLabels(b) { // as for nearly all; a look at the registries takes time
		return false
	}
	x := registered(a)
	return x == registered(b) && !FreeMail(x) && x != "onmicrosoft.com" // a domain for every customer
}

// lastLabels are the last two labels of a domain.
func lastLabels(domain string) string {
	i := strings.LastIndexByte(domain, '.')
	if i < 0 {
		return domain
	}
	return domain[strings.LastIndexByte(domain[:i], '.')+1:]
}

// registered is the part of a domain that somebody registered: "uni.ac.uk" of "chem.uni.ac.uk".
// Of a domain that nobody can register it is all.
func registered(domain string) string {
	domain = strings.ToLower(domain)
	if d, err := publicsuffix.EffectiveTLDPlusOne(domain); err == nil {
		return d
	}
	return domain
}

// related reports whether a mail from one domain may come from the organisation of another,
// at which an ask is open. At an organisation of the owner's own, who writes from another
// branch says nothing.
func (b *Book) related(from, asked string) bool {
	if SameOrganisation(from, asked) {
		return true
	}
	return branches(from, asked) && !slices.ContainsFunc(b.self.Addresses, func(a string) bool { return branches(Address{Addr: a}.Domain(), asked) })
}
