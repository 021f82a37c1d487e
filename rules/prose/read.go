package prose

import (
	"slices"
	"strings"
	"time"

	"informd/rules/dates"
	"informd/rules/grammar"
	"informd/rules/mail"
)

// readTalk reads when a talk took place: on the day that is named, else on the day of the known talk, else today.
func (r *proseReader) readTalk(c *claim, t grammar.Sentence, at []int) bool {
	if hadDone(t.Low[at[0]:at[1]]) {
		return false
	}
	if r.tables.Referred.MatchString(t.Low[:at[0]]) {
		if len(c.who) != 1 || !r.People[c.who[0]].untold(r.Now) {
			return false // "I have stood down, as we discussed" is news, but tells of no new talk
		}
		c.sure = false
	}
	if r.ateAlone(t, at[0]) {
		return false
	}
	c.when = r.talkDay(c.who, r.datedPart(t, at[0]))
	if len(c.who) == 1 {
		k := r.People[c.who[0]]
		if k.Standing&(TalkDue|HasMet) == 0 && !r.tables.Lately.MatchString(t.Low) || k.Standing == TalkComes {
			c.sure = false // it may just tell how the owner knows them
		}
	}
	return true
}

// readHadThem reads that the owner met somebody, by words that may tell of a talk.
func (r *proseReader) readHadThem(c *claim, t grammar.Sentence, at []int) bool {
	c.when = r.talkDay(c.who, r.datedPart(t, at[0]))
	return len(c.who) == 1
}

// ateAlone reports whether the owner only had something to eat or drink, in a sentence that names nobody else: "so I
// had a coffee and went home".
func (r *proseReader) ateAlone(t grammar.Sentence, at int) bool {
	return r.tables.Eats.MatchString(t.Low[at:]) && grammar.Vocabulary().Owner[mail.LastWord(t.Low[:at])] &&
		len(r.Mentions(t.Text)) == 0 && !r.tables.Company.MatchString(t.Low)
}

// datedPart returns the clause at a place if it names a time, or else the whole sentence: in "talked to Ann on the
// 9th and sent the plan on the 11th", the talk was on the 9th.
func (r *proseReader) datedPart(t grammar.Sentence, at int) string {
	in := grammar.ClauseAt(grammar.ClausesOf(t, r.Mentions(t.Text)), at)
	if w, ok := r.TimeIn(t.Low[in.From:in.To], true); ok && !w.TimeOnly {
		return t.Low[in.From:in.To]
	}
	return t.Low
}

// hadDone reports whether a match with "had" only says when something else was done: "had promised him over
// breakfast" does not say that they had breakfast.
func hadDone(found string) bool {
	first, rest, _ := strings.Cut(found, " ")
	return grammar.Vocabulary().Had[first] && slices.ContainsFunc(strings.Fields(rest), func(w string) bool {
		return grammar.Vocabulary().Objects[w] || grammar.Vocabulary().Preps[w]
	})
}

