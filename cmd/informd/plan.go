package main

import (
	"context"
	"fmt"
	"io"
	"slices"
	"time"

	"informd/rules"
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
	return env.ask(ctx, func(k known) error {
		list := []planLine{}
		for _, p := range k.people {
			d := rules.Decide(k.now, k.policy, p)
			if d.Why == "" || d.Next.IsZero() || !c.Until.IsZero() && d.Next.After(c.Until.Time) {
				continue
			}
			list = append(list, planLine{At: d.Next, Who: p.Called(), Why: d.Why})
		}
		slices.SortStableFunc(list, func(a, b planLine) int { return a.At.Compare(b.At) })
		return env.Show(list, func(w io.Writer) error {
			if len(list) == 0 {
				fmt.Fprintln(w, "Nothing is planned.")
			}
			for _, l := range list {
				fmt.Fprintf(w, "%-26s %s: %s\n", k.policy.Say(l.At), l.Who, l.Why)
			}
			return nil
		})
	})
}
