package matching

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/fact"
	"informd/rules/mail"
)

// A bookMaker makes people and mails whose names, domains and subjects meet now and then.
type bookMaker struct{ *rand.Rand }

func (r bookMaker) one(of ...string) string { return of[r.IntN(len(of))] }

func (r bookMaker) name() string {
	return r.one("Anna", "Robert", "María", "Bob", "Jürgen", "R.", "李", "") + " " +
		r.one("Meier", "Lee", "García López", "Müller", "Mueller", "明", "")
}

func (r bookMaker) domain() string {
	return r.one("", "", "mail.", "chem.", "de.") + r.one("acme.example", "acme.com", "uni.ac.uk", "lab.co.uk",
		"one.github.io", "gmail.com", "amazonaws.com", "x.s3.amazonaws.com", "co.uk", "example", "acme.onmicrosoft.com")
}

func (r bookMaker) addr() string { return fmt.Sprintf("p%d@%s", r.IntN(8), r.domain()) }

func (r bookMaker) subject() string {
	base := r.one("moving into pharma", "moving into pharma soon", "seventeen minutes", "your talk in Basel", "a b c", "Hello", "")
	return r.one("", "Re: ", "Fwd: AW: ", "[x] ", "Sv: ", "Odp.: ", "x ", "* ") + base + r.one("", " [#4711]", " x", "(fwd)", " #a b c")
}

func (r bookMaker) person(i int) *rules.Person {
	at := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	addr, id := r.addr(), fmt.Sprint("person", i)
	events := []fact.Event{{Seq: 1, Person: id, Kind: fact.Asked, At: at, Source: "q" + id, Ask: rules.AskID(addr, at, id), Name: r.name(),
		Address: addr, Recipients: 1, Subject: r.subject(), MessageID: "q" + id}}
	if r.IntN(4) == 0 {
		events = append(events, fact.Event{Seq: 2, Person: id, Kind: fact.Rerouted, At: at, Address: r.addr()})
	}
	p := rules.Fold(id, events, nil)
	if r.IntN(3) == 0 {
		p.Asks[0].State = rules.AskAnswered
	}
	return p
}

func (r bookMaker) mail() mail.Message {
	m := mail.Message{ID: "m@x.example", Subject: r.subject(), Text: r.name() + " and " + r.name() + " wrote",
		From: mail.Address{Name: r.name(), Addr: r.one("", "calendar@x.example", r.addr(), r.addr())},
		To:   []mail.Address{{Addr: "julie@de.acme.com"}, {Name: r.name(), Addr: r.addr()}}}
	if r.IntN(4) == 0 {
		m.InReplyTo = []string{fmt.Sprint("qperson", r.IntN(9))}
	}
	return m
}

// The indexes find whom a look at everybody finds, after any number of changes.
func TestIndexesFindWhatAreThere(t *testing.T) {
	self := mail.Self{Addresses: []string{"julie@de.acme.com"}}
	found := map[string]int{}
	for seed := range uint64(300) {
		r := bookMaker{rand.New(rand.NewPCG(seed, 1))}
		b := NewBook(self, nil)
		for range r.IntN(60) {
			b.Put(r.person(r.IntN(25)))
		}
		plain := plainBook{b}
		for range 40 {
			m := r.mail()
			for _, c := range []struct {
				what, of  string
				got, want []string
			}{
				{"organisation", m.From.Addr, b.organisations(m.From.Domain()), plain.organisations(m.From.Domain())},
				{"subject", m.Subject, sorted(b.withSubject(m.Subject)), plain.withSubject(m.Subject)},
				{"text", m.Text, b.inText(mail.NameWords(m.Text)), plain.inText(mail.NameWords(m.Text))},
				{"bearers", m.From.Addr, sorted(b.bearer.people[mail.AddrKey(m.From.Addr)]), plain.bearers(m.From.Addr)},
				{"who is waited for", "", idsOf(b.WithOpenAsk()), plain.waiting()},
			} {
				if !slices.Equal(c.got, c.want) {
					t.Fatalf("seed %d, %s %q: the indexes have %q, all people %q", seed, c.what, c.of, c.got, c.want)
				}
				if len(c.got) > 0 {
					found[c.what]++
				}
			}
		}
	}
	for what, n := range found {
		if n < 20 {
			t.Errorf("%s… was found %d times only", what, n)
		}
	}
	if len(found) < 5 {
		t.Errorf("only these were found: %v", found)
	}
}

