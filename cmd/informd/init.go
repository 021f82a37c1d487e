package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/mail"
	"os"
	"path/filepath"
	"strings"
	"time"

	"informd/cmd/informd/internal/config"
	"informd/cmd/informd/internal/setup"
	"informd/rules"
	"informd/store"
)

// An InitCmd asks what a config must say, tries it, and writes it.
type InitCmd struct {
	Finder *setup.Finder `kong:"-"` // of servers; nil: the network
}

// initTries is how often a login may fail before init gives up.
const initTries = 3

// Run asks on standard error, so that standard output holds the result alone. It writes
// nothing before the mailbox has let it in.
func (c *InitCmd) Run(ctx context.Context, env *Env) error {
	path := env.ConfigPath
	if path == "" {
		path = config.DefaultPath()
	}
	if _, err := os.Lstat(path); err == nil {
		return fmt.Errorf("%s is there already; change it with an editor, or name another with --config", path)
	}
	d := newDialog(env.Stdin, env.Stderr)
	a, secret, err := c.ask(ctx, d)
	if err != nil {
		return fmt.Errorf("init: %w; nothing was written", err)
	}
	if err := writeConfig(path, a, secret); err != nil {
		return fmt.Errorf("init: %w", err)
	}
	there := *env
	there.ConfigPath = path
	cfg, err := there.Config()
	if err != nil {
		return err
	}
	if err := rehearse(ctx, cfg.StorePath(), env.Now()); err != nil {
		return fmt.Errorf("init: %w", err)
	}
	send, err := d.yes(ctx, "Send one mail to the capture address, to see that it comes back?")
	if err != nil {
		return fmt.Errorf("init: %w; the config is written, go on with informd check", err)
	}
	said := there
	said.JSON, said.Stdout = false, env.Stderr
	check := &CheckCmd{Wait: time.Minute, Dry: !send}
	checked := check.Run(ctx, &said)
	if checked != nil && !errors.Is(checked, errCheck) {
		return checked
	}
	result := struct {
		Config  string `json:"config"`
		Store   string `json:"store"`
		Capture string `json:"capture"`
		Well    bool   `json:"well"` // all that was tried works
	}{path, cfg.StorePath(), a.Capture, checked == nil}
	err = env.Show(result, func(w io.Writer) error {
		fmt.Fprintf(w, "\nWritten: %s\n\nYour capture address is\n\n    %s\n\nPut it in Bcc when you ask somebody "+
			"for a talk. Start with informd run, or\n"+
			"informd service install. Until you write “go live” to that address it rehearses:\nit shows what it "+
			"would send, and sends nothing to anybody but you.\n",
			path, a.Capture)
		return nil
	})
	return cmp.Or(err, checked)
}

// ask asks until the mailbox lets it in.
func (c *InitCmd) ask(ctx context.Context, d *dialog) (a setup.Answers, secret string, err error) {
	if a.Name, err = d.line(ctx, "Your name, as you sign", "", notEmpty); err != nil {
		return a, "", err
	}
	if a.Address, err = d.line(ctx, "Your mail address", "", isAddress); err != nil {
		return a, "", err
	}
	finder := c.Finder
	if finder == nil {
		finder = &setup.Finder{}
	}
	found, err := finder.Discover(ctx, a.Address)
	switch {
	case err == nil:
		d.say("Your servers, by %s. Is that your provider? Enter takes them.", found.By)
	case errors.Is(err, setup.ErrUnknown):
		d.say("Nothing says which servers you have; your provider's help page does.")
	default:
		return a, "", err
	}
	if found.Hint != "" {
		d.say("Note: %s.", found.Hint)
	}
	a.Username = cmp.Or(found.Username, a.Address)
	a.IMAP, a.SMTP = found.IMAP, found.SMTP
	for try := 1; ; try++ {
		if secret, err = askLogin(ctx, d, &a, found.Token); err != nil {
			return a, "", err
		}
		err = tryLogin(ctx, a, secret)
		if err == nil {
			d.say("The mailbox lets informd in.")
			break
		}
		d.say("%v", err)
		if try == initTries || ctx.Err() != nil {
			return a, "", errors.New("the mailbox does not let informd in")
		}
	}
	if a.Zone, err = d.line(ctx, "Your time zone", setup.Zone(), isZone); err != nil {
		return a, "", err
	}
	d.say("The capture address: whatever is sent to it, informd reads. It must reach your inbox,\nand only you " +
		"should know it.")
	a.Capture, err = d.line(ctx, "Capture address", setup.CaptureAddress(a.Address), isAddress)
	return a, secret, err
}

