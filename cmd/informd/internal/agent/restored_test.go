package agent

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-imap/v2"

	"informd/cmd/informd/internal/agent/knowledge"
	"informd/cmd/informd/internal/agent/records"
	"informd/rules"
	"informd/rules/fact"
	"informd/store"
)

// followedUp has informd send its follow-up, and returns another one on the database as it
// was before that: restored, once what the test does in between is done to the account.
func (d *desk) followedUp(between func()) *Agent {
	d.t.Helper()
	a := d.agent("state.db")
	d.ticks(a, monday(), noticed)
	copied := filepath.Join(d.dir, "copy.db")
	if err := a.Store.Backup(d.t.Context(), copied); err != nil {
		d.t.Fatal(err)
	}
	d.ticks(a, due)
	if n := d.sent(); n != 1 {
		d.t.Fatalf("%d follow-ups, want 1", n)
	}
	a.Close()
	a.Store.Close()
	between()
	data, err := os.ReadFile(copied)
	if err != nil {
		d.t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(d.dir, "restored.db"), data, 0o600); err != nil {
		d.t.Fatal(err)
	}
	return d.agent("restored.db")
}

// onceAfterRestore sees to it that the restored informd sends no second follow-up.
func (d *desk) onceAfterRestore(b *Agent) {
	d.t.Helper()
	d.ticks(b, due.Add(time.Hour), due.AddDate(0, 0, 1), due.AddDate(0, 0, 2))
	if n := d.sent(); n != 1 {
		d.t.Errorf("%d follow-ups after the database was restored, want 1", n)
	}
	if r := d.row(b); r.State != rules.StateDropped {
		d.t.Errorf("the row is %s: %s", r.State, r.Why)
	}
	d.ticks(b, due.AddDate(0, 0, 8))
	if n := d.sent(); n != 1 {
		d.t.Errorf("%d follow-ups in the end", n)
	}
}

// remove deletes a folder as the owner does.
func (d *desk) remove(folder string) {
	d.t.Helper()
	if err := d.user.Delete(folder); err != nil {
		d.t.Fatal(err)
	}
}

// The database is restored, and the owner has deleted the records of what was claimed. Its
// own follow-up stands in Sent, or in the folder of all mail alone, and is not sent again.
func TestRestoredAndClaimsGone(t *testing.T) {
	for _, all := range []bool{false, true} {
		d := newDesk(t, true)
		if err := d.user.Create("All", imap.MailboxAttrAll); err != nil {
			t.Fatal(err)
		}
		b := d.followedUp(func() {
			d.remove("informd")
			if all {
				d.moveLast("Sent", "All")
				d.moveLast("Sent", "All")
			}
		})
		d.onceAfterRestore(b)
		if k := b.know.Book.ByAddress(anna).Asks[0]; k.FollowedAt.Sub(due).Abs() > time.Minute {
			t.Errorf("all %v: followed up at %s, want the instant of the copy, %s", all, k.FollowedAt, due)
		}
	}
}

