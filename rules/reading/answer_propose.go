package reading

import (
	"slices"
	"strings"
	"unicode"
)

// addProposals adds a signSlot for each sentence that says nothing but a day or an hour: "Tuesday 12:15?" Only a
// person who agrees names one.
func (r *answerReader) addProposals() {
	for i := range r.sentences {
		if r.proposes(i) {
			r.hits = append(r.hits, hit{pattern: pattern{sign: signSlot}, sentence: i, to: len(r.sentences[i].words)})
		}
	}
	slices.SortStableFunc(r.hits, func(x, y hit) int {
		if n := x.sentence - y.sentence; n != 0 {
			return n
		}
		return x.from - y.from
	})
}

// proposes reports whether a sentence says nothing but a day or an hour.
func (r *answerReader) proposes(i int) bool {
	if r.in(i, signNo, signRefusal, signRegret, signNotNow, signLater, signAsks, signMovedOn, signGone, signAway,
		signNever, signReceived, signDoubt, signPonder, signSlot) {
		return false
	}
	s := r.sentences[i]
	others, names := r.besideTime(i)
	return names && r.namesTime(s) &&
		(others == 0 || s.asks && others <= maxBesideTime && len(s.words) <= maxTimeWords)
}

// besideTime counts the words of a sentence that are about something other than a time. names is false if a word
// denies, or if the day is not a proposal. If the last clause of a question names a day, only that clause counts:
// "There is a café here, Friday at ten?"
func (r *answerReader) besideTime(i int) (others int, names bool) {
	s := r.sentences[i]
	last := s.words[len(s.words)-1].clause
	for n, w := range s.words {
		switch {
		case s.asks && w.clause < last && r.timeIn(s, last):
		case r.denies(w.text) && !r.explained(i, n), r.idleDay(i, n):
			return 0, false
		case !r.isTime(w.text) && !r.book.common[w.text] && !r.explained(i, n):
			others++
		}
	}
	return others, true
}

// idleDay reports whether a word is a day that is no proposal: it belongs to something that is over, or it is the
// only day named and does not suit: "nice to meet you on Tuesday", "no puedo el viernes".
func (r *answerReader) idleDay(sentence, i int) bool {
	return r.book.isDay(r.sentences[sentence].words[i].text) &&
		(r.idle(sentence, i) || i > 0 && r.idle(sentence, i-1) && !r.moreDays(sentence, i))
}

// moreDays reports whether a sentence names another day besides the word at n.
func (r *answerReader) moreDays(sentence, n int) bool {
	for i, w := range r.sentences[sentence].words {
		if i != n && r.book.isDay(w.text) {
			return true
		}
	}
	return false
}

// idle reports whether a word belongs to a phrase that means nothing here: "nice to meet you on Tuesday".
func (r *answerReader) idle(sentence, i int) bool {
	return slices.ContainsFunc(r.hits, func(h hit) bool {
		return h.sentence == sentence && h.from <= i && i < h.to && h.sign == signIdle
	})
}

// timeIn reports whether a clause of a sentence names a day.
func (r *answerReader) timeIn(s sentence, clause int) bool {
	return slices.ContainsFunc(s.words, func(w word) bool { return w.clause == clause && r.book.isDay(w.text) })
}

// maxBesideTime is how many words about something else a question for a time may have.
const maxBesideTime = 1

// maxTimeWords is how many words such a question may have in all.
const maxTimeWords = 8

// namesTime reports whether a sentence names a day, or a number as an hour.
func (r *answerReader) namesTime(s sentence) bool {
	figure := slices.IndexFunc(s.words, func(w word) bool { return inFigures(w.text) })
	// a number at the start of a question may be an hour: "4 or 11?", but not "Why 17?"
	return s.has(r.book.isDay) || figure == 0 && s.asks || figure >= 0 &&
		s.has(func(w string) bool { return r.book.hours.has(w, r.tongues) })
}

// dropHours drops each sign that puts off only to an hour, if something in the answer agrees: "Yes, after 3 when
// I've finished." The hour proposes a time on any day.
func (r *answerReader) dropHours() {
	if r.willing() == nil {
		return
	}
	r.hits = slices.DeleteFunc(r.hits, func(h hit) bool {
		s := r.sentences[h.sentence]
		u := untilReader{r.book, s, r.tongues, r.sent}
		hour := h.sign == signLater && r.namesHour(s) ||
			(h.sign == signLater || h.sign == signNotNow) && h.to < len(s.words) &&
				r.book.doings.has(s.words[h.to].text, r.tongues) // "après les cours"
		return hour && u.named().IsZero() && u.far().IsZero() && u.next().IsZero()
	})
}

