package main

import (
	"context"
	"fmt"
	"io"

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
		fmt.Fprintf(w, "  state.db      what informd knows: sqlite3 %s .tables\n", "state.db")
		return nil
	})
	if err != nil || !c.Keep {
		return err
	}
	fmt.Fprintf(env.Stderr, "\nThe mail server keeps running. In a mail program, without encryption:\n"+
		"  IMAP %s, SMTP %s, user julie, password secret\nStop it with Ctrl-C.\n", result.IMAP, result.SMTP)
	<-ctx.Done()
	return nil
}
