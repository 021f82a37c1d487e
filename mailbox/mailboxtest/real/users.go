package real

import (
	"context"
	"errors"
	"fmt"
	"net/textproto"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// AddUser makes a user who logs in with this address and receives mail for it, for
// address+anything, and for the aliases, which Cyrus has none of.
func (s *Servers) AddUser(address string, aliases ...string) error {
	if s.cyrus != nil {
		return s.addToCyrus(address)
	}
	if err := s.addToDovecot(map[string][]string{address: aliases}); err != nil {
		return fmt.Errorf("add user %s: %w", address, err)
	}
	return s.known(address)
}

// AddUsers makes many users of Dovecot at once, who have no aliases: it reads its users no more than once a second.
func (s *Servers) AddUsers(addresses ...string) error {
	users := map[string][]string{}
	for _, address := range addresses {
		users[address] = nil
	}
	if err := s.addToDovecot(users); err != nil {
		return fmt.Errorf("add %d users: %w", len(users), err)
	}
	return s.known(addresses[0])
}

// addToDovecot adds users, with their aliases, to those whom Dovecot reads.
func (s *Servers) addToDovecot(aliases map[string][]string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	users, err := os.ReadFile(s.path("users"))
	if err != nil {
		return err
	}
	for address, others := range aliases {
		home := s.path("home", address)
		if err := os.MkdirAll(home, 0o700); err != nil {
			return err
		}
		if err := s.give(home); err != nil {
			return err
		}
		for _, a := range append([]string{address}, others...) {
			users = fmt.Appendf(users, "%s:{PLAIN}%s::::%s\n", a, Password, home)
		}
	}
	// Written whole and renamed, for Dovecot reads it whenever it has changed.
	tmp := s.path("users.new")
	if err := os.WriteFile(tmp, users, 0o600); err != nil {
		return err
	}
	if err := s.give(tmp); err != nil {
		return err
	}
	return os.Rename(tmp, s.path("users"))
}

// give makes a file the servers' own.
func (s *Servers) give(path string) error {
	if !s.as.change {
		return nil
	}
	return os.Chown(path, int(s.as.uid), int(s.as.gid))
}

// known waits until Dovecot has seen its file change: it looks once a second.
func (s *Servers) known(address string) error {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	retry := time.NewTicker(20 * time.Millisecond)
	defer retry.Stop()
	for {
		err := offer(s.LMTP, address)
		if err == nil {
			return nil
		}
		select {
		case <-retry.C:
		case <-ctx.Done():
			return fmt.Errorf("add user %s: Dovecot does not know them: %w", address, err)
		}
	}
}

// offer asks whether a mail for the address would be taken.
func offer(addr, to string) error {
	d, err := dial(addr, "LHLO")
	if err != nil {
		return err
	}
	defer d.c.Close()
	d.step(250, "MAIL FROM:<>")
	d.step(250, "RCPT TO:<%s>", to)
	return d.err
}

// Maildir returns the folder in which Dovecot keeps a user's mail; INBOX in it, Sent in .Sent.
func (s *Servers) Maildir(address string) string { return s.path("home", address, "Maildir") }

// Drop puts a mail into a folder of a user's past Dovecot, as a program does that delivers by itself.
func (s *Servers) Drop(address, folder string, raw []byte) error {
	dir := s.Maildir(address)
	if folder != "INBOX" {
		dir = filepath.Join(dir, "."+folder)
	}
	f, err := os.CreateTemp(filepath.Join(dir, "tmp"), "dropped")
	if err != nil {
		return fmt.Errorf("drop into %s: %w", folder, err)
	}
	if _, err = f.Write(raw); err == nil && s.as.change {
		err = f.Chown(int(s.as.uid), int(s.as.gid))
	}
	err = errors.Join(err, f.Close())
	if err == nil {
		// Dovecot numbers new mail in the order of the second and of the microsecond after ".M".
		now := time.Now()
		name := fmt.Sprintf("%d.M%d.%s", now.Unix(), now.Nanosecond()/1000, filepath.Base(f.Name()))
		err = os.Rename(f.Name(), filepath.Join(dir, "new", name))
	}
	if err != nil {
		return fmt.Errorf("drop into %s: %w", folder, err)
	}
	return nil
}

// Deliver hands a mail straight to the IMAP server (LMTP, RFC 2033) and returns when it is
// stored.
func (s *Servers) Deliver(from, to string, raw []byte) error {
	if err := transfer(s.LMTP, "LHLO", from, to, raw); err != nil {
		return fmt.Errorf("deliver to %s: %w", to, err)
	}
	return nil
}

// Submit hands a mail to Postfix and returns when it is queued; see Settle.
func (s *Servers) Submit(from, to string, raw []byte) error {
	if err := transfer(s.SMTP, "EHLO", from, to, raw); err != nil {
		return fmt.Errorf("submit to %s: %w", to, err)
	}
	return nil
}

// transfer is one mail by SMTP or LMTP.
func transfer(addr, hello, from, to string, raw []byte) error {
	d, err := dial(addr, hello)
	if err != nil {
		return err
	}
	defer d.c.Close()
	d.step(250, "MAIL FROM:<%s>", from)
	d.step(250, "RCPT TO:<%s>", to)
	d.step(354, "DATA")
	if d.err == nil {
		w := d.c.DotWriter()
		w.Write(raw)
		d.err = w.Close()
	}
	d.step(250, "")
	d.step(221, "QUIT")
	return d.err
}

// A dialogue is a session of SMTP or LMTP. Its first error stays.
type dialogue struct {
	c   *textproto.Conn
	err error
}

func dial(addr, hello string) (*dialogue, error) {
	c, err := textproto.Dial("tcp", addr)
	if err != nil {
		return nil, err
	}
	d := &dialogue{c: c}
	d.step(220, "")
	d.step(250, "%s localhost", hello)
	return d, nil
}

// step says a line, if there is one, and expects an answer.
func (d *dialogue) step(code int, format string, args ...any) {
	if d.err == nil && format != "" {
		d.err = d.c.PrintfLine(format, args...)
	}
	if d.err == nil {
		_, _, d.err = d.c.ReadResponse(code)
	}
}

// Settle waits until Postfix has delivered, or bounced, all that it has taken.
func (s *Servers) Settle(ctx context.Context) error {
	retry := time.NewTicker(10 * time.Millisecond)
	defer retry.Stop()
	for {
		left, err := s.queued()
		if err != nil || len(left) == 0 {
			return err
		}
		select {
		case <-retry.C:
		case <-ctx.Done():
			return fmt.Errorf("%d mails still in Postfix's queue: %w", len(left), context.Cause(ctx))
		}
	}
}

// queued lists the files of mails in Postfix's queue.
func (s *Servers) queued() ([]string, error) {
	var files []string
	for dir := range strings.FieldsSeq("maildrop incoming active deferred") {
		err := filepath.WalkDir(s.path("queue", dir), func(path string, d os.DirEntry, err error) error {
			if os.IsNotExist(err) {
				return nil // delivered while we looked
			}
			if err == nil && !d.IsDir() {
				files = append(files, path)
			}
			return err
		})
		if err != nil {
			return nil, fmt.Errorf("read Postfix's queue: %w", err)
		}
	}
	return files, nil
}
