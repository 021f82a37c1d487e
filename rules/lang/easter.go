package lang

import "time"

// AfterEaster returns the next Tuesday after Easter: people who say "after Easter", or "not before Easter", mean the
// first working day. On that Tuesday and in the week that it begins they mean the Easter just over, and so the next day.
func AfterEaster(now time.Time) time.Time {
	day := easterSunday(now.Year()).AddDate(0, 0, 2)
	today := time.Date(now.Year(), now.Month(), now.Day(), 0, 0, 0, 0, time.UTC)
	switch {
	case today.Before(day):
		return day
	case today.Before(day.AddDate(0, 0, 7)):
		return today.AddDate(0, 0, 1)
	}
	return easterSunday(now.Year()+1).AddDate(0, 0, 2)
}

// easterSunday returns Easter Sunday of a year, by Gauss's rule as Lichtenberg corrected it.
func easterSunday(year int) time.Time {
	k := year / 100
	m := 15 + (3*k+3)/4 - (8*k+13)/25
	a := year % 19
	d := (19*a + m) % 30
	full := 21 + d - (d+a/11)/29
	first := 7 - (year+year/4+2-(3*k+3)/4)%7
	return time.Date(year, time.March, full+7-(full-first)%7, 0, 0, 0, 0, time.UTC)
}
