package mailbox_test

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"informd/mailbox"
	"informd/mailbox/mailboxtest/real"
	"informd/rules/mail"
)

// realAccount returns Julie's account on real servers, over TLS.
func realAccount(s *real.Servers) *mailbox.Account {
	password := func(context.Context) (mailbox.Secret, error) { return mailbox.NewSecret(real.Password), nil }
	return &mailbox.Account{
		IMAP: mailbox.Server{Address: s.IMAPS, Security: mailbox.TLS, Username: "julie@example.test", Password: password},
		SMTP: mailbox.Server{Address: s.Submissions, Security: mailbox.TLS, Username: "julie@example.test", Password: password},
		TLS:  &tls.Config{RootCAs: s.Roots},
	}
}

// Real servers are one Dovecot and one Postfix, and one Cyrus and one Postfix; each part has
// folders or users of its own.
func TestDovecot(t *testing.T) { onServers(t, real.Start(t)) }
func TestCyrus(t *testing.T)   { onServers(t, real.StartCyrus(t)) }

func onServers(t *testing.T, s *real.Servers) {
	for _, a := range []string{"julie@example.test", "anna@pharma.test"} {
		if err := s.AddUser(a); err != nil {
			t.Fatal(err)
		}
	}
	for name, f := range map[string]func(*testing.T, *real.Servers){
		"Security":      realSecurity,
		"Folders":       realFolders,
		"Reading":       realReading,
		"ShortHeaders":  realShortHeaders,
		"Append":        realAppend,
		"Await":         realAwait,
		"Send":          realSend,
		"SendRefused":   realSendRefused,
		"WrongPassword": realWrongPassword,
	} {
		t.Run(name, func(t *testing.T) { f(t, s) })
	}
}

func realSecurity(t *testing.T, s *real.Servers) {
	tests := []struct {
		name       string
		imap, smtp mailbox.Server
		roots      bool
		want       string
	}{
		{name: "TLS", imap: mailbox.Server{Address: s.IMAPS, Security: mailbox.TLS}, smtp: mailbox.Server{Address: s.Submissions, Security: mailbox.TLS}, roots: true},
		{name: "STARTTLS", imap: mailbox.Server{Address: s.IMAP, Security: mailbox.StartTLS}, smtp: mailbox.Server{Address: s.SMTP, Security: mailbox.StartTLS}, roots: true},
		{name: "none", imap: mailbox.Server{Address: s.IMAP, Security: mailbox.NoTLS}, smtp: mailbox.Server{Address: s.SMTP, Security: mailbox.NoTLS}},
		{name: "TLS, unknown issuer", imap: mailbox.Server{Address: s.IMAPS, Security: mailbox.TLS}, smtp: mailbox.Server{Address: s.Submissions, Security: mailbox.TLS}, want: "certificate"},
		{name: "STARTTLS, unknown issuer", imap: mailbox.Server{Address: s.IMAP, Security: mailbox.StartTLS}, smtp: mailbox.Server{Address: s.SMTP, Security: mailbox.StartTLS}, want: "certificate"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := realAccount(s)
			a.IMAP.Address, a.IMAP.Security = tt.imap.Address, tt.imap.Security
			a.SMTP.Address, a.SMTP.Security = tt.smtp.Address, tt.smtp.Security
			if !tt.roots {
				a.TLS = nil
			}
			c, err := a.Connect(t.Context())
			if err == nil {
				c.Close()
			}
			serr := a.Send(t.Context(), letterTo("anna@pharma.test"), func(context.Context) error { return nil })
			for _, err := range []error{err, serr} {
				if (err == nil) != (tt.want == "") || err != nil && !strings.Contains(err.Error(), tt.want) {
					t.Errorf("got %v, want %q", err, tt.want)
				}
			}
		})
	}
}

func letterTo(to string) mailbox.Envelope {
	return mailbox.Envelope{
		From: "julie@example.test",
		To:   to,
		Data: fmt.Appendf(nil, "From: julie@example.test\r\nTo: %s\r\nSubject: Hello\r\nMessage-ID: <letter-to-%s>\r\nDate: Mon, 2 Mar 2026 09:00:00 +0100\r\n\r\nHello,\r\n.\r\n..two\r\n", to, to),
	}
}

