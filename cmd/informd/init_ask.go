package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"regexp"
	"strings"

	"informd/cmd/informd/internal/config"
	"informd/cmd/informd/internal/dialog"
	"informd/cmd/informd/internal/fault"
	"informd/cmd/informd/internal/setup"
	"informd/mailbox"
	"informd/rules/mail"
)

// An initDialog asks what a config must say, and holds the answers so far.
type initDialog struct {
	setup.Answers
	cmd    *InitCmd
	env    *Env
	path   string
	dialog *dialog.Dialog
	finder *setup.Finder

	systemd func() bool // reports whether it runs services

	old      string          // the text of the config that is there already
	provider *setup.Provider // what is known of the provider; nil for nothing
	password mailbox.Secret  // as it was typed
	// tokenOnly says that the provider publishes of itself that it takes no password.
	tokenOnly bool

	typedCapture string // the capture address that was named at the end, until it is found not to work

	asked   bool   // the servers had to be asked for
	extra   bool   // another question was asked that most owners do not get
	written string // the name on the newest mail in Sent
	stale   bool   // something changed since both servers let informd in
	proven  bool   // a mail came back from the capture address, or filing works
}

// run asks, at most six questions unless something must be corrected.
func (q *initDialog) run(ctx context.Context) error {
	if err := q.begin(ctx); err != nil {
		return err
	}
	if err := q.askAddress(ctx); err != nil {
		return err
	}
	if err := q.findServers(ctx); err != nil {
		return err
	}
	if err := q.askSecret(ctx); err != nil {
		return err
	}
	if err := q.logIn(ctx); err != nil {
		return err
	}
	if err := q.askOwner(ctx); err != nil {
		return err
	}
	if err := q.confirm(ctx); err != nil {
		return err
	}
	return q.proveCapture(ctx)
}

// A question asks for one line.
type question struct {
	text   string
	option string             // the answer that an option of the command gives; "" for none
	usual  string             // the answer that Enter gives; "" for none
	check  func(string) error // what is wrong with an answer
}

// ask puts the answer to a question into said. The owner is asked only where neither an option nor said
// itself, which the old config filled, holds a valid answer.
func (q *initDialog) ask(ctx context.Context, said *string, one question) error {
	if one.option != "" {
		if err := one.check(one.option); err != nil {
			return err
		}
		*said = one.option
		return nil
	}
	if *said != "" && one.check(*said) == nil {
		return nil
	}
	if q.cmd.Yes && one.usual != "" {
		*said = one.usual
		return nil
	}
	answer, err := q.dialog.Line(ctx, one.text, one.usual, one.check)
	if err != nil {
		return fmt.Errorf("%s: %w", one.text, err)
	}
	*said = answer
	return nil
}

func (q *initDialog) askAddress(ctx context.Context) error {
	if err := q.ask(ctx, &q.Address,
		question{text: "Your mail address", option: q.cmd.Address, check: isAddress}); err != nil {
		return err
	}
	name := ""
	name, q.Address = plainAddress(q.Address)
	q.Name = cmp.Or(q.Name, name)
	meant := setup.Meant(q.Address)
	if meant == "" || q.cmd.Address != "" || q.old != "" {
		return nil
	}
	yes, err := q.dialog.Yes(ctx, "Did you mean "+meant+"?")
	if yes {
		q.Address = meant
	}
	return err
}

// findServers finds out through which servers the address is read and sent.
func (q *initDialog) findServers(ctx context.Context) error {
	_, domain, _ := strings.Cut(q.Address, "@")
	named := q.cmd.IMAP != "" && q.cmd.SMTP != "" || q.IMAP.Address != "" && q.SMTP.Address != ""
	if !named {
		q.dialog.Say("Asking %s, its DNS and the usual names for its servers: five seconds at most …", domain)
	}
	found, err := q.finder.Discover(ctx, q.Address)
	unknown, nobody := errors.AsType[*setup.UnknownError](err)
	if err != nil && !nobody {
		return err
	}
	q.provider, q.tokenOnly = found.Provider, found.Token
	if !named {
		q.sayFound(domain, found, unknown)
	}
	q.Username = cmp.Or(q.cmd.Username, q.Username, found.Username, q.Address)
	for i, s := range q.servers() {
		if s.is.Address == "" && s.option == "" {
			*s.is = []setup.Server{found.IMAP, found.SMTP}[i]
		}
		if s.is.Address != "" && s.option == "" {
			continue
		}
		q.asked = q.asked || s.option == ""
		if err := q.askServer(ctx, s); err != nil {
			return err
		}
	}
	return nil
}

