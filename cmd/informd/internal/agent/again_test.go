package agent

import (
	"fmt"
	"testing"
	"time"

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
