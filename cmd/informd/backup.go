package main

import (
	"context"
	"fmt"
	"io"

	"informd/store"
)

// A BackupCmd copies the store while the daemon runs.
type BackupCmd struct {
	File string `arg:"" type:"path" help:"Where to; it must not exist."`
}

// Run copies it.
func (c *BackupCmd) Run(ctx context.Context, env *Env) error {
	_, st, err := env.store(ctx, store.OpenRead)
	if err != nil {
		return err
	}
	defer st.Close()
	if err := st.Backup(ctx, c.File); err != nil {
		return err
	}
	return env.Show(map[string]string{"backup": c.File}, func(w io.Writer) error {
		_, err := fmt.Fprintf(w, "The store is copied to %s.\n", c.File)
		return err
	})
}
