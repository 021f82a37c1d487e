package intake

import (
	"testing"
	"time"

	"informd/rules/mail"
)

// Relays and aliases put their own address into From, and spell the one it was from in it or
// beside it.
func TestAuthorSpeltByRelay(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		from mail.Address
		want string
	}{
		{mail.Address{Name: "anna@acme.example", Addr: "fwd@relay.example"}, "answered anna, accepted anna"},
		{mail.Address{Name: "Anna <anna@acme.example> via List", Addr: "list@lists.example"}, "answered anna, accepted anna"},
		{mail.Address{Name: "anna@acme.example [via Relay]", Addr: "x17@relay.example"}, "answered anna, accepted anna"},
		{mail.Address{Name: "A. Meier - anna(at)acme.example", Addr: "reply+x17@relay.example"}, "answered anna, accepted anna"},
		{mail.Address{Name: "anna 'at' acme.example", Addr: "x17@relay.example"}, "answered anna, accepted anna"},
		{mail.Address{Addr: "anna_at_acme.example_julie@duck.example"}, "answered anna, accepted anna"},
		{mail.Address{Addr: "julie+anna=acme.example@alias.example"}, "answered anna, accepted anna"},
		{mail.Address{Addr: "SRS0=x1Yz=TT=acme.example=anna@forward.example"}, "answered anna, accepted anna"},
		{mail.Address{Addr: "srs1=abcd=forward.example==x1Yz=TT=acme.example=anna@second.example"}, "answered anna, accepted anna"},
		{mail.Address{Name: "Anna Meier (am77@mail.example)", Addr: "x17@relay.example"}, "doubted anna"},
		{mail.Address{Name: "eva@acme.example", Addr: "x17@relay.example"}, "doubted anna"},
		{mail.Address{Addr: "list+julie=example.org@relay.example"}, "unread"},
		{mail.Address{Name: "Anna at Acme", Addr: "news@relay.example"}, "unread"},
		{mail.Address{Name: "julie@example.org", Addr: "x17@relay.example"}, "unread"},
	} {
		m := mail.Message{ID: "m@x.example", From: tt.from, To: []mail.Address{{Addr: "julie@example.org"}}, Date: now, Subject: "Coffee", Text: "Gladly.", Reply: "Gladly.",
			Place: mail.Place{Folder: "INBOX"}}
		if got := outcomes(now, m, askedAnna(now)); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.from, got, tt.want)
		}
	}
}
