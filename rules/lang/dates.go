package lang

import "strings"

// MonthNames are the names of each month; none where they are not known.
func (d Dates) MonthNames() (names [12][]string) {
	for i, s := range strings.Fields(d.Months) {
		names[i] = alternatives(s)
	}
	return names
}

// WeekdayNames are the names of each weekday, from Sunday on; none where they are not known.
func (d Dates) WeekdayNames() (names [7][]string) {
	for i, s := range strings.Fields(d.Weekdays) {
		names[i] = alternatives(s)
	}
	return names
}

func alternatives(s string) []string {
	if s == "-" {
		return nil
	}
	return strings.Split(s, "|")
}
