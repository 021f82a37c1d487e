package mailbox_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/emersion/go-imap/v2"

	"informd/mailbox"
	"informd/mailbox/mailboxtest"
	"informd/rules/mail"
)

// account returns Julie's account on an embedded server.
func account(s *mailboxtest.Server) *mailbox.Account {
	password := func(context.Context) (mailbox.Secret, error) { return mailbox.NewSecret("secret"), nil }
	return &mailbox.Account{
		IMAP: mailbox.Server{Address: s.IMAP(), Security: mailbox.NoTLS, Username: "julie", Password: password},
		SMTP: mailbox.Server{Address: s.SMTP(), Security: mailbox.NoTLS, Username: "julie", Password: password},
		Dial: s.Dial,
	}
}

// mail is a small message.
func rawMail(id, subject string) []byte {
	return fmt.Appendf(nil, "From: Anna Meier <anna@pharma.example>\r\nTo: julie@example.org\r\nSubject: %s\r\nMessage-ID: <%s>\r\nDate: Mon, 2 Mar 2026 09:00:00 +0100\r\n\r\nHello.\r\n", subject, id)
}

// must fails the test on an error.
func must[T any](t *testing.T) func(T, error) T {
	return func(v T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

func message(t *testing.T, c *mailbox.Conn, uid uint32) mail.Message {
	t.Helper()
	m, _, err := c.Message(t.Context(), uid)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// find lists the UIDs of the messages with an id.
func find(t *testing.T, c *mailbox.Conn, id string) (uids []uint32) {
	t.Helper()
	hits, newest, err := c.Candidates(t.Context(), "Message-ID", id)
	if err != nil {
		t.Fatal(err)
	}
	err = c.HeadersOf(t.Context(), append(hits, newest...), func(m mail.Message) error {
		if mailbox.FieldIs(m, "Message-ID", id) {
			uids = append(uids, m.Place.UID)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return uids
}

func connect(t *testing.T, a *mailbox.Account) *mailbox.Conn {
	t.Helper()
	c, err := a.Connect(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// bubble runs a test in virtual time against an embedded server over pipes.
func bubble(t *testing.T, opts mailboxtest.Options, f func(*testing.T, *mailboxtest.Server, *mailboxtest.User)) {
	synctest.Test(t, func(t *testing.T) {
		s := mailboxtest.Pipe(opts)
		defer s.Close()
		f(t, s, s.AddUser("julie", "secret", "julie@example.org"))
	})
}

func TestFoldersTellRolesAndPositions(t *testing.T) {
	old := imap.CapSet{imap.CapIMAP4rev1: {}}
	for name, caps := range map[string]imap.CapSet{"all capabilities": nil, "IMAP4rev1 only": old} {
		t.Run(name, func(t *testing.T) {
			bubble(t, mailboxtest.Options{Caps: caps}, func(t *testing.T, s *mailboxtest.Server, u *mailboxtest.User) {
				u.Create("Entwürfe/älter", "")
				u.Append("Junk", nil, time.Time{}, rawMail("1@x", "one"))
				c := connect(t, account(s))
				defer c.Close()
				must[mailbox.Position](t)(c.Examine(t.Context(), "Junk"))
				u.Append("Junk", nil, time.Time{}, rawMail("2@x", "two")) // behind the examining connection's back
				var got []string
				for _, f := range must[[]mailbox.Folder](t)(c.Folders(t.Context())) {
					got = append(got, fmt.Sprintf("%s %s %d %d", f.Name, f.Role, f.Position.Messages, f.Position.UIDNext))
				}
				want := []string{
					"Archive archive 0 1", "Drafts drafts 0 1", "Entwürfe/älter  0 1", "INBOX inbox 0 1",
					"Junk junk 2 3", "Sent sent 0 1", "Trash trash 0 1",
				}
				if !slices.Equal(got, want) {
					t.Errorf("folders\n got %q\nwant %q", got, want)
				}
			})
		})
	}
}

func TestReading(t *testing.T) {
	bubble(t, mailboxtest.Options{}, func(t *testing.T, s *mailboxtest.Server, u *mailboxtest.User) {
		for i := range 1000 {
			u.Append("INBOX", nil, time.Date(2026, 3, 1+i/100, 12, 0, 0, 0, time.UTC), rawMail(fmt.Sprintf("%d@x", i+1), "mail"))
		}
		c := connect(t, account(s))
		defer c.Close()
		p := must[mailbox.Position](t)(c.Examine(t.Context(), "INBOX"))
		if p.UIDNext != 1001 || p.Messages != 1000 {
			t.Errorf("position %+v, want UIDNext 1001 of 1000 messages", p)
		}

		var uids []uint32
		err := c.Headers(t.Context(), 3, 0, func(m mail.Message) error {
			uids = append(uids, m.Place.UID)
			if want := fmt.Sprintf("%d@x", m.Place.UID); m.ID != want || !m.HeaderOnly || m.Text != "" {
				t.Errorf("UID %d: id %q, header only %v; want %q", m.Place.UID, m.ID, m.HeaderOnly, want)
			}
			want := mail.Place{Folder: "INBOX", Role: mail.RoleInbox, UIDValidity: p.UIDValidity, UID: m.Place.UID}
			if m.Place != want {
				t.Errorf("place %+v, want %+v", m.Place, want)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		if len(uids) != 998 || uids[0] != 3 || !slices.IsSorted(uids) {
			t.Errorf("%d headers from %d; want 998 from 3, in order", len(uids), uids[0])
		}
		// "n:*" names the last message even where n is beyond it.
		err = c.Headers(t.Context(), 2000, 0, func(m mail.Message) error {
			t.Errorf("message %d came, beyond the end", m.Place.UID)
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		stop := errors.New("stop")
		if err := c.Headers(t.Context(), 1, 0, func(mail.Message) error { return stop }); err != stop {
			t.Errorf("error of the callback: got %v, want %v", err, stop)
		}

		m := message(t, c, 7)
		if m.ID != "7@x" || m.HeaderOnly || m.Size != int64(len(rawMail("7@x", "mail"))) || m.Received.IsZero() {
			t.Errorf("message 7: %+v", m)
		}
		if raw := must[[]byte](t)(c.Raw(t.Context(), 7, 1<<20)); string(raw) != string(rawMail("7@x", "mail")) {
			t.Errorf("raw message 7: %q", raw)
		}
		if raw := must[[]byte](t)(c.Raw(t.Context(), 7, 10)); string(raw) != "From: Anna" {
			t.Errorf("first 10 bytes: %q", raw)
		}
		if _, _, err := c.Message(t.Context(), 5000); !errors.Is(err, mailbox.ErrGone) {
			t.Errorf("message that is gone: got %v, want ErrGone", err)
		}
		if got := must[[]uint32](t)(c.Since(t.Context(), time.Date(2026, 3, 10, 0, 0, 0, 0, time.UTC))); len(got) != 100 {
			t.Errorf("since 10 March: %d messages, want 100", len(got))
		}
		if got, _, err := c.SearchAnswers(t.Context(), time.Time{}, mailbox.Traces{Addresses: []string{"nobody@x.example", "anna@pharma.example"}}); err != nil || len(got) != 1000 {
			t.Errorf("from Anna: %d messages, want 1000", len(got))
		}
	})
}

func TestFindComparesWhole(t *testing.T) {
	bubble(t, mailboxtest.Options{}, func(t *testing.T, s *mailboxtest.Server, u *mailboxtest.User) {
		u.Append("Sent", nil, time.Time{}, rawMail("abc@x", "one"))
		u.Append("Sent", nil, time.Time{}, rawMail("abc@x.example", "longer"))
		c := connect(t, account(s))
		defer c.Close()
		must[mailbox.Position](t)(c.Examine(t.Context(), "Sent"))
		for value, want := range map[string][]uint32{"abc@x": {1}, "<abc@x>": {1}, "bc@x": nil, "abc@x.example": {2}} {
			if got := find(t, c, value); !slices.Equal(got, want) {
				t.Errorf("find %q: got %v; want %v", value, got, want)
			}
		}
	})
}

func TestFindWhereServersCannotSearchHeaders(t *testing.T) {
	refuse := false
	hook := func(op mailboxtest.Op) error {
		if refuse && op.Verb == "SEARCH" && !op.Done {
			refuse = false
			return &imap.Error{Type: imap.StatusResponseTypeNo, Code: imap.ResponseCodeServerBug, Text: "SEARCH Server error"}
		}
		return nil
	}
	bubble(t, mailboxtest.Options{Hook: hook}, func(t *testing.T, s *mailboxtest.Server, u *mailboxtest.User) {
		for i := range 300 {
			u.Append("Sent", nil, time.Time{}, rawMail(fmt.Sprintf("%d@x", i+1), "one"))
		}
		c := connect(t, account(s))
		defer c.Close()
		must[mailbox.Position](t)(c.Examine(t.Context(), "Sent"))
		refuse = true
		if got := find(t, c, "12@x"); !slices.Equal(got, []uint32{12}) {
			t.Errorf("got %v, want 12", got)
		}
	})
}

func TestAppend(t *testing.T) {
	var fault error
	done := false
	hook := func(op mailboxtest.Op) error {
		if op.Verb == "APPEND" && op.Done == done {
			return fault
		}
		return nil
	}
	bubble(t, mailboxtest.Options{Hook: hook}, func(t *testing.T, s *mailboxtest.Server, u *mailboxtest.User) {
		a := account(s)
		c := connect(t, a)
		defer func() { c.Close() }()
		big := append(rawMail("big@x", "big"), strings.Repeat("0123456789\r\n", 10_000)...)
		at := time.Date(2026, 3, 2, 8, 0, 0, 0, time.UTC)
		for _, raw := range [][]byte{rawMail("small@x", "small"), big} {
			if uid := must[uint32](t)(c.Append(t.Context(), "Drafts", []string{`\Draft`, `\Seen`}, at, raw)); uid == 0 {
				t.Errorf("appended %d bytes without a UID", len(raw))
			}
		}
		got := must[[]mailboxtest.Message](t)(u.Messages("Drafts"))
		if len(got) != 2 || string(got[1].Raw) != string(big) || !got[1].Received.Equal(at) || len(got[1].Flags) != 2 {
			t.Errorf("stored %d messages: %+v", len(got), got)
		}

		for name, tt := range map[string]struct {
			folder  string
			fault   error
			done    bool
			unknown bool
		}{
			"no such folder":  {folder: "Nowhere"},
			"over quota":      {folder: "Drafts", fault: &imap.Error{Type: imap.StatusResponseTypeNo, Code: imap.ResponseCodeOverQuota, Text: "full"}},
			"answer lost":     {folder: "Drafts", fault: mailboxtest.ErrCut, done: true, unknown: true},
			"line cut before": {folder: "Drafts", fault: mailboxtest.ErrCut, unknown: true},
		} {
			fault, done = tt.fault, tt.done
			_, err := c.Append(t.Context(), tt.folder, nil, time.Time{}, rawMail("x@x", name))
			fault = nil
			var ae *mailbox.AppendError
			if !errors.As(err, &ae) || ae.Unknown != tt.unknown {
				t.Errorf("%s: got %v; want an AppendError, unknown %v", name, err, tt.unknown)
			}
			if c.Dead() != tt.unknown {
				t.Errorf("%s: connection dead %v, want %v", name, c.Dead(), tt.unknown)
			}
			if c.Dead() {
				c = connect(t, a)
			}
		}
	})
}

func TestCreateTwiceIsFine(t *testing.T) {
	bubble(t, mailboxtest.Options{}, func(t *testing.T, s *mailboxtest.Server, u *mailboxtest.User) {
		c := connect(t, account(s))
		defer c.Close()
		name := must[string](t)(c.FullName(t.Context(), "informd"))
		for range 2 {
			if err := c.Create(t.Context(), name); err != nil {
				t.Fatal(err)
			}
		}
		if !slices.Contains(u.Folders(), "informd") {
			t.Errorf("folders %q", u.Folders())
		}
	})
}

func TestWrongPassword(t *testing.T) {
	bubble(t, mailboxtest.Options{}, func(t *testing.T, s *mailboxtest.Server, u *mailboxtest.User) {
		u.SetPassword("changed")
		_, err := account(s).Connect(t.Context())
		var ae *mailbox.AuthError
		if !errors.As(err, &ae) || ae.Protocol != "IMAP" || ae.Username == "" || ae.Token {
			t.Errorf("IMAP: got %v; want an AuthError", err)
		}
		err = account(s).Send(t.Context(), envelope("x"), func(context.Context) error { return nil })
		var se *mailbox.SendError
		if !errors.As(err, &ae) || ae.Protocol != "SMTP" || !errors.As(err, &se) || !se.Auth || se.Temporary || se.Unknown {
			t.Errorf("SMTP: got %v; want a SendError that is an AuthError", err)
		}
		if strings.Contains(err.Error(), "secret") {
			t.Errorf("the error tells the password: %v", err)
		}
	})
}

func TestLoginByToken(t *testing.T) {
	for name, token := range map[string]string{"good": "t0k3n", "stale": "old"} {
		t.Run(name, func(t *testing.T) {
			bubble(t, mailboxtest.Options{}, func(t *testing.T, s *mailboxtest.Server, u *mailboxtest.User) {
				u.SetToken("t0k3n")
				a := account(s)
				get := func(context.Context) (mailbox.Secret, error) { return mailbox.NewSecret(token), nil }
				a.IMAP.Token, a.SMTP.Token = get, get
				c, err := a.Connect(t.Context())
				serr := a.Send(t.Context(), envelope("x"), func(context.Context) error { return nil })
				if name == "good" {
					if err != nil || serr != nil {
						t.Fatalf("IMAP %v, SMTP %v", err, serr)
					}
					c.Close()
					return
				}
				var ae *mailbox.AuthError
				if !errors.As(err, &ae) || !ae.Token {
					t.Errorf("IMAP: got %v; want an AuthError about the token", err)
				}
				if !errors.As(serr, &ae) || !ae.Token {
					t.Errorf("SMTP: got %v; want an AuthError about the token", serr)
				}
			})
		})
	}
}

func TestAwait(t *testing.T) {
	bubble(t, mailboxtest.Options{}, func(t *testing.T, s *mailboxtest.Server, u *mailboxtest.User) {
		c := connect(t, account(s))
		p := must[mailbox.Position](t)(c.Examine(t.Context(), "INBOX"))
		for i, wait := range []time.Duration{time.Second, 25 * time.Minute, 3*time.Hour + time.Second} {
			id := fmt.Sprintf("%d@x", i)
			began := time.Now()
			time.AfterFunc(wait, func() { s.Deliver("anna@pharma.example", "julie@example.org", rawMail(id, "one")) })
			if came, err := c.Await(t.Context(), 4*time.Hour); !came || err != nil || time.Since(began) != wait {
				t.Errorf("after %v: %v, %v, want news after %v", time.Since(began), came, err, wait)
			}
			for _, f := range must[[]mailbox.Folder](t)(c.FoldersAndNews(t.Context(), p.UIDNext)) {
				if f.Name == "INBOX" {
					if f.Position.UIDNext != p.UIDNext+1 || f.Position.UIDValidity != p.UIDValidity || f.Position.Messages != uint32(i+1) {
						t.Errorf("INBOX stands at %+v, want one on from %+v", f.Position, p)
					}
					p = f.Position
				}
			}
			var got []string
			err := c.ShortHeaders(t.Context(), p.UIDNext-1, p.UIDNext-1, func(m mail.Message) error { got = append(got, m.ID); return nil })
			if err != nil || !slices.Equal(got, []string{id}) {
				t.Errorf("the news are %q, %v, want %s", got, err, id)
			}
		}
		began := time.Now()
		if came, err := c.Await(t.Context(), time.Hour); came || err != nil || time.Since(began) != time.Hour {
			t.Errorf("after %v: %v, %v, want nothing in an hour", time.Since(began), came, err)
		}
		if _, err := c.FoldersAndNews(t.Context(), p.UIDNext); !errors.Is(err, mailbox.ErrNoNews) {
			t.Errorf("got %v, want ErrNoNews", err)
		}
		ctx, cancel := context.WithCancel(t.Context())
		time.AfterFunc(time.Minute, cancel)
		if _, err := c.Await(ctx, time.Hour); !errors.Is(err, context.Canceled) || !c.Dead() {
			t.Errorf("got %v, want context.Canceled and a dead connection", err)
		}
	})
}

func TestOnlyHarmlessVerbs(t *testing.T) {
	var verbs []string
	hook := func(op mailboxtest.Op) error {
		if op.Harm {
			t.Errorf("%s %s changes the mailbox", op.Verb, op.Folder)
		}
		if !op.Done {
			verbs = append(verbs, op.Verb)
		}
		return nil
	}
	bubble(t, mailboxtest.Options{Hook: hook}, func(t *testing.T, s *mailboxtest.Server, u *mailboxtest.User) {
		u.Append("INBOX", nil, time.Time{}, rawMail("1@x", "one"))
		c := connect(t, account(s))
		defer c.Close()
		must[[]mailbox.Folder](t)(c.Folders(t.Context()))
		must[mailbox.Position](t)(c.Examine(t.Context(), "INBOX"))
		message(t, c, 1)
		find(t, c, "1@x")
		must[[]byte](t)(c.Raw(t.Context(), 1, 1<<20))
		must[uint32](t)(c.Append(t.Context(), "Drafts", nil, time.Time{}, rawMail("2@x", "two")))
		if err := c.Noop(t.Context()); err != nil {
			t.Fatal(err)
		}
		for _, m := range must[[]mailboxtest.Message](t)(u.Messages("INBOX")) {
			if len(m.Flags) > 0 {
				t.Errorf("message %d now has the flags %q", m.UID, m.Flags)
			}
		}
	})
	if !slices.Contains(verbs, "FETCH") || !slices.Contains(verbs, "EXAMINE") {
		t.Errorf("the hook saw only %q", verbs)
	}
}

// envelope returns a mail from Julie to Anna.
func envelope(body string) mailbox.Envelope {
	return mailbox.Envelope{
		From: "julie@example.org",
		To:   "anna@pharma.example",
		Data: []byte("From: julie@example.org\r\nTo: anna@pharma.example\r\nSubject: Hello\r\n\r\n" + body + "\r\n"),
	}
}

func TestSendDelivers(t *testing.T) {
	bubble(t, mailboxtest.Options{AutoSent: true}, func(t *testing.T, s *mailboxtest.Server, julie *mailboxtest.User) {
		anna := s.AddUser("anna", "secret", "anna@pharma.example")
		e := envelope(".\r\n..dots\r\nend")
		if err := account(s).Send(t.Context(), e, func(context.Context) error { return nil }); err != nil {
			t.Fatal(err)
		}
		got := must[[]mailboxtest.Message](t)(anna.Messages("INBOX"))
		if len(got) != 1 || !strings.HasSuffix(string(got[0].Raw), string(e.Data)) ||
			!strings.HasPrefix(string(got[0].Raw), "Return-Path: <julie@example.org>\r\nDelivered-To: anna@pharma.example\r\nReceived: ") {
			t.Fatalf("Anna has %d messages: %+v", len(got), got)
		}
		if sent := must[[]mailboxtest.Message](t)(julie.Messages("Sent")); len(sent) != 1 || string(sent[0].Raw) != string(e.Data) {
			t.Errorf("Julie's Sent has %d messages: %+v", len(sent), sent)
		}
		e.To = "nobody@nowhere.example"
		if err := account(s).Send(t.Context(), e, func(context.Context) error { return nil }); err != nil {
			t.Fatal(err)
		}
		bounced := must[[]mailboxtest.Message](t)(julie.Messages("INBOX"))
		if len(bounced) != 1 || !strings.Contains(string(bounced[0].Raw), "Status: 5.1.1") {
			t.Errorf("Julie's INBOX has %d messages: %+v", len(bounced), bounced)
		}
	})
}
