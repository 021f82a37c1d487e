package wizard

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"informd/cmd/informd/internal/config"
)

// Init again mends a config: a line that is wrong goes, what is missing is asked for, and the rest
// stays as the owner wrote it.
func TestRepairs(t *testing.T) {
	h := newHome(t)
	h.made(t)
	capture := h.load(t).Capture.Address
	text, err := os.ReadFile(h.path)
	if err != nil {
		t.Fatal(err)
	}
	broken := strings.Replace(string(text), `name = "Julie"`, "name = \"Julie\" # for short\nnmae = \"J\"", 1)
	broken = regexp.MustCompile(`(?m)^timezone.*$`).ReplaceAllString(broken, "") + "\n[digest]\nday = \"friday\"\nat = \"25:00\"\n"
	if err := os.WriteFile(h.path, []byte(broken), 0o600); err != nil {
		t.Fatal(err)
	}
	h.user.SetPassword("another-password")
	got := h.ask(t, Options{}, "", "another-password", "", "yes")
	if got.err != nil {
		t.Fatalf("got %v\n%s", got.err, got.said)
	}
	wantIn(t, got.said, "is there already", "nmae", "refused the login", "Your time zone [Europe/Berlin]")
	now, err := os.ReadFile(h.path)
	if err != nil {
		t.Fatal(err)
	}
	wantIn(t, string(now), `name = "Julie" # for short`, `day = "friday"`, `: at = "25:00"`, "# taken out by informd init")
	if cfg := h.load(t); cfg.Capture.Address != capture || cfg.Digest.Day != time.Friday {
		t.Errorf("got %s, want the capture address %s kept", cfg.Capture.Address, capture)
	}
}

// Whatever is wrong with a config is said before the first question, each thing with its place in the file:
// also what a reader of TOML does not come to for what stands above it.
func TestSaysAtOnce(t *testing.T) {
	h := newHome(t)
	h.made(t)
	text, err := os.ReadFile(h.path)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Count(string(text), "\n")
	place := func(n int) string { return fmt.Sprintf("%s:%d: ", h.path, lines+n) }
	broken := string(text) + "[digest]\nday = \"friday\"\n[followup]\nafter = 5 days\nhold = \"12h\"\n[digest]\nday = \"sunday\"\nempty = [\n  \"skip\",\n]\n"
	if err := os.WriteFile(h.path, []byte(broken), 0o600); err != nil {
		t.Fatal(err)
	}
	got := h.ask(t, Options{Yes: true, NoMail: true})
	if got.err != nil {
		t.Fatalf("got %v\n%s", got.err, got.said)
	}
	said, _, _ := strings.Cut(got.said, "Logging in")
	wantIn(t, said, place(3)+"this table begins a second time; init joins what stands in both",
		place(6)+"this table begins a second time", place(4)+"the text of after lacks its double quotes",
		place(7)+"key day is already defined", place(8)+"digest.empty: ")
	now, err := os.ReadFile(h.path)
	if err != nil {
		t.Fatal(err)
	}
	cfg := h.load(t)
	if cfg.Digest.Day != time.Friday || !cfg.Followup.Rehearse {
		t.Errorf("not all that was right is kept:\n%s", now)
	}
	wantIn(t, string(now), "\nhold = \"12h\"\n", "): after = 5 days", `): day = "sunday"`, `):   "skip",`)

	if err := os.WriteFile(h.path, []byte("\xff\xfe[\x00o\x00"), 0o600); err != nil {
		t.Fatal(err)
	}
	got = h.ask(t, Options{})
	if _, ok := errors.AsType[*config.Error](got.err); !ok || strings.Contains(got.said, "Your mail address") {
		t.Errorf("got %v, want that a file which cannot be read at all is said before any question:\n%s", got.err, got.said)
	}
	wantIn(t, got.said, "save it as UTF-8")
}

// Where a whole table is missing, init asks for it, and no line of the others goes.
func TestMendsAMissingTable(t *testing.T) {
	h := newHome(t)
	h.made(t)
	text, err := os.ReadFile(h.path)
	if err != nil {
		t.Fatal(err)
	}
	capture := h.load(t).Capture.Address
	broken := string(text)
	for _, table := range []string{"smtp", "capture"} {
		broken = regexp.MustCompile(`(?ms)^\[`+table+`\].*?(^\[|\z)`).ReplaceAllString(broken, "$1")
	}
	broken += "\n[capture]\naddress = \"" + capture + "\"\n"
	if err := os.WriteFile(h.path, []byte(broken), 0o600); err != nil {
		t.Fatal(err)
	}
	if got := h.ask(t, h.at(Options{Yes: true}), hushed); got.err != nil {
		t.Fatalf("got %v\n%s", got.err, got.said)
	}
	now, err := os.ReadFile(h.path)
	if err != nil {
		t.Fatal(err)
	}
	if cfg := h.load(t); cfg.Capture.Address != capture || strings.Contains(string(now), "taken out") {
		t.Errorf("got %s, want the capture address %s kept, and no line taken out:\n%s", cfg.Capture.Address, capture, now)
	}
}

// A config that init mends stays what it was for others: a link, and a file of this mode.
func TestKeepsTheFile(t *testing.T) {
	h := newHome(t)
	h.made(t)
	dotfiles := filepath.Join(t.TempDir(), "informd.toml")
	for _, err := range []error{os.Rename(h.path, dotfiles), os.Chmod(dotfiles, 0o640), os.Symlink(dotfiles, h.path)} {
		if err != nil {
			t.Fatal(err)
		}
	}
	if got := h.ask(t, Options{NoMail: true, Yes: true, Capture: "julie+new@posteo.de"}); got.err != nil {
		t.Fatalf("got %v\n%s", got.err, got.said)
	}
	if to, err := os.Readlink(h.path); err != nil || to != dotfiles {
		t.Errorf("the config is a link to %q, %v", to, err)
	}
	info, err := os.Stat(dotfiles)
	if err != nil || info.Mode().Perm() != 0o640 || loadAt(t, dotfiles).Capture.Address != "julie+new@posteo.de" {
		t.Errorf("the file has mode %s, %v", info.Mode(), err)
	}
}
