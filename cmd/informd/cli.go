package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/alecthomas/kong"
)

// cli is the command line: the flags that every command takes, then the commands.
//
// To add one, write a file of its own with a struct and its Run, and give it a line here:
//
//	// A PauseCmd stops everything that would leave, for a while.
//	type PauseCmd struct {
//		For dates.Span `arg:"" placeholder:"DURATION" help:"How long, such as 2w."`
//	}
//
//	func (c *PauseCmd) Run(ctx context.Context, env *Env) error {
//		cfg, err := env.Config()
//		if err != nil {
//			return err // said with file, line and cure; exit code 3
//		}
//		…
//		return env.Show(result, func(w io.Writer) error { … }) // JSON or words
//	}
//
//	Pause PauseCmd `cmd:"" group:"tend" help:"Send nothing for a while."`
//
// An error of Run is printed and ends the program with 1; misused(…) with 2.
type cli struct {
	Config string  `placeholder:"FILE" type:"path" help:"Read the config from FILE; run and status take a directory of them."`
	JSON   bool    `name:"json" help:"Print JSON, for programs."`
	Now    instant `placeholder:"TIME" help:"Start the clock at TIME (RFC 3339), to try things out."`
	Help   asHelp  `short:"h" help:"Show what a command takes."`
	About  asAbout `name:"version" help:"Show which informd this is."`

	Demo     DemoCmd     `cmd:"" group:"begin" help:"Play six weeks in seconds, against a mail server of its own."`
	Init     InitCmd     `cmd:"" group:"begin" help:"Ask what informd must know, try it, and write a config."`
	Login    LoginCmd    `cmd:"" group:"begin" help:"Log in to a provider that takes no password from programs."`
	Check    CheckCmd    `cmd:"" group:"begin" help:"Try every login, every folder and the capture address, and say what to mend."`
	Run      RunCmd      `cmd:"" group:"begin" help:"Watch the mailbox and do what is due, until you stop it."`
	Service  ServiceCmd  `cmd:"" group:"begin" help:"Have systemd run it whenever you are logged in."`
	Plan     PlanCmd     `cmd:"" group:"look" help:"Show what is to come."`
	Outbox   OutboxCmd   `cmd:"" group:"look" help:"Show what is to leave, approve it or drop it."`
	Why      WhyCmd      `cmd:"" group:"look" help:"Explain what is done about somebody, and what is not."`
	History  HistoryCmd  `cmd:"" group:"look" help:"Show what happened with somebody."`
	Find     FindCmd     `cmd:"" group:"look" help:"Search your notes."`
	Status   StatusCmd   `cmd:"" group:"look" help:"Say whether all is well."`
	Digest   DigestCmd   `cmd:"" group:"look" help:"Print the digest as the store knows it: without people's own words."`
	Pause    PauseCmd    `cmd:"" group:"tend" help:"Send nothing to contacts for a while."`
	Stop     StopCmd     `cmd:"" group:"tend" help:"Stop everything, or the follow-up to somebody."`
	Resume   ResumeCmd   `cmd:"" group:"tend" help:"End a pause, let all go on that was stopped, or open an ask again."`
	Backup   BackupCmd   `cmd:"" group:"tend" help:"Copy the store while the daemon runs."`
	Restore  RestoreCmd  `cmd:"" group:"tend" help:"Put a copy that backup made in the place of the store."`
	Export   ExportCmd   `cmd:"" group:"tend" help:"Write all that is known, for other programs."`
	Forget   ForgetCmd   `cmd:"" group:"tend" help:"Erase all that is known about somebody."`
	Read     ReadCmd     `cmd:"" group:"craft" help:"Show what informd makes of message files."`
	Template TemplateCmd `cmd:"" group:"craft" help:"List, show or check the words informd writes."`
	HelpOn   HelpCmd     `cmd:"" name:"help" group:"craft" help:"Explain a command, or what informd understands by mail."`
	Version  VersionCmd  `cmd:"" group:"craft" help:"Show which informd this is."`
	Manual   ManualCmd   `cmd:"" hidden:"" help:"Write the man page or a shell's completions, for packages."`
}

