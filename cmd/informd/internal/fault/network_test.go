package fault

import (
	"context"
	"net"
	"testing"
	"time"

	"informd/mailbox"
)

// An impatientConn waits for no answer: what has a deadline has reached it once the question is sent.
type impatientConn struct{ net.Conn }

func (c impatientConn) SetDeadline(time.Time) error { return c.SetReadDeadline(time.Unix(1, 0)) }

// nameServer returns a name server on loopback that answers no question: it hears them, or is not there at all.
func nameServer(t *testing.T, there bool) *net.Resolver {
	t.Helper()
	conn, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	at := conn.LocalAddr().String()
	if there {
		t.Cleanup(func() { conn.Close() })
	} else {
		conn.Close()
	}
	return &net.Resolver{PreferGo: true, Dial: func(ctx context.Context, _, _ string) (net.Conn, error) {
		nc, err := (&net.Dialer{}).DialContext(ctx, "udp", at)
		if err != nil || !there {
			return nc, err
		}
		return impatientConn{nc}, nil
	}}
}

// What the network itself does is played as well: by name servers on loopback that give no answer, and by an
// address that the system calls unreachable at once, since nothing connects to a group of machines.
func TestNetworkPlayed(t *testing.T) {
	const group = "224.0.0.1:993"
	for _, tt := range []struct {
		name, server string
		resolver     *net.Resolver
		want         Kind
		says         string
	}{
		{"a silent name server", "imap.acme.example:993", nameServer(t, true), "dns-silent", "gave no answer"},
		{"no name server", "imap.acme.example:993", nameServer(t, false), "dns-silent", "imap.acme.example"},
		{"no network", group, nil, "no-network", "online"},
	} {
		for _, protocol := range []string{"IMAP", "SMTP"} {
			a := account(tt.server, mailbox.TLS, password)
			a.Dial = (&net.Dialer{Resolver: tt.resolver}).DialContext
			seen(t, use(t.Context(), protocol, a), tt.want, tt.says)
		}
	}
}
