package mail

import (
	"strings"

	"golang.org/x/net/publicsuffix"
)

// SameOrganisation reports whether two domains belong to one organisation: they are equal, or one is
// a subdomain of the other. It is false for free-mail domains, whose users have nothing in common,
// and for public suffixes such as co.uk, which belong to no organisation.
func SameOrganisation(a, b string) bool {
	a, b = strings.ToLower(a), strings.ToLower(b)
	if a == "" || b == "" || a != b && !below(a, b) && !below(b, a) {
		return false
	}
	return !FreeMail(a) && !FreeMail(b)
}

// below reports whether domain a is a subdomain of domain b.
func below(a, b string) bool {
	return len(a) > len(b) && strings.HasSuffix(a, b) && a[len(a)-len(b)-1] == '.'
}

// Branches reports whether two domains lie below the same registered domain, such as chem.uni.ac.uk
// and bio.uni.ac.uk. It is a hint only: nothing that has to be proven may rely on it.
func Branches(a, b string) bool {
	a, b = strings.ToLower(a), strings.ToLower(b)
	if lastLabels(a) != lastLabels(b) { // fast path for nearly all pairs: the public suffix list is slower
		return false
	}
	x := Registered(a)
	return x == Registered(b) && !FreeMail(x) && x != "onmicrosoft.com" // each customer has a subdomain there
}

// lastLabels returns the last two labels of a domain.
func lastLabels(domain string) string {
	i := strings.LastIndexByte(domain, '.')
	if i < 0 {
		return domain
	}
	return domain[strings.LastIndexByte(domain[:i], '.')+1:]
}

// Registered returns the part of a domain that somebody registered: "uni.ac.uk" for "chem.uni.ac.uk".
// A public suffix is returned as it is.
func Registered(domain string) string {
	domain = strings.ToLower(domain)
	if d, err := publicsuffix.EffectiveTLDPlusOne(domain); err == nil {
		return d
	}
	return domain
}

// publicSuffix reports whether a domain is a public suffix: nobody can register it, only domains
// below it.
func publicSuffix(domain string) bool {
	suffix, _ := publicsuffix.PublicSuffix(domain)
	return suffix == domain
}
