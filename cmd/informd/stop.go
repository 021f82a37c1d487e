package main

import (
	"context"
	"strings"

	"informd/rules/fact"
)

// A StopCmd stops everything, or the follow-up to somebody.
type StopCmd struct {
	What []string `arg:"" help:"“everything”, or a name or an address."`
}

// Run records the owner's word.
func (c *StopCmd) Run(ctx context.Context, env *Env) error {
	return env.asByMail(ctx, "stop "+strings.Join(c.What, " "), fact.Paused, fact.Stopped)
}
