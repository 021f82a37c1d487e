package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"strings"

	"informd/cmd/informd/internal/agent"
	"informd/rules/content"
	"informd/rules/report"
	"informd/templates"
)

// A DigestCmd prints the digest of now, as the store knows it. The one that is mailed looks into the mailbox too: for
// people's own words, and whether drafts still lie there.
type DigestCmd struct {
	HTML string `name:"html" placeholder:"FILE" help:"Write its HTML to FILE too."`
}

// Run prints it. It sends nothing, and takes nothing from the next one.
func (c *DigestCmd) Run(ctx context.Context, env *Env) error {
	cfg, err := env.Config()
	if err != nil {
		return err
	}
	set, err := templates.Load(cfg.Templates.Dir)
	if err != nil {
		return err
	}
	return env.view(ctx, func(k known) error {
		last, err := agent.LastLook(k.tx)
		if err != nil {
			return err
		}
		view, err := agent.View(k.tx, k.policy, k.people, k.account, last)
		if err != nil {
			return err
		}
		say := report.Digest(k.now, k.policy, view)
		words, err := set.Render(content.KindDigest, say)
		if err != nil {
			return err
		}
		if c.HTML != "" {
			if err := os.WriteFile(c.HTML, []byte(words.HTML), 0o600); err != nil {
				return fmt.Errorf("write the digest: %w", err)
			}
		}
		return env.Show(say, func(w io.Writer) error {
			title, _, _ := strings.Cut(words.Text, "\n")
			if !strings.HasPrefix(words.Subject, title) {
				fmt.Fprintf(w, "%s\n\n", words.Subject)
			}
			_, err := io.WriteString(w, words.Text)
			return err
		})
	})
}
