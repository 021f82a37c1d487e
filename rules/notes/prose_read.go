package notes

import (
	"slices"
	"strings"
	"time"

	"informd/rules/dates"
	"informd/rules/mail"
)

// readTalk reads when a talk took place: the day named, else that of the talk known, else today.
func (r *proseReader) readTalk(c *claim, t sentence, at []int) bool {
	if hadDone(t.low[at[0]:at[1]]) {
		return false
	}
	if r.tables.referred.MatchString(t.low[:at[0]]) {
		if len(c.who) != 1 || !r.People[c.who[0]].untold(r.Now) {
			return false // "I have stood down, as we discussed": it is news, but not of a talk
		}
		c.sure = false
	}
	c.when = r.talkDay(c.who, t.low)
	if len(c.who) == 1 {
		k := r.People[c.who[0]]
		if k.Standing&(TalkDue|HasMet) == 0 && !r.tables.lately.MatchString(t.low) || k.Standing == TalkComes {
			c.sure = false // it may as well tell how the owner knows them
		}
	}
	return true
}

// hadDone reports whether what was found only says when something else was done: "had promised him over
// breakfast" is no breakfast that one had.
func hadDone(found string) bool {
	first, rest, _ := strings.Cut(found, " ")
	return first == "had" && slices.ContainsFunc(strings.Fields(rest), func(w string) bool {
		return vocabulary().objects[w] || vocabulary().preps[w]
	})
}

// talkDay returns the day of a talk that took place.
func (r *proseReader) talkDay(who []int, low string) dates.When {
	low = r.tables.dueBy.ReplaceAllString(low, "") // the day by which something is promised
	if w, ok := r.timeIn(low, true); ok && !w.TimeOnly && !w.Start.After(r.Now) && r.Now.Sub(w.Start) < 8*24*time.Hour {
		return w
	}
	if len(who) == 1 {
		if r.fresh(who[0]) {
			k := r.People[who[0]]
			return dates.When{Start: k.Talk.UTC()}
		}
	}
	n := r.Now.In(r.Zone)
	return dates.When{Start: time.Date(n.Year(), n.Month(), n.Day(), 0, 0, 0, 0, r.Zone).UTC(), Day: true}
}

// readAsked says that the owner has asked whom else to talk to.
func (r *proseReader) readAsked(c *claim, t sentence, at []int) bool {
	c.text = "yes"
	if r.tables.neverAsked.MatchString(t.low[:at[1]]) {
		return false // "foolishly I never asked whom else to call on"
	}
	if strings.Contains(lastTwo(t.low[at[0]:at[1]]), "who") && !goesWho(t.low[at[1]:]) {
		return false // "who else was coming", "who next week's speaker is"
	}
	switch mail.LastWord(t.low[:at[0]]) {
	case "to", "should", "could", "will", "can", "not", "didn't", "didnt", "never":
		return false
	}
	return true
}

// goesWho reports whether what stands behind "who else" may ask whom else to talk to.
func goesWho(rest string) bool {
	w, _, end := wordFrom(rest, 0)
	if strings.Trim(w, ".,;:!?") == "next" { // "asked who's next."
		return len(w) > len("next") || end == len(rest)
	}
	return w == "" || strings.ContainsAny(rest[:1], ".,;:!?") || vocabulary().goesWho[strings.Trim(w, ".,;:!?()")]
}

// lastTwo returns the last two words of a text.
func lastTwo(s string) string {
	f := strings.Fields(s)
	return strings.Join(f[max(0, len(f)-2):], " ")
}

// readCancelled holds that a talk which is off names no new time in the same breath.
func (r *proseReader) readCancelled(c *claim, t sentence, at []int) bool {
	if said := t.low[at[0]:at[1]]; strings.HasPrefix(said, "never cancel") || strings.HasPrefix(said, "not cancel") {
		return false
	}
	if r.tables.stands.MatchString(t.low) {
		return false
	}
	w, ok := r.whenIn(t.low)
	return !ok || w.Day || len(c.who) == 1 && w.Start.Equal(r.People[c.who[0]].Talk.UTC()) ||
		w.TimeOnly && !strings.Contains(t.low, " can do ")
}

