package rules

import (
	"testing"
	"time"
)

// Relays and aliases put their own address into From, and spell the one it was from in it or
// beside it.
func TestAuthorSpeltByRelay(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		from Address
		want string
	}{
		{Address{Name: "anna@acme.example", Addr: "fwd@relay.example"}, "answered anna"},
		{Address{Name: "Anna <anna@acme.example> via List", Addr: "list@lists.example"}, "answered anna"},
		{Address{Name: "anna@acme.example [via Relay]", Addr: "x17@relay.example"}, "answered anna"},
		{Address{Name: "A. Meier - anna(at)acme.example", Addr: "reply+x17@relay.example"}, "answered anna"},
		{Address{Name: "anna 'at' acme.example", Addr: "x17@relay.example"}, "answered anna"},
		{Address{Addr: "anna_at_acme.example_julie@duck.example"}, "answered anna"},
		{Address{Addr: "julie+anna=acme.example@alias.example"}, "answered anna"},
		{Address{Addr: "SRS0=x1Yz=TT=acme.example=anna@forward.example"}, "answered anna"},
		{Address{Addr: "srs1=abcd=forward.example==x1Yz=TT=acme.example=anna@second.example"}, "answered anna"},
		{Address{Name: "Anna Meier (am77@mail.example)", Addr: "x17@relay.example"}, "doubted anna"},
		{Address{Name: "eva@acme.example", Addr: "x17@relay.example"}, "doubted anna"},
		{Address{Addr: "list+julie=example.org@relay.example"}, "unread"},
		{Address{Name: "Anna at Acme", Addr: "news@relay.example"}, "unread"},
		{Address{Name: "julie@example.org", Addr: "x17@relay.example"}, "unread"},
	} {
		m := Message{ID: "m@x.example", From: tt.from, To: []Address{{Addr: "julie@example.org"}}, Date: now, Subject: "Coffee", Text: "Gladly.", Reply: "Gladly.",
			Place: Place{Folder: "INBOX"}}
		if got := encounter(now, m, askedAnna(now)); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.from, got, tt.want)
		}
	}
}
