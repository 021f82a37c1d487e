package notes

import (
	"cmp"
	"slices"
	"strings"

	"informd/rules/dates"
	"informd/rules/mail"
)

// readPromise reads what the owner promised, in their words: what stands behind the promise, or the thing
// that "it" means.
func (r *proseReader) readPromise(c *claim, t sentence, at []int) bool {
	if m := r.tables.wants.FindStringSubmatchIndex(r.before.low); m != nil && r.tables.agrees.MatchString(t.low) {
		c.text = trimCore(r.before.text[m[2]:m[3]])
		return true
	}
	text := r.tables.reminds.ReplaceAllString(r.behind(t, at[1]), "")
	c.when = r.dueIn(t.low[at[1]:])
	low := strings.ToLower(text)
	if r.promisesNothing(t, at) || r.tables.vague.MatchString(low) {
		return false
	}
	first, rest, _ := strings.Cut(low, " ")
	switch {
	case text != "" && isTime(first):
		return false // a day that was offered
	case rest != "" && !r.tables.ofIt.MatchString(low) && !vocabulary().preps[first]:
		c.text = trimCore(r.tables.byWhen.ReplaceAllString(text, ""))
		c.sure = c.sure && (r.tables.saysWould.MatchString(t.low[at[0]:at[1]]) || r.leadsToThing(t, at[1]))
		return true
	}
	c.text, c.sure = cmp.Or(r.thingIn(t, at[0]), text), false
	return len(c.text) > 3
}

// readErrand reads what the owner tells himself to do for somebody on a day to come: "write to him in May about the
// summer school". It waits as a promise does, until its day.
func (r *proseReader) readErrand(c *claim, t sentence, at []int) bool {
	day, ok := r.dayIn(t.low[at[0]:])
	if !ok || !day.After(r.Now) || len(c.who) != 1 || r.tables.waiting.MatchString(t.low) {
		return false
	}
	c.text, c.when = trimCore(t.text[at[0]:]), dates.When{Start: r.midnight(day), Day: true}
	return true
}

// dueIn returns the day to come by which a sentence says that something is done; zero where it names none.
func (r *proseReader) dueIn(low string) dates.When {
	if !r.tables.byDay.MatchString(low) {
		return dates.When{}
	}
	if w, ok := r.whenIn(low); ok && !w.TimeOnly && w.Start.After(r.Now) {
		return dates.When{Start: r.midnight(w.Start), Day: true}
	}
	return dates.When{}
}

// promisesNothing reports whether the words of a promise are none of the owner's, now, to whom the note is
// about: they are quoted, somebody else's, made to others, or only say which thing is meant.
func (r *proseReader) promisesNothing(t sentence, at []int) bool {
	x, before, v := r.tables, t.low[:at[0]], vocabulary()
	switch {
	case strings.HasPrefix(t.low[at[0]:], "owes "): // they owe the owner
		return true
	case x.toUs.MatchString(t.low[at[1]:]): // "what I sent you earlier was a typo"
		return true
	case strings.Count(before, `"`)%2 == 1, x.sure.theyDid.MatchString(strings.TrimSpace(before)),
		r.namedRightBefore(t, at[0]):
		return true
	case v.determiners[mail.LastWord(before)] && v.pledges[plainWord(t.text, at[0])]: // "my promise to her is kept"
		return true
	case mail.LastWord(before) == "had", x.relative.MatchString(before[clauseStart(t.low, at[0]):]):
		return true
	}
	// "promised my mother to call Kurt"
	return x.saysYes.MatchString(t.low[at[0]:at[1]]) || x.toOthers.MatchString(t.low)
}

// leadsToThing reports whether what stands behind a promise begins as a thing or a deed does: "promised
// her", "promised to", "promised the slides", and not "promised land".
func (r *proseReader) leadsToThing(t sentence, at int) bool {
	v := vocabulary()
	word, start, end := wordFrom(t.low, at)
	word = strings.Trim(word, ",;")
	return v.leadsOn[word] || v.owner[word] || v.objects[word] || v.determiners[word] || strings.HasPrefix(word, ":") ||
		slices.ContainsFunc(r.mentions(t.text), func(m mention) bool { return m.at < end && start < m.end })
}

// thingIn returns the thing to give that a sentence names before a place, or the sentence before it.
func (r *proseReader) thingIn(t sentence, at int) string {
	v := vocabulary()
	for _, s := range []string{t.text[:at], r.before.text} {
		words := strings.Fields(s)
		for i := len(words) - 1; i >= 0; i-- {
			if !v.things[strings.ToLower(strings.Trim(words[i], ".,;:!?()"))] {
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

// endsNoun reports whether a word stands before a noun, and is no part of it.
func (r *proseReader) endsNoun(w string) bool {
	v, low := vocabulary(), strings.ToLower(strings.Trim(w, ".,;:!?()"))
	return strings.ContainsAny(w, ".,;:!?") || v.owner[low] || v.them[low] || v.objects[low] || v.preps[low] ||
		v.joins[low] || v.verbs[low] || v.says[low]
}

// behind returns what a sentence says behind a place, without the words that lead to it: "promised |her that
// I would| bring the plans".
func (r *proseReader) behind(t sentence, at int) string {
	v := vocabulary()
	for at < len(t.low) {
		word, start, end := wordFrom(t.low, at)
		bare := strings.Trim(word, ".,;:!?()\"")
		named := slices.ContainsFunc(r.mentions(t.text), func(m mention) bool { return m.at < end && start < m.end })
		leads := v.titles[bare] || v.owner[bare] || v.them[bare] || v.objects[bare] || v.leadsOn[bare]
		if bare != "" && !named && !leads {
			return trimCore(cutTail(t.text[start:], true))
		}
		at = end
	}
	return ""
}

// cutTail returns a text up to where the sentence goes on to something else: behind a comma to who does, or
// must do, another thing. What only tells more of a thing is cut from what was promised.
func cutTail(s string, things bool) string {
	for at := 0; at < len(s); {
		word, start, end := wordFrom(s, at)
		if word == "" {
			break
		}
		mark := vocabulary().marks[word] || strings.ContainsAny(word[len(word)-1:], ",;")
		if start > 0 && turnsAt(s, end, mark, things) {
			return s[:end]
		}
		at = end
	}
	return s
}

// turnsAt reports whether a text goes on to something else at a place, where a mark stands or not.
func turnsAt(s string, at int, mark, things bool) bool {
	v := vocabulary()
	_, _, end := wordFrom(s, at)
	next, after := plainWord(s, at), plainWord(s, end)
	switch {
	case next == "but", next == "i", next == "and" && v.owner[after]:
		return true
	case things && v.tellsMore[next]:
		return true
	case !mark:
		return false
	}
	return v.owner[next] || v.them[next] || v.turns[next] && v.them[after] || things && v.goesOff[next]
}
