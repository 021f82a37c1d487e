// Package strikes decides when informd gives up on a message at which reading ends each time, so that what stands
// behind it is read. One table says how long each cause is borne, and what is tried before the message is blamed.
//
//	session, look ──Count──▶ strikes ──▶ store
//	              ◀─Verdict─
//
// A strike counts once a tick. A message that a whole look passes without one has its count set back.
package strikes

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"slices"
	"time"

	"informd/mailbox/parse"
	"informd/rules/mail"
	"informd/store"
)

// A Cause is why reading ended at a message.
type Cause int

const (
	Lost         Cause = iota // the connection ended within it
	Late                      // it did not come within the time that informd gives an answer
	Refused                   // the server refuses its text, for a reason that could pass
	Unrecordable              // the store did not take what it changes
	Panicked                  // informd panicked over it
)

// A Try is what is asked for before a message is blamed.
type Try int

const (
	TryNothing Try = iota
	TryStart       // the start of the mail alone, which a slow line may bear
	TryOther       // the text of another message: where that comes, this one is to blame
)

// Ticks is in how many ticks, one after the other, reading must have ended at a message until it is blamed.
const Ticks = 5

const (
	// hiccup is how long a line is given to bear the whole of a mail before less of it is asked for.
	hiccup = 2 * time.Minute
	// outage is how long one fault of a line or a server may last that has nothing to do with the message. After a
	// look that failed the next one follows within seconds, so that Ticks of them may fall into it.
	outage = 10 * time.Minute
	// slow is how long a line may be too slow for any mail.
	slow = time.Hour
	// storeDown is how long a server's store of texts may be down. What stands behind the message waits for as long.
	storeDown = 6 * time.Hour
)

// patience is how long a cause is borne: in Ticks ticks, and for an age besides.
type patience struct {
	age  time.Duration
	try  Try
	from int           // the tick from which on that is tried
	wait time.Duration // and since when at the earliest
}

// patienceWith returns the patience with a cause.
func patienceWith(c Cause) patience {
	return map[Cause]patience{
		Lost:         {outage, TryStart, 3, hiccup},
		Late:         {slow, TryStart, 2, hiccup},
		Refused:      {storeDown, TryOther, Ticks, 0},
		Unrecordable: {0, TryNothing, 0, 0},
		Panicked:     {0, TryNothing, 0, 0},
	}[c]
}

// A Verdict is what to do about a message at which reading ended.
type Verdict struct {
	Try    Try  // what to ask for first
	GiveUp bool // where that fails too, the message counts as unreadable; else it is asked for again in the next tick
}

// Strikes are those of the messages of one account. Its methods are for one goroutine.
type Strikes struct {
	Store *store.Store
	Now   func() time.Time
	Log   *slog.Logger

	counted map[string]count // in this tick, by place
	before  map[string]count // in the tick before
}

// A count is in how many ticks reading ended at a message, and since when.
type count struct {
	ticks int
	since time.Time
}

// Begin begins a tick.
func (s *Strikes) Begin() { s.counted, s.before = map[string]count{}, s.counted }

// Count counts that reading ended at a message in this tick, as err says, and returns what to do about it.
func (s *Strikes) Count(ctx context.Context, at mail.Place, cause Cause, err error) (Verdict, error) {
	broken, panicked := errors.AsType[*parse.PanicError](err)
	if panicked {
		cause = Panicked
	}
	now, place := s.Now(), mail.NewID(at.Folder, fmt.Sprint(at.UIDValidity, " ", at.UID))
	n, counted := s.counted[place]
	if !counted {
		err := s.Store.Update(ctx, now, func(tx *store.Tx) (err error) {
			n.ticks, n.since, err = tx.CountStrike(place)
			return err
		})
		if err != nil {
			return Verdict{}, err
		}
		s.counted[place] = n
		if panicked {
			s.Log.Error("informd panicked over a message", "folder", at.Folder, "uid", at.UID, "panic", broken.What,
				"stack", broken.Stack)
		}
	}
	return judge(n, now, cause), nil
}

// judge returns what to do about a message.
func judge(n count, now time.Time, cause Cause) Verdict {
	p := patienceWith(cause)
	v := Verdict{GiveUp: n.ticks >= Ticks && now.Sub(n.since) >= p.age}
	if n.ticks >= p.from && now.Sub(n.since) >= p.wait {
		v.Try = p.try
	}
	return v
}

// Still returns the messages whose strikes count on. Those of the tick before are among them: a search comes
// upon a message only after the scan.
func (s *Strikes) Still() []string {
	return slices.AppendSeq(slices.Collect(maps.Keys(s.counted)), maps.Keys(s.before))
}

// OneByOne reports whether messages are to be fetched one by one: reading ended twice at one message, and the right
// one is to be blamed.
func (s *Strikes) OneByOne(ctx context.Context) (bool, error) {
	most, err := store.Read(ctx, s.Store, (*store.Tx).Strikes)
	return most > 1, err
}
