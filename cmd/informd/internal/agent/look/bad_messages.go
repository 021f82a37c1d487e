package look

import (
	"context"
	"errors"
	"time"

	"informd/cmd/informd/internal/agent/strikes"
	"informd/cmd/informd/internal/agent/take"
	"informd/mailbox"
	"informd/rules/mail"
	"informd/store"
)

// passOver gives up on a message that could not be recorded time and again, so that the messages
// behind it are read. It is treated as unreadable: the follow-ups it may concern are held, and the
// owner is told. If its header is the cause, only its arrival is recorded.
func (l *Looker) passOver(ctx context.Context, now time.Time, m mail.Message, cursor *store.Cursor, err error) error {
	var failed *take.RecordError
	if !errors.As(err, &failed) || ctx.Err() != nil {
		return err
	}
	next, counted := l.Session.Strikes.Count(ctx, m.Place, strikes.Unrecordable, err)
	if counted != nil || !next.GiveUp {
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

// chunkSize returns how many headers a scan fetches at a time.
func (l *Looker) chunkSize(ctx context.Context) (int, error) {
	if single, err := l.Session.Strikes.OneByOne(ctx); err != nil || single {
		return 1, err
	}
	return mailbox.ChunkSize, nil
}
