package reading

import "slices"

// opposed takes back that a yes or a no is sure where other words say that who was asked is out of reach.
func (r *answerReader) opposed(v verdict) verdict {
	switch v.kind {
	case AnswerLater:
		if r.offer() != nil && !r.putsOffBeside() {
			return r.opposedYes(v) // of a yes only the day is left, on which they are back
		}
	case AnswerYes:
		return r.opposedYes(v)
	case AnswerNo:
		formula := v.by.sign == signRefusal // "I'm retired, so count me out"
		opposed := r.first(signMovedOn) != nil || r.delegate().Name == "" && r.tellsOfOthers(v.by.sentence)
		v.sure = v.sure && (formula || !opposed) && r.first(signAway, signGone) == nil && !r.refusesPart()
	}
	return v
}

// tellsOfOthers reports whether a sentence beside that of a sign speaks of somebody else and not of its writer.
func (r *answerReader) tellsOfOthers(at int) bool {
	for i := range r.sentences {
		if i != at && r.ofOthers(i) {
			return true
		}
	}
	return false
}

// opposedYes is opposed for a yes. Where only an offer agrees, it may be of whom to turn to meanwhile:
// "In urgent cases please call the duty desk."
func (r *answerReader) opposedYes(v verdict) verdict {
	offered := r.first(signYes) == nil && r.slot() == nil
	switch {
	case offered && r.awayTwice():
		return *r.isAway()
	case offered && r.awayUntil():
		return verdict{kind: AnswerAway, by: r.first(signAway)}
	case r.awayTwice(), r.first(signGone) != nil, r.first(signMovedOn) != nil && offered && r.delegate().Name != "",
		r.takesLeave():
		v.sure = false
	}
	return v
}

// takesLeave reports whether an answer wishes luck and does nothing that only somebody does who agrees: it offers
// nothing and asks nothing. "I wish you luck, and remain silent with great pleasure."
func (r *answerReader) takesLeave() bool {
	if r.offer() != nil || r.asked() != nil || r.first(signSlot) != nil {
		return false
	}
	return slices.ContainsFunc(r.sentences, func(s sentence) bool { return r.wishesLuck(s.words, 0, len(s.words)) })
}

// putsOffBeside reports whether a sentence puts off that says of nobody that they are away.
func (r *answerReader) putsOffBeside() bool {
	return slices.ContainsFunc(r.hits, func(h hit) bool {
		return (h.sign == signLater || h.sign == signNotNow) && !r.in(h.sentence, signAway)
	})
}

// awayTwice reports whether two signs say that somebody is away: that they are, and when or how they will be back.
// One may be of a day that does not suit: "I'm off on Thursday."
func (r *answerReader) awayTwice() bool {
	first, last := r.first(signAway), r.last(signAway)
	return first != nil && last.after(first)
}

// awayUntil reports whether the sentence that says that somebody is away names a day, and none but that one does:
// "I'm on leave until 30 October. Please ring Dave if it is urgent."
func (r *answerReader) awayUntil() bool {
	h := r.first(signAway)
	if h == nil || r.until(r.sentences[h.sentence].text, r.sent).IsZero() {
		return false
	}
	for i, s := range r.sentences {
		if i != h.sentence && r.namesTime(s) {
			return false
		}
	}
	return true
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
