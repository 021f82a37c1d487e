package prose

import (
	"slices"
	"strings"

	"informd/rules/grammar"
	"informd/rules/lang/phrases"
	"informd/rules/notes"
)

// A settlement is a rule on the claims about one person: where some verbs are claimed, claims of other verbs are
// dropped. For example, a talk that was missed did not take place.
type settlement struct {
	where []notes.Verb     // if there is a claim with one of these verbs,
	sure  bool             // and, where this is set, it is sure,
	drops []notes.Verb     // then the claims with these verbs are dropped,
	only  func(claim) bool // but only those for which this is true; nil: all
}

func unsure(c claim) bool { return !c.sure }

// settlements returns all rules, in the order in which they are applied.
func settlements() []settlement {
	return []settlement{
		{where: []notes.Verb{notes.Met}, drops: []notes.Verb{notes.Missed}, sure: true, only: unsure},
		{where: []notes.Verb{notes.Missed}, drops: []notes.Verb{notes.Met, notes.Cancelled}},
		{where: []notes.Verb{notes.Missed}, drops: []notes.Verb{notes.Moved}, only: unsure},
		{where: []notes.Verb{notes.Missed, notes.Cancelled}, drops: []notes.Verb{notes.Done}, only: unsure},
		{where: []notes.Verb{notes.Cancelled}, drops: []notes.Verb{notes.Met}},
		{where: []notes.Verb{notes.Cancelled}, drops: []notes.Verb{notes.Moved},
			only: func(c claim) bool { return !c.sure && c.when.Day }},
		{where: []notes.Verb{notes.Interview, notes.Moved}, drops: []notes.Verb{notes.Cancelled}},
		{where: []notes.Verb{notes.Interview, notes.Moved}, drops: []notes.Verb{notes.Met},
			only: func(c claim) bool { return c.weak }},
		{where: []notes.Verb{notes.Interview, notes.Moved}, drops: []notes.Verb{notes.Later}, only: unsure},
		{where: []notes.Verb{notes.No, notes.Later}, drops: []notes.Verb{notes.Interview}, sure: true, only: unsure},
		{where: []notes.Verb{notes.Later}, drops: []notes.Verb{notes.No}, sure: true, only: unsure},
		{where: []notes.Verb{notes.Later}, drops: []notes.Verb{notes.Stop}},
		{where: []notes.Verb{notes.No}, drops: []notes.Verb{notes.Stop}, sure: true},
		{where: []notes.Verb{notes.No}, drops: []notes.Verb{notes.Stop}, only: unsure},
		{where: []notes.Verb{notes.Replied, notes.No, notes.Met, notes.Interview}, drops: []notes.Verb{notes.Nudged},
			sure: true},
		{where: []notes.Verb{notes.Nudged}, drops: []notes.Verb{notes.Replied, notes.Stop}, only: unsure},
		{where: []notes.Verb{notes.Interview}, drops: []notes.Verb{notes.No}},
	}
}

// conclude compares the claims of all sentences, and settles what none of them says alone.
func (r *proseReader) conclude(all []grammar.Sentence) {
	r.credit(all)
	unreal := r.corrected || slices.ContainsFunc(all, func(t grammar.Sentence) bool {
		return r.tables.Doubts.Joke.MatchString(t.Low) || r.hasStandIn(t)
	})
	for i := range r.claims {
		if unreal || r.mayBeNamesake(r.claims[i].who) {
			r.claims[i].sure = false
		}
	}
	r.answeredMatter(all)
	r.answeredHowItWent(all)
	r.loggedByContent()
	r.loggedByLength(all)
	for i := range r.People {
		r.settle(i)
	}
	r.claims = slices.DeleteFunc(r.claims,
		func(c claim) bool { return c.verb == notes.Learned && len(c.who) != 1 && !r.has(c.who, notes.Met) })
}

// hasStandIn reports whether a sentence says that somebody else came to a talk in the place of the person of the note:
// "her colleague Tom took the call". What the note tells of the talk then may be theirs.
func (r *proseReader) hasStandIn(t grammar.Sentence) bool {
	at := r.tables.StandIn.FindStringIndex(t.Low)
	return at != nil && r.doerAtPlace(t, at[0])&(grammar.ByOwner|grammar.ByKnown|grammar.ByThem|grammar.Elided) == 0
}

