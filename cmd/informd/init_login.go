package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"informd/cmd/informd/internal/agent/session"
	"informd/cmd/informd/internal/fault"
	"informd/cmd/informd/internal/setup"
	"informd/mailbox"
	"informd/rules/mail"
)

// logIn tries both servers until both let informd in; whatever was answered can be changed
// meanwhile.
func (q *initDialog) logIn(ctx context.Context) error {
	for {
		q.dialog.Say("Logging in at %s and %s …", q.IMAP.Address, q.SMTP.Address)
		imap, smtp := q.tryBoth(ctx)
		switch {
		case ctx.Err() != nil:
			return errors.New("stopped")
		case imap == nil && smtp == nil:
			q.dialog.Say("Both let informd in.")
			q.stale = false
			return nil
		case q.mend(imap, &q.IMAP), q.mend(smtp, &q.SMTP):
			continue // one that speaks otherwise than was thought
		}
		if trusted, err := q.trust(ctx, imap, smtp); err != nil || trusted {
			if err != nil {
				return err
			}
			continue
		}
		q.sayFault(slices.DeleteFunc([]error{imap, smtp}, func(err error) bool { return err == nil })...)
		if q.cmd.Yes {
			return errors.New("the servers do not let informd in")
		}
		if q.SMTPLogin.HasSecret() && session.LoginRefused(smtp) {
			q.dialog.Say("That login is one of its own, below [smtp] in %s: mend it there, and run init again.", q.path)
		}
		usual := q.mostLikely(imap, smtp)
		_, err := q.change(ctx, whatIsWrong(q.loginChanges()), usual, "again")
		if err != nil {
			return fmt.Errorf("the servers do not let informd in: %w", err)
		}
	}
}

// mostLikely returns what must be changed most likely after both servers were tried in vain: a server that is
// not what it should be, however often it is tried, and a password that was typed and refused.
func (q *initDialog) mostLikely(imap, smtp error) string {
	var change []string
	for i, s := range q.servers() {
		f, ok := fault.Of([]error{imap, smtp}[i])
		wrong := []fault.Kind{fault.NameUnknown, fault.WrongPort, fault.NoGreeting, fault.CertificateName}
		if q.asked || s.option != "" { // the owner may have mistyped it
			wrong = append(wrong, fault.Refused)
		}
		// That of a known provider is right: the way to it is closed.
		known := q.provider != nil && !q.bridged() && !q.asked && s.option == ""
		if ok && !known && slices.Contains(wrong, f.Kind) {
			change = append(change, s.word)
		}
	}
	typed := len(q.PasswordCommand)+len(q.TokenCommand) == 0
	if typed && (session.LoginRefused(imap) || session.LoginRefused(smtp) && !q.SMTPLogin.HasSecret()) {
		change = append(change, "password")
	}
	return cmp.Or(strings.Join(change, ", "), "again")
}

// bridged reports whether the provider is reached through a program on this machine.
func (q *initDialog) bridged() bool {
	return q.provider != nil && mailbox.Loopback(q.provider.IMAP.Address)
}

// tryBoth logs in to both servers at once, and looks at the account while it is there.
func (q *initDialog) tryBoth(ctx context.Context) (imap, smtp error) {
	account := q.account()
	sent := make(chan error, 1)
	go func() { sent <- account.TrySMTP(ctx) }()
	conn, imap := account.Connect(ctx)
	if imap == nil {
		defer conn.Close()
		q.written = writtenName(ctx, conn, q.Address)
	}
	return imap, <-sent
}

// writtenName returns the name on the newest mail in Sent, or "".
func writtenName(ctx context.Context, conn *mailbox.Conn, address string) (name string) {
	folders, err := conn.Folders(ctx)
	if err != nil {
		return ""
	}
	for _, f := range folders {
		if f.Role != mail.RoleSent || f.Position.Messages == 0 {
			continue
		}
		if _, err := conn.Examine(ctx, f.Name); err != nil {
			return ""
		}
		newest, err := conn.Newest(ctx)
		if err != nil || newest == 0 {
			return ""
		}
		conn.HeadersOf(ctx, []uint32{newest}, func(m mail.Message) error {
			if mail.SameAddr(m.From.Addr, address) {
				name = m.From.Name
			}
			return nil
		})
	}
	return name
}

// mend changes how a server is spoken to where it showed how it wants to be.
func (q *initDialog) mend(err error, s *setup.Server) bool {
	f, ok := fault.Of(err)
	if !ok {
		return false
	}
	switch {
	case f.Kind == fault.PlainPort && s.Security == mailbox.TLS:
		s.Security = mailbox.StartTLS
	case f.Kind == fault.TLSPort && s.Security == mailbox.StartTLS:
		s.Security = mailbox.TLS
	default:
		return false
	}
	q.dialog.Say("%s expects %s; trying that.", s.Address, s.Security)
	return true
}

// trust shows the certificate of a bridge on this machine, for which no authority vouches, and
// insists on it from then on if the owner says so.
func (q *initDialog) trust(ctx context.Context, imap, smtp error) (bool, error) {
	trusted := false
	// The answers by fingerprint: both servers are the same bridge most often.
	taken := map[string]bool{q.IMAPFingerprint: q.IMAPFingerprint != ""}
	for i, s := range q.servers() {
		shown := mailbox.ShownCertificate([]error{imap, smtp}[i])
		if shown == "" || !mailbox.Loopback(s.is.Address) {
			continue
		}
		yes, asked := taken[shown]
		if !asked {
			proves := "proves itself with a certificate of its own"
			if *s.fingerprint != "" {
				proves = "shows another certificate than the one you took before"
			}
			q.dialog.Say("The server on this machine at %s %s:\n\n    %s\n", s.is.Address, proves, shown)
			var err error
			if yes, err = q.dialog.Yes(ctx, "Take this certificate, and no other, from now on?"); err != nil {
				return false, err
			}
			taken[shown], q.extra = yes, true
		}
		if yes {
			*s.fingerprint, trusted = shown, true
		}
	}
	return trusted, nil
}
