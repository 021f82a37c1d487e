package mail

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"informd/rules/lang"
)

// First returns the name to greet somebody by: the given name, or the title with the family name if
// no more is known. It is "" for an initial, a role or a bare address: a salutation without a name is
// better than a wrong one.
func (a Address) First() string {
	words := strings.Fields(spoken(a.Name))
	from := slices.IndexFunc(words, func(w string) bool { return !IsTitle(strings.TrimSuffix(w, ".")) })
	switch {
	case from < 0:
		return ""
	case from > 0 && (len(words)-from == 1 || Joins(strings.ToLower(words[from]))): // "Dr. Meier", "Herr und Frau Kern"
		return strings.Join(words, " ")
	}
	first := []rune(words[from])
	if bare := strings.TrimSuffix(words[from], "."); strings.Contains(words[from], "@") ||
		len([]rune(bare)) == 1 && unicode.IsUpper([]rune(bare)[0]) {
		return ""
	}
	if len(first) > 2 && !slices.ContainsFunc(first, unicode.IsLower) || !slices.ContainsFunc(first, unicode.IsUpper) {
		return capitalised(words[from]) // ANNA, or anna
	}
	return words[from]
}

// Spoken returns the name as it is said, with its titles: "Dr. Anna Meier"; "" for a bare address. One in
// capitals is written as names are.
func (a Address) Spoken() string {
	if strings.Contains(a.Name, "@") {
		return ""
	}
	name := spoken(a.Name)
	if !strings.Contains(name, " ") || strings.ContainsFunc(name, unicode.IsLower) {
		return name
	}
	words := strings.Fields(name)
	for i, w := range words {
		switch low := strings.ToLower(w); {
		case i > 0 && (IsParticle(low) || Joins(low)):
			words[i] = low
		case len([]rune(w)) > 2:
			words[i] = capitalised(w)
		}
	}
	return strings.Join(words, " ")
}

// Several reports whether the name is of more than one person: "Anna und Peter Weber". A join of one letter
// stands in family names, too ("Costa e Silva"), and joins two people only behind the first word.
func (a Address) Several() bool {
	words := strings.Fields(a.Spoken())
	for i := 1; i+1 < len(words); i++ {
		next := []rune(words[i+1])[0]
		if Joins(words[i]) && unicode.IsUpper(next) && (i == 1 || words[i] == "&" || len([]rune(words[i])) > 1) {
			return true
		}
	}
	return false
}

// Joins reports whether a word joins two names, in any language.
func Joins(w string) bool {
	and := func(s lang.Letters) bool { return s.And == w }
	return w == "&" || w == "+" || slices.ContainsFunc(lang.All(),
		func(l lang.Language) bool { return slices.ContainsFunc(l.Letters, and) })
}

// spoken returns a display name as it is said: "Meier, Dr. Anna" becomes "Dr. Anna Meier". Additions
// in quotes or parentheses and degrees are left out.
func spoken(name string) string {
	var parts []string
	for part := range strings.SplitSeq(WithoutBrackets(name), ",") {
		if part = strings.Trim(part, " \t\"'‘’“”"); part != "" && !isAdded(part) {
			parts = append(parts, part)
		}
	}
	if len(parts) > 1 { // the family name stands before the comma
		parts = append(parts[1:], parts[0])
	}
	return strings.Join(parts, " ")
}

// isAdded reports whether a part of a name holds only titles and degrees.
func isAdded(part string) bool {
	for w := range strings.FieldsSeq(part) {
		if w = strings.ToLower(strings.ReplaceAll(w, ".", "")); !IsTitle(w) && !isDegree(w) {
			return false
		}
	}
	return true
}

// capitalised writes the first letter of each part of a name as a capital and the rest in lower case:
// Anna-Lena.
func capitalised(name string) string {
	next := true
	return strings.Map(func(r rune) rune {
		up := next
		next = !unicode.IsLetter(r) && r != '\'' && r != '’'
		if up {
			return unicode.ToUpper(r)
		}
		return unicode.ToLower(r)
	}, name)
}

// Greets reports whether a few words are a salutation, in any language: "Dear Anna", "Liebe Frau Meier".
func Greets(words string) bool {
	low := strings.ToLower(words) + " "
	return slices.ContainsFunc(greetings(), func(g string) bool { return strings.HasPrefix(low, g+" ") })
}

// greetings are the greetings of all languages.
var greetings = sync.OnceValue(func() (all []string) {
	for _, l := range lang.All() {
		for _, s := range l.Letters {
			all = slices.Concat(all, s.GreetFormal, s.GreetAny, s.GreetFamiliar, s.GreetOnce)
		}
	}
	return all
})
