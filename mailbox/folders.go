package mailbox

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/emersion/go-imap/v2"

	"informd/rules/mail"
)

// A Folder is a mailbox of the account that can hold messages.
type Folder struct {
	Name      string
	Path      string // the name below what the server puts before all folders of the owner, such as "INBOX."
	Role      mail.Role
	Secondary bool     // another folder has the same role, and is the one in which mail is filed
	Position  Position // zero when the server would not tell
	Refused   string   // why the server would not: hold what depends on the folder; "" where it did
}

// A Position says how far a folder has come (RFC 9051 §2.3.1.1): a message that
// arrives gets the UID UIDNext or a later one, as long as UIDValidity stays.
type Position struct {
	UIDValidity uint32
	UIDNext     uint32
	Messages    uint32
}

// maxFolders bounds what a server can make us remember.
const maxFolders = 10_000

// Folders lists the personal folders with their positions as of now. A server may be
// stale about the folder that is examined, so that one is left first, or else
// examined afresh.
func (c *Conn) Folders(ctx context.Context) ([]Folder, error) {
	if c.folder != "" && c.has("UNSELECT", imap.CapIMAP4rev2) {
		if err := c.do(ctx, budgetAnswer, func() error { return c.client.Unselect().Wait() }); err != nil {
			return nil, fmt.Errorf("leave folder %s: %w", c.folder, err)
		}
		c.folder, c.ahead = "", ahead{}
	}
	list, err := c.list(ctx, everything)
	if err != nil {
		return nil, fmt.Errorf("list folders: %w", err)
	}
	return c.personal(ctx, list, Position{})
}

// everything is the pattern that all folders match.
const everything = "*"

// personal returns those of the listed folders that are the owner's. The examined one stands at this
// position; zero: it is examined afresh.
func (c *Conn) personal(ctx context.Context, list []*imap.ListData, stands Position) ([]Folder, error) {
	examined := c.folder
	foreign, err := c.namespaces(ctx)
	if err != nil {
		return nil, fmt.Errorf("list namespaces: %w", err)
	}
	list = slices.DeleteFunc(list, func(l *imap.ListData) bool {
		return slices.Contains(l.Attrs, imap.MailboxAttrNoSelect) ||
			slices.Contains(l.Attrs, imap.MailboxAttrNonExistent) || c.ofOthers(l, foreign)
	})
	refused, err := c.askStatus(ctx, list, examined)
	if err != nil {
		return nil, fmt.Errorf("look at the folders: %w", err)
	}
	roles := rolesOf(list)
	secondary := secondarySent(list, roles)
	folders := make([]Folder, 0, len(list))
	for _, l := range list {
		f := Folder{Name: l.Mailbox, Path: strings.TrimPrefix(l.Mailbox, c.prefix), Role: roles[l.Mailbox],
			Secondary: secondary[l.Mailbox]}
		switch err = refused[l.Mailbox]; {
		case err != nil:
		case l.Mailbox != examined:
			f.Position, err = c.status(ctx, l)
		case stands == Position{}:
			f.Position, err = c.Examine(ctx, l.Mailbox)
		default:
			f.Position = stands
		}
		var no *RefusedError
		switch {
		case errors.As(err, &no):
			f.Refused = no.Reason
		case err != nil:
			return nil, fmt.Errorf("look at folder %s: %w", l.Mailbox, err)
		}
		folders = append(folders, f)
	}
	c.roles = roles
	return folders, nil
}

// list asks for the folders that match, with all the server can say in one answer.
func (c *Conn) list(ctx context.Context, pattern string) (list []*imap.ListData, err error) {
	err = c.do(ctx, budgetList, func() error {
		list, err = c.listFolders(pattern)
		return err
	})
	return list, err
}

// listFolders is list within a call that may ask for more in the same go.
func (c *Conn) listFolders(pattern string) (list []*imap.ListData, err error) {
	options := &imap.ListOptions{}
	extended := c.has(imap.CapListExtended, imap.CapIMAP4rev2)
	options.ReturnSpecialUse = extended && c.has(imap.CapSpecialUse)
	if c.has(imap.CapListStatus, imap.CapIMAP4rev2) {
		options.ReturnStatus = positionItems()
	}
	cmd := c.client.List("", pattern, options)
	defer cmd.Close() // drained, or nothing works after
	for l := cmd.Next(); l != nil; l = cmd.Next() {
		if len(list) == maxFolders {
			return nil, fmt.Errorf("more than %d folders: %w", maxFolders, ErrTooMuch)
		}
		list = append(list, l)
	}
	slices.SortStableFunc(list, func(a, b *imap.ListData) int { return cmp.Compare(a.Mailbox, b.Mailbox) })
	list = slices.CompactFunc(list, func(a, b *imap.ListData) bool { return a.Mailbox == b.Mailbox })
	return list, cmd.Close()
}

