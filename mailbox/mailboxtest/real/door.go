package real

import (
	"bufio"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"io"
	"net"
	"strings"
)

// Cyrus and Postfix both ask somebody else about passwords. Where Dovecot does not run, these
// answer: everybody has the same one.

// keepDoor lets admit answer each who comes, until the door is closed with the servers.
func keepDoor(door net.Listener, admit func(net.Conn)) {
	for {
		c, err := door.Accept()
		if err != nil {
			return
		}
		go func() {
			defer c.Close()
			admit(c)
		}()
	}
}

// admitToCyrus answers as saslauthd does: it is told a user, a password, a service and a realm,
// each behind its length.
func admitToCyrus(c net.Conn) {
	var told [4]string
	for i := range told {
		var n uint16
		if binary.Read(c, binary.BigEndian, &n) != nil {
			return
		}
		text := make([]byte, n)
		if _, err := io.ReadFull(c, text); err != nil {
			return
		}
		told[i] = string(text)
	}
	answer := "NO"
	if told[1] == Password {
		answer = "OK"
	}
	c.Write(append(binary.BigEndian.AppendUint16(nil, uint16(len(answer))), answer...))
}

// admitToPostfix answers as Dovecot does.
func admitToPostfix(c net.Conn) {
	fmt.Fprint(c, "VERSION\t1\t1\nMECH\tPLAIN\tplaintext\nSPID\t1\nCUID\t1\n"+
		"COOKIE\t0123456789abcdef0123456789abcdef\nDONE\n")
	lines := bufio.NewScanner(c)
	for lines.Scan() {
		word := strings.Split(lines.Text(), "\t")
		if word[0] != "AUTH" || len(word) < 3 {
			continue
		}
		_, given, _ := strings.Cut(lines.Text(), "\tresp=")
		plain, _ := base64.StdEncoding.DecodeString(given)
		said := strings.Split(string(plain), "\x00") // as whom, who, the password
		if len(said) == 3 && said[2] == Password {
			fmt.Fprintf(c, "OK\t%s\tuser=%s\n", word[1], said[1])
		} else {
			fmt.Fprintf(c, "FAIL\t%s\n", word[1])
		}
	}
}
