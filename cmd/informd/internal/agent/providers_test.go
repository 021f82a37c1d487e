package agent

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"informd/mailbox/mailboxtest"
	"informd/rules"
)

// At each provider, whatever its ways, the same three scenarios end alike.
func TestProviders(t *testing.T) {
	for _, p := range mailboxtest.Providers() {
		for _, scenario := range []struct {
			name string
			play func(*providerDesk)
		}{{"silence", playSilence}, {"answer", playAnswer}, {"note", playNote}} {
			t.Run(p.Name+"/"+scenario.name, func(t *testing.T) { scenario.play(newProviderDesk(t, p)) })
		}
	}
}

// filed is the capture folder at providers where no plus address arrives.
const filed = "informd-track"

// A providerDesk is a desk at one provider, and informd there.
type providerDesk struct {
	*desk
	provider mailboxtest.Provider
	informd  *Agent
	written  int
}

func newProviderDesk(t *testing.T, p mailboxtest.Provider) *providerDesk {
	t.Helper()
	d := &providerDesk{desk: &desk{t: t, dir: t.TempDir()}, provider: p}
	d.set(monday())
	options := p.Options
	options.Host, options.Now = "mail.example.org", d.clock
	if p.NoPlus {
		options.Separator = "\x00"
	}
	d.srv = mailboxtest.Pipe(options)
	t.Cleanup(d.srv.Close)
	d.user = d.srv.AddUser("julie", "secret", julie)
	d.srv.AddUser("anna", "secret", anna)
	d.informd = d.agent("state.db")
	a := d.informd
	a.Session.Account.Dial = p.Odd(d.srv.Dial)
	if p.NoPlus {
		if err := d.user.Create(filed, ""); err != nil {
			t.Fatal(err)
		}
		a.Session.Names.Capture = filed
		configure(t, a, func(pol *rules.Policy) { pol.Self.Capture, pol.CaptureInbox = "", filed })
	}
	a.Poll, a.Attend = time.Hour, time.Hour
	d.look(monday())
	return d
}

// look lets informd look at these instants. At some providers, what lies in the folders has other
// numbers by then.
func (d *providerDesk) look(at ...time.Time) {
	d.t.Helper()
	for _, at := range at {
		if d.provider.Renumbers {
			if err := d.user.Renumber(); err != nil {
				d.t.Fatal(err)
			}
		}
		d.ticks(d.informd, at)
	}
}

// sends is the owner's mail program, with the provider behind it: the mail goes to everybody it
// names, and a copy into Sent.
func (d *providerDesk) sends(text string, to, bcc string, header ...string) {
	d.t.Helper()
	track := bcc != "" && d.provider.NoPlus // by hand: no capture address reaches her
	if track {
		bcc = ""
	}
	d.written++
	head := append([]string{"From: Julie Roth <" + julie + ">", "To: " + to}, header...)
	head = append(head, "Date: "+d.clock().Format("Mon, 2 Jan 2006 15:04:05 -0700"), fmt.Sprintf("Message-ID: <hers-%d@example.org>", d.written))
	body := "\r\n\r\n" + text + "\r\n"
	left := d.srv.Rewritten([]byte(strings.Join(head, "\r\n") + body))
	kept := []byte(strings.Join(head, "\r\n") + body)
	if d.provider.Options.AutoSent { // what the provider files is what left
		kept = left
	}
	if bcc != "" && !d.provider.HidesBcc {
		kept = append([]byte("Bcc: "+bcc+"\r\n"), kept...)
	}
	if _, err := d.user.Append(d.provider.Sent, []string{`\Seen`}, d.clock(), kept); err != nil {
		d.t.Fatal(err)
	}
	for _, rcpt := range []string{to, bcc} {
		if _, addr, ok := strings.Cut(rcpt, "<"); ok {
			rcpt = strings.TrimSuffix(addr, ">")
		}
		if rcpt == "" {
			continue
		}
		if err := d.srv.Deliver(julie, rcpt, left); err != nil {
			d.t.Fatal(err)
		}
	}
	if track {
		if _, err := d.user.Append(filed, []string{`\Seen`}, d.clock(), kept); err != nil {
			d.t.Fatal(err)
		}
	}
}

// asks has the owner ask Anna, and informd track it.
func (d *providerDesk) asks() {
	d.t.Helper()
	d.set(monday().Add(time.Minute))
	d.sends("Could I ask you about pharma, 17 minutes?", "Anna Meier <"+anna+">", capture, "Subject: Pharma")
	d.look(monday().Add(2*time.Minute), monday().Add(20*time.Minute))
	p := d.informd.know.Book.ByAddress(anna)
	if p == nil || len(p.Asks) != 1 || !p.Asks[0].Open() {
		d.t.Fatalf("the ask is not tracked: %v", p != nil)
	}
	for _, e := range d.informd.know.Account() {
		if unprovenCapture(e) {
			d.t.Errorf("the owner is asked whether it was her: %+v", e)
		}
	}
	if n := d.toldOf("Tracked: your ask to Anna Meier"); n != 1 {
		d.t.Errorf("%d receipts, want one", n)
	}
}

