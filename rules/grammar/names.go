package grammar

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"informd/rules/dates"
	"informd/rules/mail"
)

// Names are the people whom a text may name.
type Names struct {
	people  []string       // their full names
	unmeant []int          // indexes of people: the text means a namesake of theirs
	doubles []int          // indexes of people: the text may mean a namesake
	inFull  []int          // indexes of people: the text also gives their other name
	heard   map[string]int // index of people by a word that spells their name as it sounds
}

// NewNames returns the names of some people.
func NewNames(people []mail.Address) (s Names) {
	for _, a := range people {
		s.people = append(s.people, a.Name)
	}
	return s
}

// A Mention is a name in a text, with the people whom it may mean.
type Mention struct {
	People []int
	Name   string // as it is written
	At     int    // where, in bytes
	End    int

	Possessive bool // "Anna's"
}

// Mentions returns the names in a text, in order. A person may be named by the full name, by a part of it, or by
// their initials in capitals.
func (s Names) Mentions(text string) []Mention {
	var found []Mention
	toks := nameTokens(text)
	for i := 0; i < len(toks); {
		m, n := s.mentionAt(toks[i:])
		if n > 0 {
			m.At, m.End = toks[i].at, toks[i+n-1].at+len(toks[i+n-1].text)
			m.Name = text[m.At:m.End]
			genitive := strings.HasSuffix(m.Name, wordForms().Genitives[0]) || strings.HasPrefix(text[m.End:], "'")
			m.Possessive = genitive && !goesOnAsVerb(text[m.End:])
			other := namesake(toks[:i], m.Possessive || again(toks[i+n:])) || n == 1 && oneCalled(text[:m.At], m.Name)
			if one := s.theOther(toks[:i], m.People); len(one) == 1 {
				m.People, other = one, false
			}
			if m.People = s.meant(m.People); len(m.People) > 0 && !other {
				found = append(found, m)
			}
			i += n
			continue
		}
		i++
	}
	return found
}

// IsNamed reports whether a text names a person, by the full name or a part of it.
func IsNamed(text string, who mail.Address) bool {
	return len(NewNames([]mail.Address{who}).Mentions(text)) > 0
}

// Named returns the people whom a text names. If several share a name, it returns all of them.
func Named(text string, people []mail.Address) (named []int) {
	for _, m := range NewNames(people).Mentions(text) {
		for _, i := range m.People {
			if !slices.Contains(named, i) {
				named = append(named, i)
			}
		}
	}
	return named
}

// meant removes the people whose name in this note means a namesake.
func (s Names) meant(people []int) []int {
	return slices.DeleteFunc(people, func(i int) bool { return slices.Contains(s.unmeant, i) })
}

// goesOnAsVerb reports whether the 's of a name is a verb, judging by the words after it: "Sunita's just phoned",
// "Ruth's got it".
func goesOnAsVerb(rest string) bool {
	v := Vocabulary()
	word, _, end := WordFrom(rest, 0)
	next := PlainWord(rest, end)
	return v.Contracted[word] || IsPast(word) && (next == "" || v.Preps[next] || v.Objects[next] || v.Determiners[next])
}

// again reports whether words go on like "any more", after somebody the owner is done with: "not Sam any more".
func again(rest []nameToken) bool {
	return len(rest) > 0 && Vocabulary().Again[rest[0].key]
}

// lastOf returns the last word, in lower case.
func lastOf(toks []nameToken) string {
	if len(toks) == 0 {
		return ""
	}
	return strings.ToLower(toks[len(toks)-1].text)
}

// A nameToken is a word of a text, with a key for comparing it with names.
type nameToken struct {
	text, key string
	at        int
}

// Owns reports whether a sentence says that a thing is somebody's: "Anna's boss" of "boss".
func Owns(sentence, thing string) bool {
	return strings.Contains(strings.ReplaceAll(sentence, "’", "'"), wordForms().Genitives[0]+" "+thing)
}

// Singular returns a noun without the ending of a plural.
func Singular(noun string) string { return strings.TrimSuffix(noun, wordForms().Plural) }

// IsAdverb reports whether a word ends as adverbs do: "gladly".
func IsAdverb(w string) bool { return strings.HasSuffix(w, wordForms().Adverb) && len(w) > 4 }

// BareName returns a name without what is written to it: "Olga" of "Olga's" and "Olga'll".
func BareName(word string) string {
	for _, end := range wordForms().Genitives {
		word = strings.TrimSuffix(word, end)
	}
	return word
}

func nameTokens(text string) []nameToken {
	var out []nameToken
	at := -1
	add := func(end int) {
		if at < 0 {
			return
		}
		word := text[at:end]
		bare := BareName(word)
		key := strings.Join(mail.NameWords(bare), " ")
		out = append(out, nameToken{text: word, key: key, at: at})
		at = -1
	}
	for i, c := range text {
		mark := unicode.Is(unicode.Mn, c) // an accent, or part of a sign such as 🗓️, which is no name
		if unicode.IsLetter(c) || mark && at >= 0 || c == '\'' || c == '’' {
			if at < 0 {
				at = i
			}
			continue
		}
		add(i)
	}
	add(len(text))
	return out
}

