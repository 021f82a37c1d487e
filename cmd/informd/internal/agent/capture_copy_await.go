package agent

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"informd/mailbox"
	"informd/rules/mail"
	"informd/rules/proof"
	"informd/store"
)

// twinExpected reports whether a capture has arrived within the last minute whose twin has not. Most
// mail programs file the copy in Sent a moment after they sent the mail, and the owner waits for the
// receipt.
func twinExpected(tx *store.Tx, now time.Time) (bool, error) {
	waiting, err := tx.Pending()
	return len(waiting) <= fewWaiting &&
		slices.ContainsFunc(waiting, func(w store.PendingCapture) bool { return now.Sub(w.At) < time.Minute }), err
}

// twinSoon is how often Sent is looked at while a copy is about to be filed there.
const twinSoon = 2 * time.Second

// fewWaiting is how many captures of an owner may plausibly wait at once. When more do, somebody floods
// the capture address, and Sent is not looked at more often for them.
const fewWaiting = 5

// A twinsTried is when twins were last looked for, and Sent could be read. Only a capture whose time was over
// then has been read as overdue.
type twinsTried struct {
	sent mailbox.Position // the position of Sent then
	at   time.Time
}

// awaitTwins reads the captures again that wait for their twin: when something new is in Sent, and once
// a minute in case the server shows it late. Of many captures only the newest are tried.
func (a *Agent) awaitTwins(ctx context.Context, now time.Time) error {
	at := a.Session.Position(mail.RoleSent)
	if at == a.twins.sent && now.Sub(a.twins.at).Abs() < time.Minute {
		return nil
	}
	type again struct {
		head    mail.Message
		overdue bool
	}
	var all []again
	err := a.Store.View(ctx, func(tx *store.Tx) error {
		waiting, err := tx.Pending()
		for _, w := range waiting[max(0, len(waiting)-4*fewWaiting):] {
			row, err := tx.Message(w.Ref)
			if err != nil {
				return err
			}
			if row != nil && row.Place.Role != mail.RoleSent {
				head := mail.Message{Place: row.Place, Shared: row.MessageID != "" && row.MessageID != w.Ref}
				all = append(all, again{head, now.Sub(w.At) >= proof.TwinGrace})
			}
		}
		return err
	})
	if err != nil {
		return err
	}
	for _, w := range all {
		if err := a.takeAgain(ctx, now, w.head, w.overdue); err != nil {
			return fmt.Errorf("look for the copy in Sent: %w", err)
		}
	}
	if !a.refusesSent() {
		a.twins = twinsTried{at, now}
	}
	return nil
}

// refusesSent reports whether a copy of a capture could stand where the server lets nobody look.
func (a *Agent) refusesSent() bool {
	return slices.ContainsFunc(a.Session.Folders(), func(f mailbox.Folder) bool {
		return f.Role == mail.RoleSent && a.refuses(f.Name)
	})
}

// takeAgain reads a message that waited. One that is gone, or whose folder the server refuses by now,
// goes on waiting for its time to be over.
func (a *Agent) takeAgain(ctx context.Context, now time.Time, head mail.Message, overdue bool) error {
	m, raw, err := a.Session.Message(ctx, head)
	if errors.Is(err, mailbox.ErrGone) || a.Session.Refuse(err) {
		return nil
	}
	if err != nil {
		return err
	}
	m.Shared = head.Shared
	if err = a.understand(ctx, now, m, raw, taking{overdue: overdue}); err != nil {
		return a.passOver(ctx, now, m, nil, err)
	}
	return nil
}