// dropWishes drops each refusal or regret that is only a wish of good luck, if the writer agrees to a day or an
// hour: a person who says goodbye for good names no time. "Call on Monday at ten, and good luck until then!"
func (r *answerReader) dropWishes() {
	appoints := func(h hit) bool { return h.agrees() && r.namesTime(r.sentences[h.sentence]) }
	if !slices.ContainsFunc(r.hits, appoints) {
		return
	}
	r.hits = slices.DeleteFunc(r.hits, func(h hit) bool {
		return slices.Contains([]sign{signNo, signRegret}, h.sign) && !r.names(h, r.denies) &&
			r.wishesLuck(r.sentences[h.sentence].words, h.from, h.to)
	})
}

// dropTitles drops each sign of having left in the signature of a writer who agrees: "Los, pensjonert". That is a last
// line which ends as no sentence does.
func (r *answerReader) dropTitles() {
	if r.willing() == nil {
		return
	}
	signed := len(r.sentences)
	for signed > 1 && !strings.ContainsAny(r.sentences[signed-1].text, ".!?…。！？") {
		signed--
	}
	r.hits = slices.DeleteFunc(r.hits, func(h hit) bool {
		return h.sentence >= signed && (h.sign == signMovedOn || h.sign == signGone)
	})
}

// wishesLuck reports whether one of the words from one place up to another wishes good luck.
func (r *answerReader) wishesLuck(words []word, from, to int) bool {
	for i := from; i < to; i++ {
		if slices.Contains(r.book.hints.at(words, i, r.tongues), "luck") {
			return true
		}
	}
	return false
}

// namesHour reports whether a sentence names an hour: a number next to a word for hours.
func (r *answerReader) namesHour(s sentence) bool {
	hour := func(i int) bool {
		return i >= 0 && i < len(s.words) && r.book.hours.has(s.words[i].text, r.tongues)
	}
	for i, w := range s.words {
		if (inFigures(w.text) || r.book.numerals.has(w.text, r.tongues)) && (hour(i-1) || hour(i+1)) {
			return true
		}
	}
	return false
}

// isTime reports whether a word may be part of a day or an hour.
func (r *answerReader) isTime(w string) bool {
	return inFigures(w) || r.book.isOf("@day", w) || r.book.numerals.has(w, r.tongues) || r.book.hours.has(w, r.tongues)
}

func inFigures(w string) bool { return unicode.IsDigit([]rune(w)[0]) }

// slot returns a day and an hour that the writer offers. Its sentence must not put off, decline, or tell of an
// absence.
func (r *answerReader) slot() *hit {
	for i := range r.hits {
		h := &r.hits[i]
		if h.sign == signSlot && !h.negated &&
			!r.in(h.sentence, signAway, signNotNow, signNo, signRefusal, signReceived, signGone) {
			return h
		}
	}
	return nil
}

// proposesDay reports whether an offer names a day, or a question that denies nothing does: "how about Friday?",
// "Thursday at three?"
func (r *answerReader) proposesDay() bool {
	for i, s := range r.sentences {
		if s.has(r.book.isDay) && (r.offersIn(i) || s.asks && !s.has(r.denies)) {
			return true
		}
	}
	return false
}

// isDay reports whether a word is a weekday written out, or one like "tomorrow".
func (b *answerBook) isDay(w string) bool { return len(w) > 3 && b.isOf("@day", w) }

// givesNumber reports whether the answer contains a number in figures: a phone number or an hour.
func (r *answerReader) givesNumber() bool { return r.speaksOf(inFigures) }

// givesPhone reports whether the answer contains a phone number.
func (r *answerReader) givesPhone() bool {
	digits := 0
	for _, s := range r.sentences {
		for i, w := range s.words {
			if !inFigures(w.text) || i > 0 && !inFigures(s.words[i-1].text) {
				digits = 0
			}
			if digits += len(w.text); inFigures(w.text) && digits >= phoneDigits {
				return true
			}
		}
	}
	return false
}

// phoneDigits is how many digits a phone number has at least.
const phoneDigits = 7

// willSay reports whether a statement says that the writer will propose a time, or call: the next step is theirs.
func (r *answerReader) willSay() bool {
	return slices.ContainsFunc(r.sentences, func(s sentence) bool {
		return !s.asks && !s.has(r.denies) && len(r.book.find(r.book.willSay, s.words, r.tongues)) > 0
	})
}

// offersDayBack reports whether an absence is followed by an offer to talk on a day or at an hour: "I am away until
// the 8th, but we can talk on the 10th".
func (r *answerReader) offersDayBack() bool {
	away, offer := r.first(signAway), r.last(signOffer)
	return away != nil && offer != nil && offer.after(away) && r.names(*offer, r.isTime) && !r.onlyDates(*offer)
}
