package reading

import "slices"

// opposed takes back that a no is sure where other words say that who was asked is out of reach, or where it refuses
// a part of the ask.
func (r *answerReader) opposed(v verdict) verdict {
	if v.kind != AnswerNo {
		return v
	}
	gone := r.first(signMovedOn) != nil && v.by.sign != signRefusal // "I'm retired, so count me out"
	v.sure = v.sure && !gone && r.first(signAway, signGone) == nil && !r.refusesPart()
	return v
}

// refusesPart reports whether all that is refused is a part of an ask: a document, a number, or a call by phone.
func (r *answerReader) refusesPart() bool {
	whole := func(h hit) bool {
		return (h.sign == signNo || h.sign == signRefusal) && !h.negated && !r.ofPart(h)
	}
	return !slices.ContainsFunc(r.hits, whole)
}

// ofPart reports whether a part of an ask is named in the clause of a refusal.
func (r *answerReader) ofPart(h hit) bool {
	words := r.sentences[h.sentence].words
	return slices.ContainsFunc(words, func(w word) bool {
		return w.clause == words[h.from].clause && r.book.pieces.has(w.text, r.tongues)
	})
}
