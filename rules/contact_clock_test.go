package rules

import (
	"strings"
	"testing"
	"time"

	"informd/rules/dates"
	"informd/rules/fact"
)

// A follow-up to somebody far away leaves in the first hour of the owner's window that is in their
// day, if that day's window has one, and never for their sake on another day.
func TestIntoHours(t *testing.T) {
	const h = 3600
	for _, tt := range []struct {
		name, zone string
		offset     int    // of their mail
		dated      string // when that was
		at         string // by the owner's clock
		want       string // the same
		said       string // what the notice tells of it
	}{
		{"no mail of theirs", "Europe/Berlin", 0, "2026-11-02 09:00", "2026-11-24 09:10", "2026-11-24 09:10", ""},
		{"near", "Europe/Berlin", 3 * h, "2026-11-02 09:00", "2026-11-24 09:10", "2026-11-24 09:10", ""},
		{"three hours", "Europe/Berlin", 4 * h, "2026-11-02 09:00", "2026-11-24 09:10", "2026-11-24 09:10", "12:10"},
		{"half an hour less", "Europe/Berlin", 3*h + h/2, "2026-11-02 09:00", "2026-11-24 09:10", "2026-11-24 09:10", ""},
		{"New York sleeps", "Europe/Berlin", -5 * h, "2026-11-02 09:00", "2026-11-24 09:10", "2026-11-24 13:00", "7:00"},
		{"New York is up", "Europe/Berlin", -5 * h, "2026-11-02 09:00", "2026-11-24 15:10", "2026-11-24 15:10", "9:10"},
		{"Los Angeles", "Europe/Berlin", -8 * h, "2026-11-02 09:00", "2026-11-24 09:10", "2026-11-24 16:00", "7:00"},
		{"Hawaii is not up all day", "Europe/Berlin", -10 * h, "2026-11-02 09:00", "2026-11-24 09:10", "2026-11-24 09:10", "none"},
		{"Kathmandu", "Europe/Berlin", 5*h + 45*60, "2026-11-02 09:00", "2026-11-24 09:10", "2026-11-24 09:10", "13:55"},
		{"Tokyo goes to bed", "Europe/Berlin", 9 * h, "2026-11-02 09:00", "2026-11-24 12:00", "2026-11-24 12:00", "none"},
		{"Tokyo just before", "Europe/Berlin", 9 * h, "2026-11-02 09:00", "2026-11-24 11:59", "2026-11-24 11:59", "19:59"},
		{"Tokyo wakes while the owner works", "America/Los_Angeles", 9 * h, "2026-11-02 09:00",
			"2026-11-24 09:10", "2026-11-24 14:00", "7:00"},
		{"outside of the window first", "America/Los_Angeles", 9 * h, "2026-11-02 09:00",
			"2026-11-21 12:00", "2026-11-23 14:00", "7:00"},
		{"after the window", "Europe/Berlin", -5 * h, "2026-11-02 09:00", "2026-11-24 17:30", "2026-11-25 13:00", "7:00"},
		// Both had the same summer time when they wrote: one offset is all that is known of theirs.
		{"an offset of the summer", "Europe/Berlin", -4 * h, "2026-07-02 09:00", "2026-11-24 09:10", "2026-11-24 12:00", "7:00"},
		{"far in winter, near in summer, written in winter", "Europe/Berlin", 4*h + h/2, "2026-02-02 09:00",
			"2026-07-01 09:10", "2026-07-01 09:10", "11:40"},
		{"far in winter, near in summer, written in summer", "Europe/Berlin", 4*h + h/2, "2026-07-02 09:00",
			"2026-11-24 09:10", "2026-11-24 09:10", ""},
		{"the owner's clocks go forward", "America/New_York", 9 * h, "2026-02-02 09:00", "2026-03-09 09:10", "2026-03-09 09:10", "none"},
		{"the morning after they went back", "Europe/Berlin", -8 * h, "2026-10-05 09:00", "2026-10-26 09:10", "2026-10-26 16:00", "7:00"},
		{"the morning before", "Europe/Berlin", -7 * h, "2026-10-05 09:00", "2026-10-23 09:10", "2026-10-23 16:00", "7:00"},
		{"the other side of the date line", "Pacific/Auckland", -10 * h, "2026-11-02 09:00",
			"2026-11-24 09:10", "2026-11-24 09:10", "10:10"},
	} {
		zone, err := time.LoadLocation(tt.zone)
		if err != nil {
			t.Fatal(err)
		}
		pol := Policy{Zone: zone}
		pol.Followup.From, pol.Followup.Until = dates.Clock{Hour: 9}, dates.Clock{Hour: 17}
		pol.Followup.Days = [7]bool{false, true, true, true, true, true, false}
		when := func(s string) time.Time {
			at, err := time.ParseInLocation("2006-01-02 15:04", s, zone)
			if err != nil {
				t.Fatal(err)
			}
			return at.UTC()
		}
		p := Fold("p", []fact.Event{{Kind: fact.Heard, At: when(tt.dated), Offset: tt.offset}}, nil)
		got := pol.intoHours(when(tt.at), p)
		if !got.Equal(when(tt.want)) || !pol.inWindow(got) || !pol.intoHours(got, p).Equal(got) {
			t.Errorf("%s: %s is put to %s, want %s", tt.name, tt.at, got.In(zone).Format(time.DateTime), tt.want)
		}
		said := pol.sayTheirClock(got, p)
		if !strings.Contains(said, tt.said) || tt.said == "" && said != "" || tt.said != "none" && strings.Contains(said, "none") {
			t.Errorf("%s: the notice says %q, want %q in it", tt.name, said, tt.said)
		}
	}
}