// Of a mail of which only the header is known, its recipients and its subject show whom it concerns beside its authors:
// no other row of the ladder finds anybody else.
func TestHeaderNamesOthers(t *testing.T) {
	self := mail.Self{Addresses: []string{"julie@de.acme.com"}}
	named := 0
	for seed := range uint64(300) {
		r := bookMaker{rand.New(rand.NewPCG(seed, 3))}
		b := NewBook(self, nil)
		for range r.IntN(60) {
			b.Put(r.person(r.IntN(25)))
		}
		for range 40 {
			m := r.mail()
			m.Text, m.HeaderOnly = "", true
			if r.IntN(2) == 0 {
				m.Subject = r.name() + ", " + m.Subject
			}
			if b.fromSomebodyKnown(m) { // is asked before
				continue
			}
			l := &look{b: b, m: m}
			want := slices.ContainsFunc(ladder(), func(r row) bool {
				return r.marks.has(beside) && slices.ContainsFunc(r.find(l), func(f Match) bool { return f.Person.HasOpenAsk() })
			})
			if got := b.namesOthers(m); got != want {
				t.Fatalf("seed %d, %+v: %t, and the ladder says %t", seed, m, got, want)
			}
			if want {
				named++
			}
		}
	}
	if named < 1000 {
		t.Errorf("only %d mails name others", named)
	}
}

// A book that took in changes one by one matches mail as one does that is made of what came of them.
func TestBookForgetsWhatWas(t *testing.T) {
	self := mail.Self{Addresses: []string{"julie@de.acme.com"}}
	matched := 0
	for seed := range uint64(300) {
		r := bookMaker{rand.New(rand.NewPCG(seed, 2))}
		var last []*rules.Person
		for i := range 20 {
			last = append(last, r.person(i))
		}
		changed := NewBook(self, nil)
		for _, p := range last {
			other := r.person(0)
			other.ID, other.Addresses, other.LastWrote, other.LastHeard = p.ID, p.Addresses, rules.Mail{}, rules.Mail{}
			other.Asks[0].IDs = p.Asks[0].IDs // what was theirs once still names them
			changed.Put(other)
		}
		for _, p := range last {
			changed.Put(p)
		}
		anew := NewBook(self, last)
		if !reflect.DeepEqual(changed.People(), anew.People()) {
			t.Fatalf("seed %d: the people differ", seed)
		}
		for range 40 {
			m := r.mail()
			got, want := changed.Match(m), anew.Match(m)
			if !slices.EqualFunc(got, want, func(x, y Match) bool {
				return x.Person.ID == y.Person.ID && x.Reason == y.Reason && x.Sure == y.Sure
			}) || changed.Concerns(m, self) != anew.Concerns(m, self) {
				t.Fatalf("seed %d, %+v:\nchanged %v\nanew    %v", seed, m, got, want)
			}
			matched += len(got)
		}
	}
	if matched < 1000 {
		t.Errorf("only %d matches", matched)
	}
}

// A plainBook looks at everybody for everything.
type plainBook struct{ b *Book }

func (b plainBook) open(of func(p *rules.Person, a *rules.Ask) bool) (ids []string) {
	for _, p := range b.b.people {
		for i := range p.Asks {
			if a := &p.Asks[i]; a.Open() && of(p, a) {
				ids = append(ids, p.ID)
			}
		}
	}
	return sorted(ids)
}

func (b plainBook) organisations(domain string) (asked []string) {
	b.open(func(_ *rules.Person, a *rules.Ask) bool {
		if d := a.To.Domain(); !mail.FreeMail(d) && !b.b.self.At(d) && b.b.related(domain, d) {
			asked = append(asked, d)
		}
		return false
	})
	return sorted(asked)
}

func (b plainBook) withSubject(subject string) []string {
	base := mail.BaseSubject(subject)
	if base == "" {
		return nil
	}
	same := b.open(func(_ *rules.Person, a *rules.Ask) bool { return mail.BaseSubject(a.Subject) == base })
	if len(same) > 0 {
		return same
	}
	return b.open(func(_ *rules.Person, a *rules.Ask) bool {
		own := mail.BaseSubject(a.Subject)
		return own != "" && mail.Surrounds(mail.FoldSubject(subject), own)
	})
}

func (b plainBook) inText(words []string) []string {
	text := " " + strings.Join(words, " ") + " "
	return b.open(func(p *rules.Person, _ *rules.Ask) bool {
		name := mail.NameWords(p.Name)
		return len(name) > 1 && strings.Contains(text, " "+strings.Join(name, " ")+" ")
	})
}

func (b plainBook) bearers(addr string) (ids []string) {
	for _, p := range b.b.people {
		if p.Has(addr) {
			ids = append(ids, p.ID)
		}
	}
	return sorted(ids)
}

func (b plainBook) waiting() []string {
	return b.open(func(*rules.Person, *rules.Ask) bool { return true })
}

func idsOf(people []*rules.Person) (ids []string) {
	for _, p := range people {
		ids = append(ids, p.ID)
	}
	return ids
}

func sorted(ids []string) []string {
	ids = slices.Sorted(slices.Values(ids))
	return slices.Compact(ids)
}
