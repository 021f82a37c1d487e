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
