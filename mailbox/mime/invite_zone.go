package mime

import (
	"slices"
	"strconv"
	"strings"
	"time"
	_ "time/tzdata"
)

// findZone knows a TZID as an IANA name, bare or after a vendor's prefix
// ("/freeassociation.sourceforge.net/Europe/Berlin"), or as a Windows name.
func findZone(tzid string) (*time.Location, string) {
	tzid = strings.ReplaceAll(strings.Trim(strings.TrimSpace(tzid), `"`), `\`, "") // some escape the slash
	if name, ok := windowsZones[strings.ToLower(tzid)]; ok {
		tzid = name
	}
	for name := strings.TrimPrefix(tzid, "/"); name != "" && name != "Local"; {
		if loc, err := time.LoadLocation(name); err == nil {
			return loc, name
		}
		_, rest, ok := strings.Cut(name, "/")
		if !ok {
			break
		}
		name = rest
	}
	return nil, ""
}

// offset returns the offset from UTC, in seconds, that the object's own VTIMEZONE gives a
// wall time (RFC 5545 §3.6.5): that of the observance which began last before it.
func (c *calBlock) offset(tzid string, wall time.Time) (seconds int, ok bool) {
	var latest time.Time
	for _, zone := range c.blocks {
		if zone.name != "VTIMEZONE" || zoneName(zone.get("TZID").value) != zoneName(tzid) {
			continue
		}
		for _, o := range zone.blocks {
			to, valid := calOffset(o.get("TZOFFSETTO").value)
			if !valid {
				continue
			}
			begun := o.onset(wall)
			if !ok || begun.After(latest) {
				seconds, latest, ok = to, begun, true
			}
		}
	}
	return seconds, ok
}

// zoneName returns a TZID bare: the one of a VTIMEZONE is a text, whose commas are escaped, and the
// one of a time is a parameter, whose commas are quoted (RFC 5545 §3.2.19, §3.8.3.1). Not all
// programs know which is which.
func zoneName(tzid string) string { return calUnescape(strings.Trim(strings.TrimSpace(tzid), `"`)) }

// onset returns the last time before wall at which the observance began.
func (c *calBlock) onset(wall time.Time) time.Time {
	first, err := time.ParseInLocation("20060102T150405", strings.TrimSpace(c.get("DTSTART").value), time.UTC)
	if err != nil {
		return time.Time{}
	}
	if c.get("RRULE").value == "" || wall.Before(first) {
		if wall.Before(first) {
			return time.Time{}
		}
		return first
	}
	rule := map[string]string{}
	for part := range strings.SplitSeq(c.get("RRULE").value, ";") {
		k, v, _ := strings.Cut(part, "=")
		rule[strings.ToUpper(strings.TrimSpace(k))] = strings.ToUpper(strings.TrimSpace(v))
	}
	for _, year := range []int{wall.Year(), wall.Year() - 1} {
		if at := ruleDay(rule, first, year); !at.After(wall) {
			return at
		}
	}
	return first
}

// ruleDay returns the day in a year of FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU, the one form in
// which zones change.
func ruleDay(rule map[string]string, first time.Time, year int) time.Time {
	month := first.Month()
	if n, err := strconv.Atoi(rule["BYMONTH"]); err == nil && n >= 1 && n <= 12 {
		month = time.Month(n)
	}
	at := time.Date(year, month, first.Day(), first.Hour(), first.Minute(), first.Second(), 0, time.UTC)
	by := rule["BYDAY"]
	if len(by) < 3 {
		return at
	}
	weekday := slices.Index([]string{"SU", "MO", "TU", "WE", "TH", "FR", "SA"}, by[len(by)-2:])
	nth, err := strconv.Atoi(by[:len(by)-2])
	if weekday < 0 || err != nil || nth == 0 {
		return at
	}
	day := at.AddDate(0, 0, 1-at.Day())
	if nth < 0 { // count back from the end of the month
		day = day.AddDate(0, 1, -1)
		back := (int(day.Weekday()) - weekday + 7) % 7
		return day.AddDate(0, 0, -back+7*(nth+1))
	}
	ahead := (weekday - int(day.Weekday()) + 7) % 7
	return day.AddDate(0, 0, ahead+7*(nth-1))
}

// calOffset reads +0100 or -023000, in seconds.
func calOffset(s string) (int, bool) {
	s = strings.TrimSpace(s)
	if len(s) != 5 && len(s) != 7 {
		return 0, false
	}
	n, err := strconv.Atoi(s[1:5])
	if err != nil || n > 1800 || n%100 > 59 {
		return 0, false
	}
	seconds := n/100*3600 + n%100*60
	if s[0] == '-' {
		return -seconds, true
	}
	return seconds, s[0] == '+'
}
