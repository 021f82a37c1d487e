package agent

import (
	"context"
	"flag"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"informd/cmd/informd/internal/agent/knowledge"
	"informd/cmd/informd/internal/agent/session"
	"informd/mailbox"
	"informd/mailbox/mailboxtest"
	"informd/rules"
	"informd/rules/dates"
	"informd/rules/mail"
	"informd/store"
	"informd/templates"
)

const (
	julie   = "julie@example.org"
	capture = "julie+informd-7f3k2m9qxw4t8bhc@example.org"
)

var years = flag.Int("years", 1, "how many years TestYear lives through, each with a seed of its own")

// TestYear runs the production loop for a year of virtual time: asks at random, answers
// by every road at random moments, answering machines and bounces among them. Never are
// there two follow-ups to one ask, never one after an answer, and whoever stays silent
// gets exactly one.
func TestYear(t *testing.T) {
	for seed := range uint64(*years) {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			dir := t.TempDir()
			synctest.Test(t, func(t *testing.T) { year(t, seed, dir) })
		})
	}
}

// A contact of the test year, and what becomes of the ask to them.
type contact struct {
	addr     string
	asked    time.Time
	answered time.Time // zero: never
	how      string
}

func year(t *testing.T, seed uint64, dir string) {
	rng := rand.New(rand.NewPCG(seed, 7))
	srv := mailboxtest.Pipe(mailboxtest.Options{Host: "mail.example.org", AutoSent: true})
	defer srv.Close()
	user := srv.AddUser("julie", "secret", julie)
	a := newTestAgent(t, srv, filepath.Join(dir, "state.db"), time.Now)
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan struct{})
	go func() { a.Run(ctx); close(ended) }()

	contacts := make([]*contact, 50)
	for i := range contacts {
		time.Sleep(time.Duration(rng.IntN(12*24*60)) * time.Minute)
		contacts[i] = askSomebody(t, srv, user, i)
		srv.AddUser(contacts[i].addr, "secret", contacts[i].addr) // or each follow-up comes back
		go live(t, srv, user, contacts[i], rand.New(rand.NewPCG(seed, uint64(100+i))))
	}
	time.Sleep(60 * 24 * time.Hour)
	cancel()
	<-ended
	a.Close()
	a.Store.Close()
	synctest.Wait()

	sent := map[string][]time.Time{}
	for _, s := range srv.Accepted() {
		if s.To != julie {
			sent[s.To] = append(sent[s.To], s.At)
		}
	}
	for _, c := range contacts {
		n := len(sent[c.addr])
		switch {
		case n > 1:
			t.Errorf("%s (%s): %d follow-ups", c.addr, c.how, n)
		case n == 1 && !c.answered.IsZero() && sent[c.addr][0].After(c.answered):
			t.Errorf("%s (%s): followed up %s after the answer", c.addr, c.how, sent[c.addr][0].Sub(c.answered))
		case n == 0 && (c.how == "silent" || c.how == "away"):
			t.Errorf("%s (%s): no follow-up", c.addr, c.how)
		case n == 1 && c.how == "bounce":
			t.Errorf("%s: a follow-up to an address that bounced", c.addr)
		}
	}
}

func newTestAgent(t testing.TB, srv *mailboxtest.Server, path string, now func() time.Time, set ...func(*Agent)) *Agent {
	t.Helper()
	a := agentAt(t, path, now, set...)
	secret := func(context.Context) (mailbox.Secret, error) { return mailbox.NewSecret("secret"), nil }
	server := func(address string) mailbox.Server {
		return mailbox.Server{Address: address, Security: mailbox.NoTLS, Username: "julie", Password: secret}
	}
	a.Session.Account = &mailbox.Account{IMAP: server(srv.IMAP()), SMTP: server(srv.SMTP()), Dial: srv.Dial}
	return a
}

// configure changes what the owner configured, and starts informd anew with it.
func configure(t testing.TB, a *Agent, change func(*rules.Policy)) {
	t.Helper()
	change(&a.Configured)
	if err := a.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
}

// agentAt returns informd on a store, set up and started, without an account.
func agentAt(t testing.TB, path string, now func() time.Time, set ...func(*Agent)) *Agent {
	t.Helper()
	st, err := store.Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	words, err := templates.Load("")
	if err != nil {
		t.Fatal(err)
	}
	a := &Agent{Session: &session.Session{}, Store: st, Words: words,
		Settings: knowledge.Settings{Configured: testPolicy(), Hosts: []string{"mail.example.org"}, SaveSent: "auto",
			LookBack: func(now time.Time) time.Time { return now.AddDate(0, 0, -30) }, Log: slog.New(slog.DiscardHandler)},
		Poll: 6 * time.Hour, Attend: 6 * time.Hour, Longest: 6 * time.Hour, Now: now, Given: noteTold}
	for _, f := range set {
		f(a)
	}
	if err := a.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	return a
}

