package reading

import (
	"slices"
	"sync"

	"informd/rules/judge"
)

// The judge guesses if no sign makes an answer sure. It adds up how much each trait of an answer counts for and against
// each kind, as it has learned from labelled answers of people; the kind with the highest sum is its guess. A guess of
// the signs becomes sure if the judge agrees and that kind is far ahead. A sure verdict becomes a guess if its kind is
// not far enough ahead.
//
//	signs ──weigh──▶ verdict ──judged──▶ verdict
//	traits ──judge_table.go──▶ sums, one of each kind
//
// judge_traits.go finds the traits. judge_test.go learns the table, which says how much a trait counts for yes, no,
// later, asks, away, gone and other. Package judge adds up:
//
//	not hint glad=…   a word of wishing that is negated
//	last sign slot=…  the last sign that decides is a day and an hour

// judgedKinds are the kinds that the judge tells apart, in the order of the weights.
var judgedKinds = [...]AnswerKind{
	AnswerYes, AnswerNo, AnswerLater, AnswerAsks, AnswerAway, AnswerGone, AnswerOther,
}

var judgeWeights = sync.OnceValue(func() judge.Table { return judge.Read(judgeTable) })

// sumOf adds up the weights of traits.
func sumOf(all judge.Table, traits []string) judge.Weights { return all.Sum(traits, len(judgedKinds)) }

// A bar says how far, in tenths, the sum of a kind must be ahead of all others for an answer to be sure.
type bar struct {
	keep int // if the signs are sure
	make int // if the signs only guess
}

// bars has one bar for each of judgedKinds. They were chosen on 4,721 answers, each judged by a judge that had not
// learned it: a wrong yes or no was hardly ever that far ahead.
var bars = [len(judgedKinds)]bar{
	{28, 70}, {35, 80}, {4, 70}, {0, never}, {20, never}, {-10, never}, {0, never},
}

// never is a bar that no kind can reach.
const never = 1 << 20

// judged lets the judge check the verdict of the signs; all holds the weights. The judge may make it sure, make it
// a guess, or replace a guess by its own.
func (r *answerReader) judged(all judge.Table, v verdict) verdict {
	if len(r.sentences) == 0 {
		return v
	}
	sum := sumOf(all, r.traits())
	at := slices.Index(judgedKinds[:], judgedAs(v.kind))
	if at >= 0 {
		v.sure = r.surely(v, bars[at], sum.Ahead(at))
	}
	best := sum.Best()
	if v.sure || best == at || r.stays(v, judgedKinds[best], sum) {
		return v
	}
	by := &hit{sentence: r.tells(all, best)}
	kind := judgedKinds[best]
	if kind == AnswerGone && !r.ofOthers(by.sentence) {
		kind = AnswerMovedOn
	}
	return verdict{kind: kind, by: by}
}

// surely reports whether a verdict is sure, by how far its kind is ahead. A short answer has few traits, so its bar
// is lower. A guess that the writer wants no more mail never becomes sure: they must have said so.
func (r *answerReader) surely(v verdict, b bar, ahead int) bool {
	switch {
	case !v.sure:
		return ahead >= b.make && v.kind != AnswerNever
	case r.length() <= maxShort:
		return ahead >= b.keep-allowance
	}
	return ahead >= b.keep
}

// maxShort is how many words a short answer has at most.
const maxShort = 12

// allowance is how much lower the bar of a sure short answer is.
const allowance = 16

// stays reports whether a guess of the signs stands against a different guess of the judge, who came to sum. "Yes"
// stands against away, if the answer offers a day, and against no, if somebody else is to find the hour. "Later" stands
// against gone, since a person who cannot now has not moved on; and against no, if the answer names a time far off.
// "Moved on" stands against other, for which the owner would be asked nothing; and against a no that is not far ahead,
// since whoever has left often adds that they cannot help. Who sends the owner to somebody else has answered nothing.
func (r *answerReader) stays(v verdict, other AnswerKind, sum judge.Weights) bool {
	switch v.kind {
	case "":
		return v.by.sign == signElsewhere
	case AnswerYes:
		return other == AnswerAway && r.offersDayBack() || other == AnswerNo && r.first(signElsewhere) != nil
	case AnswerLater:
		return other == AnswerGone || other == AnswerNo && r.far() != nil
	case AnswerMovedOn:
		gone := slices.Index(judgedKinds[:], AnswerGone)
		return other == AnswerOther || other == AnswerNo && -sum.Ahead(gone) < noOfLeaver
	}
	return false
}

// noOfLeaver is how far a no must be ahead of gone for somebody who says that they have moved on.
const noOfLeaver = 30

// judgedAs returns the kind that the judge uses in place of a kind it does not know: gone for "moved on", and no
// for "never".
func judgedAs(kind AnswerKind) AnswerKind {
	switch kind {
	case AnswerMovedOn:
		return AnswerGone
	case AnswerNever:
		return AnswerNo
	}
	return kind
}

// tells returns the sentence whose traits point most clearly to a kind.
func (r *answerReader) tells(all judge.Table, kind int) (at int) {
	most := -1 << 30
	for i := range r.sentences {
		if ahead := sumOf(all, r.traitsIn(i)).Ahead(kind); ahead > most {
			at, most = i, ahead
		}
	}
	return at
}
