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
	WillSay  bool         // of yes: they will propose a time, or call
	Delegate mail.Address // whom to ask instead; the address may be missing
}

// ReadAnswer reads what a person wrote in answer to an ask: their own words, without quotes.
// sent is when they did. It would rather not know than be wrong.
func ReadAnswer(text string, sent time.Time) Answer {
	r := newAnswerReader(text, sent)
	return r.answer(r.judged(judgeWeights(), r.bySigns()))
}

// readSigns is ReadAnswer by signs alone, for the question whether a person wrote at all: the judge learned
// from answers of people only.
func readSigns(text string, sent time.Time) Answer {
	r := newAnswerReader(text, sent)
	return r.answer(r.bySigns())
}

// newAnswerReader finds the signs in a text.
func newAnswerReader(text string, sent time.Time) *answerReader {
	b := answers()
	r := &answerReader{book: b, sent: sent}
	r.sentences, r.tongues = b.sentencesOf(text)
	for i, s := range r.sentences {
		r.hits = append(r.hits, b.hits(s, i, r.tongues)...)
	}
	r.bindConditions()
	r.addProposals()
	r.dropHours()
	r.dropWishes()
	r.concede()
	return r
}

// bySigns returns what the signs say together.
func (r *answerReader) bySigns() verdict { return r.ofOwnWords(r.opposed(r.careful(r.weigh()))) }

// answer returns what a verdict says, with the words and the day that belong to it.
func (r *answerReader) answer(v verdict) Answer {
	a := Answer{Kind: v.kind, Sure: v.sure, Delegate: r.delegate()}
	if v.by != nil {
		a.Words = r.sentences[v.by.sentence].text
	}
	a.WillSay = a.Kind == AnswerYes && r.willSay()
	if a.Kind == AnswerLater || a.Kind == AnswerAway {
		a.Until = r.until(a.Words, r.sent)
	}
	return a
}

// An answerReader weighs the signs of one answer.
type answerReader struct {
	book      *answerBook
	sent      time.Time
	sentences []sentence
	tongues   map[string]bool // the languages it may be in
	hits      []hit           // in order
	bound     map[place]bool  // words of conditions
}

// A place is where a word stands.
type place struct{ sentence, word int }

// first returns the first sign of these that is not negated, nil without one.
func (r *answerReader) first(signs ...sign) *hit {
	for i := range r.hits {
		if h := &r.hits[i]; slices.Contains(signs, h.sign) && !h.negated {
			return h
		}
	}
	return nil
}

// last returns the last such sign.
func (r *answerReader) last(signs ...sign) *hit {
	for i := len(r.hits) - 1; i >= 0; i-- {
		if h := &r.hits[i]; slices.Contains(signs, h.sign) && !h.negated {
			return h
		}
	}
	return nil
}

// negated returns the first sign of these that is negated.
func (r *answerReader) negated(signs ...sign) *hit {
	for i := range r.hits {
		if h := &r.hits[i]; slices.Contains(signs, h.sign) && h.negated {
			return h
		}
	}
	return nil
}

// in reports whether a sentence holds one of these signs, negated or not.
func (r *answerReader) in(sentence int, signs ...sign) bool {
	return slices.ContainsFunc(r.hits,
		func(h hit) bool { return h.sentence == sentence && slices.Contains(signs, h.sign) })
}

// asked returns the first sentence that asks something, nil without one.
func (r *answerReader) asked() *hit {
	i := slices.IndexFunc(r.sentences, func(s sentence) bool { return s.asks })
	if i < 0 {
		return nil
	}
	return &hit{sentence: i}
}

// asksFor reports whether a question wants to know something first: who writes, or what for.
func (r *answerReader) asksFor() bool {
	return slices.ContainsFunc(r.hits,
		func(h hit) bool { return h.sign == signAsks && !h.negated && r.sentences[h.sentence].asks })
}

// explained reports whether a word belongs to a sign or to a condition.
func (r *answerReader) explained(sentence, i int) bool {
	return r.bound[place{sentence, i}] || slices.ContainsFunc(r.hits, func(h hit) bool {
		return h.sentence == sentence && h.from <= i && i < h.to && h.sign != signProviso
	})
}

// length returns how many words the answer has.
func (r *answerReader) length() (n int) {
	for _, s := range r.sentences {
		n += len(s.words)
	}
	return n
}

// speaksOf reports whether the answer has a word of a kind.
func (r *answerReader) speaksOf(kind func(string) bool) bool {
	return slices.ContainsFunc(r.sentences, func(s sentence) bool { return s.has(kind) })
}

// has reports whether a sentence has a word of a kind.
func (s sentence) has(kind func(string) bool) bool {
	return slices.ContainsFunc(s.words, func(w word) bool { return kind(w.text) })
}

// after reports whether a sign stands behind another; behind none it always does.
func (h *hit) after(o *hit) bool {
	return o == nil || h.sentence > o.sentence || h.sentence == o.sentence && h.from > o.from
}
