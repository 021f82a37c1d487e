package dates

import (
	"bytes"
	"encoding/json"
	"os"
	"slices"
	"testing"
	"time"
)

// TestNamed reads what sentences of mails name, on Wednesday 4 March 2026 at 9:00.
func TestNamed(t *testing.T) {
	zone, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	now := time.Date(2026, 3, 4, 9, 0, 0, 0, zone)
	for sentence, want := range map[string][]Slot{
		"Would Tuesday 10 March at 14:00 suit you?":      {"2026-03-10 14:00"},
		"Tuesday at ten works.":                          {"2026-03-10 10:00"},
		"Tuesday or Thursday at 14:00?":                  {"2026-03-10", "2026-03-05 14:00"},
		"How about Tuesday at ten, or Thursday 3pm?":     {"2026-03-10 10:00", "2026-03-05 15:00"},
		"Tuesday at 14:00 or 15:00":                      {"2026-03-10 14:00", "2026-03-10 15:00"},
		"Friday works. Say 11 am?":                       {"2026-03-06 11:00"},
		"I could do Monday 9 March, say at 3?":           {"2026-03-09 15:00"},
		"Tuesday 3pm EST, or at 10 your time":            {"2026-03-10"},
		"3 pm is fine":                                   {"15:00"},
		"between 10 and 12 on Thursday":                  {"2026-03-05"},
		"Thursday from 9 to 5":                           {"2026-03-05"},
		"tomorrow at noon?":                              {"2026-03-05 12:00"},
		"See you on the 12th at 4.":                      {"2026-03-12 16:00"},
		"next week is bad, but the 17th works":           {"2026-03-09", "2026-03-17"},
		"Passt Ihnen Dienstag, der 10. März, um 14 Uhr":  {"2026-03-10 14:00"},
		"Dienstag um halb drei passt mir gut.":           {"2026-03-10 14:30"},
		"Ginge Freitag, der 20., um zehn?":               {"2026-03-20 10:00"},
		"Freitag, 20., 10 Uhr":                           {"2026-03-20 10:00"},
		"Freitag, der 21., um zehn":                      {"10:00"},
		"Wir sprechen am Freitag um 20.":                 {"2026-03-06 20:00"},
		"Freitag 20.15 Uhr":                              {"2026-03-06 20:15"},
		"Passt Mittwoch, 18.3., 15 Uhr?":                 {"2026-03-18 15:00"},
		"Der 3. Vorschlag passt.":                        nil,
		"10.3. um 9:30 oder 11.3. um 14 Uhr":             {"2026-03-10 09:30", "2026-03-11 14:00"},
		"Could we do 17 minutes?":                        nil,
		"Sunday 22, 16:00, ring twice":                   {"2026-03-22 16:00"}, // the 22nd is a Sunday
		"Friday 20, same place":                          {"2026-03-20"},
		"Saturday 14 at five":                            {"2026-03-14 17:00"},
		"Thursday 12, nine o'clock, by phone":            {"2026-03-12 09:00"},
		"Thursday the 12, nine o'clock":                  {"2026-03-12 09:00"},
		"Thursday 12?":                                   {"2026-03-05"}, // noon, or the 12th
		"Friday 20-21":                                   {"2026-03-06"}, // the hours
		"Friday 21, 10:00":                               {"2026-03-06 10:00"},
		"Tuesday 6 in the morning, on the bridge":        {"2026-03-10 06:00"},
		"Ring me on Monday 9th about six in the evening": {"2026-03-09 18:00"},
		"on Monday I heard about six in the choir":       {"2026-03-09"},
		"tomorrow 5 in the afternoon":                    {"2026-03-05 17:00"},
		"Friday 6 in the morning":                        {"2026-03-06"}, // the 6th
		"11.40 Friday, then I must run":                  {"2026-03-06 11:40"},
		"11.40 on Friday is good":                        {"2026-03-06 11:40"},
		"version 11.40 of Friday's build":                nil,
		"the shop is open on Friday from 8":              {"2026-03-06 08:00"},
		"on Friday from 8 readers I heard the same":      {"2026-03-06"},
		"Friday from 3 to 4pm":                           {"2026-03-06 15:00"},
		"on Friday after Vespers, that is ten past six":  {"2026-03-06 18:10"},
		"half past four on Friday":                       {"2026-03-06 16:30"},
		"ten to twelve people come on Friday":            {"2026-03-06"},
		"ten past pupils of mine":                        nil,
		"on Friday week at 3":                            {"2026-03-13 15:00"},
		"Friday week 10 at 10":                           {"2026-03-06 10:00"}, // of the year
		"Friday week, at 10":                             {"2026-03-13 10:00"},
		"a week on Friday at 3":                          {"2026-03-13 15:00"},
		"on Friday, week after week":                     {"2026-03-06"},
		"two weeks on Friday's rota":                     nil,
		"I shall be at sea until the 20th.":              nil,
		"They sleep till half past two.":                 nil,
		"So until Friday at 3!":                          {"2026-03-06 15:00"},
		"I have been here for 20 years, since 2006.":     nil,
		"my number is 0171 2345 678":                     nil,
		"I am here now.":                                 nil,
		"":                                               nil,
	} {
		if got := Named(sentence, nil, now.UTC(), zone); !slices.Equal(got, want) {
			t.Errorf("%q names %q, want %q", sentence, got, want)
		}
	}
}

