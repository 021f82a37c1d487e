package notes

import (
	"regexp"
	"slices"
	"strings"
)

// What a sentence says is obeyed only where it says so plainly. Where it supposes, reports, quotes,
// looks ahead, or names somebody else beside, the claim is asked about.

// sureTables are the words that leave a claim in doubt, or take the doubt away.
type sureTables struct {
	hedges   *regexp.Regexp // anywhere in the sentence: it may not be so
	hearsay  *regexp.Regexp // before what was found: somebody says that it is so
	circle   *regexp.Regexp // behind a name: not they, but somebody of theirs
	promised *regexp.Regexp // beside what is done: it had been promised
	ready    *regexp.Regexp // a whole answer to "thanks are due" that says no more than that it is done
	thanks   *regexp.Regexp // that thanks are spoken of
	outcome  *regexp.Regexp // a word on how a talk went
	stranger *regexp.Regexp // who says something, and is not whom the note is about
	theyDid  *regexp.Regexp // just before a verb: they are who does it
	joke     *regexp.Regexp // that the note is not meant
	aboutMe  *regexp.Regexp // that news are the owner's own
}

func newSureTables() sureTables {
	return sureTables{
		hedges:  rx(`\b(?:if|unless|whether|maybe|perhaps|probably|possibly|might|supposedly|allegedly|apparently|almost|nearly|as though)\b`),
		hearsay: rx(`\b(?:told|tells|heard|hears|says?|said|claims?|thinks?|believes?|rumou?r|according to)\b`),
		circle: rx(`^(?:'s|s')? (?:\w+ ){0,2}(?:boss|colleague|assistant|secretary|wife|husband|partner|sister|brother|mother|father|son|daughter|` +
			`friend|team|office|deputy|manager|neighbou?r|cousin|student|intern|predecessor|successor)s?\b`),
		promised: rx(`\b(?:promised|as (?:i )?(?:said|agreed|announced)|(?:like|as) i said|i owed|owed (?:her|him|them)|my promise|my word|said i would)\b`),
		ready: rx(`^\W*(?:(?:and|just|all|now|ok|yes|it|it's|it is|i|have|has|already|is|was|been|that|that's|did|went|a|the|my|her|him|them|to) )*` +
			`(?:done|sent|did (?:it|that)|went out|out|yes|yep|posted|mailed)(?: (?:it|that|off|now|already|today|yesterday|this morning|last night|just now|(?:on )?\w+day|at \d+[.:]?\d*|\d+[.:]?\d*))*\W*$`),
		thanks: rx(`\b(?:thank\w*|thx|gratitude|grateful|card|flowers)\b`),
		outcome: rx(`\b(?:great|good|nice|lovely|super|wonderful|interesting|helpful|inspiring|fantastic|brilliant|amazing|excellent|pleasant|charming|fun|fine|well|` +
			`kind|useful|awkward|tough|hard|short|long|quick|brief|done|went|took place|talked|spoke|chatted|met|call(?:ed)?|hour|min\w*|\d+ ?m(?:in)?)\b`),
		stranger: rx(`^(?:i|we|you|it|nobody|everybody|everyone|somebody|someone|people|who|one|id|my \w+|our \w+) (?:\w+ )?(?:said|says?|told|thinks?|explained|mentioned|reckons?|believes?)\b`),
		theyDid:  rx(`\b(?:she|he|they|it|who|nobody|you)(?: has| had| have| also)?$`),
		joke:     rx(`\b(?:april,? april|april fools?|just kidding|only joking|just a joke)\b`),
		aboutMe:  rx(`\b(?:i|i've|i'm|we|we've|my|me|our|us|progress)\b`),
	}
}

// doubted reports whether what a pattern found at a place of a sentence is to be asked about.
func (r *proseReader) doubted(c claim, p pattern, t sentence, at []int, named []mention) bool {
	x := r.tables.sure
	switch {
	case c.verb == Learned || c.verb == Progress:
		return r.fromSomebodyElse(c, named)
	case strings.Count(t.text[:at[0]], `"`)%2 == 1:
		return true
	case x.hedges.MatchString(t.low):
		return !p.free
	case p.past && x.hearsay.MatchString(t.low[:at[0]]):
		return true
	case c.verb == Met || c.verb == Replied || c.verb == No || c.verb == Missed:
		return r.ofTheirCircle(c, t, named) || r.fromSomebodyElse(c, named)
	}
	return !p.theirs && r.fromSomebodyElse(c, named)
}

// fromSomebodyElse reports whether a sentence names others, and not whom its claim is about.
func (r *proseReader) fromSomebodyElse(c claim, named []mention) bool {
	return len(named) > 0 && !slices.ContainsFunc(named, func(m mention) bool {
		return slices.ContainsFunc(m.people, func(i int) bool { return slices.Contains(c.who, i) })
	})
}

// ofTheirCircle reports whether a sentence names somebody only to say whose boss or sister it means.
func (r *proseReader) ofTheirCircle(c claim, t sentence, named []mention) bool {
	for _, m := range named {
		if !slices.ContainsFunc(m.people, func(i int) bool { return slices.Contains(c.who, i) }) {
			continue
		}
		behind := t.low[m.end:]
		if strings.HasSuffix(t.low[m.at:m.end], "'s") || strings.HasPrefix(behind, "'") {
			return r.tables.sure.circle.MatchString(behind)
		}
		return false
	}
	return false
}

// namedRightBefore reports whether somebody is named just before a place, as who does it.
func (r *proseReader) namedRightBefore(t sentence, at int) bool {
	return slices.ContainsFunc(r.mentions(t.text), func(m mention) bool {
		return m.end <= at && strings.TrimSpace(t.low[m.end:at]) == "" && m.end < len(t.low)
	})
}
