package reading

import "slices"

// A verdict says what an answer means, and which sign says so.
type verdict struct {
	kind AnswerKind
	by   *hit
	sure bool
}

// A weighing is a rule that judges the signs of an answer together; it returns nil if the rule does not apply.
type weighing func(*answerReader) *verdict

// weighings are tried in this order. "No more mail, ever" comes before everything else. A person who is gone
// answers nothing. Then the last clear word counts, and a yes counts more than "I no longer do this". A weaker no
// counts only if nothing else does.
func weighings() []weighing {
	return []weighing{
		(*answerReader).wantsNoMail, (*answerReader).isGone, (*answerReader).refuses, (*answerReader).agrees,
		(*answerReader).movedOn,
		(*answerReader).putsOffTo, (*answerReader).isAway, (*answerReader).putsOff, (*answerReader).declines,
		(*answerReader).cannotNow, (*answerReader).sendsElsewhere, (*answerReader).asks,
		(*answerReader).leavesOpen, (*answerReader).saysLittle,
	}
}

// weigh returns the verdict of all signs together.
func (r *answerReader) weigh() verdict {
	return *r.firstOf(weighings()...)
}

// firstOf returns the verdict of the first weighing that applies; nil if none does.
func (r *answerReader) firstOf(all ...weighing) *verdict {
	for _, w := range all {
		if v := w(r); v != nil {
			return v
		}
	}
	return nil
}

// willing returns the sign that agrees or offers something; nil if there is none.
func (r *answerReader) willing() *hit {
	if yes := r.first(signYes); yes != nil {
		return yes
	}
	return r.offer()
}

// offer returns the sign that offers something, even if that is only a day and an hour.
func (r *answerReader) offer() *hit {
	if offer := r.first(signOffer); offer != nil {
		return offer
	}
	return r.slot()
}

func (r *answerReader) wantsNoMail() *verdict {
	h, willing := r.first(signNever), r.willing() != nil
	for _, other := range r.hits {
		if other.sign == signNever && !other.negated && !other.narrow && !other.open && h.narrow {
			h = &other
		}
	}
	if h == nil || willing && h.narrow {
		return nil
	}
	plain := !willing && !h.open && !h.narrow && r.unexplained(h.sentence) <= maxBesideNever
	return &verdict{AnswerNever, h, plain}
}

// maxBesideNever is how many other words a plain wish for no more mail may have in its sentence. A longer sentence
// may be about something else: "Monday at one suits me, and about stealing my time, never write again."
const maxBesideNever = 9

func (r *answerReader) isGone() *verdict {
	h := r.first(signGone)
	if h == nil {
		return nil
	}
	later := r.first(signLater) != nil && r.delegate().Name == "" // "contact Ulla Berg in future"
	// "I'm on leave, and this mailbox is not read"
	return &verdict{AnswerGone, h, r.first(signYes, signOffer, signAway) == nil && !later}
}

// refuses returns a no if the answer ends with a set phrase of refusal: what came before was politeness.
func (r *answerReader) refuses() *verdict {
	h, open := r.last(signRefusal), r.lastOpenly(signYes, signOffer, signLater, signSlot)
	if h == nil {
		return nil
	}
	// "I must decline: in spring we repot everything": the season gives the reason
	reason := open != nil && open.sign == signLater && open.sentence == h.sentence && r.onlyDates(*open)
	if !reason && !h.after(open) || r.in(h.sentence, signNotNow) && r.first(signLater) != nil {
		return nil
	}
	plain := !reason && r.first(signPonder, signAsks, signOffer) == nil && r.asked() == nil &&
		!r.in(h.sentence, signNotNow)
	return &verdict{AnswerNo, h, plain && !h.open && !r.butBehind(h) && !r.goesOn(h)}
}

// lastOpenly returns the last hit of these signs that depends on no condition. It skips "should you ever come by,
// call me".
func (r *answerReader) lastOpenly(signs ...sign) *hit {
	for i := len(r.hits) - 1; i >= 0; i-- {
		if h := &r.hits[i]; slices.Contains(signs, h.sign) && !h.negated && !r.conditional(h) {
			return h
		}
	}
	return nil
}

// conditional reports whether the sentence of a sign begins with a condition.
func (r *answerReader) conditional(h *hit) bool {
	return slices.ContainsFunc(r.hits, func(o hit) bool {
		return o.sentence == h.sentence && o.sign == signProviso && o.from == 0 && !r.bound[place{o.sentence, 0}]
	})
}

