package intake

import (
	"testing"
	"time"

	"informd/rules"
	"informd/rules/mail"
)

// The owner writes to somebody who bears the name of whom they asked, at another address.
func TestOwnMailToNamesake(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		name string
		to   mail.Address
		cc   []mail.Address
		role mail.Role
		want string
	}{
		{"at home", mail.Address{Name: "Anna Meier", Addr: "am80@gmail.com"}, nil, mail.RoleSent, "doubted anna"},
		{"as the address spells it", mail.Address{Addr: "anna.meier@gmail.com"}, nil, mail.RoleSent, "doubted anna"},
		{"not in Sent", mail.Address{Name: "Meier, Anna", Addr: "am80@gmail.com"}, nil, mail.RoleNone, "doubted anna"},
		{"at both addresses", mail.Address{Name: "Anna Meier", Addr: "am80@gmail.com"}, []mail.Address{{Name: "Anna Meier", Addr: "anna@acme.example"}}, mail.RoleSent, "nudged anna"},
		{"tracked", mail.Address{Name: "Anna Meier", Addr: "am80@gmail.com"}, []mail.Address{{Addr: "julie+x@example.org"}}, mail.RoleSent, "doubted anna, asked " + rules.PersonID("am80@gmail.com")},
		{"another Anna", mail.Address{Name: "Anna Schmidt", Addr: "anna.schmidt@gmail.com"}, nil, mail.RoleSent, "unread"},
	} {
		m := mail.Message{ID: "m@example.org", From: mail.Address{Addr: "julie@example.org"}, To: []mail.Address{tt.to}, Cc: tt.cc, Date: now.Add(-time.Hour), Subject: "Did you get my mail?",
			Text: "Just asking.", Reply: "Just asking.", Place: mail.Place{Folder: "Sent", Role: tt.role}}
		if got := outcomes(now, m, askedAnna(now)); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}
