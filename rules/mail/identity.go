package mail

import (
	"slices"
	"strings"
	"unicode"
)

// AddrKey is an address for telling whose it is. Some providers deliver to one mailbox under
// several domains, whatever follows a plus, and whatever dots stand in the local part.
// Elsewhere a plus may part people ("reply+anna@"), and stays. It proves nothing of the
// owner's: Self.Mine compares as it is written.
func AddrKey(addr string) string {
	local, domain, ok := CutLast(strings.ToLower(addr), "@")
	unread := "" // the letters of a local part that the provider does not look at
	switch domain {
	case "gmail.com", "googlemail.com":
		domain, unread = "gmail.com", "."
	case "proton.me", "protonmail.com", "pm.me":
		domain, unread = "proton.me", ".-_"
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
		if strings.ContainsRune(unread, c) {
			return -1
		}
		return c
	}, local) + "@" + domain
}

// NameKey is a full name for comparing: its first and last word, without titles, what
// stands in brackets, middle names and accents, in any order. A first name alone says
// nothing, but a Chinese, Japanese or Korean name is often written as one word.
func NameKey(name string) string { return wordsKey(FullName(name)) }

// wordsKey is the key of a full name given in its words.
func wordsKey(words []string) string {
	if joined := strings.Join(words, ""); joined != "" && eastAsian(joined) == len([]rune(joined)) {
		runes := []rune(joined)
		if slices.Sort(runes); len(runes) < 2 {
			return ""
		}
		return string(runes)
	}
	if len(words) < 2 {
		return ""
	}
	return PairKey(words[0], words[len(words)-1])
}

// PairKey is two words of a name in one key, whatever their order and spelling.
func PairKey(a, b string) string {
	a, b = looseName(a), looseName(b)
	return min(a, b) + " " + max(a, b)
}

// CallKeys are the key of the name under which an address goes, "" without a full one, and the
// keys of the names that it may bear instead: the first name, with each surname but the last, and
// its short forms, with the last. "María García López" is María García as well, and "Robert Lee"
// is Bob Lee and R. Lee.
func CallKeys(a Address) (whole string, parts []string) {
	words := FullName(a.Name)
	if whole = wordsKey(words); whole == "" {
		words = FullName(SpeltName(a.Addr))
		whole = wordsKey(words)
	}
	if len(words) > 1 {
		for _, short := range shortNames(words[0]) {
			parts = append(parts, PairKey(short, words[len(words)-1]))
		}
		for _, w := range words[1 : len(words)-1] {
			if len([]rune(w)) > 2 && !IsParticle(w) {
				parts = append(parts, PairKey(words[0], w))
			}
		}
	}
	return whole, parts
}

// FullName is the words of a name, the first name first, without titles and what stands in
// brackets or says by which road the mail came.
func FullName(name string) []string {
	name = strings.Join(slices.DeleteFunc(strings.Fields(name),
		func(w string) bool { return strings.Contains(w, "@") }), " ")
	name = withoutBrackets(name)
	for _, mark := range []string{" via ", " from ", " | ", " - ", " – "} { // "Anna Meier via LinkedIn"
		name, _, _ = strings.Cut(name, mark)
	}
	if last, first, ok := strings.Cut(name, ","); ok {
		name = first + " " + last
	}
	return slices.DeleteFunc(NameWords(name), isDegree)
}

// isDegree reports whether a word beside a name is no part of it: "Anna Meier, M.D."
func isDegree(word string) bool {
	switch strings.ReplaceAll(word, ".", "") {
	case "professor", "doctor", "ing", "mag", "md", "mba", "msc", "bsc", "mph", "cfa", "cpa", "esq", "jd", "llm",
		"jr", "sr", "ii", "iii":
		return true
	}
	return false
}

// SpeltName is what the local part of an address spells: "eva stark" of "eva.stark80@".
func SpeltName(addr string) string {
	local, _, _ := strings.Cut(addr, "@")
	return strings.Map(func(c rune) rune {
		if unicode.IsLetter(c) {
			return c
		}
		return ' '
	}, local)
}

// withoutBrackets is a name without what stands in brackets: "Anna Meier (she/her)".
func withoutBrackets(name string) string {
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

// Unspaced reports whether a letter is of a script that puts no space between words.
func Unspaced(c rune) bool {
	return c >= 0x0e00 && unicode.In(c, unicode.Han, unicode.Hiragana, unicode.Katakana,
		unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar)
}

// CountWords counts the words of a text. Where none are parted by spaces, a Chinese letter
// counts for one, and two of the syllables that Japanese and Korean are spelt with.
func CountWords(s string) int {
	han := 0
	for _, c := range s {
		if unicode.Is(unicode.Han, c) {
			han++
		}
	}
	return max(len(strings.Fields(s)), han+(eastAsian(s)-han)/2)
}