func testPolicy() rules.Policy {
	p := rules.Policy{Owner: mail.Address{Name: "Julie Roth", Addr: julie}, Language: "en", Self: mail.Self{Addresses: []string{julie}, Capture: capture},
		Signature: "Julie Roth", Zone: time.UTC, ThankYouAt: dates.Clock{Hour: 8}, PrepAt: dates.Clock{Hour: 18}, KeepInTouch: dates.Span{Days: 90},
		BriefAt: dates.Clock{Hour: 7, Minute: 30}, DigestDay: time.Monday, DigestAt: dates.Clock{Hour: 7, Minute: 30}, DigestEmpty: "line", Receipts: "all"}
	f := &p.Followup
	f.Mode, f.After, f.Hold = rules.ModeSend, dates.Span{Days: 7}, dates.Span{Time: 24 * time.Hour}
	f.From, f.Until, f.DailyLimit, f.MaxLateness = dates.Clock{Hour: 9}, dates.Clock{Hour: 17}, 10, dates.Span{Days: 7}
	f.Days = [7]bool{false, true, true, true, true, true, false}
	return p
}

// mail writes a mail as bytes; header lines are given as "Name: value".
func rawMail(id, text string, header ...string) []byte {
	header = append(header, "Date: "+time.Now().Format("Mon, 2 Jan 2006 15:04:05 -0700"), "Message-ID: <"+id+">",
		"MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8")
	return []byte(strings.Join(header, "\r\n") + "\r\n\r\n" + strings.ReplaceAll(text, "\n", "\r\n") + "\r\n")
}

func askSomebody(t *testing.T, srv *mailboxtest.Server, user *mailboxtest.User, i int) *contact {
	t.Helper()
	c := &contact{addr: fmt.Sprintf("contact%d@company%d.example", i, i), asked: time.Now()}
	raw := rawMail(fmt.Sprintf("ask-%d@example.org", i), "Could I ask you about your work for 17 minutes?\n\nJulie",
		"From: Julie Roth <"+julie+">", fmt.Sprintf("To: Contact Number%d <%s>", i, c.addr), "Bcc: "+capture, fmt.Sprintf("Subject: A question, number %d", i))
	if _, err := user.Append("Sent", []string{`\Seen`}, time.Time{}, raw); err != nil {
		t.Error(err)
	}
	return c
}

// live lets one contact do what they do, at a random moment.
func live(t *testing.T, srv *mailboxtest.Server, user *mailboxtest.User, c *contact, rng *rand.Rand) {
	n := strings.TrimSuffix(strings.TrimPrefix(c.addr, "contact"), c.addr[strings.IndexByte(c.addr, '@'):])
	ask, subject := "ask-"+n+"@example.org", "A question, number "+n
	kinds := []string{"silent", "thread", "address", "other address", "junk", "archive", "away", "bounce", "by hand"}
	c.how = kinds[rng.IntN(len(kinds))]
	if c.how != "bounce" { // bounces come at once
		time.Sleep(time.Duration(rng.IntN(12*24*60)) * time.Minute)
	}
	var raw []byte
	folder := "INBOX"
	from := "From: Contact Number" + n + " <" + c.addr + ">"
	switch c.how {
	case "silent":
		return
	case "thread", "junk", "archive":
		raw = rawMail("re-"+n+"@company.example", "Yes, gladly.", from, "To: "+julie, "Subject: Re: "+subject, "In-Reply-To: <"+ask+">")
		folder = map[string]string{"thread": "INBOX", "junk": "Junk", "archive": "Archive"}[c.how]
	case "address":
		raw = rawMail("re-"+n+"@company.example", "Yes, gladly.", from, "To: "+julie, "Subject: Hello from me")
	case "other address":
		raw = rawMail("re-"+n+"@phone.example", "Yes, gladly.", "From: Contact Number"+n+" <private"+n+"@elsewhere.example>", "To: "+julie, "Subject: AW: "+subject)
	case "away":
		raw = rawMail("away-"+n+"@company.example", "I am out of the office.", from, "To: "+julie, "Subject: Automatic reply: "+subject, "Auto-Submitted: auto-replied")
	case "bounce":
		raw = rawMail("bounce-"+n+"@mail.example.org", "Could not be delivered to "+c.addr, "From: Mail Delivery System <mailer-daemon@mail.example.org>",
			"To: "+julie, "Subject: Undelivered Mail Returned to Sender", "X-Failed-Recipients: "+c.addr, "Auto-Submitted: auto-replied", "In-Reply-To: <"+ask+">")
	case "by hand":
		raw = rawMail("hand-"+n+"@example.org", "Just once more.", "From: Julie Roth <"+julie+">", "To: "+c.addr, "Subject: Re: "+subject, "In-Reply-To: <"+ask+">")
		folder = "Sent"
	}
	if _, err := user.Append(folder, nil, time.Time{}, raw); err != nil {
		t.Error(err)
	}
	if c.how != "away" && c.how != "bounce" {
		c.answered = time.Now()
	}
}
