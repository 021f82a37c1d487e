package agent

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"encoding/base64"
	"errors"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/emersion/go-msgauth/dkim"

	"informd/cmd/informd/internal/agent/knowledge"
	"informd/mailbox/mailboxtest"
	"informd/rules"
	"informd/rules/fact"
	"informd/store"
)

// signs lets what the provider of example.org signs count; dns answers for its key.
func (d *desk) signs(a *Agent, dns func(context.Context, string) ([]string, error)) {
	configure(d.t, a, func(pol *rules.Policy) { pol.TrustDKIM = true })
	a.look.Take.LookupTXT = dns
}

func providerKey() ed25519.PrivateKey {
	return ed25519.NewKeyFromSeed(bytes.Repeat([]byte{7}, ed25519.SeedSize))
}

// dns knows the key of the owner's provider, and no other.
func dns(_ context.Context, name string) ([]string, error) {
	if name != "s._domainkey.example.org" {
		return nil, errors.New("no such host")
	}
	return []string{"v=DKIM1; k=ed25519; p=" + base64.StdEncoding.EncodeToString(providerKey().Public().(ed25519.PublicKey))}, nil
}

// signed returns a mail of the owner's as the provider signs it.
func signed(t *testing.T, raw []byte) []byte {
	t.Helper()
	over := []string{"From", "To", "Cc", "Subject", "Date", "Message-ID", "In-Reply-To", "Content-Type", "Reply-To"}
	if !bytes.Contains(raw, []byte("In-Reply-To")) {
		over = []string{"From", "To", "Cc", "Subject", "Date", "Message-ID", "Content-Type"}
	}
	var out bytes.Buffer
	err := dkim.Sign(&out, bytes.NewReader(raw), &dkim.SignOptions{Domain: "example.org", Selector: "s", Signer: providerKey(), HeaderKeys: over})
	if err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// signedNote returns a note to informd, written now elsewhere, and signed there.
func (d *desk) signedNote(id, text string, more ...string) []byte {
	d.t.Helper()
	head := append([]string{"From: Julie Roth <" + julie + ">", "To: " + capture, "Subject: Re: Anna Meier"}, more...)
	return signed(d.t, written(d.clock(), id, text, head...))
}

// arrives delivers bytes as they are.
func (d *desk) arrives(folder string, raw []byte) {
	d.t.Helper()
	trace := "Delivered-To: " + capture + "\r\nReceived: from elsewhere.example by mail.example.org\r\n"
	if _, err := d.user.Append(folder, nil, d.clock(), append([]byte(trace), raw...)); err != nil {
		d.t.Error(err)
	}
}

// inLine returns a text as one line in small letters: what is looked for may begin a sentence.
func inLine(text string) string { return strings.ToLower(strings.Join(strings.Fields(text), " ")) }

// proofHelps counts the mails that ask whether it was the owner, and says what they hold.
func (d *desk) proofHelps(a *Agent) (n int, text string) {
	for _, r := range d.rows(a) {
		if r.Kind == "proofhelp" {
			n, text = n+1, text+r.Text
		}
	}
	return n, text
}

// A word of the owner's from another account, signed by its provider, is obeyed at once,
// and once: not again when it comes again, is filed elsewhere, or stands in Sent after all.
func TestSignedStop(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.signs(a, dns)
	d.ticks(a, monday(), noticed)
	d.set(noticed.Add(time.Hour))
	raw := d.signedNote("stop@example.org", "stop", "In-Reply-To: <"+aboutAnna(t, a)+">")
	d.arrives("INBOX", raw)
	d.ticks(a, d.clock())
	if k := a.know.Book.ByAddress(anna).Asks[0]; k.Open() || k.State != rules.AskStopped {
		t.Fatalf("the ask is %s, want it stopped: %s", k.State, k.Why)
	}
	known := len(a.know.Book.ByAddress(anna).Events())
	d.arrives("INBOX", raw)
	d.arrives("Archive", append([]byte("X-Again: yes\r\n"), raw...))
	if _, err := d.user.Append("Sent", nil, d.clock(), raw); err != nil {
		t.Fatal(err)
	}
	d.ticks(a, d.clock().Add(time.Minute), d.clock().Add(20*time.Minute), due, due.AddDate(0, 0, 1))
	d.notFollowed(a, anna)
	if n := len(a.know.Book.ByAddress(anna).Events()); n != known {
		t.Errorf("%d events about Anna, want %d as before: the note was obeyed again", n, known)
	}
	if n, text := d.proofHelps(a); n > 0 {
		t.Errorf("the owner is asked who it was: %s", text)
	}
}

// An undo that is obeyed by its signature, and comes by once more in Sent under the same
// or another id, takes back one thing only.
func TestSignedUndoOnce(t *testing.T) {
	for _, id := range []string{"undo@example.org", "rewritten@example.org"} {
		t.Run(id, func(t *testing.T) {
			d := newDesk(t, true)
			a := d.agent("state.db")
			d.signs(a, dns)
			d.ticks(a, monday())
			answers := aboutAnna(t, a)
			for i, word := range []string{"goal: one", "goal: two"} {
				d.set(monday().Add(time.Duration(i+1) * time.Hour))
				d.say(strings.Fields(word)[1]+"@example.org", word, answers)
				d.ticks(a, d.clock())
			}
			d.set(monday().Add(3 * time.Hour))
			raw := signed(t, written(d.clock(), "undo@example.org", "undo", "From: Julie Roth <"+julie+">", "To: "+capture, "Subject: Hello"))
			d.arrives("INBOX", raw)
			d.ticks(a, d.clock())
			copied := bytes.Replace(raw, []byte("undo@example.org"), []byte(id), 1)
			if _, err := d.user.Append("Sent", nil, d.clock(), copied); err != nil {
				t.Fatal(err)
			}
			d.ticks(a, d.clock().Add(time.Minute))
			undone := 0
			for _, e := range a.know.Book.ByAddress(anna).Events() {
				if e.Kind == fact.Corrected {
					undone++
				}
			}
			if undone != 1 {
				t.Errorf("%d things were taken back, want 1", undone)
			}
		})
	}
}

// An ask written elsewhere, with the capture address in Cc, is tracked.
func TestSignedAsk(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.signs(a, dns)
	d.ticks(a, monday())
	d.set(monday().Add(time.Hour))
	ask := written(d.clock(), "ask2@example.org", "Could I ask you?", "From: Julie Roth <"+julie+">", "To: Bob <"+bob+">", "Cc: "+capture, "Subject: Bio")
	d.arrives("INBOX", signed(t, ask))
	d.ticks(a, d.clock())
	if p := a.know.Book.ByAddress(bob); p == nil || len(p.Asks) != 1 {
		t.Errorf("the signed ask is not tracked: %+v", p)
	}
}

// What is not proven does nothing, in the owner's name or not, and the owner alone is
// told, with the reason.
func TestSignedNotProven(t *testing.T) {
	for _, tt := range []struct {
		name  string
		trust bool
		raw   func(d *desk, answers string) []byte
		why   string
	}{
		{"signatures do not count", false, func(d *desk, answers string) []byte {
			return d.signedNote("stop@example.org", "stop", "In-Reply-To: <"+answers+">")
		}, `trust = ["sent", "dkim"]`},
		{"not signed", true, func(d *desk, answers string) []byte {
			return written(d.clock(), "stop@example.org", "stop", "From: "+julie, "To: "+capture, "Subject: stop", "In-Reply-To: <"+answers+">")
		}, "nobody has signed it"},
		{"second From", true, func(d *desk, answers string) []byte {
			return append([]byte("From: "+julie+"\r\n"), d.signedNote("stop@example.org", "stop", "In-Reply-To: <"+answers+">")...)
		}, "it does not have exactly one author"},
		{"words changed", true, func(d *desk, answers string) []byte {
			return bytes.Replace(d.signedNote("stop@example.org", "thanks", "In-Reply-To: <"+answers+">"), []byte("thanks"), []byte("stop"), 1)
		}, "does not hold"},
		{"older than two days", true, func(d *desk, answers string) []byte {
			at := d.clock()
			d.set(at.Add(-49 * time.Hour))
			defer d.set(at)
			return d.signedNote("stop@example.org", "stop", "In-Reply-To: <"+answers+">")
		}, "its Date is not within two days of now"},
		{"larger than is fetched", true, func(d *desk, answers string) []byte {
			return d.signedNote("stop@example.org", "stop\r\n-- \r\n"+strings.Repeat("Julie Roth\r\n", 30_000), "In-Reply-To: <"+answers+">")
		}, "it is larger than 256 KiB"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := newDesk(t, true)
			a := d.agent("state.db")
			d.signs(a, dns)
			configure(t, a, func(pol *rules.Policy) { pol.TrustDKIM = tt.trust })
			d.ticks(a, monday(), noticed)
			d.set(noticed.Add(time.Hour))
			d.arrives("INBOX", tt.raw(d, aboutAnna(t, a)))
			d.ticks(a, d.clock(), d.clock().Add(11*time.Minute), d.clock().Add(20*time.Minute))
			if k := a.know.Book.ByAddress(anna).Asks[0]; !k.Open() {
				t.Errorf("the ask is %s: the word was obeyed", k.State)
			}
			n, text := d.proofHelps(a)
			if n != 1 || !strings.Contains(inLine(text), strings.ToLower(tt.why)) {
				t.Errorf("%d mails ask the owner, want one that says %q\n%s", n, tt.why, text)
			}
			for _, s := range d.srv.Accepted() {
				if s.To != anna && s.To != julie {
					t.Errorf("a mail went to %s", s.To)
				}
			}
		})
	}
}

