package agent

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"informd/mailbox"
	"informd/rules"
	"informd/rules/content"
	"informd/rules/intake"
	"informd/rules/mail"
	"informd/rules/proof"
	"informd/store"
)

// findTwin looks for the copy in Sent of a mail that was delivered elsewhere.
func (a *Agent) findTwin(ctx context.Context, id string) (*mail.Message, error) {
	sent, err := a.folder(mail.RoleSent)
	if err != nil {
		return nil, nil // without a Sent folder nothing can be proven
	}
	found, err := a.find(ctx, sent, "Message-ID", id)
	if err != nil || len(found) == 0 {
		return nil, err
	}
	twin := found[0]
	twin.Place.Role = mail.RoleSent
	whole, _, err := a.message(ctx, twin)
	if errors.Is(err, mailbox.ErrGone) {
		return nil, nil
	}
	return &whole, err
}

// speaksForItself passes over a delivered mail whose copy in Sent names the capture
// address too: that one is read, and whatever claims to be its copy is not. Where it was
// filed so lately that it is still to be read, the wait goes on until it is.
func (a *Agent) speaksForItself(ctx context.Context, now time.Time, m, twin mail.Message, cursor *store.Cursor) error {
	return a.Store.Update(ctx, now, func(tx *store.Tx) error {
		read, err := tx.SeenMessage(contentID(twin))
		if err != nil {
			return err
		}
		if read {
			_, err = waitsNoMore(tx, m.ID)
		} else {
			err = tx.PutWaiting(m.ID, now, m.Subject)
		}
		if err != nil || cursor == nil {
			return err
		}
		return tx.PutCursor(*cursor)
	})
}

// twin begins or ends the wait of a capture for its copy in Sent.
func (a *Agent) twin(tx *store.Tx, now time.Time, m mail.Message, found intake.Finding) error {
	if found.Waits {
		return errors.Join(tx.PutWaiting(m.Ref(), now, m.Subject), tx.SetMeta(differing(m.Ref()), found.Differs))
	}
	if m.ID != "" { // it stands in Sent, or its copy was found there
		_, err := waitsNoMore(tx, m.ID)
		return err
	}
	return nil
}

// differing is the key under which it is kept why the mail in Sent that bears the id of a
// capture is not its copy, while that is awaited.
func differing(id string) string { return "differs/" + id }

// waitsNoMore ends the wait of a capture, and says why the mail in Sent with its id was not
// its copy; "" where there was none.
func waitsNoMore(tx *store.Tx, id string) (differed string, err error) {
	if differed, err = tx.Meta(differing(id)); err == nil && differed != "" {
		err = tx.SetMeta(differing(id), "")
	}
	return differed, errors.Join(err, tx.DropWaiting(id))
}

// twinComes reports whether a capture has just arrived whose copy in Sent has not. Most
// mail programs file the copy a moment after they sent the mail, and the owner waits
// for the receipt.
func (a *Agent) twinComes(ctx context.Context, now time.Time) (comes bool) {
	err := a.Store.View(ctx, func(tx *store.Tx) error {
		waiting, err := tx.Waiting()
		comes = len(waiting) <= fewWaiting &&
			slices.ContainsFunc(waiting, func(w store.Waiting) bool { return now.Sub(w.At) < time.Minute })
		return err
	})
	return err == nil && comes
}

// twinSoon is how often Sent is looked at while a copy is about to be filed there.
const twinSoon = 2 * time.Second

// fewWaiting is how many captures an owner may have under way at once. When more wait,
// somebody floods the capture address, and shall not keep us busy.
const fewWaiting = 5

