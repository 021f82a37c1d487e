// Package sink is an SMTP server (RFC 5321) that keeps a durable ledger of what it
// accepted, written before it answers, and fails at any step as it is told.
package sink

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"informd/cmd/informd/internal/chaos/check"
)

// A Stage is a step of a session, after the client did its part and before the answer.
type Stage string

const (
	Connect  Stage = "connect"
	Hello    Stage = "hello"
	Auth     Stage = "auth"
	MailFrom Stage = "mail"
	Rcpt     Stage = "rcpt"
	Data     Stage = "data"
	Body     Stage = "body"     // the header has come, the dot is outstanding; no answer
	Dot      Stage = "dot"      // may still be refused
	Accepted Stage = "accepted" // in the ledger, not answered
	Answered Stage = "answered" // the 250 was written
	Quit     Stage = "quit"
)

// Stages returns all of them, in order.
func Stages() []Stage {
	return []Stage{Connect, Hello, Auth, MailFrom, Rcpt, Data, Body, Dot, Accepted, Answered, Quit}
}

// An Act is what the sink does at a stage instead of its duty; the zero Act is its duty.
type Act struct {
	Reply string // a refusal
	Cut   bool   // drop the connection
}

// A Sink serves until Close.
type Sink struct {
	User, Password string
	Hook           func(stage Stage, to string) Act  // may wait; nil: no failures
	Took           func(m check.Mail, header []byte) // after a mail was accepted and answered

	dir    string
	l      net.Listener
	ledger *check.Journal
	wg     sync.WaitGroup

	mu    sync.Mutex
	count int
	open  map[*session]bool // with DATA open
	conns map[net.Conn]bool
}

// New makes a sink that keeps its ledger and the mails in dir. Set its fields, then
// call Serve.
func New(dir string) (*Sink, error) {
	if err := os.MkdirAll(filepath.Join(dir, "mail"), 0o755); err != nil {
		return nil, err
	}
	ledger, err := check.NewJournal(filepath.Join(dir, check.LedgerFile), true)
	if err != nil {
		return nil, err
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	return &Sink{dir: dir, l: l, ledger: ledger, open: map[*session]bool{}, conns: map[net.Conn]bool{}}, nil
}

// Addr returns where it listens.
func (s *Sink) Addr() string { return s.l.Addr().String() }

// Serve takes connections until Close.
func (s *Sink) Serve() {
	for {
		c, err := s.l.Accept()
		if err != nil {
			return
		}
		s.mu.Lock()
		s.conns[c] = true
		s.mu.Unlock()
		s.wg.Go(func() {
			(&session{sink: s, conn: c, r: bufio.NewReader(c)}).serve()
			c.Close()
			s.mu.Lock()
			delete(s.conns, c)
			s.mu.Unlock()
		})
	}
}

// Close ends it, when all sessions have ended.
func (s *Sink) Close() error {
	s.l.Close()
	s.mu.Lock()
	for c := range s.conns {
		c.Close()
	}
	s.mu.Unlock()
	s.wg.Wait()
	return s.ledger.Close()
}

// AwaitBody waits until the mail of every open DATA has begun to come, and notes where
// it does not: the look that is about to be made would come before the mail.
func (s *Sink) AwaitBody(limit time.Duration) {
	s.mu.Lock()
	var waiting []*session
	for o := range s.open {
		waiting = append(waiting, o)
	}
	s.mu.Unlock()
	deadline := time.After(limit)
	for _, o := range waiting {
		select {
		case <-o.begun:
		case <-deadline:
			s.mu.Lock()
			o.mail.NoBody = true
			s.mu.Unlock()
		}
	}
}

// Busy reports whether a DATA is open.
func (s *Sink) Busy() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.open) > 0
}

// Idle reports whether nobody is connected, and all that was taken has been delivered.
func (s *Sink) Idle() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.conns) == 0
}

// A session is one connection.
type session struct {
	sink  *Sink
	conn  net.Conn
	r     *bufio.Reader
	mail  check.Mail
	begun chan struct{} // closed when the body has begun
}

// say writes an answer, unless the stage is made to fail. It reports whether to go on.
func (c *session) say(stage Stage, duty string) (ok, refused bool) {
	var act Act
	if c.sink.Hook != nil {
		act = c.sink.Hook(stage, strings.Join(c.mail.To, " "))
	}
	if act.Cut {
		return false, false
	}
	if act.Reply != "" {
		duty, refused = act.Reply, true
	}
	if duty == "" {
		return true, refused
	}
	_, err := c.conn.Write([]byte(duty + "\r\n"))
	return err == nil && !strings.HasPrefix(duty, "421"), refused
}

