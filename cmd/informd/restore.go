package main

import (
	"context"
	"crypto/rand"
	"fmt"
	"io"

	"informd/cmd/informd/internal/agent/knowledge"
	"informd/cmd/informd/internal/config"
	"informd/rules/fact"
	"informd/store"
)

// A RestoreCmd puts a copy that backup made in the place of the store.
type RestoreCmd struct {
	File string `arg:"" type:"path" help:"The copy, as informd backup made it."`
}

// restored is why nothing is sent to contacts after a restore.
const restored = "restored from a copy; say resume once you have looked"

// Run puts the copy in place of the store, and stops all sending to contacts. What the copy does
// not know yet is in the mailbox: the daemon reads it from there, and the owner looks before
// saying resume. Only who was forgotten, what a command dropped and which signed mails were obeyed
// stand nowhere else, and are taken over.
func (c *RestoreCmd) Run(ctx context.Context, env *Env) error {
	return env.withAccount(func(cfg *config.Config) error { return c.restore(ctx, env, cfg) })
}

// restore does it for an account that nobody else keeps.
func (c *RestoreCmd) restore(ctx context.Context, env *Env, cfg *config.Config) (err error) {
	result := restoration{Standing: restored, from: c.File}
	if result.Restored, err = cfg.StorePath(ctx); err != nil {
		return err
	}
	result.Kept, err = store.Restore(ctx, c.File, result.Restored, env.Now(),
		func(tx *store.Tx, had store.Carried) error {
			// Another database from now on: claims in the mailbox that the copy knows nothing
			// of are somebody else's. And this account's, as its owner says by choosing it.
			if err := tx.SetAccount(func(acc *store.Account) {
				acc.Generation, acc.Ownership = rand.Text(), cfg.Ownership()
			}); err != nil {
				return err
			}
			if err := knowledge.NoteRestored(tx, env.Now()); err != nil {
				return err
			}
			if result.Forgotten, err = forgetAgain(tx, had.Forgotten); err != nil {
				return err
			}
			if result.Goes = had.Owed; had.Missed != nil {
				result.Missed = had.Missed.Error()
			}
			_, _, err := tx.Append(fact.Event{Kind: fact.Tripped, At: env.Now(), Why: restored})
			return err
		})
	if err != nil {
		return err
	}
	return env.Show(result, result.say)
}

// A restoration says what came of a restore.
type restoration struct {
	Restored  string `json:"restored"`
	Kept      string `json:"kept,omitempty"`            // what stood there before
	Goes      bool   `json:"kept_is_removed,omitempty"` // at the daemon's next look
	Forgotten int    `json:"forgotten_again,omitempty"` // people in the copy who were forgotten since
	Missed    string `json:"missed,omitempty"`          // why not all of them could be known
	Standing  string `json:"standing"`

	from string
}

func (r restoration) say(w io.Writer) error {
	text := fmt.Sprintf("%s is as it was in %s.\n", r.Restored, r.from)
	switch {
	case r.Kept != "" && r.Goes:
		text += fmt.Sprintf("What stood there is kept in %s until the daemon next looks:\n"+
			"somebody who was forgotten still stands in it.\n", r.Kept)
	case r.Kept != "":
		text += fmt.Sprintf("What stood there is kept in %s.\n", r.Kept)
	}
	if r.Forgotten > 0 {
		text += "Whom you had forgotten since stays forgotten.\n"
	}
	if r.Missed != "" {
		text += fmt.Sprintf("Whom you had forgotten since, which follow-ups you had dropped by informd outbox, and "+
			"which signed\n"+
			"mails were obeyed, could not be taken over:\n"+
			"%s. Say informd forget and informd outbox drop again before informd resume.\n", r.Missed)
	}
	_, err := fmt.Fprintln(w, text+
		"Nothing is sent to contacts, and nothing put into Drafts, for now. Start the daemon, let it look at the\n"+
		"mailbox, see informd plan and informd outbox, and then say informd resume.")
	return err
}
