package main

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"informd/mailbox/mailboxtest/real"
)

// In scripts, informd is this test binary as a process of its own.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"informd": main})
}

// owner is who has informd in every script, and capture the address that only she knows.
const (
	owner   = "julie@%s.test"
	capture = "julie+informd-7f3k2m9qxw4t8bhc@%s.test"
)

// play runs the scripts of a folder against real servers. Each
// script has a domain of its own there, $DOMAIN, with the owner $OWNER and the capture
// address $CAPTURE; others get a mailbox when they are first named. Beside the commands
// of testscript there are:
//
//	config [FILE]        write the config of the account, with the lines of FILE behind it
//	code N PROGRAM ARG…  run a program that must end with N
//	replace FILE OLD NEW put a text in place of another
//
// and those of scriptWorld. In all files of the archive $NAME stands for a variable.
func play(t *testing.T, servers *real.Servers, dir string) {
	t.Helper()
	method := func(f func(*scriptWorld, *testscript.TestScript, []string)) func(*testscript.TestScript, bool, []string) {
		return func(ts *testscript.TestScript, neg bool, args []string) {
			if neg {
				ts.Fatalf("this command cannot be negated")
			}
			f(ts.Value(worldKey{}).(*scriptWorld), ts, args)
		}
	}
	testscript.Run(t, testscript.Params{
		Dir:                 dir,
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup: func(env *testscript.Env) error {
			return setUp(env, servers)
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"code":    cmdCode,
			"replace": cmdReplace,
			"config":  method((*scriptWorld).cmdConfig),
			"sends":   method((*scriptWorld).cmdSends),
			"writes":  method((*scriptWorld).cmdWrites),
			"files":   method((*scriptWorld).cmdFiles),
			"moves":   method((*scriptWorld).cmdMoves),
			"mail":    method((*scriptWorld).cmdMail),
			"mails":   method((*scriptWorld).cmdMails),
			"await":   method((*scriptWorld).cmdAwait),
			"look":    method((*scriptWorld).cmdLook),
			"frozen":  method((*scriptWorld).cmdFrozen),
			"line":    method((*scriptWorld).cmdLine),
			"sql":     method((*scriptWorld).cmdSQL),
		},
	})
}

// worldKey is under what a script keeps its world.
type worldKey struct{}

// setUp gives a script its account and fills in the variables of its files.
func setUp(env *testscript.Env, servers *real.Servers) error {
	name := strings.TrimPrefix(filepath.Base(env.WorkDir), "script-")
	w := &scriptWorld{servers: servers, owner: fmt.Sprintf(owner, name), capture: fmt.Sprintf(capture, name), known: map[string]bool{}}
	env.Values[worldKey{}] = w
	env.Defer(w.close)
	if err := w.open(); err != nil {
		return err
	}
	env.Setenv("HOME", env.WorkDir)
	env.Setenv("GORACE", cmp.Or(os.Getenv("GORACE"), "atexit_sleep_ms=0")) // or each process rests for a second
	env.Setenv("DOMAIN", name+".test")
	env.Setenv("OWNER", w.owner)
	env.Setenv("CAPTURE", w.capture)
	env.Setenv("IMAP", w.imap.at)
	env.Setenv("SMTP", w.smtp.at)
	return fillIn(env, "DOMAIN", "OWNER", "CAPTURE", "IMAP", "SMTP")
}

// fillIn puts the values of variables into all files of an archive.
func fillIn(env *testscript.Env, names ...string) error {
	return filepath.WalkDir(env.WorkDir, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Base(filepath.Dir(path)) == ".tmp" {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		for _, v := range names {
			text = bytes.ReplaceAll(text, []byte("$"+v), []byte(env.Getenv(v)))
		}
		return os.WriteFile(path, text, 0o600)
	})
}

// cmdCode runs a program, and compares what it ends with.
func cmdCode(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: code N PROGRAM ARG…")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	err = ts.Exec(args[1], args[2:]...)
	if exit, ok := errors.AsType[*exec.ExitError](err); ok {
		got = exit.ExitCode()
	} else {
		ts.Check(err)
	}
	if got != want {
		ts.Fatalf("%s ended with %d, want %d", strings.Join(args[1:], " "), got, want)
	}
}

// cmdReplace changes a file.
func cmdReplace(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: replace FILE OLD NEW")
	}
	text := ts.ReadFile(args[0])
	if !strings.Contains(text, args[1]) {
		ts.Fatalf("%s does not hold %q:\n%s", args[0], args[1], text)
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(strings.Replace(text, args[1], args[2], 1)), 0o600))
}

// until tries something again and again until it is so.
func until(ts *testscript.TestScript, what string, so func() bool) {
	deadline := time.NewTimer(30 * time.Second)
	defer deadline.Stop()
	retry := time.NewTicker(20 * time.Millisecond)
	defer retry.Stop()
	for !so() {
		select {
		case <-retry.C:
		case <-deadline.C:
			ts.Fatalf("waited 30 s for %s", what)
		}
	}
}
