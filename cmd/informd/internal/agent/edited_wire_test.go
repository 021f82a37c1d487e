package agent

import (
	"bufio"
	"context"
	"io"
	"net"
	"slices"
	"strings"
	"sync/atomic"
)

// edits has every line that informd reads from the IMAP server go through edit, which is
// given the command that was written last too: a server with ways of its own. A nil line cuts
// the connection.
func (d *desk) edits(a *Agent, edit func(command string, line []byte) []byte) {
	dial := a.Session.Account.Dial
	a.Session.Account.Dial = func(ctx context.Context, network, address string) (net.Conn, error) {
		c, err := dial(ctx, network, address)
		if err != nil || address != a.Session.Account.IMAP.Address {
			return c, err
		}
		return &editedConn{Conn: c, lines: bufio.NewReaderSize(c, 1<<20), edit: edit}, nil
	}
}

// An editedConn is one such connection.
type editedConn struct {
	net.Conn
	lines   *bufio.Reader
	edit    func(command string, line []byte) []byte
	command atomic.Pointer[string]
	left    []byte // of the line that is being read
	cut     bool
}

func (c *editedConn) Write(p []byte) (int, error) {
	command := strings.ToUpper(string(p))
	c.command.Store(&command)
	return c.Conn.Write(p)
}

func (c *editedConn) Read(p []byte) (int, error) {
	if c.cut {
		return 0, io.ErrClosedPipe
	}
	if len(c.left) == 0 {
		line, err := c.lines.ReadSlice('\n')
		if len(line) == 0 && err != nil {
			return 0, err
		}
		var command string
		if said := c.command.Load(); said != nil {
			command = *said
		}
		if c.left = c.edit(command, slices.Clone(line)); c.left == nil {
			c.cut = true
			c.Close()
			return 0, io.ErrClosedPipe
		}
	}
	n := copy(p, c.left)
	c.left = c.left[n:]
	return n, nil
}
