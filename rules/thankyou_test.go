package rules

import (
	"testing"
	"time"

	"informd/rules/content"
	"informd/rules/fact"
	"informd/rules/manner"
)

// A sentence that was noted in quotation marks stands in the thank-you in one pair of them.
func TestUnmarked(t *testing.T) {
	for noted, want := range map[string]string{
		`"batches are not cheap"`:   "batches are not cheap",
		"“batches are not cheap.”":  "batches are not cheap.",
		"„Chargen sind teuer“":      "Chargen sind teuer",
		"«les lots sont chers»":     "les lots sont chers",
		"batches are not cheap":     "batches are not cheap",
		`he calls them "batches"`:   `he calls them "batches"`,
		`"Batches" are not "cheap"`: `"Batches" are not "cheap"`,
		`""`:                        `""`,
		"":                          "",
	} {
		if got := unmarked(noted); got != want {
			t.Errorf("%s: %q, want %q", noted, got, want)
		}
	}
}

// A letter says when a talk was in words that are still true some weeks later, and with the year where the
// month alone would name a later one.
func TestTalkedOn(t *testing.T) {
	now := time.Date(2026, 3, 20, 9, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		language, day, want string
	}{
		{"en", "2026-03-19", "on Thursday"}, {"en", "2026-03-13", "on Friday 13 March"}, {"en", "2026-03-14", "on Saturday"}, {"en", "2026-02-04", "on Wednesday 4 February"},
		{"en", "2026-02-03", "in February"}, {"en", "2025-04-12", "in April"}, {"en", "2025-03-12", "in March 2025"},
		{"", "2024-03-12", "in March 2024"}, {"en", "2024-12-12", "in December 2024"},
		{"de", "2026-03-19", "am Donnerstag"}, {"de", "2026-03-12", "am 12. März"}, {"sv", "2026-03-19", "i torsdags"},
		{"pl", "2026-03-18", "w środę"}, {"pt-PT", "2026-03-14", "no sábado"}, {"zh", "2026-03-19", "周四"}, {"de", "2025-04-12", "im April"}, {"de", "2024-04-12", "im April 2024"},
		{"fr", "2024-04-12", "en avril 2024"}, {"es", "2024-04-12", "en abril de 2024"},
		{"it", "2024-04-12", "nel mese di aprile 2024"}, {"pt-PT", "2024-04-12", "em abril de 2024"},
		{"nl", "2024-04-12", "in april 2024"}, {"pl", "2024-04-12", "z 12 kwietnia 2024 roku"},
		{"sv", "2024-04-12", "i april 2024"}, {"da", "2024-04-12", "i april 2024"}, {"nb", "2024-04-12", "i april 2024"},
		{"ja", "2024-04-12", "2024年4月"}, {"zh", "2024-04-12", "2024年4月"}, {"ru", "2024-04-12", "12 апреля 2024 года"},
	} {
		day, err := time.Parse(time.DateOnly, tt.day)
		if err != nil {
			t.Fatal(err)
		}
		l := content.Letter{Letter: manner.Letter{Language: tt.language}}
		if got := (Policy{Zone: time.UTC}).talkedOn(l, now, day); got != tt.want {
			t.Errorf("%s, %s: %q, want %q", tt.language, tt.day, got, tt.want)
		}
	}
}

// A thank-you asks whom else to talk to unless the note of the talk says that this was asked, or somebody was
// named.
func TestAskedWhoElse(t *testing.T) {
	start := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		name string
		e    fact.Event
		want bool
	}{
		{"somebody was named", fact.Event{Kind: fact.Introduced, Talk: "t"}, true},
		{"a line says so", fact.Event{Kind: fact.Noted, Talk: "t", Line: fact.LineNames, Text: "yes"}, true},
		{"they would rather not", fact.Event{Kind: fact.Noted, Talk: "t", Line: fact.LineNames, Text: "no"}, true},
		{"a note says so in passing", fact.Event{Kind: fact.Noted, Talk: "t", Line: fact.LineLearned, Text: "I asked her who else to see"}, true},
		{"a note says that they wished to name nobody", fact.Event{Kind: fact.Noted, Talk: "t", Line: fact.LineNote, Text: "She did not want to name other people"}, true},
		{"a note says that others were asked for", fact.Event{Kind: fact.Noted, Talk: "t", Line: fact.LineNote, Text: "asked about people, she said only lars"}, true},
		{"a note says that there was no name", fact.Event{Kind: fact.Noted, Talk: "t", Line: fact.LineNote, Text: "exactly 15 min. she gave no names"}, true},
		{"a note says that they can name nobody", fact.Event{Kind: fact.Noted, Talk: "t", Line: fact.LineNote, Text: "he cant name anyone, ha"}, true},
		{"a note of a name that is none", fact.Event{Kind: fact.Noted, Talk: "t", Line: fact.LineNote, Text: "she has names for every crane"}, false},
		{"the ask was put", fact.Event{Kind: fact.Noted, Talk: "t", Line: fact.LineWhoElse, Text: "yes"}, true},
		{"the ask was not put", fact.Event{Kind: fact.Noted, Talk: "t", Line: fact.LineWhoElse, Text: "no, forgot"}, false},
		{"the ask was not put, by a letter", fact.Event{Kind: fact.Noted, Talk: "t", Line: fact.LineWhoElse, Text: "n"}, false},
		{"the ask was not put, in German", fact.Event{Kind: fact.Noted, Talk: "t", Line: fact.LineWhoElse, Text: "Nein."}, false},
		{"the ask was put, to somebody of that name", fact.Event{Kind: fact.Noted, Talk: "t", Line: fact.LineWhoElse, Text: "Nora named two"}, true},
		{"another line", fact.Event{Kind: fact.Noted, Talk: "t", Line: fact.LineLearned, Text: "batches are not cheap"}, false},
		{"a mail that quotes it", fact.Event{Kind: fact.Heard, Talk: "t", Line: fact.LineNote, Text: "you asked who else to see"}, false},
		{"named in another talk, before", fact.Event{Kind: fact.Introduced, At: start.Add(-time.Hour)}, false},
		{"named in no talk, since", fact.Event{Kind: fact.Introduced, At: start.Add(time.Hour)}, true},
	} {
		p := Fold("p", []fact.Event{tt.e}, nil)
		if got := p.AskedWhoElse(&Talk{ID: "t", Start: start}); got != tt.want {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
		}
	}
}

