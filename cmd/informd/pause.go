package main

import (
	"context"

	"informd/cmd/informd/internal/config"
	"informd/rules/dates"
	"informd/rules/fact"
	"informd/store"
)

// A PauseCmd stops everything that would leave for contacts, for a while.
type PauseCmd struct {
	For dates.Span `arg:"" name:"duration" help:"How long, such as 90m, 3d or 2w."`
}

// Run records the owner's word.
func (c *PauseCmd) Run(ctx context.Context, env *Env) error {
	if c.For.IsZero() {
		return misused("a pause takes some time; informd resume ends one")
	}
	return env.update(ctx, func(cfg *config.Config, tx *store.Tx) (string, error) {
		until := c.For.After(env.Now(), cfg.Owner.Zone)
		_, _, err := tx.Append(fact.Event{Kind: fact.Paused, At: env.Now(), Until: until, Why: "you said pause"})
		return "Paused until " + cfg.Policy().Stamp(until) + "; informd watches, and sends nothing to contacts.", err
	})
}
