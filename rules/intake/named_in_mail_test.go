package intake

import (
	"slices"
	"strings"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/fact"
	"informd/rules/mail"
)

// After a talk, a mail names whom it gives an address with a name; not itself, an assistant, an office or one it denies.
// Outside a list and an introduction, the owner is asked.
func TestNamedInMail(t *testing.T) {
	now := time.Date(2026, 3, 4, 12, 0, 0, 0, time.UTC)
	at := now.AddDate(0, 0, -5)
	asked := fact.Event{Seq: 1, Person: "greta", Kind: fact.Asked, At: at, Source: "ask@example.org", Ask: "ask", Name: "Greta Holm", Address: "greta@fund.example",
		From: "julie@example.org", Recipients: 1, MessageID: "ask@example.org", Subject: "grants"}
	met := fact.Event{Seq: 2, Person: "greta", Kind: fact.Met, At: at.AddDate(0, 0, 3), Source: "note", Talk: "t", Start: at.AddDate(0, 0, 3), End: at.AddDate(0, 0, 3)}
	for _, tt := range []struct{ text, want string }{
		{"Here he is: Konrad, konrad@vey.example", "Konrad <konrad@vey.example>?"},
		{"An introduction to Konrad Vey (konrad@vey.example), as promised.", "Konrad Vey <konrad@vey.example>"},
		{"2. Abena Darko, she does the arts. abena.darko@city.example", "Abena Darko <abena.darko@city.example>"},
		{"Please send the invoice to Ulla Berg, ulla@fund.example", "Ulla <ulla@fund.example>?"},
		{"Eva Kern (eva@conf.example) has the tickets for you", "Eva Kern <eva@conf.example>?"},
		{"Ulla Berg pays.\nulla@fund.example", "Ulla <ulla@fund.example>?"},
		{"1. Konrad Vey, konrad.vey@vey.example. Reads everything.\n2. Abena Darko, she does the arts.\nabena.darko@city.example",
			"Konrad Vey <konrad.vey@vey.example>, Abena Darko <abena.darko@city.example>"},
		{"Ha! Don't get arrested. Henk's mail is h.dekker@climb.example, he knows you'll write.", "Henk Dekker <h.dekker@climb.example>?"},
		{"Write to Ida Lund, but only in June: ida@maps.example", "Ida <ida@maps.example>?"},
		{"Ida Lund is back on Monday, ida@maps.example", "Ida <ida@maps.example>?"},
		{"My friend is called June, june@maps.example", "June <june@maps.example>?"},
		{"My assistant Ulla (ulla@fund.example) will find a time.", ""},
		{"I would not write to Bob Lee (bob.lee@nova.example) again.", ""},
		{"From May on write to me at greta.holm@home.example instead.", ""},
		{"The form goes to office@fund.example by Friday.", ""},
		{"The slides are from peter@uni.example", ""},
		{"Thanks!\n\n> Konrad Vey, konrad.vey@vey.example", ""},
		{"a@x.example b@x.example c@x.example d@x.example e@x.example f@x.example: Ann, ann@x.example", ""},
	} {
		for _, events := range [][]fact.Event{{asked, met}, {asked}} {
			m := mail.Message{ID: "m@fund.example", From: mail.Address{Name: "Greta Holm", Addr: "greta@fund.example"}, To: []mail.Address{{Addr: "julie@example.org"}},
				Date: now, InReplyTo: []string{"ask@example.org"}, Subject: "Re: grants", Text: tt.text, Reply: tt.text, Place: mail.Place{Folder: "INBOX", Role: mail.RoleInbox}}
			f, _ := played(now, m, rules.Fold("greta", events, nil))
			var named []string
			for _, e := range f.Events {
				if e.Kind == fact.Introduced {
					named = append(named, e.Named.String())
				}
				if e.Kind == fact.Guessed && e.Guess == fact.Introduced {
					named = append(named, strings.TrimPrefix(e.Command, "intro: ")+"?")
				}
			}
			want := tt.want
			if len(events) == 1 {
				want = "" // before a talk, a name in an answer is a delegate's
			}
			if got := strings.Join(named, ", "); got != want {
				t.Errorf("%q after %d events: named %q, want %q", tt.text, len(events), got, want)
			}
		}
	}
}

// A copy to somebody named before shows their address, unless the words deny that they can help, or say that they only
// arrange things.
func TestCopyToOneNamedBefore(t *testing.T) {
	now := time.Date(2026, 3, 4, 12, 0, 0, 0, time.UTC)
	at := now.AddDate(0, 0, -5)
	greta := rules.Fold("greta", []fact.Event{
		{Seq: 1, Person: "greta", Kind: fact.Asked, At: at, Source: "ask@example.org", Ask: "ask", Name: "Greta Holm", Address: "greta@fund.example",
			From: "julie@example.org", Recipients: 1, MessageID: "ask@example.org", Subject: "grants"},
		{Seq: 2, Person: "greta", Kind: fact.Introduced, At: at, Source: "note", Named: fact.Named{Name: "Ben Lee"}},
	}, nil)
	for text, want := range map[string]bool{
		"I wrote to him about it yesterday.":                              true,
		"Here is Ben's address at last.":                                  true,
		"Ben cannot help after all, he only keeps my diary.":              false,
		"Ben is my assistant these days.":                                 false,
		"I am sorry, I have no time. Ben cannot help after all. Goodbye!": false,
	} {
		m := mail.Message{ID: "m@fund.example", From: mail.Address{Name: "Greta Holm", Addr: "greta@fund.example"}, To: []mail.Address{{Addr: "julie@example.org"}},
			Cc: []mail.Address{{Name: "Ben Lee", Addr: "ben@nova.example"}}, Date: now, InReplyTo: []string{"ask@example.org"}, Subject: "Re: grants", Text: text,
			Reply: text, Place: mail.Place{Folder: "INBOX", Role: mail.RoleInbox}}
		f, _ := played(now, m, greta)
		introduced := slices.ContainsFunc(f.Events, func(e fact.Event) bool { return e.Kind == fact.Introduced })
		if introduced != want {
			t.Errorf("%q: introduced %v, want %v", text, introduced, want)
		}
	}
}
