package main

import (
	"encoding/json"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/synctest"

	"informd/cmd/informd/internal/oauth"
	"informd/cmd/informd/internal/oauth/oauthtest"
	"informd/mailbox"
)

// A loginHome is a home directory without a login, and a provider.
type loginHome struct {
	srv  *oauthtest.Server
	file string // in which a login to google is kept
}

func newLoginHome(t *testing.T) loginHome {
	t.Helper()
	noConfig(t)
	state := t.TempDir()
	t.Setenv("XDG_STATE_HOME", state)
	srv := oauthtest.Listen(t)
	srv.Secret = oauthtest.Secret
	return loginHome{srv, filepath.Join(state, "informd", "google-login.json")}
}

// google returns the command as it is given, at the provider of the test.
func (h loginHome) google(c LoginCmd) LoginCmd {
	at := oauth.Google()
	at.Endpoint.AuthURL, at.Endpoint.TokenURL = h.srv.URL+"/authorize", h.srv.URL+"/token"
	c.Provider, c.At = "google", &at
	return c
}

// A browser opens every page that it is shown, as an owner would.
type browser struct {
	strings.Builder
	t *testing.T
}

func (b *browser) Write(p []byte) (int, error) {
	for line := range strings.Lines(string(p)) {
		if page := strings.TrimSpace(line); strings.HasPrefix(page, "http://127.0.0.1:") {
			r, err := http.Get(page)
			if err != nil {
				b.t.Error(err)
				continue
			}
			r.Body.Close()
		}
	}
	return b.Builder.Write(p)
}

// try runs a login with what the owner types.
func try(t *testing.T, c LoginCmd, typed ...string) (out, asked string, err error) {
	t.Helper()
	var o strings.Builder
	b := &browser{t: t}
	err = c.Run(t.Context(), &Env{Stdin: strings.NewReader(strings.Join(typed, "\n")), Stdout: &o, Stderr: b})
	return o.String(), b.String(), err
}

// An owner logs in once, and again when the login has ended; in between tokens are printed.
func TestLogin(t *testing.T) {
	h := newLoginHome(t)
	out, asked, err := try(t, h.google(LoginCmd{}), "the client", oauthtest.Secret)
	if err != nil {
		t.Fatalf("%v\n%s", err, asked)
	}
	wantIn(t, asked, "Google lets in only programs that it knows",
		"Client id: ", "Client secret (not shown): ", "in a browser on this computer")
	wantIn(t, out, h.file, "\ntoken_command = [\"/", `", "login", "google", "--token"]`)
	wantNotIn(t, out+asked, oauthtest.Secret, "access-", "refresh-")
	if info, err := os.Stat(h.file); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("got %v, %v, want mode 0600", info, err)
	}

	for _, want := range []string{"access-2\n", "access-3\n"} {
		if out, asked, err := try(t, h.google(LoginCmd{Token: true})); out != want || asked != "" || err != nil {
			t.Errorf("got %q, %q, %v, want %q", out, asked, err, want)
		}
	}

	h.srv.Refuse("invalid_grant", "")
	_, _, err = try(t, h.google(LoginCmd{Token: true}))
	if err == nil || !strings.HasSuffix(err.Error(), "the login has ended (invalid_grant); log in: informd login google") {
		t.Errorf("got %v, want the cure", err)
	}
	h.srv.Refuse("", "")
	_, asked, err = try(t, h.google(LoginCmd{})) // nothing is asked again
	if err != nil {
		t.Errorf("again: %v\n%s", err, asked)
	}
	wantNotIn(t, asked, "Client id", "Client secret")
	if out, _, err := try(t, h.google(LoginCmd{Token: true})); out != "access-5\n" || err != nil {
		t.Errorf("got %q, %v, want a token of the new login", out, err)
	}
}

// Whoever packaged informd may have registered it: nothing is asked then. The owner's own client
// goes before theirs.
func TestLoginPackaged(t *testing.T) {
	h := newLoginHome(t)
	c := h.google(LoginCmd{})
	c.At.ClientID, c.At.ClientSecret = "the client", mailbox.NewSecret(oauthtest.Secret)
	_, asked, err := try(t, c)
	if err != nil {
		t.Fatalf("%v\n%s", err, asked)
	}
	wantNotIn(t, asked, "Client id", "Client secret")
	c.ClientID = "another"
	_, asked, err = try(t, c, "their secret")
	wantIn(t, asked, "Client secret (not shown)")
	if err == nil {
		t.Error("an unknown client is let in: the owner's own was not taken")
	}
}

