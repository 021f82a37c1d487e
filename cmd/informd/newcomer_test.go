package main

import (
	"cmp"
	"context"
	"crypto/rand"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-smtp"

	"informd/cmd/informd/internal/oauth/oauthtest"
	"informd/mailbox/mailboxtest"
	"informd/mailbox/mailboxtest/real"
	"informd/mailbox/parse"
)

// A post is the mail around a newcomer.
type post struct {
	deliver func(to string, raw []byte) error
	file    func(folder string, raw []byte) error // into their own folder
	inbox   func() (raw [][]byte, err error)
}

// A turn is one answer of a newcomer.
type turn struct {
	asked  string // the end of the question that is waited for
	answer string
	before func(*newcomer) // what happens before the answer is given; nil: nothing
}

// newcomerRoot is a bare root with the program in it, as a package puts it there; "": the newcomer
// uses this machine, and the program of this tree.
var newcomerRoot = flag.String("newcomer.root", "", "a root in which the newcomer runs /usr/bin/informd")

// A newcomer has nothing but a mailbox, a terminal and the program.
type newcomer struct {
	t          *testing.T
	home       string // seen from outside of their root
	address    string
	post       post
	imap       *line
	smtp       string
	transcript strings.Builder
	answers    int // they gave
	typed      int // letters, Enter included
}

// Somebody who has never seen informd answers what init asks, at most six questions unless something
// must be corrected, writes the first ask with the capture address in Bcc, and gets the first
// receipt. testdata/newcomer holds what they see; -update writes it anew.
func TestNewcomer(t *testing.T) {
	noPlus := func(op mailboxtest.Op) error {
		if op.Verb == "RCPT" && strings.ContainsAny(strings.SplitN(op.Addr, "@", 2)[0], "+-") {
			return &smtp.SMTPError{Code: 550, EnhancedCode: smtp.EnhancedCode{5, 1, 1}, Message: "no such user"}
		}
		return nil
	}
	mine := []turn{{asked: "Your mail address: ", answer: "julie@posteo.de"}}
	password := turn{asked: "Password (not shown): ", answer: hushed}
	rest := []turn{{asked: "as you sign: ", answer: "Julie Roth"}, {asked: "time zone [Europe/Berlin]: "},
		{asked: "Is that right?", answer: "yes"}}
	for _, tt := range []struct {
		name    string
		address string // "" is one whose servers the test names
		hook    func(mailboxtest.Op) error
		args    func(*newcomer) []string // of init; nil: the servers
		turns   func(*newcomer) []turn
		most    int // questions, corrections included
	}{
		{name: "plain", turns: func(*newcomer) []turn { return join(mine, one(password), rest) }, most: 5},
		{name: "no-plus", hook: noPlus, turns: func(*newcomer) []turn { return join(mine, one(password), rest) }, most: 5},
		{name: "wrong-password", turns: func(*newcomer) []turn {
			return join(mine, []turn{{asked: "Password (not shown): ", answer: "wrong"}, {asked: "Or again ["}}, one(password), rest)
		}, most: 7},
		{name: "wrong-server", args: func(n *newcomer) []string { return []string{"--imap", closedPort, "--smtp", n.smtp} },
			turns: func(n *newcomer) []turn {
				return join(mine, one(password), []turn{{asked: "Or again [", answer: "imap"}, {asked: "(IMAP)", answer: n.imap.at}}, rest)
			}, most: 7},
		{name: "broken-line", turns: func(*newcomer) []turn {
			password := password
			password.before = func(n *newcomer) { n.imap.cut() }
			mended := turn{asked: "Or again [", answer: "again", before: func(n *newcomer) {
				if err := n.imap.mend(); err != nil {
					n.t.Error(err)
				}
			}}
			return join(mine, one(password), one(mended), rest)
		}, most: 6},
		{name: "unknown", address: "julie@posteo.invalid", args: func(*newcomer) []string { return nil },
			turns: func(n *newcomer) []turn {
				return []turn{{asked: "Your mail address: ", answer: n.address}, {asked: "(IMAP): ", answer: n.imap.at},
					{asked: "(SMTP): ", answer: n.smtp}, password,
					{asked: "as you sign: ", answer: "Julie Roth"}, {asked: "Is that right?", answer: "yes"}}
			}, most: 6},
	} {
		t.Run(tt.name, func(t *testing.T) {
			n := atPassword(t, cmp.Or(tt.address, "julie@posteo.de"), tt.hook)
			args := []string{"--imap", n.imap.at, "--smtp", n.smtp}
			if tt.args != nil {
				args = tt.args(n)
			}
			turns := tt.turns(n)
			n.converse(args, turns)
			if len(turns) > tt.most {
				t.Errorf("%d answers, want at most %d", len(turns), tt.most)
			}
			n.firstAsk()
			n.within(3 * time.Minute)
			n.compare(filepath.Join("testdata", "newcomer", tt.name+".txt"))
		})
	}
}

