package prose

import (
	"regexp"
	"slices"
	"strings"

	"informd/rules/grammar"
	"informd/rules/notes"
)

// A claim is obeyed only if its sentence states it plainly. If the sentence supposes, reports or quotes something,
// looks ahead, or also names somebody else, the claim is asked about.

// sureTables are the words that put a claim in doubt, or remove a doubt. A comment "that …" below means: it
// matches words which say that.
type sureTables struct {
	hedges   *regexp.Regexp // anywhere in the sentence: it may not be so
	measured *regexp.Regexp // such a word before a measure, where it only means "about": "maybe ten"
	hearsay  *regexp.Regexp // before the match: somebody says that it is so
	dropped  *regexp.Regexp // that the address after it is not to be written to
	warned   *regexp.Regexp // that somebody named is to be left alone
	mineToDo *regexp.Regexp // before what the owner means to do
	theyWill *regexp.Regexp // before what somebody else means to do
	wasSo    *regexp.Regexp // that it was so, and is over
	butNot   *regexp.Regexp // that the rest of the sentence takes it back
	notMe    *regexp.Regexp // that it was said to others
	negated  *regexp.Regexp // that something in the sentence is not so
	todo     *regexp.Regexp // a heading of a to-do list
	promised *regexp.Regexp // next to what was done: it had been promised
	wasOwed  *regexp.Regexp // the same, of what had been promised before
	notDone  *regexp.Regexp // that what was to be done is not
	ready    *regexp.Regexp // a whole answer to "thanks are due" that says no more than that it is done
	thanks   *regexp.Regexp // that thanks are spoken of
	outcome  *regexp.Regexp // a word on how a talk went
	stranger *regexp.Regexp // somebody who says something, and is not the person of the note
	theyDid  *regexp.Regexp // just before a verb: they do it, and not the owner
	relays   *regexp.Regexp // that somebody says where she or he is, which may be another's absence
	joke     *regexp.Regexp // that the note is not meant
	aboutMe  *regexp.Regexp // that news is the owner's own
}

// saidIWould matches a promise told afterwards: "the link i said id send".
const saidIWould = `(?:said|told (?:her|him|them|\w+)) (?:that )?i(?: would| will|'?d|'?ll)`

