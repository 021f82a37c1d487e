package take

import (
	"context"
	"errors"
	"fmt"
	"time"

	"informd/cmd/informd/internal/agent/strikes"
	"informd/mailbox/parse"
	"informd/rules/mail"
	"informd/store"
)

// A RecordError says that the store did not take what a mail changes, though it has room, or that informd panicked
// over it.
type RecordError struct {
	At  mail.Place // where that mail stands; it may have been found by the search that another one began
	err error
}

func (e *RecordError) Error() string { return e.err.Error() }
func (e *RecordError) Unwrap() error { return e.err }

// Guard runs f, which takes in the mail that stands there. A panic of it is a *RecordError, and may have left the book
// half written.
func (t *Taker) Guard(at mail.Place, f func() error) error {
	err := parse.Guard(f)
	if broken, ok := err.(*parse.PanicError); ok {
		t.Know.Outdated()
		return &RecordError{at, broken}
	}
	return err
}

// recording names what of a mail was to be recorded, of which err says how that went.
func recording(what string, m mail.Message, err error) error {
	if err == nil {
		return nil
	}
	if err = fmt.Errorf("record %s: %w", what, err); errors.Is(err, store.ErrFull) {
		return err
	}
	return &RecordError{m.Place, err}
}

// PassOver gives up on a message that could not be recorded time and again, as err says, so that the messages
// behind it are read. It is treated as unreadable: the follow-ups it may concern are held, and the
// owner is told. If its header is the cause, only its arrival is recorded. An error over another message, which a
// search has found, is returned: the search passes that one over.
func (t *Taker) PassOver(ctx context.Context, now time.Time, m mail.Message, how How, err error) error {
	failed, ok := errors.AsType[*RecordError](err)
	if !ok || failed.At != m.Place || ctx.Err() != nil {
		return err
	}
	next, counted := t.Session.Strikes.Count(ctx, m.Place, strikes.Unrecordable, err)
	if counted != nil || !next.GiveUp {
		return errors.Join(err, counted)
	}
	t.Know.Log.Error("a message cannot be recorded", "folder", m.Place.Folder, "uid", m.Place.UID, "err", err)
	bare := mail.Message{Place: m.Place, Problem: "I could not record it"}
	m.Problem, m.HeaderOnly = bare.Problem, false
	if err = t.Understand(ctx, now, m, nil, how); errors.As(err, &failed) && failed.At == m.Place {
		err = t.Understand(ctx, now, bare, nil, how)
	}
	return err
}
