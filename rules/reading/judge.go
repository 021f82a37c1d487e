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

// guessAhead is by how much, in tenths, a kind must be ahead to replace another guess.
const guessAhead = 6

// doubted reports whether a sure reading becomes a guess, by how far ahead its kind is. Where a yes and a later may be
// mistaken for each other, it must be ahead at all, and well ahead where a short offer in a longer sentence alone
// agrees. Who declines, has moved on or is away for sure is never doubted: on sets that it had not learned, the judge
// caught no wrong one of those.
func (r *answerReader) doubted(v verdict, ahead int) bool {
	switch {
	case !v.sure:
		return false
	case r.hardlyOffers(v):
		return ahead < 35
	case v.kind == AnswerYes, v.kind == AnswerLater && r.willing() != nil:
		return ahead < 1
	case v.kind == AnswerLater, v.kind == AnswerAsks, v.kind == AnswerOther:
		return ahead < -16
	}
	return false
}

// hardlyOffers reports whether nothing agrees but one offer of few words in a longer statement, with no day, hour or
// number: "I've put my phone in a drawer till I work out who I am."
func (r *answerReader) hardlyOffers(v verdict) bool {
	if v.kind != AnswerYes || v.by == nil || v.by.sign != signOffer || r.givesNumber() || r.proposesDay() {
		return false
	}
	agree := 0
	for _, h := range r.hits {
		if h.agrees() {
			agree++
		}
	}
	s := v.by.sentence
	return agree == 1 && !r.sentences[s].asks && v.by.to-v.by.from <= 3 && r.unexplained(s) > 2*maxRest+1
}

// judged lets the judge look at a verdict, by what traits count.
func (r *answerReader) judged(all map[string]weights, v verdict) verdict {
	if len(r.sentences) == 0 {
		return v
	}
	sum := sumOf(all, r.traits())
	at := slices.Index(judgedKinds[:], judgedAs(v.kind))
	if at >= 0 && r.doubted(v, sum.ahead(at)) {
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

// stays reports whether a guess stays where the judge has another: one that is shown before other, which is not, a
// later with a day far off before a yes, and any later before gone: who cannot now has not moved on.
func (r *answerReader) stays(v verdict, other AnswerKind) bool {
	return v.kind != "" && other == AnswerOther ||
		v.kind == AnswerLater && (other == AnswerGone || other == AnswerYes && r.far() != nil)
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