func newSureTables() sureTables {
	return sureTables{
		hedges:   rx(`^(?:of course|surely|naturally)\b|\b(?:if|unless|whether|maybe|perhaps|probably|possibly|might|supposedly|allegedly|apparently|almost|nearly|as though|i (?:guess|think|suppose|believe|assume|imagine|reckon|fear)|afaik|iirc|not sure)\b`),
		measured: rx(`\b(?:maybe|perhaps|probably|almost|nearly|i (?:guess|think|suppose)) (?:an?|half|one|two|three|four|five|ten|fifteen|twenty|thirty|forty|fifty|sixty|ninety|\d+)\b`),
		hearsay:  rx(`\b(?:told|tells|heard|hears|says?|said|claims?|thinks?|believes?|rumou?r|according to)\b`),
		dropped:  rx(`\b(?:forget(?: about)?|ignore|skip|drop|remove|delete|erase|not|never|don'?t) (?:[\w.'+-]+,? ){0,4}[(<]?\S+@\S`),
		warned:   rx(`\b(?:on no account|(?:not|never|don'?t) (?:to )?(?:write|contact|mail|approach|call|ask|bother)|keep away)\b`),
		mineToDo: rx(`\b(?:i|we)(?:'ll|'d| will| would| must| should| have to| want to| am going to)? ?$`),
		theyWill: rx(`\b(?:she|he|they|\w+)(?:'ll| will| is going to| wants to) ?$`),
		wasSo:    rx(`\b(?:was|were|got back|came back|out of office)\b`),
		butNot:   rx(`\bbut\b.*(?:\bnot\b|\bnever\b|n't\b|\bdeleted\b)`),
		notMe:    rx(`\bnot (?:to |for |with )?(?:me|us)\b`),
		negated:  rx(`\b(?:not|never|no longer)\b|n't\b`),
		todo:     rx(`^(?:to ?-?dos?|ideas?|reminder to (?:self|me)): `),
		promised: rx(`\b(?:promised|as (?:i )?(?:said|agreed|announced)|(?:like|as) i said|i owed|owed (?:her|him|them)|my promise|my word|` + saidIWould + `)\b`),
		wasOwed:  rx(`\b(?:as (?:i )?(?:had |have )?(?:said|agreed|announced|promised|undertaken)|i(?: had| have|'d)? promised|(?:like|as) i said|owed (?:her|him|them)|promise kept|my promise|` + saidIWould + `)\b`),
		notDone:  rx(`\b(?:not|never|nothing) (?:\w+ )?(?:yet|sent|posted|done|ready|out)\b|n't (?:sent|posted|done|yet)\b|\b(?:(?:a|the|my|in|as|is|only|still) drafts?|drafted|deleted|bounced|tomorrow|tmrw|later|half|still|will)\b`),
		ready: rx(`^\W*(?:(?:and|just|all|now|ok|yes|it|it's|it is|i|have|has|already|is|was|been|that|that's|did|went|a|the|my|her|him|them|to) )*` +
			`(?:done|sent|did (?:it|that)|went out|out|yes|yep|posted|mailed)(?: (?:it|that|off|now|already|today|yesterday|this morning|last night|just now|(?:on )?\w+day|at \d+[.:]?\d*|\d+[.:]?\d*))*\W*$`),
		thanks: rx(`\b(?:thank\w*|thx|gratitude|grateful|card|flowers)\b`),
		outcome: rx(`\b(?:great|good|nice|lovely|super|wonderful|interesting|helpful|inspiring|fantastic|brilliant|amazing|excellent|pleasant|charming|fun|fine|well|` +
			`kind|useful|awkward|tough|hard|short|long|quick|brief|done|went|took place|talked|spoke|chatted|met|call(?:ed)?|hour|min\w*|\d+ ?m(?:in)?)\b`),
		stranger: rx(`^(?:i|we|you|it|nobody|everybody|everyone|somebody|someone|people|who|one|id|my \w+|our \w+) (?:\w+ )?(?:said|says?|told|thinks?|explained|mentioned|reckons?|believes?)\b`),
		theyDid:  rx(`\b(?:she|he|they|it|who|nobody|you)(?: has| had| have| also)?$`),
		relays:   rx(`\b(?:told (?:me|us)|tells (?:me|us)|says|said|writes|wrote|thinks|reckons)(?: that)? (?:she|he|they)(?:'s|'re|s)?\b`),
		joke:     rx(`\b(?:april,? april|april fools?|kidding|jk|(?:only|was|am|just) joking|(?:just|only|was) a joke)\b`),
		aboutMe:  rx(`\b(?:i|i've|i'm|we|we've|my|me|our|us|progress)\b`),
	}
}

// doubted reports whether a match of a pattern has to be asked about.
func (r *proseReader) doubted(c claim, p pattern, t grammar.Sentence, at []int, named []grammar.Mention) bool {
	x := r.tables.sure
	switch {
	case c.verb == notes.Learned && r.together && len(named) == 0:
		return true // one of several said it, or all
	case c.verb == notes.Learned || c.verb == notes.Progress:
		return r.fromSomebodyElse(c, named)
	case strings.Count(t.Text[:at[0]], `"`)%2 == 1, r.unclear(c, named), r.takenBack(c, t), r.crosses(c, t, at, named):
		return true
	case x.hedges.MatchString(x.measured.ReplaceAllString(t.Low, "")):
		return !p.free
	case p.past && x.hearsay.MatchString(t.Low[:at[0]]):
		return true
	}
	return r.ofAnother(c, p, t, at, named)
}

