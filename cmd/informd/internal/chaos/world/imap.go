package world

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"informd/mailbox/mailboxtest/real"
)

// A session is the owner's own mail program, or a filter on the server: it speaks to
// Dovecot beside the proxy, and may do what informd must not.
type session struct {
	c net.Conn
	r *bufio.Reader
	n int
}

func (w *World) session() (*session, error) {
	c, err := net.Dial("tcp", w.lab.servers.IMAP)
	if err != nil {
		return nil, err
	}
	s := &session{c: c, r: bufio.NewReader(c)}
	if _, err := s.r.ReadString('\n'); err != nil {
		c.Close()
		return nil, err
	}
	if err := s.do("LOGIN %s %s", w.owner, real.Password); err != nil {
		c.Close()
		return nil, err
	}
	return s, nil
}

// do says a command, and wants OK.
func (s *session) do(format string, args ...any) error {
	s.n++
	tag := fmt.Sprintf("h%d", s.n)
	command := fmt.Sprintf(format, args...)
	if _, err := io.WriteString(s.c, tag+" "+command+"\r\n"); err != nil {
		return err
	}
	return s.answer(tag, command)
}

func (s *session) answer(tag, command string) error {
	for {
		line, err := s.r.ReadString('\n')
		if err != nil {
			return fmt.Errorf("%.40s: %w", command, err)
		}
		switch {
		case strings.HasPrefix(line, "+"):
			return nil
		case strings.HasPrefix(line, tag+" OK"):
			return nil
		case strings.HasPrefix(line, tag+" "):
			return fmt.Errorf("%.40s: %s", command, strings.TrimSpace(line))
		}
	}
}

// move moves a message into another folder.
func (s *session) move(from, id, to string) error {
	if err := s.do("SELECT %q", from); err != nil {
		return err
	}
	uid, err := s.search("HEADER Message-ID <" + id + ">")
	if err != nil {
		return err
	}
	if uid == "" {
		return fmt.Errorf("%s is not in %s", id, from)
	}
	return s.do("UID MOVE %s %q", uid, to)
}

// search returns the UIDs of what is found, with commas between.
func (s *session) search(criteria string) (uids string, err error) {
	s.n++
	tag := fmt.Sprintf("h%d", s.n)
	if _, err := fmt.Fprintf(s.c, "%s UID SEARCH %s\r\n", tag, criteria); err != nil {
		return "", err
	}
	found, err := s.r.ReadString('\n')
	if err != nil {
		return "", err
	}
	fields := strings.Fields(strings.TrimPrefix(found, "* SEARCH"))
	return strings.Join(fields, ","), s.answer(tag, "UID SEARCH")
}

// with runs f in a session of its own.
func (w *World) with(f func(s *session) error) error {
	s, err := w.session()
	if err != nil {
		return err
	}
	defer s.c.Close()
	return f(s)
}

// appendRaw puts a message into a folder.
func (w *World) appendRaw(folder, flags string, raw []byte) error {
	return w.appendAt(folder, flags, time.Now(), raw)
}

// appendAt is appendRaw of what came at another time.
func (w *World) appendAt(folder, flags string, at time.Time, raw []byte) error {
	return w.with(func(s *session) error {
		date := at.Format("_2-Jan-2006 15:04:05 -0700")
		if err := s.do("APPEND %q (%s) %q {%d}", folder, flags, date, len(raw)); err != nil {
			return err
		}
		if _, err := s.c.Write(append(raw, "\r\n"...)); err != nil {
			return err
		}
		return s.answer(fmt.Sprintf("h%d", s.n), "APPEND")
	})
}

// renumber gives a folder a new UIDVALIDITY, as a server does that lost its index.
func (w *World) renumber(folder string) error {
	dir := w.info.Maildir
	if folder != "INBOX" {
		dir = filepath.Join(dir, "."+strings.ReplaceAll(folder, "/", "."))
	}
	for _, pattern := range []string{"dovecot-uidlist*", "dovecot.index*"} {
		files, err := filepath.Glob(filepath.Join(dir, pattern))
		if err != nil {
			return err
		}
		for _, f := range files {
			if err := os.Remove(f); err != nil && !os.IsNotExist(err) {
				return err
			}
		}
	}
	return nil
}

// drop puts many messages into INBOX at once, as files of the Maildir.
func (w *World) drop(messages [][]byte) error {
	info, err := os.Stat(w.info.Maildir)
	if err != nil {
		return err
	}
	owner := info.Sys().(*syscall.Stat_t)
	w.mu.Lock()
	base := w.tally["dropped"]
	w.tally["dropped"] += len(messages)
	w.mu.Unlock()
	for i, raw := range messages {
		name := fmt.Sprintf("%d.M%dP1.chaos", 1_700_000_000+base+i, base+i)
		tmp, path := filepath.Join(w.info.Maildir, "tmp", name), filepath.Join(w.info.Maildir, "new", name)
		if err := os.WriteFile(tmp, raw, 0o600); err != nil {
			return err
		}
		if os.Getuid() == 0 {
			if err := os.Chown(tmp, int(owner.Uid), int(owner.Gid)); err != nil {
				return err
			}
		}
		if err := os.Rename(tmp, path); err != nil {
			return err
		}
	}
	return nil
}
