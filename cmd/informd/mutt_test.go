package main

import (
	"errors"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"informd/mailbox/mailboxtest"
	"informd/mailbox/parse"
)

var update = flag.Bool("update", false, "write anew what was seen")

// An owner spends a while with informd in mutt: on the mail server of the demo, with the
// daemon behind the mailbox. testdata/mutt/session.txtar is the script. Beside the
// commands of testscript it has
//
//	files FOLDER FILE    put a mail into a folder of the owner's, as of its Date
//	mutt                 start it
//	press KEY…           press keys: m, Enter, C-u
//	enter [TEXT]         type a line, and Enter behind it
//	prompt WORDS         wait until the words stand on the screen
//	see WORDS            do so, and keep that screen
//	until WORDS PROGRAM… run a program until it prints the words
//	seen FILE            compare the screens that were kept with those of FILE
//
// testdata/mutt/session.screens are the screens, for whoever would like to see what an owner
// sees; -update writes them anew.
func TestMutt(t *testing.T) {
	for _, program := range []string{"mutt", "tmux"} {
		if _, err := exec.LookPath(program); err != nil {
			t.Fatalf("%s is missing, and informd must be seen as its owner sees it: apt-get install %s", program, program)
		}
	}
	method := func(f func(*desk, *testscript.TestScript, []string)) func(*testscript.TestScript, bool, []string) {
		return func(ts *testscript.TestScript, neg bool, args []string) {
			if neg {
				ts.Fatalf("this command cannot be negated")
			}
			f(ts.Value(deskKey{}).(*desk), ts, args)
		}
	}
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/mutt",
		RequireExplicitExec: true,
		Setup:               sitDown,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"files":  method((*desk).cmdFiles),
			"mutt":   method((*desk).cmdMutt),
			"press":  method((*desk).cmdPress),
			"enter":  method((*desk).cmdEnter),
			"prompt": method((*desk).cmdPrompt),
			"see":    method((*desk).cmdSee),
			"seen":   method((*desk).cmdSeen),
			"until":  method((*desk).cmdUntil),
		},
	})
}

// A desk is where the owner sits: her mailbox, and a terminal with mutt.
type desk struct {
	julie    *mailboxtest.User
	home     string
	terminal *terminal
	seen     strings.Builder // the screens that were kept
}

// deskKey is under what a script keeps its desk.
type deskKey struct{}

// sitDown gives a script a mail server with three people on it, and the owner's home.
func sitDown(env *testscript.Env) error {
	srv, err := mailboxtest.Listen(mailboxtest.Options{})
	if err != nil {
		return err
	}
	env.Defer(srv.Close)
	d := &desk{julie: srv.AddUser("julie", "secret", "julie@example.org"), home: env.WorkDir}
	srv.AddUser("anna", "secret", "anna@pharma.example")
	srv.AddUser("ben", "secret", "ben@optics.example")
	env.Values[deskKey{}] = d
	env.Defer(func() {
		if d.terminal != nil {
			d.terminal.close()
		}
	})
	now := time.Now()
	for name, value := range map[string]string{
		"HOME":          env.WorkDir,
		"IMAP":          srv.IMAP(),
		"SMTP":          srv.SMTP(),
		"CAPTURE":       "julie+informd-7f3k2m9qxw4t8bhc@example.org",
		"SIX_DAYS_AGO":  now.AddDate(0, 0, -6).Format(time.RFC1123Z),
		"FIVE_DAYS_AGO": now.AddDate(0, 0, -5).Format(time.RFC1123Z),
	} {
		env.Setenv(name, value)
	}
	return fillIn(env, "IMAP", "SMTP", "CAPTURE", "SIX_DAYS_AGO", "FIVE_DAYS_AGO")
}

func (d *desk) cmdFiles(ts *testscript.TestScript, args []string) {
	raw := crlf(ts.ReadFile(args[1]))
	_, err := d.julie.Append(args[0], []string{`\Seen`}, parse.Header(raw).Date, raw)
	ts.Check(err)
}

func (d *desk) cmdMutt(ts *testscript.TestScript, args []string) {
	env := []string{"PATH=" + os.Getenv("PATH"), "HOME=" + d.home, "TMPDIR=" + d.home,
		"LANG=C.UTF-8", "LC_ALL=C.UTF-8", "TZ=Europe/Berlin", "TERM=xterm"}
	t, err := openTerminal(d.home, env, "mutt", "-F", filepath.Join(d.home, "muttrc"))
	ts.Check(err)
	d.terminal = t
}

func (d *desk) cmdPress(ts *testscript.TestScript, args []string) {
	ts.Check(d.terminal.press(args...))
}

func (d *desk) cmdEnter(ts *testscript.TestScript, args []string) {
	ts.Check(d.terminal.enter(strings.Join(args, " ")))
}

func (d *desk) cmdPrompt(ts *testscript.TestScript, args []string) { d.show(ts, args) }

func (d *desk) cmdSee(ts *testscript.TestScript, args []string) {
	screen := lasting(d.show(ts, args))
	ts.Logf("%s", screen)
	d.seen.WriteString("\n" + strings.Repeat("=", 80) + "\n" + screen)
}

// show waits for words, which may be broken into lines, on a screen that has come to
// rest: on a busy machine, mutt may still fetch a message that it shows.
func (d *desk) show(ts *testscript.TestScript, args []string) (screen string) {
	want, shown := strings.Join(args, " "), false
	defer func() {
		if !shown {
			ts.Logf("%s", lasting(screen))
		}
	}()
	until(ts, "the screen to show "+want, func() bool {
		before := screen
		var err error
		screen, err = d.terminal.screen()
		ts.Check(err)
		shown = screen == before && strings.Contains(words(screen), want) && !strings.Contains(screen, "Fetching message")
		return shown
	})
	return screen
}

func words(s string) string { return strings.Join(strings.Fields(s), " ") }

// lasting returns a screen without what is another one the next day.
func lasting(screen string) string {
	for _, c := range [][2]string{
		{`\n{3,}`, "\n\n"},
		{`(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(,? \d+ \w+)?( \d{4})?`, "‹day›"},
		{`\b\d\d:\d\d\b`, "‹time›"},
		{`\[[a-z2-7]{6}\]`, "[‹tag›]"},
	} {
		screen = regexp.MustCompile(c[0]).ReplaceAllString(screen, c[1])
	}
	return screen
}

// cmdSeen compares words, not lines: where a line breaks depends on the date in it.
func (d *desk) cmdSeen(ts *testscript.TestScript, args []string) {
	path, got := filepath.Join("testdata", "mutt", args[0]), d.seen.String()
	if *update {
		ts.Check(os.WriteFile(path, []byte(got), 0o644))
	}
	want, err := os.ReadFile(path)
	ts.Check(err)
	if words(got) != words(string(want)) {
		ts.Fatalf("something else was seen than %s shows (-update writes it anew):\n%s", path, got)
	}
}

// cmdUntil waits for what informd knows.
func (d *desk) cmdUntil(ts *testscript.TestScript, args []string) {
	want, said := regexp.MustCompile(args[0]), ""
	defer func() { ts.Logf("%s", said) }()
	until(ts, strings.Join(args[1:], " ")+" to say "+args[0], func() bool {
		cmd := exec.Command(args[1], args[2:]...)
		cmd.Env = []string{"PATH=" + ts.Getenv("PATH"), "HOME=" + d.home}
		out, err := cmd.CombinedOutput()
		if _, ok := errors.AsType[*exec.ExitError](err); err != nil && !ok {
			ts.Check(err)
		}
		said = string(out)
		return want.MatchString(said)
	})
}
