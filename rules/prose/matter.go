package prose

import (
	"regexp"
	"slices"
	"strings"

	"informd/rules/grammar"
	"informd/rules/notes"
)

// Some mails of informd ask about one thing that is due, and an answer is about that thing: "sent" means that
// thanks were sent where thanks are due, and that a promise was kept where a promise is due.

// A matter is what such a mail is about, and the other matter that it could be confused with.
type matter struct {
	verb, other notes.Verb
	done        *regexp.Regexp // matches if it is done, and no other thing is named
	another     *regexp.Regexp // matches if the other matter is meant
}

// matters returns the matter of each prompt that asks about only one.
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

// answeredMatter reads an answer to a mail about one matter as being about that matter.
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

// namesThing reports whether a sentence names a thing that people give or send.
func namesThing(t grammar.Sentence) bool {
	return slices.ContainsFunc(strings.Fields(t.Low),
		func(w string) bool { return grammar.Vocabulary().Things[strings.Trim(w, ".,;:!?()")] })
}

// namesGift reports whether a sentence names such a thing that is more than a message: a letter or a note may be
// just thanks.
func namesGift(t grammar.Sentence) bool {
	return slices.ContainsFunc(strings.Fields(t.Low), func(w string) bool {
		w = strings.Trim(w, ".,;:!?()")
		return grammar.Vocabulary().Things[w] && w != "letter" && w != "note" && w != "notes" && w != "message"
	})
}

// saysDone reports whether a sentence says that something is done: it asks and supposes nothing, and names nobody
// else.
func (r *proseReader) saysDone(t grammar.Sentence) bool {
	about := slices.ContainsFunc(r.Mentions(t.Text),
		func(m grammar.Mention) bool { return !slices.Contains(m.People, r.About) })
	return !about && !r.asksUs(t) && !r.tables.sure.hedges.MatchString(t.Low)
}

// takesBackDone reports whether a sentence says that the thing is not done after all.
func (r *proseReader) takesBackDone(t grammar.Sentence) bool {
	return r.tables.sure.notDone.MatchString(t.Low)
}
