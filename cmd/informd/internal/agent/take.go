package agent

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"time"

	"informd/mailbox"
	"informd/rules"
	"informd/rules/intake"
	"informd/rules/mail"
	"informd/rules/proof"
	"informd/rules/reading"
	"informd/store"
)

// takeMessage reads one message that concerns somebody, and records what it changes
// together with the cursor, in one transaction. A message that was dealt with before,
// in whatever folder, changes nothing; the copy in Sent counts for itself, because only
// it proves its author. searched: it was found by a search for what an ask has led to.
func (a *Agent) takeMessage(ctx context.Context, now time.Time, head mail.Message, searched bool, cursor *store.Cursor) error {
	seen, err := a.seen(ctx, head)
	if err != nil || seen {
		return errors.Join(err, a.moveCursor(ctx, now, cursor))
	}
	m, raw, err := a.message(ctx, head)
	if errors.Is(err, mailbox.ErrGone) { // expunged meanwhile, or moved on
		a.vanished++
		return a.moveCursor(ctx, now, cursor)
	}
	if err != nil {
		return err
	}
	return a.understand(ctx, now, m, raw, searched, cursor)
}

// understand lets rules say what a message changes, with all they need to know of the
// rest of the account, and records it. raw is what signatures of it would cover. What a
// search comes upon that wants one of its own is left to the scan, which has its turn.
func (a *Agent) understand(ctx context.Context, now time.Time, m mail.Message, raw []byte, searched bool,
	cursor *store.Cursor) (err error) {
	read := reading.Read(m, a.Policy.Self)
	in := intake.Encounter{Message: m, Reading: read, Book: a.book, Policy: a.policy(), Now: now, Hosts: a.Hosts, Forgotten: a.forgotten(ctx)}
	if read.Kind == reading.KindCapture && len(m.InReplyTo) > 0 && a.book.ByMessageID(m.InReplyTo[0]) == nil {
		if in.Parent, err = a.findParent(ctx, m.InReplyTo[0]); err != nil {
			return err
		}
	}
	differs := ""
	if read.Kind == reading.KindCapture && m.Place.Role != mail.RoleSent && m.ID != "" {
		if in.Twin, err = a.findTwin(ctx, m.ID); err != nil {
			return err
		}
		if in.Twin != nil && a.Policy.Self.Captures(*in.Twin) {
			return a.speaksForItself(ctx, now, m, *in.Twin, cursor)
		}
		if in.Twin != nil {
			if same, why := proof.Twins(m, *in.Twin); same {
				// An id is no secret, so only the words of the copy in Sent are the owner's.
				delivered := m
				m = *in.Twin
				m.Place, m.Delivered, m.Received = delivered.Place, delivered.Delivered, delivered.Received
				in.Message, read = m, reading.Read(m, a.Policy.Self)
				in.Reading = read
			} else {
				a.Log.Debug("no copy of it", "folder", m.Place.Folder, "uid", m.Place.UID, "why", why)
				in.Twin, differs = nil, why
			}
		}
	}
	if read.Kind == reading.KindCapture && in.Twin == nil {
		if in.Signed, err = a.signed(ctx, m, raw); err != nil {
			return err
		}
	}
	if read.Kind == reading.KindCapture && !searched {
		if in.Book, err = a.untouched(ctx, m); err != nil {
			return err
		}
	}
	found := intake.Interpret(in)
	if found.Waits {
		found.Differs = cmp.Or(found.Differs, differs)
	}
	a.Log.Debug("mail", "folder", m.Place.Folder, "uid", m.Place.UID, "kind", string(read.Kind), "why", found.Why)
	learnt := a.learnt(found)
	if searched && (found.Search != "" || len(learnt) > 0) {
		return nil
	}
	if found.Search != "" {
		if err := a.searchFirst(ctx, now, m, &found); err != nil {
			return err
		}
	}
	if err := a.searchLearnt(ctx, now, m, learnt, &found); err != nil {
		return err
	}
	with, err := a.attached(ctx, m, found)
	if err != nil {
		return err
	}
	sayKept(found, with)
	if err := a.sayCopies(found); err != nil {
		return err
	}
	if err := a.record(ctx, now, m, read, found, with, cursor); err != nil || found.Forget == "" {
		return err
	}
	return a.reload(ctx)
}

// contentID names a message for being seen: the copy in Sent apart from all others.
func contentID(m mail.Message) string {
	id := store.ContentID(m)
	if m.ID == "" && m.From.IsZero() && m.Date.IsZero() { // nothing to know it by but its place
		id = mail.NewID("place", m.Ref())
	}
	switch m.Place.Role {
	case mail.RoleSent:
		return id + ".sent"
	case mail.RoleCapture:
		return id + ".filed"
	}
	return id
}

// seen reports whether the message, or its better copy in Sent, was dealt with.
func (a *Agent) seen(ctx context.Context, m mail.Message) (seen bool, err error) {
	id := contentID(m)
	err = a.Store.View(ctx, func(tx *store.Tx) error {
		if seen, err = tx.SeenMessage(id); err != nil || seen {
			return err
		}
		if m.Place.Role != mail.RoleSent && a.Policy.Self.Mine(m.From.Addr) {
			seen, err = tx.SeenMessage(id + ".sent")
		}
		return err
	})
	return seen, err
}

func (a *Agent) moveCursor(ctx context.Context, now time.Time, c *store.Cursor) error {
	if c == nil {
		return nil
	}
	return a.Store.Update(ctx, now, func(tx *store.Tx) error { return tx.PutCursor(*c) })
}