// goesOn reports whether a sentence after that of a sign begins with a "but", or names a day or an hour:
// "Ordinarily no. But your question is a good one." "It would be rude to refuse. Friday at four."
func (r *answerReader) goesOn(h *hit) bool {
	for i := h.sentence + 1; i < len(r.sentences); i++ {
		if r.butAt(i, 0) || r.namesTime(r.sentences[i]) {
			return true
		}
	}
	return false
}

// agrees judges an answer that says yes or offers something.
func (r *answerReader) agrees() *verdict {
	if r.willing() == nil {
		return nil
	}
	return r.firstOf((*answerReader).agreesAfterAll, (*answerReader).declinesAfterAll,
		(*answerReader).agreesAndDeclines, (*answerReader).agreesToLater, (*answerReader).agreesNotNow,
		(*answerReader).agreesPlainly)
}

// agreesAfterAll judges an answer that declines now, but agrees to be asked again.
func (r *answerReader) agreesAfterAll() *verdict {
	later, no := r.first(signLater), r.first(signNo, signRefusal)
	if later == nil || r.slot() != nil || no == nil {
		return nil
	}
	again := later.after(r.last(signNo)) || no.sentence == later.sentence
	return &verdict{AnswerLater, later, again && no.sign == signNo && r.far() != nil}
}

// declinesAfterAll judges an answer that says yes first, and no after it. The no is sure if the yes was only a wish
// and the no is general: "I'd love to, but I can't".
func (r *answerReader) declinesAfterAll() *verdict {
	no, yes := r.last(signNo, signRegret, signRefusal), r.last(signYes, signOffer)
	if no == nil || r.slot() != nil || !no.after(yes) || no.sign == signRegret && r.first(signLater) != nil {
		return nil
	}
	sure := yes != nil && r.wishes(yes.sentence) && r.closes(no) && r.first(signOffer) == nil && !no.open &&
		r.first(signNotNow, signPonder, signAsks, signMovedOn) == nil && r.asked() == nil &&
		no.after(r.last(signDoubt)) // "I'd love to, but my boss says no"
	return &verdict{AnswerNo, no, sure}
}

func (r *answerReader) agreesAndDeclines() *verdict {
	if r.first(signNo, signRefusal, signRegret, signNever) == nil {
		return nil
	}
	return &verdict{AnswerYes, r.willing(), false}
}

func (r *answerReader) agreesToLater() *verdict {
	later := r.first(signLater)
	switch {
	case later == nil, r.far() == nil && r.onlyDates(*later) && (r.offersIn(later.sentence) || r.asksWhen(later)):
		return nil // "propose a day from the 16th on"
	case r.slot() == nil:
		return &verdict{AnswerLater, later, r.first(signDoubt, signPonder) == nil}
	}
	return &verdict{AnswerYes, r.willing(), false}
}

// asksWhen reports whether the answer says yes before a sign, and asks for a day after it: "Yes of course. I'm free
// the week after next. Which day suits you?"
func (r *answerReader) asksWhen(h *hit) bool {
	yes, offer := r.first(signYes), r.last(signOffer)
	return yes != nil && h.after(yes) && offer != nil && offer.after(h) && r.sentences[offer.sentence].asks
}

// agreesNotNow judges an answer that says yes, and then that it cannot be now.
func (r *answerReader) agreesNotNow() *verdict {
	notNow, yes := r.first(signNotNow), r.last(signYes)
	if notNow == nil || r.offer() != nil || !notNow.after(r.first(signYes)) && !r.in(yes.sentence, signNotNow) {
		return nil
	}
	told := r.unexplained(yes.sentence) > maxRest || r.in(yes.sentence, signReceived) // "Okay, I've seen it."
	bare := r.onlyYes(*yes) && told && !r.butBetween(*yes, notNow)
	return &verdict{AnswerLater, notNow, !bare}
}

