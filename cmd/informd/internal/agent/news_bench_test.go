package agent

import (
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	"informd/mailbox/mailboxtest/real"
)

// BenchmarkNews measures what a mailbox costs of which all but ten messages are known, half of it in the inbox and half
// in 49 other folders: to read ten of shops on a connection that is held, and ten in person, whose texts are read, too;
// ten of shops on a new connection, beside a socket that logs in, lists the folders, opens the inbox and asks for the
// same fields; and to start where nothing is new.
func BenchmarkNews(b *testing.B) {
	s := real.Start(b, largeMailbox)
	if err := s.AddUser(julie); err != nil {
		b.Fatal(err)
	}
	account := lookAccount(s, julie)
	spreadMailbox(b, s, fillFolders(b, s, julie, 49), *lookSize)
	path := filepath.Join(b.TempDir(), "began.db")
	askMany(b, path, 1)
	var wire atomic.Int64
	a := countedAgent(b, account, path, &wire)
	look := func(b *testing.B, want int) {
		b.Helper()
		if fresh, err := a.look.TakeNew(b.Context(), time.Now().UTC()); err != nil || want >= 0 && fresh != want {
			b.Fatalf("%d folders have news, %v", fresh, err)
		}
	}
	look(b, -1)
	inbox := *lookSize / 2        // and each has the number of its arrival
	const ofShop, inPerson = 3, 0 // of the kinds of foreignMail
	tenNew := func(b *testing.B, kind int) {
		b.Helper()
		for range 10 {
			if err := s.Deliver("news@shop.example", julie, foreignMail(10*inbox+kind, time.Now())); err != nil {
				b.Fatal(err)
			}
			inbox++
		}
	}
	for _, c := range []struct {
		name string
		kind int
	}{{"held", ofShop}, {"texts", inPerson}} {
		b.Run(c.name, func(b *testing.B) {
			var cpu time.Duration
			var memory uint64
			wire.Store(0)
			for b.Loop() {
				b.StopTimer()
				tenNew(b, c.kind)
				spent, asked := cpuTime(b), askedMemory()
				b.StartTimer()
				look(b, 1)
				b.StopTimer()
				cpu += cpuTime(b) - spent
				memory += askedMemory() - asked
				b.StartTimer()
			}
			b.ReportMetric(float64(cpu.Microseconds())/float64(b.N), "cpu-µs")
			b.ReportMetric(float64(memory)/float64(b.N)/1000, "asked-kB")
			b.ReportMetric(float64(wire.Load())/float64(b.N), "wire-B")
		})
	}
	b.Run("reconnected", func(b *testing.B) {
		var limit time.Duration
		var ourWire, rawWire int64
		for b.Loop() {
			b.StopTimer()
			tenNew(b, ofShop)
			took, n := rawNews(b, s.IMAP, julie, inbox)
			look(b, 1)
			a.Close()
			tenNew(b, ofShop) // which the server reads as if for the first time, too
			wire.Store(0)
			b.StartTimer()
			look(b, 1)
			b.StopTimer()
			ourWire += wire.Load()
			limit, rawWire = limit+took, rawWire+n
			b.StartTimer()
		}
		b.ReportMetric(float64(limit.Nanoseconds())/float64(b.N), "limit-ns/op")
		b.ReportMetric(float64(ourWire)/float64(b.N), "wire-B")
		b.ReportMetric(float64(rawWire)/float64(b.N), "limit-wire-B")
	})
	b.Run("restart", func(b *testing.B) {
		var memory uint64
		for b.Loop() {
			b.StopTimer()
			a.Close()
			a.Store.Close()
			asked := askedMemory()
			b.StartTimer()
			a = countedAgent(b, account, path, &wire)
			look(b, 0)
			b.StopTimer()
			memory += askedMemory() - asked
			b.StartTimer()
		}
		b.ReportMetric(float64(memory)/float64(b.N)/1000, "asked-kB")
	})
	a.Close()
	a.Store.Close()
}

// spreadMailbox puts n mails that concern nobody into the folders of a mailbox, every other one into the last.
func spreadMailbox(b *testing.B, s *real.Servers, folders []string, n int) {
	b.Helper()
	at, last := time.Now().Add(-24*time.Hour), len(folders)-1
	for i := range n {
		folder := folders[last]
		if i%2 == 0 {
			folder = folders[i/2%last]
		}
		if err := s.Drop(julie, folder, foreignMail(i, at)); err != nil {
			b.Fatal(err)
		}
	}
}

// rawNews returns how long a socket takes to log in, to list the folders and to read the fields of the last ten of an inbox that holds so
// many, and how many bytes that are.
func rawNews(b *testing.B, address, user string, inbox int) (time.Duration, int64) {
	b.Helper()
	began := time.Now()
	c := dialRaw(b, address)
	defer c.Close()
	c.say(b, "LOGIN "+user+" "+real.Password)
	c.say(b, listPositions)
	c.say(b, "EXAMINE INBOX")
	c.say(b, fetchFields(inbox-9))
	return time.Since(began), c.read.Load()
}
