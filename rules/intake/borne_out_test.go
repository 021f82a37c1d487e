package intake

import (
	"slices"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/fact"
	"informd/rules/mail"
)

// lives returns Anna, who agreed to talk at ten today, and Bob, whom the owner knows.
func lives(now time.Time) []*rules.Person {
	at := now.AddDate(0, 0, -2)
	ten := time.Date(now.Year(), now.Month(), now.Day(), 10, 0, 0, 0, time.UTC)
	anna := rules.Fold("anna", []fact.Event{
		{Seq: 1, Person: "anna", Kind: fact.Asked, At: at, Source: "ask@example.org", Ask: "ask", Name: "Anna Meier", Address: "anna@acme.example",
			From: "julie@example.org", Recipients: 1, MessageID: "ask@example.org", Subject: "From physics into pharma"},
		{Seq: 2, Person: "anna", Kind: fact.Answered, At: at.Add(time.Hour), Source: "yes", Ask: "ask", MessageID: "yes@acme.example"},
		{Seq: 3, Person: "anna", Kind: fact.Accepted, At: at.Add(time.Hour), Source: "yes", Ask: "ask", MessageID: "yes@acme.example"},
		{Seq: 4, Person: "anna", Kind: fact.Guessed, At: at.Add(2 * time.Hour), Source: "fine", MessageID: "fine@example.org", Words: "Ten is fine.",
			Question: rules.AsksAgreed, Command: "interview 10:00", Guess: fact.Booked, Start: ten},
	}, nil)
	bob := rules.Fold("bob", []fact.Event{{Seq: 5, Person: "bob", Kind: fact.Rerouted, At: at, Source: "met", Name: "Bob Lee", Address: "bob@nova.example"}}, nil)
	return []*rules.Person{anna, bob}
}

// What sounds like a talk is one, a few hours after the time on which the two agreed; the day after, or beside what says
// that it was off, the owner is asked. Thanks and names in passing count with it.
func TestBorneOut(t *testing.T) {
	day := time.Date(2026, 3, 4, 0, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		note   string
		hour   int
		met    bool
		thanks bool
		asked  bool
	}{
		{"anna!! an hour and a half mostly about school", 12, true, false, false},
		{"anna: done, she says everything is decided by the worst crossing", 11, true, false, false},
		{"was at the museum with anna, loved it", 14, true, false, false},
		{"was at the museum with anna, loved it", 36, false, false, false},
		{"was at the museum with anna, loved it", 9, false, false, false},
		{"talked to anna, thanked her back then. she is the one who said pipes are politics", 12, true, true, false},
		{"talked to anna. i should have thanked her", 12, true, false, false},
		{"talked to anna, no idea whether i thanked her", 12, true, false, false},
		{"talked to anna. she says I should talk to bob, ha", 12, true, false, true},
		{"talked to anna. she said ask Bob Lee again, he reads mail only on fridays", 12, true, false, true},
		{"talked to anna. bob was there too", 12, true, false, false},
		{"anna: silence is a cue too. no more names, I asked", 12, false, false, true},
		{"anna: silence is a cue too. promised her my list", 12, true, false, false},
		{"anna wrote that she is late. no more names, I asked", 12, false, false, true},
		{"talked to anna. she mentioned a certain Eva Kern", 12, true, false, false},
		{"anna said count the loaves. I thanked her with a jar of jam", 30, true, true, false},
		{"thanked anna for being so kind that it fell through", 30, false, false, false},
		{"anna was ill, so I thanked her for the flowers", 30, false, false, false},
		{"thanked anna for being so kind about my no-show", 7 * 24, false, false, false},
		{"anna was ill, so I thanked her for the flowers", 7 * 24, false, false, false},
		{"catching up: anna said count the loaves. I thanked her with a jar of jam", 14 * 24, false, false, false},
		{"catching up: anna said count the loaves. I thanked her with a jar of jam", 30 * 24, false, false, false},
	} {
		now := day.Add(time.Duration(tt.hour) * time.Hour)
		m := mail.Message{ID: "n@example.org", From: mail.Address{Addr: "julie@example.org"}, To: []mail.Address{{Addr: "julie+x@example.org"}}, Date: now,
			Text: tt.note, Reply: tt.note, Place: mail.Place{Folder: "Sent", Role: mail.RoleSent}}
		f, _ := played(now, m, lives(day.Add(12*time.Hour))...)
		has := func(fits func(fact.Event) bool) bool { return slices.ContainsFunc(f.Events, fits) }
		met := has(func(e fact.Event) bool { return e.Kind == fact.Met && e.Person == "anna" })
		thanks := has(func(e fact.Event) bool { return e.Kind == fact.Thanked && e.Person == "anna" })
		asked := has(func(e fact.Event) bool {
			return e.Kind == fact.Noted && e.Line == fact.LineNames && e.Person == "anna"
		})
		if met != tt.met || thanks != tt.thanks || asked != tt.asked {
			t.Errorf("%q at %d: met %v, thanked %v, asked %v; want %v, %v, %v", tt.note, tt.hour, met, thanks, asked, tt.met, tt.thanks, tt.asked)
		}
	}
}

// Thanks for yesterday to somebody who said yes tell of a talk; thanks for a mail, or for a day that may be to come, do not.
func TestThanksForATime(t *testing.T) {
	now := time.Date(2026, 3, 4, 20, 0, 0, 0, time.UTC)
	for text, want := range map[string]bool{
		"Dear Anna, thank you for yesterday. I told everyone.":      true,
		"Dear Anna,\n\nthank you for this morning.\n\nJulie":        true,
		"Dear Anna, thanks so much for your time today!":            true,
		"Dear Anna, thank you for ringing yesterday.":               true,
		"Dear Anna, thank you for ringing yesterday. I missed you.": false,
		"Dear Anna, thank you for your mail yesterday.":             false,
		"Dear Anna, thanks for your answer of this morning!":        false,
		"Dear Anna, thank you for Friday, I will be there.":         false,
		"Dear Anna, thanks! Does this afternoon suit you?":          false,
		"Dear Anna, thank you, today at 5 works.":                   false,
		"Dear Anna, thanks, this afternoon is fine.":                false,
		"Dear Anna, thank you for today at 5, I will be there.":     false,
		"Dear Anna, thanks a lot for the talk last night!":          true,
		"Dear Anna, I wrote this morning already. Thank you, Julie": false,
	} {
		people := lives(now)
		anna := people[0].With([]fact.Event{{Seq: 6, Person: "anna", Kind: fact.LetGo, At: now, Matter: people[0].Guesses[0].ID}})
		m := mail.Message{ID: "m@example.org", From: mail.Address{Addr: "julie@example.org"}, To: []mail.Address{{Addr: "anna@acme.example"}}, Date: now,
			Subject: "thanks", Text: text, Reply: text, Place: mail.Place{Folder: "Sent", Role: mail.RoleSent}}
		f, _ := played(now, m, anna)
		met := slices.ContainsFunc(f.Events, func(e fact.Event) bool { return e.Kind == fact.Met })
		if met != want {
			t.Errorf("%q: met %v, want %v", text, met, want)
		}
	}
}
