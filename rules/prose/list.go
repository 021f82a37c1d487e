package prose

import (
	"slices"
	"strings"

	"informd/rules/grammar"
)

// under returns a line of a list with the meaning that its heading gives it: below "Done:" it is done, and below
// "Open:" or "To do:" it makes no claim. For a heading itself, and for a line without a claim, it returns an empty
// sentence.
func (r *proseReader) under(t grammar.Sentence) grammar.Sentence {
	if strings.HasSuffix(t.Low, ":") && len(strings.Fields(t.Low)) < 4 {
		r.heading = t
		return grammar.Sentence{}
	}
	if head, value, ok := strings.Cut(t.Low, ": "); ok && len(strings.Fields(head)) < 5 && isNone(value) {
		return grammar.Sentence{} // "owed by me: nothing"
	}
	switch h := strings.TrimSuffix(r.heading.Low, ":"); {
	case grammar.Unsaid(h):
		return grammar.Sentence{}
	case r.tables.IsDone.MatchString(h):
		said := t.Said
		t = grammar.NewSentence(grammar.PlainWord(h, 0) + ": " + said)
		t.Said = said
	}
	return t
}

// isNone reports whether the words after a heading say that the list is empty: "none".
func isNone(value string) bool {
	value = strings.Trim(value, ". ")
	return value == "-" || grammar.Vocabulary().Empty[value]
}

// joined returns a list of short lines as one sentence: "Henry confirmed / Wed 4 March / 12:00". It returns false
// if the lines are long, suppose something, or name different people.
func (r *proseReader) joined(all []grammar.Sentence) (grammar.Sentence, bool) {
	var parts []string
	var who []int
	for _, t := range all {
		m := r.Mentions(t.Text)
		if len(t.Text) > 60 || grammar.Supposes(t, m) || len(m) > 0 && who != nil && !slices.Equal(m[0].People, who) {
			return grammar.Sentence{}, false
		}
		if len(m) > 0 {
			who = m[0].People
		}
		parts = append(parts, t.Text)
	}
	return grammar.NewSentence(strings.Join(parts, ", ")), len(parts) > 1 && len(parts) < 7
}
