package prose

import (
	"slices"
	"strings"
	"time"
	"unicode"

	"informd/rules/dates"
	"informd/rules/grammar"
	"informd/rules/notes"
)

// readMoved reads the new time of a talk that is already agreed.
func (r *proseReader) readMoved(c *claim, t grammar.Sentence, at []int) bool {
	if len(c.who) != 1 {
		return false
	}
	k := r.People[c.who[0]]
	w, ok := r.WhenIn(t.Low)
	w, ok = r.shifted(k, r.sameHour(w, k, t.Low), ok, t.Low)
	if days := r.DaysIn(t.Low); days != 0 && (!ok || r.sameDay(w.Start, k.Talk)) { // "by a day"
		w, ok = dates.When{Start: k.Talk.In(r.Zone).AddDate(0, 0, days).UTC()}, true
		c.sure = c.sure && r.tables.SameHour.MatchString(t.Low)
	}
	w = r.onDayOf(k, w)
	if !ok || !r.mayMoveTo(w, k, t.Low) {
		return false
	}
	c.when = dates.When{Start: w.Start, Day: w.Day, Clock: w.Clock}
	c.sure = c.sure && !w.Day && r.saysMoved(t.Low[at[0]:at[1]])
	return true
}

// mayMoveTo reports whether a sentence may move a talk to time w: w must be in the future, and differ from the
// time that the talk has now. A day without an hour needs a word that moves the talk, and must be another day.
func (r *proseReader) mayMoveTo(w dates.When, k Known, low string) bool {
	if w.Day && (!r.tables.Shifts.MatchString(low) || r.sameDay(w.Start, k.Talk)) {
		return false
	}
	return w.Start.After(r.Now) && !w.Start.Equal(k.Talk.UTC()) && !r.movesElsewhere(low)
}

// shifted returns the new time of a talk that a sentence shifts by a span: "bring it forward by an hour". An hour
// that the sentence names itself takes precedence.
func (r *proseReader) shifted(k Known, named dates.When, ok bool, low string) (dates.When, bool) {
	if by := r.ShiftIn(low); by != 0 && (!ok || named.Day) {
		return dates.When{Start: k.Talk.UTC().Add(by)}, true
	}
	return named, ok
}

// onDayOf turns an hour without a day into that hour on the day of the talk with k.
func (r *proseReader) onDayOf(k Known, w dates.When) dates.When {
	if w.TimeOnly {
		return dates.When{Start: r.at(k.Talk, w.Start), Clock: w.Clock}
	}
	return w
}

// saysMoved reports whether the words that a pattern found say that something moves, and do not only name a time.
func (r *proseReader) saysMoved(found string) bool {
	return slices.ContainsFunc(strings.Fields(found), func(w string) bool {
		return !grammar.IsTime(w) && !grammar.Vocabulary().NamesOnly[w]
	})
}

// withTheirPeople reports whether a sentence names a person only to say whose boss or friend the talk is with:
// "Claire's boss answered, talk set for 2 April", "the boss of Claire". A boss who books "on her behalf" is
// different: then the talk is with Claire.
func (r *proseReader) withTheirPeople(who []int, t grammar.Sentence) bool {
	people, named := grammar.Vocabulary().People, false
	if r.tables.OnBehalf.MatchString(t.Low) {
		return false
	}
	for _, m := range r.Mentions(t.Text) {
		if !slices.Equal(m.People, who) {
			continue
		}
		named = true
		behind := strings.Fields(strings.Trim(t.Low[m.End:], "'"))
		before := strings.Fields(t.Low[:m.At])
		n := len(before)
		switch {
		case m.Possessive && len(behind) > 0 && people[strings.Trim(behind[0], ".,;:!?")]:
		case n > 1 && grammar.Vocabulary().Of[before[n-1]] && people[before[n-2]]:
		default:
			return false
		}
	}
	return named
}

// byOwnClock handles a talk whose time is given in another time zone than the owner's: the claim is asked about.
// If it is the person's own clock, and known, the time is converted to the owner's; otherwise only the day is
// kept.
func (r *proseReader) byOwnClock(c *claim, t grammar.Sentence) {
	said := c.when.Clock
	if c.when.Clock = ""; said == "" {
		said = r.tables.TheirClock.FindString(t.Low)
	} else if at, known := r.byTheirClock(c, said); known {
		c.when, c.sure = dates.When{Start: at}, false
		return
	}
	if said == "" || c.when.Day {
		return
	}
	said = r.tables.Limits.EndsAt.ReplaceAllString(strings.Trim(said, "0123456789, "), "")
	c.when = dates.When{Start: r.midnight(c.when.Start), Day: true, Clock: said}
	c.sure = false
}

