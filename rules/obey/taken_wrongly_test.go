package obey

import (
	"slices"
	"strings"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/fact"
	"informd/rules/notes"
)

// What a mail is taken for can be changed, and changed back, in answer to the same receipt.
func TestTakenWronglyAndBack(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		as   fact.Kind
		said []notes.Verb
		want fact.Kind
	}{
		{fact.Asked, []notes.Verb{notes.Wrote}, fact.Wrote},
		{fact.Asked, []notes.Verb{notes.Wrote, notes.NewAsk}, fact.Asked},
		{fact.Asked, []notes.Verb{notes.Wrote, notes.NewAsk, notes.Wrote}, fact.Wrote},
		{fact.Wrote, []notes.Verb{notes.NewAsk, notes.Wrote}, fact.Wrote},
		{fact.Wrote, []notes.Verb{notes.NewAsk, notes.NewAsk}, fact.Asked},
		{fact.Asked, []notes.Verb{notes.Undo, notes.NewAsk}, fact.Asked},
		{fact.Asked, []notes.Verb{notes.Undo, notes.Wrote}, fact.Wrote},
	} {
		events := []fact.Event{{Seq: 1, Person: "anna", Kind: tt.as, At: now.AddDate(0, 0, -2), Source: "mail", MessageID: "mail", Ask: "ask",
			Name: "Anna Meier", Address: "anna@acme.example", Recipients: 1}}
		for _, verb := range tt.said {
			r := obeyed(now, events, rules.Item{Key: rules.ReceiptKey("mail")}, notes.Command{Verb: verb})
			for _, e := range r.events {
				e.Seq = int64(len(events) + 1)
				events = append(events, e)
			}
		}
		var got []string
		for _, e := range fact.InForce(events) {
			if e.MessageID == "mail" {
				got = append(got, string(e.Kind))
			}
		}
		if !slices.Equal(got, []string{string(tt.want)}) {
			t.Errorf("%s, then %v: %s, want %s", tt.as, tt.said, strings.Join(got, " "), tt.want)
		}
	}
}
