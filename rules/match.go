package rules

import (
	"slices"
	"strings"

	"informd/rules/mail"
)

// A Rung is a sign by which somebody is matched with a mail.
type Rung string

const (
	RungThread     Rung = "thread"     // it answers a mail of their thread
	RungAddress    Rung = "address"    // it bears an address of theirs
	RungInvitation Rung = "invitation" // it is an invitation from them
	RungSubject    Rung = "subject"    // it has the subject of the ask; alone it is a doubt
	RungQuote      Rung = "quote"      // it quotes the ask

	// Of doubts only.
	RungName         Rung = "name"         // it bears their name
	RungOrganisation Rung = "organisation" // it comes from their organisation
	RungBeside       Rung = "beside"       // it is about them, or went to them as well
	RungNamed        Rung = "named"        // its subject names them
	RungGuest        Rung = "guest"        // it is a calendar event with them
	RungCarried      Rung = "carried"      // a network, a chat or a help desk tells of a message, and names them
	RungHeld         Rung = "held"         // it tells of a mail of theirs that was held back
	RungUnreadable   Rung = "unreadable"   // it does not say who wrote it
)

// A Match says whose mail a message is, and by which rung of the ladder.
type Match struct {
	Person *Person
	Ask    *Ask // the ask it answers, when one of theirs is meant
	Rung   Rung
	Why    string // one line an owner understands
	Sure   bool   // false: it holds and asks, it never closes
}

// Match finds whose mail m is, by the first rung that fits: In-Reply-To or References
// into the thread; a known address of the person; an invitation from them; the subject
// together with the organisation, the full name, or the owner's own words. The
// organisation, the full name or the subject alone is a doubt, and so is a mail that goes to
// them as well. A shared free-mail domain or first name is nothing.
//
// Only one person can be matched for sure, and comes first; any number can be doubted.
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
		// Who was asked, and answers in the thread of somebody else, answers for themselves.
		if p := b.ByMessageID(id); p != nil && (p == writer || !writer.HasOpenAsk()) {
			return []Match{b.sure(p, m, RungThread, "it answers a mail of your thread with "+p.Called())}
		}
	}
	for _, a := range m.Authors() {
		if p := b.ByAddress(a.Addr); p != nil {
			rung, why := RungAddress, "it is from "+p.Called()+" ("+a.Addr+")"
			if m.Invite != nil && mail.SameAddr(m.Invite.Organizer.Addr, a.Addr) {
				rung, why = RungInvitation, "it is an invitation from "+p.Called()
			}
			return []Match{b.sure(p, m, rung, why)}
		}
	}
	for _, id := range b.withSubject(m.Subject) {
		p := b.people[id]
		if why, ok := sameSender(p, m); ok {
			return []Match{b.sure(p, m, RungSubject, "it has your subject and "+why)}
		}
	}
	if quoting := b.quoting(m); len(quoting) > 0 {
		return quoting
	}
	return b.doubts(m)
}

// sharing says who of all, whose asks bear one Message-ID, an answer to it is from: whoever was asked
// answers for themselves, and who else writes may answer for any of them.
func (b *Book) sharing(m mail.Message, all []*Person, writer *Person) (matches []Match) {
	if slices.Contains(all, writer) {
		return []Match{b.sure(writer, m, RungThread, "it answers a mail of your thread with "+writer.Called())}
	}
	for _, q := range all {
		matches = withWaiting(matches, q, RungSubject, "it answers a mail that you sent to several people")
	}
	return matches
}

// alongside are the people with an open ask whom a mail of p's concerns too: it hangs in
// their thread, or bears an address of theirs beside the one it is from.
func (b *Book) alongside(m mail.Message, p *Person) []Match {
	var out []Match
	add := func(q *Person, rung Rung, why string) {
		if q != p {
			out = withWaiting(out, q, rung, why)
		}
	}
	for _, id := range m.ThreadIDs() {
		if q := b.ByMessageID(id); q != nil && !slices.Contains(b.Sharing(id), p) {
			add(q, RungThread, "it hangs in your thread with "+q.Called()+", though it is from "+p.Called())
		}
	}
	for _, a := range m.Authors() {
		bearers := slices.Sorted(slices.Values(b.bearer.people[mail.AddrKey(a.Addr)]))
		for _, id := range bearers { // two people may have been said to have one address
			q := b.people[id]
			add(q, RungAddress, "it bears the address of "+q.Called()+" ("+a.Addr+") too")
		}
	}
	for _, o := range b.besides(m) {
		add(o.person, o.rung, o.why)
	}
	return out
}