// talkDay returns the day of a talk that took place.
func (r *proseReader) talkDay(who []int, low string) dates.When {
	low = r.tables.DueBy.ReplaceAllString(low, "") // the day by which something is promised
	if w, ok := r.TimeIn(low, true); ok && !w.TimeOnly && !w.Start.After(r.Now) && r.Now.Sub(w.Start) < 8*24*time.Hour {
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

// readAsked reads that the owner has asked whom else to talk to.
func (r *proseReader) readAsked(c *claim, t grammar.Sentence, at []int) bool {
	c.text = "yes"
	if r.tables.NeverAsked.MatchString(t.Low[:at[1]]) {
		return false // "foolishly I never asked whom else to call on"
	}
	if f := strings.Fields(t.Low[at[0]:at[1]]); len(f) > 1 && grammar.Vocabulary().Self[f[1]] {
		return false // "she asked me who else I had seen"
	}
	if r.tables.Limits.Who.MatchString(lastTwo(t.Low[at[0]:at[1]])) && !goesWho(t.Low[at[1]:]) {
		return false // "who else was coming", "who next week's speaker is"
	}
	return !grammar.Vocabulary().BeforeAsk[mail.LastWord(t.Low[:at[0]])]
}

// goesWho reports whether the words after "who else" fit a question about whom else to talk to.
func goesWho(rest string) bool {
	w, _, end := grammar.WordFrom(rest, 0)
	if bare := strings.Trim(w, ".,;:!?"); grammar.Vocabulary().Next[bare] { // "asked who's next."
		return len(w) > len(bare) || end == len(rest)
	}
	return w == "" || strings.ContainsAny(rest[:1], ".,;:!?") || grammar.Vocabulary().GoesWho[strings.Trim(w,
		".,;:!?()")]
}

// lastTwo returns the last two words of a text.
func lastTwo(s string) string {
	f := strings.Fields(s)
	return strings.Join(f[max(0, len(f)-2):], " ")
}

// readCancelled checks that a sentence about a cancelled talk names no new time for it.
func (r *proseReader) readCancelled(c *claim, t grammar.Sentence, at []int) bool {
	if r.tables.Limits.NotOff.MatchString(t.Low[at[0]:at[1]]) || r.tables.Stands.MatchString(t.Low) {
		return false
	}
	w, ok := r.WhenIn(t.Low)
	return !ok || w.Day || len(c.who) == 1 && w.Start.Equal(r.People[c.who[0]].Talk.UTC()) ||
		w.TimeOnly && !r.tables.Limits.CanDo.MatchString(t.Low)
}

// readMissed checks that words which sound like a missed talk mean one: each of them can mean something else.
func (r *proseReader) readMissed(c *claim, t grammar.Sentence, at []int) bool {
	found, rest, x := t.Low[at[0]:at[1]], t.Low[at[1]:], r.tables.Limits
	said := strings.TrimLeft(found, " .,0123456789")
	names := len(r.Mentions(t.Text[at[0]:at[1]])) > 0
	if m := x.Absent.FindStringSubmatch(said); m != nil {
		return names || grammar.Vocabulary().Them[m[1]] // "Anna not"; "he'd rather not" is no absence
	}
	if x.Shows.MatchString(said) { // and not "show the slides"
		return x.Up.MatchString(rest) || r.ObjectAt(t, at[1], c.who) == grammar.NoObject
	}
	c.sure = c.sure && !r.toldLongSince(c.who)
	switch {
	case x.NoOne.MatchString(said) && !x.ShowOrTalk.MatchString(said):
		return names // "no Anna"
	case x.HangsUp.MatchString(said) && x.With.MatchString(rest):
		return false // "just hung up with Claire" ends a talk
	case r.waitedElse(t, at, said):
		return false
	case x.Missed.MatchString(said):
		return r.missesTalk(x.Missed.ReplaceAllString(t.Low[at[0]:], ""))
	}
	return true
}

// toldLongSince reports whether the talk with a person took place a while ago: the owner has told of it before.
func (r *proseReader) toldLongSince(who []int) bool {
	return len(who) == 1 && r.People[who[0]].Standing == HasMet && !r.People[who[0]].recent(r.Now)
}

// waitedElse reports whether the sentence tells of some other waiting than the owner's for a person: "waited for
// the bus", "I was late and Kit waited for me".
func (r *proseReader) waitedElse(t grammar.Sentence, at []int, said string) bool {
	return r.tables.WaitsThing.MatchString(said) ||
		r.tables.Limits.Waited.MatchString(said) && r.doerAtPlace(t, at[0])&(grammar.ByKnown|grammar.ByThem) != 0
}

// missesTalk reports whether the object of "missed" is a talk or a person, and not a mail or a train.
func (r *proseReader) missesTalk(rest string) bool {
	v := grammar.Vocabulary()
	missed := r.tables.Limits.AndOn.ReplaceAllString(strings.TrimSpace(rest), "")
	return len(r.Mentions(missed)) > 0 || slices.ContainsFunc(strings.Fields(missed), func(w string) bool {
		w = strings.Trim(w, ".,;:!?")
		return v.Talk[w] || v.It[w] || v.Them[w]
	})
}

// readYes reads a yes without a date.
func (r *proseReader) readYes(c *claim, t grammar.Sentence, at []int) bool {
	c.text = r.tables.Channel.FindString(t.Low)
	c.yes = true
	if r.tables.Foretold.MatchString(t.Low[:at[0]]) || r.tables.Unanswered.MatchString(t.Low) {
		return false // "he will surely say yes"
	}
	found := strings.Fields(t.Low[at[0]:at[1]])
	if r.tables.Limits.OrNo.MatchString(t.Low[at[1]:]) {
		return false // "to say neither yes nor no"
	}
	if n := len(found); n > 1 && grammar.Vocabulary().The[found[n-2]] {
		return false // "until the game ships"
	}
	return !strings.Contains(t.Low[at[0]:at[1]-1], ",")
}

// readNudged reads that the owner reminded a person by another channel. The verb must be done to that person, and
// not to a clerk or colleague of theirs; but "jogged Anna's memory" counts.
func (r *proseReader) readNudged(c *claim, t grammar.Sentence, at []int) bool {
	return r.toThem(c, t, at)
}

// toThem reports whether the words found name the person of the claim as the object.
func (r *proseReader) toThem(c *claim, t grammar.Sentence, at []int) bool {
	for _, w := range strings.Fields(t.Low[at[0]:at[1]]) {
		if grammar.Vocabulary().ToThem[w] {
			return true
		}
	}
	return slices.ContainsFunc(r.Mentions(t.Text[at[0]:at[1]]), func(m grammar.Mention) bool {
		return slices.Equal(m.People, c.who) && (!m.Possessive || r.tables.Jogs.MatchString(t.Low))
	})
}

// doneToThem reports whether the owner does something to the person of the claim: "pinged Sam on LinkedIn" is no
// answer from Sam.
func (r *proseReader) doneToThem(c *claim, t grammar.Sentence, at []int) bool {
	word := grammar.PlainWord(t.Text, at[1])
	return r.doerAtPlace(t, at[0])&(grammar.ByOwner|grammar.Elided) != 0 && !grammar.Vocabulary().Self[word] &&
		!grammar.Vocabulary().Back[word] &&
		r.ObjectAt(t, at[1], c.who) == grammar.TheirObject && (grammar.Vocabulary().ToThem[word] ||
		len(r.Mentions(t.Text[at[1]:min(len(t.Text), at[1]+len(word)+2)])) > 0)
}

// readContact reads that a person wrote or called. It is surely an answer only if the sentence names the channel.
func (r *proseReader) readContact(c *claim, t grammar.Sentence, at []int) bool {
	if r.doneToThem(c, t, at) {
		return false
	}
	c.text = r.tables.Channel.FindString(t.Low)
	c.sure = c.text != "" && !r.several && !r.tables.GoesOn.MatchString(t.Low)
	return true
}

// readThanksGiven reads thanks that the owner has given, with any verb: "chucked her a thank-you", or in Singapore
// "the thank-you I settle already".
func (r *proseReader) readThanksGiven(c *claim, t grammar.Sentence, at []int) bool {
	said := t.Low[at[0]:at[1]]
	verb := strings.Fields(said)[0]
	if r.doerAtPlace(t, at[0])&(grammar.ByOwner|grammar.Elided) == 0 || r.tables.Doubts.NotDone.MatchString(t.Low) {
		return false
	}
	already := r.tables.Limits.Already.MatchString(said)
	c.sure = c.sure && !r.tables.Limits.For.MatchString(said) && !already
	return already || grammar.IsPast(verb) && !grammar.Vocabulary().Keeps[verb] &&
		r.toThem(c, t, []int{at[0], at[1] + addressedTo(t.Low[at[1]:])})
}

// addressedTo returns the length of the words after a thing that say to whom it goes: "a thank-you| note to
// Ruth|".
func addressedTo(rest string) int {
	end := 0
	for range 2 {
		word, _, next := grammar.WordFrom(rest, end)
		if end = next; grammar.Vocabulary().Addresses[word] {
			_, _, end = grammar.WordFrom(rest, end)
			return end
		}
	}
	return 0
}

// readNo checks that a "no" after a colon is the person's, and not the owner's answer to a question.
func (r *proseReader) readNo(c *claim, t grammar.Sentence, at []int) bool {
	if r.tables.Limits.AnswersNo.MatchString(t.Low) {
		return len(r.Mentions(t.Text[:min(len(t.Text), max(0, at[0]))])) > 0
	}
	return true
}

// readStop checks that a stop is for good, and means a person.
func (r *proseReader) readStop(c *claim, t grammar.Sentence, at []int) bool {
	c.sure = c.sure && !r.tables.Conditional.MatchString(r.tables.Requests.ReplaceAllString(t.Low, ""))
	if r.tables.Strikes.MatchString(t.Low[at[0]:at[1]]) && len(r.Mentions(t.Text[at[0]:at[1]])) == 0 &&
		!grammar.Vocabulary().Objects[mail.LastWord(t.Low[at[0]:at[1]])] {
		return false
	}
	if m := r.Mentions(t.Text[at[0]:]); len(m) > 0 && m[0].Possessive {
		return false // "forget about Olga's mail"
	}
	return len(c.who) > 0 && !r.tables.ForNow.MatchString(t.Low) && !r.tables.LetsLeave.MatchString(t.Low)
}

// readLater reads the day until which the owner wants to hear nothing of a person.
func (r *proseReader) readLater(c *claim, t grammar.Sentence, at []int) bool {
	if len(c.who) != 1 || !r.tables.Waits.MatchString(t.Low) ||
		r.People[c.who[0]].Standing == HasMet && !r.tables.Waiting.MatchString(t.Low) {
		return false
	}
	for _, m := range r.tables.UntilWhen.FindAllStringIndex(t.Low, -1) {
		rest := t.Low[m[1]:]
		if w, ok := r.WhenIn(rest); ok && !w.TimeOnly && w.Start.After(r.Now) {
			c.when = dates.When{Start: r.midnight(w.Start), Day: true}
			return true
		}
		d, ok := r.MonthStart(rest)
		if easter, is := r.EasterEnd(rest); is {
			d, ok = easter, true
		}
		if ok {
			c.when = dates.When{Start: d, Day: true}
			return true
		}
	}
	if d, ok := r.AfterSpan(t.Low); ok {
		c.when = dates.When{Start: r.midnight(d), Day: true}
		return true
	}
	if w, ok := r.WhenIn(t.Low); ok && w.Day && w.Start.After(r.Now) {
		c.when, c.sure = dates.When{Start: r.midnight(w.Start), Day: true}, false
		return true
	}
	return false
}

// readAgain reads the day from which a person may be written to again: "try her again on the 12th".
func (r *proseReader) readAgain(c *claim, t grammar.Sentence, at []int) bool {
	before, rest := t.Low[:at[0]], t.Low[at[0]:]
	day, ok := r.laterIn(rest)
	if !ok {
		rest = t.Low
		day, ok = r.dayIn(rest)
	}
	if !ok || len(c.who) != 1 || !day.After(r.Now) {
		return false
	}
	x := r.tables
	again, mine := x.Again.MatchString(t.Low), x.Doubts.MineToDo.MatchString(before) && !x.TheyWish.MatchString(before)
	if mine && !again && !x.Limits.After.MatchString(rest) {
		return false
	}
	c.sure = (again || !mine && x.Until.MatchString(rest)) && !x.Doubts.TheyWill.MatchString(before) &&
		!x.TheyWish.MatchString(before)
	c.when = dates.When{Start: r.midnight(day), Day: true}
	return true
}

// readComeBack is readAgain for a person who has answered. The note must say that it waits: "Call him on Friday"
// is just a plan.
func (r *proseReader) readComeBack(c *claim, t grammar.Sentence, at []int) bool {
	return r.tables.Waiting.MatchString(t.Low) && r.readAgain(c, t, at)
}

// dayIn returns the day that a text names without an hour, the start of a month, or the end of a span.
func (r *proseReader) dayIn(low string) (time.Time, bool) {
	if w, ok := r.WhenIn(low); ok {
		return w.Start, w.Day
	}
	if d, ok := r.MonthStart(low); ok {
		return d, true
	}
	return r.AfterSpan(low)
}

// laterIn is dayIn, and reads a season, too: "come back in spring".
func (r *proseReader) laterIn(low string) (time.Time, bool) {
	if d, ok := r.dayIn(low); ok {
		return d, true
	}
	return r.SeasonStart(low)
}

// midnight returns the start of a day in the owner's time zone.
func (r *proseReader) midnight(t time.Time) time.Time {
	d := t.In(r.Zone)
	return time.Date(d.Year(), d.Month(), d.Day(), 0, 0, 0, 0, r.Zone).UTC()
}

// sameDay reports whether two times are on the same day in the owner's time zone.
func (r *proseReader) sameDay(a, b time.Time) bool { return r.midnight(a).Equal(r.midnight(b)) }

// readAnswered reads that a person has reacted by another channel than mail.
func (r *proseReader) readAnswered(c *claim, t grammar.Sentence, at []int) bool {
	if r.doneToThem(c, t, at) {
		return false
	}
	c.sure = !r.several && !r.tables.Channel.MatchString(t.Low[at[0]:at[1]]) &&
		!r.tables.GoesOn.MatchString(t.Low) &&
		(r.tables.Channel.MatchString(t.Low) || len(c.who) == 1 && r.tables.Phones.MatchString(t.Low))
	if ch := r.tables.Channel.FindString(t.Low); ch != "" {
		c.text = ch
	}
	return true
}

// readKept reads what the owner has sent or brought, and so kept a promise.
func (r *proseReader) readKept(c *claim, t grammar.Sentence, at []int) bool {
	if r.tables.Limits.At.MatchString(t.Low[at[1]:]) || r.tables.MayOwe.MatchString(t.Low[at[0]:]) ||
		r.tables.NoGift.MatchString(t.Low[at[0]:]) || r.goesElsewhere(t, at) ||
		!r.isMeant(c.who) && !(len(c.who) == 1 && r.People[c.who[0]].Owed) {
		return false
	}
	c.sure = c.sure && (r.tables.Doubts.WasOwed.MatchString(t.Low) || r.Prompt&AsksPromise != 0 ||
		len(c.who) == 1 && r.People[c.who[0]].Owed)
	return !r.tables.Doubts.Thanks.MatchString(t.Low[at[0]:]) || r.tables.Doubts.Promised.MatchString(t.Low)
}

// goesElsewhere reports whether the one that "went" somewhere is a person, such as the owner, and not a thing that
// was sent.
func (r *proseReader) goesElsewhere(t grammar.Sentence, at []int) bool {
	first, _, _ := grammar.WordFrom(t.Low, at[0])
	return grammar.Vocabulary().Goes[first] &&
		r.doerAtPlace(t, at[0])&(grammar.ByThing|grammar.ByMessage|grammar.ByTalk) == 0 &&
		!grammar.Vocabulary().Objects[grammar.PlainWord(t.Text, at[1])] &&
		!slices.ContainsFunc(r.Mentions(t.Text), func(m grammar.Mention) bool {
			return m.At >= at[0] &&
				m.At < at[1]+8
		})
}

// readPromiseKept reads a sentence that says by name that a promise is kept.
func (r *proseReader) readPromiseKept(_ *claim, t grammar.Sentence, at []int) bool {
	x := r.tables.Doubts
	return !x.NotDone.MatchString(t.Low) && !x.Negated.MatchString(t.Low[at[0]:at[1]]) &&
		!r.tables.Limits.EndsTo.MatchString(t.Low[:at[0]])
}

// readTicked reads "done". In answer to a mail about a promise it is sure, but not as a lone word among several
// sentences: those may tick off several things.
func (r *proseReader) readTicked(c *claim, t grammar.Sentence, _ []int) bool {
	c.sure = r.Prompt == AsksPromise && (!r.several || strings.Contains(strings.Trim(t.Low, " .!)0123456789"), " "))
	return true
}

// readThanked reads that thanks were given, and not that a promise was kept. It is sure if the sentence names
// thanks, or only says "done" in answer to "thanks are due".
func (r *proseReader) readThanked(c *claim, t grammar.Sentence, _ []int) bool {
	x := r.tables.Doubts
	c.sure = x.Ready.MatchString(t.Low) && r.Prompt == AsksThanks || x.Thanks.MatchString(t.Low)
	return !x.Promised.MatchString(t.Low)
}

// readIntro reads the unknown people whom a person named, each with their address.
func (r *proseReader) readIntro(c *claim, t grammar.Sentence, at []int) bool {
	if r.tables.Doubts.Dropped.MatchString(t.Low) {
		return false
	}
	names := slices.DeleteFunc(r.NamesIn(t.Text[at[0]:]), func(a mail.Address) bool {
		return r.inContact(a) || mail.RoleAddress(a.Addr) && a.Name == mail.SpeltName(a.Addr) // "info@fair.example"
	})
	if len(names) == 0 || r.Prompt == AsksFollowup && names[0].Addr == "" {
		return false
	}
	names = paired(names, t.Text)
	c.sure = c.sure && (r.tables.Refers.MatchString(t.Low) || names[0].Addr != "") && addressed(names, t.Text)
	for _, a := range names[1:] {
		more := *c
		more.addr = a
		r.add(more)
	}
	c.addr = names[0]
	return true
}

// inContact reports whether an address belongs to a known person.
func (r *proseReader) inContact(a mail.Address) bool {
	return a.Addr != "" && slices.ContainsFunc(r.People, func(k Known) bool {
		return strings.EqualFold(k.Address.Addr, a.Addr)
	})
}

// paired gives the only address in a sentence to the only person named in it.
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

// addressed reports whether it is clear whose addresses a sentence gives: either every name has an address that
// follows the name or spells it, or none has one. "Bob Lee and his boss ann@x.example" is not clear.
func addressed(names []mail.Address, text string) bool {
	with := 0
	for _, a := range names {
		if a.Addr == "" {
			continue
		}
		if with++; !grammar.BesideName(a, text) && !spells(a) {
			return false
		}
	}
	return with == strings.Count(text, "@") && (with == 0 || with == len(names))
}

// spells reports whether an address contains a word of the name that it is given to.
func spells(a mail.Address) bool {
	return slices.ContainsFunc(mail.NameWords(a.Name), func(w string) bool {
		return len(w) > 2 && strings.Contains(strings.ToLower(a.Addr), w)
	})
}
