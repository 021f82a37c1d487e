package notes

import (
	"slices"
	"strings"
	"time"
	"unicode"

	"informd/rules/dates"
)

// readTalk is when a talk took place: the day named, else that of the talk known, else today.
func (r *proseReader) readTalk(c *claim, t sentence, _ []int) bool {
	c.when = r.talkDay(c.who, t.low)
	if len(c.who) == 1 {
		k := r.People[c.who[0]]
		if k.Standing&(TalkDue|HasMet) == 0 && !r.tables.lately.MatchString(t.low) || k.Standing == TalkComes {
			c.sure = false // it may as well tell how the owner knows them
		}
	}
	return true
}

// talkDay is the day of a talk that took place.
func (r *proseReader) talkDay(who []int, low string) dates.When {
	if w, ok := r.timeIn(low, true); ok && !w.TimeOnly && !w.Start.After(r.Now) && r.Now.Sub(w.Start) < 8*24*time.Hour {
		return w
	}
	if len(who) == 1 {
		if k := r.People[who[0]]; k.recent(r.Now) && k.Standing&(TalkDue|HasMet) != 0 {
			return dates.When{Start: k.Talk.UTC()}
		}
	}
	n := r.Now.In(r.Zone)
	return dates.When{Start: time.Date(n.Year(), n.Month(), n.Day(), 0, 0, 0, 0, r.Zone).UTC(), Day: true}
}

// readAsked says that the owner has asked whom else to talk to.
func (r *proseReader) readAsked(c *claim, _ sentence, _ []int) bool {
	c.text = "yes"
	return true
}

// readCancelled holds that a talk which is off names no new time in the same breath.
func (r *proseReader) readCancelled(c *claim, t sentence, _ []int) bool {
	w, ok := r.whenIn(t.low)
	return !ok || w.Day || len(c.who) == 1 && w.Start.Equal(r.People[c.who[0]].Talk.UTC()) ||
		w.TimeOnly && !strings.Contains(t.low, " can do ")
}

// readMoved is the new time of a talk that stands.
func (r *proseReader) readMoved(c *claim, t sentence, _ []int) bool {
	if len(c.who) != 1 {
		return false
	}
	k := r.People[c.who[0]]
	w, ok := r.whenIn(t.low)
	switch {
	case !ok:
		return false
	case w.TimeOnly:
		w = dates.When{Start: r.at(k.Talk, w.Start)}
	case w.Day && strings.Contains(t.low, "same time"):
		w = dates.When{Start: r.at(w.Start, k.Talk)}
	case w.Day && !r.tables.shifts.MatchString(t.low):
		return false
	case w.Day:
		c.sure = false
	}
	if w.Start.Equal(k.Talk.UTC()) || !w.Start.After(r.Now) {
		return false
	}
	c.when = dates.When{Start: w.Start, Day: w.Day}
	return true
}

// at is the day of one instant with the hour of another.
func (r *proseReader) at(day, hour time.Time) time.Time {
	h := hour.In(r.Zone)
	return dates.Clock{Hour: h.Hour(), Minute: h.Minute()}.On(day.In(r.Zone), r.Zone).UTC()
}

// readBooking is the time of a talk that is agreed. One that is only likely is asked about.
func (r *proseReader) readBooking(c *claim, t sentence, _ []int) bool {
	w, ok := r.whenIn(t.low)
	if !ok {
		return false
	}
	if len(c.who) == 1 {
		k := r.People[c.who[0]]
		if same := strings.Contains(t.low, "same hour") || strings.Contains(t.low, "same minute") ||
			strings.Contains(t.low, "same time"); same && w.Day {
			w = dates.When{Start: r.at(w.Start, k.Talk)}
		}
	}
	if len(c.who) == 1 && r.People[c.who[0]].Standing == TalkDue && !r.tables.rebooks.MatchString(t.low) &&
		!r.has(c.who, Missed) && !r.has(c.who, Cancelled) {
		return false
	}
	switch {
	case w.Day && (!r.tables.agreed.MatchString(t.low) || !r.tables.dayNamed.MatchString(t.low)):
		return false
	case w.TimeOnly, !w.Start.After(r.Now), r.tables.waits.MatchString(t.low) && w.Day:
		return false
	case w.Day, strings.Contains(t.low, "half "), r.tables.offered.MatchString(t.low) &&
		!r.tables.taken.MatchString(t.low):
		c.sure = false
	}
	c.when = dates.When{Start: w.Start, Day: w.Day}
	return true
}

