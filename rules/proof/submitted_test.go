package proof

import (
	"testing"
	"time"

	"informd/rules/mail"
)

// When a mail was sent stands in the note of the owner's own server that took it in, and in nobody
// else's.
func TestSubmittedAt(t *testing.T) {
	self := mail.Self{Addresses: []string{"julie@example.org"}}
	want := time.Date(2026, 3, 2, 8, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		name     string
		received []string // top first
		told     bool
	}{
		{"a login", []string{"from laptop by smtp.example.org with ESMTPSA id 1; Mon, 02 Mar 2026 09:00:00 +0100"}, true},
		{"with a comment", []string{"from laptop by smtp.example.org with ESMTPSA id 1; Mon,  2 Mar 2026 09:00:00 +0100 (CET)"}, true},
		{"without a weekday", []string{"by smtp.example.org (Postfix, from userid 1000) id 1; 2 Mar 2026 08:00:00 +0000"}, true},
		{"passed on by another", []string{"from smtp.example.org by mx.example.org with LMTP; Mon, 02 Mar 2026 11:00:00 +0100",
			"from laptop by smtp.example.org with ESMTPSA; Mon, 02 Mar 2026 09:00:00 +0100"}, true},
		{"another's server", []string{"from laptop by smtp.evil.example with ESMTPSA; Mon, 02 Mar 2026 09:00:00 +0100"}, false},
		{"from another server", []string{"from mx.evil.example by mx.example.org with ESMTP; Mon, 02 Mar 2026 09:00:00 +0100"}, false},
		{"no date", []string{"from laptop by smtp.example.org with ESMTPSA"}, false},
		{"none", nil, false},
	} {
		m := mail.Message{Header: mail.Header{"received": tt.received}}
		if at := SubmittedAt(m, self, nil); at.Equal(want) != tt.told || !tt.told && !at.IsZero() {
			t.Errorf("%s: %s", tt.name, at)
		}
	}
}