// The same where it was restored by the command, which stops everything until the owner
// lets it go on.
func TestRestoredAndTripped(t *testing.T) {
	d := newDesk(t, true)
	b := d.followedUp(func() { d.remove("informd") })
	say := func(kind fact.Kind, at time.Time) {
		err := b.Store.Update(t.Context(), at, func(tx *store.Tx) error {
			_, _, err := tx.Append(fact.Event{Kind: kind, At: at, Why: "restored"})
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	say(fact.Tripped, due.Add(time.Minute))
	d.ticks(b, due.Add(time.Hour))
	say(fact.Reset, due.Add(2*time.Hour))
	d.onceAfterRestore(b)
}

// The copy in Sent is seen before the row knows that it has left: it has followed up once,
// and is counted once.
func TestCopySeenBeforeTheRowKnows(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday(), noticed)
	d.loseAnswer()
	d.ticks(a, due)
	d.well()
	if _, err := a.look.Sync(t.Context(), due.Add(time.Second)); err != nil {
		t.Fatal(err)
	}
	if k := a.know.Book.ByAddress(anna).Asks[0]; k.FollowedAt.IsZero() || d.row(a).State != rules.StateUnsure {
		t.Fatalf("the row is %s, so nothing was tried (followed up at %s)", d.row(a).State, k.FollowedAt)
	}
	d.ticks(a, due.Add(2*time.Second), due.Add(time.Hour), due.AddDate(0, 0, 3))
	if r := d.row(a); r.State != rules.StateSent || d.sent() != 1 {
		t.Errorf("%d follow-ups, and the row is %s: %s", d.sent(), r.State, r.Why)
	}
	n := 0
	for _, e := range a.know.Book.ByAddress(anna).Events() {
		if e.Kind == fact.FollowedUp {
			n++
		}
	}
	if n != 1 {
		t.Errorf("%d facts say that it was followed up, want one", n)
	}
}

// A folder of the owner's that is called as ours is, deeper down, does not hide the records
// of what was claimed.
func TestRestoredAndAnotherFolderCalledSo(t *testing.T) {
	d := newDesk(t, false)
	b := d.followedUp(func() {
		if err := d.user.Create("Clients/informd", ""); err != nil {
			t.Fatal(err)
		}
	})
	d.onceAfterRestore(b)
}

// A server that does not search fields like ours, and says that it found nothing; or one
// that does not show every record there is. The claim stands far below the newest records.
func TestRestoredAndClaimsNotFound(t *testing.T) {
	for _, tt := range []struct {
		name, command string
		shown         *regexp.Regexp
		instead       string
	}{
		{"it searches no such field", `HEADER "X-INFORMD`, regexp.MustCompile(` ALL [0-9:,]+`), ""},
		{"it shows the newest records only", "UID SEARCH", regexp.MustCompile(` ALL 1:(5\d)`), " ALL 40:$1"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := newDesk(t, false)
			b := d.followedUp(func() {
				for i := range 51 {
					d.put("informd", fmt.Sprintf("claim%d@example.org", i), "claimed", "From: "+julie, records.ClaimField+": other", records.NonceField+": n")
				}
			})
			d.edits(b, func(command string, line []byte) []byte {
				if strings.Contains(command, tt.command) && bytes.HasPrefix(line, []byte("* ESEARCH")) {
					return tt.shown.ReplaceAll(line, []byte(tt.instead))
				}
				return line
			})
			d.ticksAnyhow(b, due.Add(time.Hour), due.AddDate(0, 0, 1), due.AddDate(0, 0, 2))
			if n := d.sent(); n != 1 {
				t.Errorf("%d follow-ups, want 1", n)
			}
		})
	}
}

// After a restore all that came since the copy was made is read again. The owner is told
// nothing of it twice, but shown what still waits. It is the same where the copy was put in
// place by hand, and the digest of since shows it.
func TestRestoredTellsNothingTwice(t *testing.T) {
	for _, byHand := range []bool{false, true} {
		t.Run(fmt.Sprint("by hand ", byHand), func(t *testing.T) { restoredTellsNothingTwice(t, byHand) })
	}
}

func restoredTellsNothingTwice(t *testing.T, byHand bool) {
	t.Helper()
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday())
	copied := filepath.Join(d.dir, "copy.db")
	if err := a.Store.Backup(t.Context(), copied); err != nil {
		t.Fatal(err)
	}
	for i := range 5 {
		d.set(monday().Add(time.Duration(1+i) * time.Hour))
		d.askedOf(fmt.Sprintf("p%d@firm%d.example", i, i), fmt.Sprintf("ask%d@example.org", i))
		d.ticks(a, d.clock())
	}
	before := due.Add(-time.Hour) // and the digest has left
	d.ticks(a, noticed, before)
	told := d.sentTo(julie)
	a.Close()
	a.Store.Close()
	if err := os.Rename(copied, filepath.Join(d.dir, "restored.db")); err != nil {
		t.Fatal(err)
	}
	b := d.agent("restored.db")
	if !byHand {
		if err := b.Store.Update(t.Context(), before, func(tx *store.Tx) error { return knowledge.NoteRestored(tx, before) }); err != nil {
			t.Fatal(err)
		}
	}
	d.ticks(b, before.Add(time.Minute), before.Add(2*time.Minute), before.Add(3*time.Minute))
	notices := 0
	for _, r := range d.rows(b) {
		if r.Kind == "notice" && r.State == rules.StateSent {
			notices++
		}
	}
	if n := d.sentTo(julie) - told; n != notices || notices == 0 {
		t.Errorf("%d mails to the owner after the restore, of which %d are notices", n, notices)
	}
}