// groups returns the commands by what they are for; informd help explains each group.
func groups() []kong.Group {
	return []kong.Group{
		{Key: "begin", Title: "To set it up, and to run it:"},
		{Key: "look", Title: "To look at what informd knows and plans:"},
		{Key: "tend", Title: "To pause it, and to look after its data:"},
		{Key: "craft", Title: "To see how it works:"},
	}
}

const description = "A quiet assistant for informational interviews. It lives behind your mailbox."

// newHere says how to begin, below the commands.
const newHere = `
New here? informd demo shows what it does; informd init sets it up.
informd help lists what else is explained, and the words you can write by mail.
`

// dispatch finds the command that args mean, and runs it.
func dispatch(ctx context.Context, args []string, env *Env) error {
	var c cli
	parser, err := kong.New(&c,
		kong.Name("informd"),
		kong.Description(description),
		kong.Writers(env.Stdout, env.Stderr),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true, WrapUpperBound: 100, NoExpandSubcommands: true}),
		kong.NoDefaultHelp(),
		kong.ExplicitGroups(groups()),
		formatVars(),
		kong.BindTo(ctx, (*context.Context)(nil)),
		kong.Bind(env),
	)
	if err != nil {
		return fmt.Errorf("build the command line: %w", err)
	}
	bare := len(args) == 0
	if bare {
		args = []string{"--help"}
	}
	parsed, err := parser.Parse(args)
	switch {
	case errors.Is(err, errHelped) && bare:
		return misused("name a command")
	case errors.Is(err, errHelped):
		return nil
	case errors.Is(err, errAbout):
		env.JSON = slices.Contains(args, "--json")
		return (&VersionCmd{}).Run(env)
	case err != nil:
		return &misuse{explain(err)}
	}
	env.JSON, env.ConfigPath = c.JSON, c.Config
	if !c.Now.IsZero() {
		env.steer(c.Now.Time)
	}
	return parsed.Run()
}

// explain says how to go on after a command line that makes no sense.
func explain(err error) string {
	text := err.Error()
	bad, ok := errors.AsType[*kong.ParseError](err)
	if ok && bad.Context.Selected() == nil {
		text = strings.Replace(text, "unexpected argument", "there is no command", 1)
	}
	if strings.HasSuffix(text, "?") { // a guess what was meant is help enough
		return text
	}
	if ok && bad.Context.Selected() != nil {
		return text + "; see informd help " + bad.Context.Selected().Path()
	}
	return text + "; see informd --help"
}

// An instant is a point in time on the command line.
type instant struct{ time.Time }

// UnmarshalText reads it (RFC 3339).
func (i *instant) UnmarshalText(text []byte) (err error) {
	if i.Time, err = time.Parse(time.RFC3339, string(text)); err != nil {
		return fmt.Errorf("%q is no time; write it like 2026-03-02T09:00:00+01:00", text)
	}
	return nil
}

// asHelp is the flag --help: it shows help in place of doing anything.
type asHelp bool

// errHelped means that help was shown.
var errHelped = errors.New("help was shown")

// BeforeReset runs before anything that the command line lacks is complained about.
func (asHelp) BeforeReset(ctx *kong.Context) error {
	if err := ctx.PrintUsage(false); err != nil {
		return err
	}
	if ctx.Selected() == nil {
		if _, err := io.WriteString(ctx.Stdout, newHere); err != nil {
			return err
		}
	}
	return errHelped
}

// asAbout is the flag --version: the command of that name, for whoever expects a flag.
type asAbout bool

// errAbout means that the version was asked for.
var errAbout = errors.New("the version was asked for")

// BeforeReset runs before anything that the command line lacks is complained about.
func (asAbout) BeforeReset() error { return errAbout }
