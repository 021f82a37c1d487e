package mail

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"informd/rules/lang"
)

// AddrKey returns the key under which an address is compared: two addresses with the same key reach
// the same mailbox. Gmail, for example, ignores dots and what follows a plus, and has two domains.
// Other providers may treat the plus as part of the name ("reply+anna@"), so there it stays. The key
// proves nothing about the owner: Self.Mine compares the address as it is written.
func AddrKey(addr string) string {
	local, domain, ok := CutLast(strings.ToLower(addr), "@")
	ignored := "" // the characters of a local part that the provider ignores
	switch domain {
	case "gmail.com", "googlemail.com":
		domain, ignored = "gmail.com", "."
	case "proton.me", "protonmail.com", "pm.me":
		domain, ignored = "proton.me", ".-_"
	case "icloud.com", "me.com", "mac.com":
		domain = "icloud.com"
	default:
		ok = false
	}
	if !ok {
		return strings.ToLower(addr)
	}
	local, _, _ = strings.Cut(local, "+")
	return strings.Map(func(c rune) rune {
		if strings.ContainsRune(ignored, c) {
			return -1
		}
		return c
	}, local) + "@" + domain
}

// NameKey returns the key under which full names are compared: the first and the last word in sorted
// order, without titles, middle names, accents and what stands in brackets. So "Meier, Dr. Anna" and
// "Anna B. Meier" have one key. A first name alone has none (""), but a Chinese, Japanese or Korean
// name is often written as one word.
func NameKey(name string) string { return wordsKey(FullName(name)) }

// wordsKey returns the NameKey of a name that is already split into words.
func wordsKey(words []string) string {
	if len(words) > 0 && words[0][0] >= utf8.RuneSelf {
		if runes := []rune(strings.Join(words, "")); eastAsian(string(runes)) == len(runes) {
			if slices.Sort(runes); len(runes) < 2 {
				return ""
			}
			return string(runes)
		}
	}
	if len(words) < 2 {
		return ""
	}
	return pairKey(words[0], words[len(words)-1])
}

// pairKey returns the key of two words of a name, whatever their order and accents.
func pairKey(a, b string) string {
	var space [64]byte
	return string(AppendPairKey(space[:0], a, b))
}

// AppendPairKey appends the pairKey of two words to key: a look-up needs no string.
func AppendPairKey(key []byte, a, b string) []byte {
	a, b = looseName(a), looseName(b)
	return append(append(append(key, min(a, b)...), ' '), max(a, b)...)
}

// CallKeys returns the keys under which a person is found by name. whole is the key of their full
// name, taken from the address if the display name has none, or "". parts are the keys of shorter
// names that people also write: the first name with a surname that is not the last ("María García"
// for "María García López"), and the first name's initial and short forms with the last ("R. Lee" and
// "Bob Lee" for "Robert Lee").
func CallKeys(a Address) (whole string, parts []string) {
	words := FullName(a.Name)
	if whole = wordsKey(words); whole == "" {
		words = FullName(SpeltName(a.Addr))
		whole = wordsKey(words)
	}
	if len(words) > 1 {
		for _, short := range shortNames(words[0]) {
			parts = append(parts, pairKey(short, words[len(words)-1]))
		}
		for _, w := range words[1 : len(words)-1] {
			if len([]rune(w)) > 2 && !IsParticle(w) {
				parts = append(parts, pairKey(words[0], w))
			}
		}
	}
	return whole, parts
}

// FullName returns the words of a name, the first name first, without titles, what stands in
// brackets, and a note about the sending service such as "via LinkedIn".
func FullName(name string) []string {
	name = strings.Join(slices.DeleteFunc(strings.Fields(name),
		func(w string) bool { return strings.Contains(w, "@") }), " ")
	name = WithoutBrackets(name)
	for _, mark := range serviceMarks() {
		name, _, _ = strings.Cut(name, mark)
	}
	if last, first, ok := strings.Cut(name, ","); ok {
		name = first + " " + last
	}
	return slices.DeleteFunc(NameWords(name), isDegree)
}

// serviceMarks stand between a name and the service that sends for it: "Anna Meier via LinkedIn".
var serviceMarks = sync.OnceValue(func() []string {
	marks := []string{" | ", " - ", " – "}
	for _, l := range lang.All() {
		for _, w := range l.Names.Sending {
			marks = append(marks, " "+w+" ")
		}
	}
	return marks
})

// isDegree reports whether a word next to a name is a degree or a suffix: "Anna Meier, M.D.", "John
// Lee Jr."
func isDegree(word string) bool { return knownNameWords().degrees[strings.ReplaceAll(word, ".", "")] }

// SpeltName returns the name that the local part of an address spells: "eva stark" for
// "eva.stark80@".
func SpeltName(addr string) string {
	local, _, _ := strings.Cut(addr, "@")
	return strings.Map(func(c rune) rune {
		if unicode.IsLetter(c) {
			return c
		}
		return ' '
	}, local)
}

// WithoutBrackets removes what stands in brackets: "Anna Meier (she/her)".
func WithoutBrackets(name string) string {
	if !strings.ContainsAny(name, "([{（【)]}）】") {
		return name
	}
	depth := 0
	return strings.Map(func(c rune) rune {
		switch {
		case strings.ContainsRune("([{（【", c):
			depth++
			return ' '
		case strings.ContainsRune(")]}）】", c):
			depth = max(0, depth-1)
			return ' '
		case depth > 0:
			return ' '
		}
		return c
	}, name)
}

// eastAsian counts the letters of a text that are Chinese, Japanese or Korean.
func eastAsian(s string) (n int) {
	for _, c := range s {
		if c > unicode.MaxLatin1 && unicode.In(c, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul) {
			n++
		}
	}
	return n
}

// Unspaced reports whether a letter belongs to a script without spaces between words.
func Unspaced(c rune) bool {
	return c >= 0x0e00 && unicode.In(c, unicode.Han, unicode.Hiragana, unicode.Katakana,
		unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar)
}

// CountWords counts the words of a text. In scripts without spaces it estimates: a Chinese character
// counts as one word, and two Japanese or Korean syllables count as one.
func CountWords(s string) int {
	han := 0
	for _, c := range s {
		if unicode.Is(unicode.Han, c) {
			han++
		}
	}
	return max(len(strings.Fields(s)), han+(eastAsian(s)-han)/2)
}
