package rules

import (
	"regexp"
	"strings"

	"informd/rules/content"
)

// ofThem are the words by which an English note speaks of somebody, and no letter to them does.
var ofThem = regexp.MustCompile(`(?i)\b(she|he|her|hers|his|him|herself|himself)\b`)

// told is a line about a talk as it may stand in a letter to whom it was with: one that speaks
// of them instead of to them goes into brackets, so that the draft is visibly unfinished.
func told(l content.Letter, line string) string {
	if (l.Language == "en" || l.Language == "") && ofThem.MatchString(line) {
		return "[Your note says: " + strings.Trim(line, "[]") + "]"
	}
	return noted(l, line)
}
