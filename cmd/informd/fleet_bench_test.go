package main

import (
	"context"
	"crypto/sha256"
	"crypto/tls"
	"encoding/hex"
	"flag"
	"fmt"
	"io"
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

	"informd/cmd/informd/internal/memory"
	"informd/mailbox"
	"informd/mailbox/mailboxtest/real"
	"informd/store"
)

var fleetAccounts = flag.Int("accounts", 20, "accounts that BenchmarkFleet keeps")

// BenchmarkFleet measures what an account of many costs in memory while nothing happens, with a share of
// what all have in common. The floor is an idle TLS connection and an open store each, measured in
// the same process before; what that leaves behind counts for the accounts, too.
func BenchmarkFleet(b *testing.B) {
	s := real.Start(b)
	dir := b.TempDir()
	b.Setenv("XDG_STATE_HOME", filepath.Join(dir, "state"))
	b.Setenv("RUNTIME_DIRECTORY", b.TempDir())
	print := fingerprintOf(b, s.IMAPS)
	for i := range *fleetAccounts {
		user := fmt.Sprintf("u%d@example.test", i)
		if err := s.AddUser(user); err != nil {
			b.Fatal(err)
		}
		writeConfig(b, filepath.Join(dir, fmt.Sprintf("u%d.toml", i)), s, user, print)
	}
	for b.Loop() {
		began := anonymous(b)
		floor := idleFloor(b, s, *fleetAccounts) - began
		ctx, cancel := context.WithCancel(b.Context())
		looked := make(chan struct{}, 10**fleetAccounts)
		env := &Env{Stdout: io.Discard, Stderr: io.Discard, ConfigPath: dir, Now: func() time.Time { return time.Now().UTC() }}
		f := &fleet{dir: dir, env: env, log: slog.New(slog.DiscardHandler), kept: map[string]*keeper{}, every: time.Hour,
			backoff: time.Hour, stagger: fleetStagger, tell: func(state string) {
				if strings.HasPrefix(state, "WATCHDOG") {
					looked <- struct{}{}
				}
			}}
		ended := make(chan error, 1)
		go func() { ended <- f.run(ctx) }()
		for range *fleetAccounts {
			<-looked
		}
		<-time.After(3 * store.AtRest)
		kept := anonymous(b) - began
		cancel()
		if err := <-ended; err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(kept)/float64(*fleetAccounts), "kB/account")
		b.ReportMetric(float64(floor)/float64(*fleetAccounts), "floor-kB/account")
	}
}

// writeConfig writes the config of an account on real servers, over TLS.
func writeConfig(b *testing.B, path string, s *real.Servers, user, print string) {
	b.Helper()
	text := fmt.Sprintf("[owner]\nname = %q\naddresses = [%q]\ntimezone = \"UTC\"\n"+
		"[imap]\nserver = %q\nsecurity = \"tls\"\nfingerprint = %q\nusername = %q\npassword_command = [\"echo\", %q]\n"+
		"[smtp]\nserver = %q\nsecurity = \"none\"\n[capture]\naddress = %q\n",
		user, user, s.IMAPS, print, user, real.Password, s.SMTP, strings.Replace(user, "@", "+informd-7f3k2m9qxw4t8bhc@", 1))
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		b.Fatal(err)
	}
}

// idleFloor returns the memory of this process with so many idle connections and open stores.
func idleFloor(b *testing.B, s *real.Servers, n int) int {
	b.Helper()
	ctx, cancel := context.WithCancel(b.Context())
	ended := make(chan error, n)
	for i := range n {
		user := fmt.Sprintf("u%d@example.test", i)
		st, err := store.Open(ctx, filepath.Join(b.TempDir(), "floor.db"))
		if err != nil {
			b.Fatal(err)
		}
		defer st.Close()
		password := func(context.Context) (mailbox.Secret, error) { return mailbox.NewSecret(real.Password), nil }
		account := &mailbox.Account{IMAP: mailbox.Server{Address: s.IMAPS, Security: mailbox.TLS, Username: user, Password: password},
			TLS: &tls.Config{RootCAs: s.Roots}}
		c, err := account.Connect(ctx)
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
	for range n {
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
	status, err := os.ReadFile("/proc/" + process + "/status")
	if err != nil {
		b.Fatal(err)
	}
	n, err := strconv.Atoi(string(regexp.MustCompile(`(?m)^` + what + `:\s+(\d+)`).FindSubmatch(status)[1]))
	if err != nil {
		b.Fatal(err)
	}
	return n
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
