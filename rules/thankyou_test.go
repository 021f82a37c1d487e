package rules

import (
	"testing"
)

// A sentence that was noted in quotation marks stands in the thank-you in one pair of them.
func TestUnmarked(t *testing.T) {
	for noted, want := range map[string]string{
		`"batches are not cheap"`:   "batches are not cheap",
		"“batches are not cheap.”":  "batches are not cheap.",
		"„Chargen sind teuer“":      "Chargen sind teuer",
		"«les lots sont chers»":     "les lots sont chers",
		"batches are not cheap":     "batches are not cheap",
		`he calls them "batches"`:   `he calls them "batches"`,
		`"Batches" are not "cheap"`: `"Batches" are not "cheap"`,
		`""`:                        `""`,
		"":                          "",
	} {
		if got := unmarked(noted); got != want {
			t.Errorf("%s: %q, want %q", noted, got, want)
		}
	}
}