// The secret may come from a file, the login go into one, and the result be for programs.
func TestLoginFiles(t *testing.T) {
	h := newLoginHome(t)
	secret, file := writeFile(t, "secret", oauthtest.Secret+"\n"), filepath.Join(t.TempDir(), "work.json")
	c := h.google(LoginCmd{ClientID: "the client", ClientSecretFile: secret, File: file})
	var out strings.Builder
	if err := c.Run(t.Context(), &Env{Stdin: strings.NewReader(""), Stdout: &out, Stderr: &browser{t: t}, JSON: true}); err != nil {
		t.Fatal(err)
	}
	var got struct {
		File         string
		TokenCommand []string `json:"token_command"`
	}
	if err := json.Unmarshal([]byte(out.String()), &got); err != nil || got.File != file ||
		!strings.HasSuffix(strings.Join(got.TokenCommand, " "), " login google --file "+file+" --token") {
		t.Errorf("got %s, %v", out.String(), err)
	}

	if err := os.Chmod(secret, 0o644); err != nil {
		t.Fatal(err)
	}
	_, _, err := try(t, c)
	if err == nil || !strings.Contains(err.Error(), "can be read by others (mode 0644); run chmod 600 on it; nothing was changed") {
		t.Errorf("a secret that all can read: got %v", err)
	}
}

// A login that fails leaves the one that is kept.
func TestLoginRefused(t *testing.T) {
	h := newLoginHome(t)
	if _, asked, err := try(t, h.google(LoginCmd{}), "the client", oauthtest.Secret); err != nil {
		t.Fatalf("%v\n%s", err, asked)
	}
	h.srv.Refuse("access_denied", "")
	if _, _, err := try(t, h.google(LoginCmd{})); err == nil || !strings.Contains(err.Error(), "log in again and allow it") {
		t.Errorf("got %v, want that it was refused", err)
	}
	_, _, err := try(t, h.google(LoginCmd{ClientID: "another"}))
	if err == nil || !strings.Contains(err.Error(), "the answers end here") {
		t.Errorf("got %v, want another client asked for its secret", err)
	}
	h.srv.Refuse("", "")
	if out, _, err := try(t, h.google(LoginCmd{Token: true})); out != "access-2\n" || err != nil {
		t.Errorf("got %q, %v, want the login still good", out, err)
	}
}

// At Microsoft the owner enters a code, in any browser.
func TestLoginByCode(t *testing.T) {
	file := filepath.Join(t.TempDir(), "login.json")
	synctest.Test(t, func(t *testing.T) {
		srv := oauthtest.New()
		srv.AllowAfter(3)
		at := oauth.Microsoft()
		at.Endpoint.DeviceAuthURL, at.Endpoint.TokenURL = "http://provider.example/device", "http://provider.example/token"
		c := LoginCmd{Provider: "microsoft", At: &at, Device: true, File: file, HTTP: &http.Client{Transport: oauthtest.Within{Server: srv}}}
		out, asked, err := try(t, c, "the client")
		if err != nil {
			t.Fatalf("%v\n%s", err, asked)
		}
		wantIn(t, asked, "allow public client flows", "enter the code ABCD-EFGH there", "/enter\n")
		wantNotIn(t, asked, "Client secret")
		wantIn(t, out, `"login", "microsoft", "--file", "`+file+`", "--token"]`)
	})
}

func TestLoginCommandLine(t *testing.T) {
	newLoginHome(t)
	for _, tt := range []struct {
		args   string
		code   int
		errout string
	}{
		{"login yahoo", 2, `informd: <provider> must be one of "google","microsoft" but got "yahoo"; see informd help login`},
		{"login google --loopback", 2, "informd: --loopback is how google does it anyway, and it knows no --device; leave it out"},
		{"login microsoft --loopback --device", 2, "informd: --loopback and --device are two ways; name one"},
		{"login microsoft --authority http://login.example/x", 2, `microsoft has no login server "http://login.example/x"`},
		{"login google --authority https://login.example/x", 2, `google has no login server "https://login.example/x"`},
		{"login google --token", 1, "there is no login; log in: informd login google"},
		{"login google", 1, "login google: the answers end here; nothing was changed"},
	} {
		got := informd(t, strings.Fields(tt.args)...)
		if got.code != tt.code || got.out != "" || !strings.Contains(got.errout, tt.errout) {
			t.Errorf("informd %s: got %d, %q, %q, want %d, %q", tt.args, got.code, got.out, got.errout, tt.code, tt.errout)
		}
	}
}
