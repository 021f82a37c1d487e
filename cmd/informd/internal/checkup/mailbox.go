package checkup

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"informd/cmd/informd/internal/trial"
	"informd/mailbox"
	"informd/rules/mail"
)

// mailbox tries the IMAP side, then the SMTP side and the way back from it.
func (k *checkup) mailbox(ctx context.Context) {
	c, err := k.account.Connect(ctx)
	if !k.say("IMAP login", err, "logged in at "+k.account.IMAP.Address,
		"compare imap.server, imap.security and imap.username with your provider's help page") {
		return
	}
	defer c.Close()
	folders, err := c.Folders(ctx)
	if !k.say("folders", err, fmt.Sprintf("%d found", len(folders)), "try again; if it stays so, ask your provider") {
		return
	}
	folders = k.Names.Roles(folders)
	for _, want := range []struct {
		role mail.Role
		name string
		key  string
	}{{mail.RoleInbox, k.Config.Folders.Inbox, "folders.inbox"}, {mail.RoleSent, k.Config.Folders.Sent, "folders.sent"},
		{mail.RoleDrafts, k.Config.Folders.Drafts, "folders.drafts"},
		{mail.RoleCapture, k.Config.Capture.Folder, "capture.folder"}} {
		if want.role == mail.RoleCapture && want.name == "" {
			continue
		}
		k.folder(folders, want.role, want.name, want.key)
	}
	if !slices.ContainsFunc(folders, func(f mailbox.Folder) bool { return f.Role == mail.RoleRecords }) {
		k.say("records folder", nil, "informd makes “"+mail.RecordsFolder+"”, for its own records, when you go live "+
			"or it first has a follow-up to send", "")
	}
	c = k.readFolders(ctx, c, folders)
	if c == nil {
		return
	}
	defer c.Close() // it may be another connection by now; to close one twice does nothing
	if k.identities(ctx, c, folders); k.NoMail {
		return
	}
	k.roundTrip(ctx)
}

// readFolders reads every folder as the daemon does: it opens it, lists what came of late, and
// reads the newest mail. One that the server refuses is named, and the next is tried. It returns
// the connection to go on with; nil: there is none.
func (k *checkup) readFolders(ctx context.Context, c *mailbox.Conn, folders []mailbox.Folder) *mailbox.Conn {
	bad := 0
	for _, f := range folders {
		err := k.readFolder(ctx, c, f)
		if err == nil {
			continue
		}
		bad++
		if k.Standing.LeavesOut(f.Name) {
			k.probes = append(k.probes, Probe{What: "folder " + f.Name, OK: true, Said: err.Error(),
				Cure: "no follow-up waits for it, as you told informd"})
		} else {
			k.say("folder "+f.Name, err, "", "see whether it opens in your mail program; "+
				"if no answer can come there, tell informd: leave out: "+f.Name)
		}
		if c.Dead() {
			if c, err = k.account.Connect(ctx); err != nil {
				k.say("IMAP login", err, "", "try again; the connection broke in folder "+f.Name)
				return nil
			}
		}
	}
	if bad == 0 {
		k.say("reading", nil, fmt.Sprintf("every one of %d folders opens", len(folders)), "")
	}
	return c
}

// readFolder reads the newest mail of a folder.
func (k *checkup) readFolder(ctx context.Context, c *mailbox.Conn, f mailbox.Folder) error {
	if f.Refused != "" {
		return errors.New(f.Refused)
	}
	if _, err := c.Examine(ctx, f.Name); err != nil {
		return err
	}
	if _, err := c.Since(ctx, k.Now().AddDate(0, 0, -7)); err != nil {
		return err
	}
	newest, err := c.Newest(ctx)
	if err != nil || newest == 0 {
		return err
	}
	if err := c.HeadersOf(ctx, []uint32{newest}, func(mail.Message) error { return nil }); err != nil {
		return err
	}
	_, _, err = c.Message(ctx, newest)
	if errors.Is(err, mailbox.ErrGone) {
		return nil
	}
	return err
}

// folder says which folder has a role.
func (k *checkup) folder(folders []mailbox.Folder, role mail.Role, name, key string) {
	var names []string
	for _, f := range folders {
		if f.Name == name || name == "" && f.Role == role {
			k.say(string(role)+" folder", nil, f.Name, "")
			return
		}
		names = append(names, f.Name)
	}
	err := fmt.Errorf("no folder for %s", role)
	if name != "" {
		err = fmt.Errorf("there is no folder %q", name)
	}
	k.say(string(role)+" folder", err, "", "set "+key+" to one of: "+strings.Join(names, ", "))
}

// roundTrip tries the way to the capture address; where a folder captures, that to the owner's own.
func (k *checkup) roundTrip(ctx context.Context) {
	owner := k.Config.Policy().Owner.Addr
	to, what, kept := k.Config.Capture.Address, "capture address", trial.SentCopy.String
	cure := "send a mail to " + to + " yourself; if it does not arrive, your provider " +
		"knows no plus addresses: run informd init again, which finds another way"
	if to == "" {
		k.say(what, nil, "none: what is filed in "+k.Config.Capture.Folder+" is tracked", "")
		to, what, kept = owner, "your address", trial.SentCopy.ToFile
		cure = "see in your webmail where that mail is: informd writes to you at this address"
	}
	way := trial.Trial{Account: k.account, Owner: owner, To: to, Names: k.Names, Now: k.Now, Wait: k.Wait}
	back, err := way.Run(ctx)
	if errors.Is(err, trial.ErrNotArrived) {
		k.say("SMTP", nil, "took a mail at "+k.account.SMTP.Address, "")
		k.say(what, err, "", cure)
		return
	}
	if _, sending := errors.AsType[*mailbox.SendError](err); err != nil && !sending {
		k.say(what, err, "", "try again: the mailbox could not be watched until the mail came")
		return
	}
	if k.say("SMTP", err, "took a mail at "+k.account.SMTP.Address,
		"compare smtp.server, smtp.security and the login with your provider's help page") {
		k.say(what, nil, "the mail came back to "+back.Folder, "")
		k.say("sent copy", nil, kept(back.Sent), "")
	}
}
