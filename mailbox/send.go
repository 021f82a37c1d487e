package mailbox

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/textproto"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/wneessen/go-mail/smtp"

	"informd/mailbox/letter"
	"informd/mailbox/mime"
)

// An Envelope is one mail to one person. Data are its final bytes.
type Envelope struct {
	From string // the address that bounces return to; "" for none
	To   string
	Data []byte // RFC 5322: CRLF line ends throughout, the last line closed
}

// A Stage is how far a submission has come.
type Stage string

const (
	StageCheck   Stage = "check" // before anything is dialled
	StageConnect Stage = "connect"
	StageHello   Stage = "hello"
	StageTLS     Stage = "starttls"
	StageAuth    Stage = "auth"
	StageMail    Stage = "mail from"
	StageRcpt    Stage = "rcpt to"
	StageData    Stage = "data"
	StageBody    Stage = "body"
	StageCommit  Stage = "commit"
	StageDot     Stage = "final dot"
)

// BeforeMail reports whether a session that ended at this stage was not about any mail yet.
func (s Stage) BeforeMail() bool {
	switch s {
	case StageConnect, StageHello, StageTLS, StageAuth:
		return true
	}
	return false
}

// A SendError is a mail that was not sent, or, if Unknown, perhaps was.
type SendError struct {
	Stage     Stage
	Server    string // host:port
	Code      int    // of the server's answer, 0 when there was none
	Enhanced  string // RFC 3463, such as "5.1.1"
	Temporary bool   // trying again later may help
	Unknown   bool   // the dot was written and its answer lost: never send again
	Auth      bool   // the login was refused
	Words     string // the server's, if it said any
	Err       error
}

func (e *SendError) Error() string {
	why := printable(fmt.Sprint(e.Err))
	if e.Unknown {
		return fmt.Sprintf("send at %s: no answer, so it may or may not have been sent: %s", e.Stage, why)
	}
	return fmt.Sprintf("send at %s: %s", e.Stage, why)
}

func (e *SendError) Unwrap() error { return e.Err }

const (
	dotTimeout  = 10 * time.Minute // RFC 5321 §4.5.3.2.6
	dotGrace    = 20 * time.Second // for the answer to the dot, once the caller wants to stop
	quitTimeout = 5 * time.Second
)

// Send submits one mail. Nil means that the server has taken it: 250 to the dot,
// whatever comes after.
//
// commit runs when the server holds the whole body and only the dot is outstanding:
// the place for a last look and a durable mark. An error from it, or a ctx that has
// ended by then, means that the dot is never sent; the connection is cut, for a QUIT
// would end the body first. Any other error is a *SendError, and only one that is
// Unknown leaves open whether the mail was sent.
func (a *Account) Send(ctx context.Context, e Envelope, commit func(context.Context) error) error {
	if err := checkEnvelope(e); err != nil {
		return &SendError{Stage: StageCheck, Err: err}
	}
	s, err := a.submit(ctx)
	if err != nil {
		return err
	}
	defer s.t.kill() // never Quit while DATA is open: it would send the dot
	body, err := s.open(ctx, e)
	if err != nil {
		return err
	}

	// From here to the dot, ctx alone decides: a timeout in the library would count
	// the time that commit takes.
	stop := context.AfterFunc(ctx, s.t.kill)
	defer stop()
	if err := commit(ctx); err != nil {
		return fmt.Errorf("send to %s: not sent: %w", s.server.Address, err)
	}
	if !stop() {
		return &SendError{Stage: StageCommit, Temporary: true, Err: context.Cause(ctx)}
	}
	return s.dot(ctx, body)
}

// TrySMTP logs in to the SMTP server and out again, and sends nothing: what would keep a
// mail from leaving shows before there is one. An error is a *SendError, as of Send.
func (a *Account) TrySMTP(ctx context.Context) error {
	s, err := a.submit(ctx)
	if err != nil {
		return err
	}
	defer s.t.kill()
	s.t.within(ctx, quitTimeout, s.c.Quit) // a courtesy: what it answers means nothing
	return nil
}

// A submission is an SMTP session for one mail, driven step by step.
type submission struct {
	t      *transport
	c      *smtp.Client
	server Server
	limit  time.Duration
}

