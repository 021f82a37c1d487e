// Package real runs real mail servers for tests: a private Dovecot or Cyrus (IMAP, LMTP) and
// a private Postfix (SMTP) that delivers into it, on loopback ports of their own, with
// all their files in one temporary folder. They run as the user who tests, or as
// nobody where that is root; no service, user, file or port of the system is touched.
//
// Needs dovecot-imapd, dovecot-lmtpd, cyrus-imapd, postfix and gcc, as .ci/deps installs them.
package real

import (
	"bufio"
	"context"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// Password is every user's.
const Password = "secret"

// Servers are a running Dovecot or Cyrus, and Postfix.
type Servers struct {
	IMAP        string // host:port, in the clear and with STARTTLS
	IMAPS       string // TLS
	LMTP        string
	SMTP        string         // in the clear and with STARTTLS, login offered and not asked for
	Submissions string         // TLS, login asked for
	Roots       *x509.CertPool // of their certificate, which is for localhost
	Dir         string         // all of their files; Dir/log is what they logged

	dovecot  string // lines of its config beyond ours
	cyrus    *cyrus // nil: Dovecot keeps the mail
	as       account
	mu       sync.Mutex // of the users' file
	children []*child   // in the order in which they were started
}

// Start runs the servers until the test ends. What cannot start fails the test. dovecot are further
// lines of Dovecot's config.
func Start(tb testing.TB, dovecot ...string) *Servers {
	tb.Helper()
	s, err := Launch(dovecot...)
	return s.untilEnd(tb, err)
}

// StartCyrus is Start with Cyrus in Dovecot's place. imapd are further lines of its config.
func StartCyrus(tb testing.TB, imapd ...string) *Servers {
	tb.Helper()
	s, err := attempts(func() *Servers { return &Servers{cyrus: &cyrus{lines: strings.Join(imapd, "\n")}} })
	return s.untilEnd(tb, err)
}

// untilEnd stops the servers when the test ends.
func (s *Servers) untilEnd(tb testing.TB, err error) *Servers {
	tb.Helper()
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() {
		if tb.Failed() {
			log, _ := os.ReadFile(filepath.Join(s.Dir, "log"))
			tb.Logf("the servers' log:\n%s", log[max(0, len(log)-8000):])
		}
		if err := s.Stop(); err != nil {
			tb.Error(err)
		}
	})
	return s
}

// Launch runs the servers until Stop. dovecot are further lines of Dovecot's config.
func Launch(dovecot ...string) (*Servers, error) {
	return attempts(func() *Servers { return &Servers{dovecot: strings.Join(dovecot, "\n")} })
}

// attempts launches servers, and others in their place where a port was taken that was free a
// moment ago.
func attempts(fresh func() *Servers) (*Servers, error) {
	var failed error
	for range 3 {
		s := fresh()
		err := s.launch()
		if err == nil {
			return s, nil
		}
		failed = err
		if !strings.Contains(err.Error(), "already in use") {
			break
		}
	}
	return nil, failed
}

func (s *Servers) launch() error {
	if err := s.prepare(); err != nil {
		os.RemoveAll(s.Dir)
		return fmt.Errorf("prepare mail servers: %w", err)
	}
	keeper := s.startDovecot
	if s.cyrus != nil {
		keeper = s.startCyrus
	}
	for _, start := range []func() error{keeper, s.startPostfix} {
		if err := start(); err != nil {
			return errors.Join(err, s.Stop())
		}
	}
	return nil
}

// Stop ends the servers and removes their files.
func (s *Servers) Stop() error {
	var errs []error
	for i := len(s.children) - 1; i >= 0; i-- {
		errs = append(errs, s.children[i].stop())
	}
	if s.cyrus != nil {
		for _, door := range s.cyrus.doors {
			door.Close()
		}
	}
	return errors.Join(append(errs, os.RemoveAll(s.Dir))...)
}

// An account is who the servers run as.
type account struct {
	name, group string
	uid, gid    uint32
	change      bool // we are root and must become that
}

// whoever returns the tester, or nobody for root: neither server is meant to serve as root.
func whoever() (account, error) {
	u, err := user.Current()
	if err == nil && u.Uid == "0" {
		u, err = user.Lookup("nobody")
	}
	if err != nil {
		return account{}, fmt.Errorf("who runs this has no name that a mail server could run under: %w", err)
	}
	g, err := user.LookupGroupId(u.Gid)
	if err != nil {
		return account{}, fmt.Errorf("group of %s: %w", u.Username, err)
	}
	uid, err1 := strconv.ParseUint(u.Uid, 10, 32)
	gid, err2 := strconv.ParseUint(u.Gid, 10, 32)
	return account{u.Username, g.Name, uint32(uid), uint32(gid), os.Getuid() == 0}, errors.Join(err1, err2)
}