// takenBack reports whether other words of the sentence, or the subject of the note, take back a claim.
func (r *proseReader) takenBack(c claim, t grammar.Sentence) bool {
	x := r.tables.sure
	back := map[notes.Verb]*regexp.Regexp{notes.Intro: x.warned, notes.Later: x.wasSo, notes.Thanked: x.butNot,
		notes.Interview: x.negated,
		notes.Replied:   x.notMe, notes.No: x.notMe}[c.verb]
	switch {
	case back != nil && back.MatchString(t.Low), grammar.Unsaid(strings.ToLower(r.Subject)):
		return true
	}
	// "I wrote to Peter. Inga told me he is away until May"
	relayed := x.relays.MatchString(t.Low) && r.namedElse(c.who)
	if c.verb == notes.Later && (r.tables.ownWait.MatchString(t.Low) || relayed) {
		return true // "I still wait for the Monday"
	}
	return c.verb == notes.Interview && r.tables.proposes.MatchString(t.Low) && !r.tables.taken.MatchString(t.Low)
}

// ofAnother reports whether a sentence is about other people, although the claim is about this person.
func (r *proseReader) ofAnother(c claim, p pattern, t grammar.Sentence, at []int, named []grammar.Mention) bool {
	switch {
	case c.verb == notes.Met && !r.with(c, t, at, named):
		return true
	case c.verb == notes.Met || c.verb == notes.Missed:
		return r.ofTheirCircle(c, t, named) || r.fromSomebodyElse(c, named)
	}
	return !p.theirs && r.fromSomebodyElse(c, named)
}

// unclear reports whether a sentence names nobody, although the note has named other people whom it could mean.
func (r *proseReader) unclear(c claim, named []grammar.Mention) bool {
	if len(named) > 0 || len(c.who) != 1 || c.who[0] == r.About {
		return false
	}
	return slices.ContainsFunc(r.named, func(i int) bool { return i != c.who[0] })
}

// namedElse reports whether the note has named somebody else so far.
func (r *proseReader) namedElse(who []int) bool {
	return slices.ContainsFunc(r.named, func(i int) bool { return !slices.Contains(who, i) })
}

// with reports whether the person named in a sentence is the one whom the owner talked with: "talked to Anna",
// "Anna and I", but not "talked about Anna".
func (r *proseReader) with(c claim, t grammar.Sentence, at []int, named []grammar.Mention) bool {
	for _, m := range named {
		if m.At >= at[0] && slices.Equal(m.People, c.who) {
			before := strings.Fields(strings.TrimRight(t.Low[:m.At], " /"))
			i := len(before) - 1
			for i > 0 && grammar.Vocabulary().Titles[strings.Trim(before[i], ".")] {
				i--
			}
			return i < 0 || grammar.Vocabulary().With[before[i]]
		}
	}
	return true
}

// fromSomebodyElse reports whether a sentence names people, but not the person of its claim.
func (r *proseReader) fromSomebodyElse(c claim, named []grammar.Mention) bool {
	return len(named) > 0 &&
		!slices.ContainsFunc(named, func(m grammar.Mention) bool { return overlap(m.People, c.who) })
}

// ofTheirCircle reports whether a sentence names a person only to say whose boss or clerk it means.
func (r *proseReader) ofTheirCircle(c claim, t grammar.Sentence, named []grammar.Mention) bool {
	v := grammar.Vocabulary()
	if r.tables.onBehalf.MatchString(t.Low) {
		return false
	}
	for _, m := range named {
		if !overlap(m.People, c.who) {
			continue
		}
		behind := strings.Fields(strings.Trim(t.Low[m.End:], "'"))
		return m.Possessive && slices.ContainsFunc(behind[:min(len(behind), 3)], func(w string) bool {
			w = strings.TrimSuffix(strings.Trim(w, ".,;:!?"), "s")
			return v.People[w] || v.Offices[w]
		})
	}
	return false
}

// namedRightBefore reports whether a person is named just before a place, as the doer.
func (r *proseReader) namedRightBefore(t grammar.Sentence, at int) bool {
	return slices.ContainsFunc(r.Mentions(t.Text), func(m grammar.Mention) bool {
		return m.End <= at && strings.TrimSpace(t.Low[m.End:at]) == "" && m.End < len(t.Low)
	})
}