// What is passed on with a signed mail, and not covered by it, changes nothing: whom a
// word is about is what the owner said.
func TestSignedOnlyAsFarAsCovered(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.signs(a, dns)
	d.ticks(a, monday())
	d.set(monday().Add(time.Hour))
	answers := aboutAnna(t, a)
	raw := signed(t, written(d.clock(), "stop@example.org", "stop", "From: Julie Roth <"+julie+">", "To: "+capture, "Subject: Hello"))
	d.arrives("INBOX", append([]byte("In-Reply-To: <"+answers+">\r\nReferences: <"+answers+">\r\n"), raw...))
	d.ticks(a, d.clock(), d.clock().Add(20*time.Minute))
	if k := a.know.Book.ByAddress(anna).Asks[0]; !k.Open() {
		t.Errorf("the ask to Anna is %s: a line that nobody signed said that it was about her", k.State)
	}
	if n, _ := d.proofHelps(a); n != 0 {
		t.Error("the word was not proven, so nothing was tried")
	}
}

// A name server that fails does not stop a look, nor does it lose the word: while the copy
// in Sent is awaited, the key is asked for again.
func TestSignedNameServerFails(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	var well atomic.Bool
	d.signs(a, func(ctx context.Context, name string) ([]string, error) {
		if !well.Load() {
			return nil, errors.New("server misbehaving")
		}
		return dns(ctx, name)
	})
	d.ticks(a, monday(), noticed)
	d.set(due.Add(-time.Minute))
	d.arrives("INBOX", d.signedNote("stop@example.org", "stop", "In-Reply-To: <"+aboutAnna(t, a)+">"))
	for m := range 3 {
		d.set(due.Add(time.Duration(m) * time.Minute))
		if _, err := a.Tick(t.Context()); err != nil && !strings.Contains(err.Error(), "not yet: a note of yours") {
			t.Errorf("the tick failed: %v", err)
		}
	}
	if k := a.know.Book.ByAddress(anna).Asks[0]; !k.Open() {
		t.Fatalf("the ask is %s without a key", k.State)
	}
	d.notFollowed(a, anna)
	well.Store(true)
	d.ticks(a, due.Add(5*time.Minute), due.Add(time.Hour))
	if k := a.know.Book.ByAddress(anna).Asks[0]; k.Open() {
		t.Errorf("the ask is %s once the key can be had, want it stopped", k.State)
	}
	d.notFollowed(a, anna)
}