// record appends what a mail changes, and the receipt for it, with the cursor.
func (a *Agent) record(ctx context.Context, now time.Time, m mail.Message, read reading.Reading, found intake.Finding, with []mail.Attachment, cursor *store.Cursor) error {
	touched := map[string]*rules.Person{}
	err := a.Store.Update(ctx, now, func(tx *store.Tx) error {
		clear(touched)
		row := store.MessageRow{Content: contentID(m), MessageID: m.ID, Place: m.Place, Date: m.Date, From: m.From.Addr, Subject: m.Subject,
			Kind: read.Kind, Why: found.Why}
		if err := appendEvents(tx, found.Events, touched); err != nil {
			return err
		}
		for _, e := range found.Events {
			if e.Person != "" {
				row.Person, row.Ask = e.Person, e.Ask
			}
		}
		if err := a.twin(tx, now, m, found); err != nil {
			return err
		}
		if err := a.spend(tx, now, m, found); err != nil {
			return err
		}
		if pending, err := tx.Meta(searching(m)); err != nil {
			return err
		} else if pending != "" && found.Search != "" {
			if err := tx.SetMeta(searching(m), ""); err != nil {
				return err
			}
		}
		for _, res := range found.Resolve {
			if err := tx.Resolve(res.Key, res.To, "you said so"); err != nil {
				return err
			}
		}
		if found.Forget != "" {
			if err := a.forget(tx, found.Forget); err != nil {
				return err
			}
			row.Person, row.Ask, row.Subject, row.From = "", "", "", ""
		}
		if row.Person != "" && (read.Kind == reading.KindHuman || read.Kind == reading.KindCapture) {
			row.Text = m.Reply
		}
		if len(found.Events) > 0 || found.Waits {
			if err := tx.PutMessage(row); err != nil {
				return err
			}
		}
		if err := a.keep(tx, found, m.Ref(), with); err != nil {
			return err
		}
		for _, act := range found.Actions {
			if err := a.enqueue(tx, now, act); err != nil {
				return err
			}
			if act.Person != "" {
				touched[act.Person] = nil
			}
		}
		if cursor != nil {
			if err := tx.PutCursor(*cursor); err != nil {
				return err
			}
		}
		return a.refold(tx, now, touched)
	})
	if err != nil {
		return recording(m.Ref(), err)
	}
	return a.remember(ctx, touched)
}

// appendEvents appends what a mail is evidence of, and notes whom it touches.
func appendEvents(tx *store.Tx, events []rules.Event, touched map[string]*rules.Person) error {
	for _, e := range events {
		if _, _, err := tx.Append(e); err != nil {
			return err
		}
		if e.Kind == rules.Hurried {
			if err := tx.Hurry(rules.FollowupKey(e.Ask)); err != nil {
				return err
			}
		}
		if e.Person != "" {
			touched[e.Person] = nil
		}
	}
	return nil
}

// refold reads the people who changed anew, and writes their rows.
func (a *Agent) refold(tx *store.Tx, now time.Time, touched map[string]*rules.Person) error {
	for id := range touched {
		p, err := tx.Person(id)
		if err != nil {
			return err
		}
		if p == nil {
			continue
		}
		if err := tx.SavePerson(p, now, ""); err != nil {
			return err
		}
		touched[id] = p
	}
	return nil
}

// remember takes changed people into the book, and the standing of the account.
func (a *Agent) remember(ctx context.Context, touched map[string]*rules.Person) error {
	for _, p := range touched {
		if p != nil {
			a.book.Put(p)
		}
	}
	return a.restand(ctx)
}

// findParent looks in every folder for the header of the mail that a captured one
// answers. Nil: it is nowhere.
func (a *Agent) findParent(ctx context.Context, id string) (*mail.Message, error) {
	for _, f := range a.folders {
		if f.Role == mail.RoleDrafts || f.Position.Messages == 0 {
			continue
		}
		found, err := a.find(ctx, f.Name, "Message-ID", id)
		if err != nil {
			return nil, err
		}
		if len(found) > 0 {
			return &found[0], nil
		}
	}
	return nil, nil
}

// searchFor searches the account for mail of a person whose ask was captured after the
// fact: an answer may stand anywhere already. capture is the mail that told of the ask. A note
// is no answer: it is obeyed when its turn comes, and not again after a forget, which leaves
// nothing to know it by.
func (a *Agent) searchFor(ctx context.Context, now time.Time, person string, capture mail.Message) error {
	p := a.book.Person(person)
	if p == nil || len(p.Asks) == 0 {
		return nil
	}
	ask := &p.Asks[len(p.Asks)-1]
	traces := mailbox.Traces{Addresses: p.Addresses, Authors: a.book.AuthorTraces(p, ask), IDs: ask.IDs, Subject: mail.BaseSubject(ask.Subject)}
	since := ask.At
	if back := a.LookBack(now); ask.Received.IsZero() && back.Before(since) { // when it was asked is what a note says
		since = back
	}
	found, err := a.searchFolders(ctx, since, func(role mail.Role) bool { return role == mail.RoleDrafts || role == mail.RoleClaims },
		func(c *mailbox.Conn, since time.Time) ([]uint32, error) {
			return c.SearchAnswers(ctx, since, traces)
		}, func(m mail.Message) bool { return !a.Policy.Self.Notes(m) && a.book.Concerns(m, a.Policy.Self) })
	if err != nil {
		return err
	}
	slices.SortStableFunc(found, func(x, y mail.Message) int { return x.Date.Compare(y.Date) })
	for _, m := range found {
		if m.ID == capture.ID && m.ID != "" {
			continue // what is being read
		}
		if err := a.takeMessage(ctx, now, m, true, nil); err != nil {
			return err
		}
	}
	return nil
}
