package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"informd/cmd/informd/internal/export"
)

// An ExportCmd writes all that is known, for other programs.
type ExportCmd struct {
	Format string `enum:"json,csv,vcard,mbox" default:"json" placeholder:"FORMAT" help:"json (everything), csv or vcard (the people), mbox (what informd sent)."`
	Out    string `type:"path" placeholder:"FILE" help:"Where to, in place of standard output; it must not exist."`
}

// Run writes it.
func (c *ExportCmd) Run(ctx context.Context, env *Env) error {
	if env.JSON && c.Format != "json" {
		return misused("--json and --format %s exclude each other; give one of them", c.Format)
	}
	return env.ask(ctx, func(k known) error {
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
