package rules

import (
	"slices"
	"strings"
)

// A Book is everyone informd knows, indexed by what a mail can say about whom it
// concerns. It is a reading of the log, kept up to date by Put.
type Book struct {
	self    Self
	version int // counts changes
	people  map[string]*Person
	byAddr  map[string]string   // AddrKey of an address → person
	byID    map[string]string   // Message-ID of a mail in their thread → person
	own     map[string]Item     // Message-ID or token of a mail informd wrote → its row
	subject map[string][]string // base subject of an open ask → people
	domain  map[string][]string // domain of an open ask's address → people; no free-mail domains
	name    map[string][]string // nameKey of somebody with an open ask → people
	part    map[string][]string // each of partKeys of somebody with an open ask → people
}

// NewBook indexes people, as self knows them.
func NewBook(self Self, people []*Person) *Book {
	b := &Book{self: self, people: map[string]*Person{}, byAddr: map[string]string{}, byID: map[string]string{}, own: map[string]Item{},
		subject: map[string][]string{}, domain: map[string][]string{}, name: map[string][]string{}, part: map[string][]string{}}
	for _, p := range people {
		b.Put(p)
	}
	return b
}

// Put takes in a person, new or changed. What pointed to them and does no longer is
// left where it is harmless: an address or id once theirs still names them.
func (b *Book) Put(p *Person) {
	for _, index := range []map[string][]string{b.subject, b.domain, b.name, b.part} {
		for k, ids := range index {
			if slices.Contains(ids, p.ID) {
				index[k] = slices.DeleteFunc(ids, func(id string) bool { return id == p.ID })
			}
		}
	}
	b.people[p.ID] = p
	b.version++
	for _, a := range p.Addresses {
		b.byAddr[AddrKey(a)] = p.ID
	}
	for _, m := range []Mail{p.LastHeard, p.LastWrote} {
		b.index(p, m.ID)
	}
	for i := range p.Asks {
		a := &p.Asks[i]
		for _, id := range a.IDs {
			b.index(p, id)
		}
		for _, other := range a.Others {
			if q := b.ByAddress(other); q == nil || !q.Has(other) { // somebody known in their own right stays so
				b.byAddr[AddrKey(other)] = p.ID
			}
		}
		if !a.Open() {
			continue
		}
		if s := BaseSubject(a.Subject); s != "" {
			b.subject[s] = append(b.subject[s], p.ID)
		}
		if d := a.To.Domain(); !FreeMail(d) && !b.self.at(d) {
			b.domain[d] = append(b.domain[d], p.ID)
		}
		called := Address{Name: p.Name, Addr: a.To.Addr}
		if n := callKey(called); n != "" {
			b.name[n] = append(b.name[n], p.ID)
		}
		for _, n := range partKeys(called) {
			b.part[n] = append(b.part[n], p.ID)
		}
	}
	for _, it := range p.Items {
		b.Own(it)
	}
}

func (b *Book) index(p *Person, id string) {
	if id != "" {
		b.byID[strings.ToLower(id)] = p.ID
	}
}

// Version counts the changes of the book, so that who has read it can tell whether
// anything is new.
func (b *Book) Version() int { return b.version }

// Own takes in a row of the outbox, so that its mail is known again when it comes back.
func (b *Book) Own(it Item) {
	if it.MessageID != "" {
		b.own[strings.ToLower(it.MessageID)] = it
	}
	if it.Token != "" {
		b.own[it.Token] = it
	}
}

// Person is the person with this id, or nil.
func (b *Book) Person(id string) *Person { return b.people[id] }

// ByAddress is whom an address belongs to, or nil.
func (b *Book) ByAddress(addr string) *Person { return b.people[b.byAddr[AddrKey(addr)]] }

// ByMessageID is whose conversation a mail with this id belongs to, or nil.
func (b *Book) ByMessageID(id string) *Person { return b.people[b.byID[strings.ToLower(id)]] }

