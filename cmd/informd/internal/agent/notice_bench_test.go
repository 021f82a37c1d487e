package agent

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"net"
	"path/filepath"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"informd/mailbox/mailboxtest/real"
	"informd/rules"
	"informd/store"
)

// BenchmarkNotice is how long informd takes from the server's word that a message came until the
// answer is durable. The limit is a bare connection that idles beside it and hears the same word,
// and what forcing one fact to the disk takes; both in the same run.
func BenchmarkNotice(b *testing.B) {
	s := real.Start(b)
	const user = "julie@example.test"
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
	a.Looked = func() { looked <- struct{}{} }
	ctx, cancel := context.WithCancel(b.Context())
	ended := make(chan error, 1)
	go func() { ended <- a.Run(ctx) }()
	heard := idle(b, s.IMAP, user)
	writer, err := account.Connect(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	defer writer.Close()
	var late, limits []time.Duration
	for i := 0; b.Loop(); i++ {
		rest(looked)
		b.StopTimer()
		limit := oneFact(b, a.Store, i)
		raw := rawMail(fmt.Sprintf("answer%d@org0.example", i), "Happy to talk.",
			"From: Given0 Surname0 <p0@org0.example>", "To: Julie Roth <"+user+">", "Subject: Re: Question about topic 0")
		b.StartTimer()
		if _, err := writer.Append(b.Context(), "INBOX", nil, time.Now(), raw); err != nil {
			b.Fatal(err)
		}
		told := <-heard
		late, limits = append(late, durable(b, a.Store, i).Sub(told)), append(limits, limit)
	}
	cancel()
	<-ended
	a.Close()
	slices.Sort(late)
	slices.Sort(limits)
	b.ReportMetric(ms(late[len(late)/2]), "median-ms")
	b.ReportMetric(ms(late[len(late)*99/100]), "p99-ms")
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

// oneFact is how long one fact takes until it is durable.
func oneFact(b *testing.B, s *store.Store, i int) time.Duration {
	b.Helper()
	began := time.Now()
	err := s.Update(b.Context(), began, func(tx *store.Tx) error {
		_, _, err := tx.Append(rules.Event{Person: "beside", Kind: rules.Noted, Source: fmt.Sprint(i), Text: "a fact"})
		return err
	})
	if err != nil {
		b.Fatal(err)
	}
	return time.Since(began)
}

// durable is when the i-th answer stands in the store, to the half of a millisecond.
func durable(b *testing.B, s *store.Store, i int) time.Time {
	b.Helper()
	for range time.Tick(time.Millisecond / 2) {
		p, err := (&knowledge{store: s}).fetch(b.Context(), rules.PersonID("p0@org0.example"))
		if err != nil {
			b.Fatal(err)
		}
		if p.Events[len(p.Events)-1].Source == fmt.Sprintf("answer%d@org0.example", i) {
			break
		}
	}
	return time.Now()
}

// idle is when a bare connection that idles on the inbox hears of each message.
func idle(b *testing.B, address, user string) <-chan time.Time {
	b.Helper()
	c, err := net.Dial("tcp", address)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { c.Close() })
	heard := make(chan time.Time, 100)
	r := bufio.NewReader(c)
	for i, command := range []string{fmt.Sprintf("LOGIN %s %s", user, real.Password), "EXAMINE INBOX", "IDLE"} {
		fmt.Fprintf(c, "t%d %s\r\n", i, command)
		for {
			line, err := r.ReadBytes('\n')
			if err != nil {
				b.Fatal(err)
			}
			if bytes.HasPrefix(line, fmt.Appendf(nil, "t%d ", i)) || bytes.HasPrefix(line, []byte("+ ")) {
				break
			}
		}
	}
	go func() {
		for {
			line, err := r.ReadBytes('\n')
			if err != nil {
				return
			}
			if bytes.Contains(line, []byte("EXISTS")) {
				heard <- time.Now()
			}
		}
	}()
	return heard
}