// readNo holds that a no is theirs, and no answer of ours to a question.
func (r *proseReader) readNo(c *claim, t sentence, at []int) bool {
	if strings.HasSuffix(strings.TrimRight(t.low, "."), ": no") {
		return len(r.mentions(t.text[:min(len(t.text), max(0, at[0]))])) > 0
	}
	return true
}

// readStop holds that a stop is one for good, of the one person it names.
func (r *proseReader) readStop(c *claim, _ sentence, _ []int) bool { return len(c.who) > 0 }

// readLater is the day before which the owner wants to hear nothing of somebody.
func (r *proseReader) readLater(c *claim, t sentence, at []int) bool {
	if len(c.who) != 1 || !r.tables.waits.MatchString(t.low) {
		return false
	}
	for _, m := range r.tables.untilWhen.FindAllStringIndex(t.low, -1) {
		rest := t.low[m[1]:]
		if w, ok := r.whenIn(rest); ok && !w.TimeOnly && w.Start.After(r.Now) {
			c.when = dates.When{Start: r.midnight(w.Start), Day: true}
			return true
		}
		if d, ok := r.monthStart(rest); ok {
			c.when = dates.When{Start: d, Day: true}
			return true
		}
	}
	if d, ok := r.afterSpan(t.low); ok {
		c.when = dates.When{Start: r.midnight(d), Day: true}
		return true
	}
	if w, ok := r.whenIn(t.low); ok && w.Day && w.Start.After(r.Now) {
		c.when, c.sure = dates.When{Start: r.midnight(w.Start), Day: true}, false
		return true
	}
	return false
}

func (r *proseReader) midnight(t time.Time) time.Time {
	d := t.In(r.Zone)
	return time.Date(d.Year(), d.Month(), d.Day(), 0, 0, 0, 0, r.Zone).UTC()
}

// readAnswered says that somebody has reacted by another road than mail.
func (r *proseReader) readAnswered(c *claim, t sentence, _ []int) bool {
	c.sure = r.tables.channel.MatchString(t.low) || len(c.who) == 1 && r.tables.phones.MatchString(t.low)
	if ch := r.tables.channel.FindString(t.low); ch != "" {
		c.text = ch
	}
	return true
}

// readKept is what the owner has sent or brought, which keeps what was promised.
func (r *proseReader) readKept(c *claim, t sentence, at []int) bool {
	if strings.HasPrefix(strings.TrimSpace(t.low[at[1]:]), "at ") || r.tables.mayOwe.MatchString(t.low[at[0]:]) {
		return false
	}
	c.sure = c.sure && (r.tables.sure.promised.MatchString(t.low) || r.Prompt == AsksPromise ||
		len(c.who) == 1 && r.People[c.who[0]].Owed)
	return !r.tables.sure.thanks.MatchString(t.low[at[0]:]) || r.tables.sure.promised.MatchString(t.low)
}

// readTicked is sure of a lone "done": several may tick several things.
func (r *proseReader) readTicked(c *claim, t sentence, _ []int) bool {
	c.sure = !r.several || strings.Contains(strings.Trim(t.low, " .!)0123456789"), " ")
	return true
}

// readThanked holds that an answer to "thanks are due" says that they are given, and no other thing.
func (r *proseReader) readThanked(c *claim, t sentence, _ []int) bool {
	x := r.tables.sure
	c.sure = x.ready.MatchString(t.low) || x.thanks.MatchString(t.low)
	return !x.promised.MatchString(t.low)
}

