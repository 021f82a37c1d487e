package intake

import (
	"strings"

	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/mail"
)

// maxQuotable limits how many mails a note is compared with, not counting informd's own.
const maxQuotable = 12

// needsQuotable asks for the mails that a note can quote, if the note has any text.
func (in intake) needsQuotable() (n encounter.Need, any bool) {
	in, _ = in.fromSent()
	m := in.Message
	if len(in.Policy.Self.Contacts(m)) > 0 || strings.TrimSpace(m.Text) == "" {
		return n, false
	}
	n = encounter.Need{Kind: encounter.NeedQuotable, Quoted: quotableIDs(m, in.Book)}
	for _, p := range quotablePeople(m, in.Book) {
		n.People = append(n.People, p.ID)
	}
	for _, it := range in.Book.OwnThread(m) {
		n.Own = append(n.Own, it.Key)
	}
	return n, len(n.Quoted)+len(n.Own) > 0
}

// quotableIDs returns the Message-IDs of the mails that a note can quote, except informd's own: those
// it answers, and the newest of the people it may be about.
func quotableIDs(m mail.Message, book *rules.Book) (ids []string) {
	add := func(id string) {
		for _, have := range ids {
			if strings.EqualFold(have, id) {
				return
			}
		}
		if id != "" && len(ids) < maxQuotable && !book.Owned(id) {
			ids = append(ids, id)
		}
	}
	for i, id := range m.ThreadIDs() {
		if i < maxQuotable/2 {
			add(id)
		}
	}
	for _, p := range quotablePeople(m, book) {
		thread := p.Thread()
		for i := len(thread) - 1; i >= max(0, len(thread)-maxQuotable/2); i-- {
			add(thread[i])
		}
	}
	return ids
}

// quotablePeople returns the people a note may be about, whose mail it may therefore quote.
func quotablePeople(m mail.Message, book *rules.Book) (people []*rules.Person) {
	add := func(p *rules.Person) {
		for _, q := range people {
			if q == p {
				return
			}
		}
		if p != nil {
			people = append(people, p)
		}
	}
	if it, ok := book.AnswersOwn(m); ok {
		add(book.Person(it.Person))
	}
	for _, id := range m.ThreadIDs() {
		add(book.ByMessageID(id))
	}
	if m.Forward != nil {
		add(book.ByAddress(m.Forward.From.Addr))
	}
	for _, p := range rules.FindWho(mail.BaseSubject(m.Subject), book.People()) {
		add(p)
	}
	for _, f := range strings.Fields(mail.Head(m.Text)) {
		if a := mail.AddressIn(f); a != "" {
			add(book.ByAddress(a))
		}
	}
	return people
}
