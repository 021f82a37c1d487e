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
	"informd/rules/manner"
	"informd/rules/matching"
	"informd/rules/reading"
)

// A draft that the owner sent as it was says nothing of how they write. Of one that they changed, what they changed
// does.
func TestDraftShowsWhatWasChanged(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	const text = "Guten Tag Eva Meier,\n\nfür das Gespräch am Montag danke ich Ihnen herzlich. Ich werde noch lange darüber " +
		"nachdenken.\n\nMit freundlichen Grüßen\nJulie Roth"
	const quoted = "\n\nAm Montag, den 2. März 2026, schrieb Eva Meier:\n> Liebe Julie, sag doch du!\n"
	for _, tt := range []struct {
		name, said, reply string
		want              manner.Manner
	}{
		{"unchanged", text, text, manner.Manner{}},
		{"with the quoted mail", text + quoted, text, manner.Manner{}},
		{"another salutation", "Liebe Frau Dr. Meier" + text[strings.Index(text, ","):], "", manner.Manner{
			Salutation: "Liebe Frau Dr. Meier,", Follows: manner.Lower}},
		{"another closing", strings.Replace(text, "Mit freundlichen Grüßen", "Herzliche Grüße", 1), "", manner.Manner{
			Closing: "Herzliche Grüße\nJulie Roth"}},
	} {
		if tt.reply == "" {
			tt.reply = tt.said
		}
		self := mail.Self{Addresses: []string{"julie@example.org"}, Capture: "julie+x@example.org"}
		pol := rules.Policy{Owner: mail.Address{Name: "Julie Roth", Addr: "julie@example.org"}, Self: self, Zone: time.UTC}
		eva := mail.Address{Name: "Eva Meier", Addr: "eva@pharma.example"}
		draft := rules.Item{Key: "thankyou/1", Kind: content.KindThankYou, Person: "p", State: rules.StateSent, MessageID: "d@example.org", Text: text}
		p := rules.Fold("p", []fact.Event{{Seq: 1, Person: "p", Kind: fact.Asked, At: now.AddDate(0, 0, -2), Ask: "ask",
			Name: eva.Name, Address: eva.Addr, From: "julie@example.org", Recipients: 1, Letter: formalAsk}}, []rules.Item{draft})
		m := mail.Message{ID: "d@example.org", From: pol.Owner, To: []mail.Address{eva}, Date: now, Subject: "Ihr Weg",
			Text: tt.said, Reply: tt.reply, Place: mail.Place{Folder: "Sent", Role: mail.RoleSent}}
		in := intake{encounter.Encounter{Message: m, Reading: reading.Read(m, self), Book: matching.NewBook(self, []*rules.Person{p}), Policy: pol, Now: now}}
		if got := in.manner(eva); got == nil || *got != tt.want {
			t.Errorf("%s: got %+v, want %+v", tt.name, got, tt.want)
		}
	}
}
