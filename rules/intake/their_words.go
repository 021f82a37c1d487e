package intake

import (
	"strings"
	"unicode"

	"informd/rules"
	"informd/rules/mail"
)

// ownRun is how many words in a row of the ask make a sentence the owner's.
const ownRun = 5

// theirWords returns the part of an answer that can be the contact's: no quoted lines, nothing below
// a greeting of the contact, and no sentences of the ask. Some programs quote without marks, and "if
// you do not have time for this" is then the owner's sentence.
func theirWords(reply string, p *rules.Person, a *rules.Ask) string {
	ask := " " + strings.Join(plainWords(a.Text), " ") + " "
	var kept []string
	for line := range strings.Lines(mail.WithoutQuoted(reply)) {
		if greetsPerson(line, p) && len(kept) > 0 {
			break
		}
		kept = append(kept, line)
	}
	var own strings.Builder
	for sentence := range mail.Sentences(strings.Join(kept, "")) {
		if !standsIn(ask, plainWords(sentence)) {
			own.WriteString(sentence)
		}
	}
	return own.String()
}

// standsIn reports whether the ask contains a run of the words; all of them if they are few, but
// never just one or two, which everybody uses.
func standsIn(ask string, words []string) bool {
	if len(words) < 3 {
		return false
	}
	n := min(len(words), ownRun)
	for i := 0; i+n <= len(words); i++ {
		if strings.Contains(ask, " "+strings.Join(words[i:i+n], " ")+" ") {
			return true
		}
	}
	return false
}

// plainWords returns the words of a text in lower case.
func plainWords(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text),
		func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// greetsPerson reports whether a line is the salutation of a letter to the person: a few words, with
// one word of their name after another word, and a comma.
func greetsPerson(line string, p *rules.Person) bool {
	line = strings.TrimSpace(line)
	words := plainWords(line)
	if len(words) < 2 || len(words) > 6 || !strings.HasSuffix(line, ",") && !strings.HasSuffix(line, "!") {
		return false
	}
	for _, name := range mail.NameWords(p.NameSpelt()) {
		for _, w := range words[1:] {
			if w == name {
				return true
			}
		}
	}
	return false
}