// TestNamedInLanguages reads what sentences of mails in other languages name, on Wednesday 4 March 2026 at 9:00.
func TestNamedInLanguages(t *testing.T) {
	zone, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	now := time.Date(2026, 3, 4, 9, 0, 0, 0, zone)
	for _, tt := range []struct {
		language, sentence string
		want               []Slot
	}{
		{"fr", "Mardi 10 mars à 14h vous conviendrait-il ?", []Slot{"2026-03-10 14:00"}},
		{"fr", "Je peux jeudi à 14 h 30 ou vendredi à 10h.", []Slot{"2026-03-05 14:30", "2026-03-06 10:00"}},
		{"fr", "Le 12 à 16h, ou mardi 17 à 9h15", []Slot{"2026-03-12 16:00", "2026-03-17 09:15"}},
		{"fr", "demain vers trois heures et demie", []Slot{"2026-03-05 15:30"}},
		{"fr", "après-demain matin à 9 heures", []Slot{"2026-03-06 09:00"}},
		{"fr", "lundi à cinq heures moins le quart", []Slot{"2026-03-09 16:45"}},
		{"fr", "J'ai 3 heures de train et 2 enfants.", nil},
		{"fr", "le 10/3 à 15:00", []Slot{"2026-03-10 15:00"}},
		{"es", "¿Le va bien el martes 10 de marzo a las 16:30?", []Slot{"2026-03-10 16:30"}},
		{"es", "El jueves a las 5 de la tarde o el viernes a las 11", []Slot{"2026-03-05 17:00", "2026-03-06 11:00"}},
		{"es", "mañana a las diez y media", []Slot{"2026-03-05 10:30"}},
		{"es", "pasado mañana por la tarde, a las tres menos cuarto", []Slot{"2026-03-06 14:45"}},
		{"es", "el martes 17 a las 9h", []Slot{"2026-03-17 09:00"}},
		{"es", "Llevo 20 años aquí y tengo 3 horas libres.", nil},
		{"it", "Andrebbe bene martedì 10 marzo alle 15?", []Slot{"2026-03-10 15:00"}},
		{"it", "giovedi alle ore 14.30, oppure venerdì alle tre e mezza", []Slot{"2026-03-05 14:30", "2026-03-06 15:30"}},
		{"it", "domani a mezzogiorno", []Slot{"2026-03-05 12:00"}},
		{"it", "il 12 alle 16 del pomeriggio", []Slot{"2026-03-12 16:00"}},
		{"pt", "Pode ser terça-feira, dia 10, às 15h?", []Slot{"2026-03-10 15:00"}},
		{"pt", "amanhã às 14h30 ou na sexta às 10 da manhã", []Slot{"2026-03-05 14:30", "2026-03-06 10:00"}},
		{"pt", "quinta às três e meia da tarde", []Slot{"2026-03-05 15:30"}},
		{"nl", "Schikt dinsdag 10 maart om 14.00 uur?", []Slot{"2026-03-10 14:00"}},
		{"nl", "donderdag om half drie, of vrijdag om 10 uur", []Slot{"2026-03-05 14:30", "2026-03-06 10:00"}},
		{"nl", "overmorgen om kwart over vier", []Slot{"2026-03-06 16:15"}},
		{"nl", "Ik heb 2 uur gereisd en 3 vragen gelezen.", nil},
		{"sv", "Passar tisdag den 10 mars kl. 14.00?", []Slot{"2026-03-10 14:00"}},
		{"sv", "i morgon klockan tre eller fredag kl 10", []Slot{"2026-03-05 15:00", "2026-03-06 10:00"}},
		{"sv", "torsdag 12/3 kl 9.30", []Slot{"2026-03-12 09:30"}},
		{"da", "Passer tirsdag den 10. marts kl. 14.30?", []Slot{"2026-03-10 14:30"}},
		{"da", "torsdag klokken halv tre", []Slot{"2026-03-05 14:30"}},
		{"no", "Passer tirsdag 10. mars kl. 14?", []Slot{"2026-03-10 14:00"}},
		{"no", "i morgen klokka tre, eller på fredag kl 11", []Slot{"2026-03-05 15:00", "2026-03-06 11:00"}},
		{"pl", "Czy pasuje wtorek, 10 marca, o godz. 14:00?", []Slot{"2026-03-10 14:00"}},
		{"pl", "w czwartek o piętnastej albo w piątek o 10", []Slot{"2026-03-05", "2026-03-06 10:00"}},
		{"pl", "jutro o trzeciej po południu", []Slot{"2026-03-05 15:00"}},
		{"ru", "Вам удобно во вторник, 10 марта, в 14:00?", []Slot{"2026-03-10 14:00"}},
		{"ru", "завтра в 3 часа дня или в пятницу в 11", []Slot{"2026-03-05 15:00", "2026-03-06 11:00"}},
		{"de", "Dienstag um halb drei oder Donnerstag um 14 Uhr", []Slot{"2026-03-10 14:30", "2026-03-05 14:00"}},
	} {
		for _, languages := range [][]string{{tt.language}, {"af", tt.language}, {tt.language, "tr"}} {
			if got := Named(tt.sentence, languages, now.UTC(), zone); !slices.Equal(got, tt.want) {
				t.Errorf("%v: %q names %q, want %q", languages, tt.sentence, got, tt.want)
			}
		}
	}
}

