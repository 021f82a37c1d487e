package wizard

import (
	"context"
	"strings"

	"informd/cmd/informd/internal/dialog"
	"informd/cmd/informd/internal/login"
	"informd/cmd/informd/internal/oauth"
)

// secrets see to a password, or to an access token.
type secrets struct {
	form
	program string // how the config names informd
}

// ask asks for the password, or sees to an access token. What it gets may still be refused.
func (s *secrets) ask(ctx context.Context) error {
	switch c := s.options; {
	case c.TokenCommand != "":
		s.takeSecretFrom(secretSource{tokenCommand: c.TokenCommand})
	case c.PasswordCommand != "":
		s.takeSecretFrom(secretSource{passwordCommand: c.PasswordCommand})
	case c.PasswordFile != "":
		s.takeSecretFrom(secretSource{passwordFile: c.PasswordFile})
	case s.HasSecret(): // the old config says
	case !c.Password.IsZero():
		s.takePassword(c.Password.Reveal())
	case s.provider != nil && s.provider.TokenOnly:
		s.person.Say("%s takes no password from programs: you log in once in a browser, and informd keeps that login.",
			s.provider.Name)
		return s.askLogin(ctx)
	case s.tokenOnly:
		s.person.Say("Your provider takes no password from programs, only access tokens. A helper can make them: " +
			"informd help tokens. If you have a password that works all the same, write: password")
		return s.askTokenCommand(ctx)
	default:
		return s.typePassword(ctx)
	}
	return nil
}

func (s *secrets) typePassword(ctx context.Context) error {
	typed, err := s.person.Secret(ctx, "Password (not shown)")
	if err == nil {
		s.takePassword(typed)
	}
	return err
}

// askLogin takes the login that is kept, or logs in.
func (s *secrets) askLogin(ctx context.Context) error {
	l, err := s.login()
	if err != nil {
		return err
	}
	if _, err := l.Token(ctx); err != nil {
		return s.logInAnew(ctx)
	}
	s.person.Say("The login that is kept still works.")
	s.takeLogin(l)
	return nil
}

// logInAnew logs in to the provider with the owner in a browser, and keeps the login. The provider may have changed
// since the login was named: where it has no such login, the owner is asked for another secret.
func (s *secrets) logInAnew(ctx context.Context) error {
	if s.provider == nil || s.provider.OAuth == "" {
		return s.ask(ctx)
	}
	l, err := s.login()
	if err != nil {
		return err
	}
	if err := l.Run(ctx, s.person); err != nil {
		return err
	}
	s.takeLogin(l)
	return nil
}

// login returns the login at the provider.
func (s *secrets) login() (login.Login, error) {
	at, err := oauth.Named(s.provider.OAuth).Under(s.options.Authority)
	return login.Login{Provider: at, File: s.loginFile()}, err
}

// takeLogin makes a login that is kept the source of tokens.
func (s *secrets) takeLogin(l login.Login) {
	s.takeSecretFrom(secretSource{})
	s.TokenCommand = l.TokenCommand(s.program)
}

// askTokenCommand asks for a command that prints an access token. The word “password” leads to the password: that of
// a proxy of the owner's own, perhaps, for which the provider does not speak.
func (s *secrets) askTokenCommand(ctx context.Context) error {
	was := strings.Join(s.TokenCommand, " ")
	command, err := s.person.Line(ctx, "A command that prints an access token", was, dialog.NotEmpty)
	if err != nil || command == was { // its words may hold spaces
		return err
	}
	if strings.EqualFold(command, "password") {
		return s.typePassword(ctx)
	}
	s.takeSecretFrom(secretSource{tokenCommand: command})
	return nil
}
