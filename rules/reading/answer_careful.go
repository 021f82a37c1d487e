package reading

import (
	"slices"
	"time"
)

// farOff tells a proposal from a later: an answer that names a day farther away than this puts off.
const farOff = 13 * 24 * time.Hour

// careful makes a sure verdict a guess if other words of the answer may mean something else. A wrong no closes an
// ask and a wrong yes ends the follow-ups, while a guess costs the owner only one tap.
func (r *answerReader) careful(v verdict) verdict {
	switch v.kind {
	case AnswerYes:
		return r.carefulYes(v)
	case AnswerMovedOn:
		open := r.first(signNo, signDoubt, signPonder, signElsewhere)
		v.sure = v.sure && open == nil && !r.asksFor() && !r.givesPhone()
	case AnswerLater:
		v.sure = v.sure && r.surelyLater() && !r.onlySoon() && !r.gladlySoon(v.by) && !r.tellsOfThen(v.by)
	case AnswerNo:
		v.sure = v.sure && (v.by.sign == signRefusal || r.surelyNo())
	}
	return v
}

// gladlySoon reports whether the answer agrees, and puts off to a day so near that it may be a proposal: "With
// pleasure! The first week of July I am quiet."
func (r *answerReader) gladlySoon(h *hit) bool {
	yes, until := r.first(signYes), r.until(r.sentences[h.sentence].text, r.sent)
	return yes != nil && yes.sentence < h.sentence && !until.IsZero() && until.Before(r.sent.Add(farOff))
}

// tellsOfThen reports whether the answer seems to put off, but only tells of the past. That is so if the sign is
// only a month or a season, its sentence says nothing of waiting, and a later sentence agrees without coming back
// to that time: "In the autumn I lost my job. I'd gladly talk."
func (r *answerReader) tellsOfThen(h *hit) bool {
	yes := r.last(signYes, signOffer)
	if yes == nil || yes.sentence <= h.sentence || h.sign != signLater || !r.onlyDates(*h) {
		return false
	}
	told, agreed := r.sentences[h.sentence], r.sentences[yes.sentence]
	waits := func(w string) bool { return r.book.waits.has(w, r.tongues) }
	return !r.in(h.sentence, signNotNow) && !told.has(waits) && !r.isFar(agreed) && !r.goesBack(agreed)
}

// goesBack reports whether a sentence refers back to a time named before: "then", "after that".
func (r *answerReader) goesBack(s sentence) bool {
	for i := range s.words {
		if slices.Contains(r.book.hints.at(s.words, i, r.tongues), "then") {
			return true
		}
	}
	return false
}

// onlySoon reports whether an answer that puts off names no time far off, but only an hour or a near day. That day
// may be the only one that does not suit: "Sure. Exam on Friday but otherwise free."
func (r *answerReader) onlySoon() bool {
	day := r.speaksOf(r.book.isDay) && (r.first(signNotNow) == nil || r.first(signYes) != nil)
	return r.far() == nil && (day || slices.ContainsFunc(r.sentences, r.namesHour))
}

// carefulYes checks a yes. If the answer agrees but names only a time far off, it is a guess of later.
func (r *answerReader) carefulYes(v verdict) verdict {
	far, soon := r.far(), r.slot() != nil || r.proposesDay()
	switch {
	case far != nil && !soon:
		return verdict{kind: AnswerLater, by: far}
	case far != nil, !soon && r.first(signNotNow) != nil:
		v.sure = false
	default:
		v.sure = v.sure && r.plainlyYes(v.by, soon)
	}
	return v
}

// plainlyYes reports whether a yes is sure, because nothing else in the answer means something different. A
// proposed day, a phone number, or a yes together with an offer is proof enough.
func (r *answerReader) plainlyYes(by *hit, dated bool) bool {
	switch {
	case r.first(signYes, signOffer) == nil && r.tellsOf(r.slot()), r.asksWhetherSo(by),
		r.tellsOfUsual() && !r.givesPhone(), r.first(signYes) == nil && r.first(signElsewhere) != nil:
		return false
	case dated && !r.butBehind(r.last(signYes, signOffer, signSlot)), r.givesPhone(), r.agreesTwice():
		return true
	}
	return !r.qualified(by)
}

// asksWhetherSo reports whether the only thing that agrees is an offer within a question, and a later sentence
// denies something: "Would it have to be by video? There is no internet in the lighthouse."
func (r *answerReader) asksWhetherSo(by *hit) bool {
	return r.first(signYes) == nil && by.sign == signOffer && r.sentences[by.sentence].asks &&
		slices.ContainsFunc(r.sentences[by.sentence+1:], func(s sentence) bool { return s.has(r.denies) })
}

