package rules

import (
	"slices"
	"strings"

	"informd/rules/mail"
)

// An assistant, or a phone with its own account, answers from an unknown address and may omit
// In-Reply-To and References. What remains is the subject and the quoted words of the ask.

const (
	quotedRun   = 8   // consecutive words that nobody repeats by chance
	quotedWords = 200 // only the beginning of a long ask is searched for
)

// quoting returns the people whose ask has the subject of m and whose words m repeats. Asks to
// several people may be worded alike, so it is sure only if there is exactly one.
func (b *Book) quoting(m mail.Message) []Match {
	var out []Match
	text := ""
	for _, id := range b.withSubject(m.Subject) {
		p := b.people[id]
		a, open := p.Open()
		if !open {
			continue
		}
		if text == "" {
			text = " " + strings.Join(wordsBelow(m.Text), " ") + " "
		}
		if repeats(text, wordsBelow(a.Text)) {
			out = append(out, Match{Reason: Reason{Sign: SignQuote}, Person: p, Ask: a})
		}
	}
	if len(out) == 1 {
		out[0].Sure = true
	}
	return out
}

// repeats reports whether a folded text contains a run of the given words.
func repeats(text string, words []string) bool {
	words = words[:min(len(words), quotedWords)]
	for run := range slices.Chunk(words, quotedRun) {
		if len(run) == quotedRun && strings.Contains(text, " "+strings.Join(run, " ")+" ") {
			return true
		}
	}
	return false
}

// wordsBelow returns the words of a text in lower case, without quote marks.
func wordsBelow(text string) []string {
	return strings.Fields(strings.ReplaceAll(strings.ToLower(text), ">", " "))
}

// repliesTo reports whether a subject has a reply prefix and enough words of its own: "Re: Moving
// from physics into pharma", but not "Re: Hello".
func repliesTo(subject string) bool {
	return mail.AnswersBySubject(subject) && mail.CountWords(mail.BaseSubject(subject)) >= mail.OwnSubject
}
