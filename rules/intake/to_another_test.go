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

// What the owner writes to an assistant who answered for somebody thanks them for no talk, and may be the
// follow-up, so it holds and asks. To an address of their own it counts as written to them.
func TestToAnother(t *testing.T) {
	now := time.Date(2026, 3, 10, 10, 0, 0, 0, time.UTC)
	self := mail.Self{Addresses: []string{"julie@example.org"}, Capture: "julie+x@example.org"}
	pol := rules.Policy{Owner: mail.Address{Name: "Julie", Addr: "julie@example.org"}, Self: self, Zone: time.UTC}
	asked := fact.Event{Seq: 1, Person: "p", Kind: fact.Asked, At: now.AddDate(0, 0, -6), Source: "ask@example.org", Ask: "ask",
		Name: "Ingrid Sommer", Address: "sommer@optics.example", From: "julie@example.org", Recipients: 1,
		MessageID: "ask@example.org", Subject: "Pharma"}
	heard := func(kind fact.Kind, name string) fact.Event {
		return fact.Event{Seq: 2, Person: "p", Kind: kind, Ask: "ask", At: now.AddDate(0, 0, -4), Source: "a@optics.example", Name: name,
			Address: "office@optics.example", MessageID: "a@optics.example"}
	}
	met := fact.Event{Seq: 3, Person: "p", Kind: fact.Met, Talk: "talk", At: now.AddDate(0, 0, -1), Start: now.AddDate(0, 0, -1),
		End: now.AddDate(0, 0, -1).Add(time.Hour)}
	for _, tt := range []struct {
		name   string
		events []fact.Event
		want   fact.Kind
	}{
		{"to her assistant, after the talk", []fact.Event{asked, heard(fact.Answered, "Kerstin Lamm"), met}, fact.Wrote},
		{"to her own other address, after the talk", []fact.Event{asked, heard(fact.Answered, "Ingrid Sommer"), met}, fact.Thanked},
		{"to her assistant, while the ask is open", []fact.Event{asked, heard(fact.Heard, "Kerstin Lamm")}, fact.Doubted},
	} {
		m := mail.Message{ID: "m@example.org", From: pol.Owner, To: []mail.Address{{Name: "Office", Addr: "office@optics.example"}}, Date: now,
			Subject: "Re: Pharma", Text: "Got it, thanks.\n\nJulie", Reply: "Got it, thanks.\n\nJulie", InReplyTo: []string{"a@optics.example"},
			Place: mail.Place{Folder: "Sent", Role: mail.RoleSent}}
		p := rules.Fold("p", tt.events, nil)
		f := interpretAlone(encounter.Encounter{Message: m, Reading: reading.Read(m, self), Book: matching.NewBook(self, []*rules.Person{p}),
			Policy: pol, Now: now})
		if len(f.Events) == 0 || f.Events[0].Kind != tt.want {
			t.Errorf("%s: got %v (%s), want %s", tt.name, f.Events, f.Why, tt.want)
		}
	}
}

// What the owner writes in somebody's thread may be the follow-up, unless they named that reader themselves: that
// somebody else named them is no reason.
func TestToOneNamedByAnother(t *testing.T) {
	now := time.Date(2026, 3, 10, 10, 0, 0, 0, time.UTC)
	asked := func(id, name string) fact.Event {
		return fact.Event{Seq: 1, Person: id, Kind: fact.Asked, At: now.AddDate(0, 0, -6), Source: id + "@example.org", Ask: "ask-" + id, Name: name,
			Address: id + "@optics.example", From: "julie@example.org", Recipients: 1, MessageID: id + "@example.org", Subject: "Pharma"}
	}
	for by, want := range map[string]bool{"anna": false, "gwen": true} {
		named := fact.Event{Seq: 2, Person: by, Kind: fact.Introduced, At: now.AddDate(0, 0, -2), Source: "note",
			Named: fact.Named{Name: "Tim Ray", Address: "tim@ray.example"}}
		events := map[string][]fact.Event{"anna": {asked("anna", "Anna Ohm")}, "gwen": {asked("gwen", "Gwen Parry")}}
		events[by] = append(events[by], named)
		m := mail.Message{ID: "m@example.org", From: mail.Address{Addr: "julie@example.org"}, To: []mail.Address{{Name: "Tim Ray", Addr: "tim@ray.example"}},
			Date: now, Subject: "Re: Pharma", Text: "Dear Tim, here it is.", Reply: "Dear Tim, here it is.", InReplyTo: []string{"anna@example.org"},
			Place: mail.Place{Folder: "Sent", Role: mail.RoleSent}}
		f, _ := played(now, m, rules.Fold("anna", events["anna"], nil), rules.Fold("gwen", events["gwen"], nil))
		held := slices.ContainsFunc(f.Events, func(e fact.Event) bool { return e.Kind == fact.Doubted && e.Person == "anna" })
		if held != want {
			t.Errorf("named by %s: held %t, want %t", by, held, want)
		}
	}
}

// Whoever thanks for a talk says so in the first sentence; further down one thanks for anything.
func TestFirstSentence(t *testing.T) {
	for text, want := range map[string]string{
		"Dear Chloé,\n\nthank you for yesterday evening! The map is here.\n\nJulie": "thank you for yesterday evening",
		"So sorry, I missed our call. Another time? Thanks, Julie":                  "So sorry, I missed our call",
	} {
		if got := firstSentence(text); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}
