package main

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"informd/cmd/informd/internal/config"
	"informd/mailbox/mailboxtest"
)

// An initHome is a home directory in which nothing was set up yet, and a server on which
// Julie has her mail.
type initHome struct {
	config, state string
	srv           *mailboxtest.Server
}

func newHome(t *testing.T) initHome {
	t.Helper()
	noConfig(t)
	srv, err := mailboxtest.Listen(mailboxtest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(srv.Close)
	srv.AddUser("julie", hushed, "julie@posteo.de")
	state := t.TempDir()
	t.Setenv("XDG_STATE_HOME", state)
	t.Setenv("RUNTIME_DIRECTORY", t.TempDir())
	return initHome{config: filepath.Join(os.Getenv("XDG_CONFIG_HOME"), "informd", "config.toml"), state: filepath.Join(state, "informd", "state.db"), srv: srv}
}

// answers runs init with a line for each question.
func answers(t *testing.T, args []string, lines ...string) said {
	t.Helper()
	var out, errout strings.Builder
	code := run(t.Context(), append([]string{"init"}, args...), strings.NewReader(strings.Join(lines, "\n")+"\n"), &out, &errout)
	return said{code, out.String(), errout.String()}
}

// An owner answers ten questions, one of them wrongly at first, and has a config that
// works and a store that rehearses.
func TestInit(t *testing.T) {
	h := newHome(t)
	got := answers(t, nil, "Julie \"Jules\" Roth", "julie@posteo.de",
		h.srv.IMAP(), h.srv.SMTP(), "julie", "", "wrong",
		"", "", "", "", hushed,
		"Europe/Nowhere", "Europe/Berlin", "", "yes")
	if got.code != 0 {
		t.Fatalf("got %d\n%s\n%s", got.code, got.out, got.errout)
	}
	wantIn(t, got.errout, "Your servers, by what is known of Posteo", "IMAP server [posteo.de:993]", "IMAP server ["+h.srv.IMAP()+"]",
		"refused the login of julie", "The mailbox lets informd in.", `"Europe/Nowhere" is no known time zone`, "ok   capture address")
	wantNotIn(t, got.out+got.errout, hushed, "can be guessed", "BAD")
	wantIn(t, got.out, "Written: "+h.config, "+informd-", "go live")

	for _, name := range []string{h.config, filepath.Join(filepath.Dir(h.config), "password")} {
		if info, err := os.Stat(name); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s: mode %v, %v, want 0600", name, info.Mode(), err)
		}
	}
	cfg, err := config.Load(h.config)
	if err != nil {
		t.Fatal(err)
	}
	if cfg.Owner.Name != `Julie "Jules" Roth` || cfg.Owner.Zone.String() != "Europe/Berlin" {
		t.Errorf("the config has %q, %s", cfg.Owner.Name, cfg.Owner.Zone)
	}
	text, err := os.ReadFile(h.config)
	wantNotIn(t, string(text), hushed)
	if err != nil {
		t.Error(err)
	}
	wantIn(t, informd(t, "status").out, "Rehearsing: nothing is sent to contacts until you say go live.")

	if got := answers(t, nil); got.code != 1 || !strings.Contains(got.errout, "is there already") {
		t.Errorf("a second init: got %d, %q, want it to leave the config alone", got.code, got.errout)
	}
}

// Programs may answer too, and get JSON.
func TestInitCommand(t *testing.T) {
	h := newHome(t)
	secret := writeFile(t, "secret", hushed+"\n")
	got := answers(t, []string{"--json"}, "Julie", "julie@posteo.de", h.srv.IMAP(), h.srv.SMTP(), "julie", "cat "+secret, "UTC", "julie+x@posteo.de", "no")
	var result struct {
		Config, Store, Capture string
		Well                   bool
	}
	if err := json.Unmarshal([]byte(got.out), &result); err != nil || got.code != 0 {
		t.Fatalf("got %d, %q (%v)\n%s", got.code, got.out, err, got.errout)
	}
	if want := (struct {
		Config, Store, Capture string
		Well                   bool
	}{h.config, h.state, "julie+x@posteo.de", true}); result != want {
		t.Errorf("got %+v, want %+v", result, want)
	}
	if _, err := os.Stat(filepath.Join(filepath.Dir(h.config), "password")); err == nil {
		t.Error("a password was written, though a command prints it")
	}
	if n := len(h.srv.Accepted()); n != 0 {
		t.Errorf("%d mails were sent, though the owner said no", n)
	}
}

// Nothing is written before the mailbox has let informd in.
func TestInitGivesUp(t *testing.T) {
	h := newHome(t)
	again := []string{"", "", "", "", "wrong"}
	lines := append([]string{"Julie", "julie@posteo.de", h.srv.IMAP(), h.srv.SMTP(), "julie", "", "wrong"}, append(again, again...)...)
	for _, tt := range []struct {
		lines []string
		want  string
	}{
		{lines, "the mailbox does not let informd in; nothing was written"},
		{lines[:3], "the answers end here; nothing was written"},
	} {
		if got := answers(t, nil, tt.lines...); got.code != 1 || !strings.Contains(got.errout, tt.want) {
			t.Errorf("got %d, %q, want 1 and %q", got.code, got.errout, tt.want)
		}
	}
	for _, path := range []string{h.config, filepath.Dir(h.config), h.state} {
		if _, err := os.Stat(path); err == nil {
			t.Errorf("%s was written", path)
		}
	}
}

// Who has enough in the middle of a question leaves nothing behind.
func TestInitStopped(t *testing.T) {
	h := newHome(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	r, w, err := os.Pipe() // on which nobody answers
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	defer r.Close()
	var out, errout strings.Builder
	if code := run(ctx, []string{"init"}, r, &out, &errout); code != 1 || !strings.Contains(errout.String(), "stopped; nothing was written") {
		t.Errorf("got %d, %q", code, errout.String())
	}
	if _, err := os.Stat(h.config); err == nil {
		t.Error("a config was written")
	}
}