// tellsOf reports whether a day and an hour belong to a statement about something else: "Your parcel comes on
// Friday at 9." "It was nice to meet you on Tuesday."
func (r *answerReader) tellsOf(slot *hit) bool {
	if slot == nil {
		return false
	}
	s := r.sentences[slot.sentence]
	pleased := slices.ContainsFunc(r.hits, func(h hit) bool {
		return h.sentence == slot.sentence && h.sign == signIdle && !r.names(h, r.book.isDay) && !r.names(h, r.denies)
	})
	return !s.asks && (pleased || r.unexplained(slot.sentence) > maxRest &&
		!s.has(func(w string) bool { return r.book.selves.has(w, r.tongues) }))
}

// offersIn reports whether a sentence offers something.
func (r *answerReader) offersIn(sentence int) bool {
	return slices.ContainsFunc(r.hits,
		func(h hit) bool { return h.sentence == sentence && h.sign == signOffer && !h.negated })
}

// agreesTwice reports whether the answer both says yes and offers something, with no "but" after it.
func (r *answerReader) agreesTwice() bool {
	last := r.last(signYes, signOffer)
	return r.first(signYes) != nil && r.first(signOffer) != nil && !r.butBehind(last)
}

// surelyLater reports whether at least two things in the answer put off. One month alone may belong to something
// else.
func (r *answerReader) surelyLater() bool {
	n, dated := 0, map[int]bool{} // sentences that name a time
	if far := r.far(); far != nil {
		dated[far.sentence] = true
	}
	for _, h := range r.hits {
		switch {
		case h.negated || !slices.Contains([]sign{signLater, signNotNow, signYes, signOffer}, h.sign):
		case h.sign == signLater && (!r.onlyDates(h) && r.names(h, r.isWhen) || r.ofWriter(h)):
			n += 2 // "ask again in the autumn", "I'll be free once it is over"
		case h.sign != signYes && h.sign != signOffer && r.onlyDates(h):
			dated[h.sentence] = true
		default:
			n++
		}
	}
	return n+len(dated) > 1
}

// ofWriter reports whether the sentence of a sign is about its writer, and leaves nothing open. If the sign is only
// a time, the sentence must also be a question: "I was there in the summer" puts nothing off.
func (r *answerReader) ofWriter(h hit) bool {
	s := r.sentences[h.sentence]
	return s.has(func(w string) bool { return r.book.selves.has(w, r.tongues) }) && (s.asks || !r.onlyDates(h)) &&
		!r.in(h.sentence, signDoubt, signPonder, signReceived)
}

// onlyDates reports whether a sign consists only of words for a time: "after the summer".
func (r *answerReader) onlyDates(h hit) bool {
	return !r.names(h, func(w string) bool {
		return r.denies(w) || !r.isTime(w) && !r.book.common[w] && !r.isWhen(w)
	})
}

// names reports whether a sign contains a word of the given kind.
func (r *answerReader) names(h hit, kind func(string) bool) bool {
	words := r.sentences[h.sentence].words[h.from:h.to]
	return slices.ContainsFunc(words, func(w word) bool { return kind(w.text) })
}

// isWhen reports whether a word belongs to a time far off.
func (r *answerReader) isWhen(w string) bool { return r.book.times[w] || r.book.isMonth(w, nil) }

// surelyNo reports whether a no is sure: nothing else in the answer puts off or names a day, and the no is more
// than a single word, unless the answer is short. In a longer answer a bare "no" may reply to something else. Good
// wishes do not count as a no, since they may be sent to anybody.
func (r *answerReader) surelyNo() bool {
	waits := func(w string) bool { return r.book.waits.has(w, r.tongues) }
	more := slices.ContainsFunc(r.hits, func(h hit) bool {
		return h.sign == signNo && !h.negated && h.to-h.from > 1 &&
			!r.wishesLuck(r.sentences[h.sentence].words, h.from, h.to)
	})
	return r.far() == nil && r.first(signNotNow) == nil && !r.speaksOf(r.book.isDay) && !r.speaksOf(waits) &&
		(more || r.length() <= maxBareNo)
}

// maxBareNo is how many words an answer may have for a no of one word to be the answer to the ask.
const maxBareNo = 6

// far returns the first sentence that names a time far off: "in May", "after the summer"; nil if there is none.
func (r *answerReader) far() *hit {
	i := slices.IndexFunc(r.sentences, r.isFar)
	if i < 0 {
		return nil
	}
	return &hit{sentence: i}
}

