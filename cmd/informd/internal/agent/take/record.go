package take

import (
	"context"
	"errors"
	"time"

	"informd/cmd/informd/internal/agent/knowledge"
	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/reading"
	"informd/rules/words"
	"informd/store"
)

// record appends what a mail changes, and the receipt for it, with the cursor.
func (t *Taker) record(ctx context.Context, now time.Time, found encounter.Finding, with []mail.Attachment,
	how How) error {
	m := found.Message
	err := t.Know.Store.Update(ctx, now, func(tx *store.Tx) error {
		touched := map[string]bool{}
		err := errors.Join(
			appendEvents(tx, found.Events, touched),
			t.updateWait(tx, now, m, found),
			t.noteObeyed(tx, m, found),
			searchDone(tx, found),
			t.oweReports(tx, found, how),
			resolve(tx, found.Resolve),
			knowledge.ForgetAll(tx, found.Forget),
			putMessage(tx, found),
			t.putSaid(tx, found),
			t.keep(tx, found, m.Ref(), with),
		)
		if err != nil {
			return err
		}
		if err := t.enqueueAll(tx, now, found.Actions(), touched); err != nil {
			return err
		}
		if err := putCursor(tx, how.Cursor); err != nil {
			return err
		}
		return t.Know.Refold(tx, now, touched)
	})
	return recording(m.Ref(), m, err)
}

// appendEvents appends what a mail is evidence of, and notes whom it touches.
func appendEvents(tx *store.Tx, events []fact.Event, touched map[string]bool) error {
	for _, e := range events {
		if _, _, err := tx.Append(e); err != nil {
			return err
		}
		for _, id := range e.Whom() {
			touched[id] = true
		}
	}
	return nil
}

// resolve settles mails that may or may not have gone, by the owner's word.
func resolve(tx *store.Tx, words []encounter.Resolution) error {
	for _, w := range words {
		if err := tx.Resolve(w.Key, w.To, "you said so"); err != nil {
			return err
		}
	}
	return nil
}

// enqueueAll writes what a mail brings about as rows of the outbox, and notes whom they touch.
func (t *Taker) enqueueAll(tx *store.Tx, now time.Time, actions []rules.Action,
	touched map[string]bool) error {
	for _, act := range actions {
		if err := t.Compose.Enqueue(tx, now, act); err != nil {
			return err
		}
		if act.Person != "" {
			touched[act.Person] = true
		}
	}
	return nil
}

// putMessage keeps that a mail was dealt with, and what it said where that is needed while an
// ask is open. Of a mail that has somebody forgotten nothing is kept that tells whom.
func putMessage(tx *store.Tx, found encounter.Finding) error {
	if len(found.Events) == 0 && !found.Waits {
		return nil
	}
	m, kind := found.Message, found.Reading.Kind
	row := store.MessageRow{Content: contentID(m), MessageID: m.ID, Place: m.Place, Date: m.Date, From: m.From.Addr,
		Subject: m.Subject, Kind: kind, Why: found.Why}
	for _, e := range found.Events {
		if e.Person != "" {
			row.Person, row.Ask = e.Person, e.Ask
		}
	}
	if len(found.Forget) > 0 {
		row.Person, row.Ask, row.Subject, row.From = "", "", "", ""
	}
	if row.Person != "" && (kind == reading.KindHuman || kind == reading.KindCapture) {
		row.Text = m.Reply
	}
	return tx.PutMessage(row)
}

// putSaid keeps what a person's words are known by, for when their mail is gone and the owner
// quotes it in a note.
func (t *Taker) putSaid(tx *store.Tx, found encounter.Finding) error {
	m := found.Message
	if len(found.Forget) > 0 || t.Know.Self().Mine(m.From.Addr) || found.Reading.Kind == reading.KindCapture ||
		found.Reading.Kind == reading.KindOwn {
		return nil
	}
	for _, e := range found.Events {
		if whom := e.Whom(); len(whom) > 0 {
			return tx.PutSaid(contentID(m), whom[0], words.KeptRuns(t.Know.Key, m.Text))
		}
	}
	return nil
}
