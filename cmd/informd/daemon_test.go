package main

import (
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"informd/cmd/informd/internal/systemd"
	"informd/mailbox/mailboxtest"
	"informd/rules"
)

// The password of the tests. It needs quoting in a URL and in base64, so that a search for
// it in any form finds what a plain one does not.
const hushed = "hush/8+Zq?never=shown"

// served returns a config for Julie's account on an embedded server. Her password stands in
// password.txt beside it.
func served(t *testing.T, opts mailboxtest.Options) (config string, srv *mailboxtest.Server) {
	t.Helper()
	srv, err := mailboxtest.Listen(opts)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(srv.Close)
	srv.AddUser("julie", hushed, "julie@example.org")
	t.Setenv("RUNTIME_DIRECTORY", t.TempDir())
	config = filepath.Join(t.TempDir(), "config.toml")
	text := fmt.Sprintf(`[owner]
name = "Julie Roth"
addresses = ["julie@example.org"]
timezone = "Europe/Berlin"
[imap]
server = %q
security = "none"
username = "julie"
password_file = "password.txt"
[smtp]
server = %q
security = "none"
[letters]
language = "en"
[capture]
address = "julie+informd-7f3k2m9qxw4t8bhc@example.org"
[store]
path = "state.db"
`, srv.IMAP(), srv.SMTP())
	for name, content := range map[string]string{config: text, filepath.Join(filepath.Dir(config), "password.txt"): hushed + "\n"} {
		if err := os.WriteFile(name, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return config, srv
}

// A manager is the service manager's end of sd_notify.
type manager struct{ *net.UnixConn }

func listen(t *testing.T) manager {
	t.Helper()
	path := filepath.Join(t.TempDir(), "notify")
	conn, err := net.ListenUnixgram("unixgram", &net.UnixAddr{Name: path, Net: "unixgram"})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	t.Setenv("NOTIFY_SOCKET", path)
	return manager{conn}
}

// next returns the next thing the daemon says.
func (m manager) next(t *testing.T) string {
	t.Helper()
	m.SetReadDeadline(time.Now().Add(30 * time.Second))
	buf := make([]byte, 1000)
	n, err := m.Read(buf)
	if err != nil {
		t.Fatal(err)
	}
	return string(buf[:n])
}

// silent checks that nothing was said so far but what next returned.
func (m manager) silent(t *testing.T) {
	t.Helper()
	const mark = "this comes after all that was said"
	if err := systemd.Notify(mark); err != nil {
		t.Fatal(err)
	}
	if got := m.next(t); got != mark {
		t.Errorf("the service manager heard %q, want nothing", got)
	}
}

// daemon starts the program as a process of its own, which ends with the test.
func daemon(t *testing.T, config string, args ...string) (cmd *exec.Cmd, out *bytes.Buffer) {
	t.Helper()
	out = &bytes.Buffer{}
	cmd = exec.Command("informd", append([]string{"--config", config, "run"}, args...)...)
	cmd.Stdout, cmd.Stderr = out, out
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		cmd.Process.Kill()
		cmd.Wait()
	})
	return cmd, out
}

// The service manager hears of the start, of every look, and of the end.
func TestWatchdog(t *testing.T) {
	config, _ := served(t, mailboxtest.Options{})
	m := listen(t)
	cmd, out := daemon(t, config)
	for _, want := range []string{"READY=1\nSTATUS=Started", "STATUS=Looked at the mailbox ", "WATCHDOG=1"} {
		if got := m.next(t); !strings.HasPrefix(got, want) {
			t.Fatalf("got %q, want %q…", got, want)
		}
	}
	cmd.Process.Signal(syscall.SIGTERM)
	for got := m.next(t); got != "STOPPING=1"; got = m.next(t) {
		if got != "WATCHDOG=1" && !strings.HasPrefix(got, "STATUS=Looked") {
			t.Fatalf("got %q, want another look or STOPPING=1", got)
		}
	}
	if err := cmd.Wait(); err != nil {
		t.Errorf("after SIGTERM: %v\n%s", err, out)
	}
}

// The log names its owner and whom a decision is about, unless its reader is not to know.
func TestLogNames(t *testing.T) {
	for _, tt := range []struct {
		args []string
		want []string
	}{
		{nil, []string{`"informd keeps the mailbox of Julie Roth"`, `"tracked: your ask to Anna Meier"`}},
		{[]string{"--no-names"}, []string{`"informd keeps a mailbox"`,
			`"tracked: your ask to ` + rules.PersonID("anna@pharma.example") + `"`}},
	} {
		config, srv := served(t, mailboxtest.Options{})
		ask := "From: julie@example.org\r\nTo: Anna Meier <anna@pharma.example>\r\nSubject: Pharma\r\n" +
			"Bcc: julie+informd-7f3k2m9qxw4t8bhc@example.org\r\nMessage-ID: <ask@example.org>\r\nDate: " +
			time.Now().Format("Mon, 2 Jan 2006 15:04:05 -0700") + "\r\n\r\nCould I ask you?\r\n"
		if _, err := srv.AddUser("julie", hushed, "julie@example.org").Append("Sent", nil, time.Now(), []byte(ask)); err != nil {
			t.Fatal(err)
		}
		m := listen(t)
		cmd, out := daemon(t, config, tt.args...)
		m.next(t)
		m.next(t) // it has looked
		cmd.Process.Signal(syscall.SIGTERM)
		cmd.Wait()
		wantIn(t, out.String(), tt.want...)
		if len(tt.args) > 0 {
			wantNotIn(t, out.String(), "Anna", "anna", "Julie", "julie", "Roth")
		}
	}
}