func realFolders(t *testing.T, s *real.Servers) {
	c := connect(t, realAccount(s))
	defer c.Close()
	for _, name := range []string{"Entwürfe", "Projekte/Übersicht", "informd"} {
		if err := c.Create(t.Context(), name); err != nil {
			t.Fatal(err)
		}
	}
	for i := range 50 { // a status is never that of a moment ago, even of the examined folder
		folder := []string{"Junk", "Entwürfe"}[i%2]
		must[mailbox.Position](t)(c.Examine(t.Context(), folder))
		other := connect(t, realAccount(s))
		must[uint32](t)(other.Append(t.Context(), folder, nil, time.Time{}, rawMail(fmt.Sprintf("%d@x", i), "news")))
		other.Close()
		var got mailbox.Position
		for _, f := range must[[]mailbox.Folder](t)(c.Folders(t.Context())) {
			if f.Name == folder {
				got = f.Position
			}
		}
		if want := uint32(i/2 + 1); got.Messages != want || got.UIDNext != want+1 {
			t.Errorf("%s after %d messages: %+v", folder, want, got)
		}
	}
	roles := make(map[string]mail.Role)
	for _, f := range must[[]mailbox.Folder](t)(c.Folders(t.Context())) {
		roles[f.Name] = f.Role
		if f.Position.UIDValidity == 0 || f.Position.UIDNext == 0 {
			t.Errorf("%s has no position: %+v", f.Name, f.Position)
		}
	}
	for name, want := range map[string]mail.Role{
		"INBOX": mail.RoleInbox, "Sent": mail.RoleSent, "Drafts": mail.RoleDrafts, "Junk": mail.RoleJunk,
		"Trash": mail.RoleTrash, "Archive": mail.RoleArchive, "Entwürfe": mail.RoleNone, "Projekte/Übersicht": mail.RoleNone,
	} {
		if got, ok := roles[name]; !ok || got != want {
			t.Errorf("role of %s: got %q (listed %v), want %q", name, got, ok, want)
		}
	}
}

func realReading(t *testing.T, s *real.Servers) {
	c := connect(t, realAccount(s))
	defer c.Close()
	if err := c.Create(t.Context(), "Reading"); err != nil {
		t.Fatal(err)
	}
	const n = 600
	for i := range n {
		at := time.Date(2026, 3, 1+i/60, 12, 0, 0, 0, time.UTC)
		must[uint32](t)(c.Append(t.Context(), "Reading", nil, at, rawMail(fmt.Sprintf("%d@x", i+1), "mail")))
	}
	p := must[mailbox.Position](t)(c.Examine(t.Context(), "Reading"))
	if p.Messages != n || p.UIDNext != n+1 {
		t.Errorf("position %+v", p)
	}
	next := uint32(3)
	err := c.Headers(t.Context(), 3, 0, func(m mail.Message) error {
		if m.Place.UID != next || m.ID != fmt.Sprintf("%d@x", next) || m.Place.Folder != "Reading" {
			t.Errorf("got %q at %+v, want UID %d", m.ID, m.Place, next)
		}
		next++
		return nil
	})
	if err != nil || next != n+1 {
		t.Errorf("came to UID %d: %v", next, err)
	}
	if err := c.Headers(t.Context(), n+1, 0, func(m mail.Message) error { return errors.New("one came") }); err != nil {
		t.Errorf("headers beyond the end: %v", err)
	}
	if m := message(t, c, 7); m.ID != "7@x" || m.Received != time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC) {
		t.Errorf("message 7: %q received %v", m.ID, m.Received)
	}
	if _, _, err := c.Message(t.Context(), n+1); !errors.Is(err, mailbox.ErrGone) {
		t.Errorf("message that is not there: %v", err)
	}
	if got := must[[]uint32](t)(c.Since(t.Context(), time.Date(2026, 3, 10, 0, 0, 0, 0, time.UTC))); len(got) != 60 {
		t.Errorf("%d messages since 10 March, want 60", len(got))
	}
	if got, _, err := c.SearchAnswers(t.Context(), time.Date(2026, 3, 10, 0, 0, 0, 0, time.UTC), mailbox.Traces{Addresses: []string{"nobody@x.test", "anna@pharma.example"}}); err != nil || len(got) != 60 {
		t.Errorf("%d messages from Anna since 10 March, want 60", len(got))
	}
	if got := find(t, c, "12@x"); !slices.Equal(got, []uint32{12}) {
		t.Errorf("found %v, want 12 alone", got)
	}
	for _, m := range must[[]real.Mail](t)(s.Mails("julie@example.test", "Reading")) { // reading left nothing behind
		if strings.Contains(m.Flags, "S") {
			t.Errorf("message %s is now marked as read: %s", m.Name, m.Flags)
		}
	}
}

func realAppend(t *testing.T, s *real.Servers) {
	c := connect(t, realAccount(s))
	defer c.Close()
	at := time.Date(2026, 3, 2, 8, 0, 0, 0, time.FixedZone("", 3600))
	big := append(rawMail("big@x", "big"), strings.Repeat("0123456789\r\n", 200_000)...)
	for _, raw := range [][]byte{rawMail("small@x", "small"), big} {
		uid := must[uint32](t)(c.Append(t.Context(), "Drafts", []string{`\Draft`, `\Seen`}, at, raw))
		must[mailbox.Position](t)(c.Examine(t.Context(), "Drafts"))
		if got := must[[]byte](t)(c.Raw(t.Context(), uid, 10<<20)); string(got) != string(raw) {
			t.Errorf("%d bytes came back as %d", len(raw), len(got))
		}
		if m := message(t, c, uid); !m.Received.Equal(at) || m.Size != int64(len(raw)) {
			t.Errorf("received %v, size %d", m.Received, m.Size)
		}
	}
	_, err := c.Append(t.Context(), "Nowhere", nil, at, big)
	var ae *mailbox.AppendError
	if !errors.As(err, &ae) || ae.Unknown || c.Dead() {
		t.Errorf("append to no folder: %v, dead %v", err, c.Dead())
	}
}

