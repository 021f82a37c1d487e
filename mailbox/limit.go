package mailbox

import (
	"errors"
	"fmt"
	"net"
	"os"
	"sync/atomic"
)

// ErrTooMuch means that a server sent more than an answer may hold.
var ErrTooMuch = errors.New("the server sent more than its answer may hold")

// What a server may send us, in bytes, before we ask again: libraries read some
// parts of an answer into memory whole, so the bound stands below them.
const (
	budgetAnswer  = 256 << 10 // a greeting, a login, a status line
	budgetList    = 8 << 20   // every folder with its status, or the UIDs of a search
	budgetHeaders = 16 << 20  // one chunk of headers
)

// A limitConn is a connection on which the peer may send no more than an allowance.
// It stands below TLS, and so counts the bytes of the wire.
type limitConn struct {
	net.Conn
	left atomic.Int64
	lost atomic.Bool // the peer, or the line, has ended the connection
	late atomic.Bool // nothing came within the time that a library waits, and nothing has since
}

// allow lets the peer send n more bytes from now on, and no more.
func (c *limitConn) allow(n int64) { c.left.Store(n) }

func (c *limitConn) Read(p []byte) (int, error) {
	left := c.left.Load()
	if left <= 0 {
		c.Conn.Close()
		return 0, fmt.Errorf("read from %s: %w", c.RemoteAddr(), ErrTooMuch)
	}
	if int64(len(p)) > left {
		p = p[:left]
	}
	n, err := c.Conn.Read(p)
	c.left.Add(-int64(n))
	switch {
	case err == nil:
		c.late.Store(false) // it lives
	case errors.Is(err, os.ErrDeadlineExceeded):
		c.late.Store(true)
	default:
		c.lost.Store(true)
	}
	return n, err
}
