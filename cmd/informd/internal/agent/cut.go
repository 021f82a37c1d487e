package agent

import (
	"context"
	"errors"
	"fmt"
	"time"

	"informd/mailbox"
	"informd/rules/mail"
	"informd/store"
)

// cutsKey is the key under which it is kept how often the line was cut within a message, or
// a message could not be recorded, since the last look that went well.
const cutsKey = "cuts"

// maxCuts is how often a look may end at a message until that is to blame: some servers die of
// one, and would at each look.
const maxCuts = 5

// blamed is the message that cannot be handed over, when err says so; any other error is
// returned. Where the line was cut within it, as happens to any message, it is blamed once that
// has happened time and again.
func (a *Agent) blamed(ctx context.Context, err error) (*mailbox.MessageError, error) {
	var bad *mailbox.MessageError
	if !errors.As(err, &bad) || ctx.Err() != nil {
		return nil, err
	}
	if !bad.Lost {
		return bad, nil
	}
	if times, counted := a.countCut(ctx, mail.Place{Folder: bad.Folder, UIDValidity: bad.UIDValidity, UID: bad.UID}); counted != nil || times < maxCuts {
		return nil, errors.Join(err, counted)
	}
	return bad, nil
}

// countCut counts that a look ended at a message, and says how often one has.
func (a *Agent) countCut(ctx context.Context, at mail.Place) (times int, err error) {
	key, cuts := mail.NewID(at.Folder, fmt.Sprint(at.UIDValidity, " ", at.UID)), map[string]int{}
	err = a.Store.Update(ctx, a.lastTick, func(tx *store.Tx) error {
		clear(cuts)
		if err := kept(tx, cutsKey, &cuts); err != nil {
			return err
		}
		cuts[key]++
		return keepAs(tx, cutsKey, cuts)
	})
	return cuts[key], err
}

// A recordError says that the store did not take what a mail changes, though it has room.
type recordError struct{ err error }

func (e *recordError) Error() string { return e.err.Error() }
func (e *recordError) Unwrap() error { return e.err }

// recording names what was to be recorded, of which err says how that went.
func recording(what string, err error) error {
	if err == nil {
		return nil
	}
	if err = fmt.Errorf("record %s: %w", what, err); errors.Is(err, store.ErrFull) {
		return err
	}
	return &recordError{err}
}

// passOver takes a message for unread that could not be recorded, once that has happened time
// and again, lest nothing behind it is read: whom it may concern is held, and the owner is told.
// Where its header is to blame, nothing of it counts but that it came.
func (a *Agent) passOver(ctx context.Context, now time.Time, m mail.Message, cursor *store.Cursor, err error) error {
	var failed *recordError
	if !errors.As(err, &failed) || ctx.Err() != nil {
		return err
	}
	if times, counted := a.countCut(ctx, m.Place); counted != nil || times < maxCuts {
		return errors.Join(err, counted)
	}
	a.Log.Error("a message cannot be recorded", "folder", m.Place.Folder, "uid", m.Place.UID, "err", err)
	bare := mail.Message{Place: m.Place, Problem: "I could not record it"}
	m.Problem, m.HeaderOnly = bare.Problem, false
	if err = a.understand(ctx, now, m, nil, false, cursor); errors.As(err, &failed) {
		err = a.understand(ctx, now, bare, nil, false, cursor)
	}
	return err
}

// chunkSize is how many headers a scan fetches at a time. Once the line was cut twice within
// one message they are fetched one by one, so that the right one is blamed.
func (a *Agent) chunkSize(ctx context.Context) (int, error) {
	cuts := map[string]int{}
	if err := a.Store.View(ctx, func(tx *store.Tx) error { return kept(tx, cutsKey, &cuts) }); err != nil {
		return 0, err
	}
	for _, times := range cuts {
		if times > 1 {
			return 1, nil
		}
	}
	return chunk, nil
}
