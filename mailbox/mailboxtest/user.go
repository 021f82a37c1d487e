package mailboxtest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapclient"
	"github.com/emersion/go-imap/v2/imapserver"
	"github.com/emersion/go-imap/v2/imapserver/imapmemserver"
)

// A User has a mailbox and a login.
type User struct {
	// Rule, if set, files a delivered mail in another folder than INBOX, as a filter
	// on the server does; "" means INBOX, "-" throws it away. Set it before mail flows.
	Rule func(raw []byte) (folder string)

	server    *Server
	name      string
	password  string
	token     string
	addresses []string
	store     *imapmemserver.User

	mu      sync.Mutex
	folders map[string]imap.MailboxAttr // name → special use, or ""

	listeners map[chan struct{}]bool // those who idle
}

// A Message is one mail as it stands in a folder.
type Message struct {
	UID      uint32
	Received time.Time // INTERNALDATE
	Flags    []string
	Raw      []byte
}

// AddUser makes a user with INBOX and the folders of the options, else Sent, Drafts, Junk, Trash and
// Archive, who receives mail for the addresses and, for each, address+anything.
func (s *Server) AddUser(name, password string, addresses ...string) *User {
	u := &User{
		server:    s,
		name:      name,
		password:  password,
		addresses: addresses,
		store:     imapmemserver.NewUser(name, password),
		folders:   make(map[string]imap.MailboxAttr),
	}
	folders := s.opts.Folders
	if folders == nil {
		folders = map[string]imap.MailboxAttr{"Sent": imap.MailboxAttrSent, "Drafts": imap.MailboxAttrDrafts,
			"Junk": imap.MailboxAttrJunk, "Trash": imap.MailboxAttrTrash, "Archive": imap.MailboxAttrArchive}
	}
	u.Create("INBOX", "")
	for _, name := range slices.Sorted(maps.Keys(folders)) {
		u.Create(name, folders[name])
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.users[name] = u
	for _, a := range addresses {
		s.homes[strings.ToLower(a)] = u
	}
	return u
}

// SetPassword changes the password, as a user does while programs still have the old.
func (u *User) SetPassword(password string) {
	u.mu.Lock()
	defer u.mu.Unlock()
	u.password = password
}

// SetToken lets the user log in with an OAuth access token.
func (u *User) SetToken(token string) {
	u.mu.Lock()
	defer u.mu.Unlock()
	u.token = token
}

func (u *User) checkPassword(password string) bool {
	u.mu.Lock()
	defer u.mu.Unlock()
	return u.password == password
}

func (u *User) checkToken(token string) bool {
	u.mu.Lock()
	defer u.mu.Unlock()
	return u.token != "" && u.token == token
}

// Create makes a folder, with the special use of RFC 6154 or "".
func (u *User) Create(folder string, use imap.MailboxAttr) error {
	if err := u.store.Create(folder, nil); err != nil {
		return err
	}
	u.mu.Lock()
	defer u.mu.Unlock()
	u.folders[strings.TrimRight(folder, "/")] = use
	return nil
}

// Delete removes a folder; made again, it has another UIDVALIDITY.
func (u *User) Delete(folder string) error {
	if err := u.store.Delete(folder); err != nil {
		return err
	}
	u.mu.Lock()
	defer u.mu.Unlock()
	delete(u.folders, folder)
	return nil
}

// Rename gives a folder another name; its messages keep their UIDs.
func (u *User) Rename(folder, name string) error {
	if err := u.store.Rename(folder, name, nil); err != nil {
		return err
	}
	u.mu.Lock()
	defer u.mu.Unlock()
	u.folders[strings.TrimRight(name, "/")] = u.folders[folder]
	delete(u.folders, folder)
	return nil
}

// list returns the folders by name, with their special use. (The server in memory knows
// none.)
func (u *User) list() map[string]imap.MailboxAttr {
	u.mu.Lock()
	defer u.mu.Unlock()
	all := make(map[string]imap.MailboxAttr, len(u.folders))
	for name, use := range u.folders {
		all[name] = use
	}
	return all
}

// Folders returns the names of the user's folders, sorted.
func (u *User) Folders() []string {
	var names []string
	for name := range u.list() {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

type literal struct{ *bytes.Reader }

func (l literal) Size() int64 { return l.Reader.Size() }

// Append puts a mail into a folder, as the user's mail program does; at zero means
// now.
func (u *User) Append(folder string, flags []string, at time.Time, raw []byte) (uid uint32, err error) {
	options := &imap.AppendOptions{Time: at}
	for _, f := range flags {
		options.Flags = append(options.Flags, imap.Flag(f))
	}
	if at.IsZero() {
		options.Time = u.server.opts.Now()
	}
	data, err := u.store.Append(folder, literal{bytes.NewReader(bytes.Clone(raw))}, options)
	if err != nil {
		return 0, fmt.Errorf("append to %s of %s: %w", folder, u.name, err)
	}
	u.tell()
	return uint32(data.UID), u.gather(folder, flags, options.Time, raw)
}

// gather puts a mail into the folder of all mail too, once, unless it is junk or trash.
func (u *User) gather(folder string, flags []string, at time.Time, raw []byte) error {
	all, use := u.server.opts.AllMail, u.list()[folder]
	if all == "" || folder == all || use == imap.MailboxAttrJunk || use == imap.MailboxAttrTrash {
		return nil
	}
	if known, err := u.holding(all, idOf(raw)); err != nil || known != nil {
		return err
	}
	_, err := u.Append(all, flags, at, raw)
	return err
}

// holding returns the mail in a folder with this Message-ID, or nil.
func (u *User) holding(folder, id string) (raw []byte, err error) {
	list, err := u.Messages(folder)
	for _, m := range list {
		if id != "" && idOf(m.Raw) == id {
			raw = m.Raw
		}
	}
	return raw, err
}

// Renumber numbers every folder anew: its mails get other UIDs, and it another UIDVALIDITY.
func (u *User) Renumber() error {
	for folder, use := range u.list() {
		list, err := u.Messages(folder)
		if err != nil {
			return err
		}
		if err := errors.Join(u.Delete(folder), u.Create(folder, use)); err != nil {
			return err
		}
		for _, m := range list {
			if _, err := u.Append(folder, m.Flags, m.Received, m.Raw); err != nil {
				return err
			}
		}
	}
	return nil
}

// Client logs in to the user's mailbox, past the hook, to do what a mail
// program can do. Close it.
func (u *User) Client() (*imapclient.Client, error) {
	l := newPipeListener("actor")
	srv := imapserver.New(&imapserver.Options{
		NewSession: func(c *imapserver.Conn) (imapserver.Session, *imapserver.GreetingData, error) {
			s := &session{UserSession: imapmemserver.NewUserSession(u.store), server: u.server, conn: c,
				user: u, actor: true}
			return s, &imapserver.GreetingData{PreAuth: true}, nil
		},
		Caps: imap.CapSet{imap.CapIMAP4rev1: {}, imap.CapUIDPlus: {}, imap.CapMove: {}},
	})
	go srv.Serve(l)
	nc, err := l.dial(context.Background())
	l.Close()
	if err != nil {
		return nil, err
	}
	c := imapclient.New(nc, nil)
	if err := c.WaitGreeting(); err != nil {
		c.Close()
		return nil, err
	}
	return c, nil
}

// Messages returns the mails in a folder, oldest first.
func (u *User) Messages(folder string) ([]Message, error) {
	c, err := u.Client()
	if err != nil {
		return nil, err
	}
	defer c.Close()
	selected, err := c.Select(folder, &imap.SelectOptions{ReadOnly: true}).Wait()
	if err != nil {
		return nil, fmt.Errorf("read %s of %s: %w", folder, u.name, err)
	}
	if selected.NumMessages == 0 {
		return nil, nil
	}
	all := imap.SeqSet{{Start: 1, Stop: selected.NumMessages}}
	list, err := c.Fetch(all, &imap.FetchOptions{
		UID: true, Flags: true, InternalDate: true,
		BodySection: []*imap.FetchItemBodySection{{Peek: true}},
	}).Collect()
	if err != nil {
		return nil, fmt.Errorf("read %s of %s: %w", folder, u.name, err)
	}
	var out []Message
	for _, m := range list {
		one := Message{UID: uint32(m.UID), Received: m.InternalDate, Raw: m.BodySection[0].Bytes}
		for _, f := range m.Flags {
			one.Flags = append(one.Flags, string(f))
		}
		out = append(out, one)
	}
	return out, nil
}
