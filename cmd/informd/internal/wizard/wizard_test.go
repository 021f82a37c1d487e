package wizard

import (
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"informd/cmd/informd/internal/dialog"
	"informd/cmd/informd/internal/setup"
	"informd/mailbox"
	"informd/rules/fact"
	"informd/store"
)

// stepsOf returns the steps over a draft, with a person who types this.
func stepsOf(draft *Draft, options Options, typed string) *steps {
	return newSteps(Wizard{Options: options, Person: dialog.New(strings.NewReader(typed), &strings.Builder{}),
		Finder: offline()}, draft)
}

func TestPlainAddress(t *testing.T) {
	for typed, want := range map[string]string{
		"julie@posteo.de":              " julie@posteo.de",
		"Julie.Roth@POSTEO.de":         " Julie.Roth@posteo.de",
		"Julie Roth <julie@posteo.de>": "Julie Roth julie@posteo.de",
		"julie@müller.example":         " julie@xn--mller-kva.example",
		"julie":                        " ",
		"julie@":                       " ",
		"julie@a.de, anna@b.de":        " ",
	} {
		if name, address := plainAddress(typed); name+" "+address != want {
			t.Errorf("%q: %q and %q, want %q", typed, name, address, want)
		}
	}
}

// The servers of a known provider are right: where the way to them is closed, Enter tries again.
func TestKnownServersAreTriedAgain(t *testing.T) {
	nowhere := fmt.Errorf("dial: %w", &net.DNSError{Err: "no such host", Name: "imap.gmail.com", IsNotFound: true})
	for provider, want := range map[*setup.Provider]string{{Name: "Google"}: "again", nil: "imap, smtp"} {
		s := stepsOf(&Draft{provider: provider}, Options{}, "")
		if got := s.logins.mostLikely(nowhere, nowhere, false); got != want {
			t.Errorf("%v: got %q, want %q", provider, got, want)
		}
	}
}

// The secret goes with the address: what was said of another account is not kept for this one.
func TestAnotherAddressHasASecretOfItsOwn(t *testing.T) {
	draft := &Draft{}
	draft.TokenCommand, draft.IMAPFingerprint = []string{"token"}, "sha256:…"
	_ = stepsOf(draft, Options{}, "anna@posteo.de\n").changeAddress(t.Context()) // which ends where it asks for the password
	if draft.Address != "anna@posteo.de" || draft.HasSecret() || draft.IMAPFingerprint != "" {
		t.Errorf("what was said of the other account is kept: %+v", draft.Answers)
	}
}

// "address, login" may lead to a provider at which nobody logs in by a browser.
func TestLoginWhereNoneIsTaken(t *testing.T) {
	for _, p := range []*setup.Provider{nil, {Name: "Posteo"}} {
		s := stepsOf(&Draft{provider: p}, Options{TokenCommand: "token"}, "")
		if err := s.logInAnew(t.Context()); err != nil || len(s.TokenCommand) == 0 {
			t.Errorf("%v: got %v and %q, want the secret that was named", p, err, s.TokenCommand)
		}
	}
}

// What makes no config is not written, and no password beside it.
func TestNoBrokenConfigIsWritten(t *testing.T) {
	dir := t.TempDir()
	draft := &Draft{path: filepath.Join(dir, "config.toml"), password: mailbox.NewSecret("a secret")}
	draft.PasswordFile = "password"
	err := draft.Write(t.Context())
	if err == nil || !strings.Contains(err.Error(), "these answers do not make a valid config") {
		t.Errorf("got %v", err)
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) > 0 {
		t.Errorf("%v was written, %v", left, err)
	}
}

// A config by which informd could not start, because the store belongs to the address of before, takes no other's place.
func TestWorkingConfigIsKept(t *testing.T) {
	dir := t.TempDir()
	t.Setenv("STATE_DIRECTORY", dir)
	path := filepath.Join(dir, "config.toml")
	st, err := store.Open(t.Context(), filepath.Join(dir, "state.db"))
	if err != nil {
		t.Fatal(err)
	}
	err = st.Update(t.Context(), time.Now(), func(tx *store.Tx) error {
		_, _, err := tx.Append(fact.Event{Person: "anna", Kind: fact.Described, Source: "note"})
		return errors.Join(err, tx.SetAccount(func(acc *store.Account) {
			acc.Ownership = store.Ownership{Owner: "julie@old.example", Config: path}
		}))
	})
	if err := errors.Join(err, st.Close(), os.WriteFile(path, []byte("# it works\n"), 0o600)); err != nil {
		t.Fatal(err)
	}
	draft := &Draft{path: path}
	draft.Name, draft.Address, draft.Zone, draft.Capture = "Julie", "julie@new.example", "UTC", "julie+informd@new.example"
	draft.Username, draft.PasswordCommand = "julie", []string{"echo", "secret"}
	draft.IMAP, draft.SMTP = setup.Server{Address: "127.0.0.1:993", Security: mailbox.TLS}, setup.Server{Address: "127.0.0.1:465", Security: mailbox.TLS}
	if err := draft.Write(t.Context()); err == nil || !strings.Contains(err.Error(), "julie@old.example") {
		t.Errorf("got %v, want whose the store is", err)
	}
	if text, err := os.ReadFile(path); err != nil || string(text) != "# it works\n" {
		t.Errorf("the config is %s, %v", text, err)
	}
}