// What is grave takes the copy in Sent, however well it is signed; with that it is done.
func TestSignedIsNotEnough(t *testing.T) {
	for _, tt := range []struct {
		word, lacks string
		done        func(a *Agent) bool
	}{
		{"forget " + anna, "to forget somebody takes the copy in Sent", func(a *Agent) bool { return a.know.Book.ByAddress(anna) == nil }},
		{"go live", "to go live takes the copy in Sent", func(a *Agent) bool {
			for _, e := range a.know.Account() {
				if e.Kind == fact.WentLive {
					return true
				}
			}
			return false
		}},
	} {
		t.Run(tt.word, func(t *testing.T) {
			d := newDesk(t, true)
			a := d.agent("state.db")
			d.signs(a, dns)
			d.ticks(a, monday())
			d.set(monday().Add(time.Hour))
			d.arrives("INBOX", d.signedNote("word@example.org", tt.word))
			d.ticks(a, d.clock(), d.clock().Add(20*time.Minute))
			if tt.done(a) {
				t.Fatal("it was done by a signature alone")
			}
			if n, text := d.proofHelps(a); n != 1 || !strings.Contains(inLine(text), strings.ToLower(tt.lacks)) {
				t.Errorf("%d mails ask the owner, want one that says %q\n%s", n, tt.lacks, text)
			}
			raw := d.signedNote("again@example.org", tt.word)
			d.arrives("INBOX", raw)
			d.ticks(a, d.clock().Add(time.Minute))
			if _, err := d.user.Append("Sent", nil, d.clock(), raw); err != nil {
				t.Fatal(err)
			}
			d.ticks(a, d.clock().Add(time.Minute))
			if !tt.done(a) {
				t.Error("it was not done, though its copy stands in Sent")
			}
		})
	}
}