// awaitTwins tries the captures again whose copy in Sent had not come, once something has
// come there, and now and then in case the server showed it late: of many the newest.
func (a *Agent) awaitTwins(ctx context.Context, now time.Time) error {
	at := a.sentPosition()
	if at == a.tried && now.Sub(a.triedAt).Abs() < time.Minute {
		return nil
	}
	a.tried, a.triedAt = at, now
	var places []mail.Place
	err := a.Store.View(ctx, func(tx *store.Tx) error {
		waiting, err := tx.Waiting()
		for _, w := range waiting[max(0, len(waiting)-4*fewWaiting):] {
			row, err := tx.Message(w.MessageID)
			if err != nil {
				return err
			}
			if row != nil && row.Place.Role != mail.RoleSent {
				places = append(places, row.Place)
			}
		}
		return err
	})
	if err != nil {
		return err
	}
	for _, p := range places {
		if err := a.takeAgain(ctx, now, p); err != nil {
			return fmt.Errorf("look for the copy in Sent: %w", err)
		}
	}
	return nil
}

// sentPosition is how far Sent goes.
func (a *Agent) sentPosition() mailbox.Position {
	sent, err := a.folder(mail.RoleSent)
	i := slices.IndexFunc(a.folders, func(f mailbox.Folder) bool { return err == nil && f.Name == sent })
	if i < 0 {
		return mailbox.Position{}
	}
	return a.folders[i].Position
}

// takeAgain reads a message that waited.
func (a *Agent) takeAgain(ctx context.Context, now time.Time, p mail.Place) error {
	m, raw, err := a.message(ctx, mail.Message{Place: p})
	switch {
	case errors.Is(err, mailbox.ErrGone):
		return nil
	case err != nil:
		return err
	}
	return a.understand(ctx, now, m, raw, false, nil)
}

// maxUnproven is how many captures of a day that nobody proved are noted one by one: whoever
// floods the capture address shall not fill the log, which is read whole at each tick.
const maxUnproven = 10

// notedUnproven is how many were noted within a day.
func (a *Agent) notedUnproven(now time.Time) (n int) {
	for _, e := range a.standing {
		if unprovenCapture(e) && now.Sub(e.At) < 24*time.Hour {
			n++
		}
	}
	return n
}

// unprovenCapture reports whether a fact is that a capture could not be proven the owner's.
func unprovenCapture(e rules.Event) bool { return e.Kind == rules.Ignored && e.Unproven }

// unproven ends the wait of captures whose copy never came to Sent: they count for
// nothing, and once a day the owner is told how to make them count. Whoever forged one
// learns nothing.
func (a *Agent) unproven(ctx context.Context, now time.Time) error {
	var over []store.Waiting
	err := a.Store.View(ctx, func(tx *store.Tx) error {
		waiting, err := tx.Waiting()
		for _, w := range waiting {
			if now.Sub(w.At) >= proof.TwinGrace {
				over = append(over, w)
			}
		}
		return err
	})
	if err != nil || len(over) == 0 {
		return err
	}
	sent, _ := a.folder(mail.RoleSent)
	return a.Store.Update(ctx, now, func(tx *store.Tx) error {
		noted := a.notedUnproven(now)
		for _, w := range over {
			pol := a.policy()
			say := content.SayProofHelp{Capture: pol.Self.Capture, Subject: w.Subject, Seen: pol.Say(w.At), Sent: sent}
			differed, err := waitsNoMore(tx, w.MessageID)
			if err != nil {
				return err
			}
			say.Differs = differed
			why := "it came in your name to the capture address, but " + cmp.Or(differed, "no copy of it stands in Sent")
			if row, err := tx.Message(w.MessageID); err != nil {
				return err
			} else if row != nil && pol.TrustDKIM && row.Place.Role != mail.RoleSent {
				say.Lacks, why = row.Why, why+"; and "+row.Why
			}
			if noted < maxUnproven {
				if _, _, err := tx.Append(rules.Event{Kind: rules.Ignored, Unproven: true, At: now, Source: w.MessageID, Why: why}); err != nil {
					return err
				}
				noted++
			}
			help := rules.ToAccount(pol, "proofhelp/"+pol.Date(now), content.KindProofHelp, now, say, "a capture could not be proven yours")
			if err := a.enqueue(tx, now, help); err != nil {
				return err
			}
		}
		return nil
	})
}