// TestNamedByOthers reads 50 sentences in ten languages by somebody who had not seen the words of dates: 45 are
// read as they are meant, and no day and hour together that they do not name.
func TestNamedByOthers(t *testing.T) {
	zone, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile("testdata/named.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	now, right := time.Date(2026, 3, 4, 9, 0, 0, 0, zone), 0
	for line := range bytes.Lines(data) {
		var row struct {
			Language, Sentence string
			Want               []Slot
		}
		if err := json.Unmarshal(line, &row); err != nil {
			t.Fatal(err)
		}
		got := Named(row.Sentence, []string{row.Language}, now.UTC(), zone)
		if slices.Equal(got, row.Want) {
			right++
		} else {
			t.Logf("%s: %q names %q, want %q", row.Language, row.Sentence, got, row.Want)
		}
		for _, s := range got {
			if _, whole := s.Start(zone); whole && !slices.Contains(row.Want, s) {
				t.Errorf("%s: %q names %q, want %q", row.Language, row.Sentence, got, row.Want)
			}
		}
	}
	if right < 45 {
		t.Errorf("%d are read as they are meant, want 45", right)
	}
}

// A mail that may be in several languages is read in the one that makes most of it.
func TestNamedInSeveral(t *testing.T) {
	now := time.Date(2026, 3, 4, 9, 0, 0, 0, time.UTC)
	got := Named("Dienstag, 10.3., um halb drei", []string{"da", "de", "nl"}, now, time.UTC)
	if want := []Slot{"2026-03-10 14:30"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestSlotWith joins what two mails name.
func TestSlotWith(t *testing.T) {
	for _, row := range []struct {
		one, other, both Slot
		same             bool
	}{
		{"2026-03-10 14:00", "2026-03-10 14:00", "2026-03-10 14:00", true},
		{"2026-03-10 14:00", "2026-03-10", "2026-03-10 14:00", true},
		{"2026-03-10 14:00", "14:00", "2026-03-10 14:00", true},
		{"2026-03-10", "15:30", "2026-03-10 15:30", true},
		{"2026-03-10 14:00", "", "2026-03-10 14:00", true},
		{"2026-03-10", "2026-03-10", "2026-03-10", true},
		{"2026-03-10 14:00", "2026-03-11", "", false},
		{"2026-03-10 14:00", "15:00", "", false},
	} {
		for _, order := range [][2]Slot{{row.one, row.other}, {row.other, row.one}} {
			if both, same := order[0].With(order[1]); both != row.both || same != row.same {
				t.Errorf("%q with %q is %q, %v, want %q, %v", order[0], order[1], both, same, row.both, row.same)
			}
		}
	}
}

// A weekday alone means the next one, unless a time of a later week on that day was spoken of.
func TestSlotWeeksBefore(t *testing.T) {
	for _, row := range []struct {
		said, offered Slot
		weeks         bool
		on            Slot
	}{
		{"2026-03-05", "2026-03-12 15:00", true, "2026-03-12"},
		{"2026-03-05 15:00", "2026-03-19", true, "2026-03-19 15:00"},
		{"2026-03-05", "2026-03-05 15:00", false, ""},
		{"2026-03-05", "2026-03-26 15:00", false, ""},
		{"2026-03-12", "2026-03-05 15:00", false, ""},
		{"2026-03-06", "2026-03-12 15:00", false, ""},
		{"15:00", "2026-03-12 15:00", false, ""},
	} {
		if got := row.said.WeeksBefore(row.offered); got != row.weeks {
			t.Errorf("%q of %q: got %v", row.said, row.offered, got)
		}
		if got := row.said.On(row.offered.Day()); row.weeks && got != row.on {
			t.Errorf("%q on the day of %q: got %q, want %q", row.said, row.offered, got, row.on)
		}
	}
}

// A number that is a length or an hour names no day.
func TestNamesDay(t *testing.T) {
	for sentence, want := range map[string]bool{
		"Could we move it to next week, for 30 minutes?":     false,
		"Could we move it to next week, for 30min, at 2:30?": false,
		"Could we move it to next month?":                    false,
		"Could we move it to the 14th, for 30 minutes?":      true,
		"Could we move it to Tuesday?":                       true,
	} {
		if got := NamesDay(sentence, []string{"en"}); got != want {
			t.Errorf("%q: %v, want %v", sentence, got, want)
		}
	}
	if !NamesDay("Können wir es auf den 14. verlegen, für 30 Minuten?", []string{"de"}) ||
		NamesDay("Können wir es auf nächste Woche verlegen, für 30 Minuten?", []string{"de"}) {
		t.Error("a German sentence is read otherwise")
	}
}
