package intake

import (
	"slices"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/matching"
	"informd/rules/reading"
)

// A forward shows the date of its original by the clock of who forwards it, unless it names
// a zone.
func TestForwardedByTheWall(t *testing.T) {
	zone := time.FixedZone("IST", 5*3600+1800)
	shown := time.Date(2026, 3, 3, 10, 1, 0, 0, time.UTC)
	for wall, want := range map[bool]string{true: "2026-03-03T04:31:00Z", false: "2026-03-03T10:01:00Z"} {
		if got := (&mail.Forward{Date: shown, Wall: wall}).When(zone).Format(time.RFC3339); got != want {
			t.Errorf("by the wall %v: %s, want %s", wall, got, want)
		}
	}
	if !(&mail.Forward{Wall: true}).When(zone).IsZero() {
		t.Error("a date that cannot be read became one")
	}
}

// Whom a receipt is about is known, or becomes known with it, whatever the note says of them.
func TestReceiptAboutSomebodyKnown(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	self := mail.Self{Addresses: []string{"julie@example.org"}, Capture: "julie+x@example.org"}
	pol := rules.Policy{Owner: mail.Address{Name: "Julie", Addr: "julie@example.org"}, Self: self, Zone: time.UTC}
	anna := askedAnna(now)
	eva := mail.Forward{From: mail.Address{Name: "Eva Stark", Addr: "eva@desk.example"}, Subject: "Hello", Text: "Hello"}
	for _, text := range []string{"", "met today", "stop", "about eva@desk.example", "forget eva@desk.example", "why eva@desk.example", "history eva@desk.example",
		"stop eva@desk.example", "same: eva@desk.example", "met eva@desk.example today", "undo", "new ask", "wrote", "left", "later 3d", "send now", "edit", "nofollow", "nothanks",
		"not a reply", "that was a yes", "done", "replied linkedin", "cancelled", "moved: friday 15:00", "intro: Eva Stark <eva@desk.example>", "A kind person."} {
		for _, f := range []*mail.Forward{nil, &eva} {
			m := mail.Message{ID: "n@example.org", From: pol.Owner, To: []mail.Address{{Addr: self.Capture}}, Date: now, Subject: "Fwd: Hello", Text: text, Reply: text, Forward: f,
				Place: mail.Place{Folder: "Sent", Role: mail.RoleSent}}
			found := interpretAlone(encounter.Encounter{Message: m, Reading: reading.Read(m, self), Book: matching.NewBook(self, []*rules.Person{anna}), Policy: pol, Now: now})
			for _, act := range found.Actions() {
				known := act.Person == "" || act.Person == anna.ID || slices.ContainsFunc(found.Events, func(e fact.Event) bool { return e.Person == act.Person })
				if !known {
					t.Errorf("%q, forwarding %v: a %s about %s, whom nothing makes known", text, f != nil, act.Kind, act.Person)
				}
			}
		}
	}
}
