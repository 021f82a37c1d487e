package reading

import "slices"

// concede drops the refusals and doubts that the writer takes back later in the same answer: "I usually say no to
// these, but yours made me smile. Friday at ten?" What counts is the last clear word. A refusal is dropped if it
// tells of what is usual or was so before, or if a "but" comes between it and the words that agree. If those words
// name a day or an hour, every refusal before them is dropped, except a set phrase such as "I must decline".
func (r *answerReader) concede() {
	r.dropStrayYes()
	last := r.lastWord()
	if last == nil {
		return
	}
	concrete := r.concrete(*last)
	for _, h := range slices.Clone(r.hits) {
		switch {
		case h.negated || !h.denies() || !last.after(&h):
		case r.butBetween(h, last), concrete && h.sign != signRefusal:
			r.settle(h, *last)
		case r.isUsual(h):
			r.settle(h, h)
		}
	}
}

// dropStrayYes drops a yes of one word inside a statement if a refusal follows: "Yes, I read your first mail. No, I
// won't."
func (r *answerReader) dropStrayYes() {
	no := r.last(signNo, signRefusal)
	if no == nil || r.offer() != nil {
		return
	}
	last := *no
	r.hits = slices.DeleteFunc(r.hits, func(h hit) bool {
		return !h.negated && r.onlyYes(h) && last.after(&h) && r.unexplained(h.sentence) > maxRest
	})
}

// denies reports whether a sign declines, says "not now", or leaves the answer open.
func (h hit) denies() bool {
	return slices.Contains([]sign{signNo, signRefusal, signRegret, signNotNow, signDoubt, signPonder}, h.sign)
}

// lastWord returns the last sign that agrees, if nothing after it denies, puts off or leaves open, and no condition
// limits it; otherwise nil.
func (r *answerReader) lastWord() *hit {
	for _, h := range slices.Backward(r.hits) {
		switch {
		case h.agrees():
			if h.open || r.onlyYes(h) {
				return nil
			}
			return &h
		case !h.negated && !slices.Contains([]sign{signIdle, signProviso, signReceived}, h.sign):
			return nil
		}
	}
	return nil
}

// onlyYes reports whether a sign is a yes of one word, which may reply to anything.
func (r *answerReader) onlyYes(h hit) bool { return h.sign == signYes && h.to-h.from == 1 }

// concrete reports whether a sign proposes a day or an hour.
func (r *answerReader) concrete(h hit) bool {
	return h.sign == signSlot || r.namesTime(r.sentences[h.sentence])
}

// isUsual reports whether the clause of a sign tells of what is usual or was so before: "normally", "said".
func (r *answerReader) isUsual(h hit) bool {
	words := r.sentences[h.sentence].words
	return slices.ContainsFunc(words, func(w word) bool {
		return w.clause == words[h.from].clause && r.book.usuals.has(w.text, r.tongues)
	})
}

// butBetween reports whether a "but" stands between two signs.
func (r *answerReader) butBetween(h hit, last *hit) bool {
	for s := h.sentence; s <= last.sentence; s++ {
		for i := range r.sentences[s].words {
			behind := s > h.sentence || i >= h.to
			before := s < last.sentence || i < last.from
			begins := s == last.sentence && i == last.from && r.book.buts.has(r.sentences[s].words[i].text, r.tongues)
			if behind && (before && r.butAt(s, i) || begins) {
				return true
			}
		}
	}
	return false
}

// settle drops a sign. It also marks the words from its clause up to the sign last as explained, so that they no
// longer count.
func (r *answerReader) settle(h, last hit) {
	clause := r.sentences[h.sentence].words[h.from].clause
	for s := h.sentence; s <= last.sentence; s++ {
		for i, w := range r.sentences[s].words {
			behind := s > h.sentence || w.clause >= clause
			before := s < last.sentence || i < last.from || last.from == h.from && w.clause == clause
			if behind && before {
				r.bound[place{s, i}] = true
			}
		}
	}
	r.hits = slices.DeleteFunc(r.hits, func(o hit) bool {
		return o.sentence == h.sentence && o.from == h.from && o.sign == h.sign
	})
}