// week lets a week and a half pass.
func (d *providerDesk) week() {
	d.t.Helper()
	for at := noticed.Add(-time.Hour); at.Before(due.AddDate(0, 0, 4)); at = at.Add(8 * time.Hour) {
		d.look(at)
	}
}

// holding counts the mails in a folder whose text holds the words.
func (d *providerDesk) holding(folder, words string) (n int) {
	d.t.Helper()
	for _, m := range d.messages(folder) {
		if strings.Contains(strings.Join(strings.Fields(string(m.Raw)), " "), words) {
			n++
		}
	}
	return n
}

// noticesIn counts the notices in a folder, which show the text of the follow-up as well.
func (d *providerDesk) noticesIn(folder string) int {
	return d.holding(folder, "No answer from Anna Meier yet")
}

// Nobody answers: one notice, one follow-up, one copy of it in Sent.
func playSilence(d *providerDesk) {
	d.asks()
	d.week()
	const short = "A short note in case my email of"
	if n := d.sent(); n != 1 {
		d.t.Errorf("%d follow-ups, want one: %s", n, d.row(d.informd).LastError)
	}
	if n := d.toldOf("No answer from Anna Meier yet"); n != 1 {
		d.t.Errorf("%d notices, want one", n)
	}
	if n := d.holding(d.provider.Sent, short); n != 1+d.noticesIn(d.provider.Sent) {
		d.t.Errorf("%d copies of the follow-up in %s, want one", n-d.noticesIn(d.provider.Sent), d.provider.Sent)
	}
	if p := d.informd.know.Book.ByAddress(anna); p.Asks[0].FollowedAt.IsZero() || !p.Asks[0].NudgedAt.IsZero() {
		d.t.Errorf("the follow-up is taken for something else: %+v", p.Asks[0])
	}
}

// Anna answers: nothing is sent.
func playAnswer(d *providerDesk) {
	d.asks()
	d.set(monday().Add(26 * time.Hour))
	answer := "From: Anna Meier <" + anna + ">\r\nTo: " + julie + "\r\nSubject: Re: Pharma\r\nMessage-ID: <yes@pharma.example>\r\nDate: " +
		d.clock().Format("Mon, 2 Jan 2006 15:04:05 -0700") + "\r\n\r\nYes, gladly. Thursday?\r\n"
	if err := d.srv.Deliver(anna, julie, []byte(answer)); err != nil {
		d.t.Fatal(err)
	}
	d.look(monday().Add(27 * time.Hour))
	if p := d.informd.know.Book.ByAddress(anna); p.Asks[0].State != rules.AskAnswered {
		d.t.Errorf("the ask is %s, want answered", p.Asks[0].State)
	}
	d.week()
	if n := d.sent(); n != 0 {
		d.t.Errorf("%d follow-ups after an answer", n)
	}
}

// The owner tells of a talk: the thank-you is drafted, once, and taken for nothing else.
func playNote(d *providerDesk) {
	d.asks()
	d.set(monday().Add(30 * time.Hour))
	to := capture
	if d.provider.NoPlus {
		to = julie
	}
	id, ok := d.told("Tracked: your ask to Anna Meier")
	if !ok {
		d.t.Fatal("no receipt")
	}
	d.sends("met Anna today\r\nlearned: validation batches matter more than the model", to, "", "Subject: Re: Anna Meier",
		"In-Reply-To: <"+id+">", "References: <"+id+">")
	d.look(monday().Add(31*time.Hour), monday().Add(47*time.Hour), monday().Add(48*time.Hour), monday().Add(49*time.Hour))
	if n := d.holding(d.provider.Drafts, "validation batches matter more than the model"); n != 1 {
		d.t.Errorf("%d thank-yous in %s, want one", n, d.provider.Drafts)
	}
	p := d.informd.know.Book.ByAddress(anna)
	if len(p.Talks) != 1 || !p.Talks[0].Thanked.IsZero() {
		d.t.Errorf("the talks are %+v, want one that nobody gave thanks for yet", p.Talks)
	}
	d.week()
	if n := d.sent(); n != 0 {
		d.t.Errorf("%d mails to Anna", n)
	}
	if n := d.holding(d.provider.Drafts, "validation batches"); n != 1 {
		d.t.Errorf("%d thank-yous in %s later, want one", n, d.provider.Drafts)
	}
}
