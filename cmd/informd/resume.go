package main

import (
	"context"

	"informd/cmd/informd/internal/config"
	"informd/rules"
	"informd/store"
)

// A ResumeCmd ends a pause, and lets sending go on after it was stopped.
type ResumeCmd struct{}

// Run records the owner's word.
func (*ResumeCmd) Run(ctx context.Context, env *Env) error {
	return env.update(ctx, func(_ *config.Config, tx *store.Tx) (string, error) {
		log, err := tx.Events("")
		if err != nil {
			return "", err
		}
		now, standing := env.Now(), rules.FoldAccount(log)
		kinds, said := []rules.EventKind{rules.Unpaused}, "Going on."
		if standing.Tripped != "" {
			kinds, said = append(kinds, rules.Reset), "Going on. Sending was stopped: "+standing.Tripped+"."
		}
		if standing.Rehearsal {
			said += " This is still a rehearsal: nothing is sent to contacts until you say go live."
		}
		for _, kind := range kinds {
			if _, _, err := tx.Append(rules.Event{Kind: kind, At: now, Why: "you said resume"}); err != nil {
				return "", err
			}
		}
		return said, nil
	})
}