// readPromise is what the owner promised, in their words.
func (r *proseReader) readPromise(c *claim, t sentence, at []int) bool {
	if r.tables.sure.theyDid.MatchString(strings.TrimSpace(t.low[:at[0]])) || r.namedRightBefore(t, at[0]) {
		return false
	}
	if m := r.tables.wants.FindStringSubmatchIndex(r.before.low); m != nil && r.tables.agrees.MatchString(t.low) {
		c.text = trimCore(r.before.text[m[2]:m[3]])
		return true
	}
	for _, p := range r.tables.promised {
		if m := p.FindStringSubmatchIndex(t.low); m != nil {
			c.text = trimCore(cutTail(t.text[m[2]:m[3]]))
			if strings.HasPrefix(strings.ToLower(c.text), "do that") ||
				strings.HasPrefix(strings.ToLower(c.text), "do it") {
				continue // what that is, another word of the sentence says
			}
			inQuotes := strings.Count(t.text[:m[0]], `"`)%2 == 1
			return !inQuotes && len(c.text) > 3 && !strings.EqualFold(c.text, "none")
		}
	}
	return false
}

// cutTail is a text up to where the sentence goes on to something else.
func cutTail(s string) string {
	low := strings.ToLower(s)
	if len(low) != len(s) {
		return s
	}
	end := len(s)
	for _, sep := range []string{", i ", ", he ", ", she ", ", so ", ", which", " i said", " and i ", " i don't",
		", told ", " and then", " and that's it", ", and he ", ", and she ", " i have from", ", as i", " but "} {
		if i := strings.Index(low[:end], sep); i > 5 {
			end = i
		}
	}
	return s[:end]
}

// readIntro are those whom somebody named: strangers, each with their own address.
func (r *proseReader) readIntro(c *claim, t sentence, at []int) bool {
	names := r.namesIn(t.text[at[0]:])
	if len(names) == 0 || r.Prompt == AsksFollowup {
		return false
	}
	for _, a := range names[1:] {
		more := *c
		more.addr = a
		r.add(more)
	}
	c.addr = names[0]
	return true
}

// readLearned is the sentence that stays: what they said, in quotes or behind a said.
func (r *proseReader) readLearned(c *claim, t sentence, at []int) bool {
	text, quoted := r.core(t)
	words := len(strings.Fields(text))
	if words < 3 || !quoted && r.tables.noLesson.MatchString(strings.ToLower(text)) {
		return false
	}
	c.text, c.quoted = text, quoted
	c.sure = words < 30 && !strings.Contains(text, "?")
	return true
}

// core is what a sentence says that somebody said, and whether it stands in quotation marks.
func (r *proseReader) core(t sentence) (text string, quoted bool) {
	if q := quotedIn(t.text); len(strings.Fields(q)) > 3 {
		return q, true
	}
	for _, p := range r.tables.cores {
		if m := p.FindStringSubmatchIndex(t.low); m != nil && !r.tables.sure.stranger.MatchString(t.low[m[0]:]) {
			said := trimCore(cutTail(t.text[m[2]:m[3]]))
			if before := trimCore(t.text[:m[0]]); len(strings.Fields(said)) < 4 && len(strings.Fields(before)) > 3 &&
				!strings.Contains(t.low[m[0]:m[1]], "learn") {
				return trimCore(t.text), false // "never say users, she says they are colleagues"
			}
			return said, false
		}
	}
	return "", false
}

// quotedIn is the longest text in quotation marks.
func quotedIn(s string) string {
	best := ""
	for _, pair := range [][2]string{{"\"", "\""}, {" '", "'"}} {
		rest := s
		for {
			_, after, ok := strings.Cut(rest, pair[0])
			if !ok {
				break
			}
			in, tail, ok := strings.Cut(after, pair[1])
			if !ok {
				break
			}
			if len(in) > len(best) {
				best = in
			}
			rest = tail
		}
	}
	return strings.TrimRight(strings.TrimSpace(best), ",")
}

// readProgress is the owner's own news, in their words.
func (r *proseReader) readProgress(c *claim, t sentence, at []int) bool {
	if _, news, ok := strings.Cut(t.low, "progress: "); ok {
		c.text = trimCore(t.text[len(t.text)-len(news):])
		return true
	}
	c.text = trimCore(strings.FieldsFunc(t.text,
		func(c rune) bool { return c > 0x2190 && !unicode.IsLetter(c) || c == '!' })[0])
	m := r.mentions(t.text)
	if len(m) == 0 {
		c.who = nil
	}
	if !r.tables.sure.aboutMe.MatchString(t.low) && (len(m) > 0 || at[0] > 0) {
		return false // somebody else's news
	}
	c.sure = len(strings.Fields(c.text)) < 20 && r.tables.sure.aboutMe.MatchString(t.low) ||
		at[0] == 0 && len(m) == 0 && len(strings.Fields(c.text)) < 20
	return true
}

