package manner

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"informd/rules/lang"
)

// Telling languages apart: small words and letters tell those that are written with Latin
// letters, scripts the others. A word of several languages speaks for each of them the less
// the more they are.
const (
	markWeight = 0.4 // of a word with a letter that only some languages have
	minShort   = 0.6 // what a few words must say at least
	minLong    = 2.0 // and a text of longWords
	longWords  = 15
	lead       = 1.35 // how much more than for the next language must speak for the first
	cover      = 0.17 // of a long text's words, at least so much must speak
)

// An index says for which languages a word speaks.
type index struct {
	words map[string][]int
	marks map[rune][]int
}

var languages = sync.OnceValue(func() index {
	x := index{words: map[string][]int{}, marks: map[rune][]int{}}
	for i, l := range lang.All() {
		for w := range strings.FieldsSeq(l.Words) {
			x.words[w] = append(x.words[w], i)
		}
		for _, r := range l.Marks {
			x.marks[r] = append(x.marks[r], i)
		}
	}
	return x
})

// Guess returns the language that a text is most likely in, by its code, and whether that is sure;
// "" where nothing tells.
func Guess(text string) (code string, sure bool) {
	if code, decided := byScript(text); decided {
		return code, code != ""
	}
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) })
	best, next := bestTwo(heard(words))
	if best.score == 0 {
		return "", false
	}
	sure = best.score >= lead*next.score
	if len(words) < longWords {
		return best.code, sure && best.score >= minShort
	}
	return best.code, sure && best.score >= minLong && float64(best.words) >= cover*float64(len(words))
}

// A voice is what speaks for a language in a text.
type voice struct {
	code  string
	score float64
	words int // that it knows
}

// heard returns what speaks for each language in some words.
func heard(words []string) []voice {
	x, voices := languages(), make([]voice, len(lang.All()))
	for i, l := range lang.All() {
		voices[i].code = l.Code
	}
	for _, w := range words {
		for _, i := range x.words[w] {
			voices[i].score += 1 / float64(len(x.words[w]))
			voices[i].words++
		}
		x.hearMarks(w, voices)
	}
	return voices
}

// hearMarks adds what the letters of a word say, once for each language.
func (x index) hearMarks(w string, voices []voice) {
	var heard []int
	for _, r := range w {
		for _, i := range x.marks[r] {
			if !slices.Contains(heard, i) {
				heard = append(heard, i)
				voices[i].score += markWeight / float64(len(x.marks[r]))
			}
		}
	}
}

// bestTwo returns the two languages for which most speaks.
func bestTwo(voices []voice) (best, next voice) {
	for _, v := range voices {
		switch {
		case best.code == "" || v.score > best.score:
			best, next = v, best
		case v.score > next.score:
			next = v
		}
	}
	return best, next
}

// byScript tells a language that its script tells; decided is false for Latin letters.
func byScript(text string) (code string, decided bool) {
	var latin, kana, han, cyrillic, other int
	for _, r := range text {
		switch {
		case !unicode.IsLetter(r):
		case unicode.Is(unicode.Latin, r):
			latin++
		case unicode.In(r, unicode.Hiragana, unicode.Katakana):
			kana++
		case unicode.Is(unicode.Han, r):
			han++
		case unicode.Is(unicode.Cyrillic, r):
			if cyrillic++; strings.ContainsRune("іїєґўњљћђџјѓќѕқғұһәөү", unicode.ToLower(r)) {
				other += 20 // Ukrainian, Serbian and others
			}
		default:
			other++
		}
	}
	east := kana + han
	switch most := max(2*east, cyrillic, other); {
	case most == 0 || most <= latin:
		return "", false
	case other > 0 && other*10 >= most:
		return "", true
	case 2*east == most && kana*8 >= han:
		return "ja", true
	case 2*east == most:
		return "zh", true
	}
	code = russianOrNot(text)
	return code, true
}

// russianOrNot tells Russian from what else is written with its letters: that is another language
// where more small words are, or in a long text as many.
func russianOrNot(text string) string {
	spoke, all := map[string]int{}, 0
	x := languages()
	for w := range strings.FieldsFuncSeq(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) }) {
		all++
		for _, i := range x.words[w] {
			spoke[lang.All()[i].Code]++
		}
	}
	if own := spoke["ru"]; strings.ContainsAny(text, "ъЪ") && own*6 < all || own*12 < all && all >= longWords {
		return ""
	}
	for _, l := range lang.All() {
		if n := spoke[l.Code]; l.Code != "ru" && (n > spoke["ru"] || n > 0 && n == spoke["ru"] && all >= longWords) {
			return ""
		}
	}
	return "ru"
}

// Fits reports whether a line may stand in a letter in this language: in an English one,
// unless it is plainly in another; elsewhere only if it is in that language.
func Fits(tag, line string) bool {
	code, sure := Guess(line)
	if tag == "en" || tag == "" {
		return code == "en" || !sure
	}
	return code == codeOf(tag)
}
