package intake

import (
	"slices"
	"strings"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/manner"
	"informd/rules/matching"
	"informd/rules/reading"
)

const formalAsk = "Sehr geehrte Frau Dr. Meier,\n\nIhr Vortrag hat mich sehr beschäftigt. Dürfte ich Ihnen drei Fragen " +
	"zu Ihrem Weg stellen, 17 Minuten am Telefon?\n\nMit freundlichen Grüßen\nJulie Roth"

// A line of the owner's changes how letters to somebody are written, and undo changes it back.
func TestOwnersWordOnLetters(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	self := mail.Self{Addresses: []string{"julie@example.org"}, Capture: "julie+x@example.org"}
	pol := rules.Policy{Owner: mail.Address{Name: "Julie Roth", Addr: "julie@example.org"}, Self: self, Zone: time.UTC}
	asked := fact.Event{Seq: 1, Person: "p", Kind: fact.Asked, At: now.AddDate(0, 0, -2), Source: "ask@example.org", Ask: "ask",
		Name: "Eva Meier", Address: "eva@pharma.example", From: "julie@example.org", Recipients: 1, MessageID: "ask@example.org",
		Subject: "Ihr Weg", Letter: formalAsk}
	letter := func(events []fact.Event) manner.Letter {
		p := rules.Fold("p", events, nil)
		return pol.Letter(p, &p.Asks[0])
	}
	note := func(events []fact.Event, id, text string) []fact.Event {
		m := mail.Message{ID: id, From: pol.Owner, To: []mail.Address{{Addr: self.Capture}}, Date: now, Subject: "Eva Meier",
			Text: text, Reply: text, Place: mail.Place{Folder: "Sent", Role: mail.RoleSent}, Header: mail.Header{"from": {"julie@example.org"}}}
		book := matching.NewBook(self, []*rules.Person{rules.Fold("p", events, nil)})
		f := interpretAlone(encounter.Encounter{Message: m, Reading: reading.Read(m, self), Book: book, Policy: pol, Now: now})
		for i := range f.Events {
			f.Events[i].Seq = int64(len(events) + i + 1)
		}
		return append(slices.Clone(events), f.Events...)
	}
	before := letter([]fact.Event{asked})
	for _, tt := range []struct{ line, language, salutation string }{
		{"language: french", "fr", "Bonjour,"},
		{"language: fr", "fr", "Bonjour,"},
		{"greet: Liebe Frau Meier,", "de", "Liebe Frau Meier,"},
		{"greet: Cara Eva,", "de", "Sehr geehrte Frau Dr. Meier,"}, // Italian, or Portuguese: asked
		{"language: italian\ngreet: Cara Eva,", "it", "Cara Eva,"},
		{"greet: Chère Madame,", "fr", "Chère Madame,"},
		{"familiar", "de", "Hallo Eva,"},
		{"send in english", "en", "Dear Eva Meier,"},
		{"formal", "de", "Sehr geehrte Frau Dr. Meier,"},
		{"language: klingon", "de", "Sehr geehrte Frau Dr. Meier,"},
	} {
		said := note([]fact.Event{asked}, "n1@example.org", tt.line)
		got := letter(said)
		if got.Language != tt.language || got.Salutation != tt.salutation {
			t.Errorf("%s: got %+v, want %s, %q", tt.line, got, tt.language, tt.salutation)
		}
		if got == before {
			continue // nothing was changed
		}
		if got := letter(note(said, "n2@example.org", "undo")); got != before {
			t.Errorf("%s, undo: got %+v, want %+v", tt.line, got, before)
		}
	}
}

// The receipt of an ask says how letters are written where that does not go without saying.
func TestReceiptSaysManner(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	for _, tt := range []struct{ text, language, want string }{
		{formalAsk, "", "in German, formally, as you wrote."},
		{"Dear Dr Meier,\n\nCould I ask you about the batches, for 17 minutes by phone?\n\nKind regards\nJulie Roth", "", ""},
		{"I read your paper on batches. Could I ask you about it, for 17 minutes by phone?\n\nKind regards\nJulie Roth", "",
			"would begin “Dear Eva Meier,”: your mail has no greeting that I can take over, and I guess neither title nor gender."},
		{"Ihr Vortrag hat mich sehr beschäftigt. Dürfte ich Ihnen drei Fragen stellen?\n\nMit freundlichen Grüßen\nJulie Roth", "",
			"in German, formally, as you wrote, and begin “Guten Tag Eva Meier,”: your mail has no greeting"},
		{"https://example.org/", "", "No follow-up leaves by itself: I cannot tell in which language"},
		{"https://example.org/", "nl", "in Dutch, formally, as your config says, and begin “Beste Eva Meier,”"},
	} {
		p := rules.Fold("p", []fact.Event{{Seq: 1, Person: "p", Kind: fact.Asked, At: now, Ask: "ask", Name: "Eva Meier",
			Address: "eva@pharma.example", Recipients: 1, Letter: tt.text}}, nil)
		pol := rules.Policy{Owner: mail.Address{Name: "Julie Roth"}, Language: tt.language, Zone: time.UTC}
		pol.Followup.Mode = rules.ModeSend
		got := strings.Join(intake{encounter.Encounter{Policy: pol, Now: now}}.mannerRemark(p), " ")
		if !strings.Contains(got, tt.want) || tt.want == "" && got != "" {
			t.Errorf("%.30q: got %q, want %q", tt.text, got, tt.want)
		}
	}
}