// An askedServer is one of the two servers of an account: how it is asked for, and what was answered.
type askedServer struct {
	word, question, port string
	option               string // of the command
	is                   *setup.Server
	fingerprint          *string
}

// servers returns the server of IMAP, then that of SMTP.
func (q *initDialog) servers() []askedServer {
	return []askedServer{
		{"imap", "The server you read mail from (IMAP)", "993", q.cmd.IMAP, &q.IMAP, &q.IMAPFingerprint},
		{"smtp", "The server you send mail through (SMTP)", "465", q.cmd.SMTP, &q.SMTP, &q.SMTPFingerprint}}
}

// check says what is wrong with an answer.
func (s askedServer) check(answer string) error {
	_, err := setup.ParseServer(answer, s.port)
	return err
}

// sayFound says what was found, or the truth about why nothing was.
func (q *initDialog) sayFound(domain string, found setup.Found, unknown *setup.UnknownError) {
	if unknown != nil {
		q.dialog.Say("Nothing says which servers %s has:", domain)
		for _, why := range unknown.Reasons {
			q.dialog.Say("  - %s", why)
		}
		q.dialog.Say("Your provider's help page on mail programs names them.")
		return
	}
	q.dialog.Say("Your servers, by %s: %s and %s.", found.By, found.IMAP.Address, found.SMTP.Address)
	if found.Provider == nil {
		return
	}
	for _, line := range found.Provider.Advice() {
		q.dialog.Say("  %s", line)
	}
}

func (q *initDialog) askServer(ctx context.Context, s askedServer) error {
	answer := ""
	if err := q.ask(ctx, &answer, question{text: s.question, option: s.option, check: s.check}); err != nil {
		return err
	}
	*s.is = q.server(answer, s.port)
	return nil
}

// server returns the server that was written. A provider's bridge on this machine may listen on other ports
// than it does usually, and uses the same security there.
func (q *initDialog) server(written, port string) setup.Server {
	s, _ := setup.ParseServer(written, port)
	if q.bridged() && s.Security == mailbox.NoTLS {
		s.Security = q.provider.IMAP.Security
	}
	return s
}

// askSecret asks for the password, or sees to an access token. What it gets may still be refused.
func (q *initDialog) askSecret(ctx context.Context) error {
	switch c := q.cmd; {
	case c.TokenCommand != "":
		q.takeSecretFrom(secretSource{tokenCommand: c.TokenCommand})
	case c.PasswordCommand != "":
		q.takeSecretFrom(secretSource{passwordCommand: c.PasswordCommand})
	case c.PasswordFile != "":
		q.takeSecretFrom(secretSource{passwordFile: c.PasswordFile})
	case q.HasSecret(): // the old config says
	case os.Getenv(passwordEnv) != "":
		q.takePassword(os.Getenv(passwordEnv))
	case q.provider != nil && q.provider.TokenOnly:
		q.dialog.Say("%s takes no password from programs: you log in once in a browser, and informd keeps that login.",
			q.provider.Name)
		return q.askLogin(ctx)
	case q.tokenOnly:
		q.dialog.Say("Your provider takes no password from programs, only access tokens. A helper can make them: " +
			"informd help tokens. If you have a password that works all the same, write: password")
		return q.askTokenCommand(ctx)
	default:
		return q.typePassword(ctx)
	}
	return nil
}

// A secretSource says where the password or the token comes from: one field is set.
type secretSource struct{ passwordFile, passwordCommand, tokenCommand string }

// takeSecretFrom makes a source the only one: what was said of any other, or typed, is forgotten.
func (q *initDialog) takeSecretFrom(from secretSource) {
	q.PasswordFile = from.passwordFile
	q.PasswordCommand, q.TokenCommand = strings.Fields(from.passwordCommand), strings.Fields(from.tokenCommand)
	q.password = mailbox.Secret{}
}

