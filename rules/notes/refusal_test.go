package notes

import "testing"

// TestRefusesNamed holds that a short line which names somebody refuses, and neither a long one nor a question.
func TestRefusesNamed(t *testing.T) {
	for line, want := range map[string]bool{
		"Schreib Anna nicht mehr":  true,
		"Schreib Anna nicht mehr?": false,
		"Schreib nicht mehr":       false,
		"Ich schreib Anna nicht mehr so oft wie in den Jahren vor Basel": false,
	} {
		if got := RefusesNamed(line, []string{"anna"}); got != want {
			t.Errorf("%q: refuses %t, want %t", line, got, want)
		}
	}
}

// TestRefusedFor holds that a refusal with its reason is one, and that one which only delays, or depends on something,
// names nobody: the owner is asked.
func TestRefusedFor(t *testing.T) {
	for line, want := range map[string]string{
		"stop anna, she's ill":                           "anna",
		"stop anna because she rang":                     "anna",
		"Don't write to Anna. She rang.":                 "Anna",
		"Don't write to Anna so soon.":                   "",
		"Don't write to Anna as long as she is on leave": "",
		"Don't write to Anna as she asked":               "",
		"stop anna if she answers by herself":            "",
		"Don't write to Anna. Give her two more weeks.":  "",
		"Don't write to Anna. Give her room.":            "",
		"Don't write to Anna. Not yet.":                  "",
		"stop anna, she needs two more weeks":            "",
		"stop anna, she is at sea until May":             "",
	} {
		if got := RefusedName(line); got != want {
			t.Errorf("%q refuses %q, want %q", line, got, want)
		}
	}
}