// mentionAt returns the people named by the first words of toks, and how many words name them.
func (s Names) mentionAt(toks []nameToken) (m Mention, n int) {
	for i, who := range s.people {
		switch got := namedBy(who, toks); {
		case got == 0 || got < n:
		case got > n:
			m, n = Mention{People: []int{i}}, got
		default:
			m.People = append(m.People, i)
		}
	}
	if i, ok := s.heard[toks[0].key]; ok && n == 0 {
		return Mention{People: []int{i}}, 1
	}
	if n == 0 && Capital(toks[0].text) { // "Ayu" of Ni Luh Ayu Pradnyani, where nobody else is called so
		for i, who := range s.people {
			if name := mail.NameWords(who); len(name) > 2 && len(toks[0].key) > 2 && !mail.IsParticle(toks[0].key) &&
				!NotName(toks[0].text) && slices.Contains(name[1:len(name)-1], toks[0].key) {
				m, n = Mention{People: append(m.People, i)}, 1
			}
		}
	}
	return m, n
}

// namedBy returns how many of the first words name the person who; 0 if none does.
func namedBy(who string, toks []nameToken) int {
	name := mail.NameWords(who)
	if len(name) == 0 || toks[0].key == "" {
		return 0
	}
	full := 0
	for full < len(name) && full < len(toks) && sameWord(toks[full].key, name[full]) {
		full++
	}
	last := name[len(name)-1]
	initials := ""
	for _, w := range strings.Fields(who) {
		c, _ := utf8.DecodeRuneInString(w)
		initials += string(unicode.ToUpper(c))
	}
	switch key := toks[0].key; {
	case full > 0:
		return full
	case initialOf(toks, name[0]) && sameWord(toks[1].key, last):
		return 2 // "A. Goh", where there is another Goh
	case inInitials(toks, name):
		return len(name)
	case toks[0].text == initials && len(initials) > 1:
		return 1
	case sameWord(key, last), len(name[0]) > 3 && key == name[0]+wordForms().Plural:
		return 1
	}
	return 0
}

// initialOf reports whether the first word is a single capital, the initial of a first name.
func initialOf(toks []nameToken, first string) bool {
	return len(toks) > 1 && len(toks[0].text) == 1 && Capital(toks[0].text) &&
		strings.EqualFold(toks[0].text, first[:1])
}

// inInitials reports whether the first words are the initials of a whole name, apart: "B. O'H." is Benedict O'Hara.
func inInitials(toks []nameToken, name []string) bool {
	if len(name) < 2 || len(toks) < len(name) {
		return false
	}
	for i, w := range name {
		t := toks[i].text
		if short := len(t) == 1 || strings.ContainsAny(t, "'’") && len(t) < len(w); !short || !Capital(t) ||
			!strings.HasPrefix(w, strings.ToLower(t)) {
			return false
		}
	}
	return true
}

// sameWord reports whether a word equals a word of a name, ignoring accents.
func sameWord(word, of string) bool {
	return len(word) > 1 && !NotName(word) && mail.FitNames([]string{word}, []string{of}) > 0
}

// beginsNoName reports whether a word with a capital begins no name: it is a weekday, or a word that often begins
// a sentence.
func beginsNoName(s string) bool {
	low := strings.ToLower(s)
	_, day := dates.WeekdayNamed(low)
	return day || Vocabulary().Openers[low] || NotName(s)
}

// NamesIn returns the names of unknown people in a text, each with the address next to it. A name is a run of
// words with capitals, or is spelt by an address alone.
func (s Names) NamesIn(text string) []mail.Address {
	known := s.Mentions(text)
	var out []mail.Address
	for at := 0; at < len(text); {
		a, end := s.nameAt(text, at, known)
		if end == 0 {
			break
		}
		if a.Addr != "" || likeName(text, a.Name) {
			out = append(out, a)
		}
		at = end
	}
	return out
}

// likeName reports whether words with capitals are a person's name: two or more words, or one after a title or
// "called". A word after "in" or "at" is a place.
func likeName(text, name string) bool {
	words := strings.Fields(name)
	if len(words) == 0 {
		return false
	}
	if Vocabulary().Sites[strings.ToLower(words[len(words)-1])] {
		return false // "the Town Hall", "Kings Cross Station"
	}
	before, _, _ := strings.Cut(text, words[0])
	lead := strings.ToLower(mail.LastWord(before))
	switch v := Vocabulary(); {
	case v.BeforePlaces[lead] && !(v.To[lead] && len(words) > 1):
		return false
	case v.BeforeNames[lead]:
		return true
	}
	return len(words) > 1
}

