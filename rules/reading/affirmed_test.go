package reading

import (
	"slices"
	"testing"
)

// TestAffirmed leaves out what is denied, and no more: a condition denies nothing before it, and a name denies nothing.
func TestAffirmed(t *testing.T) {
	for text, want := range map[string][]string{
		"Monday is not possible, but Tuesday at 3 is.":      {"but Tuesday at 3 is"},
		"Monday at 3 if that does not bore you.":            {"Monday at 3"},
		"If that does not suit, Tuesday at 3?":              {"Tuesday at 3"},
		"I would not come on Monday if I were you.":         nil,
		"monday 6 in the morning if you dont mind the cold": {"monday 6 in the morning"},
		"On Monday after None, at the gate.":                {"On Monday after None, at the gate."},
		"I come on none of these days, nor on Monday.":      nil,
		"On Monday NOT at 3.":                               nil,
		"Dear Anna,\nNot on Monday.":                        {"Dear Anna,"},
		"Montag um drei, wenn dich das nicht stört.":        {"Montag um drei"},
	} {
		if got, _ := Affirmed(text); !slices.Equal(got, want) {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

// TestAssents finds the clear yes in a few words that only seem to thank, or to wish well.
func TestAssents(t *testing.T) {
	for text, want := range map[string]string{
		"I'll be there, and thanks!":   "I'll be there",
		"Ok! Mind the ice.":            "Ok",
		"Thank you, that is kind.":     "",
		"Mind the ice.":                "",
		"I can't be there, thank you!": "",
		"Ok, I have read all of this and will look what my colleague in Bern says to it.": "",
	} {
		if got, is := Assents(text); got != want || is != (want != "") {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

// TestRegrets tells regret about a day from regret about anything else.
func TestRegrets(t *testing.T) {
	for text, want := range map[string]bool{
		"On Friday I'm in Rome, alas.":                 true,
		"Leider bin ich am Freitag in Rom.":            true,
		"Sorry for my silence, Friday is perfect.":     false,
		"On Friday I'm in Rome, so come to the Forum.": false,
	} {
		if got := Regrets(text); got != want {
			t.Errorf("%q: got %v", text, got)
		}
	}
}
