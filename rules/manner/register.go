package manner

import (
	"slices"
	"strings"
	"unicode"

	"informd/rules/lang"
)

// registerOf returns the register that a text's words show, or "".
func registerOf(s lang.Letters, text string) Register {
	formal, familiar := 0, 0
	if s.Unspaced {
		formal, familiar = counted(text, s.SayFormal), counted(text, s.SayFamiliar)
	} else {
		for word, begins := range wordsOf(text) {
			switch shows(s, word, begins) {
			case Formal:
				formal++
			case Familiar:
				familiar++
			}
		}
	}
	switch {
	case familiar > 0 && familiar >= 3*formal:
		return Familiar
	case formal > 0:
		return Formal
	}
	return ""
}

// shows returns the register that one word shows, or "". At the beginning of a sentence a capital is no
// sign: "Sie" may mean she or you there.
func shows(s lang.Letters, word string, begins bool) Register {
	low := strings.ToLower(word)
	if begins && unicode.IsUpper([]rune(word)[0]) {
		word = low
	}
	switch {
	case has(s.SayFormal, word):
		return Formal
	case has(s.SayFamiliar, word) || bearsFamiliar(s, low):
		return Familiar
	}
	return ""
}

// bearsFamiliar reports whether a word in lower case ends in a familiar pronoun: "hacerte", "chiederti".
func bearsFamiliar(s lang.Letters, w string) bool {
	return !has(s.SayFamiliarNot, w) &&
		slices.ContainsFunc(s.SayFamiliarEnds, func(end string) bool { return strings.HasSuffix(w, end) })
}

func counted(text, phrases string) int {
	n := 0
	for p := range strings.FieldsSeq(phrases) {
		n += strings.Count(text, p)
	}
	return n
}

// has reports whether a list of words holds one.
func has(list, word string) bool { return word != "" && strings.Contains(" "+list+" ", " "+word+" ") }

// wordsOf yields the words of a text, and whether each may have its capital from where it stands: at
// the beginning of a line, or behind any full stop or colon. mail.Sentences would find fewer such
// places, since it asks whether a sentence really ends there.
func wordsOf(text string) func(yield func(word string, begins bool) bool) {
	return func(yield func(string, bool) bool) {
		begins, start := true, -1
		for i, r := range text + "\n" {
			if unicode.IsLetter(r) {
				if start < 0 {
					start = i
				}
				continue
			}
			if start >= 0 {
				if !yield(text[start:i], begins) {
					return
				}
				begins, start = false, -1
			}
			if strings.ContainsRune(".!?:\n…", r) {
				begins = true
			}
		}
	}
}

// SaidIn returns the register in which a mail to the owner speaks, where it is in the language of this tag; "" if
// that does not show. Who offers the familiar form says Familiar.
func SaidIn(tag, text string) Register {
	s, ok := lang.LettersIn(tag)
	if code, sure := Guess(text); !ok || s.Turned == "" || sure && code != base(tag) {
		return ""
	}
	low := folded(text)
	if slices.ContainsFunc(s.Offers, func(p string) bool { return strings.Contains(low, p) }) {
		return Familiar
	}
	return registerOf(toOne(s), text)
}

// toOne returns letters whose familiar words are said to one person: several people may be called "vi" whom one
// calls Sie.
func toOne(s lang.Letters) lang.Letters {
	s.SayFamiliar = strings.Join(slices.DeleteFunc(strings.Fields(s.SayFamiliar),
		func(w string) bool { return has(s.SaySeveral, w) }), " ")
	return s
}
