package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"informd/cmd/informd/internal/agent"
	"informd/cmd/informd/internal/checkup"
	"informd/cmd/informd/internal/dialog"
	"informd/cmd/informd/internal/wizard"
	"informd/mailbox"
	"informd/store"
)

// An InitCmd asks what a config must say, tries it, and writes it. What an option says is not
// asked. Where a config is there already, what it says is offered again, and it is repaired.
type InitCmd struct {
	Address  string   `placeholder:"ADDR" env:"INFORMD_ADDRESS" help:"Your mail address."`
	Also     []string `placeholder:"ADDR" env:"INFORMD_ALSO" help:"Further addresses of yours."`
	Name     string   `placeholder:"NAME" env:"INFORMD_NAME" help:"Your name, as you sign."`
	Zone     string   `name:"timezone" placeholder:"ZONE" env:"INFORMD_TIMEZONE" help:"Your time zone, such as Europe/Berlin."`
	IMAP     string   `name:"imap" placeholder:"SERVER" env:"INFORMD_IMAP" help:"The server you read mail from."`
	SMTP     string   `name:"smtp" placeholder:"SERVER" env:"INFORMD_SMTP" help:"The server you send mail through."`
	Username string   `placeholder:"NAME" env:"INFORMD_USERNAME" help:"How you log in there, if not by your address."`

	PasswordFile    string `type:"path" placeholder:"FILE" env:"INFORMD_PASSWORD_FILE" help:"A file that holds the password."`
	PasswordCommand string `placeholder:"CMD" env:"INFORMD_PASSWORD_COMMAND" help:"A command that prints the password."`
	TokenCommand    string `placeholder:"CMD" env:"INFORMD_TOKEN_COMMAND" help:"A command that prints an access token."`
	Authority       string `placeholder:"URL" env:"INFORMD_AUTHORITY" help:"The Microsoft login server of your organisation."`

	Capture string        `placeholder:"ADDR" env:"INFORMD_CAPTURE" help:"The capture address, in place of one made up."`
	Folder  string        `placeholder:"NAME" env:"INFORMD_CAPTURE_FOLDER" help:"A folder: what you file there is tracked."`
	Yes     bool          `short:"y" env:"INFORMD_YES" help:"Take every guess without asking."`
	NoMail  bool          `env:"INFORMD_NO_MAIL" help:"Send no mail as a trial."`
	Service *bool         `negatable:"" env:"INFORMD_SERVICE" help:"Install the service, or do not, without a question."`
	Wait    time.Duration `default:"60s" env:"INFORMD_WAIT" help:"How long a mail that is sent as a trial may take."`
}

// passwordEnv is an environment variable that holds the password, for scripts: on a command line
// others could read it.
const passwordEnv = "INFORMD_PASSWORD"

// Run asks on standard error, so that standard output holds the result alone. It writes
// nothing before both servers have let it in.
func (c *InitCmd) Run(ctx context.Context, env *Env) error {
	if err := env.oneAccount(); err != nil {
		return err
	}
	there, person := *env, dialog.New(env.Stdin, env.Stderr)
	there.ConfigPath = env.configPath()
	there.JSON, there.Stdout = false, env.Stderr
	draft, err := wizard.Wizard{Options: c.options(), Path: there.ConfigPath, Program: lastingProgram(), Person: person,
		Finder: env.finder(), Now: env.Now}.Ask(ctx)
	if err != nil {
		return fmt.Errorf("init: %w; nothing was written", err)
	}
	if err := draft.Write(ctx); err != nil {
		return fmt.Errorf("init: %w", err)
	}
	result, checked := begin(ctx, &there)
	if checked != nil && !errors.Is(checked, errCheck) {
		return checked
	}
	result.Capture, result.Folder = draft.Capture, draft.Folder
	result.Well = checked == nil && draft.Proven
	if err := env.Show(result, result.say); err != nil || result.Runs && c.Service == nil {
		return cmp.Or(err, checked)
	}
	if !c.wantsService(ctx, env, person) {
		return checked
	}
	noQuestion := func(context.Context) bool { return false } // which would be one more
	return cmp.Or(installService(ctx, &there, false, noQuestion), checked)
}

