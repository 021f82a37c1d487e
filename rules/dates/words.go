package dates

import (
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode"
	"unicode/utf8"

	"informd/rules/lang"
)

// A whenToken is a word, a number or a sign of a date phrase.
type whenToken struct {
	text     string // lower case
	num      int    // of a number of one to four digits, else -1
	pos, End int    // bytes in the phrase
	glued    bool   // there is no space before it
}

// digits returns how many digits a number was written with.
func (t whenToken) digits() int {
	if t.num < 0 {
		return 0
	}
	return len(t.text)
}

// maxWhenTokens limits how much of a phrase is read. No date is longer.
const maxWhenTokens = 32

// WhenTokens cuts the start of a phrase into tokens. "3.30pm" is 3 . 30 pm.
func WhenTokens(s string) []whenToken {
	var out []whenToken
	end := 0
	for i := 0; i < len(s) && len(out) < maxWhenTokens; {
		c, size := utf8.DecodeRuneInString(s[i:])
		if unicode.IsSpace(c) {
			i += size
			continue
		}
		t := whenToken{num: -1, pos: i, glued: i == end}
		switch {
		case c >= '0' && c <= '9':
			i += PrefixLen(s[i:], func(c rune) bool { return c >= '0' && c <= '9' })
			if n, err := strconv.Atoi(s[t.pos:i]); err == nil && i-t.pos <= 4 {
				t.num = n
			}
		case unicode.IsLetter(c):
			i += PrefixLen(s[i:], func(c rune) bool {
				return unicode.IsLetter(c) || unicode.Is(unicode.Mn, c) || c == '\'' || c == '’'
			})
		default:
			i += size
		}
		t.text, t.End, end = strings.ToLower(s[t.pos:i]), i, i
		out = append(out, t)
	}
	return out
}

// PrefixLen returns how many bytes the longest prefix of s has in which is holds for every rune.
func PrefixLen(s string, is func(rune) bool) int {
	n := strings.IndexFunc(s, func(c rune) bool { return !is(c) })
	if n < 0 {
		return len(s)
	}
	return n
}

// named are the months and weekdays of the languages in which notes are read, English and
// German, as package lang has them, and how people shorten them in a note.
var named = sync.OnceValue(func() (n struct {
	months   map[string]time.Month
	weekdays map[string]time.Weekday
}) {
	n.months = map[string]time.Month{"mär": time.March}
	n.weekdays = map[string]time.Weekday{"weds": time.Wednesday, "thur": time.Thursday, "fri": time.Friday,
		"sat": time.Saturday, "sun": time.Sunday}
	for _, l := range lang.All() {
		if l.Code != "en" && l.Code != "de" {
			continue
		}
		for i, names := range l.Dates.MonthNames() {
			for _, s := range names {
				n.months[s] = time.Month(i + 1)
			}
		}
		for i, names := range l.Dates.WeekdayNames() {
			for _, s := range names {
				n.weekdays[s] = time.Weekday(i)
			}
		}
	}
	return n
})

// WeekdayNamed returns the weekday that a word in small letters names.
func WeekdayNamed(s string) (time.Weekday, bool) {
	d, ok := named().weekdays[s]
	return d, ok
}

// shortWeekday returns a German weekday of two letters, which needs a dot or a number after
// it to be one: "do" and "so" are English words.
func shortWeekday(s string) (time.Weekday, bool) {
	for i, d := range []string{"so", "mo", "di", "mi", "do", "fr", "sa"} {
		if s == d {
			return time.Weekday(i), true
		}
	}
	return 0, false
}

// MonthNamed returns the month that a word in small letters names.
func MonthNamed(s string) (time.Month, bool) {
	m, ok := named().months[s]
	return m, ok
}

// numberOf returns the number that a word names, up to twelve: "three hours", "drei Tage".
func numberOf(s string) int {
	switch s {
	case "a", "an", "one", "ein", "eine", "einer", "einem", "einen", "eins":
		return 1
	case "two", "zwei":
		return 2
	case "three", "drei":
		return 3
	case "four", "vier":
		return 4
	case "five", "fünf":
		return 5
	case "six", "sechs":
		return 6
	case "seven", "sieben":
		return 7
	case "eight", "acht":
		return 8
	case "nine", "neun":
		return 9
	case "ten", "zehn":
		return 10
	case "eleven", "elf":
		return 11
	case "twelve", "zwölf":
		return 12
	}
	return -1
}

// UnitOf returns a unit of time: 'm' minutes, 'h' hours, 'd' days, 'w' weeks, 'M' months,
// 'y' years; 0 for any other word.
func UnitOf(s string) rune {
	switch s {
	case "m", "min", "mins", "minute", "minutes", "minuten":
		return 'm'
	case "h", "hr", "hrs", "hour", "hours", "stunde", "stunden", "std":
		return 'h'
	case "d", "day", "days", "tag", "tage", "tagen":
		return 'd'
	case "w", "wk", "week", "weeks", "woche", "wochen":
		return 'w'
	case "month", "months", "monat", "monate", "monaten":
		return 'M'
	case "year", "years", "jahr", "jahre", "jahren":
		return 'y'
	}
	return 0
}

func isLast(s string) bool {
	switch s {
	case "last", "past", "previous", "letzte", "letzten", "letzter", "letztes", "letztem",
		"vorigen", "vergangenen":
		return true
	}
	return false
}

func isNext(s string) bool {
	switch s {
	case "next", "nächste", "nächsten", "nächster", "nächstes", "naechsten", "naechste":
		return true
	}
	return false
}

func isThis(s string) bool {
	switch s {
	case "this", "coming", "diesen", "diese", "dieser", "dieses", "kommenden", "kommende":
		return true
	}
	return false
}

// partOf returns the part of the day a word names: "am" before noon, "pm" after it, "" when
// it names none.
func partOf(s string) string {
	switch s {
	case "morning", "vormittag", "früh", "morgens", "vormittags":
		return "am"
	case "afternoon", "evening", "night", "nachmittag", "abend", "nachmittags", "abends":
		return "pm"
	}
	return ""
}
