package reading

import (
	"slices"
	"time"

	"informd/rules/mail"
)

// An AnswerKind says what a person answers to an ask.
type AnswerKind string

// The kinds of answers. The kind "" means that only the owner can tell what the answer says.
const (
	AnswerYes     AnswerKind = "yes"
	AnswerNo      AnswerKind = "no"
	AnswerLater   AnswerKind = "later"
	AnswerAsks    AnswerKind = "asks"     // they first want an answer to a question of their own
	AnswerMovedOn AnswerKind = "moved_on" // they no longer do what they were asked about
	AnswerGone    AnswerKind = "gone"     // somebody else writes that the person is no longer there
	AnswerAway    AnswerKind = "away"     // they are out of reach, and say nothing about the ask
	AnswerNever   AnswerKind = "never"    // they never want mail again
	AnswerOther   AnswerKind = "other"    // only thanks, or a note that the mail has arrived
)

// An Answer is what a person answers, as far as plain words tell.
type Answer struct {
	Kind     AnswerKind
	Sure     bool         // if false, Kind is a guess, and the owner is asked
	Words    string       // the sentence that says it
	Until    time.Time    // for later and away: the first day that suits, midnight UTC; zero if the answer names none
	WillSay  bool         // for yes: they say that they will propose a time, or call; else that they will answer
	Delegate mail.Address // whom to ask instead; the address may be missing
}

// ReadAnswer reads what a person wrote in answer to an ask: their own words, without quotes. sent is the time when
// they wrote it. If in doubt, ReadAnswer returns a guess rather than a wrong answer that claims to be sure.
func ReadAnswer(text string, sent time.Time) Answer {
	r := newAnswerReader(text, sent)
	return r.answer(r.judged(judgeWeights(), r.bySigns()))
}

// readSigns does the same as ReadAnswer, but by the signs alone, without the judge. It serves to find out whether a
// person or a machine wrote the text: the judge has learned from answers of people only.
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
	r.goneThemselves()
	r.bindConditions()
	r.addProposals()
	r.dropHours()
	r.dropWishes()
	r.dropTitles()
	r.concede()
	return r
}

// bySigns returns the verdict of all signs taken together.
func (r *answerReader) bySigns() verdict { return r.ofOwnWords(r.opposed(r.careful(r.weigh()))) }

// answer turns a verdict into an Answer, and adds the sentence and the day that belong to it.
func (r *answerReader) answer(v verdict) Answer {
	a := Answer{Kind: v.kind, Sure: v.sure, Delegate: r.delegate()}
	if v.by != nil {
		a.Words = r.sentences[v.by.sentence].text
	}
	a.WillSay = a.Kind == AnswerYes && r.willSay() ||
		(a.Kind == "" || a.Kind == AnswerOther) && (r.willSay() || r.first(signPonder) != nil)
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
	tongues   map[string]bool // the languages that the answer may be in
	hits      []hit           // in the order of the text
	bound     map[place]bool  // the words that belong to a condition
}

// A place says where a word stands in the answer.
type place struct{ sentence, word int }

// first returns the first hit of one of these signs that is not negated; nil if there is none.
func (r *answerReader) first(signs ...sign) *hit {
	for i := range r.hits {
		if h := &r.hits[i]; slices.Contains(signs, h.sign) && !h.negated {
			return h
		}
	}
	return nil
}

// last returns the last hit of one of these signs that is not negated; nil if there is none.
func (r *answerReader) last(signs ...sign) *hit {
	for i := len(r.hits) - 1; i >= 0; i-- {
		if h := &r.hits[i]; slices.Contains(signs, h.sign) && !h.negated {
			return h
		}
	}
	return nil
}

// negated returns the first hit of one of these signs that is negated; nil if there is none.
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

// asked returns the first sentence that asks a question; nil if there is none.
func (r *answerReader) asked() *hit {
	i := slices.IndexFunc(r.sentences, func(s sentence) bool { return s.asks })
	if i < 0 {
		return nil
	}
	return &hit{sentence: i}
}

// asksFor reports whether the writer asks for information first: who is writing, or what for.
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

// speaksOf reports whether the answer contains a word of the given kind.
func (r *answerReader) speaksOf(kind func(string) bool) bool {
	return slices.ContainsFunc(r.sentences, func(s sentence) bool { return s.has(kind) })
}

// has reports whether the sentence contains a word of the given kind.
func (s sentence) has(kind func(string) bool) bool {
	return slices.ContainsFunc(s.words, func(w word) bool { return kind(w.text) })
}

// after reports whether the sign comes after another one. If there is no other one (nil), it is true.
func (h *hit) after(o *hit) bool {
	return o == nil || h.sentence > o.sentence || h.sentence == o.sentence && h.from > o.from
}
