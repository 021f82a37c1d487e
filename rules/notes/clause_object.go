package notes

import (
	"slices"
)

// An object is what a verb is done to: "thanked the porter" thanks nobody known, and "cancelled her
// newspaper" cancels no talk.
type object uint8

const (
	noObject    object = iota // "cancelled", "thanked on Monday"
	theirObject               // whom the claim is about, or the talk: "thanked her", "cancelled our lunch"
	otherObject               // anything else
)

// objectAt returns what stands behind a verb that ends at a place of a sentence.
func (s names) objectAt(t sentence, at int, who []int) object {
	v := vocabulary()
	named := s.mentions(t.text[at:])
	words := clauseWords(sentence{text: t.text[at:], low: t.low[at:]}, named)
	i := 0
	for i < len(words) && !words[i].mark && v.adverbs[words[i].low] {
		i++
	}
	if i == len(words) || words[i].mark {
		return noObject
	}
	w := words[i]
	switch {
	case w.mentions >= 0 && !named[w.mentions].possessive:
		if slices.Equal(named[w.mentions].people, who) || len(who) == 0 {
			return theirObject
		}
		return otherObject
	case w.mentions >= 0, v.determiners[w.low] && !(v.objects[w.low] && endsAt(words, i+1)):
		return nounObject(words[i+1:], named, who)
	}
	return wordObject(w.low)
}

// wordObject returns what a lone word behind a verb is.
func wordObject(w string) object {
	v := vocabulary()
	switch {
	case v.objects[w], v.talk[w]:
		return theirObject
	case beginsMore(w), v.says[w], mayBeTime(w):
		return noObject
	}
	return otherObject
}

// endsAt reports whether no noun stands at a word: "thanked her", and not "thanked her mother".
func endsAt(words []clauseWord, i int) bool {
	if i >= len(words) || words[i].mark {
		return true
	}
	v, w := vocabulary(), words[i].low
	return beginsMore(w) || v.adverbs[w] || v.says[w] || v.determiners[w]
}

// beginsMore reports whether a word begins what else a clause says, as of when, or the next clause.
func beginsMore(w string) bool {
	v := vocabulary()
	return v.joins[w] || v.preps[w] || v.owner[w] || v.them[w] || namesDay(w)
}

// nounObject returns what a noun behind "the" or "her" is: their talk, its day, or something else.
func nounObject(words []clauseWord, named []mention, who []int) object {
	v := vocabulary()
	for _, w := range words[:min(len(words), 3)] {
		switch {
		case v.talk[w.low], namesDay(w.low),
			w.mentions >= 0 && slices.Equal(named[w.mentions].people, who):
			return theirObject
		case w.mark || v.preps[w.low]:
			return otherObject
		}
	}
	return otherObject
}
