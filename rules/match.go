package rules

import (
	"slices"
	"strings"

	"informd/rules/mail"
)

// A Match says whom a mail is from or about, and by which sign that was found.
type Match struct {
	Reason
	Person *Person
	Ask    *Ask // the ask that it answers; nil: none of theirs
	Sure   bool // false: it only holds the follow-up and asks the owner; it never closes the ask
}

// Match finds the people whom m is from or about. The first of these signs that fits is sure:
//   - In-Reply-To or References names a mail of their thread.
//   - It is from a known address of theirs, or is an invitation from it.
//   - It has the subject of the ask and comes from their organisation or from somebody with their
//     full name, or it repeats the words of the ask.
//
// If none fits, weaker signs (the organisation, the full name or the subject alone, a copy to them)
// are returned as doubts. A free-mail domain or a first name in common is no sign at all.
//
// Example: anna@acme.example was asked about "Moving into pharma". "Re: Moving into pharma" from an
// unknown address at acme.example is sure; any other subject from there is a doubt.
//
// At most one match is sure, and it comes first; there can be any number of doubts.
func (b *Book) Match(m mail.Message) []Match {
	matches := b.match(m)
	if len(matches) > 0 && matches[0].Sure {
		return append(matches, b.alongside(m, matches[0].Person)...)
	}
	return matches
}

func (b *Book) match(m mail.Message) []Match {
	writer := b.ByAddress(m.From.Addr)
	for _, id := range m.ThreadIDs() {
		if all := b.Sharing(id); len(all) > 0 {
			if matches := b.sharing(m, all, writer); len(matches) > 0 {
				return matches
			}
			continue
		}
		// A person with an open ask of their own answers for themselves, even in somebody else's thread.
		if p := b.ByMessageID(id); p != nil && (p == writer || !writer.HasOpenAsk()) {
			return []Match{b.sure(p, m, Reason{Sign: SignThread, Of: p.Called()})}
		}
	}
	for _, a := range m.Authors() {
		if p := b.ByAddress(a.Addr); p != nil {
			why := Reason{Sign: SignAuthor, Of: p.Called() + " (" + a.Addr + ")"}
			if m.Invite != nil && mail.SameAddr(m.Invite.Organizer.Addr, a.Addr) {
				why = Reason{Sign: SignInvitation, Of: p.Called()}
			}
			return []Match{b.sure(p, m, why)}
		}
	}
	for _, id := range b.withSubject(m.Subject) {
		p := b.people[id]
		if why, ok := sameSender(p, m); ok {
			return []Match{b.sure(p, m, why)}
		}
	}
	if late := b.answersLate(m); late != nil && len(b.doubts(m)) == 0 { // nobody else's answer, either
		return []Match{*late}
	}
	if quoting := b.quoting(m); len(quoting) > 0 {
		return quoting
	}
	return b.doubts(m)
}

// sharing matches an answer to a Message-ID that several asks have in common: somebody who was asked
// answers for themselves; anybody else may answer for any of them.
func (b *Book) sharing(m mail.Message, all []*Person, writer *Person) (matches []Match) {
	if slices.Contains(all, writer) {
		return []Match{b.sure(writer, m, Reason{Sign: SignThread, Of: writer.Called()})}
	}
	if name := mail.NameKey(m.From.Name); name != "" { // one of them, from another address
		for _, q := range all {
			if mail.NameKey(q.Name) == name {
				return []Match{b.sure(q, m, Reason{Sign: SignThread, Of: q.Called()})}
			}
		}
	}
	for _, q := range all {
		matches = withWaiting(matches, q, Reason{Sign: SignSeveral})
	}
	return matches
}

// alongside returns the other people with an open ask whom a mail of p's also concerns: it is in
// their thread, or one of its author fields has their address.
func (b *Book) alongside(m mail.Message, p *Person) []Match {
	var out []Match
	add := func(q *Person, why Reason) {
		if q != p {
			out = withWaiting(out, q, why)
		}
	}
	for _, id := range m.ThreadIDs() {
		if q := b.ByMessageID(id); q != nil && !slices.Contains(b.Sharing(id), p) {
			add(q, Reason{Sign: SignInThread, Of: q.Called() + ", though it is from " + p.Called()})
		}
	}
	for _, a := range m.Authors() {
		bearers := slices.Sorted(slices.Values(b.bearer.people[mail.AddrKey(a.Addr)]))
		for _, id := range bearers { // the owner may have given two people one address
			q := b.people[id]
			add(q, Reason{Sign: SignCoAuthor, Of: q.Called() + " (" + a.Addr + ")"})
		}
	}
	own := p.Has(m.From.Addr) && b.inThreadOf(p, m) // what they call it is their business
	for _, o := range b.besides(m) {
		if !own || o.why.Sign != SignNamed {
			add(o.person, o.why)
		}
	}
	return out
}

// inThreadOf reports whether m answers a mail of p's thread.
func (b *Book) inThreadOf(p *Person, m mail.Message) bool {
	return slices.ContainsFunc(m.ThreadIDs(), func(id string) bool { return b.ByMessageID(id) == p })
}

