package notes

import (
	"slices"
	"strings"

	"informd/rules/content"
	"informd/rules/grammar"
	"informd/rules/mail"
)

// nearest returns the command that a line almost is: only a word is misspelt, or the colon is missing.
func (r *lineReader) nearest(s string) (string, bool) {
	body, _ := content.CutTag(s)
	plain := PlainWords(body)
	if slices.Contains(pauses().Back, plain) {
		return string(Resume), true // from a holiday, or from a talk: it would send, so one tap says it
	}
	if v, ok := misspelt(plain); ok {
		return v, true
	}
	word, rest := mail.CutWord(body)
	name, colon := strings.CutSuffix(word, ":")
	if !colon && (rest == "" || len(strings.Fields(rest)) > 4) {
		return "", false
	}
	if right, ok := withColon(Verb(strings.ToLower(name)), rest); ok && !colon {
		return right, true
	}
	return r.misspeltFirst(strings.ToLower(name), rest, colon)
}

// cutBack cuts a first clause that says that the owner is here again: "back already, it rained".
func cutBack(line string) (clause, rest string, ok bool) {
	i := strings.IndexAny(line, ",.!;")
	if i < 0 || !slices.Contains(pauses().Back, PlainWords(line[:i])) {
		return "", line, false
	}
	return line[:i], strings.TrimLeft(line[i:], ",.!; "), true
}

// longestVerb is the length of the longest line, in bytes, that is compared whole with the commands.
const longestVerb = 24

// misspelt returns the command that a whole line is with one spelling mistake.
func misspelt(line string) (string, bool) {
	if len(line) > longestVerb {
		return "", false
	}
	for _, v := range spelt() {
		if grammar.Typo(line, v) && BareVerb(v) != "" {
			return v, true
		}
	}
	return "", false
}

// withColon adds the missing colon to a line that states a fact about a contact: "company Pharma AG".
func withColon(v Verb, rest string) (string, bool) {
	if v.word().unmarked && grammar.Capital(rest) && isPlace(rest) && !Ends(rest[len(rest)-1:]) {
		return string(v) + ": " + rest, true
	}
	return "", false
}

// misspeltFirst returns the command that a line becomes if its first word, name, is spelt right.
func (r *lineReader) misspeltFirst(name, rest string, colon bool) (string, bool) {
	for _, v := range spelt() {
		if !grammar.Typo(name, v) {
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
