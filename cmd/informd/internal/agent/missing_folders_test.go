package agent

import (
	"bytes"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"informd/cmd/informd/internal/agent/look"
	"informd/mailbox/mailboxtest"
	"informd/rules"
)

// In the moment before the dot a server lists nothing, or not the folder in which the answer
// stands: nothing leaves on such a view.
func TestListIsShort(t *testing.T) {
	for _, hidden := range []string{"", "INBOX", "Archive"} {
		t.Run(hidden, func(t *testing.T) {
			d := newDesk(t, true)
			a := d.agent("state.db")
			d.ticks(a, monday(), noticed)
			var data atomic.Bool
			var hid atomic.Int64
			a.Close()
			d.edits(a, func(command string, line []byte) []byte {
				if data.Load() && (bytes.HasPrefix(line, []byte("* LIST")) || bytes.HasPrefix(line, []byte("* STATUS"))) && strings.Contains(string(line), hidden) {
					hid.Add(1)
					return []byte("* OK still here\r\n")
				}
				return line
			})
			d.on(func(op mailboxtest.Op) error {
				if op.Proto == "smtp" && op.Verb == "DATA" && data.CompareAndSwap(false, true) {
					folder := hidden
					if folder == "" {
						folder = "INBOX"
					}
					d.yes(folder, "Anna Meier <"+anna+">", "Re: Pharma", "In-Reply-To: <ask@example.org>")
				}
				if op.Proto == "smtp" && op.Verb == "." {
					data.Store(false)
				}
				return nil
			})
			d.ticksAnyhow(a, due)
			data.Store(false)
			d.ticks(a, due.Add(time.Hour), due.AddDate(0, 0, 1))
			if hid.Load() == 0 {
				t.Fatal("nothing was hidden, so nothing was tried")
			}
			d.notFollowed(a, anna)
		})
	}
}

// A folder that is deleted in the moment before a follow-up leaves holds it for a while, and
// not for good.
func TestFolderDeletedAtTheLastMoment(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday(), noticed)
	var deleted atomic.Bool
	d.on(func(op mailboxtest.Op) error {
		if op.Proto == "smtp" && op.Verb == "DATA" && deleted.CompareAndSwap(false, true) {
			if err := d.user.Delete("Junk"); err != nil {
				t.Error(err)
			}
		}
		return nil
	})
	d.ticksAnyhow(a, due)
	if r := d.row(a); !deleted.Load() || r.State != rules.StateReady {
		t.Fatalf("the follow-up is %s (the folder was deleted: %v), want ready", r.State, deleted.Load())
	}
	d.ticksAnyhow(a, due.Add(time.Minute), due.Add(look.MissingFolderGrace), due.Add(2*look.MissingFolderGrace))
	if n := d.sent(); n != 1 {
		t.Errorf("%d follow-ups, want 1: %s", n, d.row(a).LastError)
	}
}
