// Package proxy stands between informd and an IMAP server (RFC 9051): it writes down
// every command, and cuts, delays and swallows as it is told.
package proxy

import (
	"bufio"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"informd/cmd/informd/internal/chaos/check"
)

// A Stage is a step of a command.
type Stage string

const (
	Came      Stage = "came"      // all of the command is here, the server has not seen it
	Half      Stage = "half"      // half of the literal of an APPEND was relayed
	Completed Stage = "completed" // the server did it; the client has not heard
	Relayed   Stage = "relayed"   // the client was told
)

// An Act is what the proxy does instead of its duty; the zero Act is its duty.
type Act struct {
	Cut     bool   // drop both connections
	Swallow bool   // relay nothing more to the client, and keep the connections
	Hide    string // leave this folder out of the answer
	Refuse  string // answer so in the server's place, which does not see the command: "NO damaged"
}

// A Proxy relays until Close.
type Proxy struct {
	User           string
	Password       string // what informd knows
	ServerPassword string // what the server knows
	Hook           func(stage Stage, c check.Command) Act

	dir    string
	server string
	claim  atomic.Value // a capability that the server gets besides its own
	l      net.Listener
	log    *check.Journal
	wg     sync.WaitGroup

	mu    sync.Mutex
	count int
	lits  int
	conns map[*link]bool
}

// New makes a proxy of a server that keeps its transcript in dir. Set its fields, then
// call Serve.
func New(dir, server string) (*Proxy, error) {
	if err := os.MkdirAll(filepath.Join(dir, "append"), 0o755); err != nil {
		return nil, err
	}
	log, err := check.NewJournal(filepath.Join(dir, check.IMAPFile), false)
	if err != nil {
		return nil, err
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	return &Proxy{dir: dir, server: server, l: l, log: log, conns: map[*link]bool{}}, nil
}

// Claim has the server say that it has one more capability, on connections that begin from now on.
func (p *Proxy) Claim(capability string) { p.claim.Store(capability) }

// Addr returns where it listens.
func (p *Proxy) Addr() string { return p.l.Addr().String() }

// Serve takes connections until Close.
func (p *Proxy) Serve() {
	for {
		c, err := p.l.Accept()
		if err != nil {
			return
		}
		p.wg.Go(func() { p.relay(c) })
	}
}

// Close ends it, when all connections have ended.
func (p *Proxy) Close() error {
	p.l.Close()
	p.cutAll()
	p.wg.Wait()
	return p.log.Close()
}

// Connections returns how many there have been.
func (p *Proxy) Connections() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.count
}

// cutAll drops all connections.
func (p *Proxy) cutAll() {
	p.mu.Lock()
	defer p.mu.Unlock()
	for k := range p.conns {
		k.cut()
	}
}

// A link is one connection of a client, with its own to the server.
type link struct {
	p      *Proxy
	n      int
	client net.Conn
	server net.Conn

	mu       sync.Mutex
	pending  map[string]*check.Command
	selected string
	mute     bool
	hidden   string // the folder that the next answers leave out
	refuse   string // how the command that came is refused
}

func (k *link) cut() {
	k.client.Close()
	k.server.Close()
}

func (p *Proxy) relay(client net.Conn) {
	server, err := net.Dial("tcp", p.server)
	if err != nil {
		client.Close()
		return
	}
	p.mu.Lock()
	p.count++
	k := &link{p: p, n: p.count, client: client, server: server, pending: map[string]*check.Command{}}
	p.conns[k] = true
	p.mu.Unlock()
	done := make(chan struct{})
	go func() {
		defer close(done)
		k.answers()
		k.cut()
	}()
	k.commands()
	k.cut()
	<-done
	k.mu.Lock()
	for _, c := range k.pending { // never answered
		p.log.Write(c)
	}
	k.mu.Unlock()
	p.mu.Lock()
	delete(p.conns, k)
	p.mu.Unlock()
}

var literal = regexp.MustCompile(`\{([0-9]+)(\+?)\}$`)

// literalSize returns the size of the literal that follows a line, -1 when none does.
func literalSize(line string) int {
	m := literal.FindStringSubmatch(line)
	if m == nil {
		return -1
	}
	n, err := strconv.Atoi(m[1])
	if err != nil {
		return -1
	}
	return n
}

var errCut = errors.New("cut")

// act asks the hook, and cuts or falls silent as it says.
func (k *link) act(stage Stage, c *check.Command) error {
	if k.p.Hook == nil {
		return nil
	}
	act := k.p.Hook(stage, *c)
	k.mu.Lock()
	k.mute = k.mute || act.Swallow
	if act.Hide != "" {
		k.hidden = act.Hide
	}
	k.refuse = act.Refuse
	k.mu.Unlock()
	if act.Cut {
		return errCut
	}
	return nil
}

// commands relays what the client says.
func (k *link) commands() {
	r := bufio.NewReader(k.client)
	for {
		line, err := readLine(r)
		if err != nil {
			return
		}
		if err := k.command(r, line); err != nil {
			return
		}
	}
}

