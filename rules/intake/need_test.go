package intake

import (
	"testing"
	"time"

	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/mail"
	"informd/rules/matching"
	"informd/rules/proof"
	"informd/rules/reading"
)

// interpretAlone is Interpret where nothing that it needs is to be had.
func interpretAlone(in encounter.Encounter) encounter.Finding {
	for {
		f := Interpret(in)
		if f.Need == nil {
			return f
		}
		in = in.Supply(*f.Need, encounter.Supply{})
	}
}

// Interpret asks for each thing once, in one order, and for nothing that it has no use for.
func TestNeeds(t *testing.T) {
	self := mail.Self{Addresses: []string{"julie@example.org"}, Capture: "julie+cap@example.org"}
	at := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	capture := mail.Message{ID: "n@example.org", From: mail.Address{Addr: "julie@example.org"}, To: []mail.Address{{Addr: "anna@pharma.example"}}, Delivered: []string{self.Capture},
		Date: at, Received: at, Text: "met", Reply: "met", Place: mail.Place{Role: mail.RoleInbox}}
	change := func(f func(m *mail.Message)) mail.Message {
		m := capture
		f(&m)
		return m
	}
	other := change(func(m *mail.Message) { m.Subject = "another" })
	for _, tt := range []struct {
		name string
		m    mail.Message
		dkim bool
		twin *mail.Message
		want []encounter.NeedKind
	}{
		{name: "a capture in the inbox", m: capture, want: []encounter.NeedKind{encounter.NeedTwin}},
		{name: "which answers something", m: change(func(m *mail.Message) { m.InReplyTo = []string{"x@example.org"} }), want: []encounter.NeedKind{encounter.NeedParent, encounter.NeedTwin}},
		{name: "with signatures that count", m: capture, dkim: true, want: []encounter.NeedKind{encounter.NeedTwin, encounter.NeedSignature}},
		{name: "whose copy is found", m: capture, dkim: true, twin: &capture, want: []encounter.NeedKind{encounter.NeedTwin, encounter.NeedForgotten}},
		{name: "whose id another mail bears", m: capture, dkim: true, twin: &other, want: []encounter.NeedKind{encounter.NeedTwin, encounter.NeedSignature}},
		{name: "in Sent", m: change(func(m *mail.Message) { m.Place.Role = mail.RoleSent }), want: []encounter.NeedKind{encounter.NeedForgotten}},
		{name: "a note in Sent, which answers informd's mail and somebody's", m: change(func(m *mail.Message) {
			m.Place.Role, m.To, m.References = mail.RoleSent, []mail.Address{{Addr: self.Capture}}, []string{"notice@example.org", "theirs@pharma.example"}
		}), want: []encounter.NeedKind{encounter.NeedQuotable}},
		{name: "a mail to somebody", m: change(func(m *mail.Message) { m.Delivered = nil })},
	} {
		t.Run(tt.name, func(t *testing.T) {
			in := encounter.Encounter{Message: tt.m, Reading: reading.Read(tt.m, self), Book: matching.NewBook(self, nil),
				Policy: rules.Policy{Self: self, Zone: time.UTC, TrustDKIM: tt.dkim}, Now: at}
			if tt.twin != nil {
				twin := *tt.twin
				twin.Delivered, twin.Place.Role = nil, mail.RoleSent // shows no capture address
				tt.twin = &twin
			}
			var got []encounter.NeedKind
			for f := Interpret(in); f.Need != nil; f = Interpret(in) {
				if got = append(got, f.Need.Kind); len(got) > 5 {
					t.Fatalf("asks for ever: %v", got)
				}
				in = in.Supply(*f.Need, encounter.Supply{Twin: tt.twin, Signed: &proof.Signed{}})
			}
			if len(got) != len(tt.want) {
				t.Fatalf("needs %v, want %v", got, tt.want)
			}
			for i := range got {
				if got[i] != tt.want[i] {
					t.Errorf("needs %v, want %v", got, tt.want)
				}
			}
		})
	}
}
