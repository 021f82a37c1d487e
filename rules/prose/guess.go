package prose

import (
	"slices"
	"strings"

	"informd/rules/grammar"
	"informd/rules/notes"
)

// What the plain reading leaves open is guessed: a note that names somebody known, and has words of
// one of the things that notes tell, is asked about rather than filed in silence. A guess never takes
// away from what was read.

// A question is what a note may answer about somebody: of each, the first guess is enough.
type question struct {
	of []notes.Verb
	// Where the note tells one of these, the question does not arise.
	unless []notes.Verb
}

func openQuestions() []question {
	return []question{
		{of: []notes.Verb{notes.Moved, notes.Cancelled, notes.Missed, notes.Met, notes.Interview, notes.No,
			notes.Later, notes.Stop}, unless: []notes.Verb{notes.Thanked, notes.Done}},
		{of: []notes.Verb{notes.Nudged}, unless: []notes.Verb{notes.Met, notes.Interview, notes.No, notes.Later,
			notes.Replied, notes.Thanked, notes.Done}},
		{of: []notes.Verb{notes.Replied}, unless: []notes.Verb{notes.Met, notes.Interview, notes.No, notes.Later,
			notes.Stop, notes.Thanked, notes.Done}},
		{of: []notes.Verb{notes.Thanked}},
		{of: []notes.Verb{notes.Offer}, unless: []notes.Verb{notes.Done}},
		{of: []notes.Verb{notes.Intro}},
		{of: []notes.Verb{notes.Asked}},
		{of: []notes.Verb{notes.Progress}, unless: []notes.Verb{notes.Met, notes.Missed, notes.Thanked, notes.Done,
			notes.Replied, notes.No, notes.Interview, notes.Moved, notes.Cancelled}},
		{of: []notes.Verb{notes.Done}, unless: []notes.Verb{notes.Offer, notes.Missed, notes.Cancelled,
			notes.Progress}},
	}
}

// guess adds to what the sentences say what they may say.
func (r *proseReader) guess(all []grammar.Sentence) {
	r.read = slices.Clone(r.claims)
	said := slices.DeleteFunc(slices.Clone(r.claims), r.onlyTimed)
	r.claims = slices.DeleteFunc(r.claims, func(c claim) bool { return !r.onlyTimed(c) })
	r.old, r.before, r.heading, r.stranger = false, grammar.Sentence{}, grammar.Sentence{}, noStranger
	r.firstTopic()
	for _, t := range all {
		if t = r.under(t); t.Low == "" {
			continue
		}
		named := r.Mentions(t.Text)
		r.notice(named, t)
		not := r.stranger == isHeading || r.stranger == isStranger && r.leads
		r.topics = append(r.topics, topic{t.Said, r.topic, not})
		if r.asksUs(t) {
			continue
		}
		r.compare(t, named, r.tables.guesses)
		r.before = t
	}
	guessed := r.claims
	r.claims = slices.DeleteFunc(said, func(c claim) bool { // "half an hour in the rain, and no trace of Kit"
		return c.verb == notes.Met && c.weak && slices.ContainsFunc(guessed,
			func(o claim) bool { return o.verb == notes.Missed && slices.Equal(o.who, c.who) })
	})
	for _, q := range openQuestions() {
		r.guessOne(guessed, q)
	}
	for i := range r.People {
		r.answerStops([]int{i})
	}
	r.dropSameWords()
	if r.deniesTalk(all) {
		r.claims = slices.DeleteFunc(r.claims, func(c claim) bool { return c.verb == notes.Met && !c.sure })
	}
	r.guessTalk(all)
	r.guessLesson(all)
}

// dropSameWords drops a guess at thanks where the same words promise something, and at a promise, or one kept,
// where they thank and name nothing else that was given.
func (r *proseReader) dropSameWords() {
	beside := map[notes.Verb][]notes.Verb{notes.Thanked: {notes.Offer}, notes.Offer: {notes.Thanked},
		notes.Done: {notes.Thanked, notes.Progress}, notes.Stop: {notes.Progress}}
	said := slices.Clone(r.claims)
	r.claims = slices.DeleteFunc(r.claims, func(c claim) bool {
		if !c.sure && !c.news && slices.ContainsFunc(said,
			func(o claim) bool { return o.news && o.sentence == c.sentence }) {
			return true
		}
		if c.sure || c.verb == notes.Done && namesGift(grammar.NewSentence(c.sentence)) {
			return false
		}
		return slices.ContainsFunc(said, func(o claim) bool {
			return slices.Contains(beside[c.verb], o.verb) && o.sentence == c.sentence &&
				(o.sure || c.verb == notes.Thanked || c.verb == notes.Done || o.verb == notes.Progress) &&
				(c.verb != notes.Stop || slices.ContainsFunc(r.read, o.saysSame))
		})
	})
}

// onlyTimed reports whether a claim is drawn from a time that a note on a talk which is over names: the
// other words of the note say more.
func (r *proseReader) onlyTimed(c claim) bool {
	return !c.sure && (c.verb == notes.Interview || c.verb == notes.Moved) && len(c.who) == 1 &&
		r.People[c.who[0]].Standing == TalkDue
}

// guessOne adds the first guess at a question for each of those of whom nothing was read about it.
func (r *proseReader) guessOne(guessed []claim, q question) {
	for _, v := range q.of {
		for _, c := range guessed {
			answered := slices.ContainsFunc(r.claims, func(o claim) bool {
				return (slices.Contains(q.of, o.verb) || slices.Contains(q.unless, o.verb)) &&
					(slices.Equal(o.who, c.who) || len(c.who) != 1)
			})
			if c.verb == notes.No && saysYes(r.read, c.who) {
				continue // "a yes, but no day yet"
			}
			if c.verb == v && !answered {
				c.sure = false
				r.claims = append(r.claims, c)
			}
		}
	}
}

