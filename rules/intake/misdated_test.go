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

// An answer that bears a Date before the ask holds where it came after it, also where the mailbox
// knows of the ask by a forward alone, which may not even say of when it was.
func TestMisdated(t *testing.T) {
	asked := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	day := func(n int) time.Time { return asked.AddDate(0, 0, n) }
	anna := mail.Address{Name: "Anna Meier", Addr: "anna@pharma.example"}
	private := mail.Address{Name: "Anna Meier", Addr: "anna.private@gmail.com"}
	colleague := mail.Address{Name: "Max Kern", Addr: "max@pharma.example"}
	for _, tt := range []struct {
		name     string
		received time.Time // of the ask; zero: it was forwarded
		undated  bool
		from     mail.Address
		subject  string
		date     time.Time
		came     time.Time
		holds    bool
	}{
		{"their clock runs behind", asked, false, anna, "Thursday?", day(-4), day(2), true},
		{"the same, and the ask was forwarded", time.Time{}, false, anna, "Thursday?", day(-4), day(2), true},
		{"by years", time.Time{}, false, anna, "Thursday?", day(-3000), day(2), true},
		{"from a private address", time.Time{}, false, private, "Thursday?", day(-4), day(2), true},
		{"from a colleague, who answers", time.Time{}, false, colleague, "Re: Pharma", day(-4), day(2), true},
		{"from a colleague, about something else", time.Time{}, false, colleague, "Sale", day(-4), day(2), false},
		{"a mail from before the ask", time.Time{}, false, anna, "Thursday?", day(-4), day(-4), false},
		{"no date at all", asked, false, anna, "Thursday?", time.Time{}, day(2), true},
		{"the beginning of all clocks", asked, false, anna, "Thursday?", time.Unix(0, 0).UTC(), day(2), true},
		{"their clock runs a year ahead", asked, false, anna, "Thursday?", day(367), day(2), true},
		{"the forward has no date", time.Time{}, true, anna, "Thursday?", day(-4), day(-4), true},
	} {
		events := []fact.Event{{Person: "anna", Kind: fact.Asked, At: asked, Ask: "a1", Name: anna.Name, Address: anna.Addr,
			Recipients: 1, Subject: "Pharma", Received: tt.received, Undated: tt.undated}}
		in := intake{encounter.Encounter{Book: matching.NewBook(mail.Self{}, []*rules.Person{rules.Fold("anna", events, nil)}), Now: day(9),
			Reading: reading.Reading{Kind: reading.KindHuman},
			Message: mail.Message{ID: "m@x", From: tt.from, Subject: tt.subject, Date: tt.date, Received: tt.came}}}
		p := rules.Fold("anna", append(events, in.human().Events...), nil)
		a, open := p.Open()
		if holds := !open || len(p.Doubts) > 0; holds != tt.holds {
			t.Errorf("%s: holds %v (%v), want %v", tt.name, holds, a, tt.holds)
		}
		if len(p.Doubts) > 0 && !tt.undated && p.Doubts[0].At.Before(asked) {
			t.Errorf("%s: the doubt is of %s, before the ask", tt.name, p.Doubts[0].At)
		}
	}
}

// An answer in the thread that a wrong clock dates before the ask counts from when it was read: else whatever the
// owner wrote would be newer, and they would seem to wait for an answer.
func TestAnswerBeforeItsAsk(t *testing.T) {
	asked := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	now := asked.AddDate(0, 0, 1)
	for _, tt := range []struct {
		name       string
		date, want time.Time
	}{
		{"seven years before", asked.AddDate(-7, 0, 0), now},
		{"an hour before", asked.Add(-time.Hour), now},
		{"an hour after", asked.Add(time.Hour), asked.Add(time.Hour)},
		{"ten years ahead", asked.AddDate(10, 0, 0), now},
	} {
		anna := rules.Fold("anna", []fact.Event{{Person: "anna", Kind: fact.Asked, At: asked, Ask: "a1", Name: "Anna Meier",
			Address: "anna@pharma.example", Recipients: 1, Subject: "Pharma", MessageID: "ask@x"}}, nil)
		in := intake{encounter.Encounter{Book: matching.NewBook(mail.Self{}, []*rules.Person{anna}), Now: now,
			Reading: reading.Reading{Kind: reading.KindHuman},
			Message: mail.Message{ID: "m@x", From: mail.Address{Addr: "anna@pharma.example"}, InReplyTo: []string{"ask@x"},
				Date: tt.date, Received: now, Text: "Gladly.", Reply: "Gladly."}}}
		events := in.human().Events
		if len(events) == 0 || events[0].Kind != fact.Answered || !events[0].At.Equal(tt.want) {
			t.Errorf("%s: got %v, want it answered on %v", tt.name, events, tt.want)
		}
	}
}
