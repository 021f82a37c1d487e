package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"runtime"
	"strings"

	"informd/cmd/informd/internal/config"
	"informd/cmd/informd/internal/dialog"
	"informd/cmd/informd/internal/oauth"
	"informd/cmd/informd/internal/setup"
	"informd/mailbox"
)

// A LoginCmd logs in to a provider by OAuth 2.0: once with the owner, and with --token as
// the token_command of a config. It reads no config, since it comes before there is one.
type LoginCmd struct {
	Provider         string `arg:"" enum:"google,microsoft" help:"google or microsoft."`
	ClientID         string `placeholder:"ID" help:"The client you registered there; asked for if this build has none."`
	ClientSecretFile string `type:"path" placeholder:"FILE" help:"A file with its secret; asked for where one is needed."`
	Authority        string `placeholder:"URL" help:"The login server of your organisation, if its programs need it."`
	Device           bool   `help:"Enter a code in a browser elsewhere: for a computer without one."`
	Loopback         bool   `help:"Have the answer come back to this computer, also where it seems to have no browser."`
	File             string `type:"path" placeholder:"FILE" help:"Keep the login in FILE, if you have more than one there."`
	Token            bool   `help:"Print a fresh access token: for token_command."`

	At   *oauth.Provider `kong:"-"` // where Provider is to be found; nil: at its own addresses
	HTTP *http.Client    `kong:"-"` // nil: the usual one
}

// Run logs in, or prints a token. It asks on standard error, so that standard output holds
// the result alone.
func (c *LoginCmd) Run(ctx context.Context, env *Env) error {
	at, err := c.provider().Under(c.Authority)
	if err != nil {
		return misused("%s", err)
	}
	keep := c.kept()
	switch {
	case c.Token:
		return c.printToken(ctx, env, at, keep)
	case (c.Loopback || c.Device) && !at.Device:
		return misused("--loopback is how %s does it anyway, and it knows no --device; leave it out", at.Name)
	case c.Loopback && c.Device:
		return misused("--loopback and --device are two ways; name one")
	}
	if err := c.logIn(ctx, dialog.New(env.Stdin, env.Stderr), at, keep); err != nil {
		return err
	}
	result := struct {
		File         string   `json:"file"`
		TokenCommand []string `json:"token_command"`
	}{keep.Path, c.tokenCommand()}
	return env.Show(result, func(w io.Writer) error {
		_, err := fmt.Fprintf(w,
			"\nThe login is kept in %s; only you can read it.\nThis line below [imap] in the config, "+
				"in the place of the password, uses it:\n\ntoken_command = %s\n", result.File,
			setup.List(result.TokenCommand))
		return err
	})
}

// logIn logs in with the owner, and keeps the login.
func (c *LoginCmd) logIn(ctx context.Context, d *dialog.Dialog, at oauth.Provider, keep oauth.LoginFile) error {
	client, err := c.client(ctx, d, at, keep)
	if err != nil {
		return fmt.Errorf("login %s: %w; nothing was changed", at.Name, err)
	}
	refresh, err := c.allow(ctx, d, client)
	if err != nil {
		return fmt.Errorf("login %s: %w", at.Name, err)
	}
	if err := keep.Save(ctx, client, refresh); err != nil {
		return fmt.Errorf("login %s: %w", at.Name, err)
	}
	return nil
}

// kept returns where the login is kept.
func (c *LoginCmd) kept() oauth.LoginFile {
	if c.File != "" {
		return oauth.LoginFile{Path: c.File}
	}
	return oauth.LoginFile{Path: filepath.Join(config.StateDir(), c.provider().Name+"-login.json")}
}

func (c *LoginCmd) provider() oauth.Provider {
	switch {
	case c.At != nil:
		return *c.At
	case c.Provider == "google":
		return oauth.Google()
	}
	return oauth.Microsoft()
}

// printToken prints an access token.
func (c *LoginCmd) printToken(ctx context.Context, env *Env, at oauth.Provider, keep oauth.LoginFile) error {
	token, err := keep.Token(ctx, at, c.HTTP)
	switch {
	case errors.Is(err, oauth.ErrNone), errors.Is(err, oauth.ErrEnded):
		return fmt.Errorf("%w; log in: informd %s", err, strings.Join(c.again(), " "))
	case err != nil:
		return err
	}
	shown := struct {
		AccessToken string `json:"access_token"`
	}{token.Reveal()}
	return env.Show(shown, func(w io.Writer) error {
		_, err := fmt.Fprintln(w, shown.AccessToken)
		return err
	})
}

// client returns the client to log in as: the one in the options, the one of the last time, or the one
// that the owner names now. Its secret is in no option: others on this computer could read it there.
func (c *LoginCmd) client(ctx context.Context, d *dialog.Dialog, at oauth.Provider,
	keep oauth.LoginFile) (oauth.Client, error) {
	client, err := keep.Client(at)
	if err != nil && !errors.Is(err, oauth.ErrNone) {
		return client, err
	}
	if client.Provider.Name == "" || at.Authority != "" {
		client.Provider = at
	}
	client.HTTP = c.HTTP
	if c.ClientID != "" && c.ClientID != client.ID {
		client.ID, client.Secret = c.ClientID, mailbox.Secret{}
	}
	if client.ID == "" {
		client.ID, client.Secret = at.ClientID, at.ClientSecret
	}
	if client.ID == "" {
		d.Say("%s", at.Register)
		if client.ID, err = d.Line(ctx, "Client id", "", dialog.NotEmpty); err != nil {
			return client, err
		}
	}
	switch {
	case c.ClientSecretFile != "":
		secret, err := config.SecretFile(c.ClientSecretFile)
		if err != nil {
			return client, fmt.Errorf("client secret: %w", err)
		}
		client.Secret = secret
	case at.WithSecret && client.Secret.IsZero():
		secret, err := d.Secret(ctx, "Client secret (not shown)")
		if err != nil {
			return client, err
		}
		client.Secret = mailbox.NewSecret(strings.TrimSpace(secret))
	}
	return client, nil
}

// allow has the owner allow it.
func (c *LoginCmd) allow(ctx context.Context, d *dialog.Dialog, client oauth.Client) (mailbox.Secret, error) {
	if client.Provider.Device && !c.Loopback && (c.Device || !hasBrowser()) {
		return client.Device(ctx, func(page, code string) {
			d.Say("Open this page in any browser, and enter the code %s there:\n\n    %s\n", code, page)
		})
	}
	return client.Loopback(ctx, func(page string, port int) {
		d.Say("Open this page in a browser on this computer, and allow it:\n\n    %s\n\n"+
			"For a browser on another one, run there first: ssh -NL %d:127.0.0.1:%d and the name of this one.\n",
			page, port, port)
	})
}

// hasBrowser reports whether a browser can open on this computer: elsewhere than on a desktop there
// is a display only where one is named.
func hasBrowser() bool {
	return runtime.GOOS == "darwin" || os.Getenv("DISPLAY") != "" || os.Getenv("WAYLAND_DISPLAY") != ""
}

// tokenCommand returns what the config says to use the login. A service may have other
// directories for programs than its owner, so this one is named in full.
func (c *LoginCmd) tokenCommand() []string {
	program, err := os.Executable()
	if err != nil || forOneRun(program) {
		program = "informd"
	}
	return append(append([]string{program}, c.again()...), "--token")
}

// again returns the command line that logs in again.
func (c *LoginCmd) again() []string {
	again := []string{"login", c.provider().Name}
	if c.File != "" {
		again = append(again, "--file", c.File)
	}
	return again
}
