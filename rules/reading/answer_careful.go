package reading

import (
	"slices"
	"time"
)

// farOff is how far off a day is from which on an answer that names it puts off, rather than
// proposing it.
const farOff = 13 * 24 * time.Hour

// careful takes back that an answer is sure where other words of it may mean otherwise: a
// wrong no closes an ask, a wrong yes ends the follow-up, and a guess costs its
// reader one tap. Who agrees and names only a time far off puts off.
func (r *answerReader) careful(a Answer, sent time.Time) Answer {
	if a.Kind != AnswerYes && a.Kind != AnswerNo && a.Kind != AnswerLater && a.Kind != AnswerMovedOn {
		return a // most mail says none of these
	}
	far := slices.IndexFunc(r.sentences, func(s sentence) bool { return r.isFar(s, sent) })
	soon := r.slot() != nil || r.proposesDay()
	switch {
	case a.Kind == AnswerYes && far >= 0 && !soon:
		return Answer{Kind: AnswerLater, Words: r.sentences[far].text}
	case a.Kind == AnswerYes:
		a.Sure = a.Sure && far < 0 && (soon ||
			!r.qualified(a.Words) && (r.first(signYes) != nil || r.givesNumber() || r.asked() < 0))
	case a.Kind == AnswerMovedOn:
		a.Sure = a.Sure && r.first(signNo) == nil
	case a.Kind == AnswerLater:
		a.Sure = a.Sure && (far >= 0 || !r.speaksOf(r.book.isDay))
	case a.Kind == AnswerNo:
		a.Sure = a.Sure && far < 0 && r.first(signNotNow) == nil && !r.speaksOf(r.book.isDay) &&
			!r.speaksOf(func(w string) bool { return r.book.waits.has(w, r.tongues) }) && r.refuses()
	}
	return a
}

// isFar reports whether a sentence names a time far off: "in May", "after the summer".
func (r *answerReader) isFar(s sentence, sent time.Time) bool {
	day := time.Date(sent.Year(), sent.Month(), sent.Day(), 0, 0, 0, 0, time.UTC)
	u := untilReader{r.book, s, day}
	if named := u.named(); named.After(day) {
		return named.Sub(day) > farOff
	}
	return u.far().Sub(day) > farOff || u.next().Sub(day) > farOff
}

// qualified reports whether the sentence that agrees, or one beside it, has a word that denies,
// puts off or says otherwise, or whether what agrees is a long question.
func (r *answerReader) qualified(agrees string) bool {
	at := slices.IndexFunc(r.sentences, func(s sentence) bool { return s.text == agrees })
	if at < 0 {
		return true // it agrees across sentences
	}
	if s := r.sentences[at]; s.asks && len(s.words) > maxShortQuestion && r.first(signOffer) == nil {
		return true
	}
	for i := max(0, at-1); i <= at+1 && i < len(r.sentences); i++ {
		for n, w := range r.sentences[i].words {
			if r.book.waits.has(w.text, r.tongues) {
				return true
			}
			if r.within(i, n) {
				continue
			}
			if r.book.negations.has(w.text, r.tongues) || r.butAt(i, n) {
				return true
			}
		}
	}
	return false
}

// maxShortQuestion is how many words a question has that agrees: "why not?"
const maxShortQuestion = 4

// butAt reports whether the word at n of a sentence says otherwise. In scripts that set no
// spaces only one that ends its clause does.
func (r *answerReader) butAt(sentence, n int) bool {
	words := r.sentences[sentence].words
	ends := !wholeSign([]rune(words[n].text)[0]) || n+1 < len(words) && words[n+1].clause > words[n].clause
	return ends && r.book.buts.has(words[n].text, r.tongues) && !r.within(sentence, n)
}

// speaksOf reports whether the answer has a word of a kind.
func (r *answerReader) speaksOf(kind func(string) bool) bool {
	return slices.ContainsFunc(r.sentences, func(s sentence) bool { return s.has(kind) })
}

// has reports whether a sentence has a word of a kind.
func (s sentence) has(kind func(string) bool) bool {
	return slices.ContainsFunc(s.words, func(w word) bool { return kind(w.text) })
}

// isDay reports whether a word is a weekday written out, or one like "tomorrow".
func (b *answerBook) isDay(w string) bool { return len(w) > 3 && b.isOf("@day", w) }

// proposesDay reports whether an offer names a day, or a question does that denies nothing:
// "how about Friday?", "Thursday at three?"
func (r *answerReader) proposesDay() bool {
	denies := func(w string) bool { return r.book.negations.has(w, r.tongues) }
	for i, s := range r.sentences {
		offers := slices.ContainsFunc(r.hits,
			func(h hit) bool { return h.sign == signOffer && !h.negated && h.sentence == i })
		if s.has(r.book.isDay) && (offers || s.asks && !s.has(denies)) {
			return true
		}
	}
	return false
}

// givesNumber reports whether the answer has a number to call, or an hour: who
// offers something beside a question has not agreed yet.
func (r *answerReader) givesNumber() bool {
	return r.speaksOf(func(w string) bool { return r.book.isOf("@num", w) })
}

// refuses reports whether a refusal is more than one word in a longer answer: "no" may be said
// to something else.
func (r *answerReader) refuses() bool {
	return r.length() <= maxBareNo || slices.ContainsFunc(r.hits, func(h hit) bool {
		return h.sign == signNo && !h.negated && h.to-h.from > 1
	})
}

// maxBareNo is how many words an answer has in which a no of one word is to the ask.
const maxBareNo = 6
