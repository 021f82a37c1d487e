package config

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"informd/mailbox"
)

// Each command is a program of its own, run without a shell of ours.
func TestPasswordCommand(t *testing.T) {
	const cure = "; it must be the password alone"
	for _, tt := range []struct{ script, secret, err string }{
		{script: "printf 'hunter2\\n'", secret: "hunter2"},
		{script: "printf 'hunter2\\r\\n'", secret: "hunter2"},
		{script: "printf ' hunter 2 '", secret: " hunter 2 "},
		{script: "true", err: "password_command: sh printed nothing" + cure},
		{script: "printf 'hunter2\\nlogin: julie\\n'", err: "password_command: sh printed more than one line" + cure},
		{script: "yes hunter2", err: "password_command: sh printed more than any password has" + cure},
		{script: "echo hunter2; echo hunter2 >&2; exit 3", err: "password_command: exit status 3; run sh by hand to see why"},
		{script: "sleep 5 & echo hunter2; exit 0", err: "password_command: exec: WaitDelay expired before I/O complete; run sh by hand to see why"},
	} {
		c := load(t, write(t, withPassword(fmt.Sprintf("password_command = ['sh', '-c', '''%s''']", tt.script))))
		secret, err := c.IMAP().Password(t.Context())
		if got := fmt.Sprint(err); err != nil && got != tt.err || err == nil && tt.err != "" {
			t.Errorf("%s\ngot  %v\nwant %v", tt.script, got, tt.err)
		}
		if secret.Reveal() != tt.secret {
			t.Errorf("%s: got secret %q, want %q", tt.script, secret.Reveal(), tt.secret)
		}
	}
}

// No shell sees the arguments: what one would carry out is a word like any other.
func TestPasswordCommandHasNoShell(t *testing.T) {
	const words = "$HOME `id` $(id); id > x | y & *"
	for _, key := range []string{"password_command", "token_command"} {
		c := load(t, write(t, withPassword(fmt.Sprintf("%s = ['printf', '%%s', '%s']", key, words))))
		s := c.IMAP()
		ask := s.Password
		if key == "token_command" {
			ask = s.Token
		}
		if secret, err := ask(t.Context()); err != nil || secret.Reveal() != words {
			t.Errorf("%s: got %q, %v, want the words as they stand", key, secret.Reveal(), err)
		}
	}
}

func TestPasswordCommandIsNotThere(t *testing.T) {
	c := load(t, write(t, withPassword("password_command = ['no-such-program', 'hunter2']")))
	_, err := c.IMAP().Password(t.Context())
	want := `password_command: exec: "no-such-program": executable file not found in $PATH; run no-such-program by hand to see why`
	if fmt.Sprint(err) != want {
		t.Errorf("got  %v\nwant %s", err, want)
	}
}

// A program that hangs is ended with the login that asks.
func TestPasswordCommandHangs(t *testing.T) {
	c := load(t, write(t, withPassword("password_command = ['sleep', '600']")))
	for _, tt := range []struct {
		end  func(context.Context) (context.Context, context.CancelFunc)
		want string
	}{
		{canceled, "password_command: context canceled"},
		{expired, "password_command: sleep gave no answer in time; run it by hand and see what it waits for: context deadline exceeded"},
	} {
		ctx, cancel := tt.end(t.Context())
		_, err := c.IMAP().Password(ctx)
		cancel()
		if fmt.Sprint(err) != tt.want {
			t.Errorf("got  %v\nwant %s", err, tt.want)
		}
	}
}

func canceled(ctx context.Context) (context.Context, context.CancelFunc) {
	ctx, cancel := context.WithCancel(ctx)
	time.AfterFunc(50*time.Millisecond, cancel)
	return ctx, cancel
}

func expired(ctx context.Context) (context.Context, context.CancelFunc) {
	return context.WithTimeout(ctx, 50*time.Millisecond)
}

