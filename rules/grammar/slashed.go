package grammar

import (
	"strconv"
	"strings"
	"time"

	"informd/rules/dates"
	"informd/rules/lang"
)

// slashed rewrites dates such as "Mon 6/8" with the day first: "8.6.". If either number may be the month, the
// weekday decides, or else the country where the owner lives.
func (t *Times) slashed(low string) string {
	if !strings.Contains(low, "/") {
		return low
	}
	return timeTables().slashed.ReplaceAllStringFunc(low, func(found string) string {
		m := timeTables().slashed.FindStringSubmatch(found)
		a, _ := strconv.Atoi(m[2])
		b, _ := strconv.Atoi(m[3])
		lead := strings.TrimSuffix(found, m[2]+"/"+m[3])
		if t.monthFirst(m[1], a, b) {
			return lead + m[3] + "." + m[2] + "."
		}
		return lead + m[2] + "." + m[3] + "."
	})
}

// monthFirst reports whether the first of two numbers is the month.
func (t *Times) monthFirst(weekday string, a, b int) bool {
	if a > 12 || b > 12 {
		return a <= 12
	}
	day, named := dates.WeekdayNamed(weekday)
	if first, second := t.falls(day, b, a), t.falls(day, a, b); named && first != second {
		return first
	}
	return monthLeads(t.zone)
}

// falls reports whether a date falls on a weekday, in the year that puts it within half a year of now.
func (t *Times) falls(day time.Weekday, number, month int) bool {
	now := t.now.In(t.zone)
	for _, year := range []int{now.Year() - 1, now.Year(), now.Year() + 1} {
		d := time.Date(year, time.Month(month), number, 12, 0, 0, 0, t.zone)
		if d.Sub(now).Abs() < 183*24*time.Hour {
			return d.Weekday() == day
		}
	}
	return false
}

// monthLeads reports whether people in a time zone write the month before the day, as in the United States.
func monthLeads(zone *time.Location) bool {
	for _, part := range lang.EnglishTimes().MonthLeads {
		if strings.HasPrefix(zone.String(), part) {
			return true
		}
	}
	return false
}
