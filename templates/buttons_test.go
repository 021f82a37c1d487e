package templates

import (
	"slices"
	"strings"
	"testing"

	"informd/rules/content"
)

// What is kept as the buttons of a mail is what its text shows: in every sample that tests have made, each button
// stands in a line of its own, and no other line has a tag.
func TestButtonsAreThoseShown(t *testing.T) {
	set, err := Load("")
	if err != nil {
		t.Fatal(err)
	}
	offered := 0
	for _, k := range kinds() {
		samples, err := k.samples()
		if err != nil {
			t.Fatal(err)
		}
		for i, say := range samples {
			words, err := set.Render(k.name, say)
			if err != nil {
				t.Fatal(err)
			}
			var shown []content.Shown
			for line := range strings.Lines(words.Text) {
				line, _, _ = strings.Cut(strings.TrimSpace(line), "  ")
				if command, tag := content.CutTag(line); tag != "" {
					shown = append(shown, content.Shown{Command: command, Tag: tag})
				}
			}
			kept := Buttons(say)
			offered += len(kept)
			if slices.SortFunc(shown, compareShown); !slices.Equal(shown, slices.SortedFunc(slices.Values(kept), compareShown)) {
				t.Errorf("sample %d of %s: its buttons are %v, its text shows %v:\n%s", i, k.name, kept, shown, words.Text)
			}
		}
	}
	if offered < 50 {
		t.Errorf("the samples have %d buttons, want many", offered)
	}
}

func compareShown(a, b content.Shown) int {
	return strings.Compare(a.Tag+" "+a.Command, b.Tag+" "+b.Command)
}

// A button without a tag is about nothing in particular, and a short answer is not about it.
func TestButtonsOfSomething(t *testing.T) {
	say := content.SayTrouble{Buttons: []content.Button{
		{Label: "Give another address", Command: content.CommandSame, Tag: "k3f9aa"}, {Label: "Pause", Command: "pause 1w"}}}
	if got, want := Buttons(say), []content.Shown{{Command: content.CommandSame, Tag: "k3f9aa"}}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