// positionItems are what a folder is asked for to know its position.
func positionItems() *imap.StatusOptions {
	return &imap.StatusOptions{NumMessages: true, UIDNext: true, UIDValidity: true}
}

// askStatus asks for the status of the folders that came without one in the list, and tells which of them
// the server refuses, and why. The examined one is not asked for.
func (c *Conn) askStatus(ctx context.Context, list []*imap.ListData, examined string) (map[string]error, error) {
	var unsaid []*imap.ListData
	var names []string
	for _, l := range list {
		if l.Status == nil && l.Mailbox != examined {
			unsaid, names = append(unsaid, l), append(names, l.Mailbox)
		}
	}
	answers, err := c.inOneGo(ctx, "the status", names, func(i int) func() error {
		command := c.client.Status(names[i], positionItems())
		return func() (err error) {
			unsaid[i].Status, err = command.Wait()
			return err
		}
	})
	refused := map[string]error{}
	for i, err := range answers {
		refused[names[i]] = err
	}
	return refused, err
}

// status returns the position in a folder's status.
func (c *Conn) status(ctx context.Context, l *imap.ListData) (Position, error) {
	data := l.Status
	if data.UIDNext == 0 {
		return c.Examine(ctx, l.Mailbox) // the server keeps it to itself, or the library did not find it
	}
	p := Position{UIDValidity: data.UIDValidity, UIDNext: uint32(data.UIDNext)}
	if data.NumMessages != nil {
		p.Messages = *data.NumMessages
	}
	return p, nil
}

// namespaces returns the prefixes of folders that belong to others or to all
// (RFC 2342); it remembers the personal one. They are asked for once.
func (c *Conn) namespaces(ctx context.Context) ([]string, error) {
	if c.namespaced || !c.has("NAMESPACE", imap.CapIMAP4rev2) {
		return c.foreign, nil
	}
	var data *imap.NamespaceData
	err := c.do(ctx, budgetAnswer, func() (err error) {
		data, err = c.client.Namespace().Wait()
		return err
	})
	if err != nil && !isRefusal(err) {
		return nil, err
	}
	c.namespaced = true
	if err != nil {
		return nil, nil
	}
	if len(data.Personal) > 0 {
		c.prefix = data.Personal[0].Prefix
	}
	for _, n := range slices.Concat(data.Other, data.Shared) {
		if n.Prefix != c.prefix {
			c.foreign = append(c.foreign, n.Prefix)
		}
	}
	return c.foreign, nil
}

// ofOthers reports whether a folder is of one of these namespaces of others, and not of the owner's:
// the longest prefix decides. Cyrus can have the owner's folders below "INBOX." and those of all
// below nothing.
func (c *Conn) ofOthers(l *imap.ListData, foreign []string) bool {
	within := func(prefix string) bool {
		return l.Mailbox == strings.TrimSuffix(prefix, string(l.Delim)) || strings.HasPrefix(l.Mailbox, prefix)
	}
	own := 0
	if within(c.prefix) {
		own = len(c.prefix)
	}
	return !strings.EqualFold(l.Mailbox, "INBOX") && slices.ContainsFunc(foreign, func(prefix string) bool {
		return within(prefix) && (len(prefix) > own || own == 0 && c.prefix != "")
	})
}

