package mailbox_test

import (
	"bytes"
	"context"
	"net"
	"testing"
	"testing/synctest"
)

// A panickingConn panics at a NOOP, as a bug of ours below the library would.
type panickingConn struct{ net.Conn }

func (c panickingConn) Write(p []byte) (int, error) {
	if bytes.Contains(p, []byte("NOOP")) {
		panic("a bug")
	}
	return c.Conn.Write(p)
}

// After a panic within a command the connection is dropped: the library waits for ever for what held its lock.
func TestCloseAfterPanic(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &rawServer{}
		a := s.account()
		a.Dial = func(ctx context.Context, network, address string) (net.Conn, error) {
			c, err := s.dial(ctx, network, address)
			return panickingConn{c}, err
		}
		c := connect(t, a)
		func() {
			defer func() {
				if recover() == nil {
					t.Error("no panic")
				}
			}()
			c.Noop(t.Context())
		}()
		if !c.Dead() {
			t.Error("the connection lives on")
		}
		c.Close()
	})
}
