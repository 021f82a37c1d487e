package agent

import (
	"fmt"
	"path/filepath"
	"runtime"
	"sync/atomic"
	"testing"
	"time"

	"informd/mailbox/mailboxtest"
)

// A flood of mail that concerns nobody, and an answer at its very end: it is read in
// bounded memory, leaves nothing behind but the cursor, and the answer counts.
func TestFlood(t *testing.T) { flood(t, 3_000) }

// BenchmarkFlood measures the same with a mailbox of a hundred thousand messages: run it by hand,
// with -benchtime 1x.
func BenchmarkFlood(b *testing.B) {
	for range b.N {
		flood(b, 100_000)
	}
}

func flood(t testing.TB, n int) {
	var peak, base atomic.Uint64
	heap := func() uint64 {
		var m runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	fetches := 0
	srv := mailboxtest.Pipe(mailboxtest.Options{Host: "mail.example.org", AutoSent: true, Hook: func(op mailboxtest.Op) error {
		if op.Verb == "FETCH" && op.Done && base.Load() > 0 {
			if fetches++; fetches%max(1, n/4000) == 0 {
				peak.Store(max(peak.Load(), heap()))
			}
		}
		return nil
	}})
	defer srv.Close()
	user := srv.AddUser("julie", "secret", julie)
	a := newTestAgent(t, srv, filepath.Join(t.TempDir(), "state.db"), time.Now)
	defer func() { a.Close(); a.Store.Close() }()
	tick := func() {
		t.Helper()
		if _, err := a.Tick(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	ask := rawMail("ask@example.org", "Could I ask you?", "From: Julie Roth <"+julie+">", "To: Anna Meier <"+anna+">", "Bcc: "+capture, "Subject: Pharma")
	if _, err := user.Append("Sent", nil, time.Time{}, ask); err != nil {
		t.Fatal(err)
	}
	tick()
	for i := range n {
		raw := rawMail(fmt.Sprintf("flood%d@x.example", i), "Buy.", "From: Shop <shop@x.example>", "To: "+julie, fmt.Sprintf("Subject: Offer %d", i))
		if _, err := user.Append("INBOX", nil, time.Time{}, raw); err != nil {
			t.Fatal(err)
		}
	}
	answer := rawMail("yes@pharma.example", "Gladly.", "From: Anna Meier <"+anna+">", "To: "+julie, "Subject: Hello")
	if _, err := user.Append("INBOX", nil, time.Time{}, answer); err != nil {
		t.Fatal(err)
	}
	base.Store(heap())
	began := time.Now()
	tick()
	if k := a.know.Book.ByAddress(anna).Asks[0]; k.Open() {
		t.Errorf("the ask is %s: the answer behind the flood was not read", k.State)
	}
	grown := int64(peak.Load()) - int64(base.Load())
	if grown > 4<<20 { // both ends of the wire, and the chunk between them
		t.Errorf("the heap grew by %d MB", grown>>20)
	}
	t.Logf("%d messages in %s, the heap grew by at most %d KB", n, time.Since(began).Round(time.Millisecond), grown>>10)
}

// A flood of captures that nobody can prove leaves a few facts a day in the log, which is read
// at each tick, and one mail to the owner.
func TestFloodOfForgedCaptures(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday())
	for day := range 2 {
		d.set(monday().AddDate(0, 0, day).Add(time.Hour))
		for i := range 3 * maxUnproven {
			d.put("INBOX", fmt.Sprintf("forged%d.%d@x.example", day, i), "stop", "From: Julie Roth <"+julie+">", "To: "+capture, "Subject: Anna Meier")
			if i%maxUnproven == 0 {
				d.ticks(a, d.clock().Add(time.Minute))
			}
		}
		d.ticks(a, d.clock().Add(time.Minute), d.clock().Add(time.Hour), d.clock().Add(2*time.Hour))
	}
	noted := 0
	for _, e := range a.know.Account() {
		if unprovenCapture(e) {
			noted++
		}
	}
	if helps, _ := d.proofHelps(a); noted != 2*maxUnproven || helps != 2 {
		t.Errorf("%d facts and %d mails of two days, want %d and 2", noted, helps, 2*maxUnproven)
	}
}

// What many mails about one person cost grows with their number, and not with its square: by the
// memory that is asked for, which no load on the machine changes.
func TestFloodFromOne(t *testing.T) {
	for what, header := range map[string][]string{
		"answers":       {"From: Anna Meier <" + anna + ">", "Subject: Re: Pharma"},
		"doubts":        {"From: Anna Meier <anna@home.example>", "Subject: Hello"},
		"without From":  {"Subject: Hello"},
		"answered away": {"From: Anna Meier <" + anna + ">", "Subject: Automatic reply: Pharma", "Auto-Submitted: auto-replied"},
	} {
		d := newDesk(t, true)
		a := d.agent("state.db")
		d.ticks(a, monday())
		took := func(from, to int) uint64 {
			d.set(monday().Add(time.Hour))
			for i := from; i < to; i++ {
				d.put("INBOX", fmt.Sprintf("flood%d@pharma.example", i), "Some words.", append(header, "To: "+julie)...)
			}
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			d.ticks(a, d.clock().Add(time.Minute))
			runtime.ReadMemStats(&after)
			return after.TotalAlloc - before.TotalAlloc
		}
		first := took(0, 100)
		if more := took(100, 500); more > 7*first {
			t.Errorf("%s: a hundred take %d KB of memory, four hundred more %d KB", what, first>>10, more>>10)
		}
	}
}
