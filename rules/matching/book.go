// Package matching knows everybody, and finds whose mail a message is and whom a name means.
//
//	who is known:  Book           everybody, indexed by what a mail can show of them
//	one mail:      Concerns       is its body worth fetching? asked of its header alone
//	               Match          whom is it from or about? the rows of ladder.go, from the strongest down
//	one name:      FindWho        whom does a note mean by it?
//
// It reads the people of package rules and changes none. What a sign of the ladder says to the owner stands in
// package fact, in sign_table.go, because doubts are recorded with it.
package matching

import (
	"maps"
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
	"informd/rules/mail"
)

// A Book holds everybody informd knows, with indexes by every property of a mail that can show whom
// it concerns. It is computed from the log, and Put keeps it current.
type Book struct {
	self        mail.Self
	version     int // counts changes
	people      map[string]*rules.Person
	byAddr      map[string]string      // AddrKey of an address → person
	from        map[string]string      // AddrKey of where somebody last wrote from, if nobody has it in byAddr → person
	byID        map[string]string      // Message-ID of a mail in their thread → person
	asked       map[string][]string    // Message-ID of an ask → the people who were sent an ask with it
	own         map[string]*rules.Item // Message-ID or token of a mail informd wrote → its row
	bearer      index                  // AddrKey of an address → everybody who has it
	withOpenAsk map[string]bool        // who has an open ask
	withBooked  map[string]bool        // who has a talk that is booked, or may be agreed
	sorted      []*rules.Person        // everybody, in the order of their ids
	lent        bool                   // somebody may be reading sorted: it is changed in a copy

	// Of people with an open ask only.
	subject index // base subject of the ask
	domain  index // domain of its address; no free-mail domains
	domains domains
	name    index // the full name, as mail.CallKeys writes it
	part    index // its short forms, as mail.CallKeys writes them
	opening index // nameOpening
	surname index // each of mail.SurnameKeys
	said    index // each of saidKeys

	late       index // base subject of an ask that was closed without an answer → people
	introduced index // address or name of somebody they named, whom the owner has not taken up → people
}

// NewBook indexes people; self tells which addresses are the owner's.
func NewBook(self mail.Self, people []*rules.Person) *Book {
	n, open := len(people), 0
	for _, p := range people {
		if p.HasOpenAsk() {
			open++
		}
	}
	b := &Book{self: self, people: make(map[string]*rules.Person, n), byAddr: make(map[string]string, n),
		from: map[string]string{}, late: newIndex(0),
		byID: make(map[string]string, n), asked: make(map[string][]string, n), own: map[string]*rules.Item{},
		bearer: newIndex(n), withOpenAsk: make(map[string]bool, open), withBooked: map[string]bool{},
		subject: newIndex(open), domain: newIndex(open),
		domains: domains{make(map[string]bool, open), make(map[string][]string, open), make(map[string][]string, open)},
		name:    newIndex(open), part: newIndex(0), opening: newIndex(open), surname: newIndex(open), said: newIndex(0),
		introduced: newIndex(0)}
	for _, p := range people {
		b.put(p)
	}
	b.sorted = slices.SortedFunc(maps.Values(b.people), compareIDs)
	return b
}

func compareIDs(x, y *rules.Person) int { return strings.Compare(x.ID, y.ID) }

// Put adds a person, or replaces them after a change. An address or a Message-ID that is no longer
// theirs still leads to them: old mail may still use it.
func (b *Book) Put(p *rules.Person) {
	b.put(p)
	if b.lent {
		b.sorted, b.lent = slices.Clone(b.sorted), false
	}
	at, known := slices.BinarySearchFunc(b.sorted, p, compareIDs)
	if known {
		b.sorted[at] = p
	} else {
		b.sorted = slices.Insert(b.sorted, at, p)
	}
}

func (b *Book) put(p *rules.Person) {
	if before := b.people[p.ID]; before != nil {
		b.eachKey(before, index.takeOut)
		if from := mail.AddrKey(before.LastHeard.From); b.from[from] == p.ID {
			delete(b.from, from)
		}
	}
	b.people[p.ID] = p
	b.eachKey(p, index.put)
	b.version++
	for _, a := range p.Addresses {
		b.byAddr[mail.AddrKey(a)] = p.ID
	}
	if a := p.LastHeard.From; a != "" && b.ByAddress(a) == nil {
		b.from[mail.AddrKey(a)] = p.ID
	}
	delete(b.withOpenAsk, p.ID)
	if p.HasOpenAsk() {
		b.withOpenAsk[p.ID] = true
	}
	delete(b.withBooked, p.ID)
	if slices.ContainsFunc(p.Talks, func(t rules.Talk) bool { return t.State == rules.TalkBooked }) ||
		slices.ContainsFunc(p.Guesses, rules.Guess.OfTalk) {
		b.withBooked[p.ID] = true
	}
	for _, m := range []rules.Mail{p.LastHeard, p.LastWrote} {
		b.putID(p, m.ID)
	}
	for i := range p.Asks {
		b.putAsk(p, &p.Asks[i])
	}
	for _, it := range p.Items {
		b.PutItem(it)
	}
}

