package main

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"informd/cmd/informd/internal/service"
)

// fakeSystemctl puts a program of that name first in the PATH. It notes what it is told,
// and ends as it is told to. A loginctl beside it knows nobody.
func fakeSystemctl(t *testing.T, script string) (log string) {
	t.Helper()
	dir := t.TempDir()
	log = filepath.Join(dir, "log")
	fakeProgram(t, dir, "systemctl", "echo \"$@\" >>"+log+"\n"+script)
	fakeProgram(t, dir, "loginctl", "exit 1")
	t.Setenv("PATH", dir+":"+os.Getenv("PATH"))
	return log
}

func fakeProgram(t *testing.T, dir, name, script string) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(dir, name), []byte("#!/bin/sh\n"+script+"\n"), 0o700); err != nil {
		t.Fatal(err)
	}
}

func TestService(t *testing.T) {
	k := newKept(t)
	home := t.TempDir()
	t.Setenv("XDG_CONFIG_HOME", home)
	log := fakeSystemctl(t, "")
	path := filepath.Join(home, "systemd", "user", "informd.service")

	wantIn(t, k.do(t, 1, "service", "remove").errout, "there is no service to remove")
	wantIn(t, k.do(t, 0, "service", "install", "--no-start").out, path, "systemctl --user daemon-reload")
	if told, err := os.ReadFile(log); err == nil {
		t.Errorf("with --no-start systemctl was told %s", told)
	}
	wantIn(t, k.do(t, 0, "service", "install").out, path, "It ends when you log out. To keep it running: informd service install --linger")
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	wantIn(t, string(text), "\nExecStart=\""+program+"\" --config \""+k.config+"\" run\n", "\nType=notify\n", "\nWatchdogSec=")
	wantIn(t, k.do(t, 0, "service", "remove").out, "The service is removed")
	if _, err := os.Stat(path); err == nil {
		t.Error("the unit is still there")
	}
	told, err := os.ReadFile(log)
	want := "--user daemon-reload\n--user enable informd.service\n--user restart informd.service\n--user disable --now informd.service\n--user daemon-reload\n"
	if string(told) != want {
		t.Errorf("systemctl was told\n%s(%v), want\n%s", told, err, want)
	}
}

// One service keeps one config or one directory: another config does not take its place unasked.
func TestServiceKeepsOne(t *testing.T) {
	k := newKept(t)
	home := t.TempDir()
	t.Setenv("XDG_CONFIG_HOME", home)
	fakeSystemctl(t, "")
	text, err := os.ReadFile(k.config)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	work := filepath.Join(dir, "work.toml")
	if err := os.WriteFile(work, text, 0o600); err != nil {
		t.Fatal(err)
	}
	install := func(config string) said {
		return informd(t, "--config", config, "service", "install", "--no-start", "--no-linger")
	}
	kept := func() string {
		unit, err := os.ReadFile(filepath.Join(home, "systemd", "user", service.Name))
		if err != nil {
			t.Fatal(err)
		}
		_, rest, _ := strings.Cut(string(unit), ` --config "`)
		config, _, _ := strings.Cut(rest, `" run`)
		return config
	}
	install(k.config)
	got := install(work)
	if got.code != 1 || kept() != k.config {
		t.Errorf("got %d, and the service keeps %s, want %s", got.code, kept(), k.config)
	}
	wantIn(t, got.errout, "the service keeps "+k.config+" already", "informd --config DIR service install")
	private := filepath.Join(dir, "private.toml")
	if err := os.Rename(k.config, private); err != nil {
		t.Fatal(err)
	}
	for _, config := range []string{private, dir} { // where the config is now, and the directory that holds both
		if got := install(config); got.code != 0 || kept() != config {
			t.Errorf("%s: got %d, and the service keeps %s\n%s", config, got.code, kept(), got.errout)
		}
	}
}

