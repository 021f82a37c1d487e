package grammar

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"informd/rules/lang"
)

// Capital reports whether a text begins with a capital, or in a script that has none.
func Capital(s string) bool {
	c, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(c) || unicode.Is(unicode.Lo, c)
}

// NameLike reports whether a few words can be a name or what is looked for, and not the
// middle of a sentence.
func NameLike(s string) bool {
	words := strings.Fields(s)
	if len(words) == 0 || len(words) > 3 {
		return false
	}
	for _, w := range words {
		bare := strings.TrimRight(w, ".!?")
		if NotName(strings.Trim(bare, "\"'")) || strings.ContainsAny(bare, ",;:!?") {
			return false
		}
	}
	return true
}

// NotName reports whether a word is too common to be a name.
func NotName(s string) bool {
	switch strings.ToLower(s) {
	case "", "i", "i'm", "i've", "a", "an", "the", "my", "your", "his", "her", "its", "our",
		"their", "this", "that", "these", "those", "it", "it's", "he", "she", "we", "they", "you",
		"me", "us", "them", "him",
		"at", "in", "on", "of", "off", "by", "for", "from", "with", "to", "into", "over", "out",
		"up", "down", "about", "via", "through", "after", "before", "during", "around", "between",
		"and", "or", "but", "so", "as", "if", "than", "then", "when", "while", "because", "not",
		"no", "yes", "is", "was", "are", "were", "be", "been", "do", "does", "did", "has", "have",
		"had",
		"will", "would", "can", "could", "should", "must", "some", "any", "many", "much", "more",
		"most", "few", "several", "all", "both", "each", "every", "other", "another", "two",
		"three", "people", "someone", "everyone", "everybody", "anyone", "nobody", "somebody",
		"what", "who", "why", "how", "where", "which", "there", "here", "again", "also", "just",
		"very", "really", "too", "briefly", "well", "great", "good", "nice", "long", "late",
		"later", "early", "today", "now", "once", "first", "last", "next", "online", "offline",
		"resistance", "expectations", "requirements", "time", "things", "going", "getting",
		"working", "doing", "trying", "feeling", "worrying", "asking", "meeting":
		return true
	}
	return slices.Contains(lang.Borrowed().Small, strings.ToLower(s))
}
