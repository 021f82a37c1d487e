package compose

import (
	"cmp"
	"errors"
	"fmt"
	"time"

	"informd/cmd/informd/internal/agent/knowledge"
	"informd/rules"
	"informd/rules/content"
	"informd/store"
)

// An unwritableError says that an action cannot be made a mail: it has an address that cannot
// stand in a header, or a template of the owner's fails on it.
type unwritableError struct{ err error }

func (e *unwritableError) Error() string { return e.err.Error() }
func (e *unwritableError) Unwrap() error { return e.err }

// unwritable is why mails cannot be written, by their keys.
type unwritable map[string]string

// isNew reports whether a reason was not given before: each is logged once.
func (u *unwritable) isNew(key string, why error) bool {
	if (*u)[key] == why.Error() {
		return false
	}
	if *u == nil {
		*u = unwritable{}
	}
	(*u)[key] = why.Error()
	return true
}

// unwritten tells the owner, once, of an action that cannot be made a mail, and lets all else
// go on: it would fail at each attempt, and block all that comes after it.
func (c *Composer) unwritten(tx *store.Tx, now time.Time, act rules.Action, err error) error {
	var cannot *unwritableError
	if !errors.As(err, &cannot) || act.Kind == content.KindTrouble {
		return fmt.Errorf("write %s: %w", act.Key, err)
	}
	tx.AfterCommit(func() {
		if c.unwritable.isNew(act.Key, err) {
			c.Know.LogRow(rules.Item{Key: act.Key, Kind: act.Kind, Road: act.Road, Person: act.Person, Ask: act.Ask},
				knowledge.Unwritable)
		}
	})
	say := content.SayTrouble{Capture: c.Know.Self().Capture, Trouble: content.TroubleUnwritten,
		Why: cmp.Or(errors.Unwrap(cannot.err), cannot.err).Error()}
	key, why := say.Trouble.Key(act.Key), say.Trouble.Why()
	p := c.Know.Book.Person(act.Person)
	if p == nil {
		return c.Enqueue(tx, now, rules.ToAccount(c.Know.Policy(), key, content.KindTrouble, now, say, why))
	}
	say.Thread, say.Who = p.Called(), p.Called()
	return c.Enqueue(tx, now, rules.ToOwner(c.Know.Policy(), p, key, content.KindTrouble, now, say, why))
}