// step runs one stage of the dialogue in its time.
func (s *submission) step(ctx context.Context, stage Stage, f func() error) error {
	s.t.raw.allow(budgetAnswer)
	if err := s.t.within(ctx, s.limit, f); err != nil {
		return s.failed(stage, err)
	}
	return nil
}

// openingStep is step for the stages before the login, in which it may turn out that no SMTP server
// answers: then the error holds a *ConnectError, which says how far the connection came.
func (s *submission) openingStep(ctx context.Context, stage Stage, step Step, f func() error) error {
	err := s.step(ctx, stage, f)
	var se *SendError
	switch {
	case !errors.As(err, &se):
	case se.Code == 0:
		se.Err = s.t.failed(step, se.Err)
	case step == StepStartTLS:
		se.Err = s.t.failed(step, fmt.Errorf("%w (%s)", ErrNoStartTLS, se.Words))
	}
	return err
}

// submit connects and logs in.
func (a *Account) submit(ctx context.Context) (*submission, error) {
	t, err := a.dial(ctx, a.SMTP, "SMTP")
	if err != nil {
		return nil, &SendError{Stage: StageConnect, Server: a.SMTP.Address, Temporary: true, Err: err}
	}
	s := &submission{t: t, server: a.SMTP, limit: a.timeout()}
	if err := s.begin(ctx, a); err != nil {
		t.kill()
		return nil, err
	}
	return s, nil
}

func (s *submission) begin(ctx context.Context, a *Account) error {
	err := s.openingStep(ctx, StageHello, StepGreeting, func() (err error) {
		if s.c, err = smtp.NewClient(s.t, s.t.host); err != nil {
			return err
		}
		helo := a.HELO
		if helo == "" {
			helo = "localhost"
		}
		return s.c.Hello(helo)
	})
	if err != nil {
		return err
	}
	if s.server.Security == StartTLS {
		err := s.openingStep(ctx, StageTLS, StepStartTLS, func() error { return s.c.StartTLS(a.tlsConfig(s.t)) })
		if err != nil {
			return err
		}
	}
	offered, _ := s.c.Extension("AUTH")
	if s.server.Username == "" || !offered && Loopback(s.t.host) {
		return nil // a server of this machine may know its own
	}
	secret, err := s.server.secret(ctx)
	if err != nil {
		return &SendError{Stage: StageAuth, Server: s.server.Address, Temporary: true,
			Err: fmt.Errorf("password for SMTP server %s: %w", s.server.Address, err)}
	}
	auth, err := s.auth(secret)
	if err != nil {
		return &SendError{Stage: StageAuth, Server: s.server.Address, Auth: true, Err: err}
	}
	var answer *textproto.Error
	err = s.step(ctx, StageAuth, func() error {
		err := s.c.Auth(auth)
		if errors.As(err, &answer) {
			answer.Msg = s.server.hide(answer.Msg, secret, enhanced.FindString(answer.Msg))
		}
		if echo, is := errors.AsType[textproto.ProtocolError](err); is {
			return textproto.ProtocolError(s.server.hide(string(echo), secret, "an answer that SMTP does not know"))
		}
		return err
	})
	if answer == nil {
		return err
	}
	se := s.failed(StageAuth, answer) // it said so, whatever happened afterwards
	if se.Code >= 500 {
		se.Auth, se.Err = true, s.server.authError("SMTP", se.Words)
	}
	return se
}

// auth picks how to log in by what the server offers (RFC 4954).
func (s *submission) auth(secret Secret) (smtp.Auth, error) {
	_, offered := s.c.Extension("AUTH")
	mechs := strings.Fields(strings.ToUpper(offered))
	has := func(m string) bool { return slices.Contains(mechs, m) }
	user := s.server.Username
	switch {
	case s.server.Token != nil && has("OAUTHBEARER") && !has("XOAUTH2"):
		return &smtpAuth{mech: "OAUTHBEARER", first: newBearer("OAUTHBEARER", s.server, secret).first,
			more: []string{"\x01"}}, nil
	case s.server.Token != nil:
		return &smtpAuth{mech: "XOAUTH2", first: newBearer("XOAUTH2", s.server, secret).first, more: []string{"\x01"}},
			nil
	case has("PLAIN"):
		return &smtpAuth{mech: "PLAIN", first: "\x00" + user + "\x00" + secret.Reveal()}, nil
	case has("LOGIN"):
		return &smtpAuth{mech: "LOGIN", more: []string{user, secret.Reveal()}}, nil
	case len(mechs) == 0:
		return nil, s.server.noWay("SMTP", "the server offers no login")
	}
	return nil, s.server.noWay("SMTP", "the server offers only "+strings.Join(mechs, ", "))
}

