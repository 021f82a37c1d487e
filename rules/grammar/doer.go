package grammar

import "strings"

// The first words of a clause tell its doer.

// A doerWord is a set of words that alone tell the doer of a clause.
type doerWord struct {
	words map[string]bool
	doer  Doer
}

// doers returns all sets of such words.
func (v WordSets) doers() []doerWord {
	return []doerWord{
		{v.Owner, ByOwner}, {v.Them, ByThem}, {v.Nobody, ByNobody},
		{v.Messages, ByMessage}, {v.Talk, ByTalk}, {v.People, ByStranger},
	}
}

// doerOf returns the doer of a clause whose first word is no name and no determiner; next is its second word.
func (v WordSets) doerOf(w, next string) Doer {
	switch {
	case v.Myself[w] && v.And[next]:
		return ByOwner
	case v.Nobody[w+" "+next]: // "no one"
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

// leadsIn reports whether a word may come before the doer and tells nothing itself: it joins clauses, "and", or
// only fills, "well".
func (v WordSets) leadsIn(w string) bool { return v.Joins[w] || v.Fills[w] }

// Acts reports whether a word is a verb, so that a name before it is the subject: most words in -ed are verbs.
func (v WordSets) Acts(w string) bool {
	f := wordForms()
	return v.Verbs[w] || v.Says[w] || strings.HasSuffix(w, f.Past) && len(w) > 4 || strings.HasSuffix(w, f.Denied)
}

// noun returns the doer that a noun after "my", "the" or "Anna's" stands for. A name after "my" is somebody else:
// "my friend Anna" is not the known Anna.
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
