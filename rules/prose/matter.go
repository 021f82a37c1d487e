package prose

import (
	"slices"
	"strings"

	"informd/rules/grammar"
	"informd/rules/lang/phrases"
	"informd/rules/notes"
)

// Some mails of informd ask about one thing that is due, and an answer is about that thing: "sent" means that
// thanks were sent where thanks are due, and that a promise was kept where a promise is due.

// A matter is what such a mail is about, and the other matter that it could be confused with.
type matter struct {
	verb, other notes.Verb
	phrases.Matter
}

// matters returns the matter of each prompt that asks about only one.
func matters(said phrases.Matters) map[Prompt]matter {
	return map[Prompt]matter{
		AsksThanks:  {notes.Thanked, notes.Done, said.Thanks},
		AsksPromise: {notes.Done, notes.Thanked, said.Promise},
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
		return c.verb == m.other && !m.Another.MatchString(strings.ToLower(c.sentence)) &&
			!(c.verb == notes.Done && namesThing(grammar.NewSentence(c.sentence)))
	})
	i := slices.IndexFunc(all, func(t grammar.Sentence) bool { return m.Done.MatchString(t.Low) && r.saysDone(t) })
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
		return grammar.Vocabulary().Things[w] && !grammar.Vocabulary().Notes[w]
	})
}

// saysDone reports whether a sentence says that something is done: it asks and supposes nothing, and names nobody
// else.
func (r *proseReader) saysDone(t grammar.Sentence) bool {
	about := slices.ContainsFunc(r.Mentions(t.Text),
		func(m grammar.Mention) bool { return !slices.Contains(m.People, r.About) })
	return !about && !r.asksUs(t) && !r.tables.Doubts.Hedges.MatchString(t.Low)
}

// takesBackDone reports whether a sentence says that the thing is not done after all.
func (r *proseReader) takesBackDone(t grammar.Sentence) bool {
	return r.tables.Doubts.NotDone.MatchString(t.Low)
}
