package mail

import "testing"

// What the owner has sent may bear an earlier capture address, which their address book remembers.
func TestCapturesByAnEarlierAddress(t *testing.T) {
	self := Self{Addresses: []string{"julie@example.org"}, Capture: "julie+informd-q9w8e7r6t5y4u3i2@example.org",
		Earlier: []string{"notes@example.org"}}
	for addr, want := range map[string]bool{
		"julie+informd-q9w8e7r6t5y4u3i2@example.org": true,
		"Julie+Informd-7f3k2m9qxw4t8bhc@example.org": true,
		"julie+informd@example.org":                  true,
		"notes@example.org":                          true,
		"julie+informdaily@example.org":              false,
		"julie+shop@example.org":                     false,
		"julie+informd-7f3k2m9qxw4t8bhc@example.com": false,
		"jules+informd-7f3k2m9qxw4t8bhc@example.org": false,
	} {
		m := Message{Place: Place{Role: RoleSent}, To: []Address{{Addr: "anna@pharma.example"}}, Bcc: []Address{{Addr: addr}}}
		if got := self.Captures(m); got != want {
			t.Errorf("Captures with %s in Sent: %v, want %v", addr, got, want)
		}
		if m.Place.Role = RoleInbox; self.Captures(m) && addr != self.Capture {
			t.Errorf("a mail to %s in the inbox is a capture", addr)
		}
	}
}
