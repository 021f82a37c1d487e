package notes

import (
	"slices"
	"strings"

	"informd/rules/content"
	"informd/rules/grammar"
	"informd/rules/mail"
)

// nearest returns the command that a line nearly is: with one word of it spelt right, or its
// colon, it would be understood.
func (r *lineReader) nearest(s string) (string, bool) {
	body, _ := content.CutTag(s)
	plain := PlainWords(body)
	if slices.Contains(pauses().Back, plain) {
		return string(Resume), true // from a holiday, or from a talk: it would send, so one tap says it
	}
	if len(plain) <= 24 {
		for _, v := range spelt() {
			if grammar.Typo(plain, v) && BareVerb(v) != "" {
				return v, true
			}
		}
	}
	word, rest := mail.CutWord(body)
	name, colon := strings.CutSuffix(word, ":")
	if !colon && (rest == "" || len(strings.Fields(rest)) > 4) {
		return "", false
	}
	switch v := Verb(strings.ToLower(name)); v {
	case Title, Company, Via:
		if !colon && grammar.Capital(rest) && isPlace(rest) && !Ends(rest[len(rest)-1:]) {
			return string(v) + ": " + rest, true // only the colon is missing
		}
	}
	for _, v := range spelt() {
		if !grammar.Typo(strings.ToLower(name), v) {
			continue
		}
		right := v + " " + rest
		if colon {
			right = v + ": " + rest
		}
		if got := r.part(right, true); len(got.commands) > 0 || got.label {
			return strings.TrimSpace(right), true
		}
	}
	return "", false
}
