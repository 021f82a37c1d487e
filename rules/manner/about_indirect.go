package manner

import (
	"slices"
	"strings"

	"informd/rules/lang"
)

// An indirect question of fewer words says too little by itself, "how it works"; one of more is no phrase.
const (
	minIndirect = 4
	maxIndirect = 14
)

// indirectIn returns the indirect question in a sentence, as what a letter is about: "I would love to hear how you
// became a deck officer" gives "about how you became a deck officer".
func (l Letter) indirectIn(s lang.Letters, sentence string) string {
	words := strings.Fields(strings.TrimRight(strings.TrimSpace(sentence), ".!?"))
	for i := 1; i < len(words); i++ {
		clause := inLetter(s.Indirect, indirectAt(s, words, i))
		if clause == "" || !l.inRegister(s, clause) {
			continue
		}
		before, end := s.Indirect.As, ""
		if s.Indirect.Comma || strings.HasSuffix(words[i-1], ",") {
			before, end = before+",", ","
		}
		if s.Indirect.Closed {
			end = ","
		}
		return before + " " + clause + end
	}
	return ""
}

// indirectAt returns the indirect question that begins at a word; nil if none does.
func indirectAt(s lang.Letters, words []string, at int) []string {
	q := s.Indirect
	before := strings.TrimRight(strings.Join(words[:at], " "), ",:") // "may I ask, how you began"
	rest := folded(strings.Join(words[at:], " "))
	opens := func(p string) bool { return begins(rest, p) }
	hangs := endsWith([]string{before}, q.After)
	if !hangs || !slices.ContainsFunc(q.Opens, opens) || slices.ContainsFunc(q.Not, opens) {
		return nil
	}
	clause, cut := phraseAt(s, words[at:])
	if cut && q.VerbLast {
		return nil
	}
	if !q.VerbLast {
		clause = untilNext(s, clause)
	}
	clause = withoutTail(s, clause)
	n := len(clause)
	if n < minIndirect || n > maxIndirect || endsOpen(s, clause) || pointsBack(s, clause) || namesWeekday(s, clause) ||
		inverted(q, clause) {
		return nil
	}
	return clause
}

// inverted reports whether a clause has the order of a direct question: "comment êtes-vous devenue pilote".
func inverted(q lang.Indirect, clause []string) bool {
	return slices.ContainsFunc(clause, func(w string) bool {
		return slices.ContainsFunc(q.Inverted, func(end string) bool { return strings.HasSuffix(folded(w), end) })
	})
}

// inLetter returns an indirect question as a letter says it; "" if it cannot.
func inLetter(q lang.Indirect, clause []string) string {
	for _, t := range q.Turns {
		asked := len(strings.Fields(t.Asked))
		if !begins(folded(strings.Join(clause, " ")), t.Asked) {
			continue
		}
		rest := clause[asked:]
		verb := func(w string) bool {
			return slices.ContainsFunc(t.Verb, func(end string) bool { return strings.HasSuffix(folded(w), end) })
		}
		if len(t.Verb) > 0 && !slices.ContainsFunc(rest[:min(len(rest), maxBeforeVerb)], verb) {
			return "" // "comment vous joindre"
		}
		return t.Said + " " + strings.Join(rest, " ")
	}
	return strings.Join(clause, " ")
}

// maxBeforeVerb is among how many words behind the subject its verb is.
const maxBeforeVerb = 3

// untilNext cuts a clause before an "and" that begins another sentence: "what engineers do all day and everybody
// says to ask you". A second question stays: "how you began and what you would do otherwise".
func untilNext(s lang.Letters, clause []string) []string {
	for i := 1; i < len(clause)-1; i++ {
		below := folded(strings.Join(clause[i+1:], " "))
		opens := func(p string) bool { return begins(below, p) }
		if folded(clause[i]) == s.And && !slices.ContainsFunc(s.Indirect.Opens, opens) {
			return clause[:i]
		}
	}
	return clause
}

// pointsBack reports whether an indirect question needs what was said before it: "how you came to do this". Behind
// its first word such a word may be the subject of what follows: "what it takes to live off letterpress".
func pointsBack(s lang.Letters, clause []string) bool {
	return len(clause) < minIndirect+2 && standsFor(s, clause[1:2]) || standsFor(s, clause[2:])
}

// standsFor reports whether words stand for what was said before: "this".
func standsFor(s lang.Letters, words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return slices.Contains(s.Indirect.Back, folded(w)) })
}

// consideredIn returns what the owner says they think of doing, as what a letter is about: "I am thinking of leaving
// shipping" gives "about leaving shipping".
func consideredIn(s lang.Letters, sentence string) string {
	c := s.Considered
	words := strings.Fields(strings.TrimRight(strings.TrimSpace(sentence), ".!?"))
	for i := 1; i < len(words); i++ {
		word := folded(words[i])
		if !endsWith(words[:i], c.After) || !slices.Contains(c.Opens, word) && !isForm(word, c.Ending) {
			continue
		}
		phrase, _ := phraseAt(s, words[i:])
		phrase = withoutTail(s, phrase)
		n := len(phrase)
		if n < minAbout || n > maxAbout || endsOpen(s, phrase) || standsFor(s, phrase) || namesWeekday(s, phrase) {
			continue
		}
		return s.Indirect.As + " " + strings.Join(phrase, " ")
	}
	return ""
}

// isForm reports whether a word has an ending, and more before it than a letter.
func isForm(word, ending string) bool {
	return ending != "" && len(word) > len(ending)+1 && strings.HasSuffix(word, ending)
}
