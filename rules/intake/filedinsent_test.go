package intake

import (
	"testing"
	"time"

	"informd/rules"
	"informd/rules/fact"
	"informd/rules/mail"
)

// An answer that a rule or a slip of the hand has put into Sent is an answer all the same;
// of an address that nobody knows, which may be the owner's own, it may be.
func TestAnswerFiledInSent(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	julie, alias := mail.Address{Addr: "julie@example.org"}, mail.Address{Addr: "julie@alias.example"}
	anna := mail.Address{Name: "Anna Meier", Addr: "anna@acme.example"}
	for _, tt := range []struct {
		name     string
		from, to mail.Address
		thread   string
		want     string
	}{
		{"hers", anna, julie, "", "answered anna, accepted anna"},
		{"her assistant's, in the thread", mail.Address{Addr: "eva@desk.example"}, julie, "ask@example.org", "doubted anna"},
		{"a colleague's", mail.Address{Addr: "eva@acme.example"}, julie, "", "doubted anna"},
		{"of somebody else", mail.Address{Addr: "eva@desk.example"}, julie, "", "unread"},
		{"the owner's, from an alias", alias, anna, "ask@example.org", "nothing"},
		{"the owner's, to themselves", julie, julie, "ask@example.org", "nothing"},
	} {
		m := mail.Message{ID: "m@acme.example", From: tt.from, To: []mail.Address{tt.to}, Date: now, Subject: "Coffee", Text: "Gladly.", Reply: "Gladly.",
			Place: mail.Place{Folder: "Sent", Role: mail.RoleSent}}
		if tt.thread != "" {
			m.InReplyTo = []string{tt.thread}
		}
		if got := outcomes(now, m, askedAnna(now)); got != tt.want && (tt.want != "nothing" || got == "answered anna, accepted anna") {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

// The owner's own address that the config does not list stays theirs, though a copy once went there: what
// they send from it is theirs.
func TestUnlistedAfterCopyToIt(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	alias := mail.Address{Name: "Julie", Addr: "julie@alias.example"}
	known := func(kind fact.Kind) *rules.Person {
		return rules.Fold("alias", []fact.Event{{Seq: 2, Person: "alias", Kind: kind, At: now.AddDate(0, 0, -1),
			Source: "copy@example.org", Address: alias.Addr, MessageID: "copy@example.org"}}, nil)
	}
	for _, tt := range []struct {
		name    string
		known   fact.Kind
		capture string
		want    string
	}{
		{"again to whom they asked", fact.Wrote, "", "nudged anna"},
		{"a second ask", fact.Wrote, "julie+x@example.org", "nudged anna"},
		{"an address that wrote to them is no alias", fact.Heard, "", "heard alias, doubted anna"},
	} {
		m := mail.Message{ID: "m@alias.example", From: alias, To: []mail.Address{{Addr: "anna@acme.example"}}, Date: now, Subject: "Coffee",
			Text: "Dear Anna, coffee?", Reply: "Dear Anna, coffee?", Place: mail.Place{Folder: "Sent", Role: mail.RoleSent}}
		if tt.capture != "" {
			m.Cc = []mail.Address{{Addr: tt.capture}}
		}
		if got := outcomes(now, m, askedAnna(now), known(tt.known)); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

// A web form and a forwarder put the owner's own address into From, and whom the mail is from
// beside it. It proves nothing, and may be an answer: it holds.
func TestFromTheOwnersAddress(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	julie := mail.Address{Name: "Julie", Addr: "julie@example.org"}
	for _, tt := range []struct {
		name string
		m    mail.Message
		want string
	}{
		{"a form", mail.Message{ReplyTo: []mail.Address{{Addr: "anna@acme.example"}}}, "doubted anna"},
		{"a form filled in from home", mail.Message{ReplyTo: []mail.Address{{Name: "Anna Meier", Addr: "am80@mail.example"}}}, "doubted anna"},
		{"a forwarder", mail.Message{Rewritten: []mail.Address{{Addr: "anna@acme.example"}}}, "doubted anna"},
		{"a forwarder that keeps the name", mail.Message{From: mail.Address{Name: "Anna Meier via Alias", Addr: "julie@example.org"}}, "doubted anna"},
		{"somebody else", mail.Message{ReplyTo: []mail.Address{{Name: "Eva Stark", Addr: "eva@desk.example"}}}, "unread"},
		{"a note of the owner's in the thread", mail.Message{InReplyTo: []string{"ask@example.org"}}, ""},
		{"in Sent", mail.Message{ReplyTo: []mail.Address{{Addr: "anna@acme.example"}}, Place: mail.Place{Role: mail.RoleSent}}, ""},
	} {
		m := tt.m
		if m.ID, m.To, m.Date, m.Subject, m.Text, m.Reply = "m@x.example", []mail.Address{julie}, now, "Your site", "Gladly.", "Gladly."; m.From.IsZero() {
			m.From = julie
		}
		if got := outcomes(now, m, askedAnna(now)); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}
