package obey

import (
	"slices"
	"testing"

	"informd/rules/fact"
	"informd/rules/notes"
)

// TestObeyers holds that each verb of the mail language has a function that obeys it, that there is none for another,
// and that no two verbs say again what the same event, line or fact recorded.
func TestObeyers(t *testing.T) {
	all := obeyers()
	for _, v := range notes.Verbs() {
		if all[v].obey == nil {
			t.Errorf("nothing obeys %q", v)
		}
		if kind := all[v].records; kind != "" && recordedBy(kind) != v {
			t.Errorf("%q is said again both by %q and by %q", kind, v, recordedBy(kind))
		}
		if line, detail := all[v].line, all[v].detail; line+fact.LineKind(detail) != "" && verbOf(line, detail) != v {
			t.Errorf("line %q, detail %q is said again both by %q and by %q", line, detail, v, verbOf(line, detail))
		}
	}
	for v := range all {
		if !slices.Contains(notes.Verbs(), v) {
			t.Errorf("%q is no verb of the mail language", v)
		}
	}
}
