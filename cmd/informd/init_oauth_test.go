package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"informd/cmd/informd/internal/oauth/oauthtest"
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
			asked := &browser{t: t}
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