// passwordEnv is an environment variable that holds the password, for scripts: on a command line
// others could read it.
const passwordEnv = "INFORMD_PASSWORD"

func (q *initDialog) typePassword(ctx context.Context) error {
	typed, err := q.dialog.Secret(ctx, "Password (not shown)")
	if err == nil {
		q.takePassword(typed)
	}
	return err
}

// takePassword takes a password, which will be kept in a file beside the config. Providers show app
// passwords in groups; the blanks between them are none of theirs.
func (q *initDialog) takePassword(typed string) {
	q.takeSecretFrom(secretSource{passwordFile: cmp.Or(q.PasswordFile, q.passwordFile())})
	q.password = mailbox.NewSecret(ungrouped(typed))
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
func (q *initDialog) secret(ctx context.Context) (mailbox.Secret, error) {
	if !q.password.IsZero() {
		return q.password, nil
	}
	return q.secretOf(ctx, q.Login)
}

// secretOf returns the secret of a login that says where it comes from.
func (q *initDialog) secretOf(ctx context.Context, l setup.Login) (mailbox.Secret, error) {
	return config.Source{Dir: q.dir(), PasswordFile: l.PasswordFile, PasswordCommand: l.PasswordCommand,
		TokenCommand: l.TokenCommand}.Secret(ctx)
}

// askOwner asks for the name, the zone and further addresses, with what the account and the machine say. So
// that it stays with six questions, what can be guessed is shown at the end alone, where the servers had to be
// asked for, or a certificate was shown, or further addresses are asked for; it can be changed there.
func (q *initDialog) askOwner(ctx context.Context) error {
	zone := setup.Zone()
	fetched := q.provider != nil && q.provider.Fetched && q.old == ""
	if q.asked {
		q.Name = cmp.Or(q.Name, q.written)
	}
	if q.asked || q.extra || fetched {
		q.Zone = cmp.Or(q.Zone, zone)
	}
	if err := q.ask(ctx, &q.Name, question{text: "Your name, as you sign", option: q.cmd.Name, usual: q.written,
		check: dialog.NotEmpty}); err != nil {
		return err
	}
	if err := q.ask(ctx, &q.Zone, question{text: "Your time zone", option: q.cmd.Zone, usual: zone,
		check: isZone}); err != nil {
		return err
	}
	if len(q.cmd.Also) > 0 || fetched {
		return q.askOthers(ctx, fetched)
	}
	return nil
}

// askOthers asks for the owner's other accounts, whose mail the provider fetched once. Answers that come there
// are seen only if they are forwarded.
func (q *initDialog) askOthers(ctx context.Context, fetched bool) error {
	name, answer := "", ""
	if q.provider != nil {
		name = q.provider.Name
	}
	if err := q.ask(ctx, &answer, question{text: "Other addresses of yours whose mail " + name + " used to fetch",
		option: strings.Join(q.cmd.Also, " "), usual: noOthers, check: areAddresses}); err != nil {
		return err
	}
	if q.Others = addressesIn(answer); fetched && len(q.Others) > 0 {
		q.dialog.Say("%s no longer fetches mail: let %s forward it to %s, or answers sent there are not seen.",
			name, strings.Join(q.Others, " and "), q.Address)
	}
	return nil
}

// sayFault tells what went wrong, and below it what helps; what helps against all is said once.
func (q *initDialog) sayFault(errs ...error) {
	cure := ""
	for _, err := range errs {
		f, ok := fault.Of(err)
		if !ok {
			q.dialog.Say("%v.", err)
			continue
		}
		helps := f.Cure
		if f.Kind == fault.Refused && q.bridged() {
			helps = "start " + q.provider.Name + " and log in there; if it shows other ports, change imap and smtp"
		}
		if cure != "" && helps != cure {
			q.dialog.Cure(cure)
		}
		q.dialog.Say("%s.", mail.Capital(f.Tried))
		cure = helps
	}
	if cure != "" {
		q.dialog.Cure(cure)
	}
}