func (k *link) command(r *bufio.Reader, line string) error {
	tag, rest, _ := strings.Cut(line, " ")
	if rest == "" { // DONE, or what continues an AUTHENTICATE
		return k.write(k.translate(line))
	}
	verb, args, _ := strings.Cut(rest, " ")
	if verb = strings.ToUpper(verb); verb == "UID" {
		second, more, _ := strings.Cut(args, " ")
		verb, args = "UID "+strings.ToUpper(second), more
	}
	c := &check.Command{Conn: k.n, Verb: verb, Args: args, Began: time.Now()}
	k.mu.Lock()
	c.Selected = k.selected
	k.pending[tag] = c
	k.mu.Unlock()
	switch verb {
	case "LOGIN":
		c.Args = "masked"
		line = strings.ReplaceAll(line, k.p.Password, k.p.ServerPassword)
	case "AUTHENTICATE":
		mech, blob, _ := strings.Cut(args, " ")
		c.Args = mech
		if blob != "" {
			line = tag + " AUTHENTICATE " + mech + " " + k.translate(blob)
		}
	}
	if err := k.act(Came, c); err != nil {
		return err
	}
	if no := k.refusal(); no != "" {
		status, _, _ := strings.Cut(no, " ")
		k.complete(tag, c, status)
		return k.tell([]byte(tag + " " + no + "\r\n"))
	}
	for {
		if err := k.write(line); err != nil {
			return err
		}
		n := literalSize(line)
		if n < 0 {
			return nil
		}
		if err := k.literal(r, c, n); err != nil {
			return err
		}
		var err error
		if line, err = readLine(r); err != nil {
			return err
		}
		c.Args += " … " + line
	}
}

// refusal returns how the command that came is refused, "" where it is not.
func (k *link) refusal() string {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.refuse
}

// literal relays a literal, and keeps that of an APPEND.
func (k *link) literal(r *bufio.Reader, c *check.Command, n int) error {
	data := make([]byte, n)
	if _, err := io.ReadFull(r, data); err != nil {
		return err
	}
	if c.Verb != "APPEND" {
		_, err := k.server.Write(data)
		return err
	}
	k.p.mu.Lock()
	k.p.lits++
	c.File = fmt.Sprintf("append/%05d.eml", k.p.lits)
	k.p.mu.Unlock()
	if err := os.WriteFile(filepath.Join(k.p.dir, c.File), data, 0o644); err != nil {
		return err
	}
	if _, err := k.server.Write(data[:n/2]); err != nil {
		return err
	}
	if err := k.act(Half, c); err != nil {
		return err
	}
	c.Whole = true // before the server can answer
	_, err := k.server.Write(data[n/2:])
	return err
}

// translate puts the server's password into a response of SASL PLAIN (RFC 4616).
func (k *link) translate(line string) string {
	blob, err := base64.StdEncoding.DecodeString(line)
	if err != nil || string(blob) != "\x00"+k.p.User+"\x00"+k.p.Password {
		return line
	}
	return base64.StdEncoding.EncodeToString([]byte("\x00" + k.p.User + "\x00" + k.p.ServerPassword))
}

func (k *link) write(line string) error {
	_, err := k.server.Write([]byte(line + "\r\n"))
	return err
}

// answers relays what the server says.
func (k *link) answers() {
	r := bufio.NewReader(k.server)
	for {
		line, err := readLine(r)
		if err != nil {
			return
		}
		if err := k.answer(r, line); err != nil {
			return
		}
	}
}

func (k *link) answer(r *bufio.Reader, line string) error {
	tag, rest, _ := strings.Cut(line, " ")
	k.mu.Lock()
	c := k.pending[tag]
	k.mu.Unlock()
	if c != nil {
		status, _, _ := strings.Cut(rest, " ")
		if err := k.act(Completed, c); err != nil {
			return err
		}
		k.complete(tag, c, status)
	} else if k.hides(line) {
		return nil
	}
	if more, ok := k.p.claim.Load().(string); ok {
		line = capabilities.ReplaceAllString(line, "${0} "+more)
	}
	for {
		if err := k.tell([]byte(line + "\r\n")); err != nil {
			return err
		}
		n := literalSize(line)
		if n < 0 {
			break
		}
		data := make([]byte, n)
		if _, err := io.ReadFull(r, data); err != nil {
			return err
		}
		if err := k.tell(data); err != nil {
			return err
		}
		var err error
		if line, err = readLine(r); err != nil {
			return err
		}
	}
	if c != nil {
		return k.act(Relayed, c)
	}
	return nil
}

// capabilities is where a line begins to list them (RFC 9051 §7.2.2).
var capabilities = regexp.MustCompile(`^(\S+ OK \[|\* )CAPABILITY`)

// hides reports whether a line is about the folder that is left out.
func (k *link) hides(line string) bool {
	k.mu.Lock()
	defer k.mu.Unlock()
	about := strings.HasPrefix(line, "* LIST ") || strings.HasPrefix(line, "* STATUS ")
	return k.hidden != "" && about && strings.Contains(line, k.hidden)
}

// complete writes a command down, and what it selected.
func (k *link) complete(tag string, c *check.Command, status string) {
	k.mu.Lock()
	delete(k.pending, tag)
	k.hidden = ""
	switch {
	case (c.Verb == "EXAMINE" || c.Verb == "SELECT") && status == "OK":
		k.selected = c.Args
	case c.Verb == "UNSELECT" && status == "OK", c.Verb == "EXAMINE" || c.Verb == "SELECT":
		k.selected = ""
	}
	mute := k.mute
	k.mu.Unlock()
	if !mute {
		c.Ended, c.Status = time.Now(), status
	}
	k.p.log.Write(c)
}

// tell relays bytes to the client, unless the link has fallen silent.
func (k *link) tell(b []byte) error {
	k.mu.Lock()
	mute := k.mute
	k.mu.Unlock()
	if mute {
		return nil
	}
	_, err := k.client.Write(b)
	return err
}

// readLine reads a line without its end.
func readLine(r *bufio.Reader) (string, error) {
	line, err := r.ReadString('\n')
	return strings.TrimRight(line, "\r\n"), err
}