// A provider that is down lets the daemon live: a look that fails feeds the watchdog, and is not told as one that went well.
func TestWatchdogOfLooksThatFail(t *testing.T) {
	config, _ := served(t, mailboxtest.Options{Hook: func(op mailboxtest.Op) error {
		if op.Verb == "LIST" && !op.Done {
			return mailboxtest.ErrCut
		}
		return nil
	}})
	m := listen(t)
	cmd, _ := daemon(t, config)
	if got := m.next(t); !strings.HasPrefix(got, "READY=1") {
		t.Fatalf("got %q, want READY=1…", got)
	}
	for range 2 {
		if got := m.next(t); got != "WATCHDOG=1" {
			t.Errorf("after a look that failed: got %q, want WATCHDOG=1", got)
		}
	}
	cmd.Process.Signal(syscall.SIGTERM)
}

// One store has one daemon, and one account on one host has one, with whatever stores.
func TestSecondDaemon(t *testing.T) {
	config, _ := served(t, mailboxtest.Options{})
	m := listen(t)
	cmd, _ := daemon(t, config)
	m.next(t) // it is ready, so it holds the database and the account

	text, err := os.ReadFile(config)
	if err != nil {
		t.Fatal(err)
	}
	other := filepath.Join(filepath.Dir(config), "other.toml")
	if err := os.WriteFile(other, bytes.Replace(text, []byte("state.db"), []byte("other.db"), 1), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct{ config, want string }{
		{config, "another informd on this host keeps the account"},
		{other, "another informd on this host keeps the account"},
	} {
		second := listen(t) // nor is its service manager told that it started
		for _, args := range [][]string{{"run"}, {"run", "--once"}} {
			got := informd(t, append([]string{"--config", tt.config}, args...)...)
			pid := fmt.Sprintf("(process %d)", cmd.Process.Pid)
			if got.code != exitFailed || !strings.Contains(got.errout, tt.want) || !strings.Contains(got.errout, pid) {
				t.Errorf("%s %v: got %d, %q, want %d and %q %s", tt.config, args, got.code, got.errout, exitFailed, tt.want, pid)
			}
		}
		second.silent(t)
		if _, err := os.Stat(filepath.Join(filepath.Dir(config), "other.db")); err == nil {
			t.Error("one that is refused has made a store")
		}
		if got := informd(t, "--config", tt.config, "run", "--dry-run"); got.code != exitFine {
			t.Errorf("a dry run beside it: got %d, %q, want 0: it changes nothing", got.code, got.errout)
		}
	}
}

// Wherever the program writes or can be looked at, the password does not stand: not with
// a server that takes it, and not with one that refuses it.
func TestSecretsAreNeverShown(t *testing.T) {
	for _, refused := range []bool{false, true} {
		config, srv := served(t, mailboxtest.Options{})
		if refused {
			srv.AddUser("julie", "another", "julie@example.org")
		}
		m := listen(t)
		cmd, out := daemon(t, config)
		seen := map[string]string{"first word to systemd": m.next(t)}
		if !refused {
			seen["second word to systemd"] = m.next(t)
		}
		for _, name := range []string{"cmdline", "environ"} {
			data, err := os.ReadFile(fmt.Sprintf("/proc/%d/%s", cmd.Process.Pid, name))
			if err != nil && !errors.Is(err, fs.ErrPermission) { // none but root may look at all
				t.Fatal(err)
			}
			seen["/proc "+name] = string(data)
		}
		if refused { // until it has said so
			check := informd(t, "--config", config, "check", "--no-mail")
			seen["check"] = check.out + check.errout
			wantIn(t, check.out, "refused the login")
		}
		t.Setenv("NOTIFY_SOCKET", "")
		status := informd(t, "--config", config, "status", "--json")
		seen["status"] = status.out + status.errout
		cmd.Process.Signal(syscall.SIGTERM)
		cmd.Wait()
		seen["log"] = out.String()
		once := informd(t, "--config", config, "run", "--once")
		seen["once"] = once.out + once.errout
		export := informd(t, "--config", config, "export")
		seen["export"] = export.out + export.errout
		files, err := filepath.Glob(filepath.Join(filepath.Dir(config), "state.db*"))
		if err != nil || len(files) < 2 {
			t.Fatalf("got files %v, %v, want the store and its lock", files, err)
		}
		for _, f := range files {
			data, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			seen[f] = string(data)
		}
		plain := []byte("\x00julie\x00" + hushed)
		for where, text := range seen {
			for _, form := range []string{hushed, url.QueryEscape(hushed), url.PathEscape(hushed),
				base64.StdEncoding.EncodeToString([]byte(hushed)), base64.StdEncoding.EncodeToString(plain)} {
				if strings.Contains(text, form) {
					t.Errorf("refused %v: %s shows the password as %q", refused, where, form)
				}
			}
		}
		if refused {
			wantIn(t, seen["once"], "refused the login") // or the search above proves nothing
		}
	}
}

// Files with secrets that others can read are refused before anything starts.
func TestReadableByOthers(t *testing.T) {
	config, _ := served(t, mailboxtest.Options{})
	password := filepath.Join(filepath.Dir(config), "password.txt")
	for _, tt := range []struct {
		mode os.FileMode
		code int
	}{{0o600, exitFine}, {0o400, exitFine}, {0o640, exitConfig}, {0o604, exitConfig}, {0o644, exitConfig}, {0o660, exitConfig}} {
		if err := os.Chmod(password, tt.mode); err != nil {
			t.Fatal(err)
		}
		got := informd(t, "--config", config, "run", "--once")
		if got.code != tt.code || tt.code != 0 && !strings.Contains(got.errout, "run chmod 600 on it") {
			t.Errorf("mode %04o: got %d, %q, want %d", tt.mode, got.code, got.errout, tt.code)
		}
	}
}
