package mail

import "testing"

// A mail is told in one line: without its salutation, and beginning with a capital letter.
func TestInALine(t *testing.T) {
	for text, want := range map[string]string{
		"Hi Julie, gladly.":                         "Gladly.",
		"Hi Julie, über Freitag: gern.":             "Über Freitag: gern.",
		"Liebe Julie, gerne.":                       "Gerne.",
		"Hi Julie, “yes” is my answer.":             "“yes” is my answer.",
		"Dear Julie,\n\nélan is what it takes.":     "élan is what it takes.",
		"Tomorrow, on Friday, we can talk at last.": "Tomorrow, on Friday, we can talk at last.",
	} {
		if got := InALine(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// What decides about a mail is not cut where people are shown less of it.
func TestFirstParagraph(t *testing.T) {
	const long = "thank you very much for the long and unhurried talk that we had in the café behind the station, " +
		"with all the stories of the old plant, yesterday."
	for _, hello := range []string{"", "Dear Anna,\n\n", "Sehr geehrte Frau Professor Dr. Hohenlohe-Langenburg,\n\n"} {
		if got := FirstParagraph(hello + long + "\n\nBest,\nJulie"); got != long {
			t.Errorf("%q: %q", hello, got)
		}
	}
}
