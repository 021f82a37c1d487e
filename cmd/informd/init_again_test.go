package main

import (
	"os"
	"strings"
	"testing"

	"informd/mailbox/mailboxtest"
	"informd/store"
)

// made runs init for Julie, and then init again with these options.
func (h initHome) made(t *testing.T, again ...string) said {
	t.Helper()
	t.Setenv(passwordEnv, hushed)
	if got := answers(t, h.at("--yes", "--no-mail", "--address", "julie@posteo.de", "--name", "Julie")); got.code != 0 {
		t.Fatalf("got %d\n%s", got.code, got.errout)
	}
	return answers(t, append([]string{"--no-mail", "--yes"}, again...))
}

// Init mends a config while informd runs: it says all that it says else, and how informd takes it up.
func TestInitBesideADaemon(t *testing.T) {
	h := newHome(t)
	h.made(t)
	st, err := store.Open(t.Context(), h.state)
	if err != nil {
		t.Fatal(err)
	}
	defer st.Close()
	got := answers(t, []string{"--no-mail", "--yes", "--capture", "julie+new@posteo.de"})
	if got.code != 0 {
		t.Fatalf("got %d\n%s", got.code, got.errout)
	}
	wantIn(t, strings.Join(strings.Fields(got.out), " "), "julie+new@posteo.de", "informd is running", "systemctl --user reload informd")
	wantIn(t, got.errout, "All logins and folders work.")
	wantNotIn(t, got.out, "Start it by")
}

// Where sending has a login of its own, init uses it, leaves it as it stands, and sends no other secret there.
func TestInitKeepsTheLoginOfSMTP(t *testing.T) {
	h := newHome(t)
	h.made(t)
	relay, err := mailboxtest.Listen(mailboxtest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(relay.Close)
	relay.AddUser("sender@posteo.de", "for sending", "sender@posteo.de")
	secret := writeFile(t, "sending", "for sending\n")
	text, err := os.ReadFile(h.config)
	if err != nil {
		t.Fatal(err)
	}
	const own = "username = \"sender@posteo.de\" # by contract\n"
	with := strings.Replace(string(text), "[smtp]\n", "[smtp]\n"+own+"password_file = \""+secret+"\"\n", 1)
	with = strings.Replace(with, h.srv.SMTP(), relay.SMTP(), 1)
	if err := os.WriteFile(h.config, []byte(with), 0o600); err != nil {
		t.Fatal(err)
	}
	got := answers(t, []string{"--no-mail", "--yes", "--no-service"})
	if got.code != 0 {
		t.Fatalf("got %d\n%s", got.code, got.errout)
	}
	wantIn(t, got.errout, "sender@posteo.de where mail is sent")
	now, err := os.ReadFile(h.config)
	if err != nil {
		t.Fatal(err)
	}
	wantIn(t, string(now), own)
}
