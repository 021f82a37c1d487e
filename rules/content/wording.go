package content

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"informd/rules/mail"
)

// Plural counts things in digits: "1 person", "3 people".
func Plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// PluralInWords counts things in words up to twelve, and in digits above: "three weeks", "13 weeks".
func PluralInWords(n int, one, many string) string {
	words := [...]string{"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
		"eleven", "twelve"}
	if n == 1 {
		return "one " + one
	}
	if n < len(words) {
		return words[n] + " " + many
	}
	return fmt.Sprintf("%d %s", n, many)
}

// Listed names the parts of a list: "Anna Meier, Bob Lee and Carl Oz". A list of more than most parts
// names the first few and counts the rest: "Anna Meier, Bob Lee and 58 more".
func Listed(parts []string, most, few int) string {
	if n := len(parts); n > most {
		parts = append(parts[:few:few], fmt.Sprintf("%d more", n-few))
	}
	if n := len(parts); n > 1 {
		return strings.Join(parts[:n-1], ", ") + " and " + parts[n-1]
	}
	return strings.Join(parts, "")
}

// maxNames is how many people a sentence names. Of more than that it names the first two, and counts
// the rest.
const maxNames = 6

// Names names people in a sentence: "Anna Meier and Bob Lee".
func Names(people []string) string { return Listed(people, maxNames, 2) }

// Sentence begins a text with a capital, and ends it with a full stop where nothing else ends it.
func Sentence(s string) string {
	if s = mail.Capital(s); s == "" {
		return ""
	}
	if end, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s, "”")); !strings.ContainsRune(".?!…:", end) {
		s += "."
	}
	return s
}