// Tagged is whom a button's tag is about, or nil: the tag begins the id of one of
// their asks, talks or promises, or of a doubt.
func (b *Book) Tagged(tag string) *Person {
	if len(tag) < 4 {
		return nil
	}
	for _, p := range b.People() {
		ids := []string{p.ID}
		for _, a := range p.Asks {
			ids = append(ids, a.ID)
		}
		for _, t := range p.Talks {
			ids = append(ids, t.ID)
		}
		for _, q := range p.Promises {
			ids = append(ids, q.ID)
		}
		for _, d := range p.Doubts {
			ids = append(ids, d.id())
		}
		if slices.ContainsFunc(ids, func(id string) bool { return strings.HasPrefix(id, tag) }) {
			return p
		}
	}
	return nil
}

// taggedReceipt is the receipt that a button's tag is about.
func (b *Book) taggedReceipt(tag string) (Item, bool) {
	if len(tag) < 4 {
		return Item{}, false
	}
	for _, it := range b.own {
		if it.Kind == "receipt" && strings.HasPrefix(it.Key, "receipt/"+tag) {
			return it, true
		}
	}
	return Item{}, false
}

// People is everyone, in the order of their ids.
func (b *Book) People() []*Person {
	all := make([]*Person, 0, len(b.people))
	for _, p := range b.people {
		all = append(all, p)
	}
	slices.SortFunc(all, func(x, y *Person) int { return strings.Compare(x.ID, y.ID) })
	return all
}

// Waiting reports whether any ask waits for an answer.
func (b *Book) Waiting() bool {
	for _, p := range b.people {
		if _, open := p.Open(); open {
			return true
		}
	}
	return false
}

// OwnMail is the row of the outbox that m is, and whether informd wrote m at all. The
// token survives where a server gives mail another Message-ID. Both are known to whoever had
// the mail, so that from anybody but the owner they say nothing.
func (b *Book) OwnMail(m Message) (Item, bool) {
	if !b.self.Mine(m.From.Addr) {
		return Item{}, false
	}
	if it, ok := b.own[m.Header.Get(TokenField)]; ok && m.Header.Has(TokenField) {
		return it, true
	}
	it, ok := b.own[strings.ToLower(m.ID)]
	return it, ok && m.ID != ""
}

// AnswersOwn is the row whose mail m answers, nearest first.
func (b *Book) AnswersOwn(m Message) (Item, bool) {
	for _, id := range m.ThreadIDs() {
		if it, ok := b.own[strings.ToLower(id)]; ok && it.Road == RoadOwner {
			return it, true
		}
	}
	return Item{}, false
}

// Concerns reports, from the header alone, whether m could touch somebody known or
// the capture address, so that its text is worth fetching. Everything else leaves
// nothing behind but the cursor.
func (b *Book) Concerns(m Message, self Self) bool {
	if self.drafted(m) {
		return false
	}
	if m.Problem != "" && b.Waiting() || self.Captures(m) {
		return true
	}
	for _, id := range m.ThreadIDs() {
		if b.byID[strings.ToLower(id)] != "" || b.own[strings.ToLower(id)].Key != "" {
			return true
		}
	}
	if self.Mine(m.From.Addr) || m.Place.Role == RoleSent {
		if slices.ContainsFunc(m.Recipients(), func(a Address) bool { return b.ByAddress(a.Addr) != nil || len(b.namesakes(a)) > 0 }) {
			return true
		}
	}
	for _, a := range m.authors() {
		if b.ByAddress(a.Addr) != nil || b.organisation(a.Domain()) || len(b.called(a)) > 0 {
			return true
		}
	}
	if !b.Waiting() || self.Mine(m.From.Addr) { // what others wrote stands in Sent by a rule, or a slip of the hand
		return false
	}
	return m.From.IsZero() || mayBook(m) || len(b.besides(m)) > 0 || len(b.withSubject(m.Subject)) > 0 || mayBeReport(m) ||
		forwardsBySubject(m.Subject)
}

// called are the people with an open ask who may be called as an address is: whole, without one
// of two surnames, or by a short form.
func (b *Book) called(a Address) []string {
	whole := callKey(a)
	if whole == "" {
		return nil
	}
	people := slices.Concat(b.name[whole], b.part[whole])
	for _, n := range partKeys(a) {
		people = append(people, b.name[n]...)
	}
	slices.Sort(people)
	return slices.Compact(people)
}

