package main

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"informd/cmd/informd/internal/config"
	"informd/mailbox/mailboxtest"
)

// An initHome is a home directory in which nothing was set up yet, and a server on which
// Julie has her mail.
type initHome struct {
	config, state string
	srv           *mailboxtest.Server
	user          *mailboxtest.User
}

func newHome(t *testing.T) initHome {
	t.Helper()
	return newHomeAt(t, mailboxtest.Options{})
}

func newHomeAt(t *testing.T, options mailboxtest.Options) initHome {
	t.Helper()
	noConfig(t)
	t.Setenv("TZ", "Europe/Berlin")
	srv, err := mailboxtest.Listen(options)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(srv.Close)
	user := srv.AddUser("julie@posteo.de", hushed, "julie@posteo.de")
	state := t.TempDir()
	t.Setenv("XDG_STATE_HOME", state)
	t.Setenv("RUNTIME_DIRECTORY", t.TempDir())
	return initHome{config: filepath.Join(os.Getenv("XDG_CONFIG_HOME"), "informd", "config.toml"),
		state: filepath.Join(state, "informd", "state.db"), srv: srv, user: user}
}

// at returns the options that name the servers of the home.
func (h initHome) at(more ...string) []string {
	return append([]string{"--imap", h.srv.IMAP(), "--smtp", h.srv.SMTP(), "--no-service"}, more...)
}

// answers runs init with a line for each question.
func answers(t *testing.T, args []string, lines ...string) said {
	t.Helper()
	var out, errout strings.Builder
	text := strings.Join(lines, "\n")
	if len(lines) > 0 {
		text += "\n"
	}
	code := run(t.Context(), append([]string{"init"}, args...), strings.NewReader(text), &out, &errout)
	return said{code, out.String(), errout.String()}
}

func load(t *testing.T, path string) *config.Config {
	t.Helper()
	cfg, err := config.Load(path)
	if err != nil {
		t.Fatal(err)
	}
	return cfg
}

// wrote puts a mail of Julie's from this address into Sent.
func wrote(t *testing.T, user *mailboxtest.User, address string) {
	t.Helper()
	raw := "From: \"Julie Roth\" <" + address + ">\r\nTo: a@b.example\r\nSubject: x\r\nMessage-ID: <x@y>\r\n\r\nx\r\n"
	if _, err := user.Append("Sent", []string{"\\Seen"}, time.Now(), []byte(raw)); err != nil {
		t.Fatal(err)
	}
}

// An owner answers six questions at most, the password wrongly at first, and has a config that
// works and a store that rehearses. Her name stands on the newest mail in Sent.
func TestInit(t *testing.T) {
	h := newHome(t)
	wrote(t, h.user, "julie@posteo.de")
	got := answers(t, h.at(), "julie@posteo.de", "wrong", "", hushed, "", "Europe/Nowhere", "", "yes")
	if got.code != 0 {
		t.Fatalf("got %d\n%s\n%s", got.code, got.out, got.errout)
	}
	wantIn(t, got.errout, "Your mail address: ", "refused the login of julie@posteo.de", "→ check the user name and the password",
		"Your name, as you sign [Julie Roth]", "Your time zone [Europe/Berlin]", `"Europe/Nowhere" is no known time zone`,
		"Is that right?", "It came back to INBOX.")
	wantNotIn(t, got.out+got.errout, hushed, "can be guessed", "BAD")
	wantIn(t, got.out, "Written: "+h.config, "julie+informd-", "go live")
	for _, name := range []string{h.config, filepath.Join(filepath.Dir(h.config), "password")} {
		if info, err := os.Stat(name); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s: %v, want it there with mode 0600", name, err)
		}
	}
	cfg := load(t, h.config)
	if cfg.Owner.Name != "Julie Roth" || cfg.Owner.Zone.String() != "Europe/Berlin" || !cfg.Followup.Rehearse {
		t.Errorf("the config has %q, %s, rehearse %v", cfg.Owner.Name, cfg.Owner.Zone, cfg.Followup.Rehearse)
	}
	text, err := os.ReadFile(h.config)
	wantNotIn(t, string(text), hushed)
	if err != nil {
		t.Error(err)
	}
	wantIn(t, informd(t, "status").out, "Rehearsing: nothing is sent to contacts until you say go live.")
}

