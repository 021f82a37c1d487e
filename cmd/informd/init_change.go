package main

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"informd/cmd/informd/internal/dialog"
	"informd/cmd/informd/internal/setup"
	"informd/mailbox"
)

// confirm shows everything, and changes what is named until it is right.
func (q *initDialog) confirm(ctx context.Context) error {
	for {
		q.dialog.Say("\n  name     %s\n  address  %s", q.Name, q.Address)
		if len(q.Others) > 0 {
			q.dialog.Say("  also     %s", strings.Join(q.Others, " "))
		}
		q.dialog.Say("  zone     %s", q.Zone)
		q.dialog.Say("  imap     %s, %s\n  smtp     %s, %s\n  user     %s",
			q.IMAP.Address, protection(q.IMAP.Security), q.SMTP.Address, protection(q.SMTP.Security), q.Username)
		if own := q.SMTPLogin; own.Username != "" || own.HasSecret() {
			q.dialog.Say("           %s where mail is sent, by a login of its own", cmp.Or(own.Username, q.Username))
		}
		if capture := q.namedCapture(); capture != "" {
			q.dialog.Say("  capture  %s", capture)
		}
		q.dialog.Say("")
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

// protection says how a connection is protected.
func protection(s mailbox.Security) string {
	if s == mailbox.NoTLS {
		return "not encrypted"
	}
	return "encrypted (" + strings.ToUpper(string(s)) + ")"
}

// A change gives an answer anew.
type change struct {
	word   string // by which the owner names it
	says   string // what it is, for who does not know the word
	logsIn bool   // it may help where a server lets nobody in
	ask    func(context.Context) error
}

// changes returns all that can be changed. What helps to log in stands first.
func (q *initDialog) changes() []change {
	all := []change{
		{"password", "the password, typed", true, q.stales(q.typePassword)},
		{"command", "a program that prints the password, such as a password store", true, q.changeCommand},
		{"token", "a program that prints an access token, and no password", true, q.stales(q.askTokenCommand)}}
	if q.provider != nil && q.provider.OAuth != "" {
		all = append(all, change{"login", "the login in a browser", true, q.stales(q.logInAnew)})
	}
	all = append(all, change{"user", "the name by which the servers know you", true, q.changeUser})
	for _, s := range q.servers() {
		all = append(all, change{s.word, strings.ToLower(s.question[:1]) + s.question[1:], true,
			func(ctx context.Context) error { return q.changeServer(ctx, s) }})
	}
	return append(all,
		change{"address", "your mail address", true, q.changeAddress},
		change{"name", "your name, as you sign", false, q.line(&q.Name, "Your name, as you sign", dialog.NotEmpty)},
		change{"also", "your other addresses", false, q.changeOthers},
		change{"zone", "your time zone", false, q.line(&q.Zone, "Your time zone", isZone)},
		change{"capture", "the secret address for Bcc", false, q.changeCapture})
}

// loginChanges returns those changes that help to log in.
func (q *initDialog) loginChanges() []change {
	return slices.DeleteFunc(q.changes(), func(c change) bool { return !c.logsIn })
}

// stales has both logins tried again after a question.
func (q *initDialog) stales(ask func(context.Context) error) func(context.Context) error {
	return func(ctx context.Context) error {
		q.stale = true
		return ask(ctx)
	}
}

// whatIsWrong asks which of these the owner wants to change after a login in vain.
func whatIsWrong(all []change) string {
	return "What is wrong: " + namesOf(all) + "? Or again"
}

// namesOf returns the words of changes, with commas between them.
func namesOf(all []change) string {
	list := make([]string, len(all))
	for i, c := range all {
		list[i] = c.word
	}
	return strings.Join(list, ", ")
}

// explained returns the words of changes, each on a line of its own with what it is.
func explained(all []change) (list string) {
	for _, c := range all {
		list += fmt.Sprintf("\n  %-8s  %s", c.word, c.says)
	}
	return list
}

// line asks for one line again; Enter leaves it.
func (q *initDialog) line(into *string, question string, check func(string) error) func(context.Context) error {
	return func(ctx context.Context) (err error) {
		*into, err = q.dialog.Line(ctx, question, *into, check)
		return err
	}
}

func (q *initDialog) changeCommand(ctx context.Context) error {
	was := strings.Join(q.PasswordCommand, " ")
	command := was
	err := q.line(&command, "A command that prints your password", dialog.NotEmpty)(ctx)
	if err != nil || command == was { // its words may hold spaces
		return err
	}
	q.takeSecretFrom(secretSource{passwordCommand: command})
	q.stale = true
	return nil
}

func (q *initDialog) changeUser(ctx context.Context) error {
	q.stale = true
	return q.line(&q.Username, "User name", dialog.NotEmpty)(ctx)
}

func (q *initDialog) changeServer(ctx context.Context, s askedServer) error {
	answer := s.is.Address
	if err := q.line(&answer, s.question, s.check)(ctx); err != nil || answer == s.is.Address {
		return err
	}
	*s.is = q.server(answer, s.port)
	q.stale = true
	return nil
}

// changeAddress asks for another address, which may be at another provider: what was said of the account there is
// forgotten, and its secret is not sent to the next one.
func (q *initDialog) changeAddress(ctx context.Context) error {
	was := q.Address
	if err := q.line(&q.Address, "Your mail address", isAddress)(ctx); err != nil {
		return err
	}
	if _, q.Address = plainAddress(q.Address); q.Address == was {
		return nil
	}
	for _, s := range q.servers() {
		*s.is, *s.fingerprint = setup.Server{}, ""
	}
	q.takeSecretFrom(secretSource{})
	q.Username, q.SMTPLogin, q.Capture, q.typedCapture, q.stale = "", setup.Login{}, "", "", true
	if err := q.findServers(ctx); err != nil {
		return err
	}
	return q.askSecret(ctx)
}

// changeCapture takes another capture address.
func (q *initDialog) changeCapture(ctx context.Context) error {
	answer := q.namedCapture()
	err := q.line(&answer, "An address of yours that nobody else knows, for Bcc", isAddress)(ctx)
	if err == nil {
		_, q.typedCapture = plainAddress(answer)
	}
	return err
}

func (q *initDialog) changeOthers(ctx context.Context) error {
	answer := cmp.Or(strings.Join(q.Others, " "), noOthers)
	if err := q.line(&answer, "Your other addresses", areAddresses)(ctx); err != nil {
		return err
	}
	q.Others = addressesIn(answer)
	return nil
}

// change asks what to change, and does it, in the order in which it was named; it reports false when nothing is
// to be changed.
func (q *initDialog) change(ctx context.Context, question, usual, nothing string) (bool, error) {
	all := q.changes()
	named := func(s string) (found []change) {
		for _, word := range strings.Fields(strings.ToLower(s)) {
			for _, c := range all {
				if c.word == strings.Trim(word, ".,!") {
					found = append(found, c)
				}
			}
		}
		return found
	}
	answer, err := q.dialog.Line(ctx, question, usual, func(s string) error {
		word := dialog.FirstWord(s)
		if named(s) != nil || word == nothing || word == nothing[:1] || nothing == "yes" && dialog.SaysYes(s) {
			return nil
		}
		return fmt.Errorf("write %s, or one of these words:%s", nothing, explained(all))
	})
	if err != nil {
		return false, err
	}
	chosen := named(answer)
	for _, c := range chosen {
		if err := c.ask(ctx); err != nil {
			return false, err
		}
	}
	return len(chosen) > 0, nil
}
