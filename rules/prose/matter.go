package prose

import (
	"regexp"
	"slices"
	"strings"

	"informd/rules/grammar"
	"informd/rules/notes"
)

// An answer to a mail about one thing that is due is about that thing: "sent" is thanked where thanks are
// due, and kept where a promise is.

// A matter is what such a mail is about, and what would be another.
type matter struct {
	verb, other notes.Verb
	done        *regexp.Regexp // that it is done, where nothing else is named that it is done to
	another     *regexp.Regexp // that the other is meant
}

// matters returns those that a mail asks about alone.
func matters() map[Prompt]matter {
	const begins = `^\W*(?:(?:yes|yep|yeah|ok|okay|i|i've|we|have|has|just|now|already|mother|finally|it|it's|that's|that|is|was|went|and)\W+)*`
	const to = `(?: (?:it|this|that|them|these|those|her|him|off|out|over|round|on|2|to \S+(?: office| house)?))*` +
		`(?:$|\W*[.,;!?)✅📤]| (?:on|in|from|at|by|via|with|within|w|now|today|yesterday|last|this|the day|before|just|already|tonight|\d\S*)\b)`
	return map[Prompt]matter{
		AsksThanks: {notes.Thanked, notes.Done,
			rx(begins + `(?:sent|posted|mailed|emailed|e-mailed|wrote|written|texted|messaged|did|done)` + to +
				`|\b(?:thanks?|thank-you|gratitude)\b[^.?!;]{0,60}\b(?:left my|sent|posted|went off|went out|is out|delivered)\b|` +
				begins + `sent (?:an? |my |the )?(?:thank you|thank-you|ty|thanks|thx)\b`),
			rx(`\b(?:promised?|owed?|(?:as|like) i said|thing)\b`)},
		AsksPromise: {notes.Done, notes.Thanked,
			rx(begins + `(?:sent|posted|mailed|emailed|e-mailed|delivered|handed|took|brought|dropped|uploaded|shared|forwarded|cleared|done|did|gave|couriered|shipped|yeeted)` + to),
			rx(`\b(?:thank\w*|thx|gratitude|card|flowers)\b`)},
	}
}

// answeredMatter takes an answer to a mail about one matter for that matter.
func (r *proseReader) answeredMatter(all []grammar.Sentence) {
	m, one := r.tables.matters[r.Prompt]
	if r.About < 0 || !one {
		return
	}
	who := []int{r.About}
	r.dropIf(who, func(c claim) bool {
		return c.verb == m.other && !m.another.MatchString(strings.ToLower(c.sentence)) &&
			!(c.verb == notes.Done && namesThing(grammar.NewSentence(c.sentence)))
	})
	i := slices.IndexFunc(all, func(t grammar.Sentence) bool { return m.done.MatchString(t.Low) && r.saysDone(t) })
	if i < 0 || r.hasSure(who, m.verb) || slices.ContainsFunc(all, r.takesBackDone) {
		return
	}
	r.drop(who, m.verb)
	r.claims = append(r.claims, claim{verb: m.verb, who: who, sure: true, sentence: all[i].Said})
}

// namesThing reports whether a sentence names a thing that one gives.
func namesThing(t grammar.Sentence) bool {
	return slices.ContainsFunc(strings.Fields(t.Low),
		func(w string) bool { return grammar.Vocabulary().Things[strings.Trim(w, ".,;:!?()")] })
}

// namesGift reports whether a sentence names a thing that one gives which is more than thanks.
func namesGift(t grammar.Sentence) bool {
	return slices.ContainsFunc(strings.Fields(t.Low), func(w string) bool {
		w = strings.Trim(w, ".,;:!?()")
		return grammar.Vocabulary().Things[w] && w != "letter" && w != "note" && w != "notes" && w != "message"
	})
}

// saysDone reports whether a sentence says that something is done, and neither supposes nor plans it, nor
// names somebody else.
func (r *proseReader) saysDone(t grammar.Sentence) bool {
	about := slices.ContainsFunc(r.Mentions(t.Text),
		func(m grammar.Mention) bool { return !slices.Contains(m.People, r.About) })
	return !about && !r.asksUs(t) && !r.tables.sure.hedges.MatchString(t.Low)
}

// takesBackDone reports whether a sentence says that it is not done after all.
func (r *proseReader) takesBackDone(t grammar.Sentence) bool {
	return r.tables.sure.notDone.MatchString(t.Low)
}
