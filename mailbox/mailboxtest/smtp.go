package mailboxtest

import (
	"fmt"
	"io"

	"github.com/emersion/go-sasl"
	"github.com/emersion/go-smtp"
)

// A submission is one SMTP connection.
type submission struct {
	server *Server
	conn   *smtp.Conn
	user   *User // who has logged in, or nil
	from   string
	to     []string
}

func (s *submission) hook(op Op) error {
	op.Proto = "smtp"
	if s.user != nil {
		op.User = s.user.name
	}
	return s.server.hook(op, s.conn.Conn())
}

func (s *submission) AuthMechanisms() []string {
	return []string{sasl.Plain, sasl.OAuthBearer, "XOAUTH2"}
}

func (s *submission) Auth(mech string) (sasl.Server, error) {
	return saslServer(mech, func(username string, check func(*User) bool) error {
		if err := s.hook(Op{Verb: "AUTH"}); err != nil {
			return err
		}
		s.server.mu.Lock()
		u := s.server.users[username]
		s.server.mu.Unlock()
		if u == nil || !check(u) {
			return smtp.ErrAuthFailed
		}
		s.user = u
		return nil
	})
}

func (s *submission) Mail(from string, _ *smtp.MailOptions) error {
	if err := s.hook(Op{Verb: "MAIL", Addr: from}); err != nil {
		return err
	}
	s.from = from
	return nil
}

func (s *submission) Rcpt(to string, _ *smtp.RcptOptions) error {
	if err := s.hook(Op{Verb: "RCPT", Addr: to}); err != nil {
		return err
	}
	s.to = append(s.to, to)
	return nil
}

// Data takes the mail. The hook is asked when the body begins (DATA), when it has
// ended and nothing is stored (.), and when it is stored and not yet answered (. done).
func (s *submission) Data(r io.Reader) error {
	to := fmt.Sprint(s.to)
	if len(s.to) == 1 {
		to = s.to[0]
	}
	if err := s.hook(Op{Verb: "DATA", Addr: to}); err != nil {
		return err
	}
	raw, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	if err := s.hook(Op{Verb: ".", Addr: to}); err != nil {
		return err
	}
	if err := s.server.take(s, raw); err != nil {
		return err
	}
	return s.hook(Op{Verb: ".", Addr: to, Done: true})
}

func (s *submission) Reset() { s.from, s.to = "", nil }

func (s *submission) Logout() error { return nil }