// prepare makes the folder, picks the ports and issues the certificate.
func (s *Servers) prepare() (err error) {
	if s.as, err = whoever(); err != nil {
		return err
	}
	if s.Dir, err = os.MkdirTemp("", "informd-real-"); err != nil {
		return err
	}
	if err := os.Chmod(s.Dir, 0o755); err != nil {
		return err
	}
	ports := []*string{&s.IMAP, &s.IMAPS, &s.LMTP, &s.SMTP, &s.Submissions}
	if err := freePorts(ports); err != nil {
		return err
	}
	if s.Roots, err = issue(s.path("tls.crt"), s.path("tls.key")); err != nil {
		return fmt.Errorf("issue a certificate: %w", err)
	}
	for _, dir := range []string{"home", "run"} {
		if err := os.MkdirAll(s.path(dir), 0o755); err != nil {
			return err
		}
	}
	for _, file := range []string{"users", "log"} {
		if err := os.WriteFile(s.path(file), nil, 0o600); err != nil {
			return err
		}
	}
	return nil
}

func (s *Servers) path(elem ...string) string {
	return filepath.Join(append([]string{s.Dir}, elem...)...)
}

// own gives all files so far to the servers' user.
func (s *Servers) own() error {
	if !s.as.change {
		return nil
	}
	return filepath.WalkDir(s.Dir, func(path string, _ os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		return os.Lchown(path, int(s.as.uid), int(s.as.gid))
	})
}

// freePorts finds loopback ports that nobody listens on now.
func freePorts(addrs []*string) error {
	for _, a := range addrs {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			return err
		}
		defer l.Close() // all at the end, or one port would be found twice
		*a = l.Addr().String()
	}
	return nil
}

func port(addr string) string {
	_, p, _ := net.SplitHostPort(addr)
	return p
}

// A child is a server process, which leads a process group of its own.
type child struct {
	name string
	cmd  *exec.Cmd
	done chan struct{} // closed when it has ended
	err  error         // how it ended
	out  strings.Builder
}

// run starts a server in the foreground and waits until each address greets with the
// word that begins its protocol.
func (s *Servers) run(name string, cmd *exec.Cmd, greetings map[string]string) error {
	c := &child{name: name, cmd: cmd, done: make(chan struct{})}
	cmd.Dir = s.Dir
	cmd.Stdout, cmd.Stderr = &c.out, &c.out
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGTERM}
	if s.as.change {
		cmd.SysProcAttr.Credential = &syscall.Credential{Uid: s.as.uid, Gid: s.as.gid}
	}
	if err := cmd.Start(); err != nil {
		return fmt.Errorf("start %s: %w", name, err)
	}
	s.children = append(s.children, c)
	go func() {
		c.err = cmd.Wait()
		close(c.done)
	}()
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	for addr, word := range greetings {
		if err := c.ready(ctx, addr, word); err != nil {
			log, _ := os.ReadFile(s.path("log"))
			return fmt.Errorf("start %s: %w\n%s%s", name, err, log, c.out.String())
		}
	}
	return nil
}

// ready waits for the greeting. There is nothing to wait on but the port itself, so it
// is tried again and again.
func (c *child) ready(ctx context.Context, addr, word string) error {
	retry := time.NewTicker(20 * time.Millisecond)
	defer retry.Stop()
	for {
		err := greets(ctx, addr, word)
		if err == nil {
			return nil
		}
		select {
		case <-c.done:
			return fmt.Errorf("it ended at once (%v)", c.err)
		case <-ctx.Done():
			return fmt.Errorf("no greeting at %s within 30 s: %w", addr, err)
		case <-retry.C:
		}
	}
}

func greets(ctx context.Context, addr, word string) error {
	nc, err := (&net.Dialer{}).DialContext(ctx, "tcp", addr)
	if err != nil {
		return err
	}
	defer nc.Close()
	if word == "" {
		return nil
	}
	nc.SetReadDeadline(time.Now().Add(10 * time.Second))
	line, err := bufio.NewReader(nc).ReadString('\n')
	if err == nil && !strings.HasPrefix(line, word) {
		return fmt.Errorf("greeting %q", line)
	}
	return err
}

// stop ends the process, gently at first.
func (c *child) stop() error {
	c.cmd.Process.Signal(syscall.SIGTERM)
	select {
	case <-c.done:
	case <-time.After(10 * time.Second):
		syscall.Kill(-c.cmd.Process.Pid, syscall.SIGKILL)
		<-c.done
		return fmt.Errorf("%s did not end within 10 s and was killed", c.name)
	}
	// Its own children leave with it; what is left of the group goes now.
	syscall.Kill(-c.cmd.Process.Pid, syscall.SIGKILL)
	return nil
}