// trimCore is a text without the marks and small words around it.
func trimCore(s string) string {
	s = strings.TrimSpace(s)
	s = strings.TrimRightFunc(s, func(c rune) bool {
		return !unicode.IsLetter(c) && !unicode.IsDigit(c) && c != ')' && c != '"' && c != '%'
	})
	return strings.TrimLeft(s, " ,;:–—-\"'“")
}

// conclude draws from all sentences what none says alone.
func (r *proseReader) conclude(all []sentence) {
	r.traced(all)
	joking := slices.ContainsFunc(all, func(t sentence) bool { return r.tables.sure.joke.MatchString(t.low) })
	for i := range r.claims {
		r.claims[i].sure = r.claims[i].sure && !joking
	}
	r.answeredHowItWent(all)
	r.loggedByContent()
	for i := range r.People {
		who := []int{i}
		switch {
		case r.has(who, Missed):
			r.drop(who, Met, Cancelled)
		case r.has(who, Met) && r.has(who, Cancelled):
			r.drop(who, Met)
		}
		if r.has(who, Cancelled) {
			r.dropIf(who, func(c claim) bool { return c.verb == Moved && !c.sure })
		}
		if r.has(who, Interview) || r.has(who, Moved) {
			r.drop(who, Cancelled)
			r.dropIf(who,
				func(c claim) bool { return c.weak || c.verb == Replied && !c.sure || c.verb == Later && !c.sure })
		}
		if r.has(who, No) || r.has(who, Later) {
			r.dropIf(who, func(c claim) bool { return c.verb == Interview && !c.sure })
		}
		r.oneLesson(who)
		if r.has(who, Met) {
			r.drop(who, Replied)
		} else if !r.fresh(i) {
			r.drop(who, Learned)
		}
		if r.has(who, Later) || r.has(who, No) || r.hasSure(who, Replied) {
			r.drop(who, Stop)
		}
		if r.has(who, Interview) && r.has(who, No) {
			r.drop(who, No)
		}
	}
	r.claims = slices.DeleteFunc(r.claims,
		func(c claim) bool { return c.verb == Learned && len(c.who) != 1 && !r.has(c.who, Met) })
}

// hasSure reports whether a claim of a verb about somebody is sure.
func (r *proseReader) hasSure(who []int, v Verb) bool {
	return slices.ContainsFunc(r.claims,
		func(c claim) bool { return c.verb == v && c.sure && slices.Equal(c.who, who) })
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
	return k.Standing&(HasMet|TalkDue) != 0 && k.recent(r.Now)
}

// traced gives the owner's news to whom the note traces it back: "because Annika told me to".
func (r *proseReader) traced(all []sentence) {
	for i := range r.claims {
		c := &r.claims[i]
		for _, t := range all {
			at := r.tables.because.FindStringIndex(t.low)
			if c.verb != Progress || len(c.who) > 0 || at == nil {
				continue
			}
			if m := r.mentions(t.text[at[0]:]); len(m) > 0 && len(m[0].people) == 1 {
				c.who = m[0].people
			}
		}
	}
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
		strings.HasSuffix(all[0].low, "?") {
		return
	}
	r.claims = append(r.claims, claim{verb: Met, who: who, sure: r.toldOfTalk(who, all),
		when: r.talkDay(who, ""), sentence: all[0].text})
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

// loggedByContent takes a note that tells what a talk brought for word that it took place.
func (r *proseReader) loggedByContent() {
	for i, k := range r.People {
		who := []int{i}
		if k.Standing != TalkDue && k.Standing != HasMet || !k.recent(r.Now) ||
			r.has(who, Met, Missed, Cancelled, Interview, Thanked) {
			continue
		}
		for _, c := range r.claims {
			if slices.Equal(c.who, who) && c.verb == Learned {
				r.claims = append(r.claims, claim{verb: Met, who: who, sure: c.sure &&
					k.Standing == TalkDue, when: r.talkDay(who, ""), sentence: c.sentence})
				break
			}
		}
	}
}
