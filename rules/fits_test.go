package rules

import (
	"testing"

	"informd/rules/content"
)

func TestToldInALetterToThem(t *testing.T) {
	for _, tt := range []struct{ line, want string }{
		{"", ""},
		{"the port authority decides everything", "the port authority decides everything"},
		{"she says the port authority decides everything", "[Your note says: she says the port authority decides everything]"},
		{"ask for the batch record in his lab", "[Your note says: ask for the batch record in his lab]"},
		{"this is where others begin", "this is where others begin"},
	} {
		l := content.Letter{}
		l.Language = "en"
		if got := told(l, tt.line); got != tt.want {
			t.Errorf("%q: %q, want %q", tt.line, got, tt.want)
		}
	}
}
