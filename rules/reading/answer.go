package reading

import (
	"slices"
	"time"

	"informd/rules/mail"
)

// An AnswerKind is what somebody answers to an ask.
type AnswerKind string

// The kinds of answers; "" is one that only its reader can tell.
const (
	AnswerYes     AnswerKind = "yes"
	AnswerNo      AnswerKind = "no"
	AnswerLater   AnswerKind = "later"
	AnswerAsks    AnswerKind = "asks"     // wants something answered first
	AnswerMovedOn AnswerKind = "moved_on" // no longer does what they were asked about
	AnswerGone    AnswerKind = "gone"     // somebody else says that they are no longer there
	AnswerAway    AnswerKind = "away"     // out of reach; nothing is said to the ask
	AnswerNever   AnswerKind = "never"    // wants no more mail, ever
	AnswerOther   AnswerKind = "other"    // thanks, and words that a mail has arrived
)

// An Answer is what somebody answers, as far as plain words tell.
type Answer struct {
	Kind     AnswerKind
	Sure     bool         // else Kind is a guess, and its reader is asked
	Words    string       // the sentence that says it
	Until    time.Time    // of later and away: from when on, midnight UTC; zero where that is not told
	Delegate mail.Address // whom to ask instead; the address may be missing
}

// ReadAnswer reads what a person wrote in answer to an ask: their own words, without quotes.
// sent is when they did. It would rather not know than be wrong.
func ReadAnswer(text string, sent time.Time) Answer {
	b := answers()
	r := &answerReader{book: b}
	r.sentences, r.tongues = b.sentencesOf(text)
	for i, s := range r.sentences {
		r.hits = append(r.hits, b.hits(s, i, r.tongues)...)
	}
	a := r.careful(r.weigh(), sent)
	if a.Kind == AnswerLater || a.Kind == AnswerAway {
		a.Until = r.until(a.Words, sent)
	}
	a.Delegate = r.delegate()
	return a
}

// An answerReader weighs the signs of one answer.
type answerReader struct {
	book      *answerBook
	sentences []sentence
	tongues   map[string]bool // the languages it may be in
	hits      []hit
}

// first is the first sign of these that is not negated, nil without one.
func (r *answerReader) first(signs ...sign) *hit {
	for i := range r.hits {
		if h := &r.hits[i]; slices.Contains(signs, h.sign) && !h.negated {
			return h
		}
	}
	return nil
}

// last is the last such sign.
func (r *answerReader) last(signs ...sign) *hit {
	for i := len(r.hits) - 1; i >= 0; i-- {
		if h := &r.hits[i]; slices.Contains(signs, h.sign) && !h.negated {
			return h
		}
	}
	return nil
}

// negated is the first sign of these that is negated.
func (r *answerReader) negated(signs ...sign) *hit {
	for i := range r.hits {
		if h := &r.hits[i]; slices.Contains(signs, h.sign) && h.negated {
			return h
		}
	}
	return nil
}

// asked is the first sentence that asks something, -1 without one.
func (r *answerReader) asked() int {
	return slices.IndexFunc(r.sentences, func(s sentence) bool { return s.asks })
}

func (r *answerReader) says(kind AnswerKind, h *hit, sure bool) Answer {
	return Answer{Kind: kind, Sure: sure, Words: r.sentences[h.sentence].text}
}

// weigh is what the signs say together. Never outweighs all, whoever is gone answers nothing,
// and a yes outweighs what the person no longer does; a no must stand alone.
func (r *answerReader) weigh() Answer {
	yes, offer := r.first(signYes), r.first(signOffer)
	later, notNow := r.first(signLater), r.first(signNotNow)
	slot := r.slot()
	if offer == nil {
		offer = slot
	}
	willing := yes != nil || offer != nil
	if h := r.first(signNever); h != nil && !(willing && h.narrow) {
		return r.says(AnswerNever, h, !willing && !h.open && !h.narrow)
	}
	if h := r.first(signGone); h != nil {
		return r.says(AnswerGone, h, yes == nil)
	}
	if willing {
		return r.willing(yes, offer, slot, later, notNow)
	}
	if h := r.first(signMovedOn); h != nil {
		return r.says(AnswerMovedOn, h, later == nil)
	}
	if h := r.first(signAway); h != nil {
		if later != nil {
			return r.says(AnswerLater, later, false)
		}
		return r.says(AnswerAway, h, r.first(signNo, signDoubt) == nil)
	}
	if later != nil {
		no := r.first(signNo)
		return r.says(AnswerLater, later, no == nil || no.sentence == later.sentence)
	}
	return r.unwilling(notNow)
}

