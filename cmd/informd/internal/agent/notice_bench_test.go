package agent

import (
	"bytes"
	"context"
	"fmt"
	"net"
	"path/filepath"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"informd/mailbox"
	"informd/mailbox/mailboxtest/real"
	"informd/rules/fact"
	"informd/store"
)

// BenchmarkNotice measures how long informd takes from the server's word that a message came, as it reads
// it, until the answer is durable. The first answer is measured apart (first-ms): for it the tables are made by
// which words are read. What forcing one fact to the disk takes is measured in the same run, just before each answer, and
// above-ms is without it; and so are the reads from the server in between: a round trip each, at least.
func BenchmarkNotice(b *testing.B) {
	s := real.Start(b)
	const user = julie
	if err := s.AddUser(user); err != nil {
		b.Fatal(err)
	}
	account := lookAccount(s, user)
	path := filepath.Join(b.TempDir(), "began.db")
	askMany(b, path, 1)
	var wire atomic.Int64
	a := lookAgent(b, account, path, &wire)
	defer a.Store.Close()
	looked := make(chan struct{}, 100)
	a.OnLook = func() { looked <- struct{}{} }
	heard := hear(a.Session.Account)
	ctx, cancel := context.WithCancel(b.Context())
	ended := make(chan struct{})
	go func() { a.Run(ctx); close(ended) }()
	writer, err := account.Connect(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	defer writer.Close()
	var late, limits, above []time.Duration
	reads := 0
	for i := 0; b.Loop(); i++ {
		rest(looked)
		b.StopTimer()
		limit, known := oneFact(b, a.Store, i)
		raw := rawMail(fmt.Sprintf("answer%d@org0.example", i), "Happy to talk.",
			"From: Given0 Surname0 <p0@org0.example>", "To: Julie Roth <"+user+">", "Subject: Re: Question about topic 0")
		b.StartTimer()
		if _, err := writer.Append(b.Context(), "INBOX", nil, time.Now(), raw); err != nil {
			b.Fatal(err)
		}
		told := <-heard.told
		took := durable(b, a.Store, known, i).Sub(told)
		late, limits, above = append(late, took), append(limits, limit), append(above, took-limit)
		reads += int(heard.reads.Load())
	}
	cancel()
	<-ended
	a.Close()
	b.ReportMetric(ms(late[0]), "first-ms")
	if len(late) > 1 {
		late, above = late[1:], above[1:]
	}
	slices.Sort(late)
	slices.Sort(above)
	slices.Sort(limits)
	b.ReportMetric(ms(late[len(late)/2]), "median-ms")
	b.ReportMetric(ms(late[len(late)*99/100]), "p99-ms")
	b.ReportMetric(ms(above[len(above)/2]), "above-ms")
	b.ReportMetric(ms(above[len(above)*99/100]), "above-p99-ms")
	b.ReportMetric(float64(reads)/float64(len(limits)), "reads/op")
	b.ReportMetric(ms(limits[len(limits)/2]), "fact-ms")
}

func ms(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

// rest waits until informd has taken its breath after the last look.
func rest(looked <-chan struct{}) {
	for {
		select {
		case <-looked:
		case <-time.After(breath + breath/2):
			return
		}
	}
}

// oneFact returns how long one fact takes until it is durable, and its number.
func oneFact(b *testing.B, s *store.Store, i int) (took time.Duration, seq int64) {
	b.Helper()
	began := time.Now()
	err := s.Update(b.Context(), began, func(tx *store.Tx) (err error) {
		seq, _, err = tx.Append(fact.Event{Person: "beside", Kind: fact.Noted, Source: fmt.Sprint(i), Text: "a fact"})
		return err
	})
	if err != nil {
		b.Fatal(err)
	}
	return time.Since(began), seq
}

// durable returns when the i-th answer stands in the store, to the half of a millisecond. It reads no more than
// what came after the event with a number, so that it takes little from what it measures.
func durable(b *testing.B, s *store.Store, known int64, i int) time.Time {
	b.Helper()
	is := func(e fact.Event) bool { return e.Source == fmt.Sprintf("answer%d@org0.example", i) }
	for range time.Tick(time.Millisecond / 2) {
		news, err := store.Read(b.Context(), s, func(tx *store.Tx) ([]fact.Event, error) { return tx.Log(known, 0) })
		if err != nil {
			b.Fatal(err)
		}
		if slices.ContainsFunc(news, is) {
			break
		}
	}
	return time.Now()
}

// An ear hears when the server says that messages came, and counts what is read after that.
type ear struct {
	told  chan time.Time
	reads atomic.Int64
}

// hear listens to all connections of an account. What it hears is taken once for each message.
func hear(account *mailbox.Account) *ear {
	e := &ear{told: make(chan time.Time, 1)}
	account.Dial = func(ctx context.Context, network, address string) (net.Conn, error) {
		c, err := new(net.Dialer).DialContext(ctx, network, address)
		return heardConn{c, e}, err
	}
	return e
}

type heardConn struct {
	net.Conn
	ear *ear
}

func (c heardConn) Read(p []byte) (int, error) {
	n, err := c.Conn.Read(p)
	c.ear.reads.Add(1)
	if bytes.HasSuffix(p[:n], []byte("RECENT\r\n")) && bytes.HasPrefix(p[:n], []byte("* ")) { // of IDLE
		c.ear.reads.Store(0)
		select {
		case c.ear.told <- time.Now():
		default:
		}
	}
	return n, err
}