// readMissed holds that "no Anna" names somebody, and "missed" is not said of a mail or a train.
func (r *proseReader) readMissed(c *claim, t sentence, at []int) bool {
	said := strings.TrimLeft(t.low[at[0]:at[1]], " .,0123456789")
	if strings.HasSuffix(said, " show") || strings.HasSuffix(said, " showed") {
		up := strings.HasPrefix(t.low[at[1]:], " up")
		return up || r.objectAt(t, at[1], c.who) == noObject // "show the slides"
	}
	if strings.HasPrefix(said, "no ") && !strings.Contains(said, "show") && !strings.Contains(said, "talk") {
		return len(r.mentions(t.text[at[0]:at[1]])) > 0
	}
	if strings.HasSuffix(said, " up") && strings.HasPrefix(t.low[at[1]:], " with ") {
		return false // "just hung up with Claire" ends a talk
	}
	if r.tables.waitsThing.MatchString(said) {
		return false // "waited for the bus"
	}
	if strings.Contains(said, "waited") && r.doerAtPlace(t, at[0])&(byKnown|byThem) != 0 {
		return false // "I was late and Kit waited for me"
	}
	if said == "missed the" || strings.HasPrefix(said, "missed") {
		rest, _, _ := strings.Cut(strings.TrimSpace(strings.TrimPrefix(t.low[at[0]:], "missed")), " and ")
		return slices.ContainsFunc(strings.Fields(rest), func(w string) bool {
			w = strings.Trim(w, ".,;:!?")
			return vocabulary().talk[w] || w == "it" || vocabulary().them[w]
		}) || len(r.mentions(rest)) > 0
	}
	return true
}

// readYes reads a yes without a date.
func (r *proseReader) readYes(c *claim, t sentence, at []int) bool {
	c.text = r.tables.channel.FindString(t.low)
	c.yes = true
	if r.tables.foretold.MatchString(t.low[:at[0]]) {
		return false // "he will surely say yes"
	}
	found := strings.Fields(t.low[at[0]:at[1]])
	if n := len(found); n > 1 && found[n-2] == "the" {
		return false // "until the game ships"
	}
	return !strings.Contains(t.low[at[0]:at[1]], ",")
}

// readNudged reads that the owner wrote again to somebody, by another road: whom the verb is done to is whom the
// claim is about, and no clerk or colleague of theirs, unless it is done to jog their memory.
func (r *proseReader) readNudged(c *claim, t sentence, at []int) bool {
	return r.toThem(c, t, at)
}

// toThem reports whether what was found names whom a claim is about as whom it is done to.
func (r *proseReader) toThem(c *claim, t sentence, at []int) bool {
	for _, w := range strings.Fields(t.low[at[0]:at[1]]) {
		if w == "her" || w == "him" || w == "them" {
			return true
		}
	}
	return slices.ContainsFunc(r.mentions(t.text[at[0]:at[1]]), func(m mention) bool {
		return slices.Equal(m.people, c.who) && (!m.possessive || r.tables.jogs.MatchString(t.low))
	})
}

// doneToThem reports whether the owner does what a verb says to whom a claim is about: "pinged Sam on LinkedIn" is
// no answer of Sam's.
func (r *proseReader) doneToThem(c *claim, t sentence, at []int) bool {
	word := plainWord(t.text, at[1])
	return r.doerAtPlace(t, at[0])&(byOwner|elided) != 0 && !vocabulary().self[word] && word != "back" &&
		r.objectAt(t, at[1], c.who) == theirObject && (word == "her" || word == "him" || word == "them" ||
		len(r.mentions(t.text[at[1]:min(len(t.text), at[1]+len(word)+2)])) > 0)
}

// readContact reads that somebody wrote or called, which is an answer where they say so to the owner.
func (r *proseReader) readContact(c *claim, t sentence, at []int) bool {
	if r.doneToThem(c, t, at) {
		return false
	}
	c.text = r.tables.channel.FindString(t.low)
	c.sure = c.text != "" && !r.several && !r.tables.goesOn.MatchString(t.low)
	return true
}

// readThanks holds that what was given over is thanks, and not what had been promised.
func (r *proseReader) readThanks(*claim, sentence, []int) bool {
	return true
}

// readThanksGiven reads thanks that the owner has given over, by whatever word for it: "chucked her a thank-you", and
// in Singapore "the thank-you I settle already".
func (r *proseReader) readThanksGiven(c *claim, t sentence, at []int) bool {
	said := t.low[at[0]:at[1]]
	verb := strings.Fields(said)[0]
	if r.doerAtPlace(t, at[0])&(byOwner|elided) == 0 || r.tables.sure.notDone.MatchString(t.low) {
		return false
	}
	c.sure = c.sure && !strings.Contains(said, " for ") && !strings.Contains(said, "already")
	return strings.Contains(said, "already") || isPast(verb) && !vocabulary().keeps[verb] &&
		r.toThem(c, t, []int{at[0], at[1] + addressedTo(t.low[at[1]:])})
}

