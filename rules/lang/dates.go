package lang

import "strings"

// MonthNames returns the names of each month; none where they are not known.
func (d Dates) MonthNames() (names [12][]string) {
	copy(names[:], Alternatives(d.Months))
	return names
}

// WeekdayNames returns the names of each weekday, from Sunday on; none where they are not known.
func (d Dates) WeekdayNames() (names [7][]string) {
	copy(names[:], Alternatives(d.Weekdays))
	return names
}

// Alternatives splits a row of words, each with its alternatives: "one|a two" becomes two lists.
func Alternatives(row string) (words [][]string) {
	for _, s := range strings.Fields(row) {
		if s == "-" {
			words = append(words, nil)
			continue
		}
		words = append(words, strings.Split(s, "|"))
	}
	return words
}
