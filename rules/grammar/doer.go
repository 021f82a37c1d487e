package grammar

import "strings"

// Who does what a clause tells of is told by its first words.

// A doerWord is a word that alone says who does something.
type doerWord struct {
	words map[string]bool
	doer  Doer
}

// doers returns all of them.
func (v WordSets) doers() []doerWord {
	return []doerWord{
		{v.Owner, ByOwner}, {v.Them, ByThem}, {v.Nobody, ByNobody},
		{v.Messages, ByMessage}, {v.Talk, ByTalk}, {v.People, ByStranger},
	}
}

// doerOf returns whom a clause begins with that begins with a word which is no name and no article, before another.
func (v WordSets) doerOf(w, next string) Doer {
	switch {
	case w == "me" && next == "and":
		return ByOwner
	case w == "no" && next == "one":
		return ByNobody
	}
	for _, k := range v.doers() {
		if k.words[w] {
			return k.doer
		}
	}
	if v.Says[next] && !v.Acts(w) && !v.Leads[w] {
		return ByStranger // "porter says"
	}
	return Elided
}

// leadsIn reports whether a word stands before who does what a clause tells of, and tells nothing itself: one that
// joins it to the clause before, "and", or one that only fills, "well".
func (v WordSets) leadsIn(w string) bool { return v.Joins[w] || v.Fills[w] }

// Acts reports whether a word behind a name makes it the subject: a verb, as most in -ed are.
func (v WordSets) Acts(w string) bool {
	return v.Verbs[w] || v.Says[w] || strings.HasSuffix(w, "ed") && len(w) > 4 || strings.HasSuffix(w, "n't")
}

// noun returns what stands behind "my", "the" or "Anna's". The owner's friend of a name is somebody else
// than who is known by it.
func (v WordSets) noun(words []ClauseWord, mine bool) Doer {
	for i, w := range words[:min(len(words), 5)] {
		switch {
		case v.People[w.Low]:
			return ByStranger
		case v.Offices[w.Low] && !mine:
			return ByOffice
		case v.Messages[w.Low]:
			return ByMessage
		case v.Talk[w.Low]:
			return ByTalk
		case w.Mentions >= 0 && !mine:
			return ByKnown
		case i > 0 && (v.Verbs[w.Low] || v.Leads[w.Low]):
			return ByThing
		}
	}
	return ByThing
}