// addressedTo returns how much of what stands behind a thing says to whom it goes: "a thank-you| note to Ruth|".
func addressedTo(rest string) int {
	end := 0
	for range 2 {
		word, _, next := wordFrom(rest, end)
		if end = next; word == "to" || word == "at" {
			_, _, end = wordFrom(rest, end)
			return end
		}
	}
	return 0
}

// readNo holds that a no is theirs, and no answer of ours to a question.
func (r *proseReader) readNo(c *claim, t sentence, at []int) bool {
	if strings.HasSuffix(strings.TrimRight(t.low, "."), ": no") {
		return len(r.mentions(t.text[:min(len(t.text), max(0, at[0]))])) > 0
	}
	return true
}

// readStop holds that a stop is one for good, of the one person it names.
func (r *proseReader) readStop(c *claim, t sentence, at []int) bool {
	c.sure = c.sure && !r.tables.conditional.MatchString(t.low)
	if r.tables.strikes.MatchString(t.low[at[0]:at[1]]) && len(r.mentions(t.text[at[0]:at[1]])) == 0 &&
		!vocabulary().objects[mail.LastWord(t.low[at[0]:at[1]])] {
		return false
	}
	if m := r.mentions(t.text[at[0]:]); len(m) > 0 && m[0].possessive {
		return false // "forget about Olga's mail"
	}
	return len(c.who) > 0 && !r.tables.forNow.MatchString(t.low)
}

