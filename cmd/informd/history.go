package main

import (
	"context"
	"strings"

	"informd/cmd/informd/internal/export"
	"informd/rules"
	"informd/rules/content"
	"informd/rules/report"
)

// A HistoryCmd prints what happened with somebody.
type HistoryCmd struct {
	Who   []string `arg:"" help:"A name, an address, or the person of a line in the log."`
	Files string   `type:"path" placeholder:"DIR" help:"Write what was kept with your notes about them into this directory."`
}

// Run prints it, oldest first.
func (c *HistoryCmd) Run(ctx context.Context, env *Env) error {
	return env.view(ctx, func(k known) error {
		p, err := k.who(strings.Join(c.Who, " "))
		if err != nil {
			return err
		}
		if c.Files != "" {
			return handOut(env, k, []*rules.Person{p}, c.Files)
		}
		lead, groups := report.History(k.policy, p)
		kept, err := k.tx.Attachments(p.ID)
		if err != nil {
			return err
		}
		if len(kept) > 0 {
			g := content.Group{Heading: "Kept with your notes (informd history --files DIR hands them out)"}
			for _, a := range kept {
				g.Facts = append(g.Facts, content.Fact{Label: k.policy.Date(a.At), Text: export.FileName(p, a)})
			}
			groups = append(groups, g)
		}
		return env.showAnswer(lead, groups)
	})
}
