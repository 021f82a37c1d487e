package notes

import (
	"slices"
	"strings"
)

// readPromise is what the owner promised, in their words.
func (r *proseReader) readPromise(c *claim, t sentence, at []int) bool {
	if r.tables.sure.theyDid.MatchString(strings.TrimSpace(t.low[:at[0]])) || r.namedRightBefore(t, at[0]) ||
		r.tables.relative.MatchString(t.low[clauseStart(t.low, at[0]):at[0]]) {
		return false
	}
	if m := r.tables.wants.FindStringSubmatchIndex(r.before.low); m != nil && r.tables.agrees.MatchString(t.low) {
		c.text = trimCore(r.before.text[m[2]:m[3]])
		return true
	}
	if r.tables.saysYes.MatchString(t.low[at[0]:at[1]]) || r.tables.toOthers.MatchString(t.low) {
		return false // "I promised my mother to call Kurt"
	}
	text := r.behind(t, at[1])
	switch low := strings.ToLower(text); {
	case strings.Count(t.text[:at[0]], `"`)%2 == 1, r.tables.vague.MatchString(low), lastWord(t.low[:at[0]]) == "had":
		return false
	case text != "" && r.isTime(strings.Fields(low)[0]):
		return false // a day that was offered
	case len(strings.Fields(text)) > 1 && !r.tables.ofIt.MatchString(low) &&
		!vocabulary().preps[strings.Fields(low)[0]]:
		c.text = trimCore(r.tables.byWhen.ReplaceAllString(text, ""))
		c.sure = c.sure && (r.tables.saysWould.MatchString(t.low[at[0]:at[1]]) || r.leadsToThing(t, at[1]))
		return true
	}
	if thing := r.thingIn(t, at[0]); thing != "" { // what "it" is, the words before say
		c.text, c.sure = thing, false
	} else {
		c.text, c.sure = text, false
	}
	return len(c.text) > 3
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

// thingIn is the thing to give that a sentence names before a place, or the sentence before it.
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

// behind is what a sentence says behind a place, without the words that lead to it: "promised |her that
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

// cutTail is a text up to where the sentence goes on to something else: behind a comma to who does, or
// must do, another thing. What only tells more of a thing is cut from what was promised.
func cutTail(s string, things bool) string {
	v := vocabulary()
	for at, words := 0, 0; at < len(s); words++ {
		word, start, end := wordFrom(s, at)
		if word == "" {
			break
		}
		next, _, _ := wordFrom(s, end)
		next = strings.ToLower(strings.Trim(next, ".,;:!?()\""))
		after, _, _ := wordFrom(s, min(len(s), end+1+len(next)))
		after = strings.ToLower(after)
		mark := strings.ContainsAny(word[len(word)-1:], ",;") || word == "-" || word == "–"
		joins := next == "and" || next == "but" || next == "so"
		begins := v.owner[next] || v.them[next] || things && v.goesOff[next] || joins && (v.owner[after] || v.them[after])
		if words > 0 && (mark && begins || next == "but" || next == "i" || next == "and" && v.owner[after]) {
			return s[:end]
		}
		at = max(end, start+1)
	}
	return s
}
