package grammar

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"informd/rules/lang"
	"informd/rules/mail"
)

// spelling returns the tables of the misspellings that matter: those of words that decide what a note says.
func spelling() *lang.Spelling { return &lang.EnglishSentences().Spelling }

// spell corrects the spelling of these words: "prommised" becomes "promised", and "mtg" a meeting. It corrects
// slips and words that sound the same (misspelt.go), and up to two letters in a weekday.
func spell(s string) string {
	words := strings.Split(s, " ")
	for i, w := range words {
		if strings.EqualFold(w, spelling().ItsWord[0]) && i+1 < len(words) &&
			slices.Contains(spelling().Its, strings.ToLower(words[i+1])) {
			words[i] = w[:1] + spelling().ItsWord[1][1:]
			continue
		}
		bare := strings.TrimFunc(w, func(c rune) bool {
			return !unicode.IsLetter(c) && !unicode.IsDigit(c) && c != '/'
		})
		if right := rightly(strings.ToLower(bare)); right != "" {
			words[i] = strings.Replace(w, bare, right, 1)
		}
		if pastTwice(words[:i]) {
			if base := bareForm(strings.ToLower(bare)); base != "" { // "he did not came"
				words[i] = strings.Replace(w, bare, base, 1)
			}
		}
		if i > 0 && strings.EqualFold(words[i-1], spelling().Did) {
			if past := pastOf(words[i]); past != "" { // "I did thank her"
				words[i-1], words[i] = "", past
			}
		}
	}
	return strings.Join(slices.DeleteFunc(words, func(w string) bool { return w == "" }), " ")
}

// pastOf returns the past form of a verb, or "" if the word is not such a verb, as in "did coffee with Anna".
func pastOf(w string) string {
	if Vocabulary().Talk[w] {
		return ""
	}
	if past := wordForms().Pasts[w]; past != "" {
		return past
	}
	for _, end := range spelling().PastEnds {
		if past := w + end; slices.Contains(spelling().Meant, past) {
			return past
		}
	}
	return ""
}

// rightly returns the corrected spelling of a word, or "" if the word may be right.
func rightly(w string) string {
	if full := spelling().Short[w]; full != "" {
		return full
	}
	if full := unvowelled()[w]; full != "" {
		return full
	}
	if past := ruledPast(w); past != "" {
		return past
	}
	if len(w) < 5 || spelling().Right[w] || slices.Contains(spelling().Meant, w) {
		return ""
	}
	if strings.HasSuffix(w, spelling().DayEnd) {
		return dayWritten(w)
	}
	for _, v := range spelling().Meant {
		if slip(w, v) {
			return v
		}
	}
	return heardAs(w)
}

// unvowelled maps a word without its vowels to the full word: "thnkd", "nvr". Most words need four letters left to
// be recognised; "cld" could be several words.
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

// withoutVowels returns a word without the vowels after its first letter, and with double letters written once.
func withoutVowels(w string) string {
	var out []byte
	for i := range len(w) {
		if i > 0 && (strings.IndexByte(spelling().Vowels, w[i]) >= 0 || w[i] == w[i-1]) {
			continue
		}
		out = append(out, w[i])
	}
	return string(out)
}

// dayWritten returns the weekday nearest to a misspelt word, with at most two wrong letters: "thersday". If two
// weekdays are equally near, such as Tuesday and Thursday, it returns "".
func dayWritten(w string) (day string) {
	nearest := 3
	for _, v := range spelling().Meant {
		if !strings.HasSuffix(v, spelling().DayEnd) || v[0] != w[0] {
			continue
		}
		switch d := mail.Distance(w, v); {
		case d < nearest:
			day, nearest = v, d
		case d == nearest:
			day = ""
		}
	}
	return day
}

// heardAs returns the important word that sounds like w, or "". It ignores weekdays: dayWritten compares their
// letters.
func heardAs(w string) string { return wordsBySound()[soundOf(w)] }

var wordsBySound = sync.OnceValue(func() map[string]string {
	by := map[string]string{}
	for _, w := range spelling().Meant {
		if !strings.HasSuffix(w, spelling().DayEnd) {
			by[soundOf(w)] = w
		}
	}
	return by
})
