package main

import (
	"context"
	"fmt"
	"io"
	"time"

	"informd/rules/report"
)

// A PlanCmd shows what is to come.
type PlanCmd struct {
	Until instant `placeholder:"TIME" help:"Not beyond TIME (RFC 3339)."`
}

type planLine struct {
	At  time.Time `json:"at,omitzero"`
	Who string    `json:"who"`
	Why string    `json:"why"`
}

// Run shows it, in order of time.
func (c *PlanCmd) Run(ctx context.Context, env *Env) error {
	return env.view(ctx, func(k known) error {
		list := []planLine{}
		for _, l := range report.Coming(k.now, k.policy, k.people) {
			if c.Until.IsZero() || !l.At.After(c.Until.Time) {
				list = append(list, planLine(l))
			}
		}
		return env.Show(list, func(w io.Writer) error {
			if len(list) == 0 {
				fmt.Fprintln(w, "Nothing is planned.")
			}
			for _, l := range list {
				fmt.Fprintf(w, "%-26s %s: %s\n", k.policy.Stamp(l.At), l.Who, l.Why)
			}
			return nil
		})
	})
}
