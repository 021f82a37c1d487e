package rules

import "testing"

func TestTellsOfMisfortune(t *testing.T) {
	for words, want := range map[string]bool{
		"My wife is in hospital and I have no head for organs at the moment.": true,
		"My father passed away last week; I hope you understand.":             true,
		"Ich bin leider krank.":                              true,
		"That is a dead end for me, sorry.":                  false,
		"I am sick of trains, and would rather not.":         false,
		"The hospital keeps me busy, so I have to say no.":   false,
		"I work in hospital administration, not in pharmacy": false,
	} {
		if TellsOfMisfortune(words) != want {
			t.Errorf("%s: %v, want %v", words, !want, want)
		}
	}
}
