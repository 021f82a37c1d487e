// Package judgetest learns the tables of package judge from labelled texts. Only tests import it.
package judgetest

import (
	"math"
	"slices"

	"informd/rules/judge"
)

// A Lesson is a labelled text that is learned from.
type Lesson struct {
	Set    string    // the set of texts that it belongs to
	Traits []int     // their numbers in the School
	Is     []float64 // of each kind: 1 if the text is of that kind, 0 if not, Open if nobody said
}

// Open is what a Lesson says of a kind that its label leaves open. It teaches nothing of that kind.
const Open = -1

// A School is all lessons, and how they are learned.
type School struct {
	Kinds   int
	Several bool // a text can be of several kinds, or of none; else it is of exactly one
	Lessons []Lesson

	Rounds  int     // through all lessons
	WarmUp  int     // rounds before those whose weights are averaged
	MinSeen int     // how many lessons must have a trait
	Step    float64 // how far a lesson moves the weights in the first round
	Shrink  float64 // how much the weights shrink with each lesson unless lessons hold them up
	Cut     float64 // how much nearer to zero each lesson moves them, so that rare traits drop out
	Least   int     // a weight below it, in tenths, is left out of the table

	names []string
	ids   map[string]int
}

// Numbers returns the numbers of traits, and gives new ones to new traits.
func (s *School) Numbers(traits []string) (numbers []int) {
	if s.ids == nil {
		s.ids = map[string]int{}
	}
	for _, name := range traits {
		id, known := s.ids[name]
		if !known {
			id = len(s.names)
			s.ids[name] = id
			s.names = append(s.names, name)
		}
		numbers = append(numbers, id)
	}
	return numbers
}

// Learn returns what the lessons of the taught sets give. Each product is rounded by itself, so that every machine
// learns the same.
func (s *School) Learn(taught func(set string) bool) judge.Table {
	var lessons []Lesson
	seen := make([]int, len(s.names))
	for _, l := range s.Lessons {
		if taught(l.Set) {
			lessons = append(lessons, l)
			for _, t := range l.Traits {
				seen[t]++
			}
		}
	}
	now, sum := make([]float64, len(s.names)*s.Kinds), make([]float64, len(s.names)*s.Kinds)
	for round := range s.Rounds {
		step := s.Step / (1 + float64(round)/2)
		for i := range lessons {
			s.study(now, seen, lessons[(i*7919+31*round)%len(lessons)], step)
		}
		for i, w := range now {
			if round >= s.WarmUp {
				sum[i] += w
			}
		}
	}
	all := judge.Table{}
	for t, name := range s.names {
		w := make(judge.Weights, s.Kinds)
		for k := range w {
			w[k] = int(math.Round(10 * sum[t*s.Kinds+k] / float64(s.Rounds-s.WarmUp)))
			if -s.Least < w[k] && w[k] < s.Least {
				w[k] = 0
			}
		}
		if slices.ContainsFunc(w, func(n int) bool { return n != 0 }) {
			all[name] = w
		}
	}
	return all
}

// study moves the weights of a lesson's traits towards its kinds.
func (s *School) study(now []float64, seen []int, l Lesson, step float64) {
	p := make([]float64, s.Kinds)
	for _, t := range l.Traits {
		for k := range p {
			p[k] += now[t*s.Kinds+k]
		}
	}
	if s.Several {
		chances(p)
	} else {
		shares(p)
	}
	for k, is := range l.Is {
		if p[k] -= is; is == Open {
			p[k] = 0
		}
	}
	for _, t := range l.Traits {
		if seen[t] < s.MinSeen {
			continue
		}
		for k := range p {
			w := &now[t*s.Kinds+k]
			*w -= float64(step * (p[k] + float64(s.Shrink**w)))
			if s.Cut > 0 {
				*w = math.Copysign(max(0, math.Abs(*w)-float64(step*s.Cut)), *w)
			}
		}
	}
}

// shares turns sums into shares of one, by their powers of e.
func shares(sums []float64) {
	most, all := slices.Max(sums), 0.0
	for i := range sums {
		sums[i] = math.Exp(sums[i] - most)
		all += sums[i]
	}
	for i := range sums {
		sums[i] /= all
	}
}

// chances turns each sum, a logarithm of odds, into the chance that it stands for.
func chances(sums []float64) {
	for i, s := range sums {
		sums[i] = 1 / (1 + math.Exp(-s))
	}
}
