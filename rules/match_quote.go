package rules

import (
	"iter"
	"slices"
	"strings"
	"unicode"

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
	var said map[string]bool // every run of words of m
	for _, id := range b.withSubject(m.Subject) {
		p := b.people[id]
		a, open := p.Open()
		if !open {
			continue
		}
		if said == nil {
			said = map[string]bool{}
			for run := range wordRuns(m.Text, len(m.Text)) {
				said[run] = true
			}
		}
		for run := range wordRuns(a.Text, quotedWords) {
			if said[run] {
				out = append(out, Match{Reason: Reason{Sign: SignQuote}, Person: p, Ask: a})
				break
			}
		}
	}
	if len(out) == 1 {
		out[0].Sure = true
	}
	return out
}

// searchedQuote limits how many words of a quote are searched for the words of asks.
const searchedQuote = 4000

// repeating returns, sorted, the people whose open ask a mail quotes; if it quotes several, since asks
// may be worded alike, those of whose ask it quotes most. Unlike quoting, it asks for no subject: who
// answers from another address often writes a new one.
func (b *Book) repeating(m mail.Message) (people []string) {
	quoted := m.Quoted
	if m.Forward != nil {
		quoted += "\n" + m.Forward.Text
	}
	if len(b.said.people) == 0 || quoted == "" {
		return nil
	}
	count, most := map[string]int{}, 0
	for run := range wordRuns(quoted, searchedQuote) {
		for _, id := range b.said.people[run] {
			count[id]++
			most = max(most, count[id])
		}
	}
	for id, n := range count { // in any order: they are sorted below
		if n == most {
			people = append(people, id)
		}
	}
	slices.Sort(people)
	return people
}

// saidKeys yields the words of an ask in pieces of quotedRun words each, which repeating finds in a quote.
func saidKeys(text string) iter.Seq[string] {
	return func(yield func(string) bool) {
		n := 0
		for run := range wordRuns(text, quotedWords) {
			if n%quotedRun == 0 && !yield(run) {
				return
			}
			n++
		}
	}
}

// wordRuns yields every run of quotedRun words of a text's first words, in lower case and without what stands
// around them: quote marks, quotation marks and stops.
func wordRuns(text string, first int) iter.Seq[string] {
	around := func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) }
	var words []string
	for w := range strings.FieldsSeq(strings.ToLower(text)) {
		if w = strings.TrimFunc(w, around); w != "" {
			words = append(words, w)
		}
	}
	words = words[:min(len(words), first)]
	return func(yield func(string) bool) {
		for i := 0; i+quotedRun <= len(words) && yield(strings.Join(words[i:i+quotedRun], " ")); i++ {
		}
	}
}

// repliesTo reports whether a subject has a reply prefix and enough words of its own: "Re: Moving
// from physics into pharma", but not "Re: Hello".
func repliesTo(subject string) bool {
	return mail.AnswersBySubject(subject) && mail.CountWords(mail.BaseSubject(subject)) >= mail.OwnSubject
}
