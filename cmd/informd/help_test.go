package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/alecthomas/kong"
)

// Every command is in one group, and no topic hides another one or a command.
func TestTopics(t *testing.T) {
	noConfig(t)
	parser, err := kong.New(&cli{}, kong.NoDefaultHelp(), kong.ExplicitGroups(groups()), formatVars())
	if err != nil {
		t.Fatal(err)
	}
	words, err := mailTopics(&Env{})
	if err != nil {
		t.Fatal(err)
	}
	more, err := pageTopics()
	if err != nil {
		t.Fatal(err)
	}
	all := slices.Concat(words, groupTopics(parser.Model.Node), more)
	seen := map[string]bool{}
	for _, command := range parser.Model.Children {
		seen[command.Name] = true
		if command.Group == nil && !command.Hidden {
			t.Errorf("%s is in no group, so that informd help does not show it", command.Name)
		}
	}
	var names []string
	for _, topic := range all {
		names = append(names, topic.Name)
		if seen[topic.Name] {
			t.Errorf("%s is two topics", topic.Name)
		}
		most := 50
		if slices.Contains([]string{"mail", "readme", "config", "providers"}, topic.Name) {
			most = 200 // mail is all of the words, and its parts are a screen each
		}
		if seen[topic.Name] = true; topic.About == "" || strings.Count(topic.Text, "\n") > most {
			t.Errorf("%s: about %q, %d lines; want a line about it, and one screen", topic.Name, topic.About, strings.Count(topic.Text, "\n"))
		}
	}
	if got, want := strings.Join(names, " "), "mail asking talking afterwards looking begin look tend craft install kept macos moving office scripts sending server tokens upgrading readme config providers"; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

// The page about upgrades says what this release changes.
func TestUpgradeNotes(t *testing.T) {
	noConfig(t)
	wantIn(t, informd(t, "help", "upgrading").out, "**"+releaseVersion()+"**")
}

// Each line that the page about helpers shows stands in a config as it is.
func TestTokensPage(t *testing.T) {
	text, err := pages.ReadFile("pages/tokens.md")
	if err != nil {
		t.Fatal(err)
	}
	seen := 0
	for line := range strings.Lines(string(text)) {
		if line, ok := strings.CutPrefix(line, "    token_command"); ok {
			seen++
			file := writeFile(t, "config.toml", "[owner]\nname = \"Julie\"\naddresses = [\"julie@uni.example\"]\n"+
				"timezone = \"Europe/Berlin\"\n[imap]\nserver = \"imap.uni.example:993\"\nusername = \"julie\"\n"+
				"token_command"+line+"[smtp]\nserver = \"smtp.uni.example:465\"\n[capture]\nfolder = \"informd-track\"\n")
			load(t, file)
		}
	}
	if seen != 4 {
		t.Errorf("the page shows %d lines, want 4", seen)
	}
}

// What help carries of the top of the tree is what stands there; -update copies it anew.
func TestCopies(t *testing.T) {
	for _, name := range []string{"README.md", "config.example.toml"} {
		want, err := os.ReadFile(filepath.Join("..", "..", name))
		if err != nil {
			t.Fatal(err)
		}
		file := filepath.Join("copies", name)
		if *update {
			if err := os.WriteFile(file, want, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		if got, err := os.ReadFile(file); err != nil || string(got) != string(want) {
			t.Errorf("cmd/informd/copies/%s is not %s (go test ./cmd/informd -run TestCopies -update copies it): %v", name, name, err)
		}
	}
	noConfig(t)
	for topic, says := range map[string]string{"readme": "A quiet assistant", "config": "[followup]", "providers": "imap.gmail.com:993"} {
		wantIn(t, informd(t, "help", topic).out, says)
	}
}

// A part is the lead of the mail and what stands below one heading.
func TestHelpOnAPart(t *testing.T) {
	noConfig(t)
	got := informd(t, "help", "talking")
	wantIn(t, got.out, "Write to your capture address", "\nTALKING\n", "cancelled ")
	wantNotIn(t, got.out, "ASKING\n", "nofollow", "AFTERWARDS")
	wantIn(t, informd(t, "help", "asking").out, "stop ", "later 3d ", "edit ", "send now ", "send as planned ") // what a notice is answered with
	wantIn(t, informd(t, "help", "mail").out, "ASKING\n", "AFTERWARDS\n", "forget anna")
}

// Help comes in spite of a config that is wrong.
func TestHelpWithAWrongConfig(t *testing.T) {
	noConfig(t)
	bad := writeFile(t, "bad.toml", "[owner]\nnmae = \"Julie\"\n")
	if got := informd(t, "--config", bad, "help", "talking"); got.code != 0 || !strings.Contains(got.out, "TALKING") {
		t.Errorf("got %d, %q, %q, want help", got.code, got.out, got.errout)
	}
}
