package prose

import (
	"slices"

	"informd/rules/dates"
	"informd/rules/grammar"
	"informd/rules/mail"
	"informd/rules/notes"
)

// patternsOf turns signs into patterns: firm ones from their firm phrases, and soft ones from their soft phrases.
func patternsOf(signs []sign) (firm, soft []pattern) {
	for _, s := range signs {
		p := pattern{verb: s.verb, standing: s.standing, prompt: s.prompt, free: s.free, theirs: s.theirs, read: s.read,
			past:   !s.free && s.verb != notes.Moved && s.verb != notes.Replied && s.verb != notes.Interview,
			nobody: s.verb == notes.Progress}
		if p.prompt == 0 {
			p.prompt = anyPrompt
		}
		if s.says.Firm != "" { // a no that is denied is none, even in firm words
			p.free = s.free && s.verb != notes.No
			p.says, p.told = grammar.Phrases(s.says.Firm), p.past || s.verb == notes.Offer
			firm = append(firm, p)
		}
		if s.says.Soft != "" {
			p.free = s.free
			p.says, p.likely, p.told = grammar.Phrases(s.says.Soft), true, s.told
			soft = append(soft, p)
		}
	}
	return firm, soft
}

// readTalkSoft reads a talk that nobody has told of yet, or a talk that the sentence itself dates or calls recent.
func (r *proseReader) readTalkSoft(c *claim, t grammar.Sentence, at []int) bool {
	_, day := r.TimeIn(t.Low, true)
	return len(c.who) == 1 && (r.People[c.who[0]].untold(r.Now) || day || r.tables.Lately.MatchString(t.Low)) &&
		r.readTalk(c, t, at)
}

// readTalkNamed reads a talk from little more than the name of the person: "did Kylie", "Jas was today".
func (r *proseReader) readTalkNamed(c *claim, t grammar.Sentence, at []int) bool {
	return len(r.Mentions(t.Text[at[0]:at[1]])) > 0 && r.readTalk(c, t, at)
}

// readThanksSoft reads thanks, unless the sentence says that they are still due.
func (r *proseReader) readThanksSoft(_ *claim, t grammar.Sentence, at []int) bool {
	if r.tables.ThanksUs.MatchString(t.Low) && len(r.Mentions(t.Text)) == 0 {
		return false
	}
	due := grammar.Vocabulary().Modals[mail.LastWord(t.Low[:at[0]])] // "I can write to her with his name"
	return !due && !r.tables.Doubts.Negated.MatchString(t.Low)
}

// readGiven reads what the owner gave: a thing that people give, or something promised.
func (r *proseReader) readGiven(c *claim, t grammar.Sentence, at []int) bool {
	thing := namesThing(t)
	owed := len(c.who) == 1 && r.People[c.who[0]].Owed || r.tables.Doubts.Promised.MatchString(t.Low)
	return !r.tables.MayOwe.MatchString(t.Low[at[0]:]) && !r.tables.NoGift.MatchString(t.Low[at[0]:]) &&
		r.isMeant(c.who) && (thing || owed)
}

// readBookingSoft reads a future time at which a talk may be agreed.
func (r *proseReader) readBookingSoft(c *claim, t grammar.Sentence, at []int) bool {
	w, ok := r.WhenIn(t.Low)
	if !ok || w.Day || w.TimeOnly || !w.Start.After(r.Now) || len(c.who) != 1 ||
		r.ofTheirCircle(*c, t, r.Mentions(t.Text)) || r.tables.LongAgo.MatchString(t.Low) {
		return false
	}
	c.when.Start = w.Start
	return true
}

// readComeBackSoft is readLaterSoft for a person who has answered: the sentence must say that it waits.
func (r *proseReader) readComeBackSoft(c *claim, t grammar.Sentence, at []int) bool {
	return r.tables.Waiting.MatchString(t.Low) && r.readLaterSoft(c, t, at)
}

// readPlan reads a day, without an hour, on which the owner plans to talk with a person who said yes. informd then
// asks for the hour.
func (r *proseReader) readPlan(c *claim, t grammar.Sentence, at []int) bool {
	if len(c.who) != 1 || r.People[c.who[0]].Standing != HasAnswered && !saysYes(r.read, c.who) {
		return false
	}
	w, ok := r.WhenIn(t.Low[at[0]:])
	if !ok || !w.Day || !w.Start.After(r.Now) || r.tables.Planless.MatchString(t.Low) {
		return false
	}
	c.when = dates.When{Start: r.midnight(w.Start), Day: true}
	return true
}

