package outbox

import (
	"context"
	"math"
	"slices"
	"time"

	"informd/mailbox"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/proof"
	"informd/store"
)

// ownerAtWork says why an allowed follow-up must still wait: the owner may be dealing with the contact
// by hand, in a way that no fact records yet.
func (o *Outbox) ownerAtWork(ctx context.Context, now time.Time, r store.Row) (why string, until time.Time, err error) {
	soon := now.Add(waitAgain)
	if why = o.Look.Unreadable(); why != "" {
		return why, soon, nil
	}
	if why, err = o.noteUnderway(ctx, now, r); err != nil || why != "" {
		return why, soon, err
	}
	gone, err := o.withdrawn(ctx, now, r)
	if err != nil || gone {
		return "your ask is no longer in Sent", soon, err
	}
	return o.ownerDrafts(ctx, now, r)
}

// unheardGrace is how long in half a day one follow-up waits for mails that may be the owner's. It is for
// all of them together, so that forged mails, one after the other, cannot delay it longer.
const unheardGrace = 2 * proof.TwinGrace

// noteUnderway says why a follow-up waits for a note of the owner's: a mail to the capture address waits
// for its twin, and it might say stop.
func (o *Outbox) noteUnderway(ctx context.Context, now time.Time, r store.Row) (why string, err error) {
	err = o.Know.Store.Update(ctx, now, func(tx *store.Tx) error {
		waiting, err := tx.Pending()
		if err != nil || len(waiting) == 0 {
			return err
		}
		until, err := graceUntil(tx, now, r.Key, store.GraceUnheard, unheardGrace, 12*time.Hour)
		if now.Before(until) {
			why = "a note of yours has not reached your Sent folder yet"
		}
		return err
	})
	return why, err
}

// neverAgain is for a grace that is granted once.
const neverAgain = time.Duration(math.MaxInt64)

// graceUntil says until when a reason keeps a row back: for a span that begins when the reason is first
// met. When the reason is met later, the row is kept back for another span only if at least rest has passed
// since the last span ended.
func graceUntil(tx *store.Tx, now time.Time, key string, reason store.GraceReason, span,
	rest time.Duration) (until time.Time, err error) {
	until, err = tx.Grace(key, reason)
	if err != nil {
		return until, err
	}
	latest := now.Add(span)
	if until.IsZero() || until.After(latest) || now.Sub(until) > rest { // the first time, or by a clock that ran ahead
		return latest, tx.SetGrace(key, reason, latest)
	}
	return until, nil
}

// withdrawn notes that the ask is no longer in Sent: the owner put it into the trash or deleted it,
// and may want no follow-up. informd asks them, since a server may clear Sent by itself. A folder
// that is gone, or has new UIDs, says nothing, and neither does an ask that was filed elsewhere.
func (o *Outbox) withdrawn(ctx context.Context, now time.Time, r store.Row) (bool, error) {
	p := o.Know.Book.Person(r.Person)
	if p == nil || p.Ask(r.Ask) == nil {
		return false, nil
	}
	ids := p.Ask(r.Ask).IDs
	place, id, err := o.placeInSent(ctx, r.Person, ids)
	if err != nil || place.UID == 0 {
		return false, err
	}
	there, err := o.Session.StillExists(ctx, place, id)
	if err != nil || there {
		return false, err
	}
	added := false
	err = o.Know.Store.Update(ctx, now, func(tx *store.Tx) (err error) {
		gone := fact.Event{Person: r.Person, At: now, Source: "withdrawn/" + r.Ask}
		_, added, err = tx.Append(gone.AsDoubt(fact.DoubtWithdrawn, r.Ask, fact.Reason{Sign: fact.SignAskDeleted}))
		return err
	})
	if err != nil || !added { // the owner has had their say already
		return false, err
	}
	return true, o.Know.Reread(ctx, r.Person)
}

// placeInSent returns where the ask was seen in Sent; the zero place when it was captured by
// another road, or when that folder has changed too much to tell.
func (o *Outbox) placeInSent(ctx context.Context, person string, ids []string) (
	place mail.Place, id string, err error) {
	err = o.Know.Store.View(ctx, func(tx *store.Tx) error {
		rows, err := tx.Messages(person)
		for _, m := range rows {
			if m.Place.Role == mail.RoleSent && slices.Contains(ids, m.MessageID) {
				place, id = m.Place, m.MessageID
				break
			}
		}
		return err
	})
	same := slices.ContainsFunc(o.Session.Folders(), func(f mailbox.Folder) bool {
		return f.Name == place.Folder && f.Position.UIDValidity == place.UIDValidity
	})
	if !same {
		return mail.Place{}, "", err
	}
	return place, id, err
}
