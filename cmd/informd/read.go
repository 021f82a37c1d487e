package main

import (
	"context"

	"informd/cmd/informd/internal/inspect"
	"informd/rules/mail"
)

// A ReadCmd shows what informd makes of message files.
type ReadCmd struct {
	Files []string `arg:"" name:"file" placeholder:"FILE" help:"Message files, or directories of them."`
	Body  bool     `help:"The files are decoded text bodies, without headers."`
	Mbox  bool     `help:"The files are mailboxes of many messages."`
}

// Run reads them. With a config it knows whose mail they are.
func (c *ReadCmd) Run(ctx context.Context, env *Env) error {
	if c.Body && c.Mbox {
		return misused("--body and --mbox exclude each other; give one of them")
	}
	var self mail.Self
	cfg, err := env.ConfigIfAny()
	if err != nil {
		return err
	}
	if cfg != nil {
		self = cfg.Policy().Self
	}
	as := inspect.Options{JSON: env.JSON, Body: c.Body, Mbox: c.Mbox, Self: self}
	return inspect.Files(ctx, c.Files, as, env.Stdout)
}