// namesakes are the people with an open ask whose name an address bears that nobody is known by.
func (b *Book) namesakes(a Address) (people []*Person) {
	if b.ByAddress(a.Addr) != nil || b.self.Mine(a.Addr) || SameAddr(a.Addr, b.self.Capture) {
		return nil
	}
	for _, id := range b.called(a) {
		people = append(people, b.people[id])
	}
	return people
}

// withSubject are the people whose open ask has the subject of a mail, whatever programs put
// around it.
func (b *Book) withSubject(subject string) []string {
	if base := BaseSubject(subject); base == "" || len(b.subject[base]) > 0 {
		return b.subject[base]
	}
	var people []string
	for base, ids := range b.subject {
		if surrounds(subject, base) {
			people = append(people, ids...)
		}
	}
	slices.Sort(people)
	return people
}

// organisation reports whether an ask is open at the organisation of a domain.
func (b *Book) organisation(domain string) bool {
	for d, ids := range b.domain {
		if len(ids) > 0 && b.related(domain, d) {
			return true
		}
	}
	return false
}

// mayBeReport reports whether the header looks like a machine's account of a mail
// that did not arrive.
func mayBeReport(m Message) bool {
	local, _, _ := strings.Cut(strings.ToLower(m.From.Addr), "@")
	daemon := strings.Contains(local, "daemon") || local == "postmaster" || strings.HasPrefix(local, "bounce")
	return daemon || m.Media == "multipart/report" || m.Header.Has("X-Failed-Recipients") || m.Header.Get("Return-Path") == "<>"
}

// authors are the addresses a mail may be from.
func (m Message) authors() []Address {
	all := append([]Address{m.From}, m.CoAuthors...)
	if !m.Sender.IsZero() {
		all = append(all, m.Sender)
	}
	all = append(append(all, m.ReplyTo...), m.Rewritten...)
	if m.Invite != nil && !m.Invite.Organizer.IsZero() {
		all = append(all, m.Invite.Organizer)
	}
	for _, a := range slices.Clone(all) {
		all = append(all, relayed(a)...)
	}
	return all
}

// RewrittenFields are the header fields that keep whom a mail was from, where a list or an
// alias has put another address into its From, or somebody has sent it on.
func RewrittenFields() []string {
	return []string{"X-Original-From", "X-Original-Sender", "Original-From", "X-Google-Original-From", "Resent-From", "Return-Path"}
}

// Mine reports whether the address is one of the owner's.
func (s Self) Mine(addr string) bool {
	return slices.ContainsFunc(s.Addresses, func(a string) bool { return SameAddr(a, addr) })
}

// at reports whether the owner has an address at the domain: a colleague's mail says
// nothing about an ask to another one.
func (s Self) at(domain string) bool {
	return slices.ContainsFunc(s.Addresses, func(a string) bool { return SameOrganisation(Address{Addr: a}.Domain(), domain) })
}

// drafted reports whether m is no mail yet: it bears the flag \Draft, and stands among the
// drafts, or is the owner's and does not stand in Sent. The flag alone says little, since
// mail programs leave it on what they send or import.
func (s Self) drafted(m Message) bool {
	return m.Draft && (m.Place.Role == RoleDrafts || s.Mine(m.From.Addr) && m.Place.Role != RoleSent)
}

// Captures reports whether the mail went to the capture address, by any road: To,
// Cc and Bcc of the Sent copy, or the trace fields of a delivered copy.
func (s Self) Captures(m Message) bool {
	return slices.ContainsFunc(m.Recipients(), func(a Address) bool { return SameAddr(a.Addr, s.Capture) }) ||
		slices.ContainsFunc(m.Delivered, func(a string) bool { return SameAddr(a, s.Capture) })
}

// Notes reports whether a mail speaks to informd, and to nobody else.
func (s Self) Notes(m Message) bool { return s.Captures(m) && len(s.contacts(m)) == 0 }

// contacts are the recipients that are neither the owner nor the capture address.
func (s Self) contacts(m Message) []Address {
	var out []Address
	for _, a := range m.Recipients() {
		if !a.IsZero() && !s.Mine(a.Addr) && !SameAddr(a.Addr, s.Capture) &&
			!slices.ContainsFunc(out, func(o Address) bool { return SameAddr(o.Addr, a.Addr) }) {
			out = append(out, a)
		}
	}
	return out
}
