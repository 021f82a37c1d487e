package mailbox_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"informd/mailbox"
	"informd/mailbox/mailboxtest"
	"informd/rules/mail"
)

// Under every oddity all folders but the refused one are listed with their positions, all mail
// in them is read, and a search for an answer finds it.
func TestOddities(t *testing.T) {
	if n := len(mailboxtest.Oddities()); n < 40 {
		t.Errorf("%d oddities, want forty", n)
	}
	for _, o := range append(mailboxtest.Oddities(), mailboxtest.Oddity{Name: "none"}) {
		t.Run(o.Name, func(t *testing.T) { synctest.Test(t, func(t *testing.T) { playOddity(t, o) }) })
	}
}

func playOddity(t *testing.T, o mailboxtest.Oddity) {
	at := time.Now()
	srv := mailboxtest.Pipe(mailboxtest.Options{Host: "mail.example.org", Now: time.Now})
	defer srv.Close()
	user := srv.AddUser("julie", "c0rrect-s3cr3t", "julie@example.org")
	if err := user.Create(mailboxtest.OddFolder, ""); err != nil {
		t.Fatal(err)
	}
	for i, subject := range []string{"first", mailboxtest.OddSubject, "Re: Pharma"} {
		raw := fmt.Sprintf("Message-ID: <%d@x.example>\r\nFrom: anna@pharma.example\r\nSubject: %s\r\n\r\nText %d\r\n", i+1, subject, i+1)
		for _, folder := range []string{"INBOX", mailboxtest.OddFolder} {
			if _, err := user.Append(folder, nil, at, []byte(raw)); err != nil {
				t.Fatal(err)
			}
		}
	}
	s := &rawServer{}
	account := s.account()
	account.IMAP.Address, account.Dial = srv.IMAP(), o.Odd(srv.Dial)
	c := connect(t, account)
	defer c.Close()
	folders := must[[]mailbox.Folder](t)(c.Folders(t.Context()))
	read := 0
	for _, f := range folders {
		if f.Name == "INBOX" || f.Position.Messages == 3 {
			read++
			readOdd(t, c, f, o, at)
			continue
		}
		if f.Name == o.Folder && f.Refused == "" {
			_, err := c.Examine(t.Context(), f.Name)
			if err == nil || c.Dead() {
				t.Errorf("folder %s: %v, dead %v; want a refusal", f.Name, err, c.Dead())
			}
		}
	}
	want := 2
	if o.Folder != "" {
		want = 1
		if c.Dead() || !slices.ContainsFunc(folders, func(f mailbox.Folder) bool { return f.Name == o.Folder }) {
			t.Errorf("the refused folder is not listed: %+v", folders)
		}
	}
	if read < want {
		t.Errorf("%d folders were read, want %d: %+v", read, want, folders)
	}
}

// readOdd reads a folder whole, on a connection that has to live on.
func readOdd(t *testing.T, c *mailbox.Conn, f mailbox.Folder, o mailboxtest.Oddity, at time.Time) {
	p, err := c.Examine(t.Context(), f.Name)
	if err != nil {
		if !c.Dead() && f.Name == mailboxtest.OddFolder {
			return // refused, and that is told
		}
		t.Fatalf("examine %s: %v", f.Name, err)
	}
	if p.UIDNext != 4 || p.UIDValidity == 0 {
		t.Errorf("%s stands at %+v", f.Name, p)
	}
	var subjects []string
	var bad *mailbox.MessageError
	take := func(m mail.Message) error { subjects = append(subjects, m.Subject); return nil }
	err = c.Headers(t.Context(), 1, 3, take)
	if errors.As(err, &bad) && bad.UID == 2 && o.Message != "" {
		subjects = append(subjects, o.Message) // named, and passed over
		err = c.Headers(t.Context(), 3, 3, take)
	}
	if err != nil {
		t.Fatalf("headers of %s: %v", f.Name, err)
	}
	if want := "first, " + mailboxtest.OddSubject + ", Re: Pharma"; strings.Join(subjects, ", ") != want {
		t.Errorf("%s holds %q, want %q", f.Name, subjects, want)
	}
	for uid := uint32(1); uid <= 3; uid++ {
		m, _, err := c.Message(t.Context(), uid)
		if uid == 2 && o.Message != "" {
			if !errors.As(err, &bad) || c.Dead() {
				t.Errorf("message 2 in %s: %v; want it to be named", f.Name, err)
			}
			continue
		}
		if want := fmt.Sprintf("Text %d", uid); err != nil || strings.TrimSpace(m.Text) != want {
			t.Errorf("message %d in %s: %q, %v", uid, f.Name, m.Text, err)
		}
	}
	for what, list := range map[string]func() ([]uint32, error){
		"since": func() ([]uint32, error) { return c.Since(t.Context(), at.AddDate(0, 0, -1)) },
		"answers": func() ([]uint32, error) {
			named, suspected, err := c.SearchAnswers(t.Context(), at.AddDate(0, 0, -1), mailbox.Traces{Subject: "Pharma"})
			return append(named, suspected...), err
		},
	} {
		uids, err := list()
		if err != nil || !slices.Contains(uids, 3) {
			t.Errorf("%s in %s: %v, %v", what, f.Name, uids, err)
		}
	}
}
