package agent

import (
	"bufio"
	"context"
	"flag"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"runtime"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapclient"
	"github.com/emersion/go-message"
	letter "github.com/emersion/go-message/mail"
	"github.com/emersion/go-message/textproto"

	"informd/mailbox"
	"informd/mailbox/mailboxtest/real"
	"informd/rules"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/store"
)

var (
	lookSize  = flag.Int("look-size", 2000, "messages that BenchmarkFirstLook reads")
	grownSize = flag.Int("grown-size", 10_000, "messages that TestFirstLookAtGrownMailbox reads")
)

// largeMailbox lets Dovecot read folders of any size.
const largeMailbox = "default_vsz_limit = 0"

// BenchmarkFirstLook measures the first look at a mailbox on a real Dovecot in which nobody is of concern,
// with no ask open, with 500 and with 5,000. The limit is a socket that asks for the same fields and reads
// the answer, in the same run; the peer is go-imap with go-message, which also parses them.
func BenchmarkFirstLook(b *testing.B) {
	s := real.Start(b, largeMailbox)
	const user = julie
	if err := s.AddUser(user); err != nil {
		b.Fatal(err)
	}
	account := lookAccount(s, user)
	fillMailbox(b, s, user, *lookSize)
	for _, asks := range []int{0, 500, 5000} {
		began := filepath.Join(b.TempDir(), "began.db")
		askMany(b, began, asks)
		b.Run(fmt.Sprintf("asks=%d", asks), func(b *testing.B) {
			var limit, peer, cpu time.Duration
			var wire atomic.Int64
			var memory uint64
			for b.Loop() {
				b.StopTimer()
				limit += rawFields(b, s.IMAP, user)
				peer += peerFields(b, s.IMAP, user)
				a := lookAgent(b, account, began, &wire)
				spent, asked := cpuTime(b), askedMemory()
				b.StartTimer()
				if _, err := a.look.Sync(b.Context(), time.Now().UTC()); err != nil {
					b.Fatal(err)
				}
				b.StopTimer()
				cpu += cpuTime(b) - spent
				memory += askedMemory() - asked
				a.Close()
				a.Store.Close()
				b.StartTimer()
			}
			all := float64(b.N * *lookSize)
			b.ReportMetric(float64(cpu.Microseconds())/all, "cpu-µs/msg")
			b.ReportMetric(float64(peer.Microseconds())/all, "peer-cpu-µs/msg")
			b.ReportMetric(float64(memory)/all, "heap-B/msg")
			b.ReportMetric(float64(wire.Load())/all, "wire-B/msg")
			b.ReportMetric(float64(limit.Nanoseconds())/float64(b.N), "limit-ns/op")
		})
	}
}

func lookAccount(s *real.Servers, user string) *mailbox.Account {
	password := func(context.Context) (mailbox.Secret, error) { return mailbox.NewSecret(real.Password), nil }
	return &mailbox.Account{IMAP: mailbox.Server{Address: s.IMAP, Security: mailbox.NoTLS, Username: user, Password: password}}
}

// fillMailbox puts mail of shops and strangers into the inbox, as files: a server that appends so many one by one
// takes hours. Dovecot has read it when this returns, and the first that asks for it pays nothing for that.
func fillMailbox(b *testing.B, s *real.Servers, user string, n int) {
	b.Helper()
	growMailbox(b, s, user, n, 0, 0)
	rawFields(b, s.IMAP, user)
}

