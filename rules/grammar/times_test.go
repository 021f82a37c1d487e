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
		"in the middle of july, maybe": "2026-07-15",
	} {
		if got, ok := NewTimes(now, time.UTC).MonthStart(text); !ok || got.Format(time.DateOnly) != want {
			t.Errorf("%q: %s, want %s", text, got.Format(time.DateOnly), want)
		}
	}
}