func (r *answerReader) agreesPlainly() *verdict {
	yes, offer := r.first(signYes), r.offer()
	bare := offer == nil && yes.to-yes.from == 1 && (r.length() > maxBare || r.unexplained(yes.sentence) > maxRest)
	plain := r.first(signDoubt, signPonder) == nil && r.negated(signYes) == nil &&
		(r.first(signNotNow) == nil || offer != nil)
	// "Yes? What is it about?"
	wonders := yes != nil && yes.to-yes.from == 1 && offer == nil && r.sentences[yes.sentence].asks
	return &verdict{AnswerYes, r.willing(), plain && !bare && !wonders}
}

// maxBare is how many words an answer may have for a yes of one word to be the answer to the ask. In a longer one
// the yes may reply to something else.
const maxBare = 18

// maxRest is how many other words the sentence of such a yes may have. "Yes, that was me in the photo" has more.
const maxRest = 2

// unexplained returns how many words of a sentence belong neither to a sign nor to a condition.
func (r *answerReader) unexplained(sentence int) (n int) {
	for i := range r.sentences[sentence].words {
		if !r.explained(sentence, i) {
			n++
		}
	}
	return n
}

func (r *answerReader) movedOn() *verdict {
	h := r.first(signMovedOn)
	if h == nil {
		return nil
	}
	if r.ofOthers(h.sentence) {
		return &verdict{AnswerGone, h, r.first(signLater) == nil} // "Bob has retired, and his desk is empty"
	}
	return &verdict{AnswerMovedOn, h, r.first(signLater) == nil}
}

// goneThemselves turns a sign of being gone into one of having moved on where the writer says it of themselves: "I
// am no longer the right person".
func (r *answerReader) goneThemselves() {
	for i := range r.hits {
		h := &r.hits[i]
		words := r.sentences[h.sentence].words
		if h.sign == signGone && (r.isDoer(words[h.from]) || h.from > 0 && r.isDoer(words[h.from-1])) {
			h.sign = signMovedOn
		}
	}
}

// isDoer reports whether a word is "I".
func (r *answerReader) isDoer(w word) bool { return r.book.doers.has(w.text, r.tongues) }

// ofOthers reports whether a sentence speaks of another person, and not of its writer.
func (r *answerReader) ofOthers(sentence int) bool {
	others := func(w string) bool { return r.book.others.has(w, r.tongues) }
	selves := func(w string) bool { return r.book.selves.has(w, r.tongues) }
	return r.sentences[sentence].has(others) && !r.sentences[sentence].has(selves)
}

func (r *answerReader) isAway() *verdict {
	h, later := r.first(signAway), r.first(signLater)
	switch {
	case h == nil:
		return nil
	case later != nil && later.sentence != h.sentence:
		return &verdict{AnswerLater, later, false}
	}
	alone := later == nil && r.first(signNo, signRefusal, signRegret) == nil && r.asked() == nil
	return &verdict{AnswerAway, h, alone && r.plainlyAway(h)}
}

// plainlyAway reports whether an absence is clear: its sign has more than two words, there is more than one sign of
// it, or its sentence names the day of return.
func (r *answerReader) plainlyAway(h *hit) bool {
	return h.to-h.from > 2 || r.last(signAway).from != h.from || !r.until(r.sentences[h.sentence].text, r.sent).IsZero()
}

func (r *answerReader) putsOff() *verdict {
	later, no := r.first(signLater), r.first(signNo, signRefusal)
	switch {
	case later == nil:
		return nil
	case r.far() == nil && r.asksFor():
		return nil // "Who are you? After that I'll answer."
	}
	return &verdict{AnswerLater, later, no == nil || no.sentence == later.sentence || r.untilThen(no)}
}

// untilThen reports whether a refusal holds only for a while: "I'm no use to anybody before that."
func (r *answerReader) untilThen(no *hit) bool {
	words := r.sentences[no.sentence].words
	return r.in(no.sentence, signNotNow) || slices.ContainsFunc(words, func(w word) bool {
		return w.clause == words[no.from].clause && r.book.waits.has(w.text, r.tongues)
	})
}

// putsOffTo returns a later if a sentence asks to be written to again, and names a time far off. What comes before
// does not matter: it only explains why the person is out of reach until then.
func (r *answerReader) putsOffTo() *verdict {
	for i := range r.hits {
		h := &r.hits[i]
		if h.sign != signLater || h.negated || r.onlyDates(*h) || !r.isFar(r.sentences[h.sentence]) {
			continue
		}
		after := func(o *hit) bool { return o != nil && o.after(h) }
		if after(r.last(signNo, signRefusal, signRegret)) || r.in(h.sentence, signDoubt, signPonder, signAway) {
			continue
		}
		no := r.last(signNo, signRefusal)
		return &verdict{AnswerLater, h, no == nil || no.sentence == h.sentence || r.untilThen(no)}
	}
	return nil
}

