package reading

import "slices"

// bindConditions finds the conditions that a person sets who agrees: "yes, as long as it is not recorded". A denial
// inside such a condition is no refusal.
func (r *answerReader) bindConditions() {
	r.bound = map[place]bool{}
	for _, h := range slices.Clone(r.hits) {
		if h.sign != signProviso {
			continue
		}
		if to := r.reach(h); r.agreesBeside(h, to) {
			for i := h.from; i < to; i++ {
				r.bound[place{h.sentence, i}] = true
			}
			r.drop(h, to)
		}
	}
}

// drop removes the signs inside a condition that mean nothing there. Only a condition that begins with a "but" may
// still put off: "yes, but please not now".
func (r *answerReader) drop(p hit, to int) {
	idle := []sign{signNo, signMovedOn, signGone, signAway, signAsks, signReceived, signRegret}
	if first := r.sentences[p.sentence].words[p.from].text; !r.book.buts.has(first, r.tongues) {
		idle = append(idle, signNotNow, signLater)
	}
	r.hits = slices.DeleteFunc(r.hits, func(h hit) bool {
		return h.sentence == p.sentence && p.from <= h.from && h.from < to && slices.Contains(idle, h.sign)
	})
}

// reach returns where a condition ends: at the end of its sentence, or where a later clause agrees or says "but".
func (r *answerReader) reach(p hit) int {
	words := r.sentences[p.sentence].words
	for i := p.to; i < len(words); i++ {
		later := words[i].clause > words[p.to-1].clause
		if later && (r.butAt(p.sentence, i) || r.agreesAt(p.sentence, i)) {
			return i
		}
	}
	return len(words)
}

// agreesAt reports whether a sign that agrees begins at this word.
func (r *answerReader) agreesAt(sentence, i int) bool {
	return slices.ContainsFunc(r.hits, func(h hit) bool {
		return h.sentence == sentence && h.from == i && h.agrees()
	})
}

// agrees reports whether a sign agrees, or offers something.
func (h hit) agrees() bool {
	return !h.negated && (h.sign == signYes || h.sign == signOffer || h.sign == signSlot)
}

// agreesBeside reports whether the writer agrees in the same sentence, outside of the condition, or in the sentence
// before, if the condition begins its own.
func (r *answerReader) agreesBeside(p hit, to int) bool {
	return slices.ContainsFunc(r.hits, func(h hit) bool {
		before := h.sentence == p.sentence-1 && p.from == 0
		beside := h.sentence == p.sentence && (h.from < p.from || h.from >= to)
		return h.agrees() && (before || beside)
	})
}
