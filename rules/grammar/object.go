package grammar

import "slices"

// An Object is what a verb is done to: "thanked the porter" thanks nobody known, and "cancelled her
// newspaper" cancels no talk.
type Object uint8

const (
	NoObject    Object = iota // "cancelled", "thanked on Monday"
	TheirObject               // the person of the claim, or the talk: "thanked her", "cancelled our lunch"
	OtherObject               // anything else
)

// ObjectAt returns the object of a verb that ends at a place in a sentence.
func (s Names) ObjectAt(t Sentence, at int, who []int) Object {
	v := Vocabulary()
	named := s.Mentions(t.Text[at:])
	words := ClauseWords(Sentence{Text: t.Text[at:], Low: t.Low[at:]}, named)
	i := 0
	for i < len(words) && !words[i].mark && v.Adverbs[words[i].Low] {
		i++
	}
	if i == len(words) || words[i].mark {
		return NoObject
	}
	w := words[i]
	switch {
	case w.Mentions >= 0 && !named[w.Mentions].Possessive:
		if slices.Equal(named[w.Mentions].People, who) || len(who) == 0 {
			return TheirObject
		}
		return OtherObject
	case w.Mentions >= 0, v.Determiners[w.Low] && !(v.Objects[w.Low] && endsAt(words, i+1)):
		return nounObject(words[i+1:], named, who)
	}
	return wordObject(w.Low)
}

// wordObject returns which object a single word after a verb is.
func wordObject(w string) Object {
	v := Vocabulary()
	switch {
	case v.Objects[w], v.Talk[w]:
		return TheirObject
	case beginsMore(w), v.Says[w], MayBeTime(w):
		return NoObject
	}
	return OtherObject
}

// endsAt reports whether no noun follows at word i: true for "thanked her", false for "thanked her mother".
func endsAt(words []ClauseWord, i int) bool {
	if i >= len(words) || words[i].mark {
		return true
	}
	v, w := Vocabulary(), words[i].Low
	return beginsMore(w) || v.Adverbs[w] || v.Says[w] || v.Determiners[w]
}

// beginsMore reports whether a word begins another part of the clause, such as a time, or the next clause.
func beginsMore(w string) bool {
	return Vocabulary().beginsOther(w) || NamesDay(w)
}

// nounObject returns which object a noun after "the" or "her" is: their talk, its day, or something else.
func nounObject(words []ClauseWord, named []Mention, who []int) Object {
	v := Vocabulary()
	for _, w := range words[:min(len(words), 3)] {
		switch {
		case v.Talk[w.Low], NamesDay(w.Low),
			w.Mentions >= 0 && slices.Equal(named[w.Mentions].People, who):
			return TheirObject
		case w.mark || v.Preps[w.Low]:
			return OtherObject
		}
	}
	return OtherObject
}
