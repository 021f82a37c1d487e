package main

import (
	"errors"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/emersion/go-imap/v2"

	"informd/cmd/informd/internal/checkup"
	"informd/mailbox/mailboxtest"
	"informd/rules/content"
	"informd/rules/fact"
	"informd/store"
)

// What a probe says is folded beside its name, and its cure below that.
func TestCheckFolds(t *testing.T) {
	p := checkup.Probe{What: "IMAP login", Said: "nothing listens at 127.0.0.1, port 1: the connection was refused",
		Cure: "compare the server and its port with your provider's help page on mail programs; if they are right, " +
			"the server is down: try again later"}
	const want = `BAD  IMAP login       nothing listens at 127.0.0.1, port 1: the connection was
                      refused
                      → compare the server and its port with your provider's
                        help page on mail programs; if they are right, the
                        server is down: try again later
`
	if got := probeText(p, 80); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	for line := range strings.Lines(probeText(p, 50)) {
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