// mayBeNamesake reports whether the note may mean a namesake of one of these people. The person whom the answered
// mail is about is not in doubt.
func (r *proseReader) mayBeNamesake(who []int) bool {
	return slices.ContainsFunc(who, func(i int) bool { return i != r.About && r.MayMeanAnother(i) })
}

// settle applies the rules to the claims about person i.
func (r *proseReader) settle(i int) {
	who := []int{i}
	for _, s := range settlements() {
		if s.sure && !r.hasSure(who, s.where...) {
			continue
		}
		if r.has(who, s.where...) {
			r.dropIf(who, func(c claim) bool {
				return slices.Contains(s.drops, c.verb) && (s.only == nil || s.only(c))
			})
		}
	}
	r.answerStops(who)
	if saysYes(r.claims, who) { // if they said yes, a day to call them is a plan, and not a wait
		r.dropIf(who, func(c claim) bool {
			return c.verb == notes.Later && !c.sure && !r.tables.Waiting.MatchString(strings.ToLower(c.sentence))
		})
	}
	r.dropIf(who, func(c claim) bool { // "a no from Kevin, he is on leave until June"
		away := r.tables.Absence.MatchString(strings.ToLower(c.sentence))
		return c.verb == notes.No && away && r.has(who, notes.Later)
	})
	r.onlyOutcome(who)
	r.oneLesson(who)
	if !r.has(who, notes.Met) && !r.fresh(i) && r.Before != i {
		r.oldLessons(i)
	}
}

// answerStops drops a stop if the person has answered for sure: then no follow-up is due anyway.
func (r *proseReader) answerStops(who []int) {
	if r.hasSure(who, notes.Replied) {
		r.drop(who, notes.Stop)
	}
}

// oldLessons handles what a person said when no recent talk with them is known: it is asked about. If they have
// never met, it is kept only if it is quoted.
func (r *proseReader) oldLessons(i int) {
	who := []int{i}
	r.dropIf(who, func(c claim) bool {
		return c.verb == notes.Learned && !c.quoted && r.People[i].Standing != HasMet
	})
	for j := range r.claims {
		c := &r.claims[j]
		c.sure = c.sure && !(c.verb == notes.Learned && slices.Equal(c.who, who))
	}
}

// onlyOutcome leaves a reply in doubt where the note also tells what came of it: a date, a no, a talk or a wait.
// It also drops a kept promise from a sentence that makes a promise: what is promised just now is not kept yet.
func (r *proseReader) onlyOutcome(who []int) {
	said := r.has(who, notes.Interview, notes.No, notes.Met, notes.Moved)
	for i := range r.claims {
		c := &r.claims[i]
		if c.verb == notes.Replied && slices.Equal(c.who, who) && (said || !c.yes && r.has(who, notes.Later)) {
			c.sure = false
		}
	}
	r.dropIf(who, func(c claim) bool {
		return c.verb == notes.Done && slices.ContainsFunc(r.claims,
			func(o claim) bool { return o.verb == notes.Offer && o.sentence == c.sentence })
	})
}

// hasSure reports whether there is a sure claim about a person with one of the verbs.
func (r *proseReader) hasSure(who []int, verbs ...notes.Verb) bool {
	return slices.ContainsFunc(r.claims,
		func(c claim) bool { return slices.Contains(verbs, c.verb) && c.sure && slices.Equal(c.who, who) })
}

// dropIf drops the claims about a person for which is returns true.
func (r *proseReader) dropIf(who []int, is func(claim) bool) {
	r.claims = slices.DeleteFunc(r.claims, func(c claim) bool { return slices.Equal(c.who, who) && is(c) })
}

