package agent

import (
	"bufio"
	"bytes"
	"fmt"
	"net"
	"strings"
	"sync/atomic"
	"testing"

	"informd/rules/mail"
)

// A rawSocket speaks IMAP and throws away what it hears: no program can be faster.
type rawSocket struct {
	net.Conn
	in   *bufio.Reader
	read *atomic.Int64
}

func dialRaw(b *testing.B, address string) rawSocket {
	b.Helper()
	c, err := net.Dial("tcp", address)
	if err != nil {
		b.Fatal(err)
	}
	read := new(atomic.Int64)
	counted := countedConn{c, read}
	return rawSocket{counted, bufio.NewReaderSize(counted, 1<<16), read}
}

// say says commands all at once, and reads until the last is answered.
func (c rawSocket) say(b *testing.B, commands ...string) {
	b.Helper()
	var all []byte
	for i, command := range commands {
		all = fmt.Appendf(all, "t%d %s\r\n", i, command)
	}
	if _, err := c.Write(all); err != nil {
		b.Fatal(err)
	}
	last := fmt.Appendf(nil, "t%d OK", len(commands)-1)
	for {
		line, err := c.in.ReadSlice('\n')
		if err != nil {
			b.Fatal(err)
		}
		if bytes.HasPrefix(line, last) {
			return
		}
	}
}

// listPositions asks for all folders, and where each stands.
const listPositions = `LIST "" "*" RETURN (STATUS (UIDNEXT UIDVALIDITY MESSAGES))`

// fetchFields asks for the fields that informd asks for, of all messages from a UID on.
func fetchFields(first int) string {
	return fmt.Sprintf("UID FETCH %d:* (UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER.FIELDS (%s)])", first,
		strings.Join(mail.HeadFields(), " "))
}
