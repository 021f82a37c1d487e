// Package wizard asks what a config must say, tries it, and writes it. What an option says is not asked. Where a config
// is there already, what it says is offered again, and it is repaired.
//
//	Wizard.Ask ─▶ steps.run, one step after the other; each puts what it is told into the Draft
//	                address ─▶ servers ─▶ secrets ─▶ logins ─▶ owner ─▶ confirm ─▶ capture
//	                                ▲         ▲         │         ▲        │          │
//	                                └─────────┴─ change ┴─────────┴────────┴──────────┘
//	Draft.Write ─▶ the config, and the password beside it
//
// Nothing is written before both servers have let informd in. No step knows another: what leads from one back to
// another is in steps.
//
//	wizard.go    Wizard: what is given
//	steps.go     the steps in their order, and what happens where one fails
//	changes.go   what was answered, shown and changed
//	form.go      how a step asks, and says what went wrong
//	answer.go    what an answer may be
//	servers.go   which servers the account has
//	secrets.go   a password, a command, or a login in a browser
//	logins.go    both logins, and what they show of the account
//	owner.go     the owner's address, name, zone and further addresses
//	capture.go   the way back: which capture address works
//	draft.go     Draft: what was answered so far
//	read.go      a config that is there already
//	write.go     the files
package wizard

import (
	"context"
	"time"

	"informd/cmd/informd/internal/dialog"
	"informd/cmd/informd/internal/setup"
	"informd/mailbox"
)

// MostQuestions is how many questions are asked unless something must be corrected.
const MostQuestions = 6

// A Wizard asks one owner.
type Wizard struct {
	Options Options
	Path    string // of the config
	Program string // how the config names informd
	Person  *dialog.Dialog
	Finder  *setup.Finder
	Now     func() time.Time
}

// Options are what an owner says beforehand; "" is what they are asked, or what is found out.
type Options struct {
	Address, Name, Zone string
	Also                []string // further addresses
	IMAP, SMTP          string   // servers
	Username            string
	PasswordFile        string
	PasswordCommand     string
	TokenCommand        string
	Password            mailbox.Secret // for scripts
	Authority           string         // the login server of the owner's organisation
	Capture             string         // the capture address
	Folder              string         // in which mail is tracked that is filed there
	Yes                 bool           // take every guess without asking
	NoMail              bool           // send no mail as a trial
	Wait                time.Duration  // how long a mail that is sent as a trial may take
}

// Ask asks, at most MostQuestions unless something must be corrected, and returns a draft that both servers let in. It
// writes nothing.
func (w Wizard) Ask(ctx context.Context) (*Draft, error) {
	draft, err := readDraft(ctx, w.Path, w.Person)
	if err != nil {
		return nil, err
	}
	return draft, newSteps(w, draft).run(ctx)
}
