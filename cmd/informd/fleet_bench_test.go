package main

import (
	"context"
	"crypto/sha256"
	"crypto/tls"
	"encoding/hex"
	"flag"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"runtime/debug"
	"strconv"
	"strings"
	"testing"
	"time"

	"informd/cmd/informd/internal/keep"
	"informd/cmd/informd/internal/memory"
	"informd/mailbox"
	"informd/mailbox/mailboxtest/real"
	"informd/rules/fact"
	"informd/store"
)

var fleetAccounts = flag.Int("accounts", 20, "accounts that BenchmarkFleet keeps")

// manyUsers lets Dovecot serve thousands. It is told of new mail by inotify for as many mailboxes as the system has
// instances of that, often 128; at the others it looks every second.
const manyUsers = `
default_client_limit = 20000
mailbox_idle_check_interval = 1s
imap_hibernate_timeout = 2s
service imap {
  process_limit = 5000
}
`

// BenchmarkFleet measures what an account of many, each with one ask, costs in memory while nothing happens, with a
// share of what all have in common. The floor is an idle TLS connection and an open store each, measured in
// the same process before; what that leaves behind counts for the accounts, too. busy-kB is the most until all have
// recorded their ask. Then each ask is answered, and noticed-s is the longest time from an answer until it is recorded.
func BenchmarkFleet(b *testing.B) {
	s := real.Start(b, manyUsers)
	dir := b.TempDir()
	b.Setenv("XDG_STATE_HOME", filepath.Join(dir, "state"))
	b.Setenv("RUNTIME_DIRECTORY", b.TempDir())
	var users []string
	for i := range *fleetAccounts {
		users = append(users, fmt.Sprintf("u%d@example.test", i))
	}
	if err := s.AddUsers(users...); err != nil {
		b.Fatal(err)
	}
	print := fingerprintOf(b, s.IMAPS)
	for i, user := range users {
		writeConfig(b, filepath.Join(dir, fmt.Sprintf("u%d.toml", i)), s, user, print)
		askOnce(b, s, user)
	}
	for b.Loop() {
		began := anonymous(b)
		floor := idleFloor(b, s, users) - began
		ctx, cancel := context.WithCancel(b.Context())
		events := make(chan heard, 10*len(users))
		keeper := keep.Keeper{Log: slog.New(listener{b: b, events: events}), Now: func() time.Time { return time.Now().UTC() }}
		ended := make(chan error, 1)
		go func() { ended <- keeper.Directory(ctx, dir) }()
		looked, most := make(chan struct{}), make(chan int)
		go func() { most <- mostAnonymous("self", looked) }()
		await(b, events, fact.Asked, len(users))
		close(looked)
		busy := <-most - began
		<-time.After(3 * store.AtRest)
		kept := anonymous(b) - began
		told := map[string]time.Time{}
		for i, user := range users {
			answer := "From: Carl <carl@far.example>\r\nTo: " + user + "\r\nSubject: Re: Your work\r\nIn-Reply-To: <ask-" + user + ">\r\n" +
				"Message-ID: <answer-" + user + ">\r\nDate: " + time.Now().Format(time.RFC1123Z) + "\r\n\r\nHappy to talk.\r\n"
			if err := s.Drop(user, "INBOX", []byte(answer)); err != nil {
				b.Fatal(err)
			}
			told[fmt.Sprint("u", i)] = time.Now()
		}
		var noticed time.Duration
		for account, at := range await(b, events, fact.Answered, len(users)) {
			noticed = max(noticed, at.Sub(told[account]))
		}
		cancel()
		if err := <-ended; err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(kept)/float64(len(users)), "kB/account")
		b.ReportMetric(float64(busy)/float64(len(users)), "busy-kB/account")
		b.ReportMetric(float64(floor)/float64(len(users)), "floor-kB/account")
		b.ReportMetric(noticed.Seconds(), "noticed-s")
	}
}

// A heard is an event of an account that the log told of.
type heard struct {
	account string
	kind    fact.Kind
	at      time.Time
}

// A listener is the log of a fleet: it passes on that an ask or an answer was recorded, and shows what is not well.
type listener struct {
	b       *testing.B
	events  chan<- heard
	account string
}

func (listener) Enabled(_ context.Context, level slog.Level) bool { return level >= slog.LevelInfo }
func (l listener) WithGroup(string) slog.Handler                  { return l }

func (l listener) WithAttrs(attrs []slog.Attr) slog.Handler {
	for _, a := range attrs {
		if a.Key == "account" {
			l.account = a.Value.String()
		}
	}
	return l
}

func (l listener) Handle(_ context.Context, r slog.Record) error {
	said := fmt.Sprint(r.Level, " ", l.account, ": ", r.Message)
	r.Attrs(func(a slog.Attr) bool {
		said += " " + a.String()
		if kind, ok := a.Value.Any().(fact.Kind); ok && (kind == fact.Asked || kind == fact.Answered) {
			l.events <- heard{l.account, kind, r.Time}
		}
		return true
	})
	if r.Level >= slog.LevelWarn {
		l.b.Log(said)
	}
	return nil
}

