package wizard

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"informd/cmd/informd/internal/agent/session"
	"informd/cmd/informd/internal/fault"
)

// steps are all that is asked, in their order, and the ways back from one to another.
type steps struct {
	form
	servers servers
	secrets secrets
	logins  logins
	owner   owner
	capture capture
	stale   bool // something changed since both servers let informd in
}

func newSteps(w Wizard, draft *Draft) *steps {
	f := form{Draft: draft, person: w.Person, options: w.Options}
	return &steps{form: f, servers: servers{form: f, finder: w.Finder}, secrets: secrets{form: f, program: w.Program},
		logins: logins{form: f}, owner: owner{f}, capture: capture{form: f, now: w.Now}}
}

func (s *steps) run(ctx context.Context) error {
	if err := s.owner.askAddress(ctx); err != nil {
		return err
	}
	if err := s.servers.find(ctx); err != nil {
		return err
	}
	if err := s.askSecret(ctx); err != nil {
		return err
	}
	if err := s.logIn(ctx); err != nil {
		return err
	}
	if err := s.owner.ask(ctx, s.logins.written, s.servers.asked, s.logins.asked); err != nil {
		return err
	}
	if err := s.confirm(ctx); err != nil {
		return err
	}
	return s.proveCapture(ctx)
}

// askSecret asks for the password, or sees to an access token.
func (s *steps) askSecret(ctx context.Context) error { return s.mendLogin(ctx, s.secrets.ask(ctx)) }

// logInAnew logs in to the provider in a browser, though a login may be kept.
func (s *steps) logInAnew(ctx context.Context) error {
	return s.mendLogin(ctx, s.secrets.logInAnew(ctx))
}

// mendLogin sees to a login in a browser that ended with this error, or with none. Where the provider refused it, it
// says why, and asks what to change: whatever was answered, and the way to log in as well.
func (s *steps) mendLogin(ctx context.Context, why error) error {
	_, told := fault.Of(why)
	if !told || s.options.Yes || ctx.Err() != nil {
		return why
	}
	s.sayFault(why)
	changed, err := s.change(ctx, whatIsWrong(s.loginChanges()), "again", "again")
	if err != nil {
		return fmt.Errorf("no login: %w", err)
	}
	if changed && s.gotSecret() {
		return nil
	}
	return s.logInAnew(ctx)
}

// logIn tries both servers until both let informd in; whatever was answered can be changed
// meanwhile.
func (s *steps) logIn(ctx context.Context) error {
	for {
		s.person.Say("Logging in at %s and %s …", s.IMAP.Address, s.SMTP.Address)
		imap, smtp := s.logins.tryBoth(ctx)
		switch {
		case ctx.Err() != nil:
			return errors.New("stopped")
		case imap == nil && smtp == nil:
			s.person.Say("Both let informd in.")
			s.stale = false
			return nil
		case s.logins.mend(imap, &s.IMAP), s.logins.mend(smtp, &s.SMTP):
			continue // one that speaks otherwise than was thought
		}
		if trusted, err := s.logins.trust(ctx, imap, smtp); err != nil || trusted {
			if err != nil {
				return err
			}
			continue
		}
		s.sayFault(slices.DeleteFunc([]error{imap, smtp}, func(err error) bool { return err == nil })...)
		if s.options.Yes {
			return errors.New("the servers do not let informd in")
		}
		if s.SMTPLogin.HasSecret() && session.LoginRefused(smtp) {
			s.person.Say("That login is one of its own, below [smtp] in %s: mend it there, and run init again.", s.path)
		}
		usual := s.logins.mostLikely(imap, smtp, s.servers.asked)
		_, err := s.change(ctx, whatIsWrong(s.loginChanges()), usual, "again")
		if err != nil {
			return fmt.Errorf("the servers do not let informd in: %w", err)
		}
	}
}

// confirm shows everything, and changes what is named until it is right.
func (s *steps) confirm(ctx context.Context) error {
	for {
		s.show(s.capture.named())
		if s.options.Yes {
			return nil
		}
		question := "Is that right? yes, or what to change"
		if !s.options.NoMail {
			question = "Is that right? yes (one mail goes to yourself, as a trial), or what to change"
		}
		changed, err := s.change(ctx, question, "yes", "yes")
		if err != nil || !changed {
			return err
		}
		if s.stale {
			if err := s.logIn(ctx); err != nil {
				return err
			}
		}
	}
}

// proveCapture finds a way back that works. Where a capture address was mistyped, that is the one answer that is asked
// for again.
func (s *steps) proveCapture(ctx context.Context) error {
	for {
		mistyped, err := s.capture.prove(ctx)
		if err != nil || !mistyped {
			return err
		}
		if err := s.confirm(ctx); err != nil {
			return err
		}
	}
}

// changeAddress asks for another address, which may be at another provider: what was said of the account there is
// forgotten, and its secret is not sent to the next one.
func (s *steps) changeAddress(ctx context.Context) error {
	was := s.Address
	if err := s.line(&s.Address, "Your mail address", isAddress)(ctx); err != nil {
		return err
	}
	if _, s.Address = plainAddress(s.Address); s.Address == was {
		return nil
	}
	s.forgetAccount()
	s.capture.typed, s.stale = "", true
	if err := s.servers.find(ctx); err != nil {
		return err
	}
	return s.askSecret(ctx)
}