// readLater reads the day before which the owner wants to hear nothing of somebody.
func (r *proseReader) readLater(c *claim, t sentence, at []int) bool {
	if len(c.who) != 1 || !r.tables.waits.MatchString(t.low) ||
		r.People[c.who[0]].Standing == HasMet && !r.tables.waiting.MatchString(t.low) {
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

// readAgain reads the day from which somebody may be written to again: "try her again on the 12th".
func (r *proseReader) readAgain(c *claim, t sentence, at []int) bool {
	before, rest := t.low[:at[0]], t.low[at[0]:]
	day, ok := r.dayIn(rest)
	if !ok {
		rest = t.low
		day, ok = r.dayIn(rest)
	}
	if !ok || len(c.who) != 1 || !day.After(r.Now) {
		return false
	}
	x := r.tables
	again, mine := x.again.MatchString(t.low), x.sure.mineToDo.MatchString(before)
	if mine && !again && !strings.Contains(rest, "after ") {
		return false
	}
	c.sure = (again || !mine && x.until.MatchString(rest)) && !x.sure.theyWill.MatchString(before)
	c.when = dates.When{Start: r.midnight(day), Day: true}
	return true
}

// readComeBack reads the day from which somebody may be written to again who has answered: only where the note
// says that it waits. "Call him on Friday" is a plan.
func (r *proseReader) readComeBack(c *claim, t sentence, at []int) bool {
	return r.tables.waiting.MatchString(t.low) && r.readAgain(c, t, at)
}

// dayIn returns the day that a text names without an hour, the beginning of a month, or the end of a span.
func (r *proseReader) dayIn(low string) (time.Time, bool) {
	if w, ok := r.whenIn(low); ok {
		return w.Start, w.Day
	}
	if d, ok := r.monthStart(low); ok {
		return d, true
	}
	return r.afterSpan(low)
}

func (r *proseReader) midnight(t time.Time) time.Time {
	d := t.In(r.Zone)
	return time.Date(d.Year(), d.Month(), d.Day(), 0, 0, 0, 0, r.Zone).UTC()
}

// readAnswered says that somebody has reacted by another road than mail.
func (r *proseReader) readAnswered(c *claim, t sentence, at []int) bool {
	if r.doneToThem(c, t, at) {
		return false
	}
	c.sure = !r.several && !r.tables.channel.MatchString(t.low[at[0]:at[1]]) &&
		!r.tables.goesOn.MatchString(t.low) &&
		(r.tables.channel.MatchString(t.low) || len(c.who) == 1 && r.tables.phones.MatchString(t.low))
	if ch := r.tables.channel.FindString(t.low); ch != "" {
		c.text = ch
	}
	return true
}

// readKept reads what the owner has sent or brought, which keeps what was promised.
func (r *proseReader) readKept(c *claim, t sentence, at []int) bool {
	if strings.HasPrefix(strings.TrimSpace(t.low[at[1]:]), "at ") || r.tables.mayOwe.MatchString(t.low[at[0]:]) ||
		r.tables.noGift.MatchString(t.low[at[0]:]) || r.goesElsewhere(t, at) ||
		!r.isMeant(c.who) && !(len(c.who) == 1 && r.People[c.who[0]].Owed) {
		return false
	}
	c.sure = c.sure && (r.tables.sure.wasOwed.MatchString(t.low) || r.Prompt&AsksPromise != 0 ||
		len(c.who) == 1 && r.People[c.who[0]].Owed)
	return !r.tables.sure.thanks.MatchString(t.low[at[0]:]) || r.tables.sure.promised.MatchString(t.low)
}

// goesElsewhere reports whether what went somewhere is no thing: the owner, or one of whom a note tells.
func (r *proseReader) goesElsewhere(t sentence, at []int) bool {
	switch first, _, _ := wordFrom(t.low, at[0]); first {
	case "went", "gone", "off", "out":
	default:
		return false
	}
	return r.doerAtPlace(t, at[0])&(byThing|byMessage|byTalk) == 0 &&
		!vocabulary().objects[plainWord(t.text, at[1])] &&
		!slices.ContainsFunc(r.mentions(t.text), func(m mention) bool { return m.at >= at[0] && m.at < at[1]+8 })
}

// readPromiseKept reads a promise by that name of which a note says that it is kept.
func (r *proseReader) readPromiseKept(_ *claim, t sentence, at []int) bool {
	x := r.tables.sure
	return !x.notDone.MatchString(t.low) && !x.negated.MatchString(t.low[at[0]:at[1]]) &&
		!strings.HasSuffix(t.low[:at[0]], "to ")
}

// readTicked is sure of a lone "done": several may tick several things.
func (r *proseReader) readTicked(c *claim, t sentence, _ []int) bool {
	c.sure = r.Prompt == AsksPromise && (!r.several || strings.Contains(strings.Trim(t.low, " .!)0123456789"), " "))
	return true
}

// readThanked holds that an answer to "thanks are due" says that they are given, and no other thing.
func (r *proseReader) readThanked(c *claim, t sentence, _ []int) bool {
	x := r.tables.sure
	c.sure = x.ready.MatchString(t.low) && r.Prompt == AsksThanks || x.thanks.MatchString(t.low)
	return !x.promised.MatchString(t.low)
}

// readIntro reads those whom somebody named: strangers, each with their own address.
func (r *proseReader) readIntro(c *claim, t sentence, at []int) bool {
	if r.tables.sure.dropped.MatchString(t.low) {
		return false
	}
	names := slices.DeleteFunc(r.namesIn(t.text[at[0]:]), r.inContact)
	if len(names) == 0 || r.Prompt == AsksFollowup && names[0].Addr == "" {
		return false
	}
	names = paired(names, t.text)
	c.sure = c.sure && (r.tables.refers.MatchString(t.low) || names[0].Addr != "") && addressed(names, t.text)
	for _, a := range names[1:] {
		more := *c
		more.addr = a
		r.add(more)
	}
	c.addr = names[0]
	return true
}

// inContact reports whether an address is that of somebody whom the owner has written to, or heard from.
func (r *proseReader) inContact(a mail.Address) bool {
	return a.Addr != "" && slices.ContainsFunc(r.People, func(k Known) bool {
		return strings.EqualFold(k.Address.Addr, a.Addr)
	})
}

// paired gives the only address of a sentence to the only one whom it names.
func paired(names []mail.Address, text string) []mail.Address {
	if len(names) == 2 && (names[0].Addr == "") != (names[1].Addr == "") && strings.Count(text, "@") == 1 {
		named, address := names[0], names[1]
		if address.Addr == "" {
			named, address = address, named
		}
		if address.Name == mail.SpeltName(address.Addr) {
			return []mail.Address{{Name: named.Name, Addr: address.Addr}}
		}
	}
	return names
}

// addressed reports whether it is plain whose the addresses of a sentence are: all have one, or none.
func addressed(names []mail.Address, text string) bool {
	with := 0
	for _, a := range names {
		if a.Addr != "" {
			with++
		}
	}
	return with == strings.Count(text, "@") && (with == 0 || with == len(names))
}
