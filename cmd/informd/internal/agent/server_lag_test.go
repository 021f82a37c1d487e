package agent

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"testing"

	"informd/mailbox/mailboxtest"
)

// A server counts an answer only once the folder was opened that it was delivered to, past it. The
// last look does not believe its counts; where they never become right, nothing leaves.
func TestCountsLag(t *testing.T) {
	for _, tt := range []struct {
		name  string
		heals bool // once the folder is opened, it counts right
	}{{"until it is opened", true}, {"for ever", false}} {
		t.Run(tt.name, func(t *testing.T) {
			d := newDesk(t, true)
			a := d.agent("state.db")
			d.ticks(a, monday(), noticed)
			a.Close()
			var mu sync.Mutex
			hidden, opened := 0, false
			status := regexp.MustCompile(`UIDNEXT (\d+)`)
			d.edits(a, func(_ string, line []byte) []byte {
				mu.Lock()
				defer mu.Unlock()
				if hidden == 0 || opened || !strings.HasPrefix(string(line), `* STATUS "INBOX"`) &&
					!strings.HasPrefix(string(line), "* STATUS INBOX") {
					return line
				}
				return status.ReplaceAllFunc(line, func(m []byte) []byte {
					n, _ := strconv.Atoi(string(m[len("UIDNEXT "):]))
					return fmt.Appendf(nil, "UIDNEXT %d", n-hidden)
				})
			})
			d.on(func(op mailboxtest.Op) error {
				mu.Lock()
				defer mu.Unlock()
				if op.Proto == "imap" && op.Verb == "EXAMINE" && op.Folder == "INBOX" && hidden > 0 {
					opened = tt.heals
				}
				return nil
			})
			d.ticks(a, due.Add(-60e9))
			d.yes("INBOX", "Anna Meier <"+anna+">", "Re: Pharma", "In-Reply-To: <ask@example.org>")
			mu.Lock()
			hidden = 1
			mu.Unlock()
			d.ticksAnyhow(a, due, due.Add(60e9), due.Add(3600e9))
			if d.sent() != 0 {
				t.Errorf("%d follow-ups left after an answer", d.sent())
			}
			if k := a.know.Book.ByAddress(anna).Asks[0]; tt.heals && k.Open() {
				t.Error("the answer was not read, so nothing was tried")
			}
		})
	}
}
