package mail

import "strings"

// A wordSet is words that are looked for in a text all at once. Their number costs next to nothing, because hardly any
// place in a text has the two bytes with which one of them begins.
type wordSet struct {
	begins [1 << 10]uint64     // a bit for each two bytes
	words  map[uint16][]string // by their first two bytes, which each has
}

func (w *wordSet) add(words ...string) {
	if w.words == nil {
		w.words = map[uint16][]string{}
	}
	for _, word := range words {
		two := firstTwo(word)
		w.begins[two/64] |= 1 << (two % 64)
		w.words[two] = append(w.words[two], word)
	}
}

// in reports whether a text contains one of the words.
func (w *wordSet) in(s string) bool {
	for i := range max(0, len(s)-1) {
		two := firstTwo(s[i:])
		if w.begins[two/64]&(1<<(two%64)) == 0 {
			continue
		}
		for _, word := range w.words[two] {
			if strings.HasPrefix(s[i:], word) {
				return true
			}
		}
	}
	return false
}

func firstTwo(s string) uint16 { return uint16(s[0])<<8 | uint16(s[1]) }
