package wizard

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"informd/cmd/informd/internal/config"
	"informd/cmd/informd/internal/dialog"
	"informd/cmd/informd/internal/setup"
	"informd/mailbox"
	"informd/mailbox/mailboxtest"
)

const (
	hushed     = "hush/8+Zq?never=shown"
	closedPort = "127.0.0.1:1"
)

// A home is where nothing was set up yet, and a server on which Julie has her mail.
type home struct {
	path string // of the config
	srv  *mailboxtest.Server
	user *mailboxtest.User
}

func newHome(t *testing.T) home {
	t.Helper()
	for _, name := range []string{"STATE_DIRECTORY", "CONFIGURATION_DIRECTORY"} {
		t.Setenv(name, "")
	}
	t.Setenv("XDG_STATE_HOME", t.TempDir())
	t.Setenv("TZ", "Europe/Berlin")
	srv, err := mailboxtest.Listen(mailboxtest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(srv.Close)
	return home{filepath.Join(t.TempDir(), "config.toml"), srv, srv.AddUser("julie@posteo.de", hushed, "julie@posteo.de")}
}

// at returns options that name the servers of the home.
func (h home) at(o Options) Options {
	o.IMAP, o.SMTP = h.srv.IMAP(), h.srv.SMTP()
	return o
}

// offline returns a finder that knows only what informd itself knows of providers.
func offline() *setup.Finder {
	nobody := func(context.Context, string, string) (net.Conn, error) { return nil, errors.New("nobody is there") }
	return &setup.Finder{HTTP: &http.Client{Transport: &http.Transport{DialContext: nobody}}, Dial: nobody,
		Resolver: &net.Resolver{PreferGo: true, Dial: nobody}}
}

// An outcome is what was said to the owner, and what came of it.
type outcome struct {
	said string
	err  error
}

// ask has an owner answer with a line for each question, and writes what they said.
func (h home) ask(t *testing.T, o Options, lines ...string) outcome {
	t.Helper()
	o.Wait = cmp.Or(o.Wait, time.Minute)
	var said strings.Builder
	typed := strings.NewReader(strings.Join(lines, "\n") + "\n")
	draft, err := Wizard{Options: o, Path: h.path, Program: "informd", Person: dialog.New(typed, &said),
		Finder: offline(), Now: time.Now}.Ask(t.Context())
	if err == nil {
		err = draft.Write(t.Context())
	}
	return outcome{said.String(), err}
}

// made has Julie answer by options alone.
func (h home) made(t *testing.T) {
	t.Helper()
	got := h.ask(t, h.at(Options{Yes: true, NoMail: true, Address: "julie@posteo.de", Name: "Julie",
		Password: mailbox.NewSecret(hushed)}))
	if got.err != nil {
		t.Fatalf("%v\n%s", got.err, got.said)
	}
}

func (h home) load(t *testing.T) *config.Config { t.Helper(); return loadAt(t, h.path) }

func loadAt(t *testing.T, path string) *config.Config {
	t.Helper()
	cfg, err := config.Load(path)
	if err != nil {
		t.Fatal(err)
	}
	return cfg
}

func wantIn(t *testing.T, text string, parts ...string) {
	t.Helper()
	for _, part := range parts {
		if !strings.Contains(text, part) {
			t.Errorf("%q is missing in\n%s", part, text)
		}
	}
}

func wantNotIn(t *testing.T, text string, parts ...string) {
	t.Helper()
	for _, part := range parts {
		if strings.Contains(text, part) {
			t.Errorf("%q stands in\n%s", part, text)
		}
	}
}

// A slip of the hand in the address is offered to be mended.
func TestMisspelt(t *testing.T) {
	h := newHome(t)
	got := h.ask(t, h.at(Options{NoMail: true}), "julie@psoteo.de", "yes", hushed, "Julie", "", "yes")
	wantIn(t, got.said, "Did you mean julie@posteo.de?")
	if got.err != nil || h.load(t).Owner.Addresses[0] != "julie@posteo.de" {
		t.Errorf("got %v\n%s", got.err, got.said)
	}
}

// People answer in more words than they are asked for, with blanks, capitals and what they pasted.
func TestStrangers(t *testing.T) {
	h := newHome(t)
	groups := "hush hush hush hush"
	h.srv.AddUser("anna@posteo.de", "hushhushhushhush", "anna@posteo.de")
	got := h.ask(t, h.at(Options{NoMail: true}), "", "Anna", "  Anna Meier <anna@PSOTEO.de> ", "Yes, please!", " "+groups+"\u00a0", "Europe/Berlin",
		"no", "The name, please.", "Anna M. Meier", "OK")
	cfg := h.load(t)
	if got.err != nil || cfg.Owner.Name != "Anna M. Meier" || cfg.Owner.Addresses[0] != "anna@posteo.de" {
		t.Errorf("got %v, %+v\n%s", got.err, cfg.Owner, got.said)
	}
	wantIn(t, got.said, "that is no mail address; write it alone, such as julie@example.org.", "write yes, or one of these words:\n  password  the password, typed\n", "\n  imap      the server you read mail from (IMAP)\n")
	wantNotIn(t, got.said, groups)
}

// Where mail of other accounts was fetched once, init asks for them: answers that come there must be
// forwarded. It asks six questions all the same.
func TestAsksForFetchedAccounts(t *testing.T) {
	h := newHome(t)
	h.srv.AddUser("julie@gmail.com", hushed, "julie@gmail.com")
	got := h.ask(t, h.at(Options{NoMail: true}), "julie@gmail.com", hushed, "Julie", "the old one", "julie@acme.example, J@Example.ORG", "yes")
	wantIn(t, got.said, "Other addresses of yours whose mail Google used to fetch [none]: ", "write addresses with blanks",
		"let julie@acme.example and J@example.org forward it to julie@gmail.com", "also     julie@acme.example J@example.org")
	wantNotIn(t, got.said, "Your time zone")
	want := []string{"julie@gmail.com", "julie@acme.example", "J@example.org"}
	if cfg := h.load(t); got.err != nil || fmt.Sprint(cfg.Owner.Addresses) != fmt.Sprint(want) {
		t.Errorf("got %v, %q\n%s", got.err, cfg.Owner.Addresses, got.said)
	}

	again := h.ask(t, Options{NoMail: true}, "also", "none", "yes") // what the config says is not asked again
	if cfg := h.load(t); again.err != nil || fmt.Sprint(cfg.Owner.Addresses) != fmt.Sprint(want[:1]) {
		t.Errorf("got %d, %q\n%s", again.err, cfg.Owner.Addresses, again.said)
	}
}

// Where a server is another than it should be, Enter changes that server.
func TestOffersTheWrongServer(t *testing.T) {
	h := newHome(t)
	got := h.ask(t, Options{IMAP: h.srv.IMAP(), SMTP: h.srv.IMAP(), NoMail: true}, "julie@posteo.de", hushed,
		"", h.srv.SMTP(), "Julie Roth", "", "yes")
	wantIn(t, got.said, "was called for SMTP, and speaks IMAP", "Or again [smtp]: ", "Both let informd in.")
	if got.err != nil {
		t.Errorf("got %v\n%s", got.err, got.said)
	}
}

// A provider that is reached through a program on this machine is mended there.
func TestNamesTheBridge(t *testing.T) {
	h := newHome(t)
	got := h.ask(t, Options{IMAP: closedPort, SMTP: closedPort}, "julie@proton.me", hushed)
	wantIn(t, got.said, "start Proton Bridge and log in there; if it shows other ports, change imap and smtp")
}

// The secret goes with the address: another address is never tried with the password of the last one.
func TestAsksForTheSecretOfAnotherAddress(t *testing.T) {
	h := newHome(t)
	h.srv.AddUser("anna@posteo.de", "annas own", "anna@posteo.de")
	got := h.ask(t, h.at(Options{NoMail: true}), "julie@posteo.de", hushed, "Anna", "", "address", "anna@posteo.de", "annas own", "yes")
	if got.err != nil || strings.Count(got.said, "Password (not shown)") != 2 {
		t.Errorf("got %v\n%s", got.err, got.said)
	}
	wantNotIn(t, got.said, "refused")
}
