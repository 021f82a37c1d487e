package agent

import (
	"fmt"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	"informd/mailbox/mailboxtest/real"
)

// BenchmarkLastLook measures the look that is taken while the SMTP server waits for the dot, where nothing is new: the
// list of 50 folders, and all of them opened. The limit is a socket that says the same in the same run.
func BenchmarkLastLook(b *testing.B) {
	s := real.Start(b)
	const user = julie
	if err := s.AddUser(user); err != nil {
		b.Fatal(err)
	}
	account := lookAccount(s, user)
	fillMailbox(b, s, user, *lookSize)
	folders := fillFolders(b, s, user, 50)
	began := filepath.Join(b.TempDir(), "began.db")
	askMany(b, began, 1)
	var wire atomic.Int64
	a := lookAgent(b, account, began, &wire)
	defer func() { a.Close(); a.Store.Close() }()
	if _, err := a.look.Sync(b.Context(), time.Now().UTC()); err != nil {
		b.Fatal(err)
	}
	if err := a.Session.SeparateLooks(b.Context()); err != nil {
		b.Fatal(err)
	}
	var limit time.Duration
	wire.Store(0)
	for b.Loop() {
		b.StopTimer()
		limit += rawLook(b, s.IMAP, user, folders)
		b.StartTimer()
		fresh, err := a.look.TakeNew(b.Context(), time.Now().UTC())
		if err != nil || fresh > 0 {
			b.Fatalf("%d folders have news, %v", fresh, err)
		}
		if lags, err := a.Session.StatusLags(b.Context()); err != nil || lags {
			b.Fatalf("the count lags: %t, %v", lags, err)
		}
	}
	b.ReportMetric(float64(limit.Nanoseconds())/float64(b.N), "limit-ns/op")
	b.ReportMetric(float64(wire.Load())/float64(b.N), "wire-B")
}

// fillFolders makes folders with a mail each, and returns the names of all folders that can be opened.
func fillFolders(b *testing.B, s *real.Servers, user string, n int) (names []string) {
	b.Helper()
	c, err := lookAccount(s, user).Connect(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	defer c.Close()
	for i := range n {
		name := fmt.Sprintf("List%d", i)
		if err := c.Create(b.Context(), name); err != nil {
			b.Fatal(err)
		}
		raw := rawMail(name+"@x.example", "Buy.", "From: Shop <shop@x.example>", "To: "+user, "Subject: Offer")
		if _, err := c.Append(b.Context(), name, nil, time.Now(), raw); err != nil {
			b.Fatal(err)
		}
		names = append(names, name)
	}
	return append(names, "INBOX")
}

// rawLook returns how long a socket, logged in, takes to list the folders with their positions and then to open each.
func rawLook(b *testing.B, address, user string, folders []string) time.Duration {
	b.Helper()
	c := dialRaw(b, address)
	defer c.Close()
	c.say(b, "LOGIN "+user+" "+real.Password)
	began := time.Now()
	c.say(b, listPositions)
	var examine []string
	for _, name := range folders {
		examine = append(examine, "EXAMINE "+name)
	}
	c.say(b, examine...)
	return time.Since(began)
}