// In every zone, whatever their clock: intoHours keeps the owner's window and the day that the
// window gives.
func TestIntoHoursKeepsTheDay(t *testing.T) {
	for _, name := range []string{"UTC", "Europe/Berlin", "America/New_York", "America/Santiago", "Asia/Kathmandu",
		"Australia/Lord_Howe", "Pacific/Apia", "Pacific/Kiritimati"} {
		zone, err := time.LoadLocation(name)
		if err != nil {
			t.Fatal(err)
		}
		pol := Policy{Zone: zone}
		pol.Followup.From, pol.Followup.Until = dates.Clock{Hour: 8}, dates.Clock{Hour: 18}
		pol.Followup.Days = [7]bool{false, true, true, true, true, true, false}
		start := time.Date(2026, 1, 1, 0, 17, 0, 0, time.UTC)
		for offset := -12 * 3600; offset <= 14*3600; offset += 5400 {
			p := &Person{Offset: offset, OffsetAt: start}
			for at := start; at.Before(start.AddDate(1, 0, 0)); at = at.Add(17 * time.Hour) {
				in, got := pol.IntoWindow(at), pol.intoHours(at, p)
				if !pol.inWindow(got) || got.Before(in) || pol.Date(got) != pol.Date(in) {
					t.Fatalf("%s, offset %d: %v is put to %v, the window to %v", name, offset, at, got.In(zone), in.In(zone))
				}
			}
		}
	}
}

// Only mail tells of a clock, the newest that does, and none that counts no more.
func TestTheirClock(t *testing.T) {
	at := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	p := Fold("p", []fact.Event{
		{Seq: 1, Kind: fact.Heard, At: at, Offset: -18000},
		{Seq: 2, Kind: fact.Heard, At: at.Add(time.Hour)}, // in UTC, as servers write
		{Seq: 3, Kind: fact.Heard, At: at.Add(-time.Hour), Offset: 32400},
		{Seq: 4, Kind: fact.Heard, At: at.Add(2 * time.Hour), Offset: 3600},
		{Seq: 5, Kind: fact.Corrected, At: at.Add(3 * time.Hour), Undoes: 4},
	}, nil)
	if p.Offset != -18000 {
		t.Errorf("offset %d", p.Offset)
	}
}
