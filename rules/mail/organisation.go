package mail

import (
	"strings"

	"golang.org/x/net/publicsuffix"
)

// SameOrganisation reports whether two domains belong together: equal, or one a
// subdomain of the other. Free-mail domains never do, and what stands directly at a public
// suffix is of nobody's organisation.
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

// Branches reports whether two domains are branches of one organisation: both stand below
// what one registered. It proves nothing, and is not asked where something is to be proven.
func Branches(a, b string) bool {
	a, b = strings.ToLower(a), strings.ToLower(b)
	if lastLabels(a) != lastLabels(b) { // as for nearly all; a look at the registries takes time
		return false
	}
	x := Registered(a)
	return x == Registered(b) && !FreeMail(x) && x != "onmicrosoft.com" // a domain for every customer
}

// lastLabels are the last two labels of a domain.
func lastLabels(domain string) string {
	i := strings.LastIndexByte(domain, '.')
	if i < 0 {
		return domain
	}
	return domain[strings.LastIndexByte(domain[:i], '.')+1:]
}

// Registered is the part of a domain that somebody registered: "uni.ac.uk" of "chem.uni.ac.uk".
// Of a domain that nobody can register it is all.
func Registered(domain string) string {
	domain = strings.ToLower(domain)
	if d, err := publicsuffix.EffectiveTLDPlusOne(domain); err == nil {
		return d
	}
	return domain
}

// publicSuffix reports whether a domain is one that nobody can register, only domains below it.
func publicSuffix(domain string) bool {
	suffix, _ := publicsuffix.PublicSuffix(domain)
	return suffix == domain
}
