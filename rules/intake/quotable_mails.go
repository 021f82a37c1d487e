package intake

import (
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/mail"
	"informd/rules/matching"
)

// maxQuotable limits how many mails a note is compared with, not counting informd's own.
const maxQuotable = 12

// quotableMails returns the Message-IDs of the mails that a note can quote, except informd's own, and
// the people whose mails they are: those it answers, and the newest of the people it may be about.
// Nothing in a forward without its header tells whose mail it is, so a note that says something of lasting
// effect is also compared with the newest mails of everybody.
func quotableMails(m mail.Message, book *matching.Book, lasting bool) (ids, people []string) {
	most := maxQuotable
	add := func(id string) {
		same := func(have string) bool { return strings.EqualFold(have, id) }
		if id != "" && len(ids) < most && !book.WroteID(id) && !slices.ContainsFunc(ids, same) {
			ids = append(ids, id)
		}
	}
	for i, id := range m.ThreadIDs() {
		if i < maxQuotable/2 {
			add(id)
		}
	}
	for _, p := range quotablePeople(m, book) {
		people = append(people, p.ID)
		thread := p.Thread()
		for i := len(thread) - 1; i >= max(0, len(thread)-maxQuotable/2); i-- {
			add(thread[i])
		}
	}
	if !lasting {
		return ids, people
	}
	most += maxQuotable
	for _, p := range book.NewestHeard(maxQuotable) {
		if add(p.LastHeard.ID); !slices.Contains(people, p.ID) {
			people = append(people, p.ID)
		}
	}
	return ids, people
}

// quotablePeople returns the people a note may be about, whose mail it may therefore quote.
func quotablePeople(m mail.Message, book *matching.Book) (people []*rules.Person) {
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
	for _, p := range matching.FindWho(mail.BaseSubject(m.Subject), book.People()) {
		add(p)
	}
	for _, f := range strings.Fields(mail.Head(m.Text)) {
		if a := mail.AddressIn(f); a != "" {
			add(book.ByAddress(a))
		}
	}
	return people
}
