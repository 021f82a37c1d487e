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
	"informd/cmd/informd/internal/fault"
	"informd/cmd/informd/internal/setup"
	"informd/mailbox"
)

// An initDialog asks what a config must say, and holds the answers so far.
type initDialog struct {
	setup.Answers
	cmd    *InitCmd
	env    *Env
	path   string
	dialog *dialog
	finder *setup.Finder

	old      string          // the text of the config that is there already
	provider *setup.Provider // what is known of the provider; nil for nothing
	password mailbox.Secret  // as it was typed
	asked    bool            // the servers had to be asked for
	written  string          // the name on the newest mail in Sent
	stale    bool            // something changed since both servers let informd in
	proven   bool            // a mail came back from the capture address, or filing works
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
	answer, err := q.dialog.line(ctx, one.text, one.usual, one.check)
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
	yes, err := q.dialog.yes(ctx, "Did you mean "+meant+"?")
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
		q.dialog.say("Asking %s, its DNS and the usual names for its servers: five seconds at most …", domain)
	}
	found, err := q.finder.Discover(ctx, q.Address)
	unknown, nobody := errors.AsType[*setup.UnknownError](err)
	if err != nil && !nobody {
		return err
	}
	q.provider = found.Provider
	if !named {
		q.sayFound(domain, found, unknown)
	}
	q.Username = cmp.Or(q.cmd.Username, q.Username, found.Username, q.Address)
	for _, s := range []struct {
		question, option, port string
		found                  setup.Server
		into                   *setup.Server
	}{{"The server you read mail from (IMAP)", q.cmd.IMAP, "993", found.IMAP, &q.IMAP},
		{"The server you send mail through (SMTP)", q.cmd.SMTP, "465", found.SMTP, &q.SMTP}} {
		if s.into.Address == "" && s.option == "" {
			*s.into = s.found
		}
		if s.into.Address != "" && s.option == "" {
			continue
		}
		q.asked = q.asked || s.option == ""
		if err := q.askServer(ctx, s.question, s.option, s.port, s.into); err != nil {
			return err
		}
	}
	return nil
}

// sayFound says what was found, or the truth about why nothing was.
func (q *initDialog) sayFound(domain string, found setup.Found, unknown *setup.UnknownError) {
	if unknown != nil {
		q.dialog.say("Nothing says which servers %s has:", domain)
		for _, why := range unknown.Reasons {
			q.dialog.say("  - %s", why)
		}
		q.dialog.say("Your provider's help page on mail programs names them.")
		return
	}
	q.dialog.say("Your servers, by %s: %s and %s.", found.By, found.IMAP.Address, found.SMTP.Address)
	if found.Provider == nil {
		return
	}
	for _, line := range found.Provider.Advice() {
		q.dialog.say("  %s", line)
	}
}

func (q *initDialog) askServer(ctx context.Context, text, option, port string, into *setup.Server) error {
	check := func(v string) error {
		_, err := setup.ParseServer(v, port)
		return err
	}
	answer := ""
	if err := q.ask(ctx, &answer, question{text: text, option: option, check: check}); err != nil {
		return err
	}
	*into = q.server(answer, port)
	return nil
}

// server returns the server that was written. A provider's bridge on this machine may listen on other ports
// than it does usually, and is spoken to no otherwise there.
func (q *initDialog) server(written, port string) setup.Server {
	s, _ := setup.ParseServer(written, port)
	if q.bridged() && s.Security == mailbox.NoTLS {
		s.Security = q.provider.IMAP.Security
	}
	return s
}

