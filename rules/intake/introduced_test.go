package intake

import (
	"strings"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/matching"
	"informd/rules/reading"
)

// TestIntroducedOffered holds that the question whom a note is about offers first whom somebody has named, and
// asks for the address of one that has none.
func TestIntroducedOffered(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	self := mail.Self{Addresses: []string{"julie@example.org"}, Capture: "julie+x@example.org"}
	pol := rules.Policy{Owner: mail.Address{Name: "Julie", Addr: "julie@example.org"}, Self: self, Zone: time.UTC}
	for _, tt := range []struct{ address, subject, text, button, change string }{
		{"marc@labo.example", "marc — that went badly", "he had ten minutes and a cold", "about marc@labo.example", ""},
		{"marc@labo.example", "", "Lefevre was in a hurry, and rather cold", "about marc@labo.example", ""},
		{"marc@labo.example", "", "that went badly", "about claire@acme.example", ""},
		{"", "marc — that went badly", "he had ten minutes and a cold", "about claire@acme.example", "Marc Lefèvre"},
	} {
		claire := rules.Fold("p", []fact.Event{
			{Seq: 1, Person: "p", Kind: fact.Heard, At: now.AddDate(0, 0, -9), Source: "a@acme.example", Name: "Claire Roy",
				Address: "claire@acme.example", MessageID: "a@acme.example"},
			{Seq: 2, Person: "p", Kind: fact.Introduced, At: now.AddDate(0, 0, -8), Source: "b@example.org",
				Named: fact.Named{Name: "Marc Lefèvre", Address: tt.address}},
		}, nil)
		m := mail.Message{ID: "m@example.org", From: pol.Owner, To: []mail.Address{{Addr: self.Capture}}, Date: now,
			Subject: tt.subject, Text: tt.text, Reply: tt.text, Place: mail.Place{Folder: "Sent", Role: mail.RoleSent}}
		f := interpretAlone(encounter.Encounter{Message: m, Reading: reading.Read(m, self),
			Book: matching.NewBook(self, []*rules.Person{claire}), Policy: pol, Now: now})
		if len(f.Actions()) == 0 {
			t.Fatalf("%q: no receipt, %+v", tt.text, f)
		}
		say, _ := f.Actions()[0].Say.(content.SayReceipt)
		if len(say.Buttons) == 0 || say.Buttons[0].Command != tt.button || !strings.Contains(say.Change, tt.change) {
			t.Errorf("%q %q: got %+v, %q, want first %q", tt.subject, tt.text, say.Buttons, say.Change, tt.button)
		}
	}
}