// putAsk indexes the Message-IDs of an ask and its further recipients.
func (b *Book) putAsk(p *rules.Person, a *rules.Ask) {
	for _, id := range a.IDs {
		b.putID(p, id)
		if key := strings.ToLower(id); !slices.Contains(b.asked[key], p.ID) {
			b.asked[key] = append(b.asked[key], p.ID)
		}
	}
	for _, other := range a.Others {
		if q := b.ByAddress(other); q == nil || !q.Has(other) { // a person of their own keeps their address
			b.byAddr[mail.AddrKey(other)] = p.ID
		}
	}
	if d := a.To.Domain(); a.Open() && b.organised(d) {
		b.domains.put(d)
	}
}

// organised reports whether a domain is that of an organisation, and not the owner's own.
func (b *Book) organised(domain string) bool { return !mail.FreeMail(domain) && !b.self.At(domain) }

func (b *Book) putID(p *rules.Person, id string) {
	if id != "" {
		b.byID[strings.ToLower(id)] = p.ID
	}
}

// Version counts the changes of the book, so that a reader can tell whether it changed since.
func (b *Book) Version() int { return b.version }

// PutItem adds a row of the outbox, so that its mail is recognised when it comes back.
func (b *Book) PutItem(it rules.Item) {
	if it.MessageID != "" {
		b.own[strings.ToLower(it.MessageID)] = &it
	}
	if it.Token != "" {
		b.own[it.Token] = &it
	}
}

// Without returns the book as it would be if somebody were not known.
func (b *Book) Without(people ...string) *Book {
	theirs := func(p *rules.Person) bool { return slices.Contains(people, p.ID) }
	others := slices.DeleteFunc(slices.Clone(b.sorted), theirs)
	without := NewBook(b.self, others)
	for key, it := range b.own { // in any order: a map again; also mail about the account, which no person has
		if !slices.Contains(people, it.Person) {
			without.own[key] = it
		}
	}
	return without
}

// Person returns the person with this id, or nil.
func (b *Book) Person(id string) *rules.Person { return b.people[id] }

// ByAddress returns the person with this address, or nil.
func (b *Book) ByAddress(addr string) *rules.Person { return b.people[b.byAddr[mail.AddrKey(addr)]] }

// ByMessageID returns the person whose thread has a mail with this Message-ID, or nil.
func (b *Book) ByMessageID(id string) *rules.Person { return b.people[b.byID[strings.ToLower(id)]] }

// Sharing returns the people whose asks have the same Message-ID, if there are several: some
// mail-merge programs give one id to every copy.
func (b *Book) Sharing(id string) (people []*rules.Person) {
	if all := b.asked[strings.ToLower(id)]; len(all) > 1 {
		for _, id := range all {
			people = append(people, b.people[id])
		}
	}
	return people
}

// Tagged returns the person that a button's tag is about, or nil. A tag is the beginning of the id of
// an ask, talk, promise or doubt.
func (b *Book) Tagged(tag string) *rules.Person {
	for _, p := range b.sorted {
		if slices.ContainsFunc(p.Doubts, func(d rules.Doubt) bool { return d.Tagged(tag) }) {
			return p // of the people of a shared doubt, one whose follow-up it still holds
		}
	}
	for _, p := range b.sorted {
		if p.AnyID(func(id string) bool { return content.Bears(id, tag) }) {
			return p
		}
	}
	return nil
}

// TaggedReceipt returns the receipt that a button's tag is about.
func (b *Book) TaggedReceipt(tag string) (rules.Item, bool) {
	var first rules.Item
	for _, it := range b.own { // in any order: the first by its key is taken
		if it.ReceiptTagged(tag) &&
			(first.Key == "" || it.Key < first.Key) {
			first = *it
		}
	}
	return first, first.Key != ""
}

// People returns everybody, in the order of their ids. The caller must not change the slice.
func (b *Book) People() []*rules.Person {
	b.lent = true
	return b.sorted
}

// HasContact reports whether an address is that of a contact. One that the owner only wrote to may be theirs.
func (b *Book) HasContact(addr string) bool {
	p := b.ByAddress(addr)
	return p != nil && (p.Met || p.InTouch())
}

