package main

import (
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
		if topic.Name == "mail" {
			most = 80 // it is all of the words; its parts are a screen each
		}
		if seen[topic.Name] = true; topic.About == "" || strings.Count(topic.Text, "\n") > most {
			t.Errorf("%s: about %q, %d lines; want a line about it, and one screen", topic.Name, topic.About, strings.Count(topic.Text, "\n"))
		}
	}
	if got, want := strings.Join(names, " "), "mail asking talking afterwards looking begin look tend craft macos moving office sending server upgrading"; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
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
