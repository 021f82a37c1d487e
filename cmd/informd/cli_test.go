package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// said is what the program did with a command line.
type said struct {
	code        int
	out, errout string
}

// informd runs the program as a shell would.
func informd(t *testing.T, args ...string) said {
	t.Helper()
	var out, errout strings.Builder
	code := run(t.Context(), args, strings.NewReader(""), &out, &errout)
	return said{code, out.String(), errout.String()}
}

// noConfig sees to it that no config of the machine is found.
func noConfig(t *testing.T) {
	t.Helper()
	for _, name := range []string{"STATE_DIRECTORY", "CONFIGURATION_DIRECTORY"} {
		t.Setenv(name, "")
	}
	t.Setenv("XDG_CONFIG_HOME", t.TempDir())
}

func TestCommandLine(t *testing.T) {
	noConfig(t)
	bad := writeFile(t, "bad.toml", "[owner]\nnmae = \"Julie\"\n")
	const help = "Usage: informd <command> [flags]"
	for _, tt := range []struct {
		args   string
		code   int
		out    string // what standard output begins with
		errout string // what standard error is, but for the line end; ends in … when it only begins so
	}{
		{"", 2, help, "informd: name a command"},
		{"--help", 0, help, ""},
		{"-h", 0, help, ""},
		{"help", 0, "What you can write to informd:\n\n  mail ", ""},
		{"help asking", 0, "Write to your capture address", ""},
		{"help LOOK", 0, "To look at what informd knows and plans:\n\n  plan  ", ""},
		{"help template list", 0, "Usage: informd template list", ""},
		{"help askng", 2, "", "informd: there is no topic askng; did you mean asking?"},
		{"help xyzzy", 2, "", "informd: there is no topic xyzzy; see informd help"},
		{"help version", 0, "Usage: informd version [flags]", ""},
		{"version --help", 0, "Usage: informd version [flags]", ""},
		{"read --help", 0, "Usage: informd read <file> ... [flags]", ""},
		{"version", 0, "informd ", ""},
		{"--version", 0, "informd ", ""},
		{"read --version", 0, "informd ", ""},
		{"vershun", 2, "", `informd: there is no command vershun, did you mean "version"?`},
		{"help vershun", 2, "", "informd: there is no topic vershun; did you mean version?"},
		{"xyzzy", 2, "", "informd: there is no command xyzzy; see informd --help"},
		{"version extra", 2, "", "informd: unexpected argument extra; see informd help version"},
		{"version --jsn", 2, "", `informd: unknown flag --jsn, did you mean "--json"?`},
		{"read", 2, "", `informd: expected "<file> ..."; see informd help read`},
		{"read --body --mbox x", 2, "", "informd: --body and --mbox exclude each other; give one of them"},
		{"template", 2, "", `informd: expected one of "list", "show", "check"; see informd help template`},
		{"template list", 0, "answer.html          built-in\n", ""},
		{"template show followup.txt", 0, "{{", ""},
		{"template show followup", 2, "", `informd: there is no template "followup"; see informd template list`},
		{"template check", 2, "", "informd: there are no templates of yours; name a directory, or set templates.dir"},
		{"template list --config /nowhere/c.toml", 3, "", "/nowhere/c.toml: there is no such file; …"},
		{"--config " + bad + " template list", 3, "", bad + ":1: owner.addresses: is missing; …"},
		{"--config " + bad + " read x.eml", 3, "", bad + ":1: owner.addresses: is missing; …"},
	} {
		got := informd(t, strings.Fields(tt.args)...)
		if got.code != tt.code || !strings.HasPrefix(got.out, tt.out) || tt.out == "" && got.out != "" || !matches(got.errout, tt.errout) {
			t.Errorf("informd %s\ngot  %d, out %q, err %q\nwant %d, out %q…, err %q", tt.args, got.code, got.out, got.errout, tt.code, tt.out, tt.errout)
		}
	}
}

func matches(got, want string) bool {
	if begin, ok := strings.CutSuffix(want, "…"); ok {
		return strings.HasPrefix(got, begin)
	}
	return strings.TrimSuffix(got, "\n") == want
}

// A bad config is said whole, a line each, before anything is done.
func TestBadConfigIsSaidWhole(t *testing.T) {
	bad := writeFile(t, "bad.toml", "[owner]\nnmae = \"Julie\"\n[followup]\nafter = 7\n")
	got := informd(t, "--config", bad, "template", "list")
	for _, want := range []string{
		bad + ":2: owner.nmae: there is no such key; did you mean name?\n",
		bad + ":4: followup.after: is a number; it is text: write it in double quotes\n",
	} {
		if !strings.Contains(got.errout, want) {
			t.Errorf("got  %s\nwant %s in it", got.errout, want)
		}
	}
}

func TestJSON(t *testing.T) {
	noConfig(t)
	for _, args := range []string{"version --json", "--version --json", "help --json", "help tend --json", "--json template list", "template show base.txt --json"} {
		got := informd(t, strings.Fields(args)...)
		var v any
		if err := json.Unmarshal([]byte(got.out), &v); err != nil || got.code != 0 {
			t.Errorf("informd %s: got %d, %q, want JSON (%v)", args, got.code, got.out, err)
		}
	}
}

// A mail in a file is read without any config.
func TestRead(t *testing.T) {
	noConfig(t)
	mail := writeFile(t, "a.eml", "From: Anna <anna@acme.example>\r\nSubject: Re: a talk\r\n\r\nGladly.\r\n")
	got := informd(t, "read", mail)
	if got.code != 0 || !strings.Contains(got.out, "human") || !strings.Contains(got.out, "Gladly.") {
		t.Errorf("informd read: got %d, %q, %q", got.code, got.out, got.errout)
	}
}

// An owner shows a template, changes it, checks it and finds it listed as their own.
func TestOwnTemplates(t *testing.T) {
	noConfig(t)
	builtIn := informd(t, "template", "show", "help.txt").out
	file := writeFile(t, "help.txt", builtIn)
	dir := filepath.Dir(file)
	if got := informd(t, "template", "check", dir); got.code != 0 || got.out != dir+": 1 of your own, all fine\n" {
		t.Errorf("check: got %d, %q, %q", got.code, got.out, got.errout)
	}

	config := writeFile(t, "config.toml", `[owner]
name = "Julie"
addresses = ["julie@example.org"]
timezone = "UTC"
[imap]
server = "localhost:143"
username = "julie"
password_command = ["true"]
[smtp]
server = "localhost:25"
[capture]
address = "julie+informd@example.org"
[templates]
dir = '`+dir+"'\n")
	if got := informd(t, "--config", config, "template", "list"); !strings.Contains(got.out, "help.txt             "+file+"\n") {
		t.Errorf("list: got %q, %q, want help.txt from %s", got.out, got.errout, file)
	}

	if err := os.WriteFile(file, []byte(builtIn+"{{define \"x\"}}{{.Nmae}}{{end}}{{template \"x\" .}}"), 0o600); err != nil {
		t.Fatal(err)
	}
	got := informd(t, "--config", config, "template", "check")
	if got.code != 1 || !strings.HasPrefix(got.out, file+":") || got.errout != "informd: informd does not start with these templates\n" {
		t.Errorf("check of a bad one: got %d, %q, %q", got.code, got.out, got.errout)
	}
	if got := informd(t, "--config", config, "template", "show", "--built-in", "help.txt"); got.out != builtIn {
		t.Errorf("show --built-in: got %q, want what came with informd", got.out)
	}
}

func writeFile(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}
