package mail

import "testing"

// Domains are of one organisation below what somebody registered; whoever writes from a bare
// public suffix is of nobody's.
func TestSameOrganisation(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		same bool
	}{
		{"acme.com", "acme.com", true},
		{"mail.acme.com", "ACME.com", true},
		{"acme.co.uk", "hr.acme.co.uk", true},
		{"com", "acme.com", false},
		{"acme.com", "COM", false},
		{"com", "com", false},
		{"co.uk", "acme.co.uk", false},
		{"uk", "co.uk", false},
		{"github.io", "acme.github.io", false},
		{"example", "acme.example", false},
		{"gmail.com", "gmail.com", false},
		{"yahoo.co.uk", "yahoo.co.uk", false},
		{"live.nl", "live.nl", false},
		{"outlook.acme.com", "acme.com", true},
		{"com.br", "acme.com.br", false},
		{"acme.com.br", "rh.acme.com.br", true},
		{"anna.blogspot.com", "bob.blogspot.com", false},
		{"acme.xn--p1ai", "hr.acme.xn--p1ai", true},
		{"localhost", "localhost", false},
		{"", "", false},
	} {
		if got := SameOrganisation(tt.a, tt.b); got != tt.same {
			t.Errorf("SameOrganisation(%q, %q) = %v, want %v", tt.a, tt.b, got, tt.same)
		}
	}
	if Branches("com", "com") {
		t.Error("two who write from com are taken for branches of one organisation")
	}
}