// willing weighs an answer that says yes, or offers something.
func (r *answerReader) willing(yes, offer, slot, later, notNow *hit) Answer {
	no, doubt, asks := r.first(signNo), r.first(signDoubt), r.first(signAsks)
	h := yes
	if h == nil {
		h = offer
	}
	switch {
	case no != nil && later != nil && slot == nil:
		return r.says(AnswerLater, later, false)
	case no != nil && slot == nil && no.after(r.last(signYes, signOffer)):
		return r.says(AnswerNo, no, false)
	case no != nil || r.first(signNever) != nil:
		return r.says(AnswerYes, h, false)
	case later != nil && slot == nil:
		return r.says(AnswerLater, later, doubt == nil)
	case later != nil:
		return r.says(AnswerYes, h, false)
	case notNow != nil && offer == nil && notNow.after(yes):
		return r.says(AnswerLater, notNow, true)
	case asks != nil && asks.after(yes) && offer == nil:
		return r.says(AnswerAsks, asks, false)
	case offer == nil && r.takenBack(yes):
		return r.says(AnswerNo, yes, false)
	}
	bare := offer == nil && yes.to-yes.from == 1 && r.length() > maxBare
	return r.says(AnswerYes, h, doubt == nil && r.negated(signYes) == nil && (notNow == nil || offer != nil) && !bare)
}

// maxBare is how many words a text has in which a yes of one word is to the ask: in a longer one it
// may be to something else.
const maxBare = 18

// length is how many words the answer has.
func (r *answerReader) length() (n int) {
	for _, s := range r.sentences {
		n += len(s.words)
	}
	return n
}

// takenBack reports whether a later clause of the sentence of a sign denies something.
func (r *answerReader) takenBack(h *hit) bool {
	words := r.sentences[h.sentence].words
	for i := h.to; i < len(words); i++ {
		if words[i].clause > words[h.to-1].clause && r.book.negations.has(words[i].text, r.tongues) &&
			!r.within(h.sentence, i) {
			return true
		}
	}
	return false
}

// butBehind reports whether the sentence of a sign goes on with a "but".
func (r *answerReader) butBehind(h *hit) bool {
	words := r.sentences[h.sentence].words
	for i := h.to; i < len(words); i++ {
		if r.butAt(h.sentence, i) {
			return true
		}
	}
	return false
}

// within reports whether a word belongs to a sign.
func (r *answerReader) within(sentence, i int) bool {
	return slices.ContainsFunc(r.hits, func(h hit) bool { return h.sentence == sentence && h.from <= i && i < h.to })
}

// unwilling weighs an answer that neither says yes nor names a day to come back.
func (r *answerReader) unwilling(notNow *hit) Answer {
	no, asks, doubt := r.first(signNo), r.first(signAsks), r.first(signDoubt)
	question := r.asked()
	switch {
	case no != nil:
		now := notNow != nil && notNow.sentence == no.sentence
		return r.says(AnswerNo, no, !no.open && !r.butBehind(no) && !now && asks == nil && doubt == nil && question < 0)
	case notNow != nil:
		return r.says(AnswerLater, notNow, r.namesMonth())
	case asks != nil:
		return r.says(AnswerAsks, asks, doubt == nil)
	case question >= 0:
		return Answer{Kind: AnswerAsks, Sure: doubt == nil, Words: r.sentences[question].text}
	case doubt != nil:
		return r.says(AnswerYes, doubt, false)
	}
	if h := r.negated(signYes); h != nil {
		return r.says(AnswerNo, h, false)
	}
	if h := r.first(signReceived); h != nil {
		return r.says(AnswerOther, h, len(r.sentences) <= 4)
	}
	if len(r.sentences) > 0 {
		return Answer{Words: r.longest()}
	}
	return Answer{}
}

// namesMonth reports whether a month is named.
func (r *answerReader) namesMonth() bool {
	return slices.ContainsFunc(r.sentences, func(s sentence) bool {
		return slices.ContainsFunc(s.words, func(w word) bool { return len(r.book.dates.months[w.text]) > 0 })
	})
}

// slot is a day and an hour that is offered: in a sentence that neither puts off nor tells of
// an absence.
func (r *answerReader) slot() *hit {
	for i := range r.hits {
		h := &r.hits[i]
		if h.sign != signSlot || h.negated {
			continue
		}
		if !slices.ContainsFunc(r.hits, func(o hit) bool {
			return o.sentence == h.sentence &&
				slices.Contains([]sign{signAway, signNotNow, signNo, signReceived, signGone}, o.sign)
		}) {
			return h
		}
	}
	return nil
}

// longest is the longest sentence: what an answer says rather than its greeting.
func (r *answerReader) longest() string {
	return slices.MaxFunc(r.sentences, func(x, y sentence) int { return len(x.words) - len(y.words) }).text
}

// after reports whether a sign stands behind another.
func (h *hit) after(o *hit) bool {
	return o == nil || h.sentence > o.sentence || h.sentence == o.sentence && h.from > o.from
}
