package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/alecthomas/kong"

	"informd/cmd/informd/internal/export"
	"informd/rules"
	"informd/rules/content"
)

// An ExportCmd writes all that is known, for other programs.
type ExportCmd struct {
	Format string `enum:"${formats}" default:"json" placeholder:"FORMAT" help:"${format_help}."`
	Out    string `type:"path" placeholder:"FILE" help:"Where to, in place of standard output; it must not exist."`
	Files  string `type:"path" placeholder:"DIR" help:"Write what was kept with your notes into this directory, and nothing else."`
}

// formatVars returns the variables in the tags of ExportCmd: the formats, and one line of help.
func formatVars() kong.Vars {
	var holds []string
	for _, f := range content.Formats() {
		holds = append(holds, f.Name+" ("+f.Holds+")")
	}
	return kong.Vars{"formats": strings.Join(content.FormatNames(), ","), "format_help": strings.Join(holds, ", ")}
}

// Run writes it.
func (c *ExportCmd) Run(ctx context.Context, env *Env) error {
	if env.JSON && c.Format != "json" {
		return misused("--json and --format %s exclude each other; give one of them", c.Format)
	}
	return env.view(ctx, func(k known) error {
		if c.Files != "" {
			return handOut(env, k, k.people, c.Files)
		}
		all, err := export.Load(k.tx, k.policy.Zone)
		if err != nil {
			return err
		}
		write := func(w io.Writer) error {
			b := bufio.NewWriter(w)
			return errors.Join(all.Write(b, c.Format), b.Flush())
		}
		if c.Out == "" {
			return write(env.Stdout)
		}
		return exportTo(c.Out, write)
	})
}

// handOut writes what was kept with notes about these people, and says what that is.
func handOut(env *Env, k known, people []*rules.Person, dir string) error {
	names, err := export.Files(k.tx, people, dir)
	if err != nil {
		return err
	}
	return env.Show(struct {
		Files []string `json:"files"`
	}{names}, func(w io.Writer) error {
		if len(names) == 0 {
			_, err := fmt.Fprintln(w, "Nothing was kept with your notes.")
			return err
		}
		_, err := fmt.Fprintf(w, "%s in %s:\n%s\n", content.Plural(len(names), "file", "files"), dir,
			strings.Join(names, "\n"))
		return err
	})
}

// exportTo writes a file that is not there yet, whole or not at all.
func exportTo(path string, write func(io.Writer) error) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return fmt.Errorf("export: %w", err)
	}
	if err := errors.Join(write(f), f.Sync(), f.Close()); err != nil {
		return errors.Join(fmt.Errorf("export: %w", err), os.Remove(path))
	}
	return nil
}
