package repair

import (
	"bufio"
	"bytes"
	"fmt"
	"net"
	"sync"

	"github.com/emersion/go-imap/v2"
)

// A Conn stands between the connection and the IMAP library, which reads what the Conn has repaired.
type Conn struct {
	net.Conn
	in  *bufio.Reader
	out bytes.Buffer // repaired, and not read by the library yet

	mu    sync.Mutex // the library reads and writes at the same time
	fetch *fetching  // under way, or nil
	found []uint32   // by the search under way
	names names
	sent
}

// sent is what is known of the commands that were sent.
type sent struct {
	number int    // of the newest command, which the library counts from 1
	tag    string // of it
	open   map[string]bool
	talks  bool   // it goes on each time that the server asks for more, as AUTHENTICATE does
	end    []byte // the last bytes that were sent
	waits  bool   // for the server to ask for what comes next
}

// New returns a connection that repairs what comes from conn.
func New(conn net.Conn) *Conn {
	return &Conn{Conn: conn, in: bufio.NewReaderSize(conn, 16<<10), sent: sent{open: map[string]bool{}}}
}

// During runs a FETCH command, and hands take what comes of the messages that are asked for.
func (c *Conn) During(set imap.NumSet, take func(Fetched), command func() error) error {
	put := func(f *fetching) {
		c.mu.Lock()
		defer c.mu.Unlock()
		c.fetch = f
	}
	put(&fetching{set: set, take: take})
	defer put(nil)
	return command()
}

// Read returns repaired responses.
func (c *Conn) Read(p []byte) (int, error) {
	for c.out.Len() == 0 {
		c.out.Reset()
		r, err := readResponse(c.in)
		if err != nil {
			return 0, err
		}
		c.repair(r)
	}
	return c.out.Read(p)
}

// Write sends a command, or a part of one.
func (c *Conn) Write(p []byte) (int, error) {
	if _, err := c.Conn.Write(c.outward(p)); err != nil {
		return 0, err
	}
	return len(p), nil
}

// outward notes what a command is, and gives folders the names that the server knows.
func (c *Conn) outward(p []byte) []byte {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.note(p) {
		return c.names.outward(p)
	}
	return p
}

// note notes what is sent, and reports whether a command begins with that. A literal may hold anything, so that
// only the tag that comes next begins a command.
func (s *sent) note(p []byte) (begins bool) {
	tag, command, _ := bytes.Cut(p, []byte(" "))
	switch next := fmt.Sprintf("T%d", s.number+1); {
	case string(tag) == next:
		begins = true
		s.number, s.tag = s.number+1, next
		s.open[next] = true
		s.talks = bytes.HasPrefix(command, []byte("AUTHENTICATE ")) || bytes.HasPrefix(command, []byte("IDLE"))
	case string(p) == "DONE\r\n":
		s.talks = false
	}
	const literal = "}\r\n"
	s.end = append(s.end, p[max(0, len(p)-len(literal)):]...)
	s.end = s.end[max(0, len(s.end)-len(literal)):]
	s.waits = s.talks || string(s.end) == literal
	return begins
}