// await waits until so many accounts have recorded an event of a kind, and returns when each did.
func await(b *testing.B, events <-chan heard, kind fact.Kind, accounts int) map[string]time.Time {
	b.Helper()
	recorded := map[string]time.Time{}
	for enough := time.After(10 * time.Minute); len(recorded) < accounts; {
		select {
		case e := <-events:
			if _, again := recorded[e.account]; e.kind == kind && !again {
				recorded[e.account] = e.at
			}
		case <-enough:
			b.Fatalf("%d of %d accounts have recorded %q; the others have not", len(recorded), accounts, kind)
		}
	}
	return recorded
}

// askOnce puts an ask into a user's Sent.
func askOnce(b *testing.B, s *real.Servers, user string) {
	b.Helper()
	c, err := tlsAccount(s, user).Connect(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	defer c.Close()
	at := time.Now().Add(-time.Hour)
	ask := "From: Julie <" + user + ">\r\nTo: Carl <carl@far.example>\r\nBcc: " + captureOf(user) + "\r\nSubject: Your work\r\n" +
		"Message-ID: <ask-" + user + ">\r\nDate: " + at.Format(time.RFC1123Z) + "\r\n\r\nDear Carl,\r\n\r\nmay I ask you about it?\r\n"
	if _, err := c.Append(b.Context(), "Sent", nil, at, []byte(ask)); err != nil {
		b.Fatal(err)
	}
}

func captureOf(user string) string {
	return strings.Replace(user, "@", "+informd-7f3k2m9qxw4t8bhc@", 1)
}

// tlsAccount is how a user reaches their mailbox.
func tlsAccount(s *real.Servers, user string) *mailbox.Account {
	password := func(context.Context) (mailbox.Secret, error) { return mailbox.NewSecret(real.Password), nil }
	return &mailbox.Account{IMAP: mailbox.Server{Address: s.IMAPS, Security: mailbox.TLS, Username: user, Password: password},
		TLS: &tls.Config{RootCAs: s.Roots}}
}

// writeConfig writes the config of an account on real servers, over TLS.
func writeConfig(b *testing.B, path string, s *real.Servers, user, print string) {
	b.Helper()
	text := fmt.Sprintf("[owner]\nname = %q\naddresses = [%q]\ntimezone = \"UTC\"\n"+
		"[imap]\nserver = %q\nsecurity = \"tls\"\nfingerprint = %q\nusername = %q\npassword_command = [\"echo\", %q]\n"+
		"[smtp]\nserver = %q\nsecurity = \"none\"\n[capture]\naddress = %q\n",
		user, user, s.IMAPS, print, user, real.Password, s.SMTP, captureOf(user))
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		b.Fatal(err)
	}
}

// idleFloor returns the memory of this process with an idle connection and an open store for each user.
func idleFloor(b *testing.B, s *real.Servers, users []string) int {
	b.Helper()
	ctx, cancel := context.WithCancel(b.Context())
	ended := make(chan error, len(users))
	for _, user := range users {
		st, err := store.Open(ctx, filepath.Join(b.TempDir(), "floor.db"))
		if err != nil {
			b.Fatal(err)
		}
		defer st.Close()
		c, err := tlsAccount(s, user).Connect(ctx)
		if err != nil {
			b.Fatal(err)
		}
		if _, err := c.Examine(ctx, "INBOX"); err != nil {
			b.Fatal(err)
		}
		go func() {
			_, err := c.Await(ctx, time.Hour)
			ended <- err
		}()
	}
	kept := anonymous(b)
	cancel()
	for range users {
		<-ended
	}
	return kept
}

// anonymous returns the memory of this process that no file backs, in kB, after what can be freed is free.
func anonymous(b *testing.B) int {
	b.Helper()
	runtime.GC()
	debug.FreeOSMemory()
	memory.GiveBack() // as the fleet does
	return procStatus(b, "self", "RssAnon")
}

// procStatus returns a number that the kernel tells of a process, or of one of its threads.
func procStatus(b *testing.B, process, what string) int {
	b.Helper()
	n, err := readStatus(process, what)
	if err != nil {
		b.Fatal(err)
	}
	return n
}

// readStatus is procStatus for a process that may have ended.
func readStatus(process, what string) (int, error) {
	status, err := os.ReadFile("/proc/" + process + "/status")
	if err != nil {
		return 0, err
	}
	found := regexp.MustCompile(`(?m)^` + what + `:\s+(\d+)`).FindSubmatch(status)
	if found == nil {
		return 0, fmt.Errorf("process %s tells no %s: it has ended", process, what)
	}
	return strconv.Atoi(string(found[1]))
}

// fingerprintOf is that of the certificate which a server shows.
func fingerprintOf(b *testing.B, address string) string {
	b.Helper()
	c, err := tls.Dial("tcp", address, &tls.Config{InsecureSkipVerify: true})
	if err != nil {
		b.Fatal(err)
	}
	defer c.Close()
	sum := sha256.Sum256(c.ConnectionState().PeerCertificates[0].Raw)
	return "sha256:" + hex.EncodeToString(sum[:])
}
