package mailbox

import (
	"slices"
	"strings"
	"sync"

	"github.com/emersion/go-imap/v2"

	"informd/rules/lang"
	"informd/rules/mail"
)

// specialUse returns the role that the server gives a folder by an attribute (RFC 6154 §2), if it does.
func specialUse(attr imap.MailboxAttr) (mail.Role, bool) {
	for _, use := range []struct {
		attr imap.MailboxAttr
		role mail.Role
	}{{imap.MailboxAttrSent, mail.RoleSent}, {imap.MailboxAttrDrafts, mail.RoleDrafts},
		{imap.MailboxAttrJunk, mail.RoleJunk}, {imap.MailboxAttrTrash, mail.RoleTrash},
		{imap.MailboxAttrArchive, mail.RoleArchive}, {imap.MailboxAttrAll, mail.RoleAll}} {
		if strings.EqualFold(string(attr), string(use.attr)) {
			return use.role, true
		}
	}
	return mail.RoleNone, false
}

// folderNames are what mail programs and providers call these folders, in all languages: where
// the server does not say what a folder is for, the first name found tells.
var folderNames = sync.OnceValue(func() map[mail.Role][]string {
	names := map[mail.Role][]string{}
	for _, l := range lang.All() {
		for role, called := range map[mail.Role][]string{mail.RoleSent: l.Folders.Sent,
			mail.RoleDrafts: l.Folders.Drafts, mail.RoleJunk: l.Folders.Junk, mail.RoleTrash: l.Folders.Trash,
			mail.RoleArchive: l.Folders.Archive} {
			names[role] = append(names[role], called...)
		}
	}
	names[mail.RoleSent] = append(names[mail.RoleSent], outboxName)
	return names
})

// outboxName is what one provider calls the folder of sent mail. Mail programs call the folder of mail
// that waits to be sent so, which is why the name counts only where no other folder is for sent mail.
const outboxName = "outbox"

// rolesOf says what each folder is for: by what the server says, else by its name.
// The inbox is the inbox whatever else is said of it.
func rolesOf(list []*imap.ListData) map[string]mail.Role {
	roles := make(map[string]mail.Role)
	taken := make(map[mail.Role]bool)
	for _, l := range list {
		if strings.EqualFold(l.Mailbox, "INBOX") {
			roles[l.Mailbox] = mail.RoleInbox
			continue
		}
		for _, attr := range l.Attrs {
			if role, ok := specialUse(attr); ok {
				roles[l.Mailbox], taken[role] = role, true
			}
		}
	}
	for role, names := range folderNames() {
		if taken[role] {
			continue
		}
		best, rank := "", len(names)
		for _, l := range list {
			i := slices.Index(names, strings.ToLower(leaf(l)))
			if i >= 0 && i < rank && roles[l.Mailbox] == mail.RoleNone {
				best, rank = l.Mailbox, i
			}
		}
		if best != "" {
			roles[best] = role
		}
	}
	return roles
}

// secondarySent finds further folders of sent mail and gives them that role: mail programs make
// folders of their own, such as "Sent Messages", and file there what the owner sends. It reports which
// folders these are.
func secondarySent(list []*imap.ListData, roles map[string]mail.Role) map[string]bool {
	secondary, first := map[string]bool{}, ""
	for _, l := range list {
		if roles[l.Mailbox] != mail.RoleSent {
			continue
		}
		if first == "" {
			first = l.Mailbox
		}
		secondary[l.Mailbox] = l.Mailbox != first
	}
	if first == "" {
		return secondary
	}
	for _, l := range list {
		name := strings.ToLower(leaf(l))
		if roles[l.Mailbox] == mail.RoleNone && name != outboxName &&
			slices.Contains(folderNames()[mail.RoleSent], name) {
			roles[l.Mailbox], secondary[l.Mailbox] = mail.RoleSent, true
		}
	}
	return secondary
}

// leaf returns the name of a folder below the usual places for system folders: the top,
// INBOX, and what one provider calls [Gmail]. Deeper folders are the owner's own and
// keep their full name, which matches nothing.
func leaf(l *imap.ListData) string {
	if l.Delim == 0 {
		return l.Mailbox
	}
	parent, name, below := strings.Cut(l.Mailbox, string(l.Delim))
	if !below {
		return l.Mailbox
	}
	switch strings.ToLower(parent) {
	case "inbox", "[gmail]", "[google mail]", "mail":
		return name
	}
	return l.Mailbox
}