// Where the provider takes no password, the newcomer enters a code in a browser elsewhere.
func TestNewcomerOAuth(t *testing.T) {
	login := oauthtest.Listen(t)
	n := atToken(t, "julie@outlook.com", login)
	n.converse([]string{"--imap", n.imap.at, "--smtp", n.smtp, "--authority", login.URL}, []turn{
		{asked: "Your mail address: ", answer: n.address}, {asked: "Client id: ", answer: "the client"},
		{asked: "as you sign: ", answer: "Julie Roth"}, {asked: "time zone [Europe/Berlin]: "},
		{asked: "Is that right?", answer: "yes"}})
	n.firstAsk()
	n.within(3 * time.Minute) // but for what Microsoft asks of who registers a client
	n.compare(filepath.Join("testdata", "newcomer", "oauth.txt"))
}

// All goes wrong for one newcomer: the server, the password, and then a line of the config that
// they wrote by hand. What they are told is enough to go on with.
func TestNewcomerStumbles(t *testing.T) {
	n := atPassword(t, "julie@posteo.de", nil)
	n.converse([]string{"--imap", closedPort, "--smtp", n.smtp}, []turn{
		{asked: "Your mail address: ", answer: n.address}, {asked: "Password (not shown): ", answer: "wrong"},
		{asked: "Or again [imap, password]: "}, {asked: "(IMAP)", answer: n.imap.at},
		{asked: "Password (not shown): ", answer: hushed},
		{asked: "as you sign: ", answer: "Julie Roth"}, {asked: "time zone [Europe/Berlin]: "},
		{asked: "Is that right?", answer: "yes"}})
	file := filepath.Join(n.home, ".config", "informd", "config.toml")
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	broken := strings.Replace(string(text), "[followup]", "[followup]\nafter = 5 days", 1)
	if err := os.WriteFile(file, []byte(broken), 0o600); err != nil {
		t.Fatal(err)
	}
	fmt.Fprintf(&n.transcript, "\n(Julie writes “after = 5 days” below [followup].)\n\n$ informd run\n")
	out, err := n.program(t.Context(), "run").CombinedOutput()
	if exit, ok := errors.AsType[*exec.ExitError](err); !ok || exit.ExitCode() != 3 {
		t.Errorf("run with a broken config: %v", err)
	}
	fmt.Fprintf(&n.transcript, "%s\n", out)
	n.converse(nil, []turn{{asked: "Is that right?", answer: "yes"}})
	n.firstAsk()
	n.within(3 * time.Minute) // two inits, and an editor
	n.compare(filepath.Join("testdata", "newcomer", "stumbles.txt"))
}

// closedPort is where nothing listens.
const closedPort = "127.0.0.1:1"

func one(t turn) []turn { return []turn{t} }

func join(parts ...[]turn) (all []turn) {
	for _, p := range parts {
		all = append(all, p...)
	}
	return all
}

func newNewcomer(t *testing.T, address, imap, smtp string, post post) *newcomer {
	t.Helper()
	// The path of the home is as long each time, and so are the lines that hold it.
	n := &newcomer{t: t, address: address, post: post, smtp: smtp,
		home: filepath.Join("/", *newcomerRoot, "tmp", "home-"+rand.Text()[:8])}
	err := os.Mkdir(n.home, 0o700)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(n.home) })
	if n.imap, err = newLine(imap); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(n.imap.cut)
	return n
}

// atPassword returns a newcomer whose provider takes a password.
func atPassword(t *testing.T, address string, hook func(mailboxtest.Op) error) *newcomer {
	t.Helper()
	srv, err := mailboxtest.Listen(mailboxtest.Options{AutoSent: true, Hook: hook})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(srv.Close)
	user := srv.AddUser(address, hushed, address)
	return newNewcomer(t, address, srv.IMAP(), srv.SMTP(), post{
		deliver: func(to string, raw []byte) error { return srv.Deliver(address, to, raw) },
		file: func(folder string, raw []byte) error {
			_, err := user.Append(folder, []string{`\Seen`}, time.Time{}, raw)
			return err
		},
		inbox: func() (raw [][]byte, err error) {
			list, err := user.Messages("INBOX")
			for _, m := range list {
				raw = append(raw, m.Raw)
			}
			return raw, err
		},
	})
}

