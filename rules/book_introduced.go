package rules

import (
	"slices"

	"informd/rules/mail"
)

// A Naming is an introduction that the owner has not taken up: who named somebody, and how.
type Naming struct {
	By      *Person
	Promise *Promise
}

// Namings are the introductions to whom an address belongs: by the address that was named, or by
// the whole name.
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
			if same && q.Kind == PromiseIntro && q.Kept.IsZero() {
				out = append(out, Naming{By: p, Promise: q})
			}
		}
	}
	return out
}

// isIntroduced reports whether somebody has named whom an address belongs to.
func (b *Book) isIntroduced(a mail.Address) bool { return len(b.introducers(a)) > 0 }

// introducers are the people who have named whom an address belongs to, each once.
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

// putIntroduced takes in whom p has named, and the owner has not written to.
func (b *Book) putIntroduced(p *Person) {
	for _, q := range p.Promises {
		if q.Kind != PromiseIntro || !q.Kept.IsZero() {
			continue
		}
		for _, key := range namedKeys(q.Who) {
			b.putIn(b.introduced, key, p.ID)
		}
	}
}

// namedKeys are what somebody who was named is known again by: the address, and the whole name.
// A first name alone says nothing.
func namedKeys(who mail.Address) (keys []string) {
	if who.Addr != "" {
		keys = append(keys, mail.AddrKey(who.Addr))
	}
	if key := mail.NameKey(who.Name); key != "" {
		keys = append(keys, key)
	}
	return keys
}