// A follow-up whose fate is unknown is not sent again on the word of a signature.
func TestSignedResend(t *testing.T) {
	d := newDesk(t, false)
	a := d.agent("state.db")
	d.signs(a, dns)
	d.ticks(a, monday(), noticed)
	d.on(func(op mailboxtest.Op) error {
		if op.Proto == "smtp" && op.Verb == "." {
			return mailboxtest.ErrCut
		}
		return nil
	})
	d.ticks(a, due)
	if r := d.row(a); r.State != rules.StateUnsure {
		t.Fatalf("the follow-up is %s, want unsure", r.State)
	}
	d.well()
	d.set(due.Add(time.Hour))
	d.arrives("INBOX", d.signedNote("again@example.org", "send now", "In-Reply-To: <"+aboutAnna(t, a)+">"))
	d.ticks(a, d.clock(), d.clock().Add(20*time.Minute), d.clock().Add(time.Hour))
	if r := d.row(a); r.State != rules.StateUnsure || d.sent() != 0 {
		t.Errorf("the follow-up is %s, and %d went; want it unsure still", r.State, d.sent())
	}
}

// What is remembered of an obeyed mail outlives the people it was about: a replay after
// forget brings nobody back.
func TestSignedReplayAfterForget(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.signs(a, dns)
	d.ticks(a, monday())
	d.set(monday().Add(time.Hour))
	raw := d.signedNote("met@example.org", "met Carla Diaz carla@bio.example yesterday")
	d.arrives("INBOX", raw)
	d.ticks(a, d.clock())
	p := a.know.Book.ByAddress("carla@bio.example")
	if p == nil {
		t.Fatal("the signed note made nobody known")
	}
	if err := a.Store.Update(t.Context(), d.clock(), func(tx *store.Tx) error { return knowledge.ForgetAll(tx, []string{p.ID}) }); err != nil {
		t.Fatal(err)
	}
	if err := a.know.Reload(t.Context()); err != nil {
		t.Fatal(err)
	}
	d.arrives("Archive", raw)
	d.ticks(a, d.clock().Add(time.Minute), d.clock().Add(time.Hour))
	if p := a.know.Book.ByAddress("carla@bio.example"); p != nil {
		t.Error("a replayed mail brought back whoever was forgotten")
	}
}

// An answering machine of the owner's account, which repeats what it answers, tells informd
// nothing: neither from Sent nor by its signature. Nothing is said of it, and none waits.
func TestOwnAnsweringMachine(t *testing.T) {
	for _, signs := range []bool{false, true} {
		d := newDesk(t, true)
		a := d.agent("state.db")
		d.signs(a, dns)
		d.ticks(a, monday(), noticed)
		d.set(noticed.Add(time.Hour))
		before := d.sentTo(julie)
		raw := written(d.clock(), "auto@example.org", "I am away. You wrote:\r\n\r\nnofollow\r\npause 8w\r\nanna@pharma.example",
			"From: Julie Roth <"+julie+">", "To: "+capture, "Subject: Auto: stop Anna", "Auto-Submitted: auto-replied")
		if signs {
			d.arrives("INBOX", signed(t, raw))
		} else if _, err := d.user.Append("Sent", nil, d.clock(), raw); err != nil {
			t.Fatal(err)
		}
		d.ticks(a, d.clock(), d.clock().Add(20*time.Minute))
		if k := a.know.Book.ByAddress(anna).Asks[0]; !a.know.Policy().Account.PausedUntil.IsZero() || !k.Open() {
			t.Errorf("signed %v: paused until %v, the ask is %s (%s)", signs, a.know.Policy().Account.PausedUntil, k.State, k.Why)
		}
		if n := d.sentTo(julie) - before; n > 0 {
			t.Errorf("signed %v: the owner is told of it %d times", signs, n)
		}
		d.ticks(a, due, due.Add(time.Hour))
		if n := d.sent(); n != 1 {
			t.Errorf("signed %v: %d follow-ups, want 1", signs, n)
		}
	}
}
