package rules

import (
	"maps"
	"slices"
	"strings"

	"informd/rules/content"
	"informd/rules/mail"
)

// A Book is everyone informd knows, indexed by what a mail can say about whom it
// concerns. It is a reading of the log, kept up to date by Put.
type Book struct {
	self       mail.Self
	version    int // counts changes
	people     map[string]*Person
	byAddr     map[string]string   // AddrKey of an address → person
	byID       map[string]string   // Message-ID of a mail in their thread → person
	own        map[string]Item     // Message-ID or token of a mail informd wrote → its row
	subject    map[string][]string // base subject of an open ask → people
	domain     map[string][]string // domain of an open ask's address → people; no free-mail domains
	name       map[string][]string // nameKey of somebody with an open ask → people
	part       map[string][]string // each of partKeys of somebody with an open ask → people
	introduced map[string][]string // address or name of somebody they named, whom the owner has not taken up → people
	entries    map[string][]entry  // person → where they stand in the five before
}

// NewBook indexes people, as self knows them.
func NewBook(self mail.Self, people []*Person) *Book {
	b := &Book{self: self, people: map[string]*Person{}, byAddr: map[string]string{},
		byID: map[string]string{}, own: map[string]Item{},
		subject: map[string][]string{}, domain: map[string][]string{}, name: map[string][]string{},
		part: map[string][]string{}, introduced: map[string][]string{},
		entries: map[string][]entry{}}
	for _, p := range people {
		b.Put(p)
	}
	return b
}

// Put takes in a person, new or changed. What pointed to them and does no longer is
// left where it is harmless: an address or id once theirs still names them.
func (b *Book) Put(p *Person) {
	b.takeOut(p.ID)
	b.people[p.ID] = p
	b.version++
	for _, a := range p.Addresses {
		b.byAddr[mail.AddrKey(a)] = p.ID
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
				b.byAddr[mail.AddrKey(other)] = p.ID
			}
		}
		if !a.Open() {
			continue
		}
		if s := mail.BaseSubject(a.Subject); s != "" {
			b.putIn(b.subject, s, p.ID)
		}
		if d := a.To.Domain(); !mail.FreeMail(d) && !b.self.At(d) {
			b.putIn(b.domain, d, p.ID)
		}
		called := mail.Address{Name: p.Name, Addr: a.To.Addr}
		if n := mail.CallKey(called); n != "" {
			b.putIn(b.name, n, p.ID)
		}
		for _, n := range mail.PartKeys(called) {
			b.putIn(b.part, n, p.ID)
		}
	}
	b.putIntroduced(p)
	for _, it := range p.Items {
		b.Own(it)
	}
}

// An entry is where a person stands in one of the indexes of what is open.
type entry struct {
	index map[string][]string
	key   string
}

func (b *Book) putIn(index map[string][]string, key, person string) {
	index[key] = append(index[key], person)
	b.entries[person] = append(b.entries[person], entry{index, key})
}

// takeOut takes a person out of the indexes of what is open.
func (b *Book) takeOut(person string) {
	for _, e := range b.entries[person] {
		if e.index[e.key] = slices.DeleteFunc(e.index[e.key],
			func(id string) bool { return id == person }); len(e.index[e.key]) == 0 {
			delete(e.index, e.key)
		}
	}
	delete(b.entries, person)
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
func (b *Book) ByAddress(addr string) *Person { return b.people[b.byAddr[mail.AddrKey(addr)]] }

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
		for _, d := range p.everDoubted() {
			ids = append(ids, d.id())
		}
		if slices.ContainsFunc(ids, func(id string) bool { return strings.HasPrefix(id, tag) }) {
			return p
		}
	}
	return nil
}

// TaggedReceipt is the receipt that a button's tag is about.
func (b *Book) TaggedReceipt(tag string) (Item, bool) {
	if len(tag) < 4 {
		return Item{}, false
	}
	var first Item
	for _, it := range b.own { // in any order: the first by its key is taken
		if it.Kind == content.KindReceipt && strings.HasPrefix(it.Key, "receipt/"+tag) &&
			(first.Key == "" || it.Key < first.Key) {
			first = it
		}
	}
	return first, first.Key != ""
}

// People is everyone, in the order of their ids.
func (b *Book) People() []*Person {
	return slices.SortedFunc(maps.Values(b.people), func(x, y *Person) int { return strings.Compare(x.ID, y.ID) })
}

// HasAsked reports whether an ask of the owner's is known, of whatever age.
func (b *Book) HasAsked() bool {
	for _, p := range b.people { // in any order: one is enough
		if len(p.Asks) > 0 {
			return true
		}
	}
	return false
}

// Waiting reports whether any ask waits for an answer.
func (b *Book) Waiting() bool {
	for _, p := range b.people { // in any order: one is enough
		if _, open := p.Open(); open {
			return true
		}
	}
	return false
}