func (c *session) serve() {
	if ok, refused := c.say(Connect, "220 sink.test ESMTP"); !ok || refused {
		return
	}
	for {
		c.conn.SetReadDeadline(time.Now().Add(5 * time.Minute))
		line, err := c.r.ReadString('\n')
		if err != nil {
			return
		}
		if !c.command(strings.TrimRight(line, "\r\n")) {
			return
		}
	}
}

func (c *session) command(line string) bool {
	verb, args, _ := strings.Cut(line, " ")
	ok, refused := true, false
	switch strings.ToUpper(verb) {
	case "EHLO":
		ok, _ = c.say(Hello, "250-sink.test\r\n250-8BITMIME\r\n250-ENHANCEDSTATUSCODES\r\n250 AUTH PLAIN")
	case "AUTH":
		blob, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(args, "PLAIN "))
		if err != nil || string(blob) != "\x00"+c.sink.User+"\x00"+c.sink.Password {
			_, err := c.conn.Write([]byte("535 5.7.8 wrong\r\n"))
			return err == nil
		}
		ok, _ = c.say(Auth, "235 2.7.0 welcome")
	case "MAIL":
		c.mail = check.Mail{From: between(args)}
		ok, _ = c.say(MailFrom, "250 2.1.0 ok")
	case "RCPT":
		c.mail.To = append(c.mail.To, between(args))
		if ok, refused = c.say(Rcpt, "250 2.1.5 ok"); refused {
			c.mail.To = c.mail.To[:len(c.mail.To)-1]
		}
	case "DATA":
		return c.data()
	case "RSET", "NOOP":
		_, err := c.conn.Write([]byte("250 ok\r\n"))
		return err == nil
	case "QUIT":
		c.say(Quit, "221 bye")
		return false
	default:
		_, err := c.conn.Write([]byte("502 5.5.1 unknown\r\n"))
		return err == nil
	}
	return ok
}

// data takes one mail.
func (c *session) data() bool {
	c.begun = make(chan struct{})
	c.mail.Opened = time.Now()
	s := c.sink
	s.mu.Lock()
	s.open[c] = true
	s.mu.Unlock()
	closed := false
	shut := func() {
		s.mu.Lock()
		if !closed {
			delete(s.open, c)
			closed = true
		}
		s.mu.Unlock()
	}
	defer shut()
	if ok, refused := c.say(Data, "354 go on"); !ok || refused {
		return ok
	}
	raw, ok := c.body()
	if !ok {
		return false
	}
	c.mail.Dot = time.Now()
	shut()
	if s.Hook != nil {
		act := s.Hook(Dot, strings.Join(c.mail.To, " "))
		if act.Reply != "" || act.Cut {
			return c.refuse(act)
		}
	}
	if err := c.keep(raw); err != nil {
		c.conn.Write([]byte("451 4.3.0 cannot keep it\r\n"))
		return false
	}
	ok, _ = c.say(Accepted, "250 2.0.0 taken")
	if ok && s.Hook != nil {
		s.Hook(Answered, strings.Join(c.mail.To, " "))
	}
	if s.Took != nil {
		header, _, _ := bytes.Cut(raw, []byte("\r\n\r\n"))
		s.Took(c.mail, header)
	}
	return ok
}

// refuse ends a mail that is not taken.
func (c *session) refuse(act Act) bool {
	if act.Cut {
		return false
	}
	_, err := c.conn.Write([]byte(act.Reply + "\r\n"))
	return err == nil && !strings.HasPrefix(act.Reply, "421")
}

// body reads until the dot.
func (c *session) body() (raw []byte, ok bool) {
	header := true
	for {
		line, err := c.r.ReadBytes('\n')
		if err != nil {
			return nil, false
		}
		if string(line) == ".\r\n" {
			return raw, true
		}
		if line[0] == '.' {
			line = line[1:]
		}
		raw = append(raw, line...)
		if header && string(line) == "\r\n" {
			header = false
			close(c.begun)
			if c.sink.Hook != nil && c.sink.Hook(Body, strings.Join(c.mail.To, " ")).Cut {
				return nil, false
			}
		}
	}
}

// keep writes the mail and its line of the ledger, durably.
func (c *session) keep(raw []byte) error {
	s := c.sink
	s.mu.Lock()
	s.count++
	c.mail.File = fmt.Sprintf("mail/%05d.eml", s.count)
	s.mu.Unlock()
	if err := os.WriteFile(filepath.Join(s.dir, c.mail.File), raw, 0o644); err != nil {
		return err
	}
	h := sha256.Sum256(raw)
	c.mail.SHA, c.mail.Answer = hex.EncodeToString(h[:]), "250"
	c.mail.Accepted = time.Now()
	return s.ledger.Write(c.mail)
}

// between returns what stands between angle brackets.
func between(s string) string {
	_, s, _ = strings.Cut(s, "<")
	s, _, _ = strings.Cut(s, ">")
	return s
}
