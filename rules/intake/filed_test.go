package intake

import (
	"testing"
	"time"

	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/matching"
	"informd/rules/reading"
)

// A mail in the capture folder tracks only where nobody else can have put it there.
func TestFiled(t *testing.T) {
	now := time.Date(2026, 3, 2, 10, 0, 0, 0, time.UTC)
	self := mail.Self{Addresses: []string{"julie@example.org"}, Capture: "julie+x@example.org"}
	header := func(fields ...string) mail.Header {
		h := mail.Header{"from": {"julie@example.org"}}
		for i := 0; i < len(fields); i += 2 {
			h[fields[i]] = append(h[fields[i]], fields[i+1])
		}
		return h
	}
	for _, tt := range []struct {
		name   string
		header mail.Header
		twin   bool
		asked  bool
	}{
		{"moved there from Sent", header(), false, true},
		{"delivered there from outside", header("return-path", "<mallory@evil.example>", "received", "from evil.example by mx.example.org with ESMTP"), false, false},
		{"delivered there by name", header("delivered-to", "julie+Filed@example.org"), false, false},
		{"received by a stranger's server", header("received", "from evil.example by mx.evil.example with ESMTPSA"), false, false},
		{"delivered, and its copy stands in Sent", header("delivered-to", "julie@example.org"), true, true},
	} {
		m := mail.Message{ID: "ask@example.org", From: mail.Address{Name: "Julie", Addr: "julie@example.org"}, To: []mail.Address{{Addr: "anna@pharma.example"}},
			Date: now, Received: now, Subject: "Your work", Text: "Could we talk?", Reply: "Could we talk?", Header: tt.header,
			Place: mail.Place{Folder: "Filed", Role: mail.RoleCapture}}
		in := encounter.Encounter{Message: m, Reading: reading.Read(m, self), Book: matching.NewBook(self, nil), Now: now,
			Policy: rules.Policy{Owner: m.From, Self: self, Zone: time.UTC}}
		if tt.twin {
			twin := m
			twin.Header, twin.Place = header(), mail.Place{Folder: "Sent", Role: mail.RoleSent}
			in.Twin = &twin
		}
		f := interpretAlone(in)
		if asked := len(f.Events) > 0 && f.Events[0].Kind == fact.Asked; asked != tt.asked || asked == f.Waits {
			t.Errorf("%s: got %v, waits %v (%s)", tt.name, f.Events, f.Waits, f.Why)
		}
	}
}