func TestPasswordFile(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "password")
	if err := os.WriteFile(path, []byte("hunter2\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(dir, "config.toml")
	if err := os.WriteFile(file, []byte(withPassword("password_file = 'password'")), 0o600); err != nil {
		t.Fatal(err)
	}
	c := load(t, file)
	for _, s := range []mailbox.Server{c.IMAP(), c.SMTP()} { // beside the config, and for both
		secret, err := s.Password(t.Context())
		if err != nil || secret.Reveal() != "hunter2" {
			t.Errorf("%s: got %q, %v, want the password", s.Address, secret.Reveal(), err)
		}
	}

	for _, mode := range []fs.FileMode{0o640, 0o604, 0o620} {
		if err := os.Chmod(path, mode); err != nil {
			t.Fatal(err)
		}
		want := fmt.Sprintf("%s:12: imap.password_file: %s can be read by others (mode %04o); run chmod 600 on it", file, path, mode)
		if _, err := Load(file); fmt.Sprint(err) != want {
			t.Errorf("mode %o\ngot  %v\nwant %s", mode, err, want)
		}
		if _, err := c.IMAP().Password(t.Context()); err == nil {
			t.Errorf("mode %o: got the password, want an error", mode)
		}
	}
}

// Under systemd a relative name is a credential, and systemd guards it.
func TestCredential(t *testing.T) {
	dir := t.TempDir()
	t.Setenv("CREDENTIALS_DIRECTORY", dir)
	if err := os.WriteFile(filepath.Join(dir, "imap-password"), []byte("hunter2"), 0o444); err != nil {
		t.Fatal(err)
	}
	c := load(t, write(t, withPassword("password_file = 'imap-password'")))
	secret, err := c.IMAP().Password(t.Context())
	if err != nil || secret.Reveal() != "hunter2" {
		t.Errorf("got %q, %v, want the password", secret.Reveal(), err)
	}

	// Outside of them it is a file like any other.
	if err := os.WriteFile(filepath.Join(dir, "..", "imap-password"), []byte("hunter2"), 0o444); err != nil {
		t.Fatal(err)
	}
	_, err = Load(write(t, withPassword("password_file = '../imap-password'")))
	if err == nil || !strings.Contains(err.Error(), "can be read by others") {
		t.Errorf("../imap-password: got %v, want it refused", err)
	}
}

// The daemon is started without credentials by people who only ask for its status.
func TestRelativePasswordFileMayBeMissing(t *testing.T) {
	c := load(t, write(t, withPassword("password_file = 'imap-password'")))
	if _, err := c.IMAP().Password(t.Context()); err == nil {
		t.Error("got a password, want an error: there is no file")
	}
}

// Whoever may write to the folder of a password may put another in its place.
func TestPasswordFolder(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "config.toml")
	for name, text := range map[string]string{file: withPassword("password_file = 'password'"), filepath.Join(dir, "password"): "hunter2\n"} {
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for mode, want := range map[fs.FileMode]string{
		0o700: "", 0o755: "hint", 0o750: "hint", 0o777 | fs.ModeSticky: "hint",
		0o777: "refused", 0o775: "refused", 0o722: "refused",
	} {
		if err := os.Chmod(dir, mode); err != nil {
			t.Fatal(err)
		}
		got := ""
		c, err := Load(file)
		switch {
		case err != nil:
			got = "refused"
			if want := dir + " can be written to by others"; !strings.Contains(err.Error(), want) {
				t.Errorf("mode %v: got %v, want %q", mode, err, want)
			}
		case len(c.Warnings(time.Now())) > 0:
			got = "hint"
			if w := c.Warnings(time.Now())[0].String(); !strings.Contains(w, "imap.password_file: ") || !strings.Contains(w, "chmod 700 "+dir) {
				t.Errorf("mode %v: got the hint %q", mode, w)
			}
		}
		if got != want {
			t.Errorf("mode %v: got %q, want %q", mode, got, want)
		}
	}
}

func TestPrivateTo(t *testing.T) {
	for _, tt := range []struct {
		uid   int
		mode  fs.FileMode
		owner int
		want  string
	}{
		{1000, 0o600, 1000, ""},
		{1000, 0o400, 1000, ""},
		{1000, 0o600, 0, ""},
		{0, 0o600, 1000, ""},
		{1000, 0o600, 1001, "belongs to user 1001; make it yours with chown"},
		{1000, 0o644, 1000, "can be read by others (mode 0644); run chmod 600 on it"},
		{0, 0o640, 0, "can be read by others (mode 0640); run chmod 600 on it"},
		{1000, fs.ModeDir | 0o700, 1000, "is not a file; put the password on the one line of a file"},
		{1000, fs.ModeNamedPipe | 0o600, 1000, "is not a file; put the password on the one line of a file"},
	} {
		got := ""
		if err := privateTo(tt.uid, tt.mode, tt.owner); err != nil {
			got = err.Error()
		}
		if got != tt.want {
			t.Errorf("user %d, mode %v, owner %d: got %q, want %q", tt.uid, tt.mode, tt.owner, got, tt.want)
		}
	}
}

// What [smtp] leaves out of the login is taken from [imap]; a source of its own stands
// alone.
func TestServers(t *testing.T) {
	c := load(t, write(t, strings.Replace(withPassword("password_command = ['echo', 'of imap']"), "[smtp]",
		"[smtp]\nsecurity = 'starttls'\nusername = 'postmaster'\ntoken_command = ['echo', 'of smtp']", 1)))
	in, out := c.IMAP(), c.SMTP()
	if in.Address != "imap.example.org:993" || in.Security != mailbox.TLS || in.Username != "julie@example.org" || in.Token != nil {
		t.Errorf("IMAP: got %+v", in)
	}
	if out.Address != "smtp.example.org:465" || out.Security != mailbox.StartTLS || out.Username != "postmaster" || out.Password != nil {
		t.Errorf("SMTP: got %+v", out)
	}
	secret, err := out.Token(t.Context())
	if err != nil || secret.Reveal() != "of smtp" {
		t.Errorf("SMTP: got token %q, %v, want that of smtp", secret.Reveal(), err)
	}

	c = load(t, write(t, withPassword("password_command = ['echo', 'of imap']")))
	out = c.SMTP()
	secret, err = out.Password(t.Context())
	if err != nil || secret.Reveal() != "of imap" || out.Username != "julie@example.org" {
		t.Errorf("SMTP: got %q with password %q, %v, want those of imap", out.Username, secret.Reveal(), err)
	}
}

// withPassword returns a good config whose password comes from line 12.
func withPassword(line string) string {
	return `[owner]
name = "Julie Durand"
addresses = ["julie@example.org"]
timezone = "Europe/Berlin"

[capture]
address = "julie+informd-7f3k2m9qxw4t8bhc@example.org"

[imap]
server = "imap.example.org:993"
username = "julie@example.org"
` + line + `

[smtp]
server = "smtp.example.org:465"
`
}
