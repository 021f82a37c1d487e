package wizard

import (
	"cmp"
	"context"
	"path/filepath"
	"regexp"
	"strings"
	"time"

	"informd/cmd/informd/internal/config"
	"informd/cmd/informd/internal/setup"
	"informd/mailbox"
)

// A Draft is a config as it was answered so far.
type Draft struct {
	setup.Answers
	Proven bool // a mail came back from the capture address, or filing works

	path      string          // of the config
	old       string          // the text of the config that is there already
	provider  *setup.Provider // what is known of the provider; nil for nothing
	tokenOnly bool            // the provider publishes of itself that it takes no password
	password  mailbox.Secret  // as it was typed
}

// A secretSource says where the password or the token comes from: one field is set.
type secretSource struct{ passwordFile, passwordCommand, tokenCommand string }

// takeSecretFrom makes a source the only one: what was said of any other, or typed, is forgotten.
func (d *Draft) takeSecretFrom(from secretSource) {
	d.PasswordFile = from.passwordFile
	d.PasswordCommand, d.TokenCommand = strings.Fields(from.passwordCommand), strings.Fields(from.tokenCommand)
	d.password = mailbox.Secret{}
}

// takePassword takes a password, which will be kept in a file beside the config. Providers show app
// passwords in groups; the blanks between them are none of theirs.
func (d *Draft) takePassword(typed string) {
	d.takeSecretFrom(secretSource{passwordFile: cmp.Or(d.PasswordFile, d.passwordFile())})
	d.password = mailbox.NewSecret(ungrouped(typed))
}

var groups4 = regexp.MustCompile(`^[\s\x{a0}]*[a-z0-9]{4}([ \x{a0}][a-z0-9]{4}){3}[\s\x{a0}]*$`)

// ungrouped returns an app password without the blanks between its groups: "abcd efgh ijkl mnop".
func ungrouped(typed string) string {
	if groups4.MatchString(typed) {
		return strings.Join(strings.Fields(typed), "")
	}
	return typed
}

// secret returns the password, or a fresh token, as the config will have it.
func (d *Draft) secret(ctx context.Context) (mailbox.Secret, error) {
	if !d.password.IsZero() {
		return d.password, nil
	}
	return d.secretOf(ctx, d.Login)
}

// secretOf returns the secret of a login that says where it comes from.
func (d *Draft) secretOf(ctx context.Context, l setup.Login) (mailbox.Secret, error) {
	return config.Source{Dir: d.dir(), PasswordFile: l.PasswordFile, PasswordCommand: l.PasswordCommand,
		TokenCommand: l.TokenCommand}.Secret(ctx)
}

// forgetAccount forgets what was said of an account, but for its address.
func (d *Draft) forgetAccount() {
	d.takeSecretFrom(secretSource{})
	d.IMAP, d.SMTP, d.IMAPFingerprint, d.SMTPFingerprint = setup.Server{}, setup.Server{}, "", ""
	d.Username, d.SMTPLogin, d.Capture = "", setup.Login{}, ""
}

// bridged reports whether the provider is reached through a program on this machine.
func (d *Draft) bridged() bool {
	return d.provider != nil && mailbox.Loopback(d.provider.IMAP.Address)
}

// server returns the server that was written. A provider's bridge on this machine may listen on other ports
// than it does usually, and uses the same security there.
func (d *Draft) server(written, port string) setup.Server {
	s, _ := setup.ParseServer(written, port)
	if d.bridged() && s.Security == mailbox.NoTLS {
		s.Security = d.provider.IMAP.Security
	}
	return s
}

// gotSecret reports whether a password was typed, or is known where one or a token comes from.
func (d *Draft) gotSecret() bool { return !d.password.IsZero() || d.HasSecret() }

// dir returns the directory of the config. Relative paths in the config begin there.
func (d *Draft) dir() string { return filepath.Dir(d.path) }

// loginFile returns where a login by token is kept: by the usual name for the usual config, else beside
// a name of its own, so that two accounts at one provider do not share one.
func (d *Draft) loginFile() string {
	if d.path == config.DefaultPath() {
		return ""
	}
	return filepath.Join(config.StateDir(), config.AccountName(d.path)+"-"+d.provider.OAuth+"-login.json")
}

// passwordFile returns where a password that was typed is kept: beside the config, and by its name unless that
// is the usual one, so that two accounts in one directory do not share one.
func (d *Draft) passwordFile() string {
	if name := config.AccountName(d.path); name != config.AccountName(config.DefaultPath()) {
		return name + ".password"
	}
	return "password"
}

// patience is how long one answer of a server may take while a person waits.
const patience = 15 * time.Second

// account returns the account as it was answered so far.
func (d *Draft) account() *mailbox.Account {
	server := func(s setup.Server, fingerprint string, own setup.Login) mailbox.Server {
		secret, l := d.secret, d.Login
		if own.HasSecret() {
			secret, l = func(ctx context.Context) (mailbox.Secret, error) { return d.secretOf(ctx, own) }, own
		}
		out := mailbox.Server{Address: s.Address, Security: s.Security, Fingerprint: fingerprint,
			Username: cmp.Or(own.Username, d.Username)}
		if len(l.TokenCommand) > 0 {
			out.Token = secret
		} else {
			out.Password = secret
		}
		return out
	}
	return &mailbox.Account{IMAP: server(d.IMAP, d.IMAPFingerprint, setup.Login{}),
		SMTP: server(d.SMTP, d.SMTPFingerprint, d.SMTPLogin), CommandTimeout: patience}
}
