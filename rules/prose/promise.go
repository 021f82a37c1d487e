package prose

import (
	"slices"
	"strings"

	"informd/rules/dates"
	"informd/rules/grammar"
	"informd/rules/mail"
)

// readPromise reads what the owner promised, in their words: what a person wanted and the owner agreed to, what
// follows the promise, or the thing that "it" means.
func (r *proseReader) readPromise(c *claim, t grammar.Sentence, at []int) bool {
	if m := r.tables.Wants.FindStringSubmatchIndex(r.before.Low); m != nil && r.tables.Agrees.MatchString(t.Low) {
		c.text = trimCore(r.before.Text[m[2]:m[3]])
		return true
	}
	text := r.tables.Reminds.ReplaceAllString(r.behind(t, at[1]), "")
	low := strings.ToLower(text)
	first, _, _ := strings.Cut(low, " ")
	switch {
	case r.promisesNothing(t, at), r.tables.Vague.MatchString(low):
		return false
	case text != "" && grammar.IsTime(first):
		return false // a day that was offered
	case grammar.Vocabulary().Defines[first]:
		return false // "email is zhou@chips.example"
	}
	c.when = r.dueIn(t.Low[at[1]:])
	if r.saysWhat(low) {
		c.text = trimCore(r.tables.ByWhen.ReplaceAllString(text, ""))
		c.sure = c.sure && (r.tables.SaysWould.MatchString(t.Low[at[0]:at[1]]) || r.leadsToThing(t, at[1]))
		return true
	}
	if c.text = r.thingIn(t, at[0]); c.text == "" && !grammar.Vocabulary().Preps[first] {
		c.text = text
	}
	c.sure = false
	return len(c.text) > 3
}

// saysWhat reports whether the words after a promise say what was promised, and not only what happens to a thing
// named before: "send it", "by Monday". Words that begin with a preposition count only if it belongs to the verb:
// "bring |over the old plane|".
func (r *proseReader) saysWhat(low string) bool {
	v := grammar.Vocabulary()
	first, rest, _ := strings.Cut(low, " ")
	if rest == "" || r.tables.OfIt.MatchString(low) {
		return false
	}
	return !v.Preps[first] || v.Adverbs[first] && v.Determiners[grammar.PlainWord(rest, 0)]
}

// readErrand reads what the owner plans to do for a person on a future day: "write to him in May about the summer
// school". Like a promise, it waits until that day.
func (r *proseReader) readErrand(c *claim, t grammar.Sentence, at []int) bool {
	day, ok := r.dayIn(t.Low[at[0]:])
	if !ok || !day.After(r.Now) || len(c.who) != 1 || r.tables.Waiting.MatchString(t.Low) {
		return false
	}
	c.text, c.when = trimCore(t.Text[at[0]:]), dates.When{Start: r.midnight(day), Day: true}
	return true
}

// dueIn returns the future day by which a sentence says that something is to be done; zero if it names none.
func (r *proseReader) dueIn(low string) dates.When {
	if !r.tables.ByDay.MatchString(low) {
		return dates.When{}
	}
	if w, ok := r.WhenIn(low); ok && !w.TimeOnly && w.Start.After(r.Now) {
		return dates.When{Start: r.midnight(w.Start), Day: true}
	}
	return dates.When{}
}

// promisesNothing reports whether the words found are not a promise which the owner makes to the person: they are
// denied, only considered, somebody else's, made to others, or only say which thing is meant.
func (r *proseReader) promisesNothing(t grammar.Sentence, at []int) bool {
	x, before, v := r.tables, t.Low[:at[0]], grammar.Vocabulary()
	switch {
	case x.TheyPledge.MatchString(t.Low[at[0]:]): // "he owes me", "assures us"
		return true
	case x.ToUs.MatchString(t.Low[at[1]:]): // "what I sent you earlier was a typo"
		return true
	case strings.Count(before, `"`)%2 == 1, x.Doubts.TheyDid.MatchString(strings.TrimSpace(before)),
		r.namedRightBefore(t, at[0]):
		return true
	case r.onlyWeighs(t, at), x.Appoints.MatchString(t.Low[at[0]:]):
		return true
	case (v.Determiners[mail.LastWord(before)] || v.Denials[mail.LastWord(before)]) &&
		v.Pledges[grammar.PlainWord(t.Text, at[0])]: // "my promise to her is kept"
		return true
	case x.Pledging.MatchString(t.Low[at[0]:at[1]]) &&
		(r.deniedIn(t, at[0]) || grammar.StatesAt(t, r.Mentions(t.Text), at[1])):
		return true
	case v.Had[mail.LastWord(before)], x.Relative.MatchString(before[clauseStart(t.Low, at[0]):]):
		return true
	}
	// "promised my mother to call Kurt"
	return x.SaysYes.MatchString(t.Low[at[0]:at[1]]) || x.ToOthers.MatchString(t.Low)
}

