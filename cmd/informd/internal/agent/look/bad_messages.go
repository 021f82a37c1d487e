package look

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"informd/cmd/informd/internal/agent/session"
	"informd/cmd/informd/internal/agent/take"
	"informd/mailbox"
	"informd/rules/mail"
	"informd/store"
)

// strikes are how often reading ended at a message, and when it first did.
type strikes struct {
	times int
	since time.Time
}

// CountStrike counts that the line was cut within a message, that its text was refused, or that it could not
// be recorded, and says in how many ticks that was so, one after the other, and since when.
func (l *Looker) CountStrike(ctx context.Context, now time.Time, at mail.Place) (int, time.Time, error) {
	place := mail.NewID(at.Folder, fmt.Sprint(at.UIDValidity, " ", at.UID))
	if known, counted := l.struck[place]; counted {
		return known.times, known.since, nil
	}
	var s strikes
	err := l.Store.Update(ctx, now, func(tx *store.Tx) (err error) {
		s.times, s.since, err = tx.CountStrike(place)
		return err
	})
	if err == nil {
		l.struck[place] = s
	}
	return s.times, s.since, err
}

// stillStruck returns the messages whose strikes count on. Those of the tick before are among them: a search comes
// upon a message only after the scan.
func (l *Looker) stillStruck() []string {
	return slices.AppendSeq(slices.Collect(maps.Keys(l.struck)), maps.Keys(l.struckBefore))
}

// passOver gives up on a message that could not be recorded MaxStrikes times, so that the messages
// behind it are read. It is treated as unreadable: the follow-ups it may concern are held, and the
// owner is told. If its header is the cause, only its arrival is recorded.
func (l *Looker) passOver(ctx context.Context, now time.Time, m mail.Message, cursor *store.Cursor, err error) error {
	var failed *take.RecordError
	if !errors.As(err, &failed) || ctx.Err() != nil {
		return err
	}
	if times, _, counted := l.CountStrike(ctx, now, m.Place); counted != nil || times < session.MaxStrikes {
		return errors.Join(err, counted)
	}
	l.Know.Log.Error("a message cannot be recorded", "folder", m.Place.Folder, "uid", m.Place.UID, "err", err)
	bare := mail.Message{Place: m.Place, Problem: "I could not record it"}
	m.Problem, m.HeaderOnly = bare.Problem, false
	if err = l.Take.Understand(ctx, now, m, nil, take.How{Cursor: cursor}); errors.As(err, &failed) {
		err = l.Take.Understand(ctx, now, bare, nil, take.How{Cursor: cursor})
	}
	return err
}

// chunkSize returns how many headers a scan fetches at a time. Once the line was cut twice within
// one message they are fetched one by one, so that the right one is blamed.
func (l *Looker) chunkSize(ctx context.Context) (int, error) {
	strikes, err := store.Read(ctx, l.Store, (*store.Tx).Strikes)
	if strikes > 1 {
		return 1, err
	}
	return mailbox.ChunkSize, err
}
