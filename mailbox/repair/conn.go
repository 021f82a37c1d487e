package repair

import (
	"bufio"
	"bytes"
	"net"
	"strconv"
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
	tag   string     // of the newest command
	open  map[string]bool
	names names
}

// New returns a connection that repairs what comes from conn.
func New(conn net.Conn) *Conn {
	return &Conn{Conn: conn, in: bufio.NewReaderSize(conn, 16<<10), open: map[string]bool{}}
}

// During runs a FETCH command, and hands take what comes of the messages that are asked for.
func (c *Conn) During(set imap.NumSet, take func(Fetched), command func() error) error {
	put := func(f *fetching) {
		c.mu.Lock()
		c.fetch = f
		c.mu.Unlock()
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

// Write sends a command. It notes the tag, and gives folders the names that the server knows.
func (c *Conn) Write(p []byte) (int, error) {
	c.mu.Lock()
	line := p
	if tag, _, ok := bytes.Cut(p, []byte(" ")); ok && isTag(tag) {
		c.tag = string(tag)
		c.open[c.tag] = true
		line = c.names.outward(p)
	}
	c.mu.Unlock()
	if _, err := c.Conn.Write(line); err != nil {
		return 0, err
	}
	return len(p), nil
}

// isTag reports whether a word is a tag of the library's: "T12".
func isTag(word []byte) bool {
	n, ok := bytes.CutPrefix(word, []byte("T"))
	_, err := strconv.ParseUint(string(n), 10, 32)
	return ok && err == nil
}
