package notes

import (
	"regexp"
	"slices"
	"strings"
)

// A settlement is what one claim of a note makes of the others about the same person.
type settlement struct {
	where []Verb           // where one of these is claimed,
	sure  bool             // for sure,
	drops []Verb           // none of these is,
	only  func(claim) bool // of which this holds; nil: of all
}

func unsure(c claim) bool { return !c.sure }

// settlements are all, in the order in which they hold.
func settlements() []settlement {
	return []settlement{
		{where: []Verb{Met}, drops: []Verb{Missed}, sure: true, only: unsure},
		{where: []Verb{Missed}, drops: []Verb{Met, Cancelled}},
		{where: []Verb{Missed}, drops: []Verb{Moved}, only: unsure},
		{where: []Verb{Missed, Cancelled}, drops: []Verb{Done}, only: unsure},
		{where: []Verb{Cancelled}, drops: []Verb{Met}},
		{where: []Verb{Cancelled}, drops: []Verb{Moved}, only: func(c claim) bool { return !c.sure && c.when.Day }},
		{where: []Verb{Interview, Moved}, drops: []Verb{Cancelled}},
		{where: []Verb{Interview, Moved}, drops: []Verb{Met}, only: func(c claim) bool { return c.weak }},
		{where: []Verb{Interview, Moved}, drops: []Verb{Later}, only: unsure},
		{where: []Verb{No, Later}, drops: []Verb{Interview}, sure: true, only: unsure},
		{where: []Verb{No, Later}, drops: []Verb{Stop}},
		{where: []Verb{Replied, No, Met, Interview}, drops: []Verb{Nudged}, sure: true},
		{where: []Verb{Nudged}, drops: []Verb{Replied, Stop}, only: unsure},
		{where: []Verb{Interview}, drops: []Verb{No}},
	}
}

// conclude draws from all sentences what none says alone.
func (r *proseReader) conclude(all []sentence) {
	r.credit(all)
	if r.corrected || slices.ContainsFunc(all, func(t sentence) bool { return r.tables.sure.joke.MatchString(t.low) }) {
		for i := range r.claims {
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
		func(c claim) bool { return c.verb == Learned && len(c.who) != 1 && !r.has(c.who, Met) })
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
			return c.verb == Later && !c.sure && !r.tables.waiting.MatchString(strings.ToLower(c.sentence))
		})
	}
	r.onlyOutcome(who)
	r.oneLesson(who)
	if !r.has(who, Met) && !r.fresh(i) && r.Before != i {
		r.oldLessons(i)
	}
}

// answerStops drops a stop where somebody has answered for sure: then no follow-up is due anyway.
func (r *proseReader) answerStops(who []int) {
	if r.hasSure(who, Replied) {
		r.drop(who, Stop)
	}
}

// oldLessons leaves in doubt what somebody said with whom no talk was of late, and drops it where nothing says
// that it is a lesson.
func (r *proseReader) oldLessons(i int) {
	who := []int{i}
	r.dropIf(who, func(c claim) bool {
		return c.verb == Learned && !c.quoted && r.People[i].Standing != HasMet
	})
	for j := range r.claims {
		c := &r.claims[j]
		c.sure = c.sure && !(c.verb == Learned && slices.Equal(c.who, who))
	}
}

// onlyOutcome leaves in doubt that somebody called, where the note says what they said: a day, a no,
// a later. And what is promised just now is not yet kept.
func (r *proseReader) onlyOutcome(who []int) {
	said := r.has(who, Interview, No, Met, Moved)
	for i := range r.claims {
		c := &r.claims[i]
		if c.verb == Replied && slices.Equal(c.who, who) && (said || !c.yes && r.has(who, Later)) {
			c.sure = false
		}
	}
	r.dropIf(who, func(c claim) bool {
		return c.verb == Done && slices.ContainsFunc(r.claims,
			func(o claim) bool { return o.verb == Offer && o.sentence == c.sentence })
	})
}

// hasSure reports whether a claim of a verb about somebody is sure.
func (r *proseReader) hasSure(who []int, verbs ...Verb) bool {
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
		func(c claim) bool { return c.verb == Learned && slices.Equal(c.who, who) && c.quoted }), false
	r.dropIf(who, func(c claim) bool {
		if c.verb != Learned {
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
func (r *proseReader) answeredHowItWent(all []sentence) {
	if r.About < 0 || r.Prompt&AsksTalk == 0 || len(all) == 0 {
		return
	}
	who := []int{r.About}
	k := r.People[r.About]
	if k.Standing&(TalkDue|HasMet) == 0 || r.has(who, Missed, Cancelled, Met, Interview) ||
		strings.HasSuffix(all[0].low, "?") || r.tables.also.MatchString(all[0].low) {
		return
	}
	r.claims = append(r.claims, claim{verb: Met, who: who, sure: r.toldOfTalk(who, all),
		when: r.talkDay(who, ""), sentence: all[0].said})
}

// toldOfTalk reports whether an answer to "how did it go?" says how, or what the talk brought.
func (r *proseReader) toldOfTalk(who []int, all []sentence) bool {
	if slices.ContainsFunc(r.claims, func(c claim) bool {
		return c.sure && slices.Equal(c.who, who) &&
			(c.verb == Learned || c.verb == Offer || c.verb == Intro || c.verb == Asked)
	}) {
		return true
	}
	return slices.ContainsFunc(all, func(t sentence) bool {
		x := r.tables
		return x.sure.outcome.MatchString(t.low) && !x.sure.hedges.MatchString(t.low) &&
			!x.intending.MatchString(t.low) &&
			!x.doubtsTalk.MatchString(t.low)
	})
}

// loggedByLength takes a note about somebody who said yes that gives a length, or what was learned of them,
// for word of a talk that was never booked: "he was so kind. 40 min. learned that …".
func (r *proseReader) loggedByLength(all []sentence) {
	said := func(x *regexp.Regexp) bool {
		return slices.ContainsFunc(all, func(t sentence) bool { return x.MatchString(t.low) })
	}
	long, learned := said(r.tables.length), said(r.tables.learned)
	for i, k := range r.People {
		who := []int{i}
		if k.Standing != HasAnswered || !learned || !r.isMeant(who) || !r.has(who, Learned) ||
			r.has(who, Met, Missed, Cancelled, Interview, Thanked) {
			continue
		}
		r.claims = append(r.claims, claim{verb: Met, who: who, sure: long, when: r.talkDay(who, ""),
			sentence: all[0].said})
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
			r.has(who, Met, Missed, Cancelled, Interview, Thanked) {
			continue
		}
		for _, c := range r.claims {
			if slices.Equal(c.who, who) && c.verb == Learned {
				r.claims = append(r.claims, claim{verb: Met, who: who, sure: c.sure && c.quoted &&
					k.Standing == TalkDue, when: r.talkDay(who, ""), sentence: c.sentence})
				break
			}
		}
	}
}
