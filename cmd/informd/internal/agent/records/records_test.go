package records

import (
	"testing"

	"informd/rules/mail"
)

// A record is known by its form and its id together, and no server has handled it.
func TestIsRecord(t *testing.T) {
	const claim, live = "claim.n0nce@example.org", "live.n0nce@example.org"
	for _, tt := range []struct {
		name   string
		id     string
		fields mail.Header
		want   bool
	}{
		{"of a claim", claim, mail.Header{"x-informd-claim": {"c"}, "x-informd-nonce": {"N0NCE"}}, true},
		{"of going live", live, mail.Header{"x-informd-live": {"live"}, "x-informd-nonce": {"N0NCE"}}, true},
		{"without its nonce", claim, mail.Header{"x-informd-claim": {"c"}}, false},
		{"of another nonce", claim, mail.Header{"x-informd-claim": {"c"}, "x-informd-nonce": {"other"}}, false},
		{"without its field", claim, mail.Header{"x-informd-nonce": {"n0nce"}}, false},
		{"of a claim, under the id of going live", live, mail.Header{"x-informd-claim": {"c"}, "x-informd-nonce": {"n0nce"}}, false},
		{"under a mail's own id", "m1@acme.example", mail.Header{"x-informd-claim": {"c"}, "x-informd-nonce": {"n0nce"}}, false},
		{"delivered by a server", claim, mail.Header{"x-informd-claim": {"c"}, "x-informd-nonce": {"n0nce"}, "received": {"from x by mx; now"}}, false},
		{"delivered into the folder", live, mail.Header{"x-informd-live": {"live"}, "x-informd-nonce": {"n0nce"}, "delivered-to": {"julie+informd@example.org"}}, false},
		{"with a return path", claim, mail.Header{"x-informd-claim": {"c"}, "x-informd-nonce": {"n0nce"}, "return-path": {"<>"}}, false},
		{"checked by a server", claim, mail.Header{"x-informd-claim": {"c"}, "x-informd-nonce": {"n0nce"}, "received-spf": {"pass"}}, false},
	} {
		if got := Is(mail.Message{ID: tt.id, Header: tt.fields}); got != tt.want {
			t.Errorf("%s: got %t, want %t", tt.name, got, tt.want)
		}
	}
}