// Bearing lists the people with an open ask whose name or address appears in a mail that is from
// an address of the owner's: a form or a forwarder may have put it there.
func (b *Book) Bearing(m mail.Message) (out []Match) {
	for _, a := range m.Authors() {
		for _, id := range append(b.called(a), b.byAddr[mail.AddrKey(a.Addr)]) {
			if p := b.people[id]; p != nil {
				out = withWaiting(out, p, RungAddress, "it came to you in your own name, and bears that of "+p.Called())
			}
		}
	}
	return out
}

// withWaiting are the matches, and q with their open ask, unless they have none or are among them.
func withWaiting(matches []Match, q *Person, rung Rung, why string) []Match {
	if !q.HasOpenAsk() || slices.ContainsFunc(matches, func(o Match) bool { return o.Person == q }) {
		return matches
	}
	ask, _ := q.Open()
	return append(matches, Match{Person: q, Ask: ask, Rung: rung, Why: why})
}

// HasOpenAsk reports whether an ask to p waits for an answer; p may be nil.
func (p *Person) HasOpenAsk() bool {
	if p == nil {
		return false
	}
	_, open := p.Open()
	return open
}

func (b *Book) sure(p *Person, m mail.Message, rung Rung, why string) Match {
	return Match{Person: p, Ask: Meant(p, m), Rung: rung, Why: why, Sure: true}
}

// Meant is the ask of p that m is about: the one whose thread it hangs in, else the
// open one.
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
func sameSender(p *Person, m mail.Message) (why string, ok bool) {
	for _, a := range m.Authors() {
		for _, known := range p.Addresses {
			if d := a.Domain(); mail.SameOrganisation(d, mail.Address{Addr: known}.Domain()) {
				return "comes from the same organisation (" + d + ")", true
			}
		}
		if n := mail.NameKey(a.Name); n != "" && n == mail.NameKey(p.Name) {
			return "bears the name " + p.Name, true
		}
	}
	return "", false
}

// doubts are the people with an open ask whom m may be an answer from, each by the strongest
// reason there is.
func (b *Book) doubts(m mail.Message) []Match {
	var out []Match
	seen := map[string]bool{}
	add := func(ids []string, rung Rung, why string) {
		for _, id := range ids {
			if p := b.people[id]; !seen[id] {
				seen[id] = true
				ask, _ := p.Open()
				out = append(out, Match{Person: p, Ask: ask, Rung: rung, Why: why})
			}
		}
	}
	for _, a := range m.Authors() {
		if ids := b.called(a); len(ids) > 0 {
			bears := "it bears the name " + a.Name
			if mail.NameKey(a.Name) == "" {
				bears = "its address spells their name"
			}
			add(ids, RungName, bears+", from an address informd does not know")
		}
	}
	for _, o := range b.besides(m) {
		add([]string{o.person.ID}, o.rung, o.why)
	}
	if ids := b.withSubject(m.Subject); repliesTo(m.Subject) || !b.asksAs(m.Subject) {
		add(ids, RungSubject, "it has your subject, from an address informd does not know")
	}
	for _, a := range m.Authors() {
		for _, d := range b.organisations(a.Domain()) {
			add(b.domain.people[d], RungOrganisation, "it comes from the same organisation ("+a.Domain()+")")
		}
	}
	if m.From.IsZero() || m.From.Addr == "" {
		for _, p := range b.WithOpenAsk() {
			add([]string{p.ID}, RungUnreadable, "it does not say who wrote it")
		}
	}
	return out
}

// AuthorTraces are parts of a name or an address, by which a server that searches headers
// finds mail that may be from whom was asked: their organisation, and the longest run of
// letters in their name that is spelt alike in all its spellings ("ller" of Müller and
// Mueller). It finds too much; Match says what of it is theirs.
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
