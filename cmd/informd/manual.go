package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/alecthomas/kong"
)

// A ManualCmd writes what a package of informd holds beside the program: the man page and
// the completions of shells, made from the commands themselves. It is hidden from help.
type ManualCmd struct {
	Form string `arg:"" enum:"man,bash,zsh,fish" help:"man, bash, zsh or fish."`
}

// Run writes it.
func (c *ManualCmd) Run(env *Env, parsed *kong.Context) error {
	app := parsed.Model.Node
	text := ""
	if c.Form == "man" {
		text = manPage(app)
	} else {
		topics, err := allTopics(env, app)
		if err != nil {
			return err
		}
		shells := map[string]func([]place) string{"bash": bashCompletion, "zsh": zshCompletion, "fish": fishCompletion}
		text = shells[c.Form](places(app, topics))
	}
	_, err := io.WriteString(env.Stdout, text)
	return err
}

// manPage returns informd(1) in roff.
func manPage(app *kong.Node) string {
	var b strings.Builder
	line := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	line(".TH INFORMD 1 \"\" \"informd %s\"", releaseVersion())
	about, _, _ := strings.Cut(description, ".")
	line(".SH NAME\ninformd \\- %s", roff(strings.ToLower(about[:1])+about[1:]))
	line(".SH SYNOPSIS\n.B informd\n[\\fIflags\\fR] \\fIcommand\\fR [\\fIarguments\\fR]")
	line(".SH FLAGS")
	manFlags(line, app.Flags)
	line(".SH COMMANDS")
	manCommands(line, app)
	line(".SH EXIT STATUS\n0 all is fine; 1 something failed; 2 it was used wrongly; 3 the config is invalid.")
	line(".SH SEE ALSO\n.B informd help\nexplains each command, and the words that can be written to informd by mail.")
	return b.String()
}

// manCommands describes the commands below a node, those with subcommands by these.
func manCommands(line func(string, ...any), n *kong.Node) {
	for _, c := range visible(n) {
		if len(visible(c)) > 0 {
			manCommands(line, c)
			continue
		}
		line(".TP\n.B %s\n%s", roff(c.FullPath()+arguments(c)), roff(c.Help))
		if len(c.Flags) > 0 {
			line(".RS")
			manFlags(line, c.Flags)
			line(".RE")
		}
	}
}

func manFlags(line func(string, ...any), flags []*kong.Flag) {
	for _, f := range flags {
		if f.Hidden {
			continue
		}
		name := "--" + f.Name
		if f.Short != 0 {
			name = "-" + string(f.Short) + ", " + name
		}
		if !f.IsBool() {
			name += "=" + f.FormatPlaceHolder()
		}
		line(".TP\n.B %s\n%s", roff(name), roff(f.Help))
	}
}

// arguments returns what a command takes behind its name: " <who>".
func arguments(n *kong.Node) string {
	var b strings.Builder
	for _, p := range n.Positional {
		b.WriteString(" " + p.Summary())
	}
	return b.String()
}

// roff escapes what troff would take for a command or a hyphen.
func roff(s string) string {
	s = strings.NewReplacer(`\`, `\e`, "-", `\-`).Replace(s)
	if strings.HasPrefix(s, ".") || strings.HasPrefix(s, "'") {
		s = `\&` + s
	}
	return s
}

// visible returns the commands below a node that help shows.
func visible(n *kong.Node) (out []*kong.Node) {
	for _, c := range n.Children {
		if !c.Hidden {
			out = append(out, c)
		}
	}
	return out
}