// Bearing returns the people with an open ask whose name or address occurs in the author fields of a
// mail sent in the owner's name: a web form or a forwarding service may have put it there.
func (b *Book) Bearing(m mail.Message) (out []Match) {
	for _, a := range m.Authors() {
		for _, id := range append(b.called(a), b.byAddr[mail.AddrKey(a.Addr)]) {
			if p := b.people[id]; p != nil {
				out = withWaiting(out, p, Reason{Sign: SignOwnersOwn, Of: p.Called()})
			}
		}
	}
	return out
}

// withWaiting appends q to the matches, unless q has no open ask or is among them.
func withWaiting(matches []Match, q *Person, why Reason) []Match {
	if !q.HasOpenAsk() || slices.ContainsFunc(matches, func(o Match) bool { return o.Person == q }) {
		return matches
	}
	ask, _ := q.Open()
	return append(matches, Match{Reason: why, Person: q, Ask: ask})
}

// HasOpenAsk reports whether an ask to p waits for an answer; p may be nil.
func (p *Person) HasOpenAsk() bool {
	if p == nil {
		return false
	}
	_, open := p.Open()
	return open
}

func (b *Book) sure(p *Person, m mail.Message, why Reason) Match {
	return Match{Reason: why, Person: p, Ask: Meant(p, m), Sure: true}
}

// Meant returns the ask to p that m is about: the one in whose thread it is, or else the open one.
func Meant(p *Person, m mail.Message) *Ask {
	for _, id := range m.ThreadIDs() {
		for i := range p.Asks {
			for _, known := range p.Asks[i].IDs {
				if strings.EqualFold(known, id) {
					return &p.Asks[i]
				}
			}
		}
	}
	a, _ := p.Open()
	return a
}

// sameSender reports whether a mail with the subject of an ask to p comes from p's
// organisation or bears p's full name.
func sameSender(p *Person, m mail.Message) (why Reason, ok bool) {
	for _, a := range m.Authors() {
		for _, known := range p.Addresses {
			if d := a.Domain(); mail.SameOrganisation(d, mail.Address{Addr: known}.Domain()) {
				return Reason{Sign: SignColleague, Of: d}, true
			}
		}
		if n := mail.NameKey(a.Name); n != "" && n == mail.NameKey(p.Name) {
			return Reason{Sign: SignFullName, Of: p.Name}, true
		}
	}
	return Reason{}, false
}

// doubts returns the people with an open ask whose answer m may be, each with the strongest reason.
func (b *Book) doubts(m mail.Message) []Match {
	var out []Match
	seen := map[string]bool{}
	add := func(ids []string, why Reason) {
		for _, id := range ids {
			if p := b.people[id]; !seen[id] {
				seen[id] = true
				ask, _ := p.Open()
				out = append(out, Match{Reason: why, Person: p, Ask: ask})
			}
		}
	}
	for _, a := range m.Authors() {
		if ids := b.called(a); len(ids) > 0 {
			why := Reason{Sign: SignName, Of: a.Name}
			if mail.NameKey(a.Name) == "" {
				why = Reason{Sign: SignSpelt}
			}
			add(ids, why)
		}
	}
	for _, o := range b.besides(m) {
		add([]string{o.person.ID}, o.why)
	}
	if !mail.ByMachine(m) || mail.TellsOfHeld(m) || mail.TellsOfMessage(m) { // others log what the owner wrote
		add(b.repeating(m), Reason{Sign: SignRepeats})
		add(b.quotedSubject(m), Reason{Sign: SignSubjectIn})
	}
	if ids := b.withSubject(m.Subject); repliesTo(m.Subject) || !b.asksAs(m.Subject) {
		add(ids, Reason{Sign: SignSubject})
	}
	for _, a := range m.Authors() {
		for _, d := range b.organisations(a.Domain()) {
			add(b.domain.people[d], Reason{Sign: SignOrganisation, Of: a.Domain()})
		}
	}
	if m.From.IsZero() || m.From.Addr == "" {
		for _, p := range b.WithOpenAsk() {
			add([]string{p.ID}, Reason{Sign: SignNoAuthor})
		}
	}
	return out
}

// AuthorTraces returns parts of names and addresses for a server-side header search that finds mail
// from the person asked: their organisation, and the longest run of letters in their name that is the
// same in all spellings ("ller" for Müller and Mueller). The search may find too much; Match decides.
func (b *Book) AuthorTraces(p *Person, a *Ask) (traces []string) {
	if d := a.To.Domain(); !mail.FreeMail(d) && !b.self.At(d) {
		traces = append(traces, mail.Registered(d))
	}
	words := mail.FullName(p.Name)
	if len(words) < 2 {
		words = mail.FullName(mail.SpeltName(a.To.Addr))
	}
	if len(words) < 2 {
		return traces
	}
	plain := ""
	ends := strings.NewReplacer("ae", " ", "oe", " ", "ue", " ").Replace(words[0] + " " + words[len(words)-1])
	for _, run := range strings.FieldsFunc(ends, func(c rune) bool { return c < 'a' || c > 'z' }) {
		if len(run) > len(plain) {
			plain = run
		}
	}
	if len(plain) > 2 {
		traces = append(traces, plain)
	}
	return traces
}
