package prose

import (
	"regexp"
	"slices"
	"strings"

	"informd/rules/grammar"
	"informd/rules/notes"
)

// A settlement is what one claim of a note makes of the others about the same person.
type settlement struct {
	where []notes.Verb     // where one of these is claimed,
	sure  bool             // for sure,
	drops []notes.Verb     // none of these is,
	only  func(claim) bool // of which this holds; nil: of all
}

func unsure(c claim) bool { return !c.sure }

// settlements are all, in the order in which they hold.
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

// conclude draws from all sentences what none says alone.
func (r *proseReader) conclude(all []grammar.Sentence) {
	r.credit(all)
	unreal := r.corrected || slices.ContainsFunc(all,
		func(t grammar.Sentence) bool { return r.tables.sure.joke.MatchString(t.Low) })
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

// mayBeNamesake reports whether a note may mean somebody else of a name, though it answers no mail about them.
func (r *proseReader) mayBeNamesake(who []int) bool {
	return slices.ContainsFunc(who, func(i int) bool { return i != r.About && r.MayMeanAnother(i) })
}

// settle draws from all that a note says of one of the people what it says of them.
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
	if saysYes(r.claims, who) { // a day to call whoever said yes is a plan, and nothing that waits
		r.dropIf(who, func(c claim) bool {
			return c.verb == notes.Later && !c.sure && !r.tables.waiting.MatchString(strings.ToLower(c.sentence))
		})
	}
	r.onlyOutcome(who)
	r.oneLesson(who)
	if !r.has(who, notes.Met) && !r.fresh(i) && r.Before != i {
		r.oldLessons(i)
	}
}

// answerStops drops a stop where somebody has answered for sure: then no follow-up is due anyway.
func (r *proseReader) answerStops(who []int) {
	if r.hasSure(who, notes.Replied) {
		r.drop(who, notes.Stop)
	}
}

// oldLessons leaves in doubt what somebody said with whom no talk was of late, and drops it where nothing says
// that it is a lesson.
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

// onlyOutcome leaves in doubt that somebody called, where the note says what they said: a day, a no,
// a later. And what is promised just now is not yet kept.
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

// hasSure reports whether a claim of a verb about somebody is sure.
func (r *proseReader) hasSure(who []int, verbs ...notes.Verb) bool {
	return slices.ContainsFunc(r.claims,
		func(c claim) bool { return slices.Contains(verbs, c.verb) && c.sure && slices.Equal(c.who, who) })
}

// dropIf drops the claims about somebody of which is says so.
func (r *proseReader) dropIf(who []int, is func(claim) bool) {
	r.claims = slices.DeleteFunc(r.claims, func(c claim) bool { return slices.Equal(c.who, who) && is(c) })
}

// oneLesson keeps of what somebody said what stands in quotation marks, or else what came first.
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

// fresh reports whether what somebody said may still be the sentence of a talk.
func (r *proseReader) fresh(i int) bool {
	k := r.People[i]
	return k.untold(r.Now) || k.Standing == HasMet && k.recent(r.Now)
}

// answeredHowItWent takes an answer to "how did it go?" for a talk that took place, unless it says
// that it did not.
func (r *proseReader) answeredHowItWent(all []grammar.Sentence) {
	if r.About < 0 || r.Prompt&AsksTalk == 0 || len(all) == 0 {
		return
	}
	who := []int{r.About}
	k := r.People[r.About]
	if k.Standing&(TalkDue|HasMet) == 0 || r.has(who, notes.Missed, notes.Cancelled, notes.Met, notes.Interview) ||
		strings.HasSuffix(all[0].Low, "?") || r.tables.also.MatchString(all[0].Low) {
		return
	}
	r.claims = append(r.claims, claim{verb: notes.Met, who: who, sure: r.toldOfTalk(who, all),
		when: r.talkDay(who, ""), sentence: all[0].Said})
}

// toldOfTalk reports whether an answer to "how did it go?" says how, or what the talk brought.
func (r *proseReader) toldOfTalk(who []int, all []grammar.Sentence) bool {
	if slices.ContainsFunc(r.claims, func(c claim) bool {
		return c.sure && slices.Equal(c.who, who) &&
			(c.verb == notes.Learned || c.verb == notes.Offer || c.verb == notes.Intro || c.verb == notes.Asked)
	}) {
		return true
	}
	return slices.ContainsFunc(all, func(t grammar.Sentence) bool {
		x := r.tables
		return x.sure.outcome.MatchString(t.Low) && !x.sure.hedges.MatchString(t.Low) &&
			!x.intending.MatchString(t.Low) &&
			!x.doubtsTalk.MatchString(t.Low)
	})
}

// loggedByLength takes a note about somebody who said yes that gives a length, or what was learned of them,
// for word of a talk that was never booked: "he was so kind. 40 min. learned that …".
func (r *proseReader) loggedByLength(all []grammar.Sentence) {
	said := func(x *regexp.Regexp) bool {
		return slices.ContainsFunc(all, func(t grammar.Sentence) bool { return x.MatchString(t.Low) })
	}
	long, learned := said(r.tables.length), said(r.tables.learned)
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

// loggedByContent takes a note that tells what a talk brought for word that it took place.
func (r *proseReader) loggedByContent() {
	for i, k := range r.People {
		who := []int{i}
		if _, one := r.tables.matters[r.Prompt]; one && i == r.About {
			continue // it is about what is due, which comes after the talk
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
