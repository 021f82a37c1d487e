package take

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"informd/cmd/informd/internal/agent/records"
	"informd/cmd/informd/internal/agent/session"
	"informd/mailbox"
	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/matching"
	"informd/store"
)

// searchFirst records an ask, and searches the account for what came before informd knew of
// it: its answer, where the ask was captured late, and in any case the report that it could
// not be delivered, which may be here before the ask stands in Sent. The owner is
// told what happens next after that. A search that was cut off is noted until it has ended,
// so that it is begun again. Asks of a backlog share one search for reports, made at its end
// (oweReports): one that was not captured late needs no search of its own.
func (t *Taker) searchFirst(ctx context.Context, now time.Time, found *encounter.Finding, how How) error {
	asked, late := t.asks(*found)
	if asked.IsZero() || how.Backlog && !late {
		return nil // everything since was read as it came, or is read at the end
	}
	err := t.recordEvents(ctx, now, found.Events, func(tx *store.Tx) error {
		return tx.BeginSearch(searching(found.Message), found.Search...)
	})
	if err != nil {
		return recording("an ask", found.Message, err)
	}
	for _, person := range found.Search {
		if !late {
			break
		}
		if err := t.searchFor(ctx, now, person, found.Message); err != nil {
			return err
		}
	}
	if !how.Backlog {
		if err := t.searchReports(ctx, now, asked); err != nil {
			return err
		}
	}
	for _, person := range found.Search {
		found.Receipt.Now(t.Know.Book.Person(person))
	}
	return nil
}

// asks returns when the first ask was sent that a mail is or tells of, and whether one was captured late; zero
// where there is none, or none to search for.
func (t *Taker) asks(found encounter.Finding) (asked time.Time, late bool) {
	if len(found.Search) == 0 {
		return asked, late
	}
	for _, e := range found.Events {
		if e.Kind == fact.Asked {
			asked, late = rules.Soonest(asked, e.At), late || t.capturedLate(e, found.Message)
		}
	}
	return asked, late
}

// oweReports notes that the reports on the asks of a backlog are to be searched for at its end.
func (t *Taker) oweReports(tx *store.Tx, found encounter.Finding, how How) error {
	if asked, _ := t.asks(found); asked.IsZero() || !how.Backlog {
		return nil
	}
	return tx.OweReports(found.Search...)
}

// newAddresses returns the facts of a mail by which the owner says that an address also belongs to
// somebody whose answer is awaited.
func (t *Taker) newAddresses(found encounter.Finding) (events []fact.Event) {
	for _, e := range found.Events {
		if p := t.Know.Book.Person(e.Person); e.Kind == fact.Rerouted && p != nil {
			if _, open := p.Open(); open {
				events = append(events, e)
			}
		}
	}
	return events
}

// searchNewAddresses searches the account for mail from an address that was learnt just now: when
// that mail came the address was unknown, and it may be the answer.
func (t *Taker) searchNewAddresses(ctx context.Context, now time.Time, learnt []fact.Event,
	found *encounter.Finding) error {
	for _, e := range learnt {
		if err := t.recordEvents(ctx, now, []fact.Event{e}, func(*store.Tx) error { return nil }); err != nil {
			return recording("an address", found.Message, err)
		}
		if err := t.searchFor(ctx, now, e.Person, found.Message); err != nil {
			return err
		}
		found.Receipt.Now(t.Know.Book.Person(e.Person).With(found.Events))
	}
	return nil
}

// recordEvents records what a mail changes before the mail itself is, so that a search knows
// of it; more goes into the same transaction.
func (t *Taker) recordEvents(ctx context.Context, now time.Time, events []fact.Event,
	more func(*store.Tx) error) error {
	return t.Know.Store.Update(ctx, now, func(tx *store.Tx) error {
		touched := map[string]bool{}
		if err := errors.Join(appendEvents(tx, events, touched), more(tx)); err != nil {
			return err
		}
		return t.Know.Refold(tx, now, touched)
	})
}

// filing is how long a mail program may take to file in Sent what it has sent.
const filing = 2 * time.Minute

// capturedLate reports whether the answer to an ask may have been passed over, since mail is
// read in the order in which it came: the ask is older than the last look, or was captured by
// a mail that came when it might have been answered, or by another mail than the ask itself.
func (t *Taker) capturedLate(asked fact.Event, capture mail.Message) bool {
	came := capture.Received
	if t.Know.Steered {
		came = capture.Date
	}
	return !asked.At.After(t.lookedBefore) || asked.Received.IsZero() || came.IsZero() || came.Sub(asked.At) > filing
}

// searching names the search that a message began.
func searching(m mail.Message) string { return mail.NewID(m.Ref()) }

// searchDone notes that the search a message began has ended.
func searchDone(tx *store.Tx, found encounter.Finding) error {
	if len(found.Search) == 0 {
		return nil
	}
	return tx.EndSearch(searching(found.Message))
}

// bookBefore returns the book as it was before a search that a message began and that was cut
// off: without the people it made known.
func (t *Taker) bookBefore(ctx context.Context, m mail.Message) (*matching.Book, error) {
	people, err := store.Read(ctx, t.Know.Store,
		func(tx *store.Tx) ([]string, error) { return tx.Searched(searching(m)) })
	if err != nil || len(people) == 0 {
		return t.Know.Book, err
	}
	return t.Know.Book.Without(people...), nil
}

