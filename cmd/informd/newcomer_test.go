package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-smtp"

	"informd/mailbox/mailboxtest"
	"informd/mailbox/parse"
)

// A turn is one answer of a newcomer.
type turn struct {
	asked  string // the end of the question that is waited for
	answer string
	before func(*newcomer) // what happens before the answer is given; nil: nothing
}

// A newcomer has nothing but a mailbox and the program.
type newcomer struct {
	t          *testing.T
	home       string
	address    string
	srv        *mailboxtest.Server
	user       *mailboxtest.User
	imap       *line
	mails      chan string // to whom each mail went that the server took
	transcript strings.Builder
}

// Somebody who has never seen informd answers what init asks, at most six questions unless something
// must be corrected, writes the first ask with the capture address in Bcc, and gets the first
// receipt. testdata/newcomer holds what they see; -update writes it anew.
func TestNewcomer(t *testing.T) {
	closed := "127.0.0.1:1"
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
			return join(mine, []turn{{asked: "Password (not shown): ", answer: "wrong"}, {asked: "or again ["}}, one(password), rest)
		}, most: 7},
		{name: "wrong-server", args: func(n *newcomer) []string { return []string{"--imap", closed, "--smtp", n.srv.SMTP()} },
			turns: func(n *newcomer) []turn {
				return join(mine, one(password), []turn{{asked: "or again [", answer: "imap"}, {asked: "(IMAP)", answer: n.imap.at}}, rest)
			}, most: 7},
		{name: "broken-line", turns: func(*newcomer) []turn {
			password := password
			password.before = func(n *newcomer) { n.imap.cut() }
			mended := turn{asked: "or again [", answer: "again", before: func(n *newcomer) {
				if err := n.imap.mend(); err != nil {
					n.t.Error(err)
				}
			}}
			return join(mine, one(password), one(mended), rest)
		}, most: 6},
		{name: "unknown", address: "julie@posteo.invalid", args: func(*newcomer) []string { return nil },
			turns: func(n *newcomer) []turn {
				return []turn{{asked: "Your mail address: ", answer: n.address}, {asked: "(IMAP): ", answer: n.imap.at},
					{asked: "(SMTP): ", answer: n.srv.SMTP()}, password,
					{asked: "as you sign: ", answer: "Julie Roth"}, {asked: "Is that right?", answer: "yes"}}
			}, most: 6},
	} {
		t.Run(tt.name, func(t *testing.T) {
			n := newNewcomer(t, cmp.Or(tt.address, "julie@posteo.de"), tt.hook)
			args := []string{"--imap", n.imap.at, "--smtp", n.srv.SMTP()}
			if tt.args != nil {
				args = tt.args(n)
			}
			turns := tt.turns(n)
			n.converse(append([]string{"init", "--no-service"}, args...), turns)
			if len(turns) > tt.most {
				t.Errorf("%d answers, want at most %d", len(turns), tt.most)
			}
			n.firstAsk()
			n.compare(filepath.Join("testdata", "newcomer", tt.name+".txt"))
		})
	}
}

func one(t turn) []turn { return []turn{t} }

func join(parts ...[]turn) (all []turn) {
	for _, p := range parts {
		all = append(all, p...)
	}
	return all
}