// askMany makes a store in which so many people were asked, each of another organisation.
func askMany(b testing.TB, path string, n int) {
	b.Helper()
	st, err := store.Open(b.Context(), path)
	if err != nil {
		b.Fatal(err)
	}
	defer st.Close()
	at := time.Now().Add(-48 * time.Hour).UTC()
	err = st.Update(b.Context(), at, func(tx *store.Tx) error {
		for i := range n {
			addr := fmt.Sprintf("p%d@org%d.example", i, i)
			id := rules.PersonID(addr)
			subject := fmt.Sprintf("Question about topic %d", i)
			if _, _, err := tx.Append(fact.Event{Person: id, Kind: fact.Asked, At: at, Received: at, Source: "q" + id, MessageID: "q" + id,
				Ask: rules.AskID(addr, at, subject), Name: fmt.Sprintf("Given%d Surname%d", i, i), Address: addr, Recipients: 1,
				Subject: subject}); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		b.Fatal(err)
	}
}

// lookAgent returns informd on a copy of a store, started; what it reads from the server is counted.
func lookAgent(b testing.TB, account *mailbox.Account, began string, wire *atomic.Int64) *Agent {
	b.Helper()
	raw, err := os.ReadFile(began)
	if err != nil {
		b.Fatal(err)
	}
	path := filepath.Join(b.TempDir(), "state.db")
	if err := os.WriteFile(path, raw, 0o600); err != nil {
		b.Fatal(err)
	}
	return countedAgent(b, account, path, wire)
}

// countedAgent returns informd on a store, started; what it reads from the server is counted.
func countedAgent(b testing.TB, account *mailbox.Account, path string, wire *atomic.Int64) *Agent {
	b.Helper()
	a := agentAt(b, path, time.Now)
	counted := *account
	counted.Dial = func(ctx context.Context, network, address string) (net.Conn, error) {
		c, err := new(net.Dialer).DialContext(ctx, network, address)
		return countedConn{c, wire}, err
	}
	a.Session.Account = &counted
	return a
}

// A countedConn counts what is read from it.
type countedConn struct {
	net.Conn
	n *atomic.Int64
}

func (c countedConn) Read(p []byte) (int, error) {
	n, err := c.Conn.Read(p)
	c.n.Add(int64(n))
	return n, err
}

// rawFields returns how long a socket takes that asks for the fields of all messages and reads them.
func rawFields(b *testing.B, address, user string) time.Duration {
	b.Helper()
	c := dialRaw(b, address)
	defer c.Close()
	began := time.Now()
	c.say(b, "LOGIN "+user+" "+real.Password)
	c.say(b, "EXAMINE INBOX")
	c.say(b, fetchFields(1))
	return time.Since(began)
}

// peerFields returns the CPU time that go-imap takes to fetch the fields of all messages, with go-message
// to read of each what any client must: its ids, its author, its subject and its date.
func peerFields(b *testing.B, address, user string) time.Duration {
	b.Helper()
	began := cpuTime(b)
	c, err := imapclient.DialInsecure(address, nil)
	if err != nil {
		b.Fatal(err)
	}
	defer c.Close()
	if err := c.Login(user, real.Password).Wait(); err != nil {
		b.Fatal(err)
	}
	if _, err := c.Select("INBOX", &imap.SelectOptions{ReadOnly: true}).Wait(); err != nil {
		b.Fatal(err)
	}
	section := &imap.FetchItemBodySection{Peek: true, Specifier: imap.PartSpecifierHeader, HeaderFields: mail.HeadFields()}
	fetch := c.Fetch(imap.UIDSet{{Start: 1}}, &imap.FetchOptions{UID: true, Flags: true, InternalDate: true, RFC822Size: true,
		BodySection: []*imap.FetchItemBodySection{section}})
	in := bufio.NewReader(nil)
	read := 0
	for m := fetch.Next(); m != nil; m = fetch.Next() {
		for item := m.Next(); item != nil; item = m.Next() {
			if part, ok := item.(imapclient.FetchItemDataBodySection); ok {
				in.Reset(part.Literal)
				read += peerHeader(b, in)
			}
		}
	}
	if err := fetch.Close(); err != nil || read != *lookSize {
		b.Fatalf("%d messages, %v", read, err)
	}
	return cpuTime(b) - began
}

// peerHeader reads a header by go-message, and returns how many Message-IDs it has.
func peerHeader(b *testing.B, in *bufio.Reader) int {
	b.Helper()
	fields, err := textproto.ReadHeader(in)
	if err != nil {
		b.Fatal(err)
	}
	h := letter.Header{Header: message.Header{Header: fields}}
	h.MsgIDList("References")
	h.MsgIDList("In-Reply-To")
	h.AddressList("From")
	h.Subject()
	h.Date()
	h.ContentType()
	id, err := h.MessageID()
	if id == "" || err != nil {
		b.Fatal(err)
	}
	return 1
}

// askedMemory returns how many bytes of the heap were asked for so far.
func askedMemory() uint64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.TotalAlloc
}

func cpuTime(b *testing.B) time.Duration {
	b.Helper()
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		b.Fatal(err)
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}
