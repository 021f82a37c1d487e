package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"informd/cmd/informd/internal/oauth/oauthtest"
	"informd/cmd/informd/internal/setup"
	"informd/mailbox/mailboxtest/real"
)

// dovecotOAuth returns the lines with which Dovecot, and Postfix behind it, takes the tokens of an
// authorization server by this mechanism, and no password.
func dovecotOAuth(t *testing.T, srv *oauthtest.Server, mechanism string) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "informd-oauth-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	file := filepath.Join(dir, "oauth2.conf")
	text := fmt.Sprintf("introspection_url = %s/introspect\nintrospection_mode = post\nusername_attribute = username\n"+
		"active_attribute = active\nactive_value = true\n", srv.URL)
	for _, err := range []error{os.Chmod(dir, 0o755), os.WriteFile(file, []byte(text), 0o644)} { // read by who serves
		if err != nil {
			t.Fatal(err)
		}
	}
	return fmt.Sprintf("auth_mechanisms = %s\npassdb {\n  driver = oauth2\n  mechanisms = %s\n  args = %s\n}\n",
		mechanism, mechanism, file)
}

// Where a provider takes tokens alone, init logs in with the owner: in a browser on this computer,
// and by a code where it has none. Mail is read and sent with tokens from then on, by either
// mechanism.
func TestInitMicrosoft(t *testing.T) {
	for _, tt := range []struct {
		mechanism, display string
		asks               string
	}{
		{"xoauth2", ":0", "Open this page in a browser on this computer, and allow it:"},
		{"oauthbearer", "", "enter the code ABCD-EFGH there"},
	} {
		t.Run(tt.mechanism, func(t *testing.T) {
			const julie = "julie@outlook.com"
			srv := oauthtest.Listen(t)
			srv.Account, srv.Poll = julie, 1
			servers := real.Start(t, dovecotOAuth(t, srv, tt.mechanism))
			if err := servers.AddUser(julie); err != nil {
				t.Fatal(err)
			}
			noConfig(t)
			t.Setenv("XDG_STATE_HOME", t.TempDir())
			t.Setenv("RUNTIME_DIRECTORY", t.TempDir())
			t.Setenv("TZ", "Europe/Berlin")
			t.Setenv("DISPLAY", tt.display)
			t.Setenv("WAYLAND_DISPLAY", "")
			var out strings.Builder
			asked := &oauthtest.Browser{T: t}
			init := exec.CommandContext(t.Context(), "informd", "init", "--imap", servers.IMAP, "--smtp", servers.SMTP,
				"--no-service", "--authority", srv.URL)
			init.Stdin = strings.NewReader(julie + "\nthe client\nJulie Roth\n\nyes\n")
			init.Stdout, init.Stderr = &out, asked
			if err := init.Run(); err != nil {
				t.Fatalf("%v\n%s\n%s", err, out.String(), asked.String())
			}
			wantIn(t, asked.String(), "takes no password from programs", tt.asks, "Both let informd in.", "It came back to INBOX.")
			wantNotIn(t, asked.String(), "Password")
			text, err := os.ReadFile(filepath.Join(os.Getenv("XDG_CONFIG_HOME"), "informd", "config.toml"))
			if err != nil {
				t.Fatal(err)
			}
			wantIn(t, string(text), `"login", "microsoft", "--token"]`)
			wantNotIn(t, string(text), "access-", "refresh-", "password")
			if got := informd(t, "run", "--once"); got.code != 0 {
				t.Errorf("run: got %d, %s", got.code, got.errout)
			}
			srv.Refuse("invalid_grant", "AADSTS700082: The refresh token has expired due to inactivity.")
			got := informd(t, "check", "--no-mail")
			wantIn(t, got.out, "the login to Microsoft has ended (AADSTS700082)", "informd login microsoft")
		})
	}
}

