package main

import (
	"context"
	"fmt"
	"io"
	"strings"

	"informd/rules/content"
	"informd/rules/report"
)

// A FindCmd searches the owner's notes.
type FindCmd struct {
	Words []string `arg:"" help:"What every line found must hold."`
}

// Run prints what it finds, by person.
func (c *FindCmd) Run(ctx context.Context, env *Env) error {
	return env.view(ctx, func(k known) error {
		return env.showAnswer(report.Find(k.policy, k.people, strings.Join(c.Words, " ")))
	})
}

// An answer is what informd says to a question of the owner, for programs.
type answer struct {
	Lead   string        `json:"lead"`
	Groups []answerGroup `json:"groups"`
}

type answerGroup struct {
	Heading string       `json:"heading,omitempty"`
	Lines   []answerLine `json:"lines"`
}

type answerLine struct {
	Label string `json:"label,omitempty"`
	Text  string `json:"text"`
}

// showAnswer prints what rules answer, on the command line as by mail.
func (e *Env) showAnswer(lead string, groups []content.Group) error {
	a := answer{Lead: lead, Groups: []answerGroup{}}
	for _, g := range groups {
		one := answerGroup{Heading: g.Heading, Lines: []answerLine{}}
		for _, f := range g.Facts {
			one.Lines = append(one.Lines, answerLine{Label: f.Label, Text: f.Text})
		}
		a.Groups = append(a.Groups, one)
	}
	return e.Show(a, func(w io.Writer) error {
		_, err := fmt.Fprintln(w, a.Lead)
		for _, g := range a.Groups {
			fmt.Fprintln(w)
			if g.Heading != "" {
				fmt.Fprintln(w, g.Heading)
			}
			for _, l := range g.Lines {
				_, err = fmt.Fprintf(w, "%-18s %s\n", l.Label,
					strings.ReplaceAll(l.Text, "\n", "\n                   "))
			}
		}
		return err
	})
}
