package check

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"time"
)

// The invariants, by the names they are printed with.
const (
	I1  = "I1  once"
	I2  = "I2  never after an answer"
	I3  = "I3  fresh look before each dot"
	I4  = "I4  honest states"
	I5  = "I5  captures kept, envelopes right"
	I6  = "I6  spoofs without effect"
	I7  = "I7  no harm to the mailbox"
	I8  = "I8  drafts at most once"
	I9  = "I9  clean bytes"
	I10 = "I10 no secrets let out"
	I11 = "I11 what is due leaves"
	I12 = "I12 neither early nor late"
	I13 = "I13 within bounds, standing"
	I14 = "I14 durable before the dot"
)

func invariants() []string {
	return []string{I1, I2, I3, I4, I5, I6, I7, I8, I9, I10, I11, I12, I13, I14}
}

// A Report counts trials and names violations. Its zero value is ready for use.
type Report struct {
	Trials     map[string]int
	Violations map[string][]string
	Recoveries int           // after a kill
	Recovery   time.Duration // the slowest of them
}

func (r *Report) try(invariant string) {
	if r.Trials == nil {
		r.Trials, r.Violations = map[string]int{}, map[string][]string{}
	}
	r.Trials[invariant]++
}

func (r *Report) broken(invariant, format string, args ...any) {
	if r.Trials == nil {
		r.Trials, r.Violations = map[string]int{}, map[string][]string{}
	}
	r.Violations[invariant] = append(r.Violations[invariant], fmt.Sprintf(format, args...))
}

// that counts a trial, which fails unless ok.
func (r *Report) that(ok bool, invariant, format string, args ...any) {
	r.try(invariant)
	if !ok {
		r.broken(invariant, format, args...)
	}
}

// Add takes in the report of a world.
func (r *Report) Add(o *Report, world string) {
	r.Recovery = max(r.Recovery, o.Recovery)
	r.Recoveries += o.Recoveries
	for _, i := range invariants() {
		for range o.Trials[i] {
			r.try(i)
		}
		for _, v := range o.Violations[i] {
			r.broken(i, "%s: %s", world, v)
		}
	}
}

// Broken returns how many violations there were.
func (r *Report) Broken() (n int) {
	for _, v := range r.Violations {
		n += len(v)
	}
	return n
}

// Named returns the first word of each invariant that was broken.
func (r *Report) Named() string {
	var names []string
	for _, i := range invariants() {
		if len(r.Violations[i]) > 0 {
			names = append(names, strings.Fields(i)[0])
		}
	}
	return strings.Join(names, " ")
}

// Print writes the table, and the first violations of each invariant.
func (r *Report) Print(w io.Writer) {
	fmt.Fprintf(w, "%-38s %9s %10s\n", "invariant", "trials", "violations")
	for _, i := range invariants() {
		fmt.Fprintf(w, "%-38s %9d %10d\n", i, r.Trials[i], len(r.Violations[i]))
	}
	for _, i := range invariants() {
		all := slices.Clone(r.Violations[i])
		for _, v := range all[:min(10, len(all))] {
			fmt.Fprintf(w, "%s: %s\n", strings.Fields(i)[0], v)
		}
		if len(all) > 10 {
			fmt.Fprintf(w, "%s: and %d more\n", strings.Fields(i)[0], len(all)-10)
		}
	}
}