// atToken returns a newcomer whose provider, a Dovecot, takes nothing but tokens.
func atToken(t *testing.T, address string, login *oauthtest.Server) *newcomer {
	t.Helper()
	login.Account, login.Poll = address, 1
	servers := real.Start(t, dovecotOAuth(t, login, "xoauth2"))
	if err := servers.AddUser(address); err != nil {
		t.Fatal(err)
	}
	return newNewcomer(t, address, servers.IMAP, servers.SMTP, post{
		deliver: func(to string, raw []byte) error { return servers.Deliver(address, to, raw) },
		file:    func(folder string, raw []byte) error { return servers.Drop(address, folder, raw) },
		inbox: func() (raw [][]byte, err error) {
			list, err := servers.Mails(address, "INBOX")
			for _, m := range list {
				raw = append(raw, m.Raw)
			}
			return raw, err
		},
	})
}

// program returns informd as a process of its own, in the newcomer's home.
func (n *newcomer) program(ctx context.Context, args ...string) *exec.Cmd {
	cmd, home := exec.CommandContext(ctx, "informd", args...), n.home
	if *newcomerRoot != "" {
		cmd = exec.CommandContext(ctx, "chroot", append([]string{*newcomerRoot, "/usr/bin/informd"}, args...)...)
		home = strings.TrimPrefix(n.home, *newcomerRoot)
	}
	cmd.Env = []string{"HOME=" + home, "PATH=" + os.Getenv("PATH"), "TZ=Europe/Berlin", "GORACE=" + os.Getenv("GORACE"),
		"GOCOVERDIR=" + os.Getenv("GOCOVERDIR")}
	return cmd
}

// converse runs init on a terminal of 80 columns, and gives each answer once its question is asked.
func (n *newcomer) converse(args []string, turns []turn) {
	n.t.Helper()
	ctx, cancel := context.WithTimeout(n.t.Context(), time.Minute)
	defer cancel()
	args = append([]string{"init", "--no-service"}, args...)
	cmd := n.program(ctx, args...)
	terminal, err := openTerminal(n.t.TempDir(), cmd.Env, append([]string{"sh", "-c", `"$@"; echo "(ended: $?)"; exec cat`, "sh"}, cmd.Args...)...)
	if err != nil {
		n.t.Fatal(err)
	}
	defer terminal.close()
	// The servers stand in the place of those that the table has: a person types no more than this.
	n.typed += len("informd init\n")
	fmt.Fprintf(&n.transcript, "$ informd %s\n", strings.Join(args, " "))
	retry := time.NewTicker(20 * time.Millisecond)
	defer retry.Stop()
	for heard := 0; ; { // of what was shown, with a blank for each end of a line
		shown, err := terminal.history()
		if err != nil {
			n.t.Fatal(err)
		}
		said, ended := strings.CutSuffix(shown, "(ended: 0)\n")
		if flat := strings.ReplaceAll(shown, "\n", " "); len(turns) > 0 && strings.Contains(flat[heard:], strings.TrimSpace(turns[0].asked)) {
			heard += strings.Index(flat[heard:], strings.TrimSpace(turns[0].asked)) + len(strings.TrimSpace(turns[0].asked))
			n.answer(terminal, turns[0])
			turns = turns[1:]
			continue
		}
		if ended && len(turns) == 0 {
			n.transcript.WriteString(said)
			return
		}
		select {
		case <-retry.C:
		case <-ctx.Done():
		}
		if ctx.Err() != nil || strings.Contains(shown, "(ended: ") {
			n.t.Fatalf("init did not end well, or %d answers were not asked for:\n%s", len(turns), shown)
		}
	}
}

// answer gives one answer.
func (n *newcomer) answer(terminal *terminal, now turn) {
	n.t.Helper()
	if now.before != nil {
		now.before(n)
	}
	n.answers, n.typed = n.answers+1, n.typed+len(now.answer)+1
	if err := terminal.enter(now.answer); err != nil {
		n.t.Fatalf("%q cannot be answered: %v", now.asked, err)
	}
}

