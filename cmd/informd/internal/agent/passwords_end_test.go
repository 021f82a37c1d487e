package agent

import (
	"context"
	"testing"
	"time"

	"informd/mailbox"
	"informd/rules"
)

// An owner whose provider will refuse their password is told by mail while it still leaves: once, and not
// again by a daemon that was started anew.
func TestToldOfPasswordsEnd(t *testing.T) {
	d := newDesk(t, true)
	for day, name := range []string{"the first daemon", "after a restart"} {
		a := d.agent("state.db")
		configure(t, a, func(pol *rules.Policy) {
			pol.PasswordsEnd = rules.PasswordsEnd{Provider: "Microsoft", Login: "microsoft", Day: monday().AddDate(0, 1, 0)}
		})
		at := monday().AddDate(0, 0, day)
		d.ticks(a, at, at.Add(time.Hour))
		if n := d.toldOf("informd login microsoft"); n != 1 {
			t.Errorf("%s: told %d times, want once in all", name, n)
		}
		a.Close()
		a.Store.Close()
	}
}

// A login that is refused at the end of a tick that took long is not tried again until a quarter of an hour after that.
func TestRefusedLoginAtTheEndOfALongTick(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	logins := 0
	a.Session.Account.IMAP.Password = func(context.Context) (mailbox.Secret, error) {
		logins++
		d.set(monday().Add(20 * time.Minute))
		return mailbox.NewSecret("wrong"), nil
	}
	d.ticksAnyhow(a, monday(), monday().Add(21*time.Minute), monday().Add(34*time.Minute))
	if logins != 1 {
		t.Errorf("%d logins, want one", logins)
	}
	d.ticksAnyhow(a, monday().Add(36*time.Minute))
	if logins != 2 {
		t.Errorf("%d logins once the quarter of an hour was over, want two", logins)
	}
}