// A draft without a line that was picked for it shows the owner's own sentences, and no word of what was only done.
func TestPlainNote(t *testing.T) {
	for noted, want := range map[string]string{
		"a tunnel is an instrument\nif you listen, he says": "[Your note says: a tunnel is an instrument if you listen, he says]",
		"ken wed 3pm": "",
	} {
		p := Fold("p", []fact.Event{{Kind: fact.Asked, Ask: "a", Address: "ken@metro.example", Name: "Ken Ott"},
			{Kind: fact.Noted, Line: fact.LineNote, Text: noted}}, nil)
		said := inBrackets(content.Letter{Letter: manner.Letter{Language: "en"}}, p.plainNote(&Talk{Notes: p.Notes}))
		if said != want {
			t.Errorf("%q: got %q, want %q", noted, said, want)
		}
	}
}

// What was noted before a talk, such as how its day was found, is no part of what stays of it.
func TestPlainNoteIsOfTheTalk(t *testing.T) {
	start := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		at   time.Time
		want string
	}{
		{start.AddDate(0, 0, -2), ""},
		{start.Add(time.Hour), "rang him, he had only five minutes then"},
	} {
		notes := []Line{{Kind: fact.LineNote, At: tt.at, Text: "rang him, he had only five minutes then"}}
		if got := Fold("p", nil, nil).plainNote(&Talk{Start: start, Notes: notes}); got != tt.want {
			t.Errorf("noted %s: %q, want %q", tt.at, got, tt.want)
		}
	}
}

// A letter goes to where they wrote from, if that is theirs, and not to an office that answered for them.
func TestAnswerTo(t *testing.T) {
	asked := fact.Event{Kind: fact.Asked, Ask: "a", Address: "sommer@optics.example", Name: "Ingrid Sommer"}
	from := func(name string) fact.Event {
		return fact.Event{Kind: fact.Answered, Ask: "a", Address: "office@optics.example", Name: name, MessageID: "m"}
	}
	for _, tt := range []struct {
		name   string
		events []fact.Event
		want   string
	}{
		{"no answer", []fact.Event{asked}, "sommer@optics.example"},
		{"an assistant answered", []fact.Event{asked, from("Kerstin Lamm")}, "sommer@optics.example"},
		{"she answered from elsewhere", []fact.Event{asked, from("I. Sommer")}, "office@optics.example"},
		{"and gave no name", []fact.Event{asked, from("")}, "office@optics.example"},
		{"it is an address of hers", []fact.Event{asked, {Kind: fact.Rerouted, Address: "office@optics.example"}, from("Kerstin Lamm")},
			"office@optics.example"},
	} {
		if got := Fold("p", tt.events, nil).answerTo().Addr; got != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, got, tt.want)
		}
	}
}

// A talk may have another time if a note says so, or a mail that came before it was over.
func TestMayHaveMissed(t *testing.T) {
	start := time.Date(2026, 3, 12, 15, 0, 0, 0, time.UTC)
	talk := &Talk{State: TalkBooked, Start: start, End: start.Add(time.Hour)}
	for _, tt := range []struct {
		name string
		g    Guess
		want bool
	}{
		{"a mail of the day before", Guess{Kind: fact.Moved, Between: true, At: start.AddDate(0, 0, -1), When: start.AddDate(0, 0, 7)}, true},
		{"a mail of days later, about the next talk", Guess{Kind: fact.Moved, Between: true, At: start.AddDate(0, 0, 3), When: start.AddDate(0, 0, 7)}, false},
		{"a note of days later", Guess{Kind: fact.Moved, At: start.AddDate(0, 0, 3), When: start.AddDate(0, 0, 7)}, true},
		{"an earlier time", Guess{Kind: fact.Moved, Between: true, At: start.AddDate(0, 0, -1), When: start.Add(-time.Hour)}, false},
	} {
		if got := (&Person{Guesses: []Guess{tt.g}}).MayHaveMissed(talk); got != tt.want {
			t.Errorf("%s: got %v, want %v", tt.name, got, tt.want)
		}
	}
}
