package rules

import (
	"slices"
	"testing"
	"time"

	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/manner"
)

// Each part of a manner is told with the mail that showed it.
func TestMannerParts(t *testing.T) {
	at := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	pol := Policy{Owner: mail.Address{Name: "Julie Roth"}, Zone: time.UTC}
	events := []fact.Event{
		{Seq: 1, Kind: fact.Asked, At: at, Source: "ask@x", Ask: "a", Name: "Eva Meier", Address: "eva@x.example", Subject: "Ihr Weg", Recipients: 1,
			Manner: &manner.Manner{Language: "de", Register: manner.Formal, Salutation: "Sehr geehrte Frau Dr. Meier,", Closing: "Mit freundlichen Grüßen\nJulie Roth"}},
		{Seq: 2, Kind: fact.Wrote, At: at.AddDate(0, 0, 3), Source: "second@x", Subject: "Danke", Manner: &manner.Manner{Language: "de", Closing: "Beste Grüße\nJulie Roth"}},
	}
	for _, tt := range []struct {
		name   string
		more   []fact.Event
		clause string
		want   []MannerPart
	}{
		{"two mails", nil, "in German, formally, as you wrote", []MannerPart{
			{"language", "German", "your mail of Thursday 5 March, “Danke”", "second@x"},
			{"tone", "formal", "your mail of Monday 2 March, “Ihr Weg”", "ask@x"},
			{"greeting", "“Sehr geehrte Frau Dr. Meier,”", "your mail of Monday 2 March, “Ihr Weg”", "ask@x"},
			{"closing", "“Beste Grüße / Julie Roth”", "your mail of Thursday 5 March, “Danke”", "second@x"}}},
		{"a word of the owner's", []fact.Event{{Seq: 3, Kind: fact.Addressed, At: at.AddDate(0, 0, 4), Source: "note@x", Manner: &manner.Manner{Language: "fr"}}}, "in French, formally, as you said",
			[]MannerPart{
				{"language", "French", "you said so on Friday 6 March", "note@x"},
				{"tone", "formal", "what is not known is formal", ""},
				{"greeting", "“Bonjour,”", "no greeting of yours fits; neither title nor gender is guessed", ""},
				{"closing", "“Cordialement, / Julie Roth”", "no closing of yours fits", ""}}},
	} {
		p := Fold("p", append(slices.Clone(events), tt.more...), nil)
		if got := MannerParts(pol, p); !slices.Equal(got, tt.want) {
			t.Errorf("%s:\ngot  %+v\nwant %+v", tt.name, got, tt.want)
		}
		if got := pol.Manner(p); got != tt.clause {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.clause)
		}
	}
	if got := MannerParts(pol, Fold("q", nil, nil)); len(got) != 1 || got[0].Text != "not known" {
		t.Errorf("of nobody: %+v", got)
	}
}
