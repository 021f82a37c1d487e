package reading

import (
	"slices"
	"strconv"
	"strings"
	"sync"
)

// The judge guesses where no sign tells. It adds up what each trait of an answer counts for and against each
// kind, as people's labelled answers have taught it, and the kind with the highest sum is its guess. It makes
// nothing sure: it replaces a guess where another kind is ahead, and makes a guess of a sure reading that lies far
// behind.
//
//	signs ──weigh──▶ verdict ──judged──▶ verdict
//	traits ──judge_table.go──▶ sums, one of each kind
//
// Traits are found in judge_traits.go. The table is learned by logistic regression, in judge_test.go. A line of it
// says what a trait counts for yes, no, later, asks, away, gone and other, in tenths of the logarithm of a chance:
//
//	not hint glad=…   a word of wishing that is denied
//	last sign 3=…     the last sign that decides is a day and an hour

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

// ahead is by how much the sum of a kind is above that of every other; less than zero where one is above it.
func (w weights) ahead(kind int) int {
	most := -1 << 30
	for i, sum := range w {
		if i != kind {
			most = max(most, sum)
		}
	}
	return w[kind] - most
}

// So far ahead a kind replaces another guess, and so far behind a sure reading becomes a guess, in tenths.
const (
	guessAhead = 3
	doubtFrom  = -16
)

// judged lets the judge look at a verdict, by what traits count.
func (r *answerReader) judged(all map[string]weights, v verdict) verdict {
	if len(r.sentences) == 0 {
		return v
	}
	sum := sumOf(all, r.traits())
	at := slices.Index(judgedKinds[:], judgedAs(v.kind))
	if v.sure && at >= 0 && sum.ahead(at) < doubtFrom {
		v.sure = false
	}
	best := slices.Index(sum[:], slices.Max(sum[:]))
	if v.sure || best == at || sum.ahead(best) < guessAhead || r.stays(v, judgedKinds[best]) {
		return v
	}
	by := &hit{sentence: r.tells(all, best)}
	kind := judgedKinds[best]
	if kind == AnswerGone && !r.ofOthers(by.sentence) {
		kind = AnswerMovedOn
	}
	return verdict{kind: kind, by: by}
}

// stays reports whether a guess stays where the judge has another: one that is shown before other, which is not, and
// a later with a day far off before a yes.
func (r *answerReader) stays(v verdict, other AnswerKind) bool {
	return v.kind != "" && other == AnswerOther || v.kind == AnswerLater && other == AnswerYes && r.far() != nil
}

// judgedAs is the kind as which the judge knows another: who has moved on is gone, who wants no mail declines.
func judgedAs(kind AnswerKind) AnswerKind {
	switch kind {
	case AnswerMovedOn:
		return AnswerGone
	case AnswerNever:
		return AnswerNo
	}
	return kind
}

// tells is the sentence whose traits speak most for a kind.
func (r *answerReader) tells(all map[string]weights, kind int) (at int) {
	most := -1 << 30
	for i := range r.sentences {
		if ahead := sumOf(all, r.traitsIn(i)).ahead(kind); ahead > most {
			at, most = i, ahead
		}
	}
	return at
}
