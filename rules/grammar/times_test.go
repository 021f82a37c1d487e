package grammar

import (
	"testing"
	"time"
)

// What is said before hours is hours, however many.
func TestShiftIn(t *testing.T) {
	for text, want := range map[string]time.Duration{
		"an hour later":              time.Hour,
		"two hours earlier":          -2 * time.Hour,
		"12 hours later":             12 * time.Hour,
		"24h later":                  24 * time.Hour,
		"half an hour later":         30 * time.Minute,
		"a quarter of an hour later": 15 * time.Minute,
		"5 min earlier":              -5 * time.Minute,
		"90 minutes later":           90 * time.Minute,
		"+1 h":                       time.Hour,
		"-10 min":                    -10 * time.Minute,
		"an hour":                    0,
	} {
		if got := NewTimes(time.Time{}, time.UTC).ShiftIn(text); got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

// Which part of a month is meant stands before its name, and its name is a word.
func TestMonthStart(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	for text, want := range map[string]string{
		"not before may":               "2026-05-01",
		"until the end of may":         "2026-05-31",
		"maybe mid may":                "2026-05-15",
		"maybe in late may":            "2026-05-31",
		"maybe until the end of may":   "2026-05-31",
		"end of march":                 "2026-03-31",
		"in march":                     "2027-03-01",
		"mid march":                    "2026-03-15",
		"try him again late march":     "2026-03-31",
		"mid february":                 "2027-02-15",
		"in the middle of july, maybe": "2026-07-15",
	} {
		if got, ok := NewTimes(now, time.UTC).MonthStart(text); !ok || got.Format(time.DateOnly) != want {
			t.Errorf("%q: %s, want %s", text, got.Format(time.DateOnly), want)
		}
	}
}

// TestMonthStartWords holds that a word which may be another word than a month is one only behind a word for a time.
func TestMonthStartWords(t *testing.T) {
	now := time.Date(2026, 9, 2, 10, 0, 0, 0, time.UTC)
	for text, want := range map[string]bool{
		"she'll ask him if she may give me his address": false,
		"he's going to think i'm called jul.":           false,
		"we march on":                                   false,
		"write to her again in may":                     true,
		"jul, she says":                                 true,
		"not before mar or april":                       true,
	} {
		if _, ok := NewTimes(now, time.UTC).MonthStart(text); ok != want {
			t.Errorf("%q: names a month: %v, want %v", text, ok, want)
		}
	}
}

// A season that is to be over ends at its next end, be it in the next year; one that is to come begins at its next
// beginning; and which day of a season that runs is meant nobody says.
func TestSeasonStart(t *testing.T) {
	for _, c := range []struct{ now, text, want string }{
		{"2026-01-20", "after the winter", "2026-03-01"},
		{"2026-12-20", "after the winter", "2027-03-01"},
		{"2026-01-20", "in spring", "2026-03-01"},
		{"2026-01-20", "next autumn", "2026-09-01"},
		{"2026-06-10", "after the summer", "2026-09-01"},
		{"2026-06-10", "in spring", "2027-03-01"},
		{"2026-10-05", "after summer", "2027-09-01"},
		{"2026-06-10", "this summer", ""},
		{"2026-01-20", "this winter", ""},
		{"2026-12-01", "in winter", ""},
		{"2026-11-30", "in winter", "2026-12-01"},
	} {
		now, err := time.Parse(time.DateOnly, c.now)
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		if day, ok := NewTimes(now.Add(10*time.Hour), time.UTC).SeasonStart(c.text); ok {
			got = day.Format(time.DateOnly)
		}
		if got != c.want {
			t.Errorf("%s, %q: %q, want %q", c.now, c.text, got, c.want)
		}
	}
}

// A weekday tells which number of a date is the month, else where its owner lives; and a time that corrects another
// keeps what it does not say.
func TestDatesOfTwoNumbers(t *testing.T) {
	for _, c := range []struct{ zone, text, want string }{
		{"America/New_York", "retry 7/6", "2026-07-06 00:00"},
		{"Europe/Berlin", "retry 7/6", "2026-06-07 00:00"},
		{"Europe/Berlin", "mon 6/8 at 14:00", "2026-06-08 14:00"},
		{"America/New_York", "thu 6/8 at 14:00", "2026-08-06 14:00"},
		{"America/Sao_Paulo", "29/06 at 17h", "2026-06-29 17:00"},
		{"America/New_York", "mon 6/22 12:30a — typo, 12:30p", "2026-06-22 12:30"},
		{"Europe/Berlin", "monday 8 june at 9:00, sorry, tuesday", "2026-06-09 09:00"},
		{"Europe/Berlin", "on thursday at nine thirty no sorry ten thirty in the morning", "2026-06-04 10:30"},
	} {
		zone, err := time.LoadLocation(c.zone)
		if err != nil {
			t.Fatal(err)
		}
		now := time.Date(2026, 6, 3, 20, 0, 0, 0, zone)
		got, ok := NewTimes(now, zone).WhenIn(c.text)
		if said := got.Start.In(zone).Format("2006-01-02 15:04"); !ok || said != c.want {
			t.Errorf("%s, %q: %s, want %s", c.zone, c.text, said, c.want)
		}
	}
}
