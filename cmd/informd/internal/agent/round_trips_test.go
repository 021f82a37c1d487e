package agent

import (
	"bytes"
	"context"
	"fmt"
	"net"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"informd/mailbox/mailboxtest"
)

// The server waits for the dot during the last look, so round trips are few, however many folders
// there are: the list, their positions where the list has none, all of them opened in one go. They are
// counted by the time they take on a line on which nothing else takes any.
func TestLastLookRoundTrips(t *testing.T) {
	const trip = 100 * time.Millisecond
	for _, tt := range []struct {
		name    string
		folders int
		caps    string // what the server is made to say that it can
		want    time.Duration
	}{
		{"few folders", 0, "LIST-STATUS", 2},
		{"many folders", 50, "LIST-STATUS", 2},
		{"many folders, listed without their status", 50, "X-NOTHING", 3},
	} {
		synctest.Test(t, func(t *testing.T) {
			d := newDesk(t, true)
			for i := range tt.folders {
				if err := d.user.Create(fmt.Sprint("List", i), ""); err != nil {
					t.Fatal(err)
				}
			}
			d.draft("To: Carl <"+carl+">", "Subject: Hello again")
			a := d.agent("state.db")
			d.edits(a, func(_ string, line []byte) []byte {
				return bytes.ReplaceAll(line, []byte("LIST-STATUS"), []byte(tt.caps))
			})
			movesAway(a, trip)
			d.ticks(a, monday(), noticed)
			var began, took atomic.Int64
			d.on(func(op mailboxtest.Op) error {
				switch {
				case op.Proto == "smtp" && op.Verb == "DATA":
					began.Store(time.Now().UnixNano())
				case op.Proto == "smtp" && op.Verb == "." && took.Load() == 0:
					took.Store(time.Now().UnixNano() - began.Load())
				}
				return nil
			})
			d.ticks(a, due)
			if trips := time.Duration(took.Load()) / trip; d.sent() != 1 || trips != tt.want {
				t.Errorf("%s: %d follow-ups left, and the last look took %d round trips, want %d",
					tt.name, d.sent(), trips, tt.want)
			}
			a.Close()
			a.Store.Close()
			d.srv.Close()
			time.Sleep(time.Hour)
		})
	}
}

// farAway returns a connection on which all that the server says takes so long to arrive.
func farAway(c net.Conn, trip time.Duration) net.Conn {
	near, far := net.Pipe()
	type said struct {
		at    time.Time
		bytes []byte
	}
	line := make(chan said, 1000)
	go func() { // what the client says arrives at once
		defer c.Close()
		for b := make([]byte, 4096); ; {
			n, err := far.Read(b)
			if _, werr := c.Write(b[:n]); err != nil || werr != nil {
				return
			}
		}
	}()
	go func() {
		defer close(line)
		for {
			b := make([]byte, 4096)
			n, err := c.Read(b)
			line <- said{time.Now().Add(trip), b[:n]}
			if err != nil {
				return
			}
		}
	}()
	go func() {
		defer far.Close()
		for s := range line {
			time.Sleep(time.Until(s.at))
			if _, err := far.Write(s.bytes); err != nil {
				c.Close()
			}
		}
	}()
	return near
}

// movesAway lets an agent reach its IMAP server from afar: each round trip takes this long.
func movesAway(a *Agent, trip time.Duration) {
	dial := a.Session.Account.Dial
	a.Session.Account.Dial = func(ctx context.Context, network, address string) (net.Conn, error) {
		c, err := dial(ctx, network, address)
		if err != nil || address != a.Session.Account.IMAP.Address {
			return c, err
		}
		return farAway(c, trip), nil
	}
}
