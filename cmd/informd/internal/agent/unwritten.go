package agent

import (
	"cmp"
	"errors"
	"fmt"
	"time"

	"informd/rules"
	"informd/store"
)

// An unwritableError says that an action cannot be made a mail: it has an address that cannot
// stand in a header, or a template of the owner's fails on it.
type unwritableError struct{ err error }

func (e *unwritableError) Error() string { return e.err.Error() }
func (e *unwritableError) Unwrap() error { return e.err }

// unwritten tells the owner, once, of an action that cannot be made a mail, and lets all else
// go on: what cannot be written now could not be either at the next attempt, and would keep
// what is behind it from being done.
func (a *Agent) unwritten(tx *store.Tx, now time.Time, act rules.Action, err error) error {
	var cannot *unwritableError
	if !errors.As(err, &cannot) || act.Kind == "trouble" {
		return fmt.Errorf("write %s: %w", act.Key, err)
	}
	a.Log.Warn("a mail cannot be written", "key", act.Key, "err", err)
	say := rules.SayTrouble{Capture: a.Policy.Self.Capture, Trouble: rules.TroubleUnwritten,
		Why: cmp.Or(errors.Unwrap(cannot.err), cannot.err).Error()}
	told := rules.ToAccount(a.policy(), "trouble/unwritten/"+act.Key, "trouble", now, say, "a mail cannot be written")
	if p := a.book.Person(act.Person); p != nil {
		say.Thread, say.Who = p.Called(), p.Called()
		told.Person, told.Thread, told.Say = p.ID, rules.Thread{References: []string{rules.ThreadRoot(p.ID, a.Policy.Owner)}}, say
	}
	return a.enqueue(tx, now, told)
}
