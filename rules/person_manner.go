package rules

import (
	"strings"

	"informd/rules/fact"
	"informd/rules/manner"
)

// showManner learns from a mail of the owner's to p alone, or from the owner's word, how the
// owner writes to them. An ask that was recorded before manners were is read now.
func (p *Person) showManner(e fact.Event) {
	if !e.Kind.OwnersMail() && e.Kind != fact.Recaptured && e.Kind != fact.Addressed {
		return
	}
	m := e.Manner
	if m == nil && e.Kind == fact.Asked && e.Letter != "" && e.Recipients <= 1 {
		read := manner.Read(manner.Mail{Text: e.Letter, Contact: e.Name, Country: Country(e.Address)})
		m = &read
	}
	if m != nil {
		p.Manner = p.Manner.Then(*m, e.Source, e.At)
		p.Turned = p.Turned && (m.Register == "" || e.At.Before(p.LastHeard.At))
	}
}

// Country returns the last part of an address, which may name a country.
func Country(addr string) string {
	return strings.ToLower(addr[strings.LastIndex(addr, ".")+1:])
}
