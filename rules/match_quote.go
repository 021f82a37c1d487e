package rules

import (
	"slices"
	"strings"

	"informd/rules/mail"
)

// An assistant, or a telephone with an account of its own, answers from an address that
// says nothing, and may leave the thread ids out. What it keeps is the subject, and the
// words it answers below its own.

const (
	quotedRun   = 8   // words in a row that nobody writes by chance
	quotedWords = 200 // of an ask are looked for; a long ask says enough with its beginning
)

// quoting are the people whose ask has the subject of m and is repeated in it. Asks to
// several people may say the same, so only one alone is sure.
func (b *Book) quoting(m mail.Message) []Match {
	const why = "it has your subject and repeats your words"
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
			out = append(out, Match{Person: p, Ask: a, Rung: RungQuote, Why: why})
		}
	}
	if len(out) == 1 {
		out[0].Sure = true
	}
	return out
}

// repeats reports whether a folded text holds a run of the words of another.
func repeats(text string, words []string) bool {
	words = words[:min(len(words), quotedWords)]
	for run := range slices.Chunk(words, quotedRun) {
		if len(run) == quotedRun && strings.Contains(text, " "+strings.Join(run, " ")+" ") {
			return true
		}
	}
	return false
}

// wordsBelow are the words of a text in lower case, without the marks of a quote.
func wordsBelow(text string) []string {
	return strings.Fields(strings.ReplaceAll(strings.ToLower(text), ">", " "))
}

// repliesTo reports whether a subject says by its mark that it answers, and is a subject
// of one's own: "Re: Moving from physics into pharma", but not "Re: Hello".
func repliesTo(subject string) bool {
	return mail.AnswersBySubject(subject) && mail.CountWords(mail.BaseSubject(subject)) >= mail.OwnSubject
}
