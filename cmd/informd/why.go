package main

import (
	"context"
	"fmt"
	"io"
	"strings"

	"informd/rules"
	"informd/rules/report"
)

// A WhyCmd explains what informd does, and does not do, about somebody.
type WhyCmd struct {
	Who []string `arg:"" help:"A name, an address, or the person of a line in the log."`
}

type whyLine struct {
	At   string `json:"at"`
	Kind string `json:"kind"`
	Why  string `json:"why"`
	From string `json:"from,omitempty"` // the mail it came from
}

// Run explains it.
func (c *WhyCmd) Run(ctx context.Context, env *Env) error {
	return env.view(ctx, func(k known) error {
		p, err := k.who(strings.Join(c.Who, " "))
		if err != nil {
			return err
		}
		d := rules.Decide(k.now, k.policy, p)
		present := report.Present(k.now, k.policy, k.people, p)
		result := struct {
			Who    string             `json:"who"`
			Now    string             `json:"now"`
			Next   string             `json:"next,omitempty"`
			Manner []rules.MannerPart `json:"manner"`
			Log    []whyLine          `json:"log"`
		}{Who: p.Address().String(), Now: present, Manner: rules.MannerParts(k.policy, p)}
		if !d.Next.IsZero() {
			result.Next = k.policy.Stamp(d.Next)
		}
		for _, l := range report.Entries(k.policy, p) {
			result.Log = append(result.Log, whyLine{At: l.At.In(k.policy.Zone).Format("2006-01-02 15:04"),
				Kind: strings.ReplaceAll(string(l.Kind), "_", " "), Why: l.Text, From: l.Source})
		}
		return env.Show(result, func(w io.Writer) error {
			fmt.Fprintf(w, "%s: %s\n\n", result.Who, result.Now)
			for _, m := range result.Manner {
				fmt.Fprintf(w, "%-16s  %s: %s\n", m.Part, m.Text, m.Why)
			}
			fmt.Fprintln(w)
			for _, l := range result.Log {
				fmt.Fprintf(w, "%s  %s\n", l.At, l.Why)
			}
			return nil
		})
	})
}
