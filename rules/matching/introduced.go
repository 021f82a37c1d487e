package matching

import (
	"slices"

	"informd/rules"
	"informd/rules/mail"
)

// A Naming is an introduction that the owner has not acted on yet: who named whom, and how.
type Naming struct {
	By      *rules.Person
	Promise *rules.Promise
}

// Namings returns the introductions to the person with this address, found by the address or the full
// name that was named.
func (b *Book) Namings(a mail.Address) (out []Naming) {
	if b.self.Mine(a.Addr) {
		return nil
	}
	keys := namedKeys(a)
	for _, id := range b.introducers(a) {
		p := b.people[id]
		for i := range p.Promises {
			q := &p.Promises[i]
			same := slices.ContainsFunc(namedKeys(q.Who), func(key string) bool { return slices.Contains(keys, key) })
			if same && q.Kind == rules.PromiseIntro && q.Kept.IsZero() {
				out = append(out, Naming{By: p, Promise: q})
			}
		}
	}
	return out
}

// Introduced returns the introductions to people who are not known themselves, in the order of who named them.
func (b *Book) Introduced() (out []Naming) {
	for _, p := range b.People() {
		for i := range p.Promises {
			if q := &p.Promises[i]; q.Kind == rules.PromiseIntro && b.ByAddress(q.Who.Addr) == nil {
				out = append(out, Naming{By: p, Promise: q})
			}
		}
	}
	return out
}

// StandsFor returns the people whose answer names this address in their place: "my colleague Per
// <per@bank.example> will write to you".
func (b *Book) StandsFor(a mail.Address) (people []*rules.Person) {
	if b.self.Mine(a.Addr) {
		return nil
	}
	for _, id := range b.introducers(a) {
		p := b.people[id]
		if slices.ContainsFunc(p.Asks, func(ask rules.Ask) bool { return mail.SameAddr(ask.StandIn(), a.Addr) }) {
			people = append(people, p)
		}
	}
	return people
}

// isIntroduced reports whether somebody has named the person with this address.
func (b *Book) isIntroduced(a mail.Address) bool { return len(b.introducers(a)) > 0 }

// introducers returns the people who have named the person with this address, each once.
func (b *Book) introducers(a mail.Address) (people []string) {
	if len(b.introduced.people) == 0 {
		return nil
	}
	for _, key := range namedKeys(a) {
		people = append(people, b.introduced.people[key]...)
	}
	slices.Sort(people)
	return slices.Compact(people)
}

// namedKeys returns the keys under which a named person is found: the address and the full name. A
// first name alone is too common.
func namedKeys(who mail.Address) (keys []string) {
	if who.Addr != "" {
		keys = append(keys, mail.AddrKey(who.Addr))
	}
	if key := mail.NameKey(who.Name); key != "" {
		keys = append(keys, key)
	}
	return keys
}