// deniesTalk reports whether the note says that the owner did not talk with somebody.
func (r *proseReader) deniesTalk(all []grammar.Sentence) bool {
	return slices.ContainsFunc(all, func(t grammar.Sentence) bool { return r.tables.noTalk.MatchString(t.Low) })
}

// guessTalk takes a note about somebody with whom a talk was due for word of it, where it tells
// nothing else of them.
func (r *proseReader) guessTalk(all []grammar.Sentence) {
	if _, one := r.tables.matters[r.Prompt]; one {
		return // it is about what is due, which comes after the talk
	}
	if len(all) == 0 || r.deniesTalk(all) || r.tellsNoTalk(all[0]) {
		return
	}
	who := r.topic
	if len(who) == 0 && len(r.named) == 0 && slices.ContainsFunc(all, speaksOfThem) {
		who = r.onlyNear(pattern{standing: TalkDue})
	}
	if len(who) != 1 || !r.People[who[0]].untold(r.Now) || r.tellsElse(who) {
		return
	}
	r.claims = append(r.claims, claim{verb: notes.Met, who: who, when: r.talkDay(who, ""), sentence: all[0].Said})
}

// tellsNoTalk reports whether the sentence that a note begins with asks something, or tells what the owner means to do
// or has not done.
func (r *proseReader) tellsNoTalk(first grammar.Sentence) bool {
	return r.asksUs(first) || r.tables.intending.MatchString(first.Low) || r.ownNot(first)
}

// tellsElse reports whether the note tells of somebody what is not of a talk with them. Thanks beside what a talk
// brought tell of it, too.
func (r *proseReader) tellsElse(who []int) bool {
	ofTalk := []notes.Verb{notes.Learned, notes.Intro, notes.Offer, notes.Asked}
	if r.has(who, notes.Intro, notes.Learned) {
		ofTalk = append(ofTalk, notes.Thanked)
	}
	return slices.ContainsFunc(r.claims,
		func(c claim) bool { return slices.Equal(c.who, who) && !slices.Contains(ofTalk, c.verb) })
}

// ownNot reports whether a sentence begins with what the owner has not done.
func (r *proseReader) ownNot(t grammar.Sentence) bool {
	if begins := grammar.PlainWord(t.Low, 0); begins == "nothing" || begins == "not" {
		return true
	}
	first := grammar.ClausesOf(t, r.Mentions(t.Text))[0]
	return first.Doer == grammar.ByOwner && r.tables.notDoneYet.MatchString(t.Low[first.From:first.To])
}

// speaksOfThem reports whether a sentence says "she" or "he".
func speaksOfThem(t grammar.Sentence) bool {
	return slices.ContainsFunc(strings.Fields(t.Low), func(w string) bool { return grammar.Vocabulary().Them[w] })
}

// guessLesson takes the sentence of a note on a talk that most sounds like what stays, where the note
// says nothing of that for itself.
func (r *proseReader) guessLesson(all []grammar.Sentence) {
	i := slices.IndexFunc(r.claims, func(c claim) bool { return c.verb == notes.Met && len(c.who) == 1 })
	if i < 0 {
		return
	}
	who := r.claims[i].who
	if r.has(who, notes.Learned) {
		return
	}
	best, most := "", 0
	for _, t := range all {
		if r.tellsOfOther(t, who) {
			continue
		}
		for _, part := range lessonParts(t) {
			if got := r.teaches(part); got > most && !r.saysElse(t, part) {
				best, most = part.Text, got
			}
		}
	}
	if most > 1 {
		r.claims = append(r.claims, claim{verb: notes.Learned, who: who, text: trimCore(best), sentence: best})
	}
}

// lessonParts returns a sentence, and what stands behind a colon in it.
func lessonParts(t grammar.Sentence) []grammar.Sentence {
	if q := quotedIn(t.Text); len(strings.Fields(q)) > 2 {
		return []grammar.Sentence{grammar.NewSentence(q)}
	}
	head, rest, _ := strings.Cut(t.Text, ": ")
	if len(strings.Fields(head)) < 8 && len(strings.Fields(rest)) > 2 {
		return []grammar.Sentence{grammar.NewSentence(rest)}
	}
	return []grammar.Sentence{t}
}

// teaches returns how much a text sounds like what somebody said of their trade: general words count for
// it, and the owner, a time, or how the talk was against it.
func (r *proseReader) teaches(t grammar.Sentence) int {
	words := strings.Fields(t.Low)
	if len(words) < 4 || len(words) > 40 || strings.Contains(t.Low, "@") || len(r.NamesIn(t.Text)) > 0 || r.ownNot(t) {
		return 0
	}
	v, score := grammar.Vocabulary(), 1
	for _, w := range words {
		score += r.teachesBy(strings.Trim(w, `.,;:!?"()`))
	}
	if v.Says[words[0]] || v.Says[words[1]] {
		score++
	}
	return score
}

// teachesBy returns how much one word of it counts.
func (r *proseReader) teachesBy(w string) int {
	v := grammar.Vocabulary()
	switch {
	case v.Owner[w], w == "me", w == "my":
		return -2
	case v.General[w]:
		return 1
	case grammar.IsDateWord(w) && len(w) > 3:
		return -1
	}
	return 0
}

// saysElse reports whether a sentence says already something else that was read.
func (r *proseReader) saysElse(t, part grammar.Sentence) bool {
	return slices.ContainsFunc(r.claims, func(c claim) bool {
		return c.sentence == t.Said && c.verb != notes.Met && (part.Text == t.Text || c.verb == notes.Offer)
	})
}
