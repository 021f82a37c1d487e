package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/emersion/go-imap/v2"

	"informd/cmd/informd/internal/config"
	"informd/mailbox/mailboxtest"
	"informd/rules/content"
	"informd/rules/fact"
	"informd/store"
	"informd/templates"
)

// What helps is what the error itself knows, else what the caller gives. Nothing is cut out of
// its text: a path or the words of a server may hold a semicolon too.
func TestCheckSaysCure(t *testing.T) {
	open := filepath.Join(t.TempDir(), "a; b")
	if err := os.WriteFile(open, []byte("secret\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	_, secretErr := config.SecretFile(open)
	for _, tt := range []struct {
		err        error
		said, cure string
	}{
		{errors.New("no folder is named a; b"), "no folder is named a; b", "given"},
		{fmt.Errorf("password_file: %w", secretErr), "password_file: " + open + " can be read by others (mode 0644)",
			"run chmod 600 on it"},
		{templates.Fault{File: "notice.txt", Line: 3, What: "has no subject", Cure: "define one"},
			"notice.txt:3: has no subject", "define one"},
	} {
		k := &checker{}
		if k.say("it", tt.err, "", "given") {
			t.Errorf("%v: got ok", tt.err)
		}
		if got := k.probes[0]; got.Said != tt.said || got.Cure != tt.cure {
			t.Errorf("%v: got %q and %q, want %q and %q", tt.err, got.Said, got.Cure, tt.said, tt.cure)
		}
	}
}

// What a probe says is folded beside its name, and its cure below that.
func TestCheckFolds(t *testing.T) {
	p := probe{What: "IMAP login", Said: "nothing listens at 127.0.0.1, port 1: the connection was refused",
		Cure: "compare the server and its port with your provider's help page on mail programs; if they are right, " +
			"the server is down: try again later"}
	const want = `BAD  IMAP login       nothing listens at 127.0.0.1, port 1: the connection was
                      refused
                      → compare the server and its port with your provider's
                        help page on mail programs; if they are right, the
                        server is down: try again later
`
	if got := p.text(80); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	for line := range strings.Lines(p.text(50)) {
		if n := utf8.RuneCountInString(strings.TrimSuffix(line, "\n")); n > 50 {
			t.Errorf("%d columns: %s", n, line)
		}
	}
}

// A folder that the server refuses is a fault until its owner leaves it out: then status is well and names it, and check
// says so and goes on.
func TestLeftOutFolder(t *testing.T) {
	h := newHomeAt(t, mailboxtest.Options{Hook: func(op mailboxtest.Op) error {
		if op.Verb == "EXAMINE" && op.Folder == "Shared" {
			return &imap.Error{Type: imap.StatusResponseTypeNo, Text: "not yours"}
		}
		return nil
	}})
	h.made(t)
	if err := h.user.Create("Shared", ""); err != nil {
		t.Fatal(err)
	}
	record := func(f func(tx *store.Tx) error) {
		kept{h.config, h.state}.change(t, f)
	}
	record(func(tx *store.Tx) error {
		return errors.Join(tx.PutHealth(store.Health{Part: content.FolderPart("Shared"), State: store.Broken, Why: "not yours", At: keptAt}),
			tx.SetAccount(func(a *store.Account) { a.LastLook = keptAt }))
	})
	status := func() said { return informd(t, "--now", keptAt.Format(time.RFC3339), "status") }
	if got := status(); got.code != 1 {
		t.Errorf("status: got %d, %q", got.code, got.out)
	}
	if got := informd(t, "check", "--no-mail"); got.code != 1 || !strings.Contains(got.out, "BAD  folder Shared") {
		t.Errorf("check: got %d, %q", got.code, got.out)
	}
	record(func(tx *store.Tx) error {
		_, _, err := tx.Append(fact.Event{Kind: fact.LeftOut, At: keptAt, Folder: "Shared"})
		return err
	})
	if got := status(); got.code != 0 || !strings.Contains(got.out, "The folder Shared is left out") {
		t.Errorf("status: got %d, %q", got.code, got.out)
	}
	if got := informd(t, "check", "--no-mail"); got.code != 0 || !strings.Contains(got.out, "hint folder Shared") {
		t.Errorf("check: got %d, %q", got.code, got.out)
	}
}
