package mail

import (
	"regexp"
	"strings"

	"golang.org/x/net/idna"
)

// An Address is one mailbox of RFC 5322 §3.4: a display name and an address.
type Address struct {
	Name string `json:"name"`
	Addr string `json:"address"` // local@domain, the domain in lower case
}

// String writes the address for a reader, not for a header: "Anna Meier <anna@x.example>".
func (a Address) String() string {
	if a.Name == "" {
		return a.Addr
	}
	if a.Addr == "" {
		return a.Name
	}
	return a.Name + " <" + a.Addr + ">"
}

// IsZero reports whether there is no address.
func (a Address) IsZero() bool { return a.Addr == "" }

// Domain returns what follows the last @, in lower case, or "".
func (a Address) Domain() string {
	_, d, ok := CutLast(a.Addr, "@")
	if !ok {
		return ""
	}
	return strings.ToLower(d)
}

// SameAddr reports whether two addresses name one mailbox: compared without case, as
// every provider people use does (RFC 5321 §2.4 would allow case in the local part).
func SameAddr(a, b string) bool { return a != "" && strings.EqualFold(a, b) }

// CutLast cuts s around the last sep. It is strings.Cut, but from the end: a local part may contain
// "@".
func CutLast(s, sep string) (before, after string, found bool) {
	i := strings.LastIndex(s, sep)
	if i < 0 {
		return s, "", false
	}
	return s[:i], s[i+len(sep):], true
}

// AddressIn returns the address in one word, without the brackets and punctuation around it:
// "<anna@acme.example>," gives anna@acme.example. It returns "" if the word is no address.
func AddressIn(word string) string {
	i := strings.LastIndexAny(word, "<(")
	if i >= 0 {
		word = word[i+1:]
	}
	word = strings.Trim(word, "<>()[],;:.!?\"'“”*_")
	local, domain, ok := CutLast(word, "@")
	if !ok || local == "" || strings.ContainsAny(local, " \t<>()[],;:\"\\@") {
		return ""
	}
	host, top, ok := CutLast(domain, ".")
	odd := strings.ContainsAny(domain, " \t<>()[],;:\"\\…/_*=") || strings.Contains(domain, "..")
	if !ok || host == "" || len(top) < 2 || odd {
		return ""
	}
	if ascii, err := idna.Lookup.ToASCII(domain); err == nil {
		domain = ascii // the form used in mail headers: bücher.example becomes xn--bcher-kva.example
	}
	return local + "@" + strings.ToLower(domain)
}

// MailAddress matches an address in running text.
var MailAddress = regexp.MustCompile(`[A-Za-z0-9.!#$%&'*+/=?^_{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+`)