func realAwait(t *testing.T, s *real.Servers) {
	if err := s.AddUser("watch@example.test"); err != nil {
		t.Fatal(err)
	}
	a := realAccount(s)
	a.IMAP.Username = "watch@example.test"
	c := connect(t, a)
	defer c.Close()
	next := must[mailbox.Position](t)(c.Examine(t.Context(), "INBOX")).UIDNext
	for i := range 3 {
		if err := s.Deliver("anna@pharma.test", "watch@example.test", rawMail(fmt.Sprintf("%d@x", i), "news")); err != nil {
			t.Fatal(err)
		}
		if came, err := c.Await(t.Context(), time.Minute); !came || err != nil {
			t.Fatalf("message %d: %v, %v", i, came, err)
		}
		var stands mailbox.Position
		for _, f := range must[[]mailbox.Folder](t)(c.FoldersAndNews(t.Context(), next)) {
			if f.Name == "INBOX" {
				stands = f.Position
			}
		}
		if stands.UIDNext != next+1 || stands.Messages != uint32(i+1) {
			t.Errorf("after message %d INBOX stands at %+v", i, stands)
		}
		next = stands.UIDNext
	}
	for _, f := range must[[]mailbox.Folder](t)(c.Folders(t.Context())) { // afresh, and the same
		if f.Name == "INBOX" && (f.Position.UIDNext != next || f.Position.Messages != 3) {
			t.Errorf("left, INBOX stands at %+v, want %d", f.Position, next)
		}
	}
}

func realSend(t *testing.T, s *real.Servers) {
	if err := s.AddUser("bob@pharma.test"); err != nil {
		t.Fatal(err)
	}
	e := letterTo("bob+work@pharma.test")
	inbox := func() []real.Mail { return must[[]real.Mail](t)(s.Mails("bob@pharma.test", "INBOX")) }
	err := realAccount(s).Send(t.Context(), e, func(context.Context) error {
		if len(inbox()) > 0 {
			t.Error("the mail arrived before commit")
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	if err := s.Settle(ctx); err != nil {
		t.Fatal(err)
	}
	arrived := inbox()
	if len(arrived) != 1 {
		t.Fatalf("Bob has %d mails, want 1", len(arrived))
	}
	text := strings.ReplaceAll(string(arrived[0].Raw), "\r\n", "\n")
	if !strings.HasSuffix(text, strings.ReplaceAll(string(e.Data), "\r\n", "\n")) || !strings.Contains(text, "for <bob+work@pharma.test>") {
		t.Errorf("arrived as\n%s", text)
	}

	stop := errors.New("the look found news")
	if err := realAccount(s).Send(t.Context(), e, func(context.Context) error { return stop }); !errors.Is(err, stop) {
		t.Errorf("got %v, want what commit said", err)
	}
	if err := s.Settle(ctx); err != nil {
		t.Fatal(err)
	}
	if n := len(inbox()); n != 1 {
		t.Errorf("Bob has %d mails after a send that commit stopped, want 1", n)
	}
}

func realSendRefused(t *testing.T, s *real.Servers) {
	a := realAccount(s)
	a.SMTP.Username = "" // this port wants a login
	err := a.Send(t.Context(), letterTo("anna@pharma.test"), func(context.Context) error { t.Error("committed"); return nil })
	if got := truth(err); got != "rcpt to 554 5.7.1" {
		t.Errorf("without login: got %q (%v)", got, err)
	}
	a = realAccount(s)
	e := letterTo("anna@pharma.test")
	e.Data = append(e.Data, strings.Repeat(strings.Repeat("x", 76)+"\r\n", 140_000)...)
	err = a.Send(t.Context(), e, func(context.Context) error { return nil })
	var se *mailbox.SendError
	if !errors.As(err, &se) || se.Temporary || se.Unknown || se.Code != 552 {
		t.Errorf("too large: got %q (%v)", truth(err), err)
	}
}

func realWrongPassword(t *testing.T, s *real.Servers) {
	a := realAccount(s)
	wrong := func(context.Context) (mailbox.Secret, error) { return mailbox.NewSecret("h0nt3r2"), nil }
	a.IMAP.Password, a.SMTP.Password = wrong, wrong
	_, err := a.Connect(t.Context())
	serr := a.Send(t.Context(), letterTo("anna@pharma.test"), func(context.Context) error { return nil })
	for _, err := range []error{err, serr} {
		var ae *mailbox.AuthError
		if !errors.As(err, &ae) || strings.Contains(err.Error(), "h0nt3r2") {
			t.Errorf("got %v, want an AuthError", err)
		}
	}
	log, _ := os.ReadFile(filepath.Join(s.Dir, "log"))
	if len(log) == 0 {
		t.Error("the servers logged nothing")
	}
}
