package main

import (
	"context"
	"crypto/rand"
	"fmt"
	"io"

	"informd/cmd/informd/internal/accountlock"
	"informd/rules"
	"informd/store"
)

// A RestoreCmd puts a copy that backup made in the place of the store.
type RestoreCmd struct {
	File string `arg:"" type:"path" help:"The copy, as informd backup made it."`
}

// restored is why nothing is sent to contacts after a restore.
const restored = "restored from a copy; say resume once you have looked"

// Run puts it there, and stops all sending to contacts. What the copy does not know yet is
// in the mailbox: the daemon reads it from there, and the owner looks before he says
// resume.
func (c *RestoreCmd) Run(ctx context.Context, env *Env) error {
	cfg, err := env.Config()
	if err != nil {
		return err
	}
	lock, err := accountlock.Take(cfg.IMAP().Address, cfg.IMAP().Username)
	if err != nil {
		return err
	}
	defer lock.Close()
	kept, err := store.Restore(ctx, c.File, cfg.StorePath(), env.Now(), func(tx *store.Tx) error {
		// Another database from now on: claims in the mailbox that the copy knows nothing
		// of are somebody else's.
		if err := tx.SetMeta("generation", rand.Text()); err != nil {
			return err
		}
		_, _, err := tx.Append(rules.Event{Kind: rules.Tripped, At: env.Now(), Why: restored})
		return err
	})
	if err != nil {
		return err
	}
	result := struct {
		Restored string `json:"restored"`
		Kept     string `json:"kept,omitempty"` // what stood there before
		Standing string `json:"standing"`
	}{cfg.StorePath(), kept, restored}
	return env.Show(result, func(w io.Writer) error {
		fmt.Fprintf(w, "%s is as it was in %s.\n", result.Restored, c.File)
		if kept != "" {
			fmt.Fprintf(w, "What stood there is kept in %s.\n", kept)
		}
		_, err := fmt.Fprintln(w, "Nothing is sent to contacts, and nothing put into Drafts, for now. Start the daemon, let it look at the\n"+
			"mailbox, see informd plan and informd outbox, and then say informd resume.")
		return err
	})
}