func TestServiceFails(t *testing.T) {
	k := newKept(t)
	t.Setenv("XDG_CONFIG_HOME", t.TempDir())
	fakeSystemctl(t, "echo Failed to connect to bus >&2; exit 1")
	wantIn(t, k.do(t, 1, "service", "install").errout, "systemctl --user daemon-reload: exit status 1 (Failed to connect to bus)", "a session of your own")
	wantIn(t, k.do(t, 1, "service", "remove").errout, "the unit is removed, but it may still run")
	link := filepath.Join(os.Getenv("XDG_CONFIG_HOME"), "systemd", "user", "default.target.wants", "informd.service")
	if err := errors.Join(os.MkdirAll(filepath.Dir(link), 0o700), os.Symlink("/nowhere", link)); err != nil {
		t.Fatal(err)
	}
	k.do(t, 1, "service", "remove") // of half an install
	if _, err := os.Lstat(link); err == nil {
		t.Error("half an install is left")
	}
	t.Setenv("PATH", t.TempDir())
	wantIn(t, k.do(t, 1, "service", "install").errout, "have your system run: informd run")
	got := informd(t, "--config", k.config+".gone", "service", "install")
	if got.code != exitConfig {
		t.Errorf("without a config: got %d, %q, want %d", got.code, got.errout, exitConfig)
	}
}

func TestForOneRun(t *testing.T) {
	for program, want := range map[string]bool{
		"/tmp/go-build123/b001/exe/informd": true, "/home/julie/.local/bin/informd": false, "/opt/exe/informd": false,
	} {
		if got := forOneRun(program); got != want {
			t.Errorf("%s: got %v, want %v", program, got, want)
		}
	}
}

// Install switches linger on where its owner wants it, and remove switches off what install switched on, and
// no more, also where the install broke off.
func TestLinger(t *testing.T) {
	for _, tt := range []struct {
		name       string
		before     bool // linger is on already
		args       []string
		systemctl  string // what systemctl does
		during     bool   // linger is on after install
		after      bool   // and after remove
		code       int    // of install
		said, undo string
	}{
		{"not wanted", false, nil, "", false, false, 0, "It ends when you log out", "stay where they are"},
		{"wanted", false, []string{"--linger"}, "", true, false, 0, "It goes on while you are logged out", "Your other services end when you log out again"},
		{"on before", true, []string{"--linger"}, "", true, true, 0, "It goes on while you are logged out", "stay where they are"},
		{"refused by option", false, []string{"--no-linger"}, "", false, false, 0, "It ends when you log out", "stay where they are"},
		{"broken off", false, []string{"--linger"}, `[ "$2" != restart ]`, false, false, 1, "restart", "The service is removed"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			k := newKept(t)
			t.Setenv("XDG_CONFIG_HOME", t.TempDir())
			fakeSystemctl(t, tt.systemctl)
			dir, state := t.TempDir(), filepath.Join(t.TempDir(), "on")
			fakeProgram(t, dir, "loginctl", "case $1 in enable-linger) : >"+state+" ;; disable-linger) rm -f "+state+
				" ;; *) [ -e "+state+" ] && echo Linger=yes ;; esac")
			t.Setenv("PATH", dir+":"+os.Getenv("PATH"))
			lingers := func() bool {
				_, err := os.Stat(state)
				return err == nil
			}
			if tt.before {
				if err := os.WriteFile(state, nil, 0o600); err != nil {
					t.Fatal(err)
				}
			}
			for range 2 { // the second install finds what the first left
				got := k.do(t, tt.code, append([]string{"service", "install"}, tt.args...)...)
				wantIn(t, got.out+got.errout, tt.said)
			}
			if lingers() != tt.during {
				t.Errorf("after install linger is on: %v, want %v", lingers(), tt.during)
			}
			wantIn(t, k.do(t, 0, "service", "remove").out, tt.undo)
			if lingers() != tt.after {
				t.Errorf("after remove linger is on: %v, want %v", lingers(), tt.after)
			}
		})
	}
}