func newNewcomer(t *testing.T, address string, hook func(mailboxtest.Op) error) *newcomer {
	t.Helper()
	n := &newcomer{t: t, address: address, home: t.TempDir(), mails: make(chan string, 100)}
	srv, err := mailboxtest.Listen(mailboxtest.Options{AutoSent: true, Hook: func(op mailboxtest.Op) error {
		if op.Proto == "smtp" && op.Verb == "." && op.Done {
			n.mails <- op.Addr
		}
		if hook != nil {
			return hook(op)
		}
		return nil
	}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(srv.Close)
	n.srv, n.user = srv, srv.AddUser(address, hushed, address)
	if n.imap, err = newLine(srv.IMAP()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(n.imap.cut)
	return n
}

// program is informd as a process of its own, in the newcomer's home.
func (n *newcomer) program(ctx context.Context, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, "informd", args...)
	cmd.Env = []string{"HOME=" + n.home, "PATH=" + os.Getenv("PATH"), "TZ=Europe/Berlin", "GORACE=" + os.Getenv("GORACE"),
		"GOCOVERDIR=" + os.Getenv("GOCOVERDIR")}
	return cmd
}

// converse runs a command and gives each answer once its question is asked.
func (n *newcomer) converse(args []string, turns []turn) {
	n.t.Helper()
	ctx, cancel := context.WithTimeout(n.t.Context(), time.Minute)
	defer cancel()
	cmd := n.program(ctx, args...)
	in, err := cmd.StdinPipe()
	if err != nil {
		n.t.Fatal(err)
	}
	said, out := io.Pipe()
	cmd.Stdout, cmd.Stderr = out, out
	if err := cmd.Start(); err != nil {
		n.t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() {
		err := cmd.Wait()
		out.Close()
		ended <- err
	}()
	fmt.Fprintf(&n.transcript, "$ informd init\n")
	heard, buf := "", make([]byte, 4096)
	for {
		k, err := said.Read(buf)
		heard += string(buf[:k])
		n.transcript.Write(buf[:k])
		if len(turns) > 0 && strings.Contains(heard[strings.LastIndexByte(heard, '\n')+1:], turns[0].asked) {
			now := turns[0]
			if turns = turns[1:]; now.before != nil {
				now.before(n)
			}
			shown := now.answer
			if strings.Contains(now.asked, "not shown") {
				shown = ""
			}
			fmt.Fprintf(&n.transcript, "%s\n", shown)
			if _, err := io.WriteString(in, now.answer+"\n"); err != nil {
				n.t.Errorf("%q cannot be answered: %v", now.asked, err)
			}
			heard = ""
		}
		if errors.Is(err, io.EOF) {
			break
		}
	}
	if err := <-ended; err != nil || len(turns) > 0 {
		n.t.Fatalf("init ended with %v, and %d answers were not asked for:\n%s", err, len(turns), n.transcript.String())
	}
}

// firstAsk starts informd, writes the first ask, and notes which mails came.
func (n *newcomer) firstAsk() {
	n.t.Helper()
	cfg := load(n.t, filepath.Join(n.home, ".config", "informd", "config.toml"))
	ctx, cancel := context.WithTimeout(n.t.Context(), time.Minute)
	defer cancel()
	daemon := n.program(ctx, "run")
	if err := daemon.Start(); err != nil {
		n.t.Fatal(err)
	}
	defer func() {
		daemon.Process.Signal(os.Interrupt)
		daemon.Wait()
	}()
	fmt.Fprintf(&n.transcript, "$ informd run\n\n")
	n.await(ctx, "Welcome")
	ask := "From: Julie Roth <" + n.address + ">\r\nTo: Anna Meier <anna@pharma.example>\r\nSubject: Validation\r\nDate: " +
		time.Now().Format("Mon, 2 Jan 2006 15:04:05 -0700") + "\r\nMessage-ID: <ask@posteo.de>\r\n\r\n" +
		"Dear Anna,\r\n\r\ncould I ask you about your work for 17 minutes?\r\n\r\nJulie\r\n"
	capture, folder := cfg.Capture.Address, cfg.Capture.Folder
	if capture != "" {
		folder = "Sent"
		if err := n.srv.Deliver(n.address, capture, []byte(ask)); err != nil {
			n.t.Fatal(err)
		}
		ask = "Bcc: " + capture + "\r\n" + ask
	}
	fmt.Fprintf(&n.transcript, "(Julie asks Anna; “%s” into %s.)\n\n", "Validation", folder)
	if _, err := n.user.Append(folder, []string{`\Seen`}, time.Time{}, []byte(ask)); err != nil {
		n.t.Fatal(err)
	}
	n.await(ctx, "Anna Meier")
}

// await waits for a mail of informd's with this subject, and notes it.
func (n *newcomer) await(ctx context.Context, subject string) {
	n.t.Helper()
	for {
		list, err := n.user.Messages("INBOX")
		if err != nil {
			n.t.Fatal(err)
		}
		for _, one := range list {
			if m := parse.Message(one.Raw); m.Subject == subject && m.From.Name == "informd" {
				fmt.Fprintf(&n.transcript, "Subject: %s\n\n%s\n\n", m.Subject, strings.ReplaceAll(strings.TrimSpace(m.Text), "\r\n", "\n"))
				return
			}
		}
		select {
		case <-n.mails:
		case <-ctx.Done():
			n.t.Fatalf("no mail called %q came:\n%s", subject, n.transcript.String())
		}
	}
}

// compare sets what was seen beside what is kept, but for what differs each time.
func (n *newcomer) compare(file string) {
	n.t.Helper()
	got := strings.ReplaceAll(n.transcript.String(), n.home, "~")
	for _, r := range [][2]string{{`127\.0\.0\.1:\d{3,}`, "127.0.0.1:PORT"}, {`port \d{4,}`, "port PORT"}, {`(informd-)[a-z0-9]{16}`, "${1}…"}, {`\[[0-9a-z]{6}\] *`, "[tag] "},
		{`(?m)(^  - .*\n)+`, "  - (why)\n"}, {`(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? \d+ [A-Z][a-z]+( \d\d:\d\d)?`, "DAY"},
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
