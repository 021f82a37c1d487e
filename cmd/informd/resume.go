package main

import (
	"context"
	"strings"

	"informd/cmd/informd/internal/config"
	"informd/rules"
	"informd/rules/fact"
	"informd/store"
)

// A ResumeCmd ends a pause, and lets sending go on after it was stopped; or goes on with somebody.
type ResumeCmd struct {
	Who []string `arg:"" optional:"" help:"A name or an address: only the ask to them goes on."`
}

// Run records the owner's word.
func (c *ResumeCmd) Run(ctx context.Context, env *Env) error {
	if len(c.Who) > 0 {
		return env.asByMail(ctx, "resume "+strings.Join(c.Who, " "), fact.Resumed)
	}
	return env.update(ctx, func(_ *config.Config, tx *store.Tx) (string, error) {
		log, err := tx.Events("")
		if err != nil {
			return "", err
		}
		now, standing := env.Now(), rules.FoldAccount(log)
		kinds, said := []fact.Kind{fact.Unpaused}, "Going on."
		if standing.Breaker.Tripped {
			kinds, said = append(kinds, fact.Reset), "Going on. Sending was stopped: "+standing.Breaker.Why+"."
		}
		if standing.Rehearsal {
			said += " This is still a rehearsal: nothing is sent to contacts until you say go live."
		}
		for _, kind := range kinds {
			if _, _, err := tx.Append(fact.Event{Kind: kind, At: now, Why: "you said resume"}); err != nil {
				return "", err
			}
		}
		return said, nil
	})
}
