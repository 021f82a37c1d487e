package mailbox

import (
	"net"
	"os"
	"testing"
	"time"
)

// A connection over which something came again is late no more: should the peer end it after that, it is lost.
func TestLateNoMore(t *testing.T) {
	near, far := net.Pipe()
	defer far.Close()
	c := &limitConn{Conn: near}
	c.allow(100)
	c.SetReadDeadline(time.Unix(1, 0))
	if _, err := c.Read(make([]byte, 1)); !os.IsTimeout(err) || !c.late.Load() {
		t.Fatalf("it is not late: %v", err)
	}
	c.SetReadDeadline(time.Time{})
	go far.Write([]byte("x"))
	if _, err := c.Read(make([]byte, 1)); err != nil || c.late.Load() {
		t.Errorf("it is late though a byte came: %v", err)
	}
}

// A refusal says that the account is full only where the quota is used up.
func TestSaysFull(t *testing.T) {
	for text, full := range map[string]bool{
		"Quota exceeded (mailbox for user is full)": true,
		"user has exceeded their mail quota":        true,
		"over quota":                                true,
		"Mailbox full":                              true,
		"no quota root for this mailbox":            false,
		"QUOTA is not supported here":               false,
		"permission denied":                         false,
	} {
		if saysFull(text) != full {
			t.Errorf("%q: full %v", text, !full)
		}
	}
}
