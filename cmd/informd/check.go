package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"informd/cmd/informd/internal/config"
	"informd/cmd/informd/internal/dialog"
	"informd/cmd/informd/internal/fault"
	"informd/mailbox"
	"informd/rules"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/store"
	"informd/templates"
)

// A CheckCmd tries everything that must work before informd can be left alone.
type CheckCmd struct {
	Wait   time.Duration `default:"60s" help:"How long the mail that is sent as a trial may take."`
	NoMail bool          `help:"Send no mail: leave the way back untried."`

	Brief bool `kong:"-"` // show only what needs the owner
}

// A probe is one thing that was tried.
type probe struct {
	What string `json:"what"`
	OK   bool   `json:"ok"`
	Said string `json:"said,omitempty"` // what was found, or what went wrong
	Cure string `json:"cure,omitempty"`

	Fault fault.Kind `json:"fault,omitempty"` // its kind, for programs
}

// usualWidth is how many columns check fills where it does not write to a terminal.
const usualWidth = 80

// text returns a probe in lines of so many columns: what was tried, and beside it what came of it and, below
// that, the cure.
func (p probe) text(wide int) string {
	mark := "ok  "
	switch {
	case !p.OK:
		mark = "BAD "
	case p.Cure != "":
		mark = "hint"
	}
	const beside = 22
	text := dialog.Hanging(fmt.Sprintf("%s %-16s %s", mark, p.What, p.Said), wide, beside) + "\n"
	if p.Cure != "" {
		text += dialog.Hanging(strings.Repeat(" ", beside)+"→ "+p.Cure, wide, beside+2) + "\n"
	}
	return text
}

// errCheck ends check when a probe failed; what and why, it has said.
var errCheck = errors.New("something must be mended first")

// A checker tries things one after the other.
type checker struct {
	cfg     *config.Config
	account *mailbox.Account
	now     func() time.Time
	wait    time.Duration // how long the mail that is sent as a trial may take
	noMail  bool          // send none
	probes  []probe

	standing rules.AccountState // as far as there is a store that says so
}

// standingIn returns how an account stands, by its store. A store that is not there, or cannot be read, says
// nothing: what is wrong with it, informd status says.
func standingIn(ctx context.Context, cfg *config.Config) rules.AccountState {
	path, err := cfg.StorePath(ctx)
	if err != nil {
		return rules.AccountState{}
	}
	st, err := store.OpenRead(ctx, path)
	if err != nil {
		return rules.AccountState{}
	}
	defer st.Close()
	account, _ := store.Read(ctx, st, func(tx *store.Tx) ([]fact.Event, error) { return tx.Events("") })
	return rules.FoldAccount(account)
}

// Run tries every login, every folder and the way back.
func (c *CheckCmd) Run(ctx context.Context, env *Env) error {
	cfg, err := env.Config()
	if err != nil {
		return err
	}
	k := &checker{cfg: cfg, account: mailAccount(cfg), now: env.Now, wait: c.Wait, noMail: c.NoMail,
		standing: standingIn(ctx, cfg)}
	k.say("config", nil, "it is valid", "")
	for _, w := range cfg.Warnings(env.Now()) {
		k.probes = append(k.probes, probe{What: "config", OK: true, Said: w.Key + ": " + w.Problem, Cure: w.Cure})
	}
	k.templates()
	k.mailbox(ctx)
	failed := false
	for _, p := range k.probes {
		failed = failed || !p.OK
	}
	err = env.Show(k.probes, func(w io.Writer) error {
		if c.Brief && !failed {
			fmt.Fprintln(w, "All logins and folders work.")
		}
		wide := cmp.Or(dialog.Width(w), usualWidth)
		for _, p := range k.probes {
			if c.Brief && p.OK && p.Cure == "" {
				continue
			}
			if _, err := io.WriteString(w, p.text(wide)); err != nil {
				return err
			}
		}
		return nil
	})
	if err == nil && failed {
		return errCheck
	}
	return err
}

