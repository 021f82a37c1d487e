package look

import (
	"context"
	"time"

	"informd/mailbox"
	"informd/store"
)

// MissingGrace is how long informd asks again for a message that a folder should have, by its UIDNEXT,
// and does not show. Where parts of a server lag behind each other, the message is shown a moment later;
// one that was deleted for good is never shown. Until then the cursor of the folder stays below it, so
// that each look asks again, also after a restart.
const MissingGrace = 10 * time.Minute

// missingUIDs reads which UIDs of a folder the last look asked for in vain.
func (l *Looker) missingUIDs(ctx context.Context, now time.Time, f mailbox.Folder) (store.MissingUIDs, error) {
	m, err := store.Read(ctx, l.Know.Store,
		func(tx *store.Tx) (store.MissingUIDs, error) { return tx.MissingUIDs(f.Name) })
	if err != nil || m.UIDValidity != f.Position.UIDValidity { // of the folder before it was numbered anew
		return store.MissingUIDs{}, err
	}
	if m.Since.After(now) { // by a clock that ran ahead
		m.Since = now
	}
	return m, nil
}

// givenUp returns the UID below which missing messages were asked for long enough; 0: none were.
func givenUp(m store.MissingUIDs, now time.Time) uint32 {
	if m.Since.IsZero() || now.Sub(m.Since) < MissingGrace {
		return 0
	}
	return m.Below
}

// noteMissing notes which UIDs from … to the server did not show: the first that is to be asked for
// again, and how many of the messages may have been answers.
func (s *scan) noteMissing(st *stream, from, to uint32) {
	shown := st.head
	for uid := from; uid <= to; uid++ {
		if len(shown) > 0 && shown[0].Place.UID == uid {
			shown = shown[1:]
			continue
		}
		if uid >= st.known && mayHoldAnswers(st.folder.Role) {
			s.missing++
		}
		if st.firstMissing == 0 && uid >= givenUp(st.missing, s.now) {
			st.firstMissing = uid
		}
	}
}

// cursor returns where the next look at a folder begins, when every message below uid was read or is missing.
func (st *stream) cursor(uid uint32) *store.Cursor {
	if st.firstMissing != 0 {
		uid = min(uid, st.firstMissing)
	}
	return &store.Cursor{Folder: st.folder.Name, UIDValidity: st.folder.Position.UIDValidity, UIDNext: uid}
}

// keepMissing keeps which UIDs the next look is to ask for again.
func (st *stream) keepMissing(tx *store.Tx, now time.Time) error {
	m, end := st.missing, st.folder.Position.UIDNext
	switch {
	case st.firstMissing == 0 && m.Since.IsZero():
		return nil
	case st.firstMissing == 0:
		return tx.PutMissingUIDs(st.folder.Name, store.MissingUIDs{})
	case m.Since.IsZero() || givenUp(m, now) > 0:
		m.Below, m.Since = end, now
	}
	m.UIDValidity, m.Top = st.folder.Position.UIDValidity, end
	return tx.PutMissingUIDs(st.folder.Name, m)
}
