package manner

import (
	"slices"
	"strings"

	"informd/rules/lang"
)

// tied reports whether a closing, in one of these languages if there are any, is tied to a day, a season or
// what the mail says: "Merry Christmas" and "Thanks for yesterday" are not reused. What every closing may say, such as
// "gracias por adelantado", is left aside.
func tied(text string, tags []string) bool {
	low := " " + closingWords(text) + " "
	for _, l := range lang.All() {
		for _, s := range l.Letters {
			if len(tags) > 0 && !slices.Contains(tags, s.Tag) {
				continue
			}
			own := withoutKnown(low, s)
			if anyBegins(own, s.Occasions) || anyBegins(own, strings.ToLower(s.Weekdays)) {
				return true
			}
		}
	}
	return false
}

// withoutKnown returns the words of a closing without those that every closing may say.
func withoutKnown(low string, s lang.Letters) string {
	for {
		longest := ""
		for _, p := range slices.Concat(s.Closings, s.Awaiting) {
			if len(p) > len(longest) && strings.Contains(p, " ") && strings.Contains(low, " "+p+" ") {
				longest = p
			}
		}
		if longest == "" {
			return low
		}
		low = strings.ReplaceAll(low, " "+longest+" ", " ")
	}
}
