package grammar

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"informd/rules/lang"
)

// spelling is how the words that notes turn on are misspelt.
func spelling() *lang.Spelling { return &lang.EnglishSentences().Spelling }

// spell writes words as they are spelt: "prommised" is "promised", and "mtg" a meeting. It mends a slip and what
// sounds the same (misspelt.go), and of a weekday two letters.
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
		if i > 0 && strings.EqualFold(words[i-1], "did") {
			if past := pastOf(words[i]); past != "" { // "I did thank her"
				words[i-1], words[i] = "", past
			}
		}
	}
	return strings.Join(slices.DeleteFunc(words, func(w string) bool { return w == "" }), " ")
}

// pastOf returns the past of a verb that notes turn on, "" where a word is none: "did coffee with Anna".
func pastOf(w string) string {
	if Vocabulary().Talk[w] {
		return ""
	}
	for _, past := range []string{w + "ed", w + "d"} {
		if slices.Contains(spelling().Meant, past) {
			return past
		}
	}
	return ""
}

// rightly returns a word spelt right, "" where it may be right as it is.
func rightly(w string) string {
	if full := spelling().Short[w]; full != "" {
		return full
	}
	if full := unvowelled()[w]; full != "" {
		return full
	}
	if len(w) < 5 || spelling().Right[w] || slices.Contains(spelling().Meant, w) {
		return ""
	}
	if strings.HasSuffix(w, "day") {
		return dayWritten(w)
	}
	for _, v := range spelling().Meant {
		if slip(w, v) {
			return v
		}
	}
	return heardAs(w)
}

// unvowelled are the words that notes turn on by their first letter and their consonants: "thnkd", "nvr". What is left
// of a word must be enough to know it by, "cld" is not.
var unvowelled = sync.OnceValue(func() map[string]string {
	const enough = 4
	by := map[string]string{}
	for _, w := range spelling().Meant {
		if short := withoutVowels(w); len(short) >= enough && len(short) < len(w) {
			by[short] = w
		}
	}
	for _, w := range spelling().Clipped {
		by[withoutVowels(w)] = w
	}
	return by
})

// withoutVowels returns a word without the vowels behind its first letter, and with one letter for two.
func withoutVowels(w string) string {
	var out []byte
	for i := range len(w) {
		if i > 0 && (strings.IndexByte("aeiou", w[i]) >= 0 || w[i] == w[i-1]) {
			continue
		}
		out = append(out, w[i])
	}
	return string(out)
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

// heardAs returns the word that notes turn on and that sounds as a word does, "" for none. A weekday is known by how
// it is written.
func heardAs(w string) string { return wordsBySound()[soundOf(w)] }

var wordsBySound = sync.OnceValue(func() map[string]string {
	by := map[string]string{}
	for _, w := range spelling().Meant {
		if !strings.HasSuffix(w, "day") {
			by[soundOf(w)] = w
		}
	}
	return by
})
