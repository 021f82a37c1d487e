package report

import (
	"testing"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
)

func TestRubric(t *testing.T) {
	now := time.Date(2026, 3, 16, 8, 0, 0, 0, time.UTC)
	talk := func(days int, lines ...string) rules.Talk {
		k := rules.Talk{State: rules.TalkMet, Start: now.AddDate(0, 0, -days)}
		for i := 0; i < len(lines); i += 2 {
			k.Notes = append(k.Notes, rules.Line{Kind: fact.LineKind(lines[i]), Text: lines[i+1]})
		}
		return k
	}
	p := &rules.Person{Talks: []rules.Talk{talk(60, "rapport", "3", "talking", "60 %"), talk(40, "rapport", "4/5"),
		talk(5, "rapport", "about 4.5", "talking", "30", "bold", "yes, one"), talk(3, "bold", "no", "ask", "forgot")}}
	want := []content.Trend{{Label: "Rapport", Before: "3.5", Now: "4.5"}, {Label: "Your share of talking", Before: "60 %", Now: "30 %"}, {Label: "Bold question asked", Before: "", Now: "50 %"}}
	got := rubric(now, []*rules.Person{p})
	if len(got) != len(want) {
		t.Fatalf("got %v, want %v", got, want)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("got %v, want %v", got[i], want[i])
		}
	}
}