// A helpful error knows what helps. That stands at the end of its text too, behind a semicolon.
type helpful interface {
	error
	Help() string
}

// say notes how a probe went.
func (k *checker) say(what string, err error, found, cure string) bool {
	p := probe{What: what, OK: err == nil, Said: found}
	if err != nil {
		p.Said, p.Cure = err.Error(), cure
		if f, ok := fault.Of(err); ok {
			p.Said, p.Cure, p.Fault = f.Tried, f.Cure, f.Kind
		} else if known, ok := errors.AsType[helpful](err); ok {
			p.Cure = known.Help()
			p.Said = strings.TrimSuffix(p.Said, "; "+p.Cure)
		}
	}
	k.probes = append(k.probes, p)
	return err == nil
}

// templates says what is wrong with each of the owner's templates.
func (k *checker) templates() {
	_, err := templates.Load(k.cfg.Templates.Dir)
	const cure = "mend the template, or take it out of templates.dir"
	faults, ok := errors.AsType[templates.Faults](err)
	if !ok {
		k.say("templates", err, "they can be used", cure)
	}
	for _, f := range faults {
		k.say("templates", f, "", cure)
	}
}

// mailbox tries the IMAP side, then the SMTP side and the way back from it.
func (k *checker) mailbox(ctx context.Context) {
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
	folders = folderNames(k.cfg).Roles(folders)
	for _, want := range []struct {
		role mail.Role
		name string
		key  string
	}{{mail.RoleInbox, k.cfg.Folders.Inbox, "folders.inbox"}, {mail.RoleSent, k.cfg.Folders.Sent, "folders.sent"},
		{mail.RoleDrafts, k.cfg.Folders.Drafts, "folders.drafts"},
		{mail.RoleCapture, k.cfg.Capture.Folder, "capture.folder"}} {
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
	if k.identities(ctx, c, folders); k.noMail {
		return
	}
	k.roundTrip(ctx)
}

// readFolders reads every folder as the daemon does: it opens it, lists what came of late, and
// reads the newest mail. One that the server refuses is named, and the next is tried. It returns
// the connection to go on with; nil: there is none.
func (k *checker) readFolders(ctx context.Context, c *mailbox.Conn, folders []mailbox.Folder) *mailbox.Conn {
	bad := 0
	for _, f := range folders {
		var err error
		if err = errors.New(f.Refused); f.Refused == "" {
			err = k.readFolder(ctx, c, f)
		}
		if err == nil {
			continue
		}
		bad++
		if k.standing.LeavesOut(f.Name) {
			k.probes = append(k.probes, probe{What: "folder " + f.Name, OK: true, Said: err.Error(),
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
func (k *checker) readFolder(ctx context.Context, c *mailbox.Conn, f mailbox.Folder) error {
	if _, err := c.Examine(ctx, f.Name); err != nil {
		return err
	}
	if _, err := c.Since(ctx, k.now().AddDate(0, 0, -7)); err != nil {
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
func (k *checker) folder(folders []mailbox.Folder, role mail.Role, name, key string) {
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
func (k *checker) roundTrip(ctx context.Context) {
	owner := k.cfg.Policy().Owner.Addr
	to, what, kept := k.cfg.Capture.Address, "capture address", sentCopy.String
	cure := "send a mail to " + to + " yourself; if it does not arrive, your provider " +
		"knows no plus addresses: run informd init again, which finds another way"
	if to == "" {
		k.say(what, nil, "none: what is filed in "+k.cfg.Capture.Folder+" is tracked", "")
		to, what, kept = owner, "your address", sentCopy.toFile
		cure = "see in your webmail where that mail is: informd writes to you at this address"
	}
	back, err := captureTrial{k.account, owner, to, folderNames(k.cfg), k.now, k.wait}.run(ctx)
	if errors.Is(err, errNotBack) {
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
		k.say(what, nil, "the mail came back to "+back.folder, "")
		k.say("sent copy", nil, kept(back.sent), "")
	}
}
