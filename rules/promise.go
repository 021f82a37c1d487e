package rules

import (
	"slices"
	"strings"
	"time"

	"informd/rules/fact"
	"informd/rules/mail"
)

// A Promise is something that the owner owes somebody, or an introduction they made.
type Promise struct {
	ID      string
	Source  string // of the note or the mail that told of it
	Kind    PromiseKind
	Talk    string
	Text    string
	Who     mail.Address // of an intro
	At      time.Time
	Due     time.Time
	Kept    time.Time
	KeptWhy string
	Met     time.Time // of an intro: when the owner talked with them
	Brought string    // and what that talk brought, in one line
	ByMail  bool      // of an intro: a mail of theirs went to both
}

// A PromiseKind says whether the owner offered something or the contact named somebody.
type PromiseKind string

const (
	PromiseOffer PromiseKind = "offer" // the owner promised something
	PromiseIntro PromiseKind = "intro" // they named somebody
)

// Called returns what or whom a promise is about.
func (q Promise) Called() string {
	switch {
	case q.Who.Name != "":
		return q.Who.Name
	case q.Who.Addr != "":
		return q.Who.Addr
	}
	return q.Text
}

// PassedOn returns the introduction that the answer to an ask made in the place of a talk, or nil. An answer that
// agrees or may agree, or comes back to it later, stands beside it.
func (p *Person) PassedOn(a *Ask) *Promise {
	if a.Outcome != "" && a.Outcome != fact.Declined || a.Outcome == "" && a.Guess == fact.Accepted {
		return nil
	}
	for i := range p.Promises {
		if q := &p.Promises[i]; q.ByMail && q.At.Equal(a.AnsweredAt) {
			return q
		}
	}
	return nil
}

// AsksFirst reports whether they ask somebody first whom they named, as the note that names them says: "talk to Ada
// Moss, she'd ask her first". A mail of theirs to both ends that.
func (p *Person) AsksFirst(q Promise) bool {
	if q.Kind != PromiseIntro || q.ByMail {
		return false
	}
	return slices.ContainsFunc(fact.InForce(p.Events()), func(e fact.Event) bool {
		return e.Kind == fact.Noted && e.Source == q.Source && asksFirst(e.Text, mail.NameWords(q.Who.Name))
	})
}

// asksFirst reports whether a note says, in the sentence with a name or in the next one, that its bearer is asked
// first.
func asksFirst(note string, names []string) bool {
	before := false // the sentence before has the name
	for s := range mail.Sentences(note) {
		words := mail.NameWords(s)
		named := slices.ContainsFunc(names, func(w string) bool { return slices.Contains(words, w) })
		said := inLines().asksFirst.FindStringSubmatch(s)
		if said != nil && (said[1] != "" && slices.Contains(names, strings.ToLower(said[1])) ||
			said[1] == "" && (named || before)) {
			return true
		}
		before = named
	}
	return false
}

// promised adds a promise. An introduction that gives the address of somebody named before without one is the same.
func (p *Person) promised(kind PromiseKind, e fact.Event) {
	who := mail.Address{Name: e.Named.Name, Addr: e.Named.Address}
	if q := p.namedBefore(e.Source, who); kind == PromiseIntro && q != nil {
		q.Who = mail.Address{Name: longer(q.Who.Name, who.Name), Addr: who.Addr}
		if e.MessageID != "" {
			q.ByMail, q.At = true, e.At
		}
		return
	}
	id := mail.NewID(string(kind), p.ID, e.Source, e.Text, who.Addr)
	if slices.ContainsFunc(p.Promises, func(q Promise) bool { return q.ID == id && q.Who.Name != who.Name }) {
		// one note may name two people without an address
		id = mail.NewID(string(kind), p.ID, e.Source, e.Text, who.Name)
	}
	p.Promises = append(p.Promises, Promise{ID: id, Source: e.Source,
		Kind: kind, Talk: e.Talk, Text: e.Text, Who: who, At: e.At, Due: e.Due,
		ByMail: kind == PromiseIntro && e.MessageID != ""})
}

// namedBefore returns the introduction of somebody to whom an address belongs that a note or mail gives: the only open
// one without an address that has their name or, if it was told before, a part of it. It returns nil if there is none.
func (p *Person) namedBefore(source string, who mail.Address) *Promise {
	var same, like []*Promise
	for i := range p.Promises {
		switch q := &p.Promises[i]; {
		case q.Kind != PromiseIntro || !q.Kept.IsZero() || q.Who.Addr != "" || who.Addr == "" || q.Who.Name == "":
		case slices.Equal(mail.NameWords(q.Who.Name), mail.NameWords(who.Name)):
			same = append(same, q)
		case q.Source != source && sameNamed(q.Who.Name, who.Name): // one note may name Peter, and Peter Lindt
			like = append(like, q)
		}
	}
	if len(same) == 0 {
		same = like
	}
	if len(same) != 1 {
		return nil
	}
	return same[0]
}

// kept applies the owner's statement that a promise is done or, if it names none, that all are.
func (p *Person) kept(e fact.Event) {
	for i := range p.Promises {
		q := &p.Promises[i]
		if !q.Kept.IsZero() || e.Promise != "" && q.ID != e.Promise {
			continue
		}
		q.Kept, q.KeptWhy = e.At, e.Why
		if q.Kind == PromiseIntro && e.Named.Address != "" {
			q.Who.Addr = strings.ToLower(e.Named.Address)
		}
	}
}

// Owes reports whether the owner has offered somebody something that is still to come.
func (p *Person) Owes() bool {
	return slices.ContainsFunc(p.Promises, func(q Promise) bool { return q.Kind == PromiseOffer && q.Kept.IsZero() })
}