// isFar reports whether a sentence names a time far off. A sentence about somebody who has left does not count: the
// time of leaving is not the time of an answer.
func (r *answerReader) isFar(s sentence) bool {
	if r.hasLeft(s) {
		return false
	}
	day := time.Date(r.sent.Year(), r.sent.Month(), r.sent.Day(), 0, 0, 0, 0, time.UTC)
	u := untilReader{r.book, s, r.tongues, day}
	if named := u.named(); named.After(day) {
		return named.Sub(day) > farOff
	}
	return u.far().Sub(day) > farOff || u.next().Sub(day) > farOff
}

// hasLeft reports whether a sentence tells of somebody who is no longer there.
func (r *answerReader) hasLeft(s sentence) bool {
	return slices.ContainsFunc(r.hits, func(h hit) bool {
		return (h.sign == signMovedOn || h.sign == signGone) && r.sentences[h.sentence].text == s.text
	})
}

// qualified reports whether something limits a sign that agrees. That is a word in its sentence that denies, puts
// off or says the opposite; a word in the sentence before or after it that puts off; a "but" that begins the
// sentence after it; or a long question without an offer. A denial in another sentence is about something else:
// "I'm no expert. Happy to help."
func (r *answerReader) qualified(h *hit) bool {
	at := h.sentence
	if s := r.sentences[at]; s.asks && len(s.words) > maxShortQuestion && r.first(signOffer) == nil {
		return true
	}
	but := r.lastBut(h)
	for i := max(0, at-1); i <= at+1 && i < len(r.sentences); i++ {
		for n := range r.sentences[i].words {
			conceded := but >= 0 && (i < at || i == at && n <= but) // it comes before a "but"
			if !conceded && r.limits(i, n) && (i == at || r.limitsBeside(i, n, i > at)) {
				return true
			}
		}
	}
	return false
}

// limitsBeside reports whether a word of a neighbouring sentence puts off, or is a "but" that begins the sentence
// after. A "but" in the middle opposes two other things: "I'm old but sharp. Happy to."
func (r *answerReader) limitsBeside(sentence, i int, behind bool) bool {
	w := r.sentences[sentence].words[i].text
	return r.book.waits.has(w, r.tongues) || behind && i == 0 && r.book.buts.has(w, r.tongues)
}

// limits reports whether a word denies, puts off or says the opposite, and is not itself part of a sign that
// agrees.
func (r *answerReader) limits(sentence, i int) bool {
	w := r.sentences[sentence].words[i].text
	switch {
	case r.bound[place{sentence, i}], r.agreed(sentence, i):
		return false
	case r.book.waits.has(w, r.tongues):
		return !r.idle(sentence, i)
	case r.explained(sentence, i):
		return false
	}
	return r.denies(w) && !r.aside(sentence, i) || r.butAt(sentence, i)
}

// lastBut returns the position of the last "but" in the sentence of a sign, before the sign or inside it; -1 if
// there is none.
func (r *answerReader) lastBut(h *hit) int {
	words := r.sentences[h.sentence].words
	for i := h.to - 1; i >= 0; i-- {
		if r.book.buts.has(words[i].text, r.tongues) && (i >= h.from || r.butAt(h.sentence, i)) {
			return i
		}
	}
	return -1
}

// aside reports whether a word belongs to a short clause of one or two words after a comma: ", not video".
func (r *answerReader) aside(sentence, i int) bool {
	words := r.sentences[sentence].words
	n := 0
	for _, w := range words {
		if w.clause == words[i].clause {
			n++
		}
	}
	return n <= maxAside && words[i].clause > words[0].clause
}

// maxAside is how many words such a short clause may have.
const maxAside = 2

// agreed reports whether a word belongs to a sign that agrees.
func (r *answerReader) agreed(sentence, i int) bool {
	return slices.ContainsFunc(r.hits, func(h hit) bool {
		return h.sentence == sentence && h.from <= i && i < h.to && h.agrees()
	})
}

// maxShortQuestion is how many words a question may have that still agrees: "why not?"
const maxShortQuestion = 4

// butAt reports whether the word at n of a sentence is a "but" that counts. In scripts without spaces it counts
// only at the end of its clause. A word that also softens a request does not count where it opens a clause without
// a comma before it.
func (r *answerReader) butAt(sentence, n int) bool {
	words := r.sentences[sentence].words
	if r.book.fillers.has(words[n].text, r.tongues) && n > 0 && words[n].clause == words[n-1].clause+1 {
		return false
	}
	thanks := func(h hit) bool { return h.sentence == sentence && h.from == n+1 && h.sign == signReceived }
	if n > 0 && n+1 == len(words) || slices.ContainsFunc(r.hits, thanks) {
		return false // "though", "But thank you for asking"
	}
	ends := !wholeSign([]rune(words[n].text)[0]) || n+1 < len(words) && words[n+1].clause > words[n].clause
	return ends && r.book.buts.has(words[n].text, r.tongues) && !r.explained(sentence, n)
}