// firstAsk starts informd, writes the first ask, and notes which mails came.
func (n *newcomer) firstAsk() {
	n.t.Helper()
	cfg := load(n.t, filepath.Join(n.home, ".config", "informd", "config.toml"))
	ctx, cancel := context.WithTimeout(n.t.Context(), time.Minute)
	defer cancel()
	daemon := n.program(ctx, "run")
	var log strings.Builder
	daemon.Stderr = &log
	if err := daemon.Start(); err != nil {
		n.t.Fatal(err)
	}
	defer func() {
		daemon.Process.Signal(os.Interrupt)
		if daemon.Wait(); n.t.Failed() {
			n.t.Logf("the daemon said:\n%s", log.String())
		}
	}()
	fmt.Fprintf(&n.transcript, "\n$ informd run\n\n")
	n.await(ctx, "Welcome")
	ask := "From: Julie Roth <" + n.address + ">\r\nTo: Anna Meier <anna@pharma.example>\r\nSubject: Validation\r\nDate: " +
		time.Now().Format("Mon, 2 Jan 2006 15:04:05 -0700") + "\r\nMessage-ID: <ask@posteo.de>\r\n\r\n" +
		"Dear Anna,\r\n\r\ncould I ask you about your work for 17 minutes?\r\n\r\nJulie\r\n"
	n.answers++ // the capture address, which they copy; what they write to Anna they would write anyway
	capture, folder := cfg.Capture.Address, cfg.Capture.Folder
	if capture != "" {
		folder = "Sent"
		if err := n.post.deliver(capture, []byte(ask)); err != nil {
			n.t.Fatal(err)
		}
		ask = "Bcc: " + capture + "\r\n" + ask
	}
	fmt.Fprintf(&n.transcript, "(Julie asks Anna; “%s” into %s.)\n\n", "Validation", folder)
	if err := n.post.file(folder, []byte(ask)); err != nil {
		n.t.Fatal(err)
	}
	n.await(ctx, "Anna Meier")
	if out, err := n.program(ctx, "check", "--no-mail").CombinedOutput(); err != nil {
		n.t.Errorf("check: %v\n%s", err, out)
	}
}

// await waits for a mail of informd's with this subject, and notes it.
func (n *newcomer) await(ctx context.Context, subject string) {
	n.t.Helper()
	retry := time.NewTicker(50 * time.Millisecond)
	defer retry.Stop()
	for {
		list, err := n.post.inbox()
		if err != nil {
			n.t.Fatal(err)
		}
		for _, raw := range list {
			if m := parse.Message(raw); m.Subject == subject && m.From.Name == "informd" {
				fmt.Fprintf(&n.transcript, "Subject: %s\n\n%s\n\n", m.Subject, strings.TrimSpace(m.Text))
				return
			}
		}
		select {
		case <-retry.C:
		case <-ctx.Done():
			n.t.Fatalf("no mail called %q came:\n%s", subject, n.transcript.String())
		}
	}
}

// pace returns how long all of this takes a person, who reads each line that is not of their own doing once at 238 words a minute (the
// mean of 190 studies in Brysbaert 2019), types 200 letters a minute, and begins each answer after two
// seconds. What the machine takes is not in it.
func (n *newcomer) pace() time.Duration {
	words, read := 0, map[string]bool{}
	for line := range strings.Lines(n.transcript.String()) {
		line = strings.TrimSpace(line)
		if theirs := strings.HasPrefix(line, "$ ") || strings.HasPrefix(line, "("); !theirs && !read[line] {
			words += len(strings.Fields(line))
			read[line] = true
		}
	}
	return time.Duration(words)*time.Minute/238 + time.Duration(n.typed)*time.Minute/200 +
		time.Duration(n.answers)*2*time.Second
}

// within complains where a person is not through in this time.
func (n *newcomer) within(most time.Duration) {
	n.t.Helper()
	if n.t.Logf("a person takes %s", n.pace().Round(time.Second)); n.pace() > most {
		n.t.Errorf("a person takes %s, want %s at most", n.pace(), most)
	}
}

// compare sets what was seen beside what is kept, but for what differs each time.
func (n *newcomer) compare(file string) {
	n.t.Helper()
	got := strings.ReplaceAll(n.transcript.String(), "\r\n", "\n")
	got = strings.ReplaceAll(got, strings.TrimPrefix(n.home, *newcomerRoot), "~")
	for _, r := range [][2]string{{`127\.0\.0\.1:\d{3,}`, "127.0.0.1:PORT"}, {`port \d{4,}`, "port PORT"}, {`(informd-)[a-z0-9]{16}`, "${1}…"}, {`\[[0-9a-z]{6}\] *`, "[tag] "},
		{`(?m)(^  - .*\n(  [^- ].*\n)*)+`, "  - (why)\n"}, {`(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? \d+ [A-Z][a-z]+(\s(at\s)?\d\d:\d\d)?`, "DAY"},
		{`(?m)[ \t]+$`, ""}} {
		got = regexp.MustCompile(r[0]).ReplaceAllString(got, r[1])
	}
	if *update {
		if err := errors.Join(os.MkdirAll(filepath.Dir(file), 0o755), os.WriteFile(file, []byte(got), 0o644)); err != nil {
			n.t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		n.t.Fatal(err)
	}
	if got != string(want) {
		n.t.Errorf("they saw something else than %s holds (-update writes it anew):\n%s", file, got)
	}
	wantNotIn(n.t, got, hushed)
}
