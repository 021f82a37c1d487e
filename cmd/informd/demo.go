package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"informd/cmd/informd/internal/setup"
	"informd/cmd/informd/internal/story"
)

// A DemoCmd plays six weeks in seconds, against a mail server of its own.
type DemoCmd struct {
	Out  string `default:"informd-demo" placeholder:"DIR" help:"Where the mails and the digest are left."`
	Keep bool   `help:"Leave the mail server running, for a mail program to look around."`
}

// Run plays the demo. Nothing it does leaves this machine.
func (c *DemoCmd) Run(ctx context.Context, env *Env) error {
	var out io.Writer = env.Stdout
	if env.JSON {
		out = io.Discard
	}
	d, err := story.PlayDemo(ctx, c.Out, out)
	if err != nil {
		return fmt.Errorf("demo: %w", err)
	}
	defer d.World.Close()
	d.World.Leave()
	if err := leaveConfig(d); err != nil {
		return fmt.Errorf("demo: %w", err)
	}
	result := struct {
		Dir    string `json:"dir"`
		Mails  int    `json:"mails"`
		Digest string `json:"digest"`
		IMAP   string `json:"imap,omitempty"`
		SMTP   string `json:"smtp,omitempty"`
	}{Dir: d.Dir, Mails: d.Mails, Digest: d.Digest}
	if c.Keep {
		result.IMAP, result.SMTP = d.World.Server.IMAP(), d.World.Server.SMTP()
	}
	err = env.Show(result, func(w io.Writer) error {
		fmt.Fprintf(w, "\nThose were six weeks. This is left in %s:\n", d.Dir)
		fmt.Fprintf(w, "  mail/         all %d mails, one file each, by mailbox and folder\n", d.Mails)
		fmt.Fprintf(w, "  digest.html   the last digest, as Julie sees it\n")
		fmt.Fprintf(w, "  state.db      what informd knows, as sqlite3 shows it\n")
		fmt.Fprintf(w, "  config.toml   for every other command; try\n\n")
		for _, try := range []string{"why sofia", "history anna", "find batches", "digest"} {
			fmt.Fprintf(w, "    informd --config %s %s\n", filepath.Join(c.Out, "config.toml"), try)
		}
		return nil
	})
	if err != nil || !c.Keep {
		return err
	}
	fmt.Fprintf(env.Stderr, "\nThe mail server keeps running. In a mail program, without encryption:\n"+
		"  IMAP %s, SMTP %s, user julie, password secret\n"+
		"informd keeps that mailbox while informd --config %s run\nruns beside it; the capture address is %s.\n"+
		"Stop the server with Ctrl-C.\n", result.IMAP, result.SMTP, filepath.Join(c.Out, "config.toml"), story.Capture)
	<-ctx.Done()
	return nil
}

// leaveConfig writes the config of Julie's account on the demo's server beside her store.
func leaveConfig(d *story.Demo) error {
	server := func(at string) setup.Server { return setup.Server{Address: at, Security: "none"} }
	a := setup.Answers{Name: "Julie Roth", Address: story.Owner, Zone: story.Zone,
		IMAP: server(d.World.Server.IMAP()), SMTP: server(d.World.Server.SMTP()),
		Login: setup.Login{Username: "julie", PasswordCommand: []string{"echo", "secret"}}, Capture: story.Capture}
	text := a.Config() + "\n[store]\npath = \"state.db\"\n"
	return os.WriteFile(filepath.Join(d.Dir, "config.toml"), []byte(text), 0o600)
}
