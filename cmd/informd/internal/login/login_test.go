package login

import (
	"context"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/synctest"

	"informd/cmd/informd/internal/dialog"
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
	state := t.TempDir()
	t.Setenv("STATE_DIRECTORY", "")
	t.Setenv("XDG_STATE_HOME", state)
	srv := oauthtest.Listen(t)
	srv.Secret = oauthtest.Secret
	return loginHome{srv, filepath.Join(state, "informd", "google-login.json")}
}

// google returns a login at the provider of the test.
func (h loginHome) google(l Login) Login {
	l.Provider = oauth.Google()
	l.Provider.Endpoint.AuthURL, l.Provider.Endpoint.TokenURL = h.srv.URL+"/authorize", h.srv.URL+"/token"
	return l
}

// try runs a login with what the owner types.
func try(t *testing.T, l Login, typed ...string) (asked string, err error) {
	t.Helper()
	b := &oauthtest.Browser{T: t}
	err = l.Run(t.Context(), dialog.New(strings.NewReader(strings.Join(typed, "\n")), b))
	return b.String(), err
}

// token returns an access token of the login.
func token(ctx context.Context, l Login) (string, error) {
	secret, err := l.Token(ctx)
	return secret.Reveal(), err
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

// An owner logs in once, and again when the login has ended; in between tokens are printed.
func TestLogin(t *testing.T) {
	h := newLoginHome(t)
	asked, err := try(t, h.google(Login{}), "the client", oauthtest.Secret)
	if err != nil {
		t.Fatalf("%v\n%s", err, asked)
	}
	wantIn(t, asked, "Google lets in only programs that it knows",
		"Client id: ", "Client secret (not shown): ", "in a browser on this computer")
	wantNotIn(t, asked, oauthtest.Secret, "access-", "refresh-")
	if info, err := os.Stat(h.file); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("got %v, %v, want mode 0600", info, err)
	}

	for _, want := range []string{"access-2", "access-3"} {
		if got, err := token(t.Context(), h.google(Login{})); got != want || err != nil {
			t.Errorf("got %q, %v, want %q", got, err, want)
		}
	}

	h.srv.Refuse("invalid_grant", "")
	_, err = token(t.Context(), h.google(Login{}))
	if err == nil || !strings.HasSuffix(err.Error(), "the login has ended (invalid_grant); log in: informd login google") {
		t.Errorf("got %v, want the cure", err)
	}
	h.srv.Refuse("", "")
	asked, err = try(t, h.google(Login{})) // nothing is asked again
	if err != nil {
		t.Errorf("again: %v\n%s", err, asked)
	}
	wantNotIn(t, asked, "Client id", "Client secret")
	if got, err := token(t.Context(), h.google(Login{})); got != "access-5" || err != nil {
		t.Errorf("got %q, %v, want a token of the new login", got, err)
	}
}

// Whoever packaged informd may have registered it: nothing is asked then. The owner's own client
// goes before theirs.
func TestLoginPackaged(t *testing.T) {
	h := newLoginHome(t)
	c := h.google(Login{})
	c.Provider.ClientID, c.Provider.ClientSecret = "the client", mailbox.NewSecret(oauthtest.Secret)
	asked, err := try(t, c)
	if err != nil {
		t.Fatalf("%v\n%s", err, asked)
	}
	wantNotIn(t, asked, "Client id", "Client secret")
	c.ClientID = "another"
	asked, err = try(t, c, "their secret")
	wantIn(t, asked, "Client secret (not shown)")
	if err == nil {
		t.Error("an unknown client is let in: the owner's own was not taken")
	}
}

// The secret may come from a file that nobody else can read, and the login go into one.
func TestLoginFiles(t *testing.T) {
	h := newLoginHome(t)
	dir := t.TempDir()
	secret, file := filepath.Join(dir, "secret"), filepath.Join(dir, "work.json")
	if err := os.WriteFile(secret, []byte(oauthtest.Secret+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	l := h.google(Login{ClientID: "the client", ClientSecretFile: secret, File: file})
	if asked, err := try(t, l); err != nil {
		t.Fatalf("%v\n%s", err, asked)
	}
	if got, err := token(t.Context(), l); got != "access-2" || err != nil {
		t.Errorf("got %q, %v, want a token of the login in the file", got, err)
	}
	want := "informd login google --file " + file + " --token"
	if got := strings.Join(l.TokenCommand("informd"), " "); got != want {
		t.Errorf("got %q, want %q", got, want)
	}

	if err := os.Chmod(secret, 0o644); err != nil {
		t.Fatal(err)
	}
	_, err := try(t, l)
	if err == nil || !strings.Contains(err.Error(), "can be read by others (mode 0644); run chmod 600 on it; nothing was changed") {
		t.Errorf("a secret that all can read: got %v", err)
	}
}

// A login that fails leaves the one that is kept.
func TestLoginRefused(t *testing.T) {
	h := newLoginHome(t)
	if asked, err := try(t, h.google(Login{}), "the client", oauthtest.Secret); err != nil {
		t.Fatalf("%v\n%s", err, asked)
	}
	h.srv.Refuse("access_denied", "")
	if _, err := try(t, h.google(Login{})); err == nil || !strings.Contains(err.Error(), "log in again and allow it") {
		t.Errorf("got %v, want that it was refused", err)
	}
	_, err := try(t, h.google(Login{ClientID: "another"}))
	if err == nil || !strings.Contains(err.Error(), "the answers end here") {
		t.Errorf("got %v, want another client asked for its secret", err)
	}
	h.srv.Refuse("", "")
	if got, err := token(t.Context(), h.google(Login{})); got != "access-2" || err != nil {
		t.Errorf("got %q, %v, want the login still good", got, err)
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
		l := Login{Provider: at, Device: true, File: file, HTTP: &http.Client{Transport: oauthtest.Within{Server: srv}}}
		asked, err := try(t, l, "the client")
		if err != nil {
			t.Fatalf("%v\n%s", err, asked)
		}
		wantIn(t, asked, "allow public client flows", "enter the code ABCD-EFGH there", "/enter\n")
		wantNotIn(t, asked, "Client secret")
		if _, err := os.Stat(file); err != nil {
			t.Error(err)
		}
	})
}
