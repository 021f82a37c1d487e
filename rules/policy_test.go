package rules

import (
	"testing"
	"time"

	"informd/rules/dates"
)

// The window holds on every day of two years in every zone, also where the clocks skip midnight
// or have it twice: what is put into it is within it, no earlier than it was, and not a day late.
func TestWindowHoldsWhereClocksChange(t *testing.T) {
	for _, name := range []string{"UTC", "Europe/Berlin", "America/New_York", "America/Santiago", "America/Havana", "America/Asuncion", "Atlantic/Azores",
		"America/Nuuk", "Asia/Beirut", "Africa/Cairo", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia", "Pacific/Kiritimati"} {
		zone, err := time.LoadLocation(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, hours := range [][2]dates.Clock{{{Hour: 8}, {Hour: 18}}, {{}, {Hour: 23, Minute: 59}}, {{Minute: 30}, {Hour: 4}}} {
			pol := Policy{Zone: zone}
			pol.Followup.From, pol.Followup.Until = hours[0], hours[1]
			pol.Followup.Days = [7]bool{time.Monday: true, time.Tuesday: true, time.Wednesday: true, time.Thursday: true, time.Friday: true}
			start := time.Date(2026, 1, 1, 0, 17, 0, 0, time.UTC)
			for at := start; at.Before(start.AddDate(2, 0, 0)); at = at.Add(6 * time.Hour) {
				in := pol.IntoWindow(at)
				if day := in.In(zone); !pol.inWindow(in) || in.Before(at) || in.Sub(at) > 4*24*time.Hour || day.Weekday() == time.Saturday || day.Weekday() == time.Sunday {
					t.Fatalf("%s, %v to %v: %v is put to %v", name, hours[0], hours[1], at.In(zone), day)
				}
			}
		}
	}
}

// Where no day is allowed, nothing is within the window, and what waits for it waits.
func TestWindowThatNeverOpens(t *testing.T) {
	pol := Policy{Zone: time.UTC}
	pol.Followup.From, pol.Followup.Until = dates.Clock{Hour: 8}, dates.Clock{Hour: 18}
	at := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	if in := pol.IntoWindow(at); pol.inWindow(at) || pol.inWindow(in) || in.Before(at.AddDate(2, 0, 0)) {
		t.Errorf("in the window: %v; put to %v", pol.inWindow(at), in)
	}
}