// Who may not log in by this program, or is at a provider that takes tokens alone and that it does not know,
// names a command that prints a token.
func TestInitToken(t *testing.T) {
	for _, tt := range []struct {
		name, address string
		answers       []string // up to the command
		asks          []string
	}{
		{"the organisation refuses", "julie@outlook.com", []string{"the client", "token"},
			[]string{"Your organisation blocks this way to log in (AADSTS53003).", "informd help tokens",
				"What is wrong: password, command, token, login, user, imap, smtp, address? Or again [again]: "}},
		{"the provider says so", "julie@uni.example", nil,
			[]string{"Your provider takes no password from programs, only access tokens.", "informd help tokens"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			srv := oauthtest.Listen(t)
			srv.Account = tt.address
			srv.Refuse("access_denied", "AADSTS53003: Access has been blocked by Conditional Access policies.")
			servers := real.Start(t, dovecotOAuth(t, srv, "xoauth2"))
			if err := servers.AddUser(tt.address); err != nil {
				t.Fatal(err)
			}
			noConfig(t)
			t.Setenv("XDG_STATE_HOME", t.TempDir())
			t.Setenv("RUNTIME_DIRECTORY", t.TempDir())
			t.Setenv("DISPLAY", ":0")
			lines := append(append([]string{tt.address}, tt.answers...), "echo "+srv.Issue(), "Julie Roth", "Europe/Berlin", "yes")
			asked := &oauthtest.Browser{T: t}
			init := &InitCmd{IMAP: servers.IMAP, SMTP: servers.SMTP, Authority: srv.URL, Wait: time.Minute, Service: new(bool)}
			env := &Env{Stdin: strings.NewReader(strings.Join(lines, "\n")), Stdout: io.Discard, Stderr: asked, Now: time.Now,
				Finder: publishes(t, "uni.example", tokensAlone)}
			if err := init.Run(t.Context(), env); err != nil {
				t.Fatalf("%v\n%s", err, asked.String())
			}
			wantIn(t, asked.String(), append(tt.asks, "A command that prints an access token: ", "Both let informd in.")...)
			wantNotIn(t, asked.String(), "Password")
			text, err := os.ReadFile(env.configPath())
			if err != nil {
				t.Fatal(err)
			}
			wantIn(t, string(text), `token_command = ["echo", "access-1"]`)
		})
	}
}

// A password that works all the same, at a proxy of one's own perhaps, can be said: typed, or by a script.
func TestInitPasswordWhereTokensAreWanted(t *testing.T) {
	const julie = "julie@uni.example"
	for _, tt := range []struct{ name, address, env, lines string }{
		{"typed", julie, "", "password\n" + hushed + "\n"},
		{"by a script", julie, hushed, ""},
		{"by a script, where init could log in", "julie@outlook.com", hushed, ""},
	} {
		h := newHome(t)
		h.srv.AddUser(tt.address, hushed, tt.address)
		t.Setenv(passwordEnv, tt.env)
		init := &InitCmd{Address: tt.address, Name: "Julie", IMAP: h.srv.IMAP(), SMTP: h.srv.SMTP(), Yes: true, NoMail: true}
		said := &strings.Builder{}
		env := &Env{Stdin: strings.NewReader(tt.lines), Stdout: io.Discard, Stderr: said, Now: time.Now,
			Finder: publishes(t, "uni.example", tokensAlone)}
		if err := init.Run(t.Context(), env); err != nil {
			t.Errorf("%s: %v\n%s", tt.name, err, said)
			continue
		}
		text, err := os.ReadFile(h.config)
		if err != nil {
			t.Fatal(err)
		}
		wantIn(t, string(text), `password_file = "password"`)
	}
}

const tokensAlone = `<clientConfig version="1.1"><emailProvider id="x">
<incomingServer type="imap"><hostname>imap.uni.example</hostname><port>993</port><socketType>SSL</socketType>
<authentication>OAuth2</authentication></incomingServer>
<outgoingServer type="smtp"><hostname>smtp.uni.example</hostname><port>465</port><socketType>SSL</socketType></outgoingServer>
</emailProvider></clientConfig>`

// publishes returns a finder for which a domain publishes a text for mail programs, and which finds nothing else.
func publishes(t *testing.T, domain, text string) *setup.Finder {
	t.Helper()
	server := httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Host != "autoconfig."+domain {
			http.NotFound(w, r)
			return
		}
		io.WriteString(w, text)
	}))
	t.Cleanup(server.Close)
	client := server.Client()
	transport := client.Transport.(*http.Transport)
	transport.DialContext = func(ctx context.Context, network, _ string) (net.Conn, error) {
		return (&net.Dialer{}).DialContext(ctx, network, server.Listener.Addr().String())
	}
	transport.TLSClientConfig.ServerName = "example.com" // what the test certificate is for
	nobody := func(context.Context, string, string) (net.Conn, error) { return nil, errors.New("nobody is there") }
	return &setup.Finder{HTTP: client, Dial: nobody, Resolver: &net.Resolver{PreferGo: true, Dial: nobody}}
}