// byTheirClock converts the hour of a claim from the person's clock to an instant. It returns false if their clock
// is not known, if the owner's clock changes (summer time) before then, or if the time is past or far off.
func (r *proseReader) byTheirClock(c *claim, said string) (time.Time, bool) {
	const near = 40 * 24 * time.Hour
	if whose, _, _ := strings.Cut(said, " "); len(c.who) != 1 || c.when.Day ||
		!grammar.Vocabulary().Theirs[whose] {
		return time.Time{}, false
	}
	h, n := c.when.Start.In(r.Zone), r.Now.In(r.Zone)
	_, then := h.Zone()
	_, now := n.Zone()
	ahead := r.People[c.who[0]].Clock
	at := time.Date(h.Year(), h.Month(), h.Day(), h.Hour(), h.Minute(), 0, 0, time.UTC).Add(-ahead)
	return at, ahead != 0 && then == now && at.Sub(r.Now) < near && at.After(r.Now)
}

// movesElsewhere reports whether something is moved to a place, and not to a time: "moved to the front row".
func (r *proseReader) movesElsewhere(low string) bool {
	m := r.tables.MovesTo.FindStringSubmatch(low)
	return m != nil && !grammar.NamesDay(m[1]) && !grammar.MayBeTime(m[1]) && !grammar.Vocabulary().Week[m[1]]
}

// sameHour adds the hour of the known talk to a day without one, where the sentence says "at the same hour".
func (r *proseReader) sameHour(w dates.When, k Known, low string) dates.When {
	if w.Day && !k.Talk.IsZero() && r.tables.SameHour.MatchString(low) {
		return dates.When{Start: r.at(w.Start, k.Talk)}
	}
	return w
}

// at returns the hour of one instant on the day of another.
func (r *proseReader) at(day, hour time.Time) time.Time {
	h := hour.In(r.Zone)
	return dates.Clock{Hour: h.Hour(), Minute: h.Minute()}.On(day.In(r.Zone), r.Zone).UTC()
}

// readBooking reads the time of a talk that is agreed. It is asked about where the sentence leaves it in doubt.
func (r *proseReader) readBooking(c *claim, t grammar.Sentence, _ []int) bool {
	w, ok := r.WhenIn(t.Low)
	if !ok || r.tellsOfTalk(c.who, t.Low) {
		return false
	}
	x := r.tables
	if len(c.who) == 1 {
		w = r.sameHour(w, r.People[c.who[0]], t.Low)
	}
	switch {
	case w.TimeOnly, !w.Start.After(r.Now):
		return false
	case w.Day:
		c.sure = false
		if !x.Agreed.MatchString(t.Low) || !grammar.NamesDay(t.Low) || x.Waits.MatchString(t.Low) ||
			x.Undated.MatchString(t.Low) {
			return false
		}
	case x.HalfHour.MatchString(t.Low) && !r.namesRoad(c.who, t.Low), x.BareHour.MatchString(t.Low),
		x.Offered.MatchString(t.Low) && !x.Taken.MatchString(t.Low):
		c.sure = false
	}
	c.when = dates.When{Start: w.Start, Day: w.Day, Clock: w.Clock}
	if !w.Day {
		c.text, c.when.End = r.placeBehind(t, w)
	}
	return true
}

// placeBehind returns the place of a talk and its end. It reads them from the words after the time, and after the
// last name there.
func (r *proseReader) placeBehind(t grammar.Sentence, w dates.When) (place string, end time.Time) {
	if !strings.HasSuffix(t.Low, w.Rest) {
		return "", w.End
	}
	rest := t.Text[len(t.Text)-len(w.Rest):]
	if named := r.Mentions(rest); len(named) > 0 {
		rest = rest[named[len(named)-1].End:]
	}
	if place, end = notes.PlaceAndEnd(rest, w.Start, r.Now, r.Zone); end.IsZero() && w.End.After(w.Start) {
		end = w.End
	}
	return place, end
}

// namesRoad reports whether a sentence about a person who has answered says how the talk is to be held, such as by
// phone or on Zoom. Such a talk counts as agreed, and then "half two" needs no question.
func (r *proseReader) namesRoad(who []int, low string) bool {
	return len(who) == 1 && r.People[who[0]].Standing == HasAnswered && r.tables.Road.MatchString(low)
}

// tellsOfTalk reports whether the time in a sentence belongs to the talk that is due, and not to a new one.
func (r *proseReader) tellsOfTalk(who []int, low string) bool {
	return len(who) == 1 && r.People[who[0]].Standing == TalkDue && !r.tables.Rebooks.MatchString(low) &&
		!r.has(who, notes.Missed, notes.Cancelled)
}

// agrees reports whether every weekday and month in a sentence fits the time that was read from it: "Monday 3
// March" must be a Monday in March.
func (r *proseReader) agrees(w dates.When, low string) bool {
	if r.tables.Limits.WeekOf.MatchString(low) {
		return false
	}
	for word := range strings.FieldsFuncSeq(low, func(c rune) bool { return !unicode.IsLetter(c) }) {
		if d, ok := dates.WeekdayNamed(word); ok && len(word) > 2 && d != w.Start.In(r.Zone).Weekday() {
			return false
		}
		if m, ok := dates.MonthNamed(word); ok && len(word) > 2 && m != w.Start.In(r.Zone).Month() {
			return false
		}
	}
	return true
}
