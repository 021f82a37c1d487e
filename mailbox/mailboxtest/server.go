package mailboxtest

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"strings"
	"sync"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapserver"
	"github.com/emersion/go-smtp"
)

// Options say what kind of server it is. The zero value is a plain one.
type Options struct {
	Host      string           // what it calls itself; "" means "mail.example.org"
	Now       func() time.Time // for Received and INTERNALDATE; nil means time.Now
	Separator string           // before the tag of an address; "" means "+"
	AutoSent  bool             // file what is submitted in the sender's Sent folder, as some providers do

	NewIDs bool // give what is submitted another Message-ID
	NoBcc  bool // take the Bcc out of what is submitted
	Once   bool // a mail that comes back to its sender is the copy in Sent, seen in INBOX too

	Caps    imap.CapSet                 // of IMAP; nil means all it can do
	Folders map[string]imap.MailboxAttr // of each user, beside INBOX; nil means the usual ones
	AllMail string                      // the folder in which every mail stands, but for junk and trash; "" means none

	// Hook, if set, is asked before and after each operation, by the goroutine that
	// serves the connection. It may wait, deliver mail, or fail the operation: with
	// ErrCut, an *imap.Error or an *smtp.SMTPError.
	Hook func(Op) error
}

// An Op is one thing a client asked for.
type Op struct {
	Proto  string // "imap" or "smtp"
	Verb   string // EXAMINE, FETCH, APPEND, MAIL, RCPT, "." for the end of the body …
	User   string // as logged in
	Folder string // the IMAP folder it concerns
	Addr   string // the SMTP address it concerns
	Done   bool   // it is done, and only the answer is outstanding
	Harm   bool   // it changes or loses messages or flags: more than reading, appending and creating
}

// ErrCut, from a hook, ends the connection without an answer.
var ErrCut = errors.New("mailboxtest: connection cut")

// A Server is a running mail server. Its methods may be called from any goroutine.
type Server struct {
	opts       Options
	imap       *imapserver.Server
	smtp       *smtp.Server
	imapL      net.Listener
	smtpL      net.Listener
	serving    sync.WaitGroup
	mu         sync.Mutex
	users      map[string]*User // by login
	homes      map[string]*User // by address, lower case
	accepted   []Submission
	deliveries int
}

// A Submission is a mail that the server took from an SMTP client.
type Submission struct {
	At       time.Time
	User     string // who had logged in, "" for nobody
	From, To string // of the envelope
	Data     []byte // as received
}

// Pipe starts a server that only Dial reaches. In a synctest bubble, call it inside.
func Pipe(opts Options) *Server {
	return start(opts, newPipeListener("localhost:143"), newPipeListener("localhost:25"))
}

// Listen starts a server on two free loopback ports.
func Listen(opts Options) (*Server, error) {
	i, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, fmt.Errorf("listen for IMAP: %w", err)
	}
	s, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		i.Close()
		return nil, fmt.Errorf("listen for SMTP: %w", err)
	}
	return start(opts, i, s), nil
}

func start(opts Options, imapL, smtpL net.Listener) *Server {
	if opts.Host == "" {
		opts.Host = "mail.example.org"
	}
	if opts.Now == nil {
		opts.Now = time.Now
	}
	if opts.Caps == nil {
		opts.Caps = imap.CapSet{
			imap.CapIMAP4rev1: {}, imap.CapNamespace: {}, imap.CapUIDPlus: {}, imap.CapESearch: {},
			imap.CapListExtended: {}, imap.CapListStatus: {}, imap.CapMove: {}, imap.CapSpecialUse: {},
			imap.CapChildren: {},
		}
	}
	s := &Server{
		opts:  opts,
		imapL: imapL,
		smtpL: smtpL,
		users: make(map[string]*User),
		homes: make(map[string]*User),
	}
	silent := log.New(io.Discard, "", 0)
	s.imap = imapserver.New(&imapserver.Options{
		NewSession: func(c *imapserver.Conn) (imapserver.Session, *imapserver.GreetingData, error) {
			return &session{server: s, conn: c}, nil, nil
		},
		Caps:         opts.Caps,
		Logger:       silent,
		InsecureAuth: true, // over loopback or a pipe
	})
	s.smtp = smtp.NewServer(smtp.BackendFunc(func(c *smtp.Conn) (smtp.Session, error) {
		return &submission{server: s, conn: c}, s.hook(Op{Proto: "smtp", Verb: "CONNECT"}, c.Conn())
	}))
	s.smtp.Domain = opts.Host
	s.smtp.ErrorLog = silent
	s.smtp.AllowInsecureAuth = true
	s.smtp.ReadTimeout = 5 * time.Minute
	s.smtp.WriteTimeout = 5 * time.Minute
	imapA, smtpA := announce(s.imapL), announce(s.smtpL)
	s.serving.Go(func() { s.imap.Serve(imapA) })
	s.serving.Go(func() { s.smtp.Serve(smtpA) })
	<-imapA.accepting
	<-smtpA.accepting
	return s
}

// An announced listener says when it is first accepted from. The libraries may not be
// closed before their Serve has come that far.
type announced struct {
	net.Listener
	accepting chan struct{}
	once      sync.Once
}

func announce(l net.Listener) *announced {
	return &announced{Listener: l, accepting: make(chan struct{})}
}

func (l *announced) Accept() (net.Conn, error) {
	l.once.Do(func() { close(l.accepting) })
	return l.Listener.Accept()
}

// IMAP returns the address of the IMAP side, host:port.
func (s *Server) IMAP() string { return s.imapL.Addr().String() }

// SMTP returns the address of the SMTP side, host:port.
func (s *Server) SMTP() string { return s.smtpL.Addr().String() }

// Dial connects to one of the two, and to nothing else.
func (s *Server) Dial(ctx context.Context, network, address string) (net.Conn, error) {
	for _, l := range []net.Listener{s.imapL, s.smtpL} {
		if l.Addr().String() != address {
			continue
		}
		if p, ok := l.(*pipeListener); ok {
			return p.dial(ctx)
		}
		return (&net.Dialer{}).DialContext(ctx, network, address)
	}
	return nil, fmt.Errorf("dial %s: no such server here", address)
}

// Close ends all connections and waits for the listeners.
func (s *Server) Close() {
	s.imap.Close()
	s.smtp.Close()
	s.serving.Wait()
}

// Accepted returns the mails taken by SMTP so far, oldest first.
func (s *Server) Accepted() []Submission {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]Submission(nil), s.accepted...)
}

// hook asks the test what becomes of an operation, and cuts nc if that is its wish.
func (s *Server) hook(op Op, nc net.Conn) error {
	if s.opts.Hook == nil {
		return nil
	}
	err := s.opts.Hook(op)
	if errors.Is(err, ErrCut) {
		nc.Close()
	}
	return err
}

// home returns the user an address belongs to, with or without a tag such as "+tag", or nil.
func (s *Server) home(addr string) *User {
	addr = strings.ToLower(addr)
	s.mu.Lock()
	defer s.mu.Unlock()
	if u := s.homes[addr]; u != nil {
		return u
	}
	local, domain, _ := strings.Cut(addr, "@")
	base, _, _ := strings.Cut(local, cmp.Or(s.opts.Separator, "+"))
	return s.homes[base+"@"+domain]
}
