package agent

import (
	"database/sql"
	"path/filepath"
	"testing"
	"time"

	_ "github.com/mattn/go-sqlite3"

	"informd/rules/content"
	"informd/store"
)

// database returns a func that changes the database beside informd.
func (d *desk) database() (exec func(statement string)) {
	d.t.Helper()
	db, err := sql.Open("sqlite3", filepath.Join(d.dir, "state.db"))
	if err != nil {
		d.t.Fatal(err)
	}
	d.t.Cleanup(func() { db.Close() })
	return func(statement string) {
		d.t.Helper()
		if _, err := db.ExecContext(d.t.Context(), statement); err != nil {
			d.t.Fatal(err)
		}
	}
}

// An answer that comes while the store cannot be read, though it can be written, is read once it can.
func TestAnswerWhileTheStoreCannotBeRead(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday(), noticed)
	exec := d.database()
	exec(`ALTER TABLE message RENAME TO message_away`)
	d.set(noticed.Add(time.Hour))
	d.yes("INBOX", anna, "Re: Pharma", "In-Reply-To: <ask@example.org>")
	if _, err := a.Tick(t.Context()); err == nil {
		t.Fatal("the store could be read")
	}
	if h := d.healthOf(a, content.PartIMAP); h.State == store.Broken {
		t.Errorf("the mail server is blamed for the store: %s", h.Why)
	}
	exec(`ALTER TABLE message_away RENAME TO message`)
	d.ticks(a, noticed.Add(2*time.Hour), due, due.Add(time.Hour))
	d.notFollowed(a, anna)
}

// A brief whose transaction failed is decided again at the next tick, though nothing has changed meanwhile: what was
// decided counts once it is written.
func TestBriefIsDecidedAgain(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday())
	d.yes("INBOX", anna, "Re: Pharma", "In-Reply-To: <ask@example.org>")
	d.ticks(a, monday().Add(time.Hour))
	exec := d.database()
	exec(`CREATE TRIGGER no_brief BEFORE INSERT ON outbox WHEN NEW.kind = 'brief' BEGIN SELECT RAISE(ABORT, 'no brief'); END`)
	failed := time.Time{}
	for at := monday().Add(2 * time.Hour); failed.IsZero() && at.Before(noticed); at = at.Add(time.Hour) {
		d.set(at)
		if _, err := a.Tick(t.Context()); err != nil {
			failed = at
		}
	}
	if failed.IsZero() {
		t.Fatal("no brief was decided within days of an answer")
	}
	exec(`DROP TRIGGER no_brief`)
	d.ticks(a, failed.Add(time.Minute))
	briefs := 0
	for _, r := range d.rows(a) {
		if r.Kind == content.KindBrief {
			briefs++
		}
	}
	if briefs != 1 {
		t.Errorf("%d briefs after the transaction of one failed at %s, want 1", briefs, failed.Format(time.DateTime))
	}
}
