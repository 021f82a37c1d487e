package grammar

import (
	"slices"
	"strings"
	"unicode"

	"informd/rules/lang"
)

// spelling is how the words that notes turn on are misspelt.
func spelling() *lang.Spelling { return &lang.EnglishSentences().Spelling }

// spell writes words as they are spelt: "prommised" is "promised", and "mtg" a meeting. Only letters too many,
// missing or swapped are mended, and what sounds the same: another letter makes another word. Of a weekday two may
// be wrong.
func spell(s string) string {
	words := strings.Split(s, " ")
	for i, w := range words {
		if strings.EqualFold(w, "its") && i+1 < len(words) &&
			slices.Contains(spelling().Its, strings.ToLower(words[i+1])) {
			words[i] = w[:2] + "'s"
			continue
		}
		bare := strings.TrimFunc(w, func(c rune) bool {
			return !unicode.IsLetter(c) && !unicode.IsDigit(c) && c != '/'
		})
		if right := rightly(strings.ToLower(bare)); right != "" {
			words[i] = strings.Replace(w, bare, right, 1)
		}
	}
	return strings.Join(words, " ")
}

// rightly returns a word spelt right, "" where it may be right as it is.
func rightly(w string) string {
	if full := spelling().Short[w]; full != "" {
		return full
	}
	if len(w) < 5 || spelling().Right[w] || slices.Contains(spelling().Meant, w) {
		return ""
	}
	if strings.HasSuffix(w, "day") {
		return dayWritten(w)
	}
	for _, v := range spelling().Meant {
		if misspells(w, v) {
			return v
		}
	}
	return heardAs(w)
}

// dayWritten returns the weekday that a word is nearest to, of whose letters two may be wrong: "thersday". Between
// Tuesday and Thursday it takes neither.
func dayWritten(w string) (day string) {
	nearest := 3
	for _, v := range spelling().Meant {
		if !strings.HasSuffix(v, "day") || v[0] != w[0] {
			continue
		}
		switch d := distance(w, v); {
		case d < nearest:
			day, nearest = v, d
		case d == nearest:
			day = ""
		}
	}
	return day
}

// misspells reports whether a word is another with letters missing, too many or swapped.
func misspells(w, v string) bool {
	return w[0] == v[0] && w[len(w)-1] == v[len(v)-1] && max(len(w)-len(v), len(v)-len(w)) < 2 &&
		distance(w, v) == 1 && (len(w) != len(v) || sameLetters(w, v))
}

// sameLetters reports whether two words have the same letters, in any order.
func sameLetters(a, b string) bool {
	return len(a) == len(b) && strings.IndexFunc(a, func(c rune) bool {
		return strings.Count(a, string(c)) != strings.Count(b, string(c))
	}) < 0
}
