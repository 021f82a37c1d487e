package config

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func TestHolidays(t *testing.T) {
	const berlin, newYork = "Europe/Berlin", "America/New_York"
	for _, tt := range []struct {
		source, zone, at string
		want             bool
		why              string
	}{
		{"DE", berlin, "2026-10-03T10:00:00Z", true, "Day of German Unity"},
		{"DE", berlin, "2026-10-05T10:00:00Z", false, "the Monday after"},
		{"DE", berlin, "2026-12-24T10:00:00Z", false, "a working day by law"},
		{"DE", berlin, "2027-01-06T10:00:00Z", false, "Epiphany, but not everywhere"},
		{"DE-BY", berlin, "2027-01-06T10:00:00Z", true, "Epiphany"},
		{"de-by", berlin, "2027-01-06T10:00:00Z", true, "codes in any case"},
		{"US", newYork, "2026-07-03T14:00:00Z", true, "observed on Friday, as the 4th is a Saturday"},
		{"US", newYork, "2021-12-31T14:00:00Z", true, "New Year's Day of the next year, observed"},
		{"US", newYork, "2026-12-26T01:00:00Z", true, "still Christmas Day in New York"},
		{"US", newYork, "2026-12-25T01:00:00Z", false, "Christmas Day only in UTC"},
		{"GB", "Europe/London", "2026-12-28T10:00:00Z", true, "Boxing Day, observed on Monday"},
		{"FR", "Europe/Paris", "2026-05-14T10:00:00Z", true, "Ascension Day"},
		{"CH-ZH", "Europe/Zurich", "2026-08-01T10:00:00Z", true, "National Day"},
		{"", berlin, "2026-12-25T10:00:00Z", false, "nobody said so"},
	} {
		c := load(t, write(t, withPassword("password_command = ['true']")+fmt.Sprintf("[followup]\nholidays = %q\n", tt.source)))
		zone, err := time.LoadLocation(tt.zone)
		if err != nil {
			t.Fatal(err)
		}
		c.Owner.Zone = zone
		at, err := time.Parse(time.RFC3339, tt.at)
		if err != nil {
			t.Fatal(err)
		}
		is := c.Policy().Followup.Holiday
		if got := is != nil && is(at); got != tt.want {
			t.Errorf("holidays %q: got %v for %s in %s, want %v: %s", tt.source, got, tt.at, tt.zone, tt.want, tt.why)
		}
	}
}

// Every code finds at least New Year's Day.
func TestHolidaysByCode(t *testing.T) {
	newYear := time.Date(2027, 1, 1, 12, 0, 0, 0, time.UTC)
	for code := range holidaysByCode() {
		h := Holidays{source: code}
		if err := h.load(""); err != nil {
			t.Errorf("%s: %v", code, err)
			continue
		}
		if !h.in(time.UTC)(newYear) {
			t.Errorf("%s: got no holiday on New Year's Day", code)
		}
	}
}

const calendar = "\ufeffBEGIN:VCALENDAR\r\n" +
	"BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20261227\r\nSUMMARY:Company hol\r\n idays\r\nEND:VEVENT\r\n" +
	"BEGIN:VEVENT\r\nDTSTART;VALUE=\r\n DATE:20260817\r\nEND:VEVENT\r\n" +
	"BEGIN:VEVENT\r\nDTSTART:20260901T000000Z\r\nDTEND:20260901T235900Z\r\nEND:VEVENT\r\n" +
	"BEGIN:VEVENT\nDTSTART;VALUE=DATE:20260914\nSTATUS:CANCELLED\nEND:VEVENT\n" +
	"BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20200706\r\nRRULE:FREQ=YEARLY\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"

func TestAlmanac(t *testing.T) {
	a, err := readAlmanac([]byte(calendar))
	if err != nil {
		t.Fatal(err)
	}
	for day, want := range map[string]bool{
		"2026-12-23": false, "2026-12-24": true, "2026-12-26": true, "2026-12-27": false,
		"2026-08-17": true, "2025-08-17": false,
		"2026-09-01": true, "2026-09-02": false,
		"2026-09-14": false,
		"2020-07-06": true, "2031-07-06": true, "2031-07-07": false,
	} {
		at, err := time.Parse(time.DateOnly, day)
		if err != nil {
			t.Fatal(err)
		}
		if got := a.has(dateOf(at)); got != want {
			t.Errorf("%s: got %v, want %v", day, got, want)
		}
	}
}

func TestBadAlmanac(t *testing.T) {
	event := func(lines ...string) string {
		return "BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + strings.Join(lines, "\n") + "\nEND:VEVENT\nEND:VCALENDAR\n"
	}
	for _, tt := range []struct{ data, want string }{
		{"", "there is no event in it; export a calendar of holidays as .ics"},
		{"<html>", "there is no event in it; export a calendar of holidays as .ics"},
		{event("SUMMARY:x"), `line 2: "" is not a date; write it as 20261225`},
		{event("DTSTART:2026-12-25"), `line 2: "2026-12-25" is not a date; write it as 20261225`},
		{event("DTSTART:20261225", "DTEND:tomorrow"), `line 2: "tomorrow" is not a date; write it as 20261225`},
		{event("DTSTART:20260101", "DTEND:20270101"), "line 2: the event of 2026-01-01 lasts longer than 31 days; remove it"},
		{event("DTSTART:20260105", "RRULE:FREQ=YEARLY;BYDAY=1MO"),
			"line 2: the event of 2026-01-05 repeats by a rule that is not read here (FREQ=YEARLY;BYDAY=1MO); list its dates one by one"},
	} {
		_, err := readAlmanac([]byte(tt.data))
		if fmt.Sprint(err) != tt.want {
			t.Errorf("%q\ngot  %v\nwant %s", tt.data, err, tt.want)
		}
	}
}

func FuzzAlmanac(f *testing.F) {
	f.Add([]byte(calendar))
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := readAlmanac(data)
		if err == nil && len(a.dates)+len(a.yearly) == 0 {
			t.Errorf("%q: got neither holidays nor an error", data)
		}
	})
}

// An .ics file lies beside the config that names it.
func TestHolidaysFromFile(t *testing.T) {
	path := write(t, withPassword("password_command = ['true']")+"[followup]\nholidays = 'days.ics'\n")
	if err := os.WriteFile(filepath.Join(filepath.Dir(path), "days.ics"), []byte(calendar), 0o600); err != nil {
		t.Fatal(err)
	}
	is := load(t, path).Policy().Followup.Holiday
	if at := time.Date(2026, 8, 17, 9, 0, 0, 0, time.UTC); !is(at) {
		t.Errorf("%s: got no holiday", at)
	}
}
