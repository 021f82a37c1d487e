package reading

import (
	"slices"
	"strconv"
	"strings"
	"sync"
)

// The judge guesses where no sign tells for sure. It adds up what each trait of an answer counts for and against each
// kind, as people's labelled answers have taught it, and the kind with the highest sum is its guess. A guess of the
// signs is sure where the judge agrees and is far ahead; a sure reading is a guess where it is not ahead enough.
//
//	signs ──weigh──▶ verdict ──judged──▶ verdict
//	traits ──judge_table.go──▶ sums, one of each kind
//
// Traits are found in judge_traits.go. The table is learned by logistic regression, in judge_test.go. A line of it
// says what a trait counts for yes, no, later, asks, away, gone and other, in tenths of the logarithm of a chance:
//
//	not hint glad=…   a word of wishing that is denied
//	last sign slot=…  the last sign that decides is a day and an hour

// judgedKinds are the kinds that the judge tells apart, in the order of the weights.
var judgedKinds = [...]AnswerKind{
	AnswerYes, AnswerNo, AnswerLater, AnswerAsks, AnswerAway, AnswerGone, AnswerOther,
}

// weights are what a trait counts for each of judgedKinds, in tenths.
type weights [len(judgedKinds)]int

var judgeWeights = sync.OnceValue(func() map[string]weights { return readWeights(judgeTable) })

// readWeights reads a table: each trait with its weights behind "=", and ";" behind them.
func readWeights(table string) map[string]weights {
	all := map[string]weights{}
	for entry := range strings.SplitSeq(table, ";") {
		trait, numbers, _ := strings.Cut(strings.TrimSpace(entry), "=")
		var w weights
		for i, n := range strings.Fields(numbers) {
			w[i], _ = strconv.Atoi(n) // a test holds that it is read as it was written
		}
		all[trait] = w
	}
	return all
}

// sumOf adds up what traits count.
func sumOf(all map[string]weights, traits []string) (sum weights) {
	for _, trait := range traits {
		for i, w := range all[trait] {
			sum[i] += w
		}
	}
	return sum
}

// ahead returns by how much the sum of a kind is above that of every other; less than zero where one is above it.
func (w weights) ahead(kind int) int {
	most := -1 << 30
	for i, sum := range w {
		if i != kind {
			most = max(most, sum)
		}
	}
	return w[kind] - most
}

// A bar is by how much, in tenths, a kind must be ahead of every other for an answer to be read so for sure.
type bar struct {
	keep int // where the signs are sure
	make int // where they guess it
}

// bars are those of judgedKinds. They were chosen on answers that the judge had not learned, of 4,721 each once: a
// wrong yes or no was hardly ever as far ahead.
var bars = [len(judgedKinds)]bar{
	{28, 70}, {35, 80}, {4, 70}, {0, never}, {20, never}, {-10, never}, {0, never},
}

// never is further ahead than any kind is.
const never = 1 << 20

// judged lets the judge look at a verdict, by what traits count.
func (r *answerReader) judged(all map[string]weights, v verdict) verdict {
	if len(r.sentences) == 0 {
		return v
	}
	sum := sumOf(all, r.traits())
	at := slices.Index(judgedKinds[:], judgedAs(v.kind))
	if at >= 0 {
		v.sure = r.surely(v, bars[at], sum.ahead(at))
	}
	best := slices.Index(sum[:], slices.Max(sum[:]))
	if v.sure || best == at || r.stays(v, judgedKinds[best]) {
		return v
	}
	by := &hit{sentence: r.tells(all, best)}
	kind := judgedKinds[best]
	if kind == AnswerGone && !r.ofOthers(by.sentence) {
		kind = AnswerMovedOn
	}
	return verdict{kind: kind, by: by}
}

// surely reports whether a verdict is sure, by how far ahead its kind is. A short answer has few traits, so that
// nothing can be far ahead. Who wants no mail at all must have said so.
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

// allowance is by how much less ahead the kind of a short answer must be.
const allowance = 16

// stays reports whether a guess stays where the judge has another: a later before gone, for who cannot now has not
// moved on, one that names a time far off before no, and "moved on" before other, which asks nothing.
func (r *answerReader) stays(v verdict, other AnswerKind) bool {
	return v.kind == AnswerLater && (other == AnswerGone || other == AnswerNo && r.far() != nil) ||
		v.kind == AnswerMovedOn && other == AnswerOther
}

// judgedAs returns the kind as which the judge knows another: who has moved on is gone, who wants no mail declines.
func judgedAs(kind AnswerKind) AnswerKind {
	switch kind {
	case AnswerMovedOn:
		return AnswerGone
	case AnswerNever:
		return AnswerNo
	}
	return kind
}

// tells returns the sentence whose traits speak most for a kind.
func (r *answerReader) tells(all map[string]weights, kind int) (at int) {
	most := -1 << 30
	for i := range r.sentences {
		if ahead := sumOf(all, r.traitsIn(i)).ahead(kind); ahead > most {
			at, most = i, ahead
		}
	}
	return at
}
