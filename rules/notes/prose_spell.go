package notes

import (
	"strings"
	"sync"
	"unicode"
)

// spelled are the verbs that notes turn on, and that haste misspells.
var spelled = sync.OnceValue(func() []string {
	return strings.Fields(`promised thanked cancelled postponed rescheduled confirmed declined accepted answered replied talked chatted
	called offered suggested recommended introduced mentioned forwarded delivered thursday wednesday tuesday tomorrow`)
})

// rightWords are words as near to one of those, and right.
var rightWords = sync.OnceValue(func() map[string]bool {
	return wordSet(`relied tanked tasked tacked culled calls caller talker talked's offer offers thanks thank's deceived reclined`)
})

// spellVerbs writes such verbs as they are spelt: "prommised" is "promised". Only letters too many, missing
// or swapped are mended: another letter makes another word.
func spellVerbs(s string) string {
	words := strings.Split(s, " ")
	for i, w := range words {
		bare := strings.TrimFunc(w, func(c rune) bool { return !unicode.IsLetter(c) })
		if len(bare) < 5 || rightWords()[strings.ToLower(bare)] {
			continue
		}
		for _, v := range spelled() {
			if misspells(strings.ToLower(bare), v) {
				words[i] = strings.Replace(w, bare, v, 1)
				break
			}
		}
	}
	return strings.Join(words, " ")
}

// misspells reports whether a word is another with letters missing, too many or swapped.
func misspells(w, v string) bool {
	return w[0] == v[0] && w[len(w)-1] == v[len(v)-1] && distance(w, v) == 1 && (len(w) != len(v) || sameLetters(w, v))
}

// sameLetters reports whether two words have the same letters, in any order.
func sameLetters(a, b string) bool {
	return len(a) == len(b) && strings.IndexFunc(a, func(c rune) bool {
		return strings.Count(a, string(c)) != strings.Count(b, string(c))
	}) < 0
}