// Two accounts in one directory have a password each.
func TestInitTwoInADirectory(t *testing.T) {
	h := newHome(t)
	h.srv.AddUser("bob@posteo.de", "bobs own", "bob@posteo.de")
	dir := t.TempDir()
	for _, one := range []struct{ name, password string }{{"julie", hushed}, {"bob", "bobs own"}} {
		t.Setenv(passwordEnv, one.password)
		got := answers(t, h.at("--config", filepath.Join(dir, one.name+".toml"), "--address", one.name+"@posteo.de",
			"--name", one.name, "--no-mail", "--yes"))
		if got.code != 0 {
			t.Fatalf("%s: got %d\n%s", one.name, got.code, got.errout)
		}
	}
	for _, name := range []string{"julie.toml", "bob.toml"} {
		if got := informd(t, "--config", filepath.Join(dir, name), "check", "--no-mail"); got.code != 0 {
			t.Errorf("%s: got %d\n%s", name, got.code, got.out)
		}
	}
}

// Programs say all of it by options and the environment, without a terminal, and get JSON.
func TestInitScripted(t *testing.T) {
	h := newHome(t)
	secret := writeFile(t, "secret", hushed+"\n")
	got := answers(t, h.at("--json", "--address", "julie@posteo.de", "--name", "Julie", "--password-command", "cat "+secret,
		"--capture", "julie+x@posteo.de", "--no-mail", "--yes"))
	var result initResult
	if err := json.Unmarshal([]byte(got.out), &result); err != nil || got.code != 0 {
		t.Fatalf("got %d, %q (%v)\n%s", got.code, got.out, err, got.errout)
	}
	if want := (initResult{Config: h.config, Store: h.state, Capture: "julie+x@posteo.de"}); result != want {
		t.Errorf("got %+v, want %+v", result, want)
	}
	if _, err := os.Stat(filepath.Join(filepath.Dir(h.config), "password")); err == nil {
		t.Error("a password was written, though a command prints it")
	}
	if n := len(h.srv.Accepted()); n != 0 {
		t.Errorf("%d mails were sent, though none should be", n)
	}

	t.Setenv("INFORMD_ADDRESS", "julie@posteo.de")
	t.Setenv("INFORMD_PASSWORD", hushed)
	t.Setenv("INFORMD_NAME", "Julie")
	path := filepath.Join(t.TempDir(), "other.toml")
	if got := answers(t, h.at("--config", path, "--yes")); got.code != 0 || load(t, path).Capture.Address == "" {
		t.Errorf("by the environment: got %d\n%s", got.code, got.errout)
	}
}

// Nothing is written before both servers have let informd in, and whatever was answered can be
// changed until they do.
func TestInitChanges(t *testing.T) {
	h := newHome(t)
	for _, tt := range []struct {
		lines []string
		want  string
	}{
		{[]string{"julie@posteo.de", "wrong"}, "do not let informd in: the answers end here; nothing was written"},
		{nil, "Your mail address: the answers end here; nothing was written"},
	} {
		if got := answers(t, h.at(), tt.lines...); got.code != 1 || !strings.Contains(got.errout, tt.want) {
			t.Errorf("got %d, %q, want 1 and %q", got.code, got.errout, tt.want)
		}
	}
	for _, path := range []string{h.config, filepath.Dir(h.config), h.state} {
		if _, err := os.Stat(path); err == nil {
			t.Errorf("%s was written", path)
		}
	}
	closed := "127.0.0.1:1"
	got := answers(t, []string{"--imap", closed, "--smtp", h.srv.SMTP(), "--no-service"}, "julie@posteo.de", hushed,
		"imap", h.srv.IMAP(), "Julie", "", "name", "Julie Roth", "yes")
	wantIn(t, got.errout, "Nothing listens at 127.0.0.1, port 1: the connection was refused", "Both let informd in.",
		"Or again [imap]: ")
	if got.code != 0 || load(t, h.config).Owner.Name != "Julie Roth" {
		t.Errorf("got %d\n%s", got.code, got.errout)
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
	if code := run(ctx, []string{"init"}, r, &out, &errout); code != 1 ||
		!strings.Contains(errout.String(), "stopped; nothing was written") {
		t.Errorf("got %d, %q", code, errout.String())
	}
	if _, err := os.Stat(h.config); err == nil {
		t.Error("a config was written")
	}
}
