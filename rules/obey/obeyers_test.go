package obey

import (
	"slices"
	"testing"

	"informd/rules/notes"
)

// TestObeyers holds that each verb of the mail language has a function that obeys it, and that
// there is none for another.
func TestObeyers(t *testing.T) {
	all := obeyers()
	for _, v := range notes.Verbs() {
		if all[v] == nil {
			t.Errorf("nothing obeys %q", v)
		}
	}
	for v := range all {
		if !slices.Contains(notes.Verbs(), v) {
			t.Errorf("%q is no verb of the mail language", v)
		}
	}
}
