package agent

import (
	"bytes"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"time"

	"informd/rules/content"
	"informd/rules/fact"
	"informd/store"
)

// A panic over what is known of one person keeps nobody else from being decided about: they are left alone for an hour.
func TestPanicOverAPerson(t *testing.T) {
	var log bytes.Buffer
	panics := 0
	d := newDesk(t, true)
	a := d.agent("state.db", func(a *Agent) {
		a.Log = slog.New(slog.NewTextHandler(&log, nil))
		a.Given = func(kind content.Kind, say any) {
			if said := fmt.Sprintf("%+v", say); kind == content.KindNotice && strings.Contains(said, "Anna") {
				panics++
				panic(said)
			}
		}
	})
	d.askBob(monday())
	d.ticks(a, monday())
	d.ticksAnyhow(a, noticed, noticed.Add(time.Minute))
	if panics != 1 {
		t.Errorf("%d panics within a minute, want 1", panics)
	}
	d.ticksAnyhow(a, noticed.Add(afterPanic+time.Minute))
	if panics != 2 {
		t.Errorf("%d panics after an hour, want 2", panics)
	}
	noticed := false
	for _, r := range d.rows(a) {
		noticed = noticed || r.Kind == content.KindNotice && strings.Contains(r.Text, "Bob")
	}
	if !noticed {
		t.Error("nothing was decided about Bob")
	}
	if said := log.String(); !strings.Contains(said, "TestPanicOverAPerson") || strings.Contains(said, "Could I ask") {
		t.Errorf("the log has no stack, or words of a mail:\n%s", said)
	}
}

// A panic over a digest keeps nothing from being sent, and is not run into again within an hour.
func TestPanicOverADigest(t *testing.T) {
	panics := 0
	d := newDesk(t, true)
	a := d.agent("state.db", func(a *Agent) {
		a.Given = func(kind content.Kind, say any) {
			if kind == content.KindDigest {
				panics++
				panic(say)
			}
		}
	})
	d.ticks(a, monday())
	d.ticksAnyhow(a, noticed, due)
	for range 20 {
		d.ticksAnyhow(a, d.clock().Add(30*time.Minute))
	}
	if panics == 0 || panics > 15 {
		t.Errorf("%d panics within ten hours, want one an hour", panics)
	}
	if d.sentTo(anna) != 1 {
		t.Errorf("%d follow-ups left, want 1", d.sentTo(anna))
	}
}

// A digest that panics does not undo the breaker: three follow-ups bounced, and no further one leaves.
func TestPanicAfterTheBreaker(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db", func(a *Agent) {
		a.Given = func(kind content.Kind, say any) {
			if kind == content.KindDigest {
				panic(say)
			}
		}
	})
	d.ticks(a, monday(), noticed)
	bounced := due.Add(-time.Minute)
	err := a.Store.Update(t.Context(), bounced, func(tx *store.Tx) (err error) {
		for _, who := range []string{"carl", "dora", "emil"} {
			e := fact.Event{Person: who, Ask: "ask of " + who, Source: who, Address: who + "@acme.example"}
			for i, kind := range []fact.Kind{fact.Asked, fact.FollowedUp, fact.Bounced} {
				e.Kind, e.At = kind, bounced.Add(time.Duration(i-3)*time.Second)
				_, _, failed := tx.Append(e)
				err = errors.Join(err, failed)
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	a.know.Outdated()
	d.ticksAnyhow(a, due, due.Add(2*time.Minute))
	if !a.know.Policy().Account.Breaker.Tripped || d.sentTo(anna) != 0 {
		t.Errorf("tripped: %v, and %d follow-ups left", a.know.Policy().Account.Breaker.Tripped, d.sentTo(anna))
	}
}