// askSecret asks for the password, or sees to an access token.
func (q *initDialog) askSecret(ctx context.Context) error {
	switch c := q.cmd; {
	case c.TokenCommand != "":
		q.takeSecretFrom(secretSource{tokenCommand: c.TokenCommand})
	case c.PasswordCommand != "":
		q.takeSecretFrom(secretSource{passwordCommand: c.PasswordCommand})
	case c.PasswordFile != "":
		q.takeSecretFrom(secretSource{passwordFile: c.PasswordFile})
	case q.PasswordFile != "" || len(q.PasswordCommand)+len(q.TokenCommand) > 0: // the old config says
	case q.provider != nil && q.provider.OAuth != "":
		return q.askToken(ctx)
	default:
		return q.askPassword(ctx)
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

func (q *initDialog) askPassword(ctx context.Context) error {
	if said := os.Getenv(passwordEnv); said != "" {
		q.takePassword(said)
		return nil
	}
	return q.typePassword(ctx)
}

func (q *initDialog) typePassword(ctx context.Context) error {
	typed, err := q.dialog.secret(ctx, "Password (not shown)")
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

// askToken logs in to a provider that takes no password from programs, and keeps the login.
func (q *initDialog) askToken(ctx context.Context) error {
	q.dialog.say("%s takes no password from programs: you log in once in a browser, and informd keeps that login.",
		q.provider.Name)
	login := &LoginCmd{Provider: q.provider.OAuth, File: q.loginFile()}
	at, err := login.provider().Under(q.cmd.Authority)
	if err != nil {
		return err
	}
	if _, err := login.kept().Token(ctx, at, login.HTTP); err == nil {
		q.dialog.say("The login that is kept still works.")
	} else if err := login.logIn(ctx, q.dialog, at, login.kept()); err != nil {
		return err
	}
	q.takeSecretFrom(secretSource{})
	q.TokenCommand = login.tokenCommand()
	return nil
}

// secret returns the password, or a fresh token, as the config will have it.
func (q *initDialog) secret(ctx context.Context) (mailbox.Secret, error) {
	if !q.password.IsZero() {
		return q.password, nil
	}
	return config.Source{Dir: q.dir(), PasswordFile: q.PasswordFile, PasswordCommand: q.PasswordCommand,
		TokenCommand: q.TokenCommand}.Secret(ctx)
}

// askOwner asks for the name, the zone and further addresses, with what the account and the machine say. So
// that it stays with six questions, what can be guessed is shown at the end alone, where the servers had to be
// asked for or further addresses are; it can be changed there.
func (q *initDialog) askOwner(ctx context.Context) error {
	zone := setup.Zone()
	fetched := q.provider != nil && q.provider.Fetched && q.old == ""
	if q.asked {
		q.Name = cmp.Or(q.Name, q.written)
	}
	if q.asked || fetched {
		q.Zone = cmp.Or(q.Zone, zone)
	}
	if err := q.ask(ctx, &q.Name, question{text: "Your name, as you sign", option: q.cmd.Name, usual: q.written,
		check: notEmpty}); err != nil {
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
		q.dialog.say("%s no longer fetches mail: let %s forward it to %s, or answers sent there are not seen.",
			name, strings.Join(q.Others, " and "), q.Address)
	}
	return nil
}

// confirm shows everything, and changes what is named until it is right.
func (q *initDialog) confirm(ctx context.Context) error {
	for {
		q.dialog.say("\n  name     %s\n  address  %s", q.Name, q.Address)
		if len(q.Others) > 0 {
			q.dialog.say("  also     %s", strings.Join(q.Others, " "))
		}
		q.dialog.say("  zone     %s", q.Zone)
		q.dialog.say("  imap     %s (%s)\n  smtp     %s (%s)\n  user     %s\n",
			q.IMAP.Address, q.IMAP.Security, q.SMTP.Address, q.SMTP.Security, q.Username)
		if q.cmd.Yes {
			return nil
		}
		question := "Is that right? yes, or what to change"
		if !q.cmd.NoMail {
			question = "Is that right? yes (one mail goes to yourself, as a trial), or what to change"
		}
		changed, err := q.change(ctx, question, "yes", "yes")
		if err != nil || !changed {
			return err
		}
		if q.stale {
			if err := q.logIn(ctx); err != nil {
				return err
			}
		}
	}
}

// changes returns the answers that can be given anew.
func (q *initDialog) changes() map[string]func(context.Context) error {
	line := func(into *string, question string, check func(string) error) func(context.Context) error {
		return func(ctx context.Context) (err error) {
			*into, err = q.dialog.line(ctx, question, *into, check)
			return err
		}
	}
	server := func(into *setup.Server, question, port string) func(context.Context) error {
		return func(ctx context.Context) error {
			answer := into.Address
			check := func(v string) error {
				_, err := setup.ParseServer(v, port)
				return err
			}
			if err := line(&answer, question, check)(ctx); err != nil || answer == into.Address {
				return err
			}
			*into = q.server(answer, port)
			q.stale = true
			return nil
		}
	}
	return map[string]func(context.Context) error{
		"name": line(&q.Name, "Your name, as you sign", notEmpty),
		"zone": line(&q.Zone, "Your time zone", isZone),
		"also": func(ctx context.Context) error {
			answer := cmp.Or(strings.Join(q.Others, " "), noOthers)
			if err := line(&answer, "Your other addresses", areAddresses)(ctx); err != nil {
				return err
			}
			q.Others = addressesIn(answer)
			return nil
		},
		"imap": server(&q.IMAP, "The server you read mail from (IMAP)", "993"),
		"smtp": server(&q.SMTP, "The server you send mail through (SMTP)", "465"),
		"address": func(ctx context.Context) error {
			was := q.Address
			if err := line(&q.Address, "Your mail address", isAddress)(ctx); err != nil {
				return err
			}
			if _, q.Address = plainAddress(q.Address); q.Address == was {
				return nil
			}
			q.IMAP, q.SMTP, q.Username, q.Capture, q.stale = setup.Server{}, setup.Server{}, "", "", true
			return q.findServers(ctx)
		},
		"user": func(ctx context.Context) error {
			q.stale = true
			return line(&q.Username, "User name", notEmpty)(ctx)
		},
		"password": func(ctx context.Context) error {
			q.stale = true
			return q.typePassword(ctx)
		},
		"command": func(ctx context.Context) error {
			was := strings.Join(q.PasswordCommand, " ")
			command := was
			err := line(&command, "A command that prints your password", notEmpty)(ctx)
			if err != nil || command == was { // its words may hold spaces
				return err
			}
			q.takeSecretFrom(secretSource{passwordCommand: command})
			q.stale = true
			return nil
		},
	}
}

// change asks what to change, and does it, in the order in which it was named; it reports false when nothing is
// to be changed.
func (q *initDialog) change(ctx context.Context, question, usual, nothing string) (bool, error) {
	changes := q.changes()
	named := func(s string) (words []string) {
		for _, word := range strings.Fields(strings.ToLower(s)) {
			if word = strings.Trim(word, ".,!"); changes[word] != nil {
				words = append(words, word)
			}
		}
		return words
	}
	answer, err := q.dialog.line(ctx, question, usual, func(s string) error {
		if named(s) != nil || firstWord(s) == nothing || firstWord(s) == nothing[:1] || nothing == "yes" && saysYes(s) {
			return nil
		}
		return fmt.Errorf("write %s, or one of: name, address, also, zone, imap, smtp, user, password, command",
			nothing)
	})
	if err != nil {
		return false, err
	}
	words := named(answer)
	for _, word := range words {
		if err := changes[word](ctx); err != nil {
			return false, err
		}
	}
	return len(words) > 0, nil
}

// sayFault tells what went wrong, and below it what helps; what helps against all is said once.
func (q *initDialog) sayFault(errs ...error) {
	cure := ""
	for _, err := range errs {
		f, ok := fault.Of(err)
		if !ok {
			q.dialog.say("%v.", err)
			continue
		}
		helps := f.Cure
		if f.Kind == fault.Refused && q.bridged() {
			helps = "start " + q.provider.Name + " and log in there; if it shows other ports, change imap and smtp"
		}
		if cure != "" && helps != cure {
			q.dialog.cure(cure)
		}
		q.dialog.say("%s.", capital(f.Tried))
		cure = helps
	}
	if cure != "" {
		q.dialog.cure(cure)
	}
}

func capital(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}
