package main

import (
	"context"
	"strings"

	"informd/rules"
)

// A HistoryCmd prints what happened with somebody.
type HistoryCmd struct {
	Who []string `arg:"" help:"A name or an address."`
}

// Run prints it, oldest first.
func (c *HistoryCmd) Run(ctx context.Context, env *Env) error {
	return env.ask(ctx, func(k known) error {
		p, err := k.who(strings.Join(c.Who, " "))
		if err != nil {
			return err
		}
		return env.showAnswer(rules.History(k.policy, p))
	})
}
