package notes

import "strings"

// Who does what a clause tells of is told by its first words.

// A doerWord is a word that alone says who does something.
type doerWord struct {
	words map[string]bool
	doer  doer
}

// doers returns all of them.
func (v wordSets) doers() []doerWord {
	return []doerWord{
		{v.owner, byOwner}, {v.them, byThem}, {v.nobody, byNobody},
		{v.messages, byMessage}, {v.talk, byTalk}, {v.people, byStranger},
	}
}

// acts reports whether a word behind a name makes it the subject: a verb, as most in -ed are.
func (v wordSets) acts(w string) bool {
	return v.verbs[w] || v.says[w] || strings.HasSuffix(w, "ed") && len(w) > 4 || strings.HasSuffix(w, "n't")
}

// noun returns what stands behind "my", "the" or "Anna's". The owner's friend of a name is somebody else
// than who is known by it.
func (v wordSets) noun(words []clauseWord, mine bool) doer {
	for i, w := range words[:min(len(words), 5)] {
		switch {
		case v.people[w.low]:
			return byStranger
		case v.offices[w.low] && !mine:
			return byOffice
		case v.messages[w.low]:
			return byMessage
		case v.talk[w.low]:
			return byTalk
		case w.mentions >= 0 && !mine:
			return byKnown
		case i > 0 && (v.verbs[w.low] || v.leads[w.low]):
			return byThing
		}
	}
	return byThing
}
