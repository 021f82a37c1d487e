package rules

import (
	"slices"
	"testing"
	"time"

	"informd/rules/content"
	"informd/rules/fact"
)

// The owner reads their own ask before a talk, though an answer has closed it long ago.
func TestPrepShowsTheAsk(t *testing.T) {
	day := func(d int) time.Time { return time.Date(2026, 3, d, 9, 0, 0, 0, time.UTC) }
	asked := Ask{ID: "a", State: AskAnswered, At: day(2), Text: "Could I ask you three questions?"}
	older := Ask{ID: "b", State: AskSilent, At: day(1), Text: "Could we talk?"}
	for _, tt := range []struct {
		name string
		asks []Ask
		talk Talk
		want string
	}{
		{"booked on an open ask", []Ask{older, asked}, Talk{Ask: "b"}, older.Text},
		{"answered before it was booked", []Ask{older, asked}, Talk{}, asked.Text},
		{"asked after the talk", []Ask{asked}, Talk{Start: day(1)}, ""},
		{"nobody was asked", nil, Talk{}, ""},
	} {
		if tt.talk.Start.IsZero() {
			tt.talk.Start = day(5)
		}
		p := &Person{ID: "anna", Asks: tt.asks}
		if got := sayPrep(Policy{Zone: time.UTC}, p, &tt.talk).Ask.Text; got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestLearnedAtCompany(t *testing.T) {
	met := func(name, domain, company string, lessons ...string) *Person {
		p := &Person{ID: name, Name: name, Addresses: []string{name + "@" + domain}, Facts: map[fact.Detail]string{fact.Company: company}}
		for i, l := range lessons {
			p.Talks = append(p.Talks, Talk{Start: time.Date(2026, 3, 2+i, 9, 0, 0, 0, time.UTC), Notes: []Line{{Kind: fact.LineLearned, Text: l}}})
		}
		return p
	}
	anna := met("Anna", "acme.example", "Acme", "her own")
	everybody := []*Person{anna, met("Bob", "acme.example", "", "first", "second"), met("Cleo", "gmail.com", "ACME", "third"),
		met("Dan", "other.example", "Other", "elsewhere"), met("Eva", "acme.example", ""), met("Finn", "acme.example", "", "fourth")}
	want := []content.Fact{{Label: "Bob", Text: "second"}, {Label: "Bob", Text: "first"}, {Label: "Cleo", Text: "third"}}
	if got := LearnedAtCompany(anna, everybody); !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

// A telephone is no place to go to, whatever the owner calls it.
func TestInPerson(t *testing.T) {
	for where, want := range map[string]bool{"Café Luitpold": true, "by phone": false, "Telefon": false,
		"por teléfono": false, "": false} {
		if got := inPerson(where); got != want {
			t.Errorf("%q: in person %v, want %v", where, got, want)
		}
	}
}