// oneLesson keeps one lesson of a person: the first one that is quoted, or else the first one.
func (r *proseReader) oneLesson(who []int) {
	quoted, seen := slices.ContainsFunc(r.claims,
		func(c claim) bool { return c.verb == notes.Learned && slices.Equal(c.who, who) && c.quoted }), false
	r.dropIf(who, func(c claim) bool {
		if c.verb != notes.Learned {
			return false
		}
		extra := seen || quoted && !c.quoted
		seen = seen || !extra
		return extra
	})
}

// fresh reports whether a lesson from person i may belong to their talk: the talk was recent, or nobody has told
// yet how it went.
func (r *proseReader) fresh(i int) bool {
	k := r.People[i]
	return k.untold(r.Now) || k.Standing == HasMet && k.recent(r.Now)
}

// answeredHowItWent takes an answer to "how did it go?" to mean that the talk took place, unless the answer says
// otherwise.
func (r *proseReader) answeredHowItWent(all []grammar.Sentence) {
	if r.About < 0 || r.Prompt&AsksTalk == 0 || len(all) == 0 {
		return
	}
	who := []int{r.About}
	k := r.People[r.About]
	if k.Standing&(TalkDue|HasMet) == 0 || r.has(who, notes.Missed, notes.Cancelled, notes.Met, notes.Interview) ||
		strings.HasSuffix(all[0].Low, "?") || r.tables.Also.MatchString(all[0].Low) {
		return
	}
	r.claims = append(r.claims, claim{verb: notes.Met, who: who, sure: r.toldOfTalk(who, all),
		when: r.talkDay(who, ""), sentence: all[0].Said})
}

// toldOfTalk reports whether an answer to "how did it go?" says how it went, or what the talk brought.
func (r *proseReader) toldOfTalk(who []int, all []grammar.Sentence) bool {
	if slices.ContainsFunc(r.claims, func(c claim) bool {
		return c.sure && slices.Equal(c.who, who) &&
			(c.verb == notes.Learned || c.verb == notes.Offer || c.verb == notes.Intro || c.verb == notes.Asked)
	}) {
		return true
	}
	return slices.ContainsFunc(all, func(t grammar.Sentence) bool {
		x := r.tables
		return x.Doubts.Outcome.MatchString(t.Low) && !x.Doubts.Hedges.MatchString(t.Low) &&
			!x.Intending.MatchString(t.Low) &&
			!x.DoubtsTalk.MatchString(t.Low)
	})
}

// loggedByLength claims a talk that was never booked, where the note says what the owner learned from a person who
// had answered. The claim is sure if the note also gives a length: "he was so kind. 40 min. learned that …".
func (r *proseReader) loggedByLength(all []grammar.Sentence) {
	said := func(x phrases.Mark) bool {
		return slices.ContainsFunc(all, func(t grammar.Sentence) bool { return x.MatchString(t.Low) })
	}
	long, learned := said(r.tables.Length), said(r.tables.Learned)
	for i, k := range r.People {
		who := []int{i}
		if k.Standing != HasAnswered || !learned || !r.isMeant(who) || !r.has(who, notes.Learned) ||
			r.has(who, notes.Met, notes.Missed, notes.Cancelled, notes.Interview, notes.Thanked) {
			continue
		}
		r.claims = append(r.claims, claim{verb: notes.Met, who: who, sure: long, when: r.talkDay(who, ""),
			sentence: all[0].Said})
	}
}

// loggedByContent claims that a recent talk took place, where the note tells what the owner learned from it.
func (r *proseReader) loggedByContent() {
	for i, k := range r.People {
		who := []int{i}
		if _, one := r.tables.matters[r.Prompt]; one && i == r.About {
			continue // the note is about the thanks or the promise due after the talk
		}
		if k.Standing != TalkDue && k.Standing != HasMet || !k.recent(r.Now) ||
			r.has(who, notes.Met, notes.Missed, notes.Cancelled, notes.Interview, notes.Thanked) {
			continue
		}
		for _, c := range r.claims {
			if slices.Equal(c.who, who) && c.verb == notes.Learned {
				r.claims = append(r.claims, claim{verb: notes.Met, who: who, sure: c.sure && c.quoted &&
					k.Standing == TalkDue, when: r.talkDay(who, ""), sentence: c.sentence})
				break
			}
		}
	}
}