// NewestHeard returns the people whose mail came last, newest first, at most n.
func (b *Book) NewestHeard(n int) []*rules.Person {
	heard := slices.DeleteFunc(slices.Clone(b.sorted), func(p *rules.Person) bool { return p.LastHeard.ID == "" })
	slices.SortStableFunc(heard, func(p, q *rules.Person) int { return q.LastHeard.At.Compare(p.LastHeard.At) })
	return heard[:min(n, len(heard))]
}

// HeardAs reports whether a mail of somebody's has this subject, behind whatever marks.
func (b *Book) HeardAs(subject string) bool {
	base := mail.BaseSubject(subject)
	return base != "" && slices.ContainsFunc(b.sorted, func(p *rules.Person) bool {
		return slices.ContainsFunc(p.Events(), func(e fact.Event) bool {
			return !e.ByOwner() && e.MessageID != "" && mail.BaseSubject(e.Subject) == base
		})
	})
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

// AnyOpenAsk reports whether any ask waits for an answer.
func (b *Book) AnyOpenAsk() bool { return len(b.withOpenAsk) > 0 }

// WithOpenAsk returns the people with an open ask, in the order of their ids.
func (b *Book) WithOpenAsk() []*rules.Person { return b.inOrder(b.withOpenAsk) }

// inOrder returns some people, in the order of their ids.
func (b *Book) inOrder(ids map[string]bool) (people []*rules.Person) {
	for _, id := range slices.Sorted(maps.Keys(ids)) {
		people = append(people, b.people[id])
	}
	return people
}

// OwnMail returns the row of the outbox that m was sent from, and whether informd wrote m at all. The
// token (mail.TokenField) identifies it if a server replaced the Message-ID. Every recipient knows
// both, so in a mail that is not proven to be the owner's they prove nothing.
func (b *Book) OwnMail(m mail.Message) (rules.Item, bool) {
	if !b.self.Mine(m.From.Addr) {
		return rules.Item{}, false
	}
	if it := b.own[m.Header.Get(mail.TokenField)]; it != nil && m.Header.Has(mail.TokenField) {
		return *it, true
	}
	if it := b.own[strings.ToLower(m.ID)]; it != nil {
		return *it, m.ID != ""
	}
	return rules.Item{}, false
}

// WroteID reports whether informd wrote the mail with this id.
func (b *Book) WroteID(id string) bool {
	_, ok := b.own[strings.ToLower(id)]
	return ok
}

// OwnThread returns the rows of the mails to the owner that m answers, the nearest first.
func (b *Book) OwnThread(m mail.Message) (items []rules.Item) {
	for _, id := range m.ThreadIDs() {
		if it, ok := b.own[strings.ToLower(id)]; ok && it.Road == rules.RoadOwner {
			items = append(items, *it)
		}
	}
	return items
}

// AnswersOwn returns the row of the nearest mail of informd's that m answers, and whether there is
// one.
func (b *Book) AnswersOwn(m mail.Message) (rules.Item, bool) {
	for _, id := range m.ThreadIDs() {
		if it, ok := b.own[strings.ToLower(id)]; ok && it.Road == rules.RoadOwner {
			return *it, true
		}
	}
	return rules.Item{}, false
}

// Concerns decides, from the header alone, whether m may concern a known person or the capture
// address, so that its body is worth fetching. Of any other mail nothing is kept.
func (b *Book) Concerns(m mail.Message, self mail.Self) bool {
	switch mine := self.Mine(m.From.Addr); {
	case self.Drafted(m):
		return false
	case self.Captures(m), b.inKnownThread(m), b.fromSomebodyKnown(m):
		return true
	case !mine && b.answersLate(m):
		return true
	case (mine || m.Place.Role == mail.RoleSent) && b.toSomebodyKnown(m):
		return true
	case !mine && mail.MayBook(m) && (len(b.withBooked) > 0 || b.AnyOpenAsk()): // an assistant may book or move a talk
		return true
	case !b.AnyOpenAsk():
		return false
	case m.Problem != "":
		return true
	case mine: // a filter rule or a mistake can put other people's mail into Sent
		return false
	}
	return b.mayAnswer(m)
}

// Invited returns the person whose booked talk a calendar object is about, whoever sent it, or nil.
func (b *Book) Invited(inv *mail.Invite) *rules.Person {
	for _, p := range b.inOrder(b.withBooked) {
		if _, t := p.Invited(inv); t != nil && t.State == rules.TalkBooked {
			return p
		}
	}
	return nil
}

// inKnownThread reports whether m answers a mail of a known person's thread, or one of informd's.
func (b *Book) inKnownThread(m mail.Message) bool {
	return slices.ContainsFunc(m.ThreadIDs(), func(id string) bool {
		return b.byID[strings.ToLower(id)] != "" || b.WroteID(id)
	})
}

// fromSomebodyKnown reports whether an author of m is known, by address, name or organisation.
func (b *Book) fromSomebodyKnown(m mail.Message) bool {
	return slices.ContainsFunc(m.Authors(), func(a mail.Address) bool {
		return b.ByAddress(a.Addr) != nil || b.isIntroduced(a) || len(b.organisations(a.Domain())) > 0 ||
			len(b.called(a)) > 0
	})
}

// toSomebodyKnown reports whether a recipient of m is known, by address or name.
func (b *Book) toSomebodyKnown(m mail.Message) bool {
	return slices.ContainsFunc(m.Recipients(), func(a mail.Address) bool {
		return b.Reached(a.Addr, m) != nil || b.isIntroduced(a) || len(b.Namesakes(a)) > 0
	})
}

// mayAnswer reports whether a mail from an unknown address may answer an ask: somebody answers in
// their place, or a machine reports their answer.
func (b *Book) mayAnswer(m mail.Message) bool {
	subject := foldSubject(m.Subject)
	return m.From.IsZero() || mayReport(m) || mayQuote(m) || subject.base == "" && b.inPerson(m) || mayBeReport(m) ||
		len(b.askedUnder(subject)) > 0 || b.namesOthers(m)
}

// mayReport reports whether a machine's mail may report something from a person whom only its text names.
func mayReport(m mail.Message) bool {
	machine := mail.ByMachine(m) || mail.Nobody(m.From.Addr) // which the last three ask, too: most mail is neither
	return mail.TellsOfHeld(m) || mail.GathersMails(m) ||
		machine && (mail.TellsOfTalk(m) || mail.TellsOfMessage(m) || mail.TellsOfVoice(m))
}

// inPerson reports whether a mail came from somebody to the owner in person. Telephones and chats send such without a
// subject, and only the text shows whom it is about.
func (b *Book) inPerson(m mail.Message) bool {
	return !mail.ByMachine(m) && len(m.To)+len(m.Cc) <= maxBeside &&
		slices.ContainsFunc(slices.Concat(m.To, m.Cc), func(a mail.Address) bool { return b.self.Mine(a.Addr) })
}

// mayQuote reports whether a mail is a forward by its subject, or an answer that does not name the mail
// which it answers. Somebody who answers from another address may send such: only what it quotes shows whom it
// is about.
func mayQuote(m mail.Message) bool {
	mark := mail.MarkOf(m.Subject)
	return mark == mail.MarkForward || mark != mail.MarkNone && len(m.ThreadIDs()) == 0
}

// Namesakes lists the people with an open ask who have the name in a, where the address itself is
// not known.
func (b *Book) Namesakes(a mail.Address) (people []*rules.Person) {
	if b.ByAddress(a.Addr) != nil || b.self.Mine(a.Addr) || mail.SameAddr(a.Addr, b.self.Capture) {
		return nil
	}
	for _, id := range b.called(a) {
		people = append(people, b.people[id])
	}
	return people
}

// mayBeReport reports whether the header looks like a delivery report.
func mayBeReport(m mail.Message) bool {
	local, _, _ := strings.Cut(strings.ToLower(m.From.Addr), "@")
	daemon := strings.Contains(local, "daemon") || local == "postmaster" || strings.HasPrefix(local, "bounce")
	return daemon || m.Media == "multipart/report" || m.Header.Has("x-failed-recipients") ||
		m.Header.Get("return-path") == "<>"
}

// related reports whether a mail from one domain may come from the organisation of another domain at
// which an ask is open. It is false at the owner's own organisation, where mail from another branch
// is no sign of an answer.
func (b *Book) related(from, asked string) bool {
	if mail.SameOrganisation(from, asked) {
		return true
	}
	return mail.Branches(from, asked) && !slices.ContainsFunc(b.self.Addresses,
		func(a string) bool { return mail.Branches(mail.Address{Addr: a}.Domain(), asked) })
}

// Reached returns the person that a mail from the owner to an address reaches: the one who has this address or, if the
// mail is an answer, the one who last wrote from it, for example from home or through an assistant.
func (b *Book) Reached(addr string, m mail.Message) *rules.Person {
	if p := b.ByAddress(addr); p != nil {
		return p
	}
	if len(m.ThreadIDs()) == 0 && !mail.AnswersBySubject(m.Subject) {
		return nil
	}
	return b.people[b.from[mail.AddrKey(addr)]]
}

// answersLate reports whether a mail from an unknown address may answer an ask that was closed without an answer.
func (b *Book) answersLate(m mail.Message) bool {
	l := &look{b: b, m: m}
	return len(l.namedLate()) > 0 || len(l.colleagueLate()) > 0
}
