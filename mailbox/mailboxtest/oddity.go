package mailboxtest

import (
	"bufio"
	"context"
	"net"
	"regexp"
	"strings"
	"sync"
)

// An Oddity is a way in which some IMAP servers differ from the standard, or fail. It is played
// between a client and the server of this package.
type Oddity struct {
	Name string
	Edit func(s Said) string         // a line of the server's, with its end, as this one would say it; nil: as it is
	Deny func(command string) string // answers a command in the server's place, without the tag; "": the server does
	Take func(command string) string // a command as the server is to take it; nil: as it is

	Folder  string // a folder that cannot be read under it
	Message string // a mail that cannot be read, by a word of its subject
}

// Said is a line of a server's.
type Said struct {
	Line    string
	Command string // that it answers, without the tag
	Folder  string // that is examined
}

// DialFunc opens a connection.
type DialFunc func(ctx context.Context, network, address string) (net.Conn, error)

// Odd is dial to a server with this oddity.
func (o Oddity) Odd(dial DialFunc) DialFunc {
	return func(ctx context.Context, network, address string) (net.Conn, error) {
		c, err := dial(ctx, network, address)
		if err != nil {
			return nil, err
		}
		client, server := net.Pipe()
		p := &oddPeer{oddity: o, server: c, client: server}
		go p.up()
		go p.down()
		return client, nil
	}
}

// An oddPeer plays an oddity on one connection.
type oddPeer struct {
	oddity         Oddity
	server, client net.Conn

	mu   sync.Mutex
	said Said
}

var (
	endsInLiteral = regexp.MustCompile(`\{(\d+)\+?\}\r\n$`)
	examine       = regexp.MustCompile(`^EXAMINE "?([^"\r\n]*)"?`)
)

// up hands on what the client says.
func (p *oddPeer) up() {
	defer p.close()
	for in := bufio.NewReader(p.client); ; {
		line, err := in.ReadString('\n')
		if err != nil {
			return
		}
		tag, command, _ := strings.Cut(strings.TrimRight(line, "\r\n"), " ")
		p.mu.Lock()
		p.said.Command = command
		if m := examine.FindStringSubmatch(command); m != nil {
			p.said.Folder = m[1]
		}
		p.mu.Unlock()
		if p.oddity.Deny != nil {
			if answer := p.oddity.Deny(command); answer != "" {
				if _, err := p.client.Write([]byte(tag + " " + answer + "\r\n")); err != nil {
					return
				}
				continue
			}
		}
		if p.oddity.Take != nil {
			line = p.oddity.Take(line)
		}
		if _, err := p.server.Write([]byte(line)); err != nil {
			return
		}
	}
}

// down hands on what the server says: an answer with its literals in one piece.
func (p *oddPeer) down() {
	defer p.close()
	for in := bufio.NewReader(p.server); ; {
		answer, err := readAnswer(in)
		if err != nil {
			return
		}
		if p.oddity.Edit != nil {
			p.mu.Lock()
			said := p.said
			p.mu.Unlock()
			said.Line = answer
			answer = p.oddity.Edit(said)
		}
		if _, err := p.client.Write([]byte(answer)); err != nil {
			return
		}
	}
}

func (p *oddPeer) close() {
	p.server.Close()
	p.client.Close()
}

// readAnswer reads a line, and what follows it where it ends with a literal.
func readAnswer(in *bufio.Reader) (string, error) {
	var answer strings.Builder
	for {
		line, err := in.ReadString('\n')
		if err != nil {
			return "", err
		}
		answer.WriteString(line)
		m := endsInLiteral.FindStringSubmatch(line)
		if m == nil {
			return answer.String(), nil
		}
		n := 0
		for _, d := range m[1] {
			n = 10*n + int(d-'0')
		}
		for range n {
			b, err := in.ReadByte()
			if err != nil {
				return "", err
			}
			answer.WriteByte(b)
		}
	}
}
