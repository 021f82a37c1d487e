package look

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"informd/cmd/informd/internal/agent/take"
	"informd/mailbox"
	"informd/rules/mail"
	"informd/rules/proof"
	"informd/store"
)

// TwinExpected reports whether a capture has arrived within the last minute whose twin has not. Most
// mail programs file the copy in Sent a moment after they sent the mail, and the owner waits for the
// receipt.
func TwinExpected(tx *store.Tx, now time.Time) (bool, error) {
	waiting, err := tx.Pending()
	return len(waiting) <= fewWaiting &&
		slices.ContainsFunc(waiting, func(w store.PendingCapture) bool { return now.Sub(w.At) < time.Minute }), err
}

// TwinSoon is how often Sent is looked at while a copy is about to be filed there.
const TwinSoon = 2 * time.Second

// fewWaiting is how many captures of an owner may plausibly wait at once. When more do, somebody floods
// the capture address, and Sent is not looked at more often for them.
const fewWaiting = 5

// TwinsTried returns when twins were last looked for, and Sent could be read; zero: not yet.
func (l *Looker) TwinsTried() time.Time { return l.twins.at }

// A twinsTried is when twins were last looked for, and Sent could be read. Only a capture whose time was over
// then has been read as overdue.
type twinsTried struct {
	sent mailbox.Position // the position of Sent then
	at   time.Time
}

// awaitTwins reads the captures again that wait for their twin: when something new is in Sent, and once
// a minute in case the server shows it late. Of many captures only the newest are tried.
func (l *Looker) awaitTwins(ctx context.Context, now time.Time) error {
	at := l.Session.Position(mail.RoleSent)
	if at == l.twins.sent && now.Sub(l.twins.at).Abs() < time.Minute {
		return nil
	}
	type again struct {
		head    mail.Message
		overdue bool
	}
	var all []again
	err := l.Know.Store.View(ctx, func(tx *store.Tx) error {
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
		if err := l.takeAgain(ctx, now, w.head, w.overdue); err != nil {
			return fmt.Errorf("look for the copy in Sent: %w", err)
		}
	}
	if !l.refusesSent() {
		l.twins = twinsTried{at, now}
	}
	return nil
}

// refusesSent reports whether a copy of a capture could stand where the server lets nobody look.
func (l *Looker) refusesSent() bool {
	return slices.ContainsFunc(l.Session.Folders(), func(f mailbox.Folder) bool {
		return f.Role == mail.RoleSent && l.refuses(f.Name)
	})
}

// takeAgain reads a message that waited. One that is gone, or whose folder the server refuses by now,
// goes on waiting for its time to be over.
func (l *Looker) takeAgain(ctx context.Context, now time.Time, head mail.Message, overdue bool) error {
	m, raw, err := l.Session.Message(ctx, head)
	if errors.Is(err, mailbox.ErrGone) || l.Session.Refuse(err) {
		return nil
	}
	if err != nil {
		return err
	}
	m.Shared = head.Shared
	if err = l.Take.Understand(ctx, now, m, raw, take.How{Overdue: overdue}); err != nil {
		return l.Take.PassOver(ctx, now, m, take.How{}, err)
	}
	return nil
}
