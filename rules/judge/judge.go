// Package judge adds up what each trait of a text counts for and against each of several kinds, as a table says that
// was learned from labelled texts of people. It knows nothing of the texts: who asks finds their traits, names the
// kinds, and decides how much is enough.
//
//	traits ──table──▶ sums, one of each kind ──bars──▶ a verdict
//
// The table is learned by logistic regression, in package judgetest. A line of it says how much a trait counts for
// each kind, in tenths of the logarithm of the odds.
package judge

import (
	"maps"
	"slices"
	"strconv"
	"strings"
)

// Weights say how much a trait, or all traits of a text, count for each kind, in tenths.
type Weights []int

// A Table holds the weights of each trait.
type Table map[string]Weights

// Read reads a table: "trait=weights;". Commas part the weights; a zero is left out.
func Read(table string) Table {
	all := Table{}
	for entry := range strings.SplitSeq(table, ";") {
		entry = strings.TrimSpace(entry)
		end := max(0, strings.LastIndexByte(entry, '=')) // a trait may be the sign itself
		trait, numbers := entry[:end], strings.TrimPrefix(entry[end:], "=")
		var w Weights
		for n := range strings.SplitSeq(numbers, ",") {
			i, _ := strconv.Atoi(n) // "" is 0; a test makes sure that the others are numbers
			w = append(w, i)
		}
		all[trait] = w
	}
	return all
}

// String writes a table as Read reads it.
func (t Table) String() string {
	var b strings.Builder
	for i, trait := range slices.Sorted(maps.Keys(t)) {
		if i > 0 {
			b.WriteString(";")
		}
		if i%perLine == 0 {
			b.WriteString("\n")
		}
		b.WriteString(trait + "=")
		var numbers []string
		for _, w := range t[trait] {
			numbers = append(numbers, strings.TrimPrefix(strconv.Itoa(w), "0"))
		}
		b.WriteString(strings.TrimRight(strings.Join(numbers, ","), ","))
	}
	return b.String() + "\n"
}

// perLine is how many traits one line of a written table has.
const perLine = 16

// Sum adds up the weights of traits for so many kinds. A trait that the table lacks counts nothing.
func (t Table) Sum(traits []string, kinds int) Weights {
	sum := make(Weights, kinds)
	for _, trait := range traits {
		for i, w := range t[trait] {
			sum[i] += w
		}
	}
	return sum
}

// Ahead returns how far the sum of a kind is above the best of the others; it is negative if another sum is higher.
func (w Weights) Ahead(kind int) int {
	most := -1 << 30
	for i, sum := range w {
		if i != kind {
			most = max(most, sum)
		}
	}
	return w[kind] - most
}

// Best returns the kind with the highest sum.
func (w Weights) Best() int { return slices.Index(w, slices.Max(w)) }
