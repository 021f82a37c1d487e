package mime

import "testing"

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