// Examine opens a folder for reading only, and says where it stands now: EXAMINE
// always, for SELECT would change what other programs see as recent.
func (c *Conn) Examine(ctx context.Context, folder string) (Position, error) {
	var p Position
	err := c.do(ctx, budgetAnswer, func() error {
		c.forgetNews()
		c.folder, c.ahead = "", ahead{}
		data, err := c.client.Select(folder, &imap.SelectOptions{ReadOnly: true}).Wait()
		if err != nil {
			return err
		}
		p = position(data)
		c.folder, c.validity, c.messages = folder, data.UIDValidity, data.NumMessages
		return nil
	})
	if err != nil {
		return Position{}, fmt.Errorf("examine folder %s: %w", folder, refusedFolder(folder, "the opening", err))
	}
	if p.UIDNext == 0 {
		// Some servers keep it from EXAMINE (RFC 3501 §6.3.1 lets them).
		last, err := c.search(ctx, &imap.SearchCriteria{UID: []imap.UIDSet{{{Start: 0, Stop: 0}}}})
		if err != nil {
			return Position{}, fmt.Errorf("examine folder %s: %w", folder, refusedFolder(folder, "a search", err))
		}
		p.UIDNext = 1
		if len(last) > 0 {
			p.UIDNext = last[len(last)-1] + 1
		}
	}
	return p, nil
}

// ExamineAll opens folders one after the other, as Examine does, in one round trip. It returns where each
// stands, and why the server refuses it, if it does.
func (c *Conn) ExamineAll(ctx context.Context, folders []string) (stand []Position, refused []error, err error) {
	stand = make([]Position, len(folders))
	refused, err = c.inOneGo(ctx, "the opening", folders, func(i int) func() error {
		command := c.client.Select(folders[i], &imap.SelectOptions{ReadOnly: true})
		return func() error {
			c.forgetNews()
			c.folder, c.ahead = "", ahead{}
			data, err := command.Wait()
			if err == nil {
				stand[i] = position(data)
				c.folder, c.validity, c.messages = folders[i], data.UIDValidity, data.NumMessages
			}
			return err
		}
	})
	if err != nil {
		return nil, nil, fmt.Errorf("examine %d folders: %w", len(folders), err)
	}
	for i, folder := range folders {
		if refused[i] == nil && stand[i].UIDNext == 0 { // the server keeps it to itself
			stand[i], err = c.Examine(ctx, folder)
			if refused[i] = err; err != nil && !errors.As(err, new(*RefusedError)) {
				return nil, nil, err
			}
		}
	}
	return stand, refused, nil
}

// atOnce is how many commands are under way at a time, so that each lot of them has its own time and budget.
const atOnce = 200

// inOneGo asks something about each folder, and waits for no answer before it asks for the next. ask sends
// the command about the i-th folder, and returns what waits for its answer. A folder of which the server
// refuses what is asked is none of the others' business: refused says why.
func (c *Conn) inOneGo(ctx context.Context, what string, folders []string, ask func(i int) (answer func() error)) (
	refused []error, err error) {
	refused = make([]error, len(folders))
	for from := 0; from < len(folders); from += atOnce {
		to := min(from+atOnce, len(folders))
		err := c.do(ctx, budgetAnswer*int64(to-from), func() error {
			var answers []func() error
			for i := from; i < to; i++ {
				answers = append(answers, ask(i))
			}
			for i, answer := range answers {
				err := answer()
				if err != nil && (!isRefusal(err) || strings.Contains(err.Error(), notConnected)) {
					return err
				}
				refused[from+i] = refusedFolder(folders[from+i], what, err)
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return refused, nil
}

func position(data *imap.SelectData) Position {
	return Position{UIDValidity: data.UIDValidity, UIDNext: uint32(data.UIDNext), Messages: data.NumMessages}
}

// Create makes a folder; one that is there already is as good.
func (c *Conn) Create(ctx context.Context, folder string) error {
	err := c.do(ctx, budgetAnswer, func() error { return c.client.Create(folder, nil).Wait() })
	if isRefusal(err) {
		if list, lerr := c.list(ctx, folder); lerr == nil && len(list) > 0 {
			return nil
		}
	}
	if err != nil {
		return fmt.Errorf("create folder %s: %w", folder, err)
	}
	return nil
}

// FullName returns the name on this server of a folder at the top of the account. Some servers have all
// personal folders below a prefix: "informd" is "INBOX.informd" there.
func (c *Conn) FullName(ctx context.Context, leaf string) (string, error) {
	if _, err := c.namespaces(ctx); err != nil {
		return "", fmt.Errorf("list namespaces: %w", err)
	}
	return c.prefix + leaf, nil
}

// StatusIsFresh reports whether STATUS is known to show on this server all that EXAMINE would. On Gmail
// it does, for one database holds all labels; and there it takes long to examine each of them.
func (c *Conn) StatusIsFresh() bool { return c.has("X-GM-EXT-1") }