// options returns what the command line says beforehand.
func (c *InitCmd) options() wizard.Options {
	return wizard.Options{Address: c.Address, Also: c.Also, Name: c.Name, Zone: c.Zone, IMAP: c.IMAP, SMTP: c.SMTP,
		Username: c.Username, PasswordFile: c.PasswordFile, PasswordCommand: c.PasswordCommand,
		TokenCommand: c.TokenCommand, Password: mailbox.NewSecret(os.Getenv(passwordEnv)), Authority: c.Authority,
		Capture: c.Capture, Folder: c.Folder, Yes: c.Yes, NoMail: c.NoMail, Wait: c.Wait}
}

// An initResult is what init made.
type initResult struct {
	Config  string `json:"config"`
	Store   string `json:"store"`
	Capture string `json:"capture,omitempty"`
	Folder  string `json:"folder,omitempty"`
	Well    bool   `json:"well"`           // all that was tried works
	Runs    bool   `json:"runs,omitempty"` // a daemon keeps the account meanwhile
}

// begin makes the store of a config that was written, tries the account, and shows what needs its owner: then its error
// is errCheck.
func begin(ctx context.Context, env *Env) (made initResult, err error) {
	made.Config = env.ConfigPath
	cfg, err := env.Config()
	if err != nil {
		return made, err
	}
	if made.Store, err = cfg.StorePath(ctx); err != nil {
		return made, fmt.Errorf("init: %w", err)
	}
	err = rehearse(ctx, made.Store, cfg.Ownership(), env.Now())
	made.Runs = errors.Is(err, store.ErrLocked) // a daemon keeps it, and has begun as it was told
	if err != nil && !made.Runs {
		return made, fmt.Errorf("init: %w", err)
	}
	check := env.checkup(ctx, cfg)
	check.NoMail = true
	probes := check.Run(ctx)
	err = sayInBrief(env.Stdout, probes)
	if err == nil && !checkup.Well(probes) {
		err = errCheck
	}
	return made, err
}

// sayInBrief writes the probes that need the owner.
func sayInBrief(w io.Writer, probes []checkup.Probe) error {
	if checkup.Well(probes) {
		fmt.Fprintln(w, "All logins and folders work.")
	}
	return sayProbes(w, probes, func(p checkup.Probe) bool { return !p.OK || p.Cure != "" })
}

func (r initResult) say(w io.Writer) error {
	text := "\nWritten: " + r.Config + "\n\n"
	if r.Capture != "" {
		text += "Your capture address is\n\n    " + r.Capture + "\n\nPut it in Bcc when you ask somebody for a talk.\n"
	} else {
		text += "Your capture folder is “" + r.Folder + "”. When you have asked somebody for a talk, copy your mail " +
			"from Sent to that folder; to tell informd something, answer any of its mails.\n"
	}
	if r.Runs {
		text += "informd is running. To make the service use the new config: systemctl --user reload informd\n" +
			"If you started it by “informd run”, stop it and start it again, unless it keeps a directory of configs.\n"
	} else {
		text += "Until you write “go live” to informd, it sends nothing to anybody but you.\n" +
			"Start it by “informd run”, or by “informd service install”, which also starts it whenever you log in.\n"
	}
	_, err := io.WriteString(w, dialog.Folded(text, cmp.Or(dialog.Width(w), usualWidth)))
	return err
}

// wantsService reports whether the owner wants the service installed: by the option, or asked. It is no question beyond
// those of the wizard, and then is not asked: what was shown last names the command.
func (c *InitCmd) wantsService(ctx context.Context, env *Env, person *dialog.Dialog) bool {
	if c.Service != nil {
		return *c.Service
	}
	if c.Yes || !env.hasSystemd() || person.Asked() >= wizard.MostQuestions {
		return false
	}
	yes, err := person.Yes(ctx, "Run it as a service of yours from now on?")
	return err == nil && yes // else the config is written, and all is said
}

// rehearse makes the store of an account, which begins in rehearsal; what one knows already
// stays as it is.
func rehearse(ctx context.Context, path string, whose store.Ownership, now time.Time) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	st, err := store.Open(ctx, path)
	if err != nil {
		return err
	}
	defer st.Close()
	return st.Update(ctx, now, func(tx *store.Tx) error {
		_, err := agent.Rehearse(tx, now)
		return errors.Join(err, tx.SetAccount(func(acc *store.Account) { acc.Ownership = whose }))
	})
}
