package main

import (
	"bytes"
	"net"
	"sync"
	"sync/atomic"
)

// A line leads from a loopback address of its own to a server.
type line struct {
	at, server string
	hushed     atomic.Bool

	mu    sync.Mutex
	l     net.Listener // nil while it is cut
	conns []net.Conn
}

func newLine(server string) (*line, error) {
	n := &line{at: "127.0.0.1:0", server: server}
	return n, n.mend()
}

// mend opens the line at the address it always had.
func (n *line) mend() error {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.l != nil {
		return nil
	}
	l, err := net.Listen("tcp", n.at)
	if err != nil {
		return err
	}
	n.at, n.l = l.Addr().String(), l
	go n.serve(l)
	return nil
}

// cut drops all that is connected, and lets nobody connect.
func (n *line) cut() {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.l != nil {
		n.l.Close()
	}
	for _, c := range n.conns {
		c.Close()
	}
	n.l, n.conns = nil, nil
}

func (n *line) serve(l net.Listener) {
	for {
		here, err := l.Accept()
		if err != nil {
			return
		}
		there, err := net.Dial("tcp", n.server)
		if err != nil {
			here.Close()
			continue
		}
		n.mu.Lock()
		n.conns = append(n.conns, here, there)
		n.mu.Unlock()
		var silent atomic.Bool
		go carry(there, here, func(b []byte) {
			if n.hushed.Load() && (bytes.Equal(b, []byte(".\r\n")) || bytes.HasSuffix(b, []byte("\r\n.\r\n"))) {
				silent.Store(true)
			}
		}, nil)
		go carry(here, there, nil, &silent)
	}
}

// carry copies from one end to the other: it shows all that it carries before it does,
// and loses it while it is silent.
func carry(to, from net.Conn, show func([]byte), silent *atomic.Bool) {
	defer to.Close()
	buf := make([]byte, 64<<10)
	for {
		k, err := from.Read(buf)
		if show != nil {
			show(buf[:k])
		}
		if silent == nil || !silent.Load() {
			if _, err := to.Write(buf[:k]); err != nil {
				return
			}
		}
		if err != nil {
			return
		}
	}
}