// nameAt returns the next name after a place, and where it ends; 0 if there is none.
func (s Names) nameAt(text string, from int, known []Mention) (mail.Address, int) {
	var words []string
	name := func() mail.Address { return mail.Address{Name: strings.Join(words, " ")} }
	for at := from; at < len(text); {
		word, start, end := WordFrom(text, at)
		if word == "" {
			break
		}
		if addr := mail.AddressIn(strings.Trim(word, "(),;<>")); addr != "" {
			spelt := cmp.Or(spelledBefore(text[:start], addr), strings.Join(words, " "), mail.SpeltName(addr))
			return mail.Address{Name: strings.TrimSpace(spelt), Addr: addr}, end
		}
		bare := strings.Trim(word, "\"“”'’(),.;:!?<>")
		isKnown := slices.ContainsFunc(known, func(m Mention) bool { return start < m.End && m.At < end })
		switch {
		case !isKnown && goesIntoName(text[:start], word, bare, len(words) == 0):
			if words = append(words, bare); endsName(word, bare) {
				return s.withAddress(text, name(), end)
			}
		case len(words) > 0 && mail.IsParticle(bare):
			words = append(words, bare)
		case isKnown && leadsToName(words):
			words = nil // "Professor Weibel", "Ex Weibel"
		case len(words) > 0:
			return s.withAddress(text, name(), start)
		}
		at = end
	}
	if len(words) == 0 {
		return mail.Address{}, 0
	}
	return name(), len(text)
}

// spelledBefore returns the name just before an address that spells it: "lena ochoa lenaochoa@example.net".
func spelledBefore(before, addr string) string {
	words := strings.Fields(before)
	local := strings.ToLower(strings.ReplaceAll(mail.SpeltName(addr), " ", ""))
	for n := min(3, len(words)); n > 1; n-- {
		name := slices.Clone(words[len(words)-n:])
		for i, w := range name {
			name[i] = strings.ToLower(strings.Trim(w, `"'(),.;:<>-–`))
		}
		if slices.Contains(name, "") {
			continue
		}
		first, last := name[0], name[n-1]
		spelt := []string{strings.Join(name, ""), last + first, first[:1] + last, first + last[:1], last + first[:1]}
		if slices.Contains(spelt, local) {
			for i, w := range name {
				name[i] = mail.Capital(w)
			}
			return strings.Join(name, " ")
		}
	}
	return ""
}

// goesIntoName reports whether a word belongs to an unknown person's name. A single word that says what a person
// is does not: "a |Norwegian|, Sigrid Halvorsen".
func goesIntoName(before, word, bare string, first bool) bool {
	return likeNameWord(bare, first) && !(first && endsName(word, bare) && isOneOf(before))
}

// isOneOf reports whether the last word is "a" or "an": then a single word after it says what a person is.
func isOneOf(before string) bool {
	return Vocabulary().Articles[strings.ToLower(mail.LastWord(before))]
}

// likeNameWord reports whether a word may be part of a name. The first word of a name must not be one that just
// begins a sentence.
func likeNameWord(bare string, first bool) bool {
	short := len(bare) < 4 && bare == strings.ToUpper(bare)
	return Capital(bare) && !(first && beginsNoName(bare)) && !strings.ContainsAny(bare, "0123456789'") && !short
}

// endsName reports whether a punctuation mark after a word ends the name.
func endsName(word, bare string) bool {
	title := mail.IsTitle(strings.Trim(bare, "."))
	return strings.ContainsAny(word[len(word)-1:], ",;:!?)") || strings.HasSuffix(word, ".") && !title && len(bare) > 2
}

// leadsToName reports whether the words before a known person's name are no name of their own: titles, or the
// single word that begins the sentence.
func leadsToName(words []string) bool {
	return len(words) == 1 ||
		!slices.ContainsFunc(words, func(w string) bool { return !mail.IsTitle(strings.Trim(w, ".")) })
}

// withAddress adds to a name the address that follows it, directly or after a few words.
func (s Names) withAddress(text string, a mail.Address, from int) (mail.Address, int) {
	at := from
	for range 8 {
		word, _, end := WordFrom(text, at)
		if word == "" || word == "/" || at > 0 && strings.ContainsRune(";/", rune(text[at-1])) {
			break
		}
		if addr := mail.AddressIn(strings.Trim(word, "(),;<>")); addr != "" {
			a.Addr = addr
			return a, end
		}
		if bare := strings.Trim(word, "\"“”'’(),.;:!?<>"); Vocabulary().And[bare] || strings.HasSuffix(word, ".") {
			break
		}
		at = end
	}
	return a, from
}

// BesideName reports whether an address comes right after the name that it is given to.
func BesideName(a mail.Address, text string) bool {
	_, rest, _ := strings.Cut(text, a.Name)
	return strings.HasPrefix(strings.ToLower(strings.TrimLeft(rest, " (<[,:=–-")), strings.ToLower(a.Addr))
}

// WordFrom returns the next word of a text from a place on, and where it begins and ends.
func WordFrom(text string, from int) (word string, start, end int) {
	for start = from; start < len(text) && (text[start] == ' ' || text[start] == '\n' || text[start] == '\t'); start++ {
	}
	for end = start; end < len(text) && text[end] != ' ' && text[end] != '\n' && text[end] != '\t'; end++ {
	}
	return text[start:end], start, end
}

// PlainWord returns the next word of a text from a place on, in lower case and without punctuation.
func PlainWord(s string, at int) string {
	word, _, _ := WordFrom(s, at)
	return strings.ToLower(strings.Trim(word, `.,;:!?()"`))
}
