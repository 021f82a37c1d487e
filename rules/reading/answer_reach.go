package reading

import "slices"

// opposed makes a sure no a guess if the answer also says that the person asked is out of reach or gone, or if it
// refuses only a part of the ask.
func (r *answerReader) opposed(v verdict) verdict {
	if v.kind != AnswerNo {
		return v
	}
	gone := r.first(signMovedOn) != nil && v.by.sign != signRefusal // "I'm retired, so count me out"
	v.sure = v.sure && !gone && r.first(signAway, signGone) == nil && !r.refusesPart()
	return v
}

// refusesPart reports whether everything that is refused is only a part of the ask: a document, a number, or a call
// by phone.
func (r *answerReader) refusesPart() bool {
	whole := func(h hit) bool {
		return (h.sign == signNo || h.sign == signRefusal) && !h.negated && !r.ofPart(h)
	}
	return !slices.ContainsFunc(r.hits, whole)
}

// ofPart reports whether the clause of a refusal names a part of an ask.
func (r *answerReader) ofPart(h hit) bool {
	words := r.sentences[h.sentence].words
	return slices.ContainsFunc(words, func(w word) bool {
		return w.clause == words[h.from].clause && r.book.pieces.has(w.text, r.tongues)
	})
}
