package prose

import (
	"slices"
	"strings"

	"informd/rules/grammar"
)

// A note stays with the person it named until it names somebody else.

// firstTopic sets whom the note is about before its first sentence: it takes them from the mail that it answers,
// the words before the prose, or the subject.
func (r *proseReader) firstTopic() {
	if r.About >= 0 {
		r.topic = []int{r.About}
		return
	}
	r.together = r.Several
	if r.Before >= 0 {
		r.topic, r.topicName = []int{r.Before}, r.People[r.Before].Address.Name
		return
	}
	if m := r.Mentions(r.Subject); len(m) == 1 ||
		len(m) > 1 && len(m[0].People) == 1 && slices.Equal(m[0].People, m[1].People) {
		r.topic, r.topicName = m[0].People, m[0].Name
	}
}

// notice records whom a sentence names, and whom the note is about from there on.
func (r *proseReader) notice(named []grammar.Mention, t grammar.Sentence) {
	if len(named) > 0 && (len(r.topic) == 0 || r.About < 0) && r.turnsTo(named[0], t, len(r.topic) == 0) {
		r.topic, r.topicName = named[0].People, named[0].Name
	}
	switch got := r.beginsAbout(t, named); {
	case got != noStranger:
		r.stranger, r.leads = got, true
	case len(named) > 0:
		r.stranger = noStranger
	default:
		r.leads = false
	}
	if len(named) > 0 {
		r.together = namesTogether(t, named)
	}
	for _, m := range named {
		r.named = append(r.named, m.People...)
	}
}

// turnsTo reports whether the note is about a person from the sentence that names them: their name must stand near
// its start, or be the first of the note. "he suggests Clara" does not turn to Clara.
func (r *proseReader) turnsTo(m grammar.Mention, t grammar.Sentence, first bool) bool {
	before := strings.Fields(t.Low[:m.At])
	return len(before) == 0 || (first || len(before) < 4) && !grammar.Vocabulary().Them[before[0]]
}

// A topic records whom a sentence of the note is about.
type topic struct {
	said string
	who  []int
	not  bool // it is about an unknown person
}

// tellsOfOther reports whether a sentence is about other people.
func (r *proseReader) tellsOfOther(t grammar.Sentence, who []int) bool {
	return slices.ContainsFunc(r.topics, func(o topic) bool {
		return o.said == t.Said && (o.not || len(o.who) > 0 && !overlap(o.who, who))
	})
}
