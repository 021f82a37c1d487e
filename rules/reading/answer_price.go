package reading

import (
	"slices"
	"strings"
	"unicode"

	"informd/rules/lang"
	"informd/rules/mail"
)

// Price returns the sentence of a mail in which its writer asks for money: "I do such calls for 120 euro an hour".
// The sentence must name a sum, and say that it is for a talk or an hour, since many answers mention other sums.
// Price returns "" if there is no such sentence.
func Price(text string) string {
	words := lang.NoteWords()
	for s := range mail.Sentences(text) {
		low := strings.ToLower(s)
		charges := slices.ContainsFunc(words.Charges, func(c string) bool { return strings.Contains(low, c) })
		if charges && namesSum(low, words.Fees) {
			return strings.TrimSpace(s)
		}
	}
	return ""
}

// namesSum reports whether a text in lower case names a sum of money: a number next to a currency.
func namesSum(text string, currencies []string) bool {
	fields := strings.FieldsFunc(text, func(r rune) bool { return unicode.IsSpace(r) || r == '/' })
	figure := func(i int) bool {
		return i >= 0 && i < len(fields) && strings.IndexFunc(fields[i], unicode.IsDigit) >= 0
	}
	for i, f := range fields {
		f = strings.Trim(f, "0123456789.,;:!?()'’-–—")
		if slices.Contains(currencies, f) && (figure(i-1) || figure(i) || figure(i+1)) {
			return true
		}
	}
	return false
}
