package real

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapclient"
)

// A Mail is one as it lies in a folder.
type Mail struct {
	Folder string
	Name   string // its own within the folder
	Flags  string // S seen, D draft, R answered, F flagged, T deleted; "new" in front where no program saw it
	Raw    []byte
}

// Mails returns what somebody has in these folders, or in all, oldest first. Reading them changes
// nothing. A folder that is not there holds none.
func (s *Servers) Mails(address string, folders ...string) ([]Mail, error) {
	read := s.inMaildir
	if s.cyrus != nil {
		read = s.overIMAP
	}
	mails, err := read(address, folders)
	if err != nil {
		return nil, fmt.Errorf("read the mail of %s: %w", address, err)
	}
	return mails, nil
}

// inMaildir reads Dovecot's files.
func (s *Servers) inMaildir(address string, folders []string) (mails []Mail, err error) {
	home := s.Maildir(address)
	err = filepath.WalkDir(home, func(path string, d fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) && path == home {
			return fs.SkipAll // nobody has logged in or written yet
		}
		sub := filepath.Base(filepath.Dir(path))
		if err != nil || d.IsDir() || sub != "new" && sub != "cur" {
			return err
		}
		folder := "INBOX"
		if dir := filepath.Dir(filepath.Dir(path)); dir != home {
			folder = strings.TrimPrefix(filepath.Base(dir), ".")
		}
		if len(folders) > 0 && !slices.Contains(folders, folder) {
			return nil
		}
		raw, err := os.ReadFile(path)
		name, flags, _ := strings.Cut(d.Name(), ":2,")
		if sub == "new" {
			flags = "new"
		}
		mails = append(mails, Mail{folder, name, flags, raw})
		return err
	})
	return mails, err
}

// overIMAP asks the server.
func (s *Servers) overIMAP(address string, folders []string) (mails []Mail, err error) {
	c, err := s.reader(address)
	if err != nil {
		return nil, err
	}
	defer c.Close()
	list, err := c.List("", "*", nil).Collect()
	if err != nil {
		return nil, err
	}
	for _, f := range list {
		wanted := len(folders) == 0 || slices.Contains(folders, f.Mailbox)
		if !wanted || slices.Contains(f.Attrs, imap.MailboxAttrNoSelect) {
			continue
		}
		got, err := c.Select(f.Mailbox, &imap.SelectOptions{ReadOnly: true}).Wait()
		if err != nil {
			return nil, err
		}
		if got.NumMessages == 0 {
			continue
		}
		all := imap.SeqSet{{Start: 1, Stop: got.NumMessages}}
		found, err := c.Fetch(all, &imap.FetchOptions{UID: true, Flags: true,
			BodySection: []*imap.FetchItemBodySection{{Peek: true}}}).Collect()
		if err != nil {
			return nil, err
		}
		for _, m := range found {
			mails = append(mails, Mail{f.Mailbox, fmt.Sprint(m.UID), letters(m.Flags), m.BodySection[0].Bytes})
		}
	}
	return mails, nil
}

// letters writes flags as a Maildir does.
func letters(flags []imap.Flag) (out string) {
	for _, l := range []struct {
		flag   imap.Flag
		letter string
	}{{imap.FlagDraft, "D"}, {imap.FlagFlagged, "F"}, {imap.FlagAnswered, "R"}, {imap.FlagSeen, "S"},
		{imap.FlagDeleted, "T"}} {
		if slices.Contains(flags, l.flag) {
			out += l.letter
		}
	}
	return out
}

// reader logs in to somebody's mailbox. Close it.
func (s *Servers) reader(address string) (*imapclient.Client, error) {
	c, err := imapclient.DialInsecure(s.IMAP, nil)
	if err != nil {
		return nil, err
	}
	if err := c.Login(address, Password).Wait(); err != nil {
		return nil, errors.Join(err, c.Close())
	}
	return c, nil
}
