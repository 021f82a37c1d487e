package wizard

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"informd/cmd/informd/internal/agent/session"
	"informd/cmd/informd/internal/fault"
	"informd/cmd/informd/internal/setup"
	"informd/mailbox"
	"informd/rules/mail"
)

// logins try the account, and see what it shows.
type logins struct {
	form
	written string // the name on the newest mail in Sent
	asked   bool   // a question was asked that most owners do not get
}

// mostLikely returns what must be changed most likely after both servers were tried in vain: a server that is
// not what it should be, however often it is tried, and a password that was typed and refused.
func (l *logins) mostLikely(imap, smtp error, asked bool) string {
	var change []string
	for i, s := range l.both() {
		f, ok := fault.Of([]error{imap, smtp}[i])
		wrong := []fault.Kind{fault.NameUnknown, fault.WrongPort, fault.NoGreeting, fault.CertificateName}
		if asked || s.option != "" { // the owner may have mistyped it
			wrong = append(wrong, fault.Refused)
		}
		// That of a known provider is right: the way to it is closed.
		known := l.provider != nil && !l.bridged() && !asked && s.option == ""
		if ok && !known && slices.Contains(wrong, f.Kind) {
			change = append(change, s.word)
		}
	}
	typed := len(l.PasswordCommand)+len(l.TokenCommand) == 0
	if typed && (session.LoginRefused(imap) || session.LoginRefused(smtp) && !l.SMTPLogin.HasSecret()) {
		change = append(change, "password")
	}
	return cmp.Or(strings.Join(change, ", "), "again")
}

// tryBoth logs in to both servers at once, and looks at the account while it is there.
func (l *logins) tryBoth(ctx context.Context) (imap, smtp error) {
	account := l.account()
	sent := make(chan error, 1)
	go func() { sent <- account.TrySMTP(ctx) }()
	conn, imap := account.Connect(ctx)
	if imap == nil {
		defer conn.Close()
		l.written = writtenName(ctx, conn, l.Address)
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
func (l *logins) mend(err error, s *setup.Server) bool {
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
	l.person.Say("%s expects %s; trying that.", s.Address, s.Security)
	return true
}

// trust shows the certificate of a bridge on this machine, for which no authority vouches, and
// insists on it from then on if the owner says so.
func (l *logins) trust(ctx context.Context, imap, smtp error) (bool, error) {
	trusted := false
	// The answers by fingerprint: both servers are the same bridge most often.
	taken := map[string]bool{l.IMAPFingerprint: l.IMAPFingerprint != ""}
	for i, s := range l.both() {
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
			l.person.Say("The server on this machine at %s %s:\n\n    %s\n", s.is.Address, proves, shown)
			var err error
			if yes, err = l.person.Yes(ctx, "Take this certificate, and no other, from now on?"); err != nil {
				return false, err
			}
			taken[shown], l.asked = yes, true
		}
		if yes {
			*s.fingerprint, trusted = shown, true
		}
	}
	return trusted, nil
}
