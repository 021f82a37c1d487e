package grammar

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"informd/rules/lang"
)

// Capital reports whether a text begins with a capital letter, or with a letter of a script without capitals.
func Capital(s string) bool {
	c, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(c) || unicode.Is(unicode.Lo, c)
}

// NameLike reports whether a few words may be a name or a search term, and not the middle of a sentence.
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
	low := strings.ToLower(s)
	return low == "" || Vocabulary().NotNames[low] || slices.Contains(lang.NoteWords().Small, low)
}
