package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"informd/cmd/informd/internal/agent/knowledge"
	"informd/cmd/informd/internal/config"
	"informd/cmd/informd/internal/dialog"
	"informd/rules"
	"informd/rules/content"
	"informd/store"
)

// A ForgetCmd erases all that is known about somebody: the only deletion there is.
type ForgetCmd struct {
	Who []string `arg:"" help:"A name or an address."`
}

// Run erases them. The daemon must not run: it holds everybody in memory, and would write
// them down again.
func (c *ForgetCmd) Run(ctx context.Context, env *Env) error {
	return env.withAccount(func(cfg *config.Config) error { return c.forget(ctx, env, cfg) })
}

// forget erases them from the store of an account that nobody else keeps.
func (c *ForgetCmd) forget(ctx context.Context, env *Env, cfg *config.Config) error {
	var them *rules.Person
	err := env.view(ctx, func(k known) (err error) {
		them, err = k.who(strings.Join(c.Who, " "))
		return err
	})
	if err != nil {
		return err
	}
	path, err := cfg.StorePath(ctx)
	if err != nil {
		return err
	}
	st, err := store.Open(ctx, path) // before it is asked: a daemon may hold it
	if err != nil {
		return err
	}
	defer st.Close()
	if err := sureToForget(ctx, dialog.New(env.Stdin, env.Stderr), them); err != nil {
		return err
	}
	copies, err := st.Copies()
	if err != nil {
		return err
	}
	result := forgotten{Forgotten: them.Address().String(), Copies: len(copies) > 0}
	err = st.Update(ctx, env.Now(), func(tx *store.Tx) error {
		p, err := tx.Person(them.ID) // as they are now: a mail may have come while the owner was asked
		if err != nil || p == nil {
			return err
		}
		return knowledge.Forget(tx, p)
	})
	if err != nil {
		return err
	}
	err = st.Scrub(ctx)
	if result.Owed = errors.Is(err, store.ErrRead); err != nil && !result.Owed {
		return fmt.Errorf("%s is forgotten, but not yet out of every file; the daemon tries again: %w",
			result.Forgotten, err)
	}
	return env.Show(result, result.say)
}

// sureToForget asks whoever sits at a terminal first: what is erased cannot be had back. A script
// has said what it wants.
func sureToForget(ctx context.Context, d *dialog.Dialog, p *rules.Person) error {
	if !d.AtTerminal {
		return nil
	}
	d.Say("This erases all that is known about %s, %s in all, for good.", p.Address(),
		content.Plural(p.Log.Len(), "fact", "facts"))
	answer, err := d.Line(ctx, "Erase it? yes or no", "no", nil)
	if err != nil {
		return err
	}
	if !strings.EqualFold(answer, "yes") {
		return errors.New("nothing is erased")
	}
	return nil
}

// A forgotten says what became of somebody.
type forgotten struct {
	Forgotten string `json:"forgotten"`
	Copies    bool   `json:"copies_removed,omitempty"` // there were some, and they are gone
	Owed      bool   `json:"owed,omitempty"`           // their words stand in the log while it is read
}

func (f forgotten) say(w io.Writer) error {
	text := f.Forgotten + " is forgotten, and will not be written to again.\n"
	if f.Copies {
		text += "The copies of the store kept before a restore or an upgrade are removed too.\n"
	}
	if f.Owed {
		text += "Another program reads the store, so words of theirs stay in its log until the daemon next looks.\n"
	}
	_, err := fmt.Fprintln(w, text+"What only you can erase: their mails and yours in your mailbox,"+
		" records in its folder informd, lines of the system's log that name them, and backups you made.")
	return err
}

// forgetAgain erases the people who have one of these marks, and says how many they were.
func forgetAgain(tx *store.Tx, marks []string) (n int, err error) {
	if len(marks) == 0 {
		return 0, nil
	}
	acc, err := tx.Account()
	if err != nil {
		return 0, err
	}
	people, err := tx.People()
	if err != nil {
		return 0, err
	}
	for _, p := range people {
		if !slices.ContainsFunc(p.Addresses,
			func(a string) bool { return slices.Contains(marks, knowledge.Mark(acc.Key, a)) }) {
			continue
		}
		if err := knowledge.Forget(tx, p); err != nil {
			return n, err
		}
		n++
	}
	return n, nil
}