// onlyWeighs reports whether the words before a promise say that the owner only considers it: "whether I should
// offer him", "I might promise her", "if I ever meet her I am going to promise her".
func (r *proseReader) onlyWeighs(t grammar.Sentence, at []int) bool {
	return r.tables.Weighs.MatchString(t.Low[clauseStart(t.Low, at[0]):at[0]])
}

// deniedIn reports whether a clause denies what it tells at a place: "does not offer another day".
func (r *proseReader) deniedIn(t grammar.Sentence, at int) bool {
	in := grammar.ClauseAt(grammar.ClausesOf(t, r.Mentions(t.Text)), at)
	return at > in.From && r.tables.Doubts.Negated.MatchString(t.Low[in.From:at])
}

// leadsToThing reports whether the words after a promise begin like a thing or an action: "promised her",
// "promised to", "promised the slides", but not "promised land".
func (r *proseReader) leadsToThing(t grammar.Sentence, at int) bool {
	v := grammar.Vocabulary()
	word, start, end := grammar.WordFrom(t.Low, at)
	word = strings.Trim(word, ",;")
	return v.LeadsOn[word] || v.Owner[word] || v.Objects[word] || v.Determiners[word] || strings.HasPrefix(word, ":") ||
		slices.ContainsFunc(r.Mentions(t.Text), func(m grammar.Mention) bool { return m.At < end && start < m.End })
}

// thingIn returns the thing to give that is named in a sentence before a place, or in the sentence before it.
func (r *proseReader) thingIn(t grammar.Sentence, at int) string {
	v := grammar.Vocabulary()
	for _, s := range []string{t.Text[:at], r.before.Text} {
		words := strings.Fields(s)
		for i := len(words) - 1; i >= 0; i-- {
			if !v.Things[strings.ToLower(strings.Trim(words[i], ".,;:!?()"))] {
				continue
			}
			from := i
			for from > 0 && i-from < 3 && !r.endsNoun(words[from-1]) {
				from--
			}
			return trimCore(strings.Join(words[from:i+1], " "))
		}
	}
	return ""
}

// endsNoun reports whether a word may come before a noun but is no part of it.
func (r *proseReader) endsNoun(w string) bool {
	v, low := grammar.Vocabulary(), strings.ToLower(strings.Trim(w, ".,;:!?()"))
	return strings.ContainsAny(w, ".,;:!?") || v.Owner[low] || v.Them[low] || v.Objects[low] || v.Preps[low] ||
		v.Joins[low] || v.Verbs[low] || v.Says[low]
}

// behind returns what a sentence says after a place, without the words that lead up to it: "promised |her that I
// would| bring the plans".
func (r *proseReader) behind(t grammar.Sentence, at int) string {
	v := grammar.Vocabulary()
	for at < len(t.Low) {
		word, start, end := grammar.WordFrom(t.Low, at)
		bare := strings.Trim(word, ".,;:!?()\"")
		named := slices.ContainsFunc(r.Mentions(t.Text), func(m grammar.Mention) bool {
			return m.At < end && start < m.End
		})
		leads := v.Titles[bare] || v.Owner[bare] || v.Them[bare] || v.Objects[bare] || v.LeadsOn[bare]
		if bare != "" && !named && !leads {
			return trimCore(cutTail(t.Text[start:], true))
		}
		at = end
	}
	return ""
}

// cutTail cuts a text where the sentence goes on to something else, such as another action after a comma. With
// things set, it also cuts words that only tell more about the thing promised.
func cutTail(s string, things bool) string {
	for at := 0; at < len(s); {
		word, start, end := grammar.WordFrom(s, at)
		if word == "" {
			break
		}
		mark := grammar.Vocabulary().Marks[word] || strings.ContainsAny(word[len(word)-1:], ",;")
		if start > 0 && turnsAt(s, end, mark, things) {
			return s[:end]
		}
		at = end
	}
	return s
}

// turnsAt reports whether a text goes on to something else at a place: to what the owner does, or, after a comma
// or another mark, to what anybody does.
func turnsAt(s string, at int, mark, things bool) bool {
	v := grammar.Vocabulary()
	_, _, second := grammar.WordFrom(s, at)
	word, _, _ := grammar.WordFrom(s, second)
	next, after := grammar.PlainWord(s, at), grammar.PlainWord(s, second)
	switch {
	case v.TurnsAlone[next], v.Turns[next] && v.Owner[after], things && v.TellsMore[next]:
		return true
	case !mark:
		return false
	case v.Owner[next], v.Them[next], v.Turns[next] && v.Them[after]:
		return true
	case grammar.IsPast(next) && (v.Objects[after] || grammar.Capital(word)): // "the notes, |promised Arjun| nothing"
		return true
	}
	return things && (v.GoesOff[next] || v.Turns[next] && tellsDeed(s, second)) // "the recipe, and |assured her|"
}

// tellsDeed reports whether a text tells at a place what somebody did to a person or thing.
func tellsDeed(s string, at int) bool {
	v := grammar.Vocabulary()
	_, _, end := grammar.WordFrom(s, at)
	object := grammar.PlainWord(s, end)
	return grammar.IsPast(grammar.PlainWord(s, at)) && (v.Objects[object] || v.Determiners[object])
}
