package matching

import (
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/fact"
	"informd/rules/lang"
	"informd/rules/mail"
)

// A Match says whom a mail is from or about, and by which sign that was found.
type Match struct {
	fact.Reason
	Person *rules.Person
	Ask    *rules.Ask // the ask that it answers; nil: none of theirs
	Sure   bool       // false: it only holds the follow-up and asks the owner; it never closes the ask
}

// Match finds the people whom m is from or about; see ladder. At most one match is sure, and it comes
// first; there can be any number of doubts. A free-mail domain or a first name in common is no sign at all.
//
// Example: anna@acme.example was asked about "Moving into pharma". "Re: Moving into pharma" from an
// unknown address at acme.example is sure; any other subject from there is a doubt.
func (b *Book) Match(m mail.Message) []Match {
	return (&look{b: b, m: m}).climb(ladder())
}

// namesOthers reports whether the header of a mail names somebody with an open ask beside its authors: among its
// recipients or in its subject. What the other rows of the ladder find beside an author stands in the text.
func (b *Book) namesOthers(m mail.Message) bool {
	l := look{b: b, m: m}
	waited := func(f Match) bool { return f.Person.HasOpenAsk() }
	return slices.ContainsFunc(l.recipients(), waited) || slices.ContainsFunc(l.inSubject(), waited)
}

// A look is the search for the people whom one mail is from or about.
type look struct {
	b       *Book
	m       mail.Message
	by      *rules.Person // who surely wrote it; nil: nobody is sure to have
	matches []Match
}

// climb tries the rows of a ladder from the top.
func (l *look) climb(rows []row) []Match {
	decided := false
	for _, r := range rows {
		decides := r.marks.has(sure)
		if decided && !r.marks.has(beside) || decides && len(l.matches) > 0 {
			continue
		}
		all := r.find(l)
		for _, f := range all {
			f.Sign, f.Sure = r.sign, decides && len(all) == 1
			l.add(f)
		}
		decided = decided || decides && len(l.matches) > 0
	}
	if l.by != nil && l.by.Has(l.m.From.Addr) && l.answers(l.by) { // what they call it is their business
		l.matches = slices.DeleteFunc(l.matches, func(o Match) bool { return o.Sign == fact.SignNamed })
	}
	return l.matches
}

// add takes up whom a row found: the one who surely wrote the mail, or somebody whose answer it may be.
func (l *look) add(f Match) {
	if !f.Sure {
		l.matches = withWaiting(l.matches, f.Person, f.Reason)
		return
	}
	if l.by = f.Person; f.Ask == nil {
		f.Ask = Meant(f.Person, l.m)
	}
	l.matches = append(l.matches, f)
}

// answers reports whether the mail answers one of p's thread.
func (l *look) answers(p *rules.Person) bool {
	return slices.ContainsFunc(l.m.ThreadIDs(), func(id string) bool { return l.b.ByMessageID(id) == p })
}

// Bearing returns the people with an open ask whose name or address occurs in the author fields of a
// mail sent in the owner's name: a web form or a forwarding service may have put it there.
func (b *Book) Bearing(m mail.Message) (out []Match) {
	for _, a := range m.Authors() {
		for _, id := range append(b.called(a), b.byAddr[mail.AddrKey(a.Addr)]) {
			if p := b.people[id]; p != nil {
				out = withWaiting(out, p, fact.Reason{Sign: fact.SignOwnersOwn, Of: p.Called()})
			}
		}
	}
	return out
}

// withWaiting appends q to the matches, unless q has no open ask or is among them.
func withWaiting(matches []Match, q *rules.Person, why fact.Reason) []Match {
	if !q.HasOpenAsk() || slices.ContainsFunc(matches, func(o Match) bool { return o.Person == q }) {
		return matches
	}
	ask, _ := q.Open()
	return append(matches, Match{Reason: why, Person: q, Ask: ask})
}

// Meant returns the ask to p that m is about: the one in whose thread it is, or else the open one.
func Meant(p *rules.Person, m mail.Message) *rules.Ask {
	for _, id := range m.ThreadIDs() {
		if a := p.AskedBy([]string{id}); a != nil {
			return a
		}
	}
	a, _ := p.Open()
	return a
}

// AuthorTraces returns parts of names and addresses for a server-side header search that finds mail
// from the person asked: their organisation, and the longest run of letters in their name that is the
// same in all spellings ("ller" for Müller and Mueller). The search may find too much; Match decides.
func (b *Book) AuthorTraces(p *rules.Person, a *rules.Ask) (traces []string) {
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
	plain, ends := "", words[0]+" "+words[len(words)-1]
	for _, two := range lang.TwoForOne() {
		ends = strings.ReplaceAll(ends, two[0], " ")
	}
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