// open goes as far as it can without sending the mail: it writes all of it to the wire, but not the
// final dot.
func (s *submission) open(ctx context.Context, e Envelope) (io.WriteCloser, error) {
	s.c.SkipSMTPUTF8(mime.IsASCII(e.From + e.To))
	if err := s.step(ctx, StageMail, func() error { return s.c.Mail("<" + e.From + ">") }); err != nil {
		return nil, err
	}
	if err := s.step(ctx, StageRcpt, func() error { return s.c.Rcpt("<" + e.To + ">") }); err != nil {
		return nil, err
	}
	var body io.WriteCloser // beyond DATA, all that can be said is part of the mail
	err := s.step(ctx, StageData, func() (err error) {
		body, err = s.c.Data()
		return err
	})
	if err != nil {
		return nil, err
	}
	limit := s.limit
	s.limit += transfer(int64(len(e.Data)))
	defer func() { s.limit = limit }()
	err = s.step(ctx, StageBody, func() error {
		if _, err := body.Write(e.Data); err != nil {
			return err
		}
		// The library keeps up to 4 KiB back: a short mail would leave only with the
		// dot, and the look before it would come before the mail.
		if err := s.c.Text.W.Flush(); err != nil {
			return err
		}
		ctx, cancel := context.WithTimeout(ctx, s.limit)
		defer cancel()
		return awaitAcknowledged(ctx, s.t.raw.Conn)
	})
	return body, err
}

// dot ends the body and waits for the answer, patiently: giving up here is what makes
// a mail's fate unknown.
func (s *submission) dot(ctx context.Context, body io.WriteCloser) error {
	s.t.raw.allow(budgetAnswer)
	s.t.SetDeadline(time.Now().Add(dotTimeout))
	stop := context.AfterFunc(ctx, func() { s.t.SetDeadline(time.Now().Add(dotGrace)) })
	defer stop()
	err := body.Close()
	var answer *textproto.Error
	switch {
	case err == nil, errors.As(err, &answer) && answer.Code/100 == 2:
		s.t.within(context.WithoutCancel(ctx), quitTimeout, s.c.Quit)
		return nil
	case answer != nil && (answer.Code/100 == 4 || answer.Code/100 == 5):
		return s.failed(StageDot, err)
	}
	return &SendError{Stage: StageDot, Server: s.server.Address, Unknown: true, Err: err}
}

// congested is the code of a server that takes no more mail from this account today (RFC 3463 §3.5,
// "mail system congestion"; Gmail: 550 5.4.5). It is about no mail in particular. So, although it
// begins with 5, the mail may be sent later.
const congested = "5.4.5"

var enhanced = regexp.MustCompile(`^[245]\.[0-9]{1,3}\.[0-9]{1,3}\b`)

const maxSaid = 500 // bytes of what a server says that are kept

// printable returns what a server said as it can be shown and kept: on one line, and without what moves the
// cursor of a terminal.
func printable(said string) string {
	return mime.CutString(mime.CleanValue(strings.Join(strings.Fields(said), " ")), maxSaid)
}

// failed classes an error of a stage at which the mail was not sent.
func (s *submission) failed(stage Stage, err error) *SendError {
	e := &SendError{Stage: stage, Server: s.server.Address, Temporary: true, Err: err}
	var answer *textproto.Error
	if errors.As(err, &answer) {
		e.Code, e.Words = answer.Code, printable(fmt.Sprintf("%d %s", answer.Code, answer.Msg))
		e.Enhanced = enhanced.FindString(answer.Msg)
		e.Temporary = answer.Code/100 != 5 || e.Enhanced == congested
	}
	return e
}

// checkEnvelope refuses a mail that a server would change or could misread: the bytes that are sent
// must be the bytes that the outbox keeps.
func checkEnvelope(e Envelope) error {
	if err := letter.CheckAddr(e.To); err != nil {
		return fmt.Errorf("recipient: %w", err)
	}
	if e.From != "" {
		if err := letter.CheckAddr(e.From); err != nil {
			return fmt.Errorf("sender: %w", err)
		}
	}
	return letter.CheckBytes(e.Data)
}
