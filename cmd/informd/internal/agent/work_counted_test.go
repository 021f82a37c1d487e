package agent

import (
	"context"
	"fmt"
	"net"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"informd/mailbox/mailboxtest"
)

// What looks cost is counted in commands and in bytes on the wire, never in time.
func TestWork(t *testing.T) {
	const n, folders = 1000, 20
	d := newDesk(t, true)
	for i := range folders {
		if err := d.user.Create(fmt.Sprint("List", i), ""); err != nil {
			t.Fatal(err)
		}
	}
	trace := strings.Repeat("X-Trace: "+strings.Repeat("x", 200)+"\r\n", 10)
	mail := func(i int) {
		d.put("INBOX", fmt.Sprintf("offer%d@x.example", i), "Buy.", trace+"From: Shop <shop@x.example>", "To: "+julie, "Subject: Offer")
	}
	for i := range n {
		mail(i)
	}
	a := d.agent("state.db")
	var wire atomic.Int64
	dial := a.Session.Account.Dial
	a.Session.Account.Dial = func(ctx context.Context, network, address string) (net.Conn, error) {
		c, err := dial(ctx, network, address)
		return countedConn{c, &wire}, err
	}
	var commands atomic.Int64
	d.on(func(op mailboxtest.Op) error {
		if op.Proto == "imap" && op.Done {
			commands.Add(1)
		}
		return nil
	})
	look := func(what string, mostCommands, mostBytes int64) {
		t.Helper()
		commands.Store(0)
		wire.Store(0)
		d.ticks(a, d.clock().Add(time.Minute))
		if c, b := commands.Load(), wire.Load(); c > mostCommands || b > mostBytes {
			t.Errorf("%s: %d commands and %d bytes, want at most %d and %d", what, c, b, mostCommands, mostBytes)
		}
	}
	look("the first look", 70, 780_000)
	look("nothing new", 8, 6_000)
	for i := range 10 {
		mail(n + i)
	}
	look("ten new", 6, 12_000)
}
