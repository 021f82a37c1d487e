package main

import (
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"

	"informd/cmd/informd/internal/oauth/oauthtest"
)

// Once logged in, the command says what to write into a config, in words and for programs, and prints tokens.
func TestLogin(t *testing.T) {
	noConfig(t)
	state := t.TempDir()
	t.Setenv("XDG_STATE_HOME", state)
	t.Setenv("DISPLAY", ":0")
	srv := oauthtest.Listen(t)
	work := filepath.Join(t.TempDir(), "work.json")
	try := func(c LoginCmd, asJSON bool) string {
		t.Helper()
		var out strings.Builder
		b := &oauthtest.Browser{T: t}
		c.Provider, c.Authority = "microsoft", srv.URL
		if err := c.Run(t.Context(), &Env{Stdin: strings.NewReader("the client\n"), Stdout: &out, Stderr: b, JSON: asJSON}); err != nil {
			t.Fatalf("%v\n%s", err, b.String())
		}
		return out.String()
	}
	wantIn(t, try(LoginCmd{}, false), "The login is kept in "+filepath.Join(state, "informd", "microsoft-login.json")+"; only you can read it.",
		"\ntoken_command = [\"/", `", "login", "microsoft", "--token"]`)
	if got := try(LoginCmd{Token: true}, false); got != "access-2\n" {
		t.Errorf("got %q, want a token", got)
	}
	var got struct {
		File         string
		TokenCommand []string `json:"token_command"`
	}
	out := try(LoginCmd{File: work}, true)
	if err := json.Unmarshal([]byte(out), &got); err != nil || got.File != work ||
		!strings.HasSuffix(strings.Join(got.TokenCommand, " "), " login microsoft --file "+work+" --token") {
		t.Errorf("got %s, %v", out, err)
	}
}

func TestLoginCommandLine(t *testing.T) {
	noConfig(t)
	t.Setenv("XDG_STATE_HOME", t.TempDir())
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