// saysYes reports whether one of the claims is a yes from a person.
func saysYes(claims []claim, who []int) bool {
	return slices.ContainsFunc(claims,
		func(c claim) bool { return c.verb == notes.Replied && c.yes && slices.Equal(c.who, who) })
}

// readIntroSoft reads the people whom a person named, unless they only mean to name them later, by mail.
func (r *proseReader) readIntroSoft(c *claim, t grammar.Sentence, at []int) bool {
	return !r.tables.Doubts.TheyWill.MatchString(t.Low[:at[0]]) && r.readIntro(c, t, at)
}

// readNoSoft reads a no, unless it is denied itself: "neither a yes nor a no".
func (r *proseReader) readNoSoft(_ *claim, t grammar.Sentence, at []int) bool {
	x := r.tables.Limits
	return !x.YesOr.MatchString(t.Low[:at[0]]) && !x.OrYes.MatchString(t.Low[at[1]:]) && // "has not said yes or no"
		!x.NotA.MatchString(t.Low[:at[0]])
}

// readStopSoft reads that the owner wants to hear no more of a person, and not only for now.
func (r *proseReader) readStopSoft(c *claim, t grammar.Sentence, at []int) bool {
	if r.tellsNoWish(t, at) {
		return false
	}
	if r.tables.Limits.ToDraft.MatchString(t.Low[at[1]:]) {
		return false // "no need to draft a thank-you"
	}
	return len(c.who) == 1 && !r.tables.ForNow.MatchString(t.Low) && !r.tables.LetsLeave.MatchString(t.Low) &&
		!r.tables.Reminds.MatchString(t.Low)
}

// tellsNoWish reports whether words that sound like a wish to stop only tell what happened, or name a thing: "Kit
// must have forgotten", "the rain stopped", "I have not written", "the strike".
func (r *proseReader) tellsNoWish(t grammar.Sentence, at []int) bool {
	v, first := grammar.Vocabulary(), grammar.PlainWord(t.Low, at[0])
	by := r.doerAtPlace(t, at[0])
	switch before := mail.LastWord(t.Low[:at[0]]); {
	case grammar.IsPast(first) && by&(grammar.ByOwner|grammar.Elided) == 0,
		r.tables.Limits.Forgets.MatchString(first) && (grammar.IsPast(first) || by == grammar.ByOwner),
		by == grammar.ByOwner && r.tables.Limits.Recalls.MatchString(t.Low[at[0]:at[1]]):
		return true // "I always forget", "I do not remember her"
	case r.tables.NotDoneYet.MatchString(before + " " + t.Low[at[0]:at[1]]):
		return true
	default:
		return v.Determiners[before] && !v.Pointers[before]
	}
}

// readLaterSoft reads the day until which a person may have to wait.
func (r *proseReader) readLaterSoft(c *claim, t grammar.Sentence, at []int) bool {
	if len(c.who) != 1 {
		return false
	}
	day, ok := r.dayIn(t.Low[at[0]:])
	if !ok {
		day, ok = r.dayIn(t.Low)
	}
	if !ok && !r.has(c.who, notes.Stop) { // "leave off, also with writing to her again in the summer"
		day, ok = r.SeasonStart(t.Low[at[0]:])
	}
	if !ok && r.tables.UntilThen.MatchString(t.Low) {
		day, ok = r.dayIn(r.before.Low)
	}
	if !ok && r.untilEvent(c, t, at) {
		return true // until when, only the owner knows
	}
	if !ok || !day.After(r.Now) {
		return false
	}
	c.when.Start, c.when.Day = r.midnight(day), true
	return true
}

// untilEvent reports whether a sentence says that somebody is to be written to after something whose day it does not
// say: "ping him after Diwali", "try her once the audit is over".
func (r *proseReader) untilEvent(c *claim, t grammar.Sentence, at []int) bool {
	m := r.tables.UntilEvent.FindStringIndex(t.Low)
	if m == nil || at[0] > m[1] || grammar.MayBeTime(t.Low[m[1]:]) && grammar.NamesTime(t.Low[m[1]:]) {
		return false
	}
	x := r.tables.Doubts
	in := grammar.ClauseAt(grammar.ClausesOf(t, r.Mentions(t.Text)), m[0])
	theirs := in.Doer&(grammar.ByStranger|grammar.ByKnown|grammar.ByThem) != 0 && !in.Inherits && !in.Says
	// "Lotte said, I shall write after the opening"
	spoken := in.Doer == grammar.ByOwner && x.Hearsay.MatchString(t.Low[:m[0]])
	return !theirs && !spoken && !x.TheyWill.MatchString(t.Low[:m[0]])
}
