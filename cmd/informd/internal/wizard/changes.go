package wizard

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"informd/cmd/informd/internal/dialog"
)

// A change gives an answer anew.
type change struct {
	word   string // by which the owner names it
	says   string // what it is, for who does not know the word
	logsIn bool   // it may help where a server lets nobody in
	ask    func(context.Context) error
}

// changes returns all that can be changed. What helps to log in stands first.
func (s *steps) changes() []change {
	all := []change{
		{"password", "the password, typed", true, s.stales(s.secrets.typePassword)},
		{"command", "a program that prints the password, such as a password store", true, s.changeCommand},
		{"token", "a program that prints an access token, and no password", true, s.stales(s.secrets.askTokenCommand)}}
	if s.provider != nil && s.provider.OAuth != "" {
		all = append(all, change{"login", "the login in a browser", true, s.stales(s.logInAnew)})
	}
	all = append(all, change{"user", "the name by which the servers know you", true, s.changeUser})
	for _, one := range s.both() {
		all = append(all, change{one.word, strings.ToLower(one.question[:1]) + one.question[1:], true,
			func(ctx context.Context) error { return s.changeServer(ctx, one) }})
	}
	return append(all,
		change{"address", "your mail address", true, s.changeAddress},
		change{"name", "your name, as you sign", false, s.line(&s.Name, "Your name, as you sign", dialog.NotEmpty)},
		change{"also", "your other addresses", false, s.owner.changeOthers},
		change{"zone", "your time zone", false, s.line(&s.Zone, "Your time zone", isZone)},
		change{"capture", "the secret address for Bcc", false, s.capture.change})
}

// loginChanges returns those changes that help to log in.
func (s *steps) loginChanges() []change {
	return slices.DeleteFunc(s.changes(), func(c change) bool { return !c.logsIn })
}

// stales has both logins tried again after a question.
func (s *steps) stales(ask func(context.Context) error) func(context.Context) error {
	return func(ctx context.Context) error {
		s.stale = true
		return ask(ctx)
	}
}

// whatIsWrong asks which of these the owner wants to change after a login in vain.
func whatIsWrong(all []change) string {
	return "What is wrong: " + namesOf(all) + "? Or again"
}

// namesOf returns the words of changes, with commas between them.
func namesOf(all []change) string {
	list := make([]string, len(all))
	for i, c := range all {
		list[i] = c.word
	}
	return strings.Join(list, ", ")
}

// explained returns the words of changes, each on a line of its own with what it is.
func explained(all []change) (list string) {
	for _, c := range all {
		list += fmt.Sprintf("\n  %-8s  %s", c.word, c.says)
	}
	return list
}

func (s *steps) changeCommand(ctx context.Context) error {
	was := strings.Join(s.PasswordCommand, " ")
	command := was
	err := s.line(&command, "A command that prints your password", dialog.NotEmpty)(ctx)
	if err != nil || command == was { // its words may hold spaces
		return err
	}
	s.takeSecretFrom(secretSource{passwordCommand: command})
	s.stale = true
	return nil
}

func (s *steps) changeUser(ctx context.Context) error {
	s.stale = true
	return s.line(&s.Username, "User name", dialog.NotEmpty)(ctx)
}

func (s *steps) changeServer(ctx context.Context, one askedServer) error {
	answer := one.is.Address
	if err := s.line(&answer, one.question, one.check)(ctx); err != nil || answer == one.is.Address {
		return err
	}
	*one.is = s.server(answer, one.port)
	s.stale = true
	return nil
}

// change asks what to change, and does it, in the order in which it was named; it reports false when nothing is
// to be changed.
func (s *steps) change(ctx context.Context, question, usual, nothing string) (bool, error) {
	all := s.changes()
	named := func(s string) (found []change) {
		for _, word := range strings.Fields(strings.ToLower(s)) {
			for _, c := range all {
				if c.word == strings.Trim(word, ".,!") {
					found = append(found, c)
				}
			}
		}
		return found
	}
	answer, err := s.person.Line(ctx, question, usual, func(s string) error {
		word := dialog.FirstWord(s)
		if named(s) != nil || word == nothing || word == nothing[:1] || nothing == "yes" && dialog.SaysYes(s) {
			return nil
		}
		return fmt.Errorf("write %s, or one of these words:%s", nothing, explained(all))
	})
	if err != nil {
		return false, err
	}
	chosen := named(answer)
	for _, c := range chosen {
		if err := c.ask(ctx); err != nil {
			return false, err
		}
	}
	return len(chosen) > 0, nil
}
