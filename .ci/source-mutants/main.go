// Source-mutants measures the tests of rules: it makes one small change to the code, a mutant,
// and sees whether a test fails. It makes as many as it is told, at places chosen by a seed, the
// same number of each kind. A mutant that does not compile does not count, and another takes its
// place.
//
//	go run .ci/source-mutants/*.go [-n 200] [-seed 1] [-stories] [-C DIR]
//
// DIR is a tree of any commit, so that two commits can be set side by side. No file of it is changed:
// what is compiled is an overlay of the go command.
//
// To compile each mutant apart would take hours. So all mutants are compiled at once, each as a
// second body of its function, and an integer in the environment says which one is to live:
//
//	func f(x int) (n int, err error) {
//		if sourceMutant == 7 { return func() (n int, err error) { … }() }
//		…
//	}
//
// Before that each test runs once alone, without a mutant, to see which lines it reaches and what
// it costs. A test that does not reach the changed line cannot see the change, so only those that
// reach it run: first those of the mutant's own package, then those of all rooms of rules and of
// templates, and then, if that is wanted, the stories; the cheap ones first, until one fails. A
// mutant counts as killed when a test fails, panics, takes several times the CPU time that it took
// without the mutant, as in an endless loop, or asks for too much memory. Wall time decides
// nothing, so that the figure does not depend on what else the machine does.
package main

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
)

func main() {
	n := flag.Int("n", 200, "how many mutants that compile")
	seed := flag.Uint64("seed", 1, "which places are chosen")
	stories := flag.Bool("stories", false, "play the stories too, for what the tests of rules let pass")
	dir := flag.String("C", ".", "the tree")
	flag.Parse()
	if err := run(*dir, *n, *seed, *stories); err != nil {
		fmt.Fprintln(os.Stderr, "source-mutants:", err)
		os.Exit(1)
	}
}

func run(dir string, n int, seed uint64, stories bool) error {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return err
	}
	all, err := places(dir)
	if err != nil {
		return err
	}
	patterns := []string{"./rules/...", "./templates"}
	if stories {
		patterns = append(patterns, "./cmd/informd/internal/story")
	}
	packages, err := list(dir, patterns)
	if err != nil {
		return err
	}
	scratch, err := os.MkdirTemp("", "source-mutants")
	if err != nil {
		return err
	}
	defer os.RemoveAll(scratch)
	chosen, err := choose(dir, packages, inTurn(all, rand.New(rand.NewPCG(seed, 0))), n)
	if err != nil {
		return err
	}
	fmt.Printf("%d mutants of %d places, seed %d\n", len(chosen), len(all), seed)
	l := &lab{dir: dir, scratch: scratch}
	if err := l.build(packages, chosen); err != nil {
		return err
	}
	if err := l.measure(chosen); err != nil {
		return err
	}
	killed, by := 0, map[string][2]int{}
	for _, m := range chosen {
		verdict, dead, err := l.hunt(m)
		if err != nil {
			return err
		}
		count := by[m.kind]
		count[1]++
		if dead {
			killed++
			count[0]++
		}
		by[m.kind] = count
		fmt.Printf("%s:%d: %s %s: %s\n", m.file, m.at.line, m.kind, m.shown(dir), verdict)
	}
	for _, kind := range kinds() {
		fmt.Printf("%-10s %3d of %3d killed\n", kind, by[kind][0], by[kind][1])
	}
	fmt.Printf("%-10s %3d of %3d killed, seed %d\n", "all", killed, len(chosen), seed)
	return nil
}

// choose takes the first n mutants that compile, and numbers them.
func choose(dir string, packages []listed, all func(func(mutant) bool), n int) (chosen []mutant, err error) {
	c := newCompiler(dir, packages)
	for m := range all {
		if len(chosen) == n {
			break
		}
		m.number = len(chosen) + 1
		ok, err := c.compiles(m)
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", m.file, m.at.line, err)
		}
		if ok {
			chosen = append(chosen, m)
		}
	}
	return slices.Clip(chosen), nil
}
