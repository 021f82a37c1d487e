// Package loopback gives a test a port on loopback, at which it plays a server of its own: one that package
// mailboxtest would not be, since it begins TLS wrongly, shows odd certificates, or says what no server should.
package loopback

import (
	"net"
	"sync"
	"testing"
)

// Serve gives each connection to a free port to session, and returns the port's address. It closes each
// connection behind its session, and ends with the test.
func Serve(t testing.TB, session func(net.Conn)) (address string) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	var running sync.WaitGroup
	running.Go(func() {
		for {
			nc, err := l.Accept()
			if err != nil {
				return
			}
			running.Go(func() {
				defer nc.Close()
				session(nc)
			})
		}
	})
	t.Cleanup(func() {
		l.Close()
		running.Wait()
	})
	return l.Addr().String()
}

// Port returns the port of an address that Serve returned.
func Port(address string) string {
	_, port, _ := net.SplitHostPort(address)
	return port
}
