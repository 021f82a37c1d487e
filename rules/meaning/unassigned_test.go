package meaning

import (
	"testing"

	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/notes"
)

// An earlier note is assigned by a name that stands alone, or by the tag of its button.
func TestUnassignedNote(t *testing.T) {
	about := notes.Command{Verb: notes.About, Who: "Anna"}
	tagged := about
	tagged.Tag = "k3f9aa"
	for _, tt := range []struct {
		name string
		note notes.Note
		item rules.Item
		want bool
	}{
		{"a name alone", notes.Note{Commands: []notes.Command{about}}, rules.Item{}, true},
		{"a name and words", notes.Note{Commands: []notes.Command{about}, Text: "met her"}, rules.Item{}, false},
		{"a name, and another command", notes.Note{Commands: []notes.Command{about, {Verb: notes.Stop}}}, rules.Item{}, false},
		{"another command", notes.Note{Commands: []notes.Command{{Verb: notes.Stop}}}, rules.Item{}, false},
		{"a name in answer to a mail", notes.Note{Commands: []notes.Command{about}}, rules.Item{Key: "digest/a"}, false},
		{"the tag of its button", notes.Note{Commands: []notes.Command{tagged}, Text: "met her"}, rules.Item{Key: "digest/a"}, true},
	} {
		var pol rules.Policy
		pol.Account.Unassigned = []rules.UnassignedNote{{Source: "n", Tag: "k3f9aa"}}
		n := Note{in: encounter.Encounter{Policy: pol}, Note: tt.note, Item: tt.item}
		if _, got := n.Unassigned(); got != tt.want {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
		}
	}
}

func TestWantsNoReminders(t *testing.T) {
	for line, want := range map[string]bool{
		"no more reminders about agnes and max please, we see each other every week now": true,
		"Please no further reminders of Ben":                                             true,
		"Stop reminding me of Ben.":                                                      true,
		"she needs no more reminders":                                                    false,
		"remind me of Ben":                                                               false,
	} {
		if got := WantsNoReminders(line); got != want {
			t.Errorf("%s: %v, want %v", line, got, want)
		}
	}
}
