package wizard

import (
	"cmp"
	"context"
	"errors"
	"strings"

	"informd/cmd/informd/internal/setup"
)

// servers find out through which servers the address is read and sent.
type servers struct {
	form
	finder *setup.Finder
	asked  bool // the owner had to name one
}

// find asks the network, and the owner for what that does not say.
func (s *servers) find(ctx context.Context) error {
	_, domain, _ := strings.Cut(s.Address, "@")
	named := s.options.IMAP != "" && s.options.SMTP != "" || s.IMAP.Address != "" && s.SMTP.Address != ""
	if !named {
		s.person.Say("Asking %s, its DNS and the usual names for its servers: five seconds at most …", domain)
	}
	found, err := s.finder.Discover(ctx, s.Address)
	unknown, nobody := errors.AsType[*setup.UnknownError](err)
	if err != nil && !nobody {
		return err
	}
	s.provider, s.tokenOnly = found.Provider, found.Token
	if !named {
		s.sayFound(domain, found, unknown)
	}
	s.Username = cmp.Or(s.options.Username, s.Username, found.Username, s.Address)
	for i, one := range s.both() {
		if one.is.Address == "" && one.option == "" {
			*one.is = []setup.Server{found.IMAP, found.SMTP}[i]
		}
		if one.is.Address != "" && one.option == "" {
			continue
		}
		s.asked = s.asked || one.option == ""
		if err := s.ask(ctx, one); err != nil {
			return err
		}
	}
	return nil
}

// sayFound says what was found, or the truth about why nothing was.
func (s *servers) sayFound(domain string, found setup.Found, unknown *setup.UnknownError) {
	if unknown != nil {
		s.person.Say("Nothing says which servers %s has:", domain)
		for _, why := range unknown.Reasons {
			s.person.Say("  - %s", why)
		}
		s.person.Say("Your provider's help page on mail programs names them.")
		return
	}
	s.person.Say("Your servers, by %s: %s and %s.", found.By, found.IMAP.Address, found.SMTP.Address)
	if found.Provider == nil {
		return
	}
	for _, line := range found.Provider.Advice() {
		s.person.Say("  %s", line)
	}
}

// ask asks for one of the servers.
func (s *servers) ask(ctx context.Context, one askedServer) error {
	answer := ""
	err := s.fill(ctx, &answer, question{text: one.question, option: one.option, check: one.check})
	if err != nil {
		return err
	}
	*one.is = s.server(answer, one.port)
	return nil
}
