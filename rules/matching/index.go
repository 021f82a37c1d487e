package matching

import (
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/mail"
)

// An index maps a key to the people found under it. It counts the keys of each length, so that keys
// can also be looked up inside a longer text.
type index struct {
	people  map[string][]string
	lengths map[int]int
}

// newIndex returns an index with room for some keys.
func newIndex(keys int) index { return index{make(map[string][]string, keys), map[int]int{}} }

func (x index) put(key, person string) {
	if len(x.people[key]) == 0 {
		x.lengths[len(key)]++
	}
	x.people[key] = append(x.people[key], person)
}

func (x index) takeOut(key, person string) {
	people, ok := x.people[key]
	if !ok {
		return
	}
	if people = slices.DeleteFunc(people, func(id string) bool { return id == person }); len(people) > 0 {
		x.people[key] = people
		return
	}
	delete(x.people, key)
	if x.lengths[len(key)]--; x.lengths[len(key)] == 0 {
		delete(x.lengths, len(key))
	}
}

// eachKey calls do, which puts in or takes out, for each key under which a person stands in an index.
func (b *Book) eachKey(p *rules.Person, do func(x index, key, person string)) {
	for _, a := range p.Addresses {
		if a != "" {
			do(b.bearer, mail.AddrKey(a), p.ID)
		}
	}
	if p.HasOpenAsk() {
		if words := mail.NameWords(p.Name); len(words) > 1 {
			do(b.opening, nameOpening(words), p.ID)
		}
		for _, key := range mail.SurnameKeys(p.Name) {
			do(b.surname, key, p.ID)
		}
	}
	for i := range p.Asks {
		if p.Asks[i].Open() {
			b.eachKeyOfAsk(p, &p.Asks[i], do)
		}
		if addr := p.Asks[i].StandIn(); addr != "" {
			do(b.introduced, mail.AddrKey(addr), p.ID)
		}
	}
	if a := p.LateAsk(); a != nil {
		if s := mail.BaseSubject(a.Subject); s != "" {
			do(b.late, s, p.ID)
		}
	}
	for _, q := range p.Promises { // those whom they named, and the owner has not written to
		if q.Kind != rules.PromiseIntro || !q.Kept.IsZero() {
			continue
		}
		for _, key := range namedKeys(q.Who) {
			do(b.introduced, key, p.ID)
		}
	}
}

// eachKeyOfAsk is eachKey for what an answer may share with an open ask if it lacks In-Reply-To and
// References: the subject, and the organisation and name of the person asked.
func (b *Book) eachKeyOfAsk(p *rules.Person, a *rules.Ask, do func(x index, key, person string)) {
	if s := mail.BaseSubject(a.Subject); s != "" {
		do(b.subject, s, p.ID)
	}
	if d := a.To.Domain(); b.organised(d) {
		do(b.domain, d, p.ID)
	}
	whole, parts := mail.CallKeys(mail.Address{Name: p.Name, Addr: a.To.Addr})
	if whole != "" {
		do(b.name, whole, p.ID)
	}
	for _, n := range parts {
		do(b.part, n, p.ID)
	}
	for key := range saidKeys(a.Text) {
		do(b.said, key, p.ID)
	}
}

// domains holds the domains at which an ask is or was open, keyed so that the domains of one
// organisation are found together. Domains without an open ask stay, because the callers check for
// one.
type domains struct {
	known      map[string]bool
	below      map[string][]string // those that are a domain or stand below it
	registered map[string][]string
}

func (d domains) put(domain string) {
	if d.known[domain] {
		return
	}
	d.known[domain] = true
	for above := range above(domain) {
		d.below[above] = append(d.below[above], domain)
	}
	registered := mail.Registered(domain)
	d.registered[registered] = append(d.registered[registered], domain)
}

// above yields a domain and each of its parent domains.
func above(domain string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for ok := domain != ""; ok; _, domain, ok = strings.Cut(domain, ".") {
			if !yield(domain) {
				return
			}
		}
	}
}

// organisations returns, sorted, the domains with an open ask that may belong to the organisation of
// the given domain.
func (b *Book) organisations(domain string) (asked []string) {
	if len(b.domain.people) == 0 {
		return nil
	}
	add := func(d string) {
		if len(b.domain.people[d]) > 0 && b.related(domain, d) {
			asked = append(asked, d)
		}
	}
	for _, d := range b.domains.below[domain] {
		add(d)
	}
	for above := range above(domain) {
		add(above)
	}
	for _, d := range b.domains.registered[mail.Registered(domain)] {
		add(d)
	}
	slices.Sort(asked)
	return slices.Compact(asked)
}

// withSubject returns the people whose open ask has the subject of a mail, ignoring what programs add
// to subjects.
func (b *Book) withSubject(subject string) []string { return b.askedUnder(foldSubject(subject)) }

// A foldedSubject is the subject of a mail as it is compared: whole, and without what programs add to it.
type foldedSubject struct{ whole, base string }

func foldSubject(subject string) foldedSubject {
	whole := mail.FoldSubject(subject)
	return foldedSubject{whole, mail.BaseSubject(whole)}
}

// askedUnder is withSubject for a subject that is folded already.
func (b *Book) askedUnder(s foldedSubject) []string {
	if len(b.subject.people) == 0 {
		return nil
	}
	if ids := b.subject.people[s.base]; s.base == "" || len(ids) > 0 {
		return ids
	}
	var people []string
	for _, start := range mail.Surroundable(s.whole) {
		for n := range b.subject.lengths { // in any order: they are sorted below
			if start+n > len(s.whole) {
				continue
			}
			inner := s.whole[start : start+n]
			if ids := b.subject.people[inner]; len(ids) > 0 && mail.Surrounds(s.whole, inner) {
				people = append(people, ids...)
			}
		}
	}
	slices.Sort(people)
	return slices.Compact(people)
}

// asksAs reports whether an open ask has the subject of a mail.
func (b *Book) asksAs(subject string) bool {
	return len(b.subject.people[mail.BaseSubject(subject)]) > 0
}

// called returns the people with an open ask whose name matches the name of an address: the full
// name, without one of two surnames, or with a short form; see mail.CallKeys.
func (b *Book) called(a mail.Address) []string {
	if len(b.name.people) == 0 && len(b.part.people) == 0 {
		return nil
	}
	whole, parts := mail.CallKeys(a)
	if whole == "" {
		return nil
	}
	people := slices.Concat(b.name.people[whole], b.part.people[whole])
	for _, n := range parts {
		people = append(people, b.name.people[n]...)
	}
	slices.Sort(people)
	return slices.Compact(people)
}

// nameOpening returns the first two words of a full name, the key by which names are found in a text.
func nameOpening(words []string) string { return words[0] + " " + words[1] }

// inText returns, sorted, the people with an open ask whose full name occurs in the words of a text.
func (b *Book) inText(words []string) (people []string) {
	text := " " + strings.Join(words, " ") + " "
	for i := 1; i < len(words); i++ {
		for _, id := range b.opening.people[nameOpening(words[i-1:])] {
			if name := mail.NameWords(b.people[id].Name); strings.Contains(text, " "+strings.Join(name, " ")+" ") {
				people = append(people, id)
			}
		}
	}
	slices.Sort(people)
	return slices.Compact(people)
}
