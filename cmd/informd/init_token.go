package main

import (
	"context"
	"fmt"
	"strings"

	"informd/cmd/informd/internal/dialog"
	"informd/cmd/informd/internal/fault"
	"informd/cmd/informd/internal/login"
	"informd/cmd/informd/internal/oauth"
)

// askLogin takes the login that is kept, or logs in.
func (q *initDialog) askLogin(ctx context.Context) error {
	l, err := q.login()
	if err != nil {
		return err
	}
	if _, err := l.Token(ctx); err != nil {
		return q.logInAnew(ctx)
	}
	q.dialog.Say("The login that is kept still works.")
	q.takeLogin(l)
	return nil
}

// logInAnew logs in to the provider with the owner in a browser, and keeps the login. Where that is refused,
// whatever was answered can be changed, and so can the way. The provider may have changed since the login was
// named: one that has no such login is asked for another secret.
func (q *initDialog) logInAnew(ctx context.Context) error {
	if q.provider == nil || q.provider.OAuth == "" {
		return q.askSecret(ctx)
	}
	l, err := q.login()
	if err != nil {
		return err
	}
	if err := l.Run(ctx, q.dialog); err != nil {
		return q.loginFailed(ctx, err)
	}
	q.takeLogin(l)
	return nil
}

// login returns the login at the provider.
func (q *initDialog) login() (login.Login, error) {
	at, err := oauth.Named(q.provider.OAuth).Under(q.cmd.Authority)
	return login.Login{Provider: at, File: q.loginFile()}, err
}

// takeLogin makes a login that is kept the source of tokens.
func (q *initDialog) takeLogin(l login.Login) {
	q.takeSecretFrom(secretSource{})
	q.TokenCommand = l.TokenCommand(lastingProgram())
}

// loginFailed says why a login in the browser came to nothing, and asks what to change.
func (q *initDialog) loginFailed(ctx context.Context, why error) error {
	_, told := fault.Of(why)
	if !told || q.cmd.Yes || ctx.Err() != nil {
		return why
	}
	q.sayFault(why)
	changed, err := q.change(ctx, whatIsWrong(q.loginChanges()), "again", "again")
	if err != nil {
		return fmt.Errorf("no login: %w", err)
	}
	if changed && q.gotSecret() {
		return nil
	}
	return q.logInAnew(ctx)
}

// gotSecret reports whether a password was typed, or is known where one or a token comes from.
func (q *initDialog) gotSecret() bool { return !q.password.IsZero() || q.HasSecret() }

// askTokenCommand asks for a command that prints an access token. The word “password” leads to the password: that of
// a proxy of the owner's own, perhaps, for which the provider does not speak.
func (q *initDialog) askTokenCommand(ctx context.Context) error {
	was := strings.Join(q.TokenCommand, " ")
	command, err := q.dialog.Line(ctx, "A command that prints an access token", was, dialog.NotEmpty)
	if err != nil || command == was { // its words may hold spaces
		return err
	}
	if strings.EqualFold(command, "password") {
		return q.typePassword(ctx)
	}
	q.takeSecretFrom(secretSource{tokenCommand: command})
	return nil
}
