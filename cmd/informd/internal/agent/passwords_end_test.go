package agent

import (
	"testing"
	"time"

	"informd/rules"
)

// An owner whose provider will refuse their password is told by mail while it still leaves: once, and not
// again by a daemon that was started anew.
func TestToldOfPasswordsEnd(t *testing.T) {
	d := newDesk(t, true)
	for day, name := range []string{"the first daemon", "after a restart"} {
		a := d.agent("state.db")
		a.Policy.PasswordsEnd = rules.PasswordsEnd{Provider: "Microsoft", Login: "microsoft", Day: monday().AddDate(0, 1, 0)}
		at := monday().AddDate(0, 0, day)
		d.ticks(a, at, at.Add(time.Hour))
		if n := d.toldOf("informd login microsoft"); n != 1 {
			t.Errorf("%s: told %d times, want once in all", name, n)
		}
		a.Close()
		a.Store.Close()
	}
}
