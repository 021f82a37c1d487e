package mime

import (
	"fmt"
	"testing"
	"time"
)

// Calendars quote the name of a zone, escape its slash, or put their own name before it.
func TestFindZone(t *testing.T) {
	for tzid, want := range map[string]string{
		"Europe/Berlin":           "Europe/Berlin",
		`Europe\/Berlin`:          "Europe/Berlin",
		`"Europe/Berlin"`:         "Europe/Berlin",
		"/x.example/Asia/Tokyo":   "Asia/Tokyo",
		`America\/New_York`:       "America/New_York",
		"W. Europe Standard Time": "Europe/Berlin",
		"Customized Time Zone":    "",
		"":                        "",
	} {
		if _, got := findZone(tzid); got != want {
			t.Errorf("findZone(%q) = %q, want %q", tzid, got, want)
		}
	}
}

// A zone of the calendar's own is known by its name, wherever its commas are escaped or quoted.
func TestOwnZone(t *testing.T) {
	const object = "BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VTIMEZONE\nTZID:%s\nBEGIN:STANDARD\nDTSTART:16010101T000000\n" +
		"TZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nEND:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\nUID:1\n" +
		"DTSTART;TZID=%s:20260312T150000\nEND:VEVENT\nEND:VCALENDAR\n"
	want := time.Date(2026, 3, 12, 14, 0, 0, 0, time.UTC)
	for _, names := range [][2]string{
		{"My Zone", `"My Zone"`},
		{`(UTC+01:00) Amsterdam\, Bern`, `"(UTC+01:00) Amsterdam, Bern"`},
		{`(UTC+01:00) Amsterdam\, Bern`, `"(UTC+01:00) Amsterdam\, Bern"`},
		{`(UTC+01:00) Amsterdam, Bern`, `"(UTC+01:00) Amsterdam, Bern"`},
		{`"GMT +0100 (Standard) / GMT +0200\; own"`, `"GMT +0100 (Standard) / GMT +0200; own"`},
		{` Padded `, `"Padded"`},
	} {
		invite := ReadInvite(fmt.Sprintf(object, names[0], names[1]), "")
		if invite == nil || !invite.Start.Equal(want) {
			t.Errorf("TZID:%s and TZID=%s: got %+v, want a start at %s", names[0], names[1], invite, want)
		}
	}
}
