package oauth

import (
	"testing"

	"informd/mailbox"
)

// A packager's lines name a client for each provider, and the source names none.
func TestPackaged(t *testing.T) {
	const text = "# as whom\n\nmicrosoft 0f1e2d3c\ngoogle 17.apps.example  a-secret\ngoogle\n"
	for _, tt := range []struct {
		text       string
		provider   Provider
		id, secret string
	}{
		{text, Microsoft(), "0f1e2d3c", ""},
		{text, Google(), "17.apps.example", "a-secret"},
		{clientsText, Microsoft(), "", ""},
		{clientsText, Google(), "", ""},
	} {
		tt.provider.ClientID, tt.provider.ClientSecret = "", mailbox.Secret{}
		p := tt.provider.packaged(tt.text)
		if p.ClientID != tt.id || p.ClientSecret.Reveal() != tt.secret {
			t.Errorf("%s: %q and %q, want %q and %q", p.Name, p.ClientID, p.ClientSecret.Reveal(), tt.id, tt.secret)
		}
	}
}