// askLogin asks for the servers and the secret; what was said before is offered again.
func askLogin(ctx context.Context, d *dialog, a *setup.Answers, token bool) (secret string, err error) {
	for _, s := range []struct {
		question, port string
		into           *setup.Server
	}{{"IMAP server", "993", &a.IMAP}, {"SMTP server", "465", &a.SMTP}} {
		answer, err := d.line(ctx, s.question, s.into.Address, func(v string) error {
			_, err := setup.ParseServer(v, s.port)
			return err
		})
		if err != nil {
			return "", err
		}
		if answer != s.into.Address { // what was found knows better how it is protected
			*s.into, _ = setup.ParseServer(answer, s.port)
		}
	}
	if a.Username, err = d.line(ctx, "User name", a.Username, notEmpty); err != nil {
		return "", err
	}
	a.TokenCommand, a.PasswordCommand, a.PasswordFile = nil, nil, ""
	if token {
		d.say("This provider takes no password from programs, only OAuth access tokens. At Google and\n" +
			"Microsoft informd login gets them: run it in another terminal, and give the command it names.")
		command, err := d.line(ctx, "A command that prints an access token", "", notEmpty)
		a.TokenCommand = strings.Fields(command)
		return "", err
	}
	command, err := d.line(ctx, "A command that prints your password (Enter to type it)", "", nil)
	if err != nil {
		return "", err
	}
	if command != "" {
		a.PasswordCommand = strings.Fields(command)
		return "", nil
	}
	a.PasswordFile = "password"
	return d.secret(ctx, "Password (not shown)")
}

// tryLogin logs in to the mailbox as the daemon will.
func tryLogin(ctx context.Context, a setup.Answers, secret string) error {
	dir, err := os.MkdirTemp("", "informd-init-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	a.Zone, a.Capture = "UTC", setup.CaptureAddress(a.Address) // not asked yet
	path := filepath.Join(dir, "config.toml")
	if err := writeConfig(path, a, secret); err != nil {
		return err
	}
	cfg, err := config.Load(path)
	if err != nil {
		return err
	}
	conn, err := mailAccount(cfg).Connect(ctx)
	if err != nil {
		return err
	}
	return conn.Close()
}

// writeConfig writes a config that passes every check, and its password beside it. It
// replaces no file.
func writeConfig(path string, a setup.Answers, secret string) error {
	dir := filepath.Dir(path)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return fmt.Errorf("make the directory of the config: %w", err)
	}
	var written []string
	undo := func() {
		for _, name := range written {
			os.Remove(name)
		}
	}
	if a.PasswordFile != "" {
		name := filepath.Join(dir, a.PasswordFile)
		if err := writeNew(name, secret+"\n"); err != nil {
			return err
		}
		written = append(written, name)
	}
	if err := writeNew(path, a.Config()); err != nil {
		undo()
		return err
	}
	written = append(written, path)
	if _, err := config.Load(path); err != nil {
		undo()
		return fmt.Errorf("what was said makes no config:\n%w", err)
	}
	return nil
}

// writeNew writes a file that only its owner reads, and that is not there yet.
func writeNew(path, text string) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("%s is there already; move it away first", path)
	}
	if err != nil {
		return err
	}
	_, err = f.WriteString(text)
	return errors.Join(err, f.Sync(), f.Close())
}

// rehearse makes the store, which begins in rehearsal; one that knows something already
// stays as it is.
func rehearse(ctx context.Context, path string, now time.Time) error {
	st, err := store.Open(ctx, path)
	if err != nil {
		return err
	}
	defer st.Close()
	return st.Update(ctx, now, func(tx *store.Tx) error {
		log, err := tx.Log(0, 1)
		if err != nil || len(log) > 0 {
			return err
		}
		_, _, err = tx.Append(rules.Event{Kind: rules.Rehearsing, At: now, Why: "a new store begins with a rehearsal"})
		return err
	})
}

func notEmpty(s string) error {
	if s == "" {
		return errors.New("it must be given")
	}
	return nil
}

func isAddress(s string) error {
	if a, err := mail.ParseAddress(s); err != nil || a.Address != s {
		return fmt.Errorf("%q is not a mail address; write it alone, such as julie@example.org", s)
	}
	return nil
}

func isZone(s string) error {
	if _, err := time.LoadLocation(s); err != nil || s == "" || s == "Local" {
		return fmt.Errorf("%q is no known time zone; write an IANA name, such as Europe/Berlin", s)
	}
	return nil
}