// searchFor searches the account for mail of a person whose ask was captured after the
// fact: an answer may stand anywhere already. capture is the mail that told of the ask. The search
// takes in contacts' mail only and passes over the owner's notes. Those are obeyed in their order, and
// after a forget an old note must not be obeyed again, since nothing is left to recognise it by.
func (t *Taker) searchFor(ctx context.Context, now time.Time, person string, capture mail.Message) error {
	p := t.Know.Book.Person(person)
	if p == nil || len(p.Asks) == 0 {
		return nil
	}
	ask := &p.Asks[len(p.Asks)-1]
	traces := mailbox.Traces{Addresses: p.Addresses, Authors: t.Know.Book.AuthorTraces(p, ask), IDs: ask.IDs,
		Subject: mail.BaseSubject(ask.Subject)}
	since := ask.At
	// When it was asked may be what a note says.
	if back := t.Know.LookBack(now); ask.Received.IsZero() && back.Before(since) {
		since = back
	}
	found, passed, err := t.Session.Search(ctx, session.Query{
		Skip: func(role mail.Role) bool { return role == mail.RoleDrafts },
		Search: func(ctx context.Context, c *mailbox.Conn) ([]uint32, error) {
			named, suspected, err := c.SearchAnswers(ctx, t.dayBefore(since), traces)
			uids := append(named, suspected...)
			slices.Sort(uids)
			return slices.Compact(uids), err
		},
		Keep: func(m mail.Message) bool {
			return !t.Know.Self().Notes(m) && !records.Is(m) && t.Know.Book.Concerns(m, t.Know.Self())
		},
	})
	if err != nil {
		return err
	}
	// What answers or reports on the ask is understood by its Message-ID, so the ask comes first.
	isAsk := func(m mail.Message) bool {
		return t.Know.Self().Mine(m.From.Addr) && m.Date.Sub(ask.At).Abs() <= filing
	}
	slices.SortStableFunc(found, func(x, y mail.Message) int {
		switch {
		case isAsk(x) != isAsk(y) && isAsk(x):
			return -1
		case isAsk(x) != isAsk(y):
			return 1
		}
		return x.Date.Compare(y.Date)
	})
	found = slices.DeleteFunc(found, func(m mail.Message) bool {
		return m.ID == capture.ID && m.ID != "" // what is being read
	})
	return t.takeFound(ctx, now, found, passed)
}

// takeFound takes in what a search has found. passed are the folders that it passed over; where the server refuses
// the text of a message, that folder is one of them.
func (t *Taker) takeFound(ctx context.Context, now time.Time, found []mail.Message, passed []string) error {
	for _, m := range found {
		how := How{Searched: true}
		err := t.Message(ctx, now, m, how)
		if t.Session.Refuse(err) {
			passed = append(passed, m.Place.Folder)
			continue
		}
		if err != nil {
			err = t.PassOver(ctx, now, m, how, err)
		}
		if err != nil {
			return err
		}
	}
	return t.readAnew(ctx, now, passed)
}

// readAnew has folders that a search passed over, since the server refused them, read by date once they
// open: what was searched for may stand there, and was of no concern when it came.
func (t *Taker) readAnew(ctx context.Context, now time.Time, folders []string) error {
	if len(folders) == 0 {
		return nil
	}
	return t.Know.Store.Update(ctx, now, func(tx *store.Tx) error {
		for _, name := range folders {
			if err := tx.ReadAnew(name); err != nil {
				return err
			}
		}
		return nil
	})
}

// SearchOwed searches for reports on the asks of a backlog, all at once.
func (t *Taker) SearchOwed(ctx context.Context, now time.Time) error {
	owed, err := store.Read(ctx, t.Know.Store, (*store.Tx).OwedReports)
	if err != nil || len(owed) == 0 {
		return err
	}
	first := now
	for _, id := range owed {
		if p := t.Know.Book.Person(id); p != nil && len(p.Asks) > 0 && p.Asks[0].At.Before(first) {
			first = p.Asks[0].At
		}
	}
	if err := t.searchReports(ctx, now, first); err != nil {
		return err
	}
	return t.Know.Store.Update(ctx, now, func(tx *store.Tx) error { return tx.PayReports(owed) })
}

// searchReports reads again what machines wrote since an ask was sent: a report about it
// that was read before the ask was known said nothing then.
func (t *Taker) searchReports(ctx context.Context, now, asked time.Time) error {
	found, passed, err := t.Session.Search(ctx, session.Query{
		Skip: func(role mail.Role) bool { return role == mail.RoleSent || role == mail.RoleDrafts },
		Search: func(ctx context.Context, c *mailbox.Conn) ([]uint32, error) {
			return c.SearchReports(ctx, t.dayBefore(asked))
		},
		Keep: func(m mail.Message) bool { // what cannot be read was told when it came
			return !session.Unread(m) && !records.Is(m) && t.Know.Book.Concerns(m, t.Know.Self())
		},
	})
	if err == nil {
		err = t.takeFound(ctx, now, found, passed)
	}
	if err != nil {
		return fmt.Errorf("search for delivery reports: %w", err)
	}
	return nil
}

// dayBefore returns the day from which a search for what came since an instant begins: SEARCH knows
// days of the server's zone only, and a steered clock says nothing about when mail arrived.
func (t *Taker) dayBefore(at time.Time) time.Time {
	if t.Know.Steered {
		return time.Time{}
	}
	return at.AddDate(0, 0, -1)
}
