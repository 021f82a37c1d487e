package agent

import (
	"context"
	"time"

	"informd/store"
)

// A gap is what a folder counts and does not show. Where the parts of a server lag behind
// each other, it is shown a moment later; what was deleted for good is never shown. The
// cursor stays below for a while, so that each look asks again, also of another process.
type gap struct {
	below uint32    // what is missing below has been asked for
	since time.Time // since then
	top   uint32    // as far as the last look went: what is missing below is counted already
}

// gapGrace is how long a message that was not shown is asked for.
const gapGrace = 10 * time.Minute

// gap reads what the last look left open in a folder.
func (a *Agent) gap(ctx context.Context, now time.Time, folder string, validity uint32) (g gap, err error) {
	err = a.Store.View(ctx, func(tx *store.Tx) error {
		kept, err := tx.Gap(folder)
		if err != nil || kept.UIDValidity != validity { // of the folder before it was numbered anew
			return err
		}
		g = gap{below: kept.Below, top: kept.Top, since: kept.Since}
		if g.since.After(now) { // by a clock that ran ahead
			g.since = now
		}
		return nil
	})
	return g, err
}

// given is the UID below which what is missing was asked for long enough.
func (g gap) given(now time.Time) uint32 {
	if g.since.IsZero() || now.Sub(g.since) < gapGrace {
		return 0
	}
	return g.below
}

// miss notes which UIDs from … to were not shown: the first that is worth asking for
// again, and how many may have been answers.
func (s *scan) miss(st *stream, from, to uint32) {
	shown := st.head
	for uid := from; uid <= to; uid++ {
		if len(shown) > 0 && shown[0].Place.UID == uid {
			shown = shown[1:]
			continue
		}
		if uid >= st.known && mayHoldAnswers(st.folder.Role) {
			s.missing++
		}
		if st.hole == 0 && uid >= st.gap.given(s.now) {
			st.hole = uid
		}
	}
}

// cursor is where the next look begins in a folder of which all below uid was read.
func (st *stream) cursor(uid uint32) *store.Cursor {
	if st.hole != 0 {
		uid = min(uid, st.hole)
	}
	return &store.Cursor{Folder: st.folder.Name, UIDValidity: st.folder.Position.UIDValidity, UIDNext: uid}
}

// keepGap notes what a look leaves open.
func (st *stream) keepGap(tx *store.Tx, now time.Time) error {
	g, end := st.gap, st.folder.Position.UIDNext
	switch {
	case st.hole == 0 && g.since.IsZero():
		return nil
	case st.hole == 0:
		return tx.PutGap(st.folder.Name, store.Gap{})
	case g.since.IsZero() || g.given(now) > 0:
		g.below, g.since = end, now
	}
	return tx.PutGap(st.folder.Name, store.Gap{UIDValidity: st.folder.Position.UIDValidity, Below: g.below,
		Top: end, Since: g.since})
}
