// Package login logs an owner in to a provider that wants OAuth 2.0 of mail programs, by a dialogue with them, and
// keeps the login for the daemon.
//
//	once:        Login.Run ─▶ the client, asked for where it is not known ─▶ the owner allows it in a browser ─▶ Kept
//	each login:  the token_command of a config ─▶ Login.Token ─▶ access token
//
// How a provider is spoken to is in oauth.
package login

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"runtime"
	"strings"

	"informd/cmd/informd/internal/config"
	"informd/cmd/informd/internal/dialog"
	"informd/cmd/informd/internal/oauth"
	"informd/mailbox"
)

// A Login is where an owner logs in, and how.
type Login struct {
	Provider oauth.Provider
	File     string       // in which the login is kept; "": the usual one for this provider
	HTTP     *http.Client // nil: one that gives up in time

	ClientID         string // as which informd asks; "": that of the last time, a packaged one, or it is asked for
	ClientSecretFile string // that holds its secret; "": it is asked for where one is needed
	Device           bool   // enter a code in a browser elsewhere
	Loopback         bool   // have the answer come back to this computer, also where it seems to have no browser
}

// Kept returns where the login is kept.
func (l Login) Kept() oauth.LoginFile {
	if l.File != "" {
		return oauth.LoginFile{Path: l.File}
	}
	return oauth.LoginFile{Path: filepath.Join(config.StateDir(), l.Provider.Name+"-login.json")}
}

// Run logs in with the owner, and keeps the login. One that is kept already stays until then.
func (l Login) Run(ctx context.Context, d *dialog.Dialog) error {
	client, err := l.client(ctx, d)
	if err != nil {
		return fmt.Errorf("login %s: %w; nothing was changed", l.Provider.Name, err)
	}
	refresh, err := l.allow(ctx, d, client)
	if err != nil {
		return fmt.Errorf("login %s: %w", l.Provider.Name, err)
	}
	if err := l.Kept().Save(ctx, client, refresh); err != nil {
		return fmt.Errorf("login %s: %w", l.Provider.Name, err)
	}
	return nil
}

// Token returns a fresh access token. Where there is no login any more, the error says how to log in.
func (l Login) Token(ctx context.Context) (mailbox.Secret, error) {
	token, err := l.Kept().Token(ctx, l.Provider, l.HTTP)
	if errors.Is(err, oauth.ErrNone) || errors.Is(err, oauth.ErrEnded) {
		return token, fmt.Errorf("%w; log in: informd %s", err, strings.Join(l.again(), " "))
	}
	return token, err
}

// TokenCommand returns what a config says to use the login, by this program.
func (l Login) TokenCommand(program string) []string {
	return append(append([]string{program}, l.again()...), "--token")
}

// again returns the command line of informd that logs in again.
func (l Login) again() []string {
	again := []string{"login", l.Provider.Name}
	if l.File != "" {
		again = append(again, "--file", l.File)
	}
	return again
}

// client returns the client to log in as: the one of the Login, that of the last time, or the one that the owner names
// now. A Login holds no secret, for others on this computer could read it on the command line.
func (l Login) client(ctx context.Context, d *dialog.Dialog) (oauth.Client, error) {
	at := l.Provider
	client, err := l.Kept().Client(at)
	if err != nil && !errors.Is(err, oauth.ErrNone) {
		return client, err
	}
	if client.Provider.Name == "" || at.Authority != "" {
		client.Provider = at
	}
	client.HTTP = l.HTTP
	if l.ClientID != "" && l.ClientID != client.ID {
		client.ID, client.Secret = l.ClientID, mailbox.Secret{}
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
	case l.ClientSecretFile != "":
		secret, err := config.SecretFile(l.ClientSecretFile)
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
func (l Login) allow(ctx context.Context, d *dialog.Dialog, client oauth.Client) (mailbox.Secret, error) {
	if client.Provider.Device && !l.Loopback && (l.Device || !hasBrowser()) {
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
