package proof

import (
	"testing"
	"time"

	"informd/rules/mail"
)

// signedMail returns a mail that its signature proves, and the signature.
func signedMail(now time.Time) (mail.Message, Signed, mail.Self) {
	julie, capture := "julie@example.org", "julie+informd-7f3k2m9qxw4t8bhc@example.org"
	m := mail.Message{ID: "a@example.org", From: mail.Address{Addr: julie}, To: []mail.Address{{Addr: capture}}, Date: now, Text: "stop",
		Header: mail.Header{"from": {julie}, "to": {capture}, "subject": {"x"}, "date": {"x"}, "message-id": {"<a@example.org>"}}}
	s := Signed{Authors: []mail.Address{m.From}, Signatures: []Signature{{Domain: "example.org", Fields: []string{"from", "to", "subject", "date", "message-id", "content-type"}}}}
	return m, s, mail.Self{Addresses: []string{julie}, Capture: capture}
}

// What mails with real signatures do not show.
func TestProves(t *testing.T) {
	now := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		name   string
		change func(*mail.Message, *Signed)
		why    string
	}{
		{"as it should be", func(*mail.Message, *Signed) {}, ""},
		{"without an id", func(m *mail.Message, _ *Signed) { m.ID = "" }, "it has no Message-ID"},
		{"expired by the clock of the daemon", func(_ *mail.Message, s *Signed) { s.Signatures[0].Expires = now.Add(-time.Second) }, "the signature of example.org has expired"},
		{"not expired", func(_ *mail.Message, s *Signed) { s.Signatures[0].Expires = now.Add(time.Second) }, ""},
		{"its Content-Type was taken away, and not covered", func(_ *mail.Message, s *Signed) { s.Signatures[0].Fields = s.Signatures[0].Fields[:5] },
			"the signature of example.org does not cover Content-Type"},
		{"an idle encoding that is not covered", func(m *mail.Message, _ *Signed) { m.Header["content-transfer-encoding"] = []string{"8bit"} }, ""},
		{"another encoding that is not covered", func(m *mail.Message, _ *Signed) { m.Header["content-transfer-encoding"] = []string{"base64"} },
			"the signature of example.org does not cover Content-Transfer-Encoding"},
		{"a second Content-Type on top", func(m *mail.Message, _ *Signed) { m.Header["content-type"] = []string{"text/plain", "text/html"} },
			"the signature of example.org covers one content-type, and there is another"},
		{"not read whole", func(m *mail.Message, _ *Signed) { m.Problem = "too deep" }, "it could not be read whole: too deep"},
		{"another author than the one verified", func(m *mail.Message, _ *Signed) { m.From.Addr = "eve@example.org" }, "it is not from an address of yours"},
		{"the nearest reason", func(_ *mail.Message, s *Signed) {
			s.Signatures = []Signature{{Domain: "lists.example"}, {Domain: "example.org", Problem: "no key"}, {Domain: "evil.example"}}
		}, "the signature of example.org does not hold: no key"},
		{"any of them", func(_ *mail.Message, s *Signed) {
			s.Signatures = append([]Signature{{Domain: "lists.example"}}, s.Signatures...)
		}, ""},
	} {
		m, s, self := signedMail(now)
		tt.change(&m, &s)
		if _, why := s.Proves(m, self, now); why != tt.why {
			t.Errorf("%s: got %q, want %q", tt.name, why, tt.why)
		}
	}
}

func TestAligned(t *testing.T) {
	for _, tt := range []struct {
		d, from string
		want    bool
	}{
		{"example.org", "example.org", true}, {"Example.ORG", "example.org", true}, {"example.org", "a.b.example.org", true},
		{"b.example.org", "a.b.example.org", false}, {"a.example.org", "example.org", false}, {"ample.org", "example.org", false},
		{"org", "example.org", false}, {"co.uk", "firm.co.uk", false}, {"firm.co.uk", "mail.firm.co.uk", true},
		{"", "", false}, {"", "example.org", false}, {"example.org.", "example.org", false}, {"wor\u212a.example", "work.example", false},
	} {
		if got := Aligned(tt.d, tt.from); got != tt.want {
			t.Errorf("a signature of %q for %q: got %v, want %v", tt.d, tt.from, got, tt.want)
		}
	}
}

// Two mails without an id are not one.
func TestMarks(t *testing.T) {
	now := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	a, _, _ := signedMail(now)
	b := a
	b.ID, b.Text = "", "another"
	c := b
	c.Text = "a third"
	seen := map[string]string{}
	for name, m := range map[string]mail.Message{"a": a, "b": b, "c": c} {
		for _, mark := range m.Marks() {
			if other := seen[mark]; other != "" {
				t.Errorf("%s and %s have a mark in common", name, other)
			}
			seen[mark] = name
		}
	}
	again := a
	again.ID = "rewritten@example.org"
	if seen[again.Marks()[0]] != "a" {
		t.Error("the same words under another id are not known again")
	}
}
