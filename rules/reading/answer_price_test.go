package reading

import "testing"

// A sum is a price only if the writer asks for it.
func TestPrice(t *testing.T) {
	for text, want := range map[string]string{
		"I do such calls for 120 euro an hour. Here is my calendar.":      "I do such calls for 120 euro an hour.",
		"Happy to talk. My fee is €150 for half an hour.":                 "My fee is €150 for half an hour.",
		"Gladly! I charge $200 per session.":                              "I charge $200 per session.",
		"Gern, ich nehme 90 Euro die Stunde.":                             "Gern, ich nehme 90 Euro die Stunde.",
		"Avec plaisir. Mon tarif est de 80 euros de l'heure.":             "Mon tarif est de 80 euros de l'heure.",
		"Sure. We raised 12 million euro last year, ask me about that.":   "",
		"Yes, ring me for half an hour on Friday.":                        "",
		"Happy to. The ticket to the fair is 20 euro, by the way.":        "",
		"With pleasure, an hour is fine; I was paid to do this for ages.": "",
	} {
		if got := Price(text); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}
