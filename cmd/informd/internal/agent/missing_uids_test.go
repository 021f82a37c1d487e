package agent

import (
	"bytes"
	"regexp"
	"sync/atomic"
	"testing"
	"time"

	"informd/cmd/informd/internal/agent/look"
	"informd/mailbox/mailboxtest"
	"informd/store"
)

// A server counts a mail a moment before it lists it, and another process looks next. The
// answer is read all the same, at once or when it is listed, and so is the owner's own mail in
// Sent.
func TestListingLags(t *testing.T) {
	for _, folder := range []string{"INBOX", "Sent"} {
		d := newDesk(t, true)
		a := d.agent("state.db")
		d.ticks(a, monday(), noticed)
		listed, hid := regexp.MustCompile(` ALL [0-9:,]+`), atomic.Bool{}
		a.Close()
		d.edits(a, func(_ string, line []byte) []byte {
			if !bytes.HasPrefix(line, []byte("* ESEARCH")) {
				return line
			}
			hid.Store(true)
			return listed.ReplaceAll(line, nil)
		})
		d.set(noticed.Add(time.Hour))
		from, to := "From: Anna Meier <"+anna+">", "To: "+julie
		if folder == "Sent" {
			from, to = "From: Julie Roth <"+julie+">", "To: "+anna
		}
		d.put(folder, "late@pharma.example", "Yes, gladly.", from, to, "Subject: Re: Pharma", "In-Reply-To: <ask@example.org>")
		d.ticks(a, d.clock())
		if !hid.Load() {
			t.Fatalf("%s: the server listed the mail, so nothing was tried", folder)
		}
		a.Close()
		a.Store.Close()
		b := d.agent("state.db")
		d.ticks(b, noticed.Add(time.Hour+time.Minute), due, due.Add(time.Hour))
		d.ticks(b, days(3, due)...)
		d.notFollowed(b, anna)
	}
}

// What was deleted for good is asked for as long as a server may lag, and counted once.
func TestGapIsGivenUp(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday())
	start := monday().Add(time.Hour)
	put := func(id string, gone bool) {
		d.put("INBOX", id, "News.", "From: News <news@x.example>", "To: "+julie, "Subject: News")
		if gone {
			d.expunge("INBOX", id)
		}
	}
	cursor := func() uint32 {
		cursors, err := store.Read(t.Context(), a.Store, (*store.Tx).Cursors)
		if err != nil {
			t.Fatal(err)
		}
		return cursors["INBOX"].UIDNext
	}
	end := func() uint32 {
		for _, f := range a.Session.Folders() {
			if f.Name == "INBOX" {
				return f.Position.UIDNext
			}
		}
		return 0
	}
	var searches atomic.Int64
	d.on(func(op mailboxtest.Op) error {
		if op.Proto == "imap" && op.Verb == "SEARCH" && op.Folder == "INBOX" && !op.Done {
			searches.Add(1)
		}
		return nil
	})
	d.set(start)
	put("one@x.example", true)
	put("two@x.example", false)
	d.ticks(a, start)
	first := cursor()
	if first != end()-2 || a.know.Policy().Account.Vanished.IsZero() {
		t.Fatalf("the cursor is %d of %d, want that of the first", first, end())
	}
	d.set(start.Add(6 * time.Minute))
	put("three@x.example", true)
	d.ticks(a, d.clock(), start.Add(9*time.Minute))
	if at := a.know.Policy().Account.Vanished; cursor() != first || !at.Equal(start.Add(6*time.Minute)) {
		t.Errorf("the cursor is %d, and a mail vanished at %s", cursor(), at)
	}
	d.ticks(a, start.Add(look.MissingGrace))
	if got := cursor(); got != end()-1 {
		t.Errorf("the cursor is %d of %d, want that of the third", got, end())
	}
	d.ticks(a, start.Add(2*look.MissingGrace))
	if got := cursor(); got != end() {
		t.Errorf("the cursor is %d of %d, want the end", got, end())
	}
	searches.Store(0)
	d.ticks(a, start.Add(2*look.MissingGrace+time.Minute))
	if n := searches.Load(); n != 0 {
		t.Errorf("%d searches in a folder where nothing is open", n)
	}
}

// Of a folder that is gone nothing is left open.
func TestGapOfAFolderThatIsGone(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.put("Archive", "kept@x.example", "News.", "From: News <news@x.example>", "To: "+julie, "Subject: News")
	d.ticks(a, monday())
	open := func() (g store.MissingUIDs) {
		g, err := store.Read(t.Context(), a.Store,
			func(tx *store.Tx) (store.MissingUIDs, error) { return tx.MissingUIDs("Archive") })
		if err != nil {
			t.Fatal(err)
		}
		return g
	}
	d.put("Archive", "gone@x.example", "News.", "From: News <news@x.example>", "To: "+julie, "Subject: News")
	d.expunge("Archive", "gone@x.example")
	d.ticks(a, monday().Add(time.Minute))
	if open() == (store.MissingUIDs{}) {
		t.Fatal("nothing was left open, so nothing was tried")
	}
	if err := d.user.Delete("Archive"); err != nil {
		t.Fatal(err)
	}
	d.ticks(a, monday().Add(2*time.Minute), monday().Add(2*time.Minute+look.MissingFolderGrace))
	if g := open(); g != (store.MissingUIDs{}) {
		t.Errorf("still open: %+v", g)
	}
}
