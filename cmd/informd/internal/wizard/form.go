package wizard

import (
	"cmp"
	"context"
	"fmt"
	"strings"

	"informd/cmd/informd/internal/dialog"
	"informd/cmd/informd/internal/fault"
	"informd/cmd/informd/internal/setup"
	"informd/mailbox"
	"informd/rules/mail"
)

// A form is a draft with the person who fills it. Every step has one.
type form struct {
	*Draft
	person  *dialog.Dialog
	options Options
}

// A question asks for one line.
type question struct {
	text   string
	option string             // the answer that an option gives; "" for none
	usual  string             // the answer that Enter gives; "" for none
	check  func(string) error // what is wrong with an answer
}

// fill puts the answer to a question into said. The owner is asked only where neither an option nor said
// itself, which the old config filled, holds a valid answer.
func (f form) fill(ctx context.Context, said *string, one question) error {
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
	if f.options.Yes && one.usual != "" {
		*said = one.usual
		return nil
	}
	answer, err := f.person.Line(ctx, one.text, one.usual, one.check)
	if err != nil {
		return fmt.Errorf("%s: %w", one.text, err)
	}
	*said = answer
	return nil
}

// line asks for one line again; Enter leaves it.
func (f form) line(into *string, question string, check func(string) error) func(context.Context) error {
	return func(ctx context.Context) (err error) {
		*into, err = f.person.Line(ctx, question, *into, check)
		return err
	}
}

// show shows everything, with the capture address as it was named so far.
func (f form) show(capture string) {
	f.person.Say("\n  name     %s\n  address  %s", f.Name, f.Address)
	if len(f.Others) > 0 {
		f.person.Say("  also     %s", strings.Join(f.Others, " "))
	}
	f.person.Say("  zone     %s", f.Zone)
	f.person.Say("  imap     %s, %s\n  smtp     %s, %s\n  user     %s",
		f.IMAP.Address, protection(f.IMAP.Security), f.SMTP.Address, protection(f.SMTP.Security), f.Username)
	if own := f.SMTPLogin; own.Username != "" || own.HasSecret() {
		f.person.Say("           %s where mail is sent, by a login of its own", cmp.Or(own.Username, f.Username))
	}
	if capture != "" {
		f.person.Say("  capture  %s", capture)
	}
	f.person.Say("")
}

// protection says how a connection is protected.
func protection(s mailbox.Security) string {
	if s == mailbox.NoTLS {
		return "not encrypted"
	}
	return "encrypted (" + strings.ToUpper(string(s)) + ")"
}

// sayFault tells what went wrong, and below it what helps; what helps against all is said once.
func (f form) sayFault(errs ...error) {
	cure := ""
	for _, err := range errs {
		what, ok := fault.Of(err)
		if !ok {
			f.person.Say("%v.", err)
			continue
		}
		helps := what.Cure
		if what.Kind == fault.Refused && f.bridged() {
			helps = "start " + f.provider.Name + " and log in there; if it shows other ports, change imap and smtp"
		}
		if cure != "" && helps != cure {
			f.person.Cure(cure)
		}
		f.person.Say("%s.", mail.Capital(what.Tried))
		cure = helps
	}
	if cure != "" {
		f.person.Cure(cure)
	}
}

// An askedServer is one of the two servers of an account: how it is asked for, and what was answered.
type askedServer struct {
	word, question, port string
	option               string // that names it
	is                   *setup.Server
	fingerprint          *string
}

// both returns the server of IMAP, then that of SMTP.
func (f form) both() []askedServer {
	return []askedServer{
		{"imap", "The server you read mail from (IMAP)", "993", f.options.IMAP, &f.IMAP, &f.IMAPFingerprint},
		{"smtp", "The server you send mail through (SMTP)", "465", f.options.SMTP, &f.SMTP, &f.SMTPFingerprint}}
}

// check says what is wrong with an answer.
func (s askedServer) check(answer string) error {
	_, err := setup.ParseServer(answer, s.port)
	return err
}
