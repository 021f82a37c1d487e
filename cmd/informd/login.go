package main

import (
	"context"
	"fmt"
	"io"
	"os"

	"informd/cmd/informd/internal/dialog"
	"informd/cmd/informd/internal/login"
	"informd/cmd/informd/internal/oauth"
	"informd/cmd/informd/internal/setup"
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
}

// Run logs in, or prints a token. It asks on standard error, so that standard output holds
// the result alone.
func (c *LoginCmd) Run(ctx context.Context, env *Env) error {
	at, err := oauth.Named(c.Provider).Under(c.Authority)
	if err != nil {
		return misused("%s", err)
	}
	l := login.Login{Provider: at, File: c.File, ClientID: c.ClientID, ClientSecretFile: c.ClientSecretFile,
		Device: c.Device, Loopback: c.Loopback}
	switch {
	case c.Token:
		return printToken(ctx, env, l)
	case (c.Loopback || c.Device) && !at.Device:
		return misused("--loopback is how %s does it anyway, and it knows no --device; leave it out", at.Name)
	case c.Loopback && c.Device:
		return misused("--loopback and --device are two ways; name one")
	}
	if err := l.Run(ctx, dialog.New(env.Stdin, env.Stderr)); err != nil {
		return err
	}
	result := struct {
		File         string   `json:"file"`
		TokenCommand []string `json:"token_command"`
	}{l.Kept().Path, l.TokenCommand(lastingProgram())}
	return env.Show(result, func(w io.Writer) error {
		_, err := fmt.Fprintf(w,
			"\nThe login is kept in %s; only you can read it.\nThis line below [imap] in the config, "+
				"in the place of the password, uses it:\n\ntoken_command = %s\n", result.File,
			setup.List(result.TokenCommand))
		return err
	})
}

// printToken prints an access token.
func printToken(ctx context.Context, env *Env, l login.Login) error {
	token, err := l.Token(ctx)
	if err != nil {
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

// lastingProgram returns how a config or a unit names this program. A service may have other directories for programs
// than its owner, so it is named in full, but for one that go run will remove.
func lastingProgram() string {
	program, err := os.Executable()
	if err != nil || forOneRun(program) {
		return "informd"
	}
	return program
}