func (r *answerReader) declines() *verdict {
	h := r.first(signNo)
	if h == nil && r.first(signAsks) == nil {
		h = r.first(signRegret)
	}
	if h == nil {
		return nil
	}
	if r.in(h.sentence, signNotNow) && r.far() != nil {
		return &verdict{AnswerLater, h, false}
	}
	if open := r.last(signPonder); open != nil && open.after(h) {
		return &verdict{AnswerOther, open, false} // "Part of me would rather not. I'll think about it."
	}
	other := r.first(signAsks, signDoubt, signPonder) != nil || r.asked() != nil || r.in(h.sentence, signNotNow)
	alone := h.sign == signNo && !h.open && !r.butBehind(h) && !r.goesOn(h)
	return &verdict{AnswerNo, h, alone && !other}
}

func (r *answerReader) cannotNow() *verdict {
	h := r.first(signNotNow)
	if h == nil || r.far() == nil && r.asksFor() {
		return nil // "Could you send me your questions? After that we'll decide."
	}
	month := r.speaksOf(func(w string) bool { return r.book.isMonth(w, r.tongues) })
	return &verdict{AnswerLater, h, month}
}

// sendsElsewhere judges an answer that only sends the owner to somebody else. It is neither a yes nor a no: the owner
// decides whom to ask.
func (r *answerReader) sendsElsewhere() *verdict {
	if h := r.first(signElsewhere); h != nil {
		return &verdict{by: h}
	}
	return nil
}

func (r *answerReader) asks() *verdict {
	h := r.first(signAsks)
	if h == nil {
		h = r.asked()
	}
	if h == nil {
		return nil
	}
	open := r.first(signDoubt, signPonder)
	return &verdict{AnswerAsks, h, open == nil || h.sign == signAsks && open.sentence != h.sentence}
}

// leavesOpen judges an answer that only says "I'll think about it" or "maybe". A long answer with a doubt may say
// more, so that it is a guess.
func (r *answerReader) leavesOpen() *verdict {
	if h := r.first(signPonder); h != nil {
		return &verdict{AnswerOther, h, true}
	}
	if h := r.first(signDoubt); h != nil {
		return &verdict{AnswerOther, h, r.length() <= maxDoubt || h.to-h.from > 2}
	}
	return nil
}

// maxDoubt is how many words an answer may have that says nothing but a doubt: "Maybe. Maybe not."
const maxDoubt = 4

// saysLittle judges an answer without any sign that decides.
func (r *answerReader) saysLittle() *verdict {
	if h := r.negated(signYes); h != nil {
		return &verdict{AnswerNo, h, false}
	}
	if h := r.first(signReceived); h != nil {
		return &verdict{AnswerOther, h, len(r.sentences) <= 4}
	}
	if len(r.sentences) == 0 {
		return &verdict{}
	}
	return &verdict{by: &hit{sentence: r.longest()}}
}

// longest returns the longest sentence, which is more likely the message than the greeting.
func (r *answerReader) longest() (at int) {
	for i, s := range r.sentences {
		if len(s.words) > len(r.sentences[at].words) {
			at = i
		}
	}
	return at
}

// butBehind reports whether a "but" follows a sign in its sentence.
func (r *answerReader) butBehind(h *hit) bool {
	words := r.sentences[h.sentence].words
	for i := h.to; i < len(words); i++ {
		if r.butAt(h.sentence, i) {
			return true
		}
	}
	return false
}

// wishes reports whether a sentence says what its writer would like to do: "I would".
func (r *answerReader) wishes(sentence int) bool {
	return r.sentences[sentence].has(func(w string) bool { return r.book.wishes.has(w, r.tongues) })
}

// closes reports whether only common small words follow a sign in its sentence.
func (r *answerReader) closes(h *hit) bool {
	words := r.sentences[h.sentence].words[h.to:]
	return !slices.ContainsFunc(words, func(w word) bool { return !r.book.common[w.text] })
}

// denies reports whether a word is one like "not".
func (r *answerReader) denies(w string) bool { return r.book.negations.has(w, r.tongues) }
