package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"informd/cmd/informd/internal/checkup"
	"informd/cmd/informd/internal/config"
	"informd/cmd/informd/internal/dialog"
	"informd/cmd/informd/internal/keep"
	"informd/rules"
	"informd/rules/fact"
	"informd/store"
)

// A CheckCmd tries everything that must work before informd can be left alone.
type CheckCmd struct {
	Wait   time.Duration `default:"60s" help:"How long the mail that is sent as a trial may take."`
	NoMail bool          `help:"Send no mail: leave the way back untried."`
}

// usualWidth is how many columns check fills where it does not write to a terminal.
const usualWidth = 80

// probeText returns a probe in lines of so many columns: what was tried, and beside it what came of it and, below
// that, the cure.
func probeText(p checkup.Probe, wide int) string {
	mark := "ok  "
	switch {
	case !p.OK:
		mark = "BAD "
	case p.Cure != "":
		mark = "hint"
	}
	const beside = 22
	text := dialog.Hanging(fmt.Sprintf("%s %-16s %s", mark, p.What, p.Said), wide, beside) + "\n"
	if p.Cure != "" {
		text += dialog.Hanging(strings.Repeat(" ", beside)+"→ "+p.Cure, wide, beside+2) + "\n"
	}
	return text
}

// errCheck ends check when a probe failed; what and why, it has said.
var errCheck = errors.New("something must be mended first")

// standingIn returns how an account stands, by its store. A store that is not there, or cannot be read, says
// nothing: what is wrong with it, informd status says.
func standingIn(ctx context.Context, cfg *config.Config) rules.AccountState {
	path, err := cfg.StorePath(ctx)
	if err != nil {
		return rules.AccountState{}
	}
	st, err := store.OpenRead(ctx, path)
	if err != nil {
		return rules.AccountState{}
	}
	defer st.Close()
	account, _ := store.Read(ctx, st, func(tx *store.Tx) ([]fact.Event, error) { return tx.Events("") })
	return rules.FoldAccount(account)
}

// Run tries every login, every folder and the way back.
func (c *CheckCmd) Run(ctx context.Context, env *Env) error {
	cfg, err := env.Config()
	if err != nil {
		return err
	}
	check := env.checkup(ctx, cfg)
	check.Wait, check.NoMail = c.Wait, c.NoMail
	probes := check.Run(ctx)
	err = env.Show(probes, func(w io.Writer) error {
		return sayProbes(w, probes, func(checkup.Probe) bool { return true })
	})
	if err == nil && !checkup.Well(probes) {
		return errCheck
	}
	return err
}

// checkup returns the checkup of an account.
func (e *Env) checkup(ctx context.Context, cfg *config.Config) checkup.Checkup {
	return checkup.Checkup{Config: cfg, Names: keep.FolderNames(cfg), Standing: standingIn(ctx, cfg), Now: e.Now}
}

// sayProbes writes those probes that are shown.
func sayProbes(w io.Writer, probes []checkup.Probe, shown func(checkup.Probe) bool) error {
	wide := cmp.Or(dialog.Width(w), usualWidth)
	for _, p := range probes {
		if !shown(p) {
			continue
		}
		if _, err := io.WriteString(w, probeText(p, wide)); err != nil {
			return err
		}
	}
	return nil
}
