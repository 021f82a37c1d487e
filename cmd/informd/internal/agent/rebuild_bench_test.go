package agent

import (
	"fmt"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	"informd/mailbox"
	"informd/mailbox/mailboxtest/real"
	"informd/rules"
)

// BenchmarkRebuild measures one look at a mailbox in which every twentieth message is an ask in Sent or the answer to
// it: with a store that knows the asks, and with an empty one, which is what a lost store costs.
func BenchmarkRebuild(b *testing.B) {
	s := real.Start(b, largeMailbox)
	const user = "julie@example.org"
	if err := s.AddUser(user); err != nil {
		b.Fatal(err)
	}
	account := lookAccount(s, user)
	fillMailbox(b, s, user, *lookSize)
	asks := *lookSize / 40
	fillAsks(b, account, asks)
	for _, known := range []int{asks, 0} {
		began := filepath.Join(b.TempDir(), "began.db")
		askMany(b, began, known)
		b.Run(fmt.Sprintf("known=%d%%", 100*known/asks), func(b *testing.B) {
			var cpu time.Duration
			var wire atomic.Int64
			for b.Loop() {
				b.StopTimer()
				a := lookAgent(b, account, began, &wire)
				spent := cpuTime(b)
				b.StartTimer()
				if _, err := a.look.Sync(b.Context(), time.Now().UTC()); err != nil {
					b.Fatal(err)
				}
				b.StopTimer()
				cpu += cpuTime(b) - spent
				if n := answeredAsks(a); n != asks {
					b.Errorf("%d of %d asks are answered", n, asks)
				}
				a.Close()
				a.Store.Close()
				b.StartTimer()
			}
			all := float64(b.N * (*lookSize + 2*asks))
			b.ReportMetric(float64(cpu.Microseconds())/all, "cpu-µs/msg")
			b.ReportMetric(float64(wire.Load())/all, "wire-B/msg")
		})
	}
}

// fillAsks puts the asks of askMany into Sent, and an answer to each into the inbox.
func fillAsks(b *testing.B, account *mailbox.Account, n int) {
	b.Helper()
	c, err := account.Connect(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	defer c.Close()
	if err := c.Create(b.Context(), "Sent"); err != nil {
		b.Log(err) // it is there
	}
	const date = "Mon, 2 Jan 2006 15:04:05 -0700"
	for i := range n {
		at := time.Now().Add(time.Duration(i)*time.Second - 72*time.Hour)
		who, ask := fmt.Sprintf("Given%d Surname%d <p%d@org%d.example>", i, i, i, i), "<q"+rules.PersonID(fmt.Sprintf("p%d@org%d.example", i, i))+">"
		subject := fmt.Sprintf("Question about topic %d", i)
		for folder, raw := range map[string]string{
			"Sent": "From: Julie Roth <" + julie + ">\r\nTo: " + who + "\r\nBcc: " + capture + "\r\nSubject: " + subject +
				"\r\nDate: " + at.Format(date) + "\r\nMessage-ID: " + ask + "\r\nContent-Type: text/plain\r\n\r\n" +
				"Dear Given,\r\n\r\nmay I ask you about your work for twenty minutes?\r\n\r\nBest wishes,\r\nJulie\r\n",
			"INBOX": "From: " + who + "\r\nTo: Julie Roth <" + julie + ">\r\nSubject: Re: " + subject + "\r\nIn-Reply-To: " + ask +
				"\r\nDate: " + at.Add(time.Hour).Format(date) + "\r\nMessage-ID: <answer" + fmt.Sprint(i) +
				"@org.example>\r\nContent-Type: text/plain\r\n\r\nDear Julie,\r\n\r\nhappy to. Tuesday at three?\r\n\r\nGiven\r\n",
		} {
			when := at
			if folder == "INBOX" {
				when = at.Add(time.Hour)
			}
			if _, err := c.Append(b.Context(), folder, nil, when, []byte(raw)); err != nil {
				b.Fatal(err)
			}
		}
	}
}

func answeredAsks(a *Agent) (n int) {
	for _, p := range a.know.Book.People() {
		for _, ask := range p.Asks {
			if ask.State == rules.AskAnswered {
				n++
			}
		}
	}
	return n
}
