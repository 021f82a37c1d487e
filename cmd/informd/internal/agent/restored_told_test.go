package agent

import (
	"fmt"
	"testing"
	"time"

	"informd/mailbox/mailboxtest"
	"informd/rules"
)

// A follow-up that was put off or changed after its notice, and changed back, is shown to the
// owner again, and leaves once.
func TestFollowUpShownAgain(t *testing.T) {
	for _, words := range [][]string{
		{"pause 2w"}, {"pause 2w", "resume"}, {"pause 1w", "pause 2w"}, {"later 3d", "undo"}, {"later 3d", "undo", "later 5d", "undo"},
		{"edit\r\nHello Anna, one.", "edit\r\nHello Anna, two.", "edit\r\nHello Anna, one."}, {"edit\r\nHello Anna, one.", "undo"},
	} {
		t.Run(fmt.Sprint(words), func(t *testing.T) {
			d := newDesk(t, true)
			a := d.agent("state.db")
			d.ticks(a, monday(), noticed)
			at := noticed.Add(time.Minute)
			for i, word := range words {
				at = at.Add(20 * time.Minute)
				d.set(at)
				d.say(fmt.Sprintf("word%d@example.org", i), word, aboutAnna(t, a))
				d.ticks(a, at, at.Add(time.Minute), at.Add(2*time.Minute))
			}
			for _, at := range days(25, at.Add(time.Hour)) {
				d.set(at)
				if _, err := a.Tick(t.Context()); err != nil {
					t.Fatal(err)
				}
			}
			if r := d.row(a); r.State != rules.StateSent || d.sent() != 1 {
				t.Errorf("the follow-up is %s (%s), and %d left, want one", r.State, r.Why, d.sent())
			}
		})
	}
}

// One that was shown a second time, and of which the last look found news then, is shown a third
// time, and leaves once.
func TestFollowUpShownAgainAfterNews(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday(), noticed)
	d.set(noticed.Add(20 * time.Minute))
	d.say("pause@example.org", "pause 2w", aboutAnna(t, a))
	news := 0
	d.on(func(op mailboxtest.Op) error {
		if op.Proto == "smtp" && op.Verb == "MAIL" && d.row(a).State == rules.StateSending && news == 0 {
			news++
			d.say("pause2@example.org", "pause 1d", aboutAnna(t, a))
		}
		return nil
	})
	for _, at := range days(30, noticed.Add(30*time.Minute)) {
		d.set(at)
		if _, err := a.Tick(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	if r := d.row(a); news != 1 || r.State != rules.StateSent || d.sent() != 1 {
		t.Errorf("news %d: the follow-up is %s (%s), and %d left, want one", news, r.State, r.Why, d.sent())
	}
}
