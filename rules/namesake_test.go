package rules

import (
	"testing"
	"time"
)

// The owner writes to somebody who bears the name of whom they asked, at another address.
func TestOwnMailToNamesake(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		name string
		to   Address
		cc   []Address
		role Role
		want string
	}{
		{"at home", Address{Name: "Anna Meier", Addr: "am80@gmail.com"}, nil, RoleSent, "doubted anna"},
		{"as the address spells it", Address{Addr: "anna.meier@gmail.com"}, nil, RoleSent, "doubted anna"},
		{"not in Sent", Address{Name: "Meier, Anna", Addr: "am80@gmail.com"}, nil, RoleNone, "doubted anna"},
		{"at both addresses", Address{Name: "Anna Meier", Addr: "am80@gmail.com"}, []Address{{Name: "Anna Meier", Addr: "anna@acme.example"}}, RoleSent, "nudged anna"},
		{"tracked", Address{Name: "Anna Meier", Addr: "am80@gmail.com"}, []Address{{Addr: "julie+x@example.org"}}, RoleSent, "doubted anna, asked " + PersonID("am80@gmail.com")},
		{"another Anna", Address{Name: "Anna Schmidt", Addr: "anna.schmidt@gmail.com"}, nil, RoleSent, "unread"},
	} {
		m := Message{ID: "m@example.org", From: Address{Addr: "julie@example.org"}, To: []Address{tt.to}, Cc: tt.cc, Date: now.Add(-time.Hour), Subject: "Did you get my mail?",
			Text: "Just asking.", Reply: "Just asking.", Place: Place{Folder: "Sent", Role: tt.role}}
		if got := encounter(now, m, askedAnna(now)); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}
