package manner

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"informd/rules/lang"
)

// Languages in Latin letters are told apart by small words and by letters such as ß, all others by their
// script. A word that several languages have counts less for each of them.
const (
	markWeight = 0.4 // what a word counts for having a letter that only some languages have
	minShort   = 0.6 // what a short text must count at least
	minLong    = 2.0 // the same for a text of longWords
	longWords  = 15
	lead       = 1.35 // how many times more the first language must count than the second
	cover      = 0.17 // the share of a long text's words that must count
)

// An index holds the languages that a word belongs to.
type index struct {
	words map[string][]int
	marks map[rune][]int
	often string // letters that some language has often, and others seldom
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
		x.often += l.Often
	}
	return x
})

// Guess returns the code of the language that a text is most likely in, and whether that is sure. The
// code is "" if the text gives no sign.
func Guess(text string) (code string, sure bool) {
	if code, decided := byScript(text); decided {
		return code, code != ""
	}
	words := lettered(text)
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

// lettered returns the words of a text in small letters.
func lettered(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) })
}

// known returns how many words of a text the language of a code has.
func known(text, code string) int {
	voices := heard(lettered(text))
	return voices[slices.IndexFunc(voices, func(v voice) bool { return v.code == code })].words
}

// A voice is the evidence for one language in a text.
type voice struct {
	code  string
	score float64
	words int // of the text that the language has
}

// heard returns the evidence for each language in some words.
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

// hearMarks adds the evidence of a word's letters, once for each language.
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

// bestTwo returns the two languages with the most evidence.
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

// byScript returns the language of a text whose script shows it. decided is false for Latin letters.
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
			if cyrillic++; len(languages().marks[unicode.ToLower(r)]) > 0 {
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
		return lang.Japanese, true
	case 2*east == most:
		return lang.Chinese, true
	}
	code = russianOrNot(text)
	return code, true
}

// russianOrNot tells Russian from other languages in its script. A text is in another language if it has
// more small words of that language than of Russian, or, in a long text, as many.
func russianOrNot(text string) string {
	spoke, all := map[string]int{}, 0
	x := languages()
	for w := range strings.FieldsFuncSeq(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) }) {
		all++
		for _, i := range x.words[w] {
			spoke[lang.All()[i].Code]++
		}
	}
	own := spoke[lang.Russian]
	if strings.ContainsAny(strings.ToLower(text), x.often) && own*6 < all || own*12 < all && all >= longWords {
		return ""
	}
	for _, l := range lang.All() {
		n := spoke[l.Code]
		if l.Code != lang.Russian && (n > own || n > 0 && n == own && all >= longWords) {
			return ""
		}
	}
	return lang.Russian
}

// Fits reports whether a line may stand in a letter in this language. In an English letter it may unless
// it is surely in another language; in any other letter only if it is in that language.
func Fits(tag, line string) bool {
	code, sure := Guess(line)
	if tag == lang.English || tag == "" {
		return code == lang.English || !sure
	}
	return code == lang.CodeOf(tag)
}
