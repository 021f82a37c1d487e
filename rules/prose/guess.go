package prose

import (
	"slices"
	"strings"

	"informd/rules/grammar"
	"informd/rules/notes"
)

// Where the patterns read nothing, informd guesses. If a note names a known person and uses words that
// notes often use, informd asks about it rather than file it in silence. A guess never overrides a sure claim.

// A question is one thing about a person that a note may answer. Only the first guess at it is used.
type question struct {
	of []notes.Verb
	// If the note already makes one of these claims, the question is not asked.
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

// guess compares the sentences with the guesses, and adds claims where the patterns read nothing.
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

// dropSameWords drops a guess where the same sentence already makes a related claim: thanks next to a promise, or
// a promise (made or kept) next to thanks. A kept promise stays if the sentence names a gift.
func (r *proseReader) dropSameWords() {
	beside := map[notes.Verb][]notes.Verb{notes.Thanked: {notes.Offer}, notes.Offer: {notes.Thanked},
		notes.Done: {notes.Thanked, notes.Progress}, notes.Stop: {notes.Progress, notes.Offer},
		notes.Progress: {notes.Offer}}
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

// onlyTimed reports whether a claim is only a guess from a time in a note, although the talk with the person is
// already over. The other words of the note say more.
func (r *proseReader) onlyTimed(c claim) bool {
	return !c.sure && (c.verb == notes.Interview || c.verb == notes.Moved) && len(c.who) == 1 &&
		r.People[c.who[0]].Standing == TalkDue
}

// guessOne adds the first guess at a question, for each person of whom the note has not answered it yet.
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
			later := func(o claim) bool { return o.verb == notes.Later && slices.Equal(o.who, c.who) }
			if c.verb == notes.No && r.tables.Better.MatchString(strings.ToLower(c.sentence)) &&
				slices.ContainsFunc(guessed, later) {
				continue // "now is impossible, better after the 13th"
			}
			if c.verb == notes.Interview && c.when.Day && slices.ContainsFunc(guessed, c.leftAlone) {
				continue // "say nothing to Joe, I'll see him on Saturday"
			}
			if c.verb == v && !answered {
				c.sure = false
				r.claims = append(r.claims, c)
			}
		}
	}
}

// leftAlone reports whether another guess is that the person of a claim is to be left alone.
func (c claim) leftAlone(o claim) bool { return o.verb == notes.Stop && slices.Equal(o.who, c.who) }

// deniesTalk reports whether the note says that the owner did not talk with somebody.
func (r *proseReader) deniesTalk(all []grammar.Sentence) bool {
	return slices.ContainsFunc(all, func(t grammar.Sentence) bool { return r.tables.NoTalk.MatchString(t.Low) })
}

// guessTalk takes a note about a person with whom a talk was due to tell of that talk, if it tells nothing else of
// them.
func (r *proseReader) guessTalk(all []grammar.Sentence) {
	if _, one := r.tables.matters[r.Prompt]; one {
		return // the note is about the thanks or the promise due after the talk
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

// tellsNoTalk reports whether the first sentence of a note asks something, or tells what the owner plans or has
// not done.
func (r *proseReader) tellsNoTalk(first grammar.Sentence) bool {
	return r.asksUs(first) || r.tables.Intending.MatchString(first.Low) || r.ownNot(first)
}

// tellsElse reports whether the note tells something of a person that does not belong to a talk with them. Thanks
// do belong to it where the note also has an introduction or a lesson.
func (r *proseReader) tellsElse(who []int) bool {
	ofTalk := []notes.Verb{notes.Learned, notes.Intro, notes.Offer, notes.Asked}
	if r.has(who, notes.Intro, notes.Learned) {
		ofTalk = append(ofTalk, notes.Thanked)
	}
	return slices.ContainsFunc(r.claims,
		func(c claim) bool { return slices.Equal(c.who, who) && !slices.Contains(ofTalk, c.verb) })
}

// ownNot reports whether a sentence begins with something that the owner has not done.
func (r *proseReader) ownNot(t grammar.Sentence) bool {
	if grammar.Vocabulary().DeniesAll[grammar.PlainWord(t.Low, 0)] {
		return true
	}
	first := grammar.ClausesOf(t, r.Mentions(t.Text))[0]
	return first.Doer == grammar.ByOwner && r.tables.NotDoneYet.MatchString(t.Low[first.From:first.To])
}

// speaksOfThem reports whether a sentence says "she" or "he".
func speaksOfThem(t grammar.Sentence) bool {
	return slices.ContainsFunc(strings.Fields(t.Low), func(w string) bool { return grammar.Vocabulary().Them[w] })
}

// guessLesson looks for a lesson in a note on a talk that states none. It takes the sentence that sounds most like
// one.
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

// lessonParts returns the part of a sentence that may be a lesson: a quotation, or the words after a colon, or
// else all of it.
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

// teaches scores how much a text sounds like something that a person said about their trade. General words raise
// the score; the owner, dates and times lower it.
func (r *proseReader) teaches(t grammar.Sentence) int {
	words := strings.Fields(t.Low)
	if len(words) < 4 || len(words) > 40 || strings.Contains(t.Low, "@") || len(r.NamesIn(t.Text)) > 0 ||
		r.ownNot(t) || r.tables.ThanksUs.MatchString(t.Low) || r.tables.NamesNobody.MatchString(t.Low) {
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

// teachesBy returns what one word adds to that score.
func (r *proseReader) teachesBy(w string) int {
	v := grammar.Vocabulary()
	switch {
	case v.Owner[w], v.OwnersOwn[w]:
		return -2
	case v.General[w]:
		return 1
	case grammar.IsDateWord(w) && len(w) > 3:
		return -1
	}
	return 0
}

// saysElse reports whether another claim was already read from a sentence.
func (r *proseReader) saysElse(t, part grammar.Sentence) bool {
	return slices.ContainsFunc(r.claims, func(c claim) bool {
		return c.sentence == t.Said && c.verb != notes.Met && (part.Text == t.Text || c.verb == notes.Offer)
	})
}