// OwnMail is the row of the outbox that m is, and whether informd wrote m at all. The
// token survives where a server gives mail another Message-ID. Both are known to whoever had
// the mail, so that from anybody but the owner they say nothing.
func (b *Book) OwnMail(m mail.Message) (Item, bool) {
	if !b.self.Mine(m.From.Addr) {
		return Item{}, false
	}
	if it, ok := b.own[m.Header.Get(mail.TokenField)]; ok && m.Header.Has(mail.TokenField) {
		return it, true
	}
	it, ok := b.own[strings.ToLower(m.ID)]
	return it, ok && m.ID != ""
}

// Owned reports whether informd wrote the mail with this id.
func (b *Book) Owned(id string) bool {
	_, ok := b.own[strings.ToLower(id)]
	return ok
}

// OwnThread are the rows of the mails to the owner that m hangs below, nearest first.
func (b *Book) OwnThread(m mail.Message) (items []Item) {
	for _, id := range m.ThreadIDs() {
		if it, ok := b.own[strings.ToLower(id)]; ok && it.Road == RoadOwner {
			items = append(items, it)
		}
	}
	return items
}

// AnswersOwn is the row whose mail m answers, nearest first.
func (b *Book) AnswersOwn(m mail.Message) (Item, bool) {
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
func (b *Book) Concerns(m mail.Message, self mail.Self) bool {
	if self.Drafted(m) {
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
	if self.Mine(m.From.Addr) || m.Place.Role == mail.RoleSent {
		if slices.ContainsFunc(m.Recipients(),
			func(a mail.Address) bool {
				return b.ByAddress(a.Addr) != nil || b.isIntroduced(a) || len(b.Namesakes(a)) > 0
			}) {
			return true
		}
	}
	for _, a := range m.Authors() {
		if b.ByAddress(a.Addr) != nil || b.isIntroduced(a) || b.organisation(a.Domain()) || len(b.called(a)) > 0 {
			return true
		}
	}
	if !b.Waiting() || self.Mine(m.From.Addr) { // what others wrote stands in Sent by a rule, or a slip of the hand
		return false
	}
	return m.From.IsZero() || MayBook(m) || mail.TellsOfHeld(m) || len(b.besides(m)) > 0 ||
		len(b.withSubject(m.Subject)) > 0 || mayBeReport(m) ||
		mail.ForwardsBySubject(m.Subject)
}

// called are the people with an open ask who may be called as an address is: whole, without one
// of two surnames, or by a short form.
func (b *Book) called(a mail.Address) []string {
	whole := mail.CallKey(a)
	if whole == "" {
		return nil
	}
	people := slices.Concat(b.name[whole], b.part[whole])
	for _, n := range mail.PartKeys(a) {
		people = append(people, b.name[n]...)
	}
	slices.Sort(people)
	return slices.Compact(people)
}

// Namesakes are the people with an open ask whose name an address bears that nobody is known by.
func (b *Book) Namesakes(a mail.Address) (people []*Person) {
	if b.ByAddress(a.Addr) != nil || b.self.Mine(a.Addr) || mail.SameAddr(a.Addr, b.self.Capture) {
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
	if base := mail.BaseSubject(subject); base == "" || len(b.subject[base]) > 0 {
		return b.subject[base]
	}
	var people []string
	for base, ids := range b.subject { // in any order: they are sorted below
		if mail.Surrounds(subject, base) {
			people = append(people, ids...)
		}
	}
	slices.Sort(people)
	return people
}

// organisation reports whether an ask is open at the organisation of a domain.
func (b *Book) organisation(domain string) bool {
	for d, ids := range b.domain { // in any order: one is enough
		if len(ids) > 0 && b.related(domain, d) {
			return true
		}
	}
	return false
}

// mayBeReport reports whether the header looks like a machine's account of a mail
// that did not arrive.
func mayBeReport(m mail.Message) bool {
	local, _, _ := strings.Cut(strings.ToLower(m.From.Addr), "@")
	daemon := strings.Contains(local, "daemon") || local == "postmaster" || strings.HasPrefix(local, "bounce")
	return daemon || m.Media == "multipart/report" || m.Header.Has("X-Failed-Recipients") ||
		m.Header.Get("Return-Path") == "<>"
}

// related reports whether a mail from one domain may come from the organisation of another,
// at which an ask is open. At an organisation of the owner's own, who writes from another
// branch says nothing.
func (b *Book) related(from, asked string) bool {
	if mail.SameOrganisation(from, asked) {
		return true
	}
	return mail.Branches(from, asked) && !slices.ContainsFunc(b.self.Addresses,
		func(a string) bool { return mail.Branches(mail.Address{Addr: a}.Domain(), asked) })
}
