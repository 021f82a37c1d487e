package main

import (
	"bufio"
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// A lab builds the tests, and runs them with one mutant or without.
type lab struct {
	dir, scratch string
	suites       []*suite
	reach        map[int][]test // by the number of a mutant: the tests that reach its line
}

// A suite is the tests of one package, compiled.
type suite struct {
	pkg     listed
	rel     string // its directory, from the root of the tree
	mutated string // the binary with all mutants
	covered string // the binary that says which lines were reached
}

// A test is one that can be run alone.
type test struct {
	suite *suite
	name  string
	cost  time.Duration // of CPU
}

// build compiles the tests of packages twice: with all mutants, and so that they say what they reach.
func (l *lab) build(packages []listed, chosen []mutant) error {
	spec, err := overlay(l.dir, l.scratch, packages, chosen)
	if err != nil {
		return err
	}
	for _, p := range packages {
		if p.DepOnly || len(p.TestGoFiles)+len(p.XTestGoFiles) == 0 {
			continue
		}
		rel, err := filepath.Rel(l.dir, p.Dir)
		if err != nil {
			return err
		}
		name := filepath.Join(l.scratch, strings.ReplaceAll(rel, "/", "-"))
		s := &suite{pkg: p, rel: filepath.ToSlash(rel), mutated: name + ".test", covered: name + ".cover"}
		for _, args := range [][]string{
			{"-overlay", spec, "-ldflags=-s -w", "-o", s.mutated},
			{"-coverpkg=./rules/...", "-covermode=set", "-ldflags=-s -w", "-o", s.covered},
		} {
			cmd := exec.Command("go", append(append([]string{"test", "-c", "-vet=off"}, args...), "./"+s.rel)...)
			cmd.Dir = l.dir
			if out, err := cmd.CombinedOutput(); err != nil {
				return fmt.Errorf("build the tests of %s: %w\n%s", s.rel, err, out)
			}
		}
		l.suites = append(l.suites, s)
	}
	return nil
}

// measure runs each test alone, without a mutant, and keeps what it costs and what it reaches.
func (l *lab) measure(chosen []mutant) error {
	l.reach = map[int][]test{}
	began, count, profile := time.Now(), 0, filepath.Join(l.scratch, "profile")
	for _, s := range l.suites {
		cmd := exec.Command(s.covered, "-test.list", "^(Test|Fuzz|Example)")
		cmd.Dir = s.pkg.Dir
		names, err := cmd.Output()
		if err != nil {
			return fmt.Errorf("list the tests of %s: %w", s.rel, err)
		}
		for name := range strings.FieldsSeq(string(names)) {
			t := test{suite: s, name: name}
			if err := os.Remove(profile); err != nil && !errors.Is(err, os.ErrNotExist) {
				return err
			}
			out, cost, err := l.run(s, s.covered, 0, time.Hour, "-test.run=^"+name+"$", "-test.coverprofile="+profile)
			if err != nil {
				return fmt.Errorf("%s of %s fails alone, before anything is changed: %w\n%s", name, s.rel, err, out)
			}
			t.cost = cost
			if err := l.note(t, chosen, profile); err != nil {
				return err
			}
			count++
		}
	}
	for _, tests := range l.reach {
		slices.SortStableFunc(tests, func(a, b test) int { return cmp.Compare(a.cost, b.cost) })
	}
	fmt.Printf("%d tests measured in %s\n", count, time.Since(began).Round(time.Second))
	return nil
}

// A block is a part of a file of which a profile says whether it was reached.
type block struct {
	from, to place
	reached  bool
}

func (b block) holds(p place) bool { return !p.before(b.from) && p.before(b.to) }

func (p place) before(q place) bool { return p.line < q.line || p.line == q.line && p.col < q.col }

// note keeps which mutants a test reaches: those in a block that was reached and, where a place is in
// no block, as the head of a case is, those in a function that was reached.
func (l *lab) note(t test, chosen []mutant, profile string) error {
	blocks, err := readProfile(profile)
	if err != nil {
		return err
	}
	for _, m := range chosen {
		inBlock, reached, fn := false, false, false
		for _, b := range blocks[m.file] {
			if b.holds(m.at) {
				inBlock, reached = true, reached || b.reached
			}
			fn = fn || b.reached && !b.from.before(m.fn.from) && b.from.before(m.fn.to)
		}
		if reached || !inBlock && fn {
			l.reach[m.number] = append(l.reach[m.number], t)
		}
	}
	return nil
}

var profileLine = regexp.MustCompile(`^[^/]+/(.+):(\d+)\.(\d+),(\d+)\.(\d+) \d+ (\d+)$`)

// readProfile reads a profile: its blocks by file, from the root of the tree.
func readProfile(name string) (map[string][]block, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	out, lines := map[string][]block{}, bufio.NewScanner(f)
	for lines.Scan() {
		m := profileLine.FindStringSubmatch(lines.Text())
		if m == nil {
			continue // the mode
		}
		number := func(i int) int {
			n, _ := strconv.Atoi(m[i]) // digits, by the pattern
			return n
		}
		out[m[1]] = append(out[m[1]], block{place{number(2), number(3)}, place{number(4), number(5)}, number(6) > 0})
	}
	return out, lines.Err()
}

// cheap is how much CPU time the first tests that run for a mutant may cost together.
const cheap = time.Second

// hunt runs the tests that reach a mutant until one fails, and says which.
func (l *lab) hunt(m mutant) (verdict string, dead bool, err error) {
	tests := l.reach[m.number]
	if len(tests) == 0 {
		return "SURVIVED, no test reaches it", false, nil
	}
	for _, s := range l.inOrder(m) {
		var first, then []test
		sum := time.Duration(0)
		for _, t := range tests { // in the order of their cost
			switch sum += t.cost; {
			case t.suite != s:
				sum -= t.cost
			case sum <= cheap:
				first = append(first, t)
			default:
				then = append(then, t)
			}
		}
		for _, part := range [][]test{first, then} {
			if len(part) == 0 {
				continue
			}
			by, err := l.try(s, part, m.number)
			if err != nil || by != "" {
				return "killed by " + by, true, err
			}
		}
	}
	return "SURVIVED", false, nil
}

// inOrder returns the suites, that of the mutant's own package first.
func (l *lab) inOrder(m mutant) []*suite {
	own := func(s *suite) int {
		if s.rel == filepath.ToSlash(filepath.Dir(m.file)) {
			return 0
		}
		return 1
	}
	return slices.SortedStableFunc(slices.Values(l.suites), func(a, b *suite) int { return own(a) - own(b) })
}

// try runs some tests of a suite with a mutant, and says what killed it.
func (l *lab) try(s *suite, tests []test, n int) (by string, err error) {
	names, cost := []string{}, time.Duration(0)
	for _, t := range tests {
		names, cost = append(names, t.name), cost+t.cost
	}
	out, _, err := l.run(s, s.mutated, n, 4*cost+5*time.Second,
		"-test.run=^("+strings.Join(names, "|")+")$", "-test.failfast")
	var exit *exec.ExitError
	switch {
	case err == nil:
		return "", nil
	case !errors.As(err, &exit):
		return "", err
	}
	if m := failedTest.FindSubmatch(out); m != nil {
		return s.rel + " " + string(m[1]), nil
	}
	return s.rel + ", which did not end well", nil
}

var failedTest = regexp.MustCompile(`(?m)^--- FAIL: (\S+)`)

// Beyond these a run ends, whatever the test needed without a mutant.
const (
	wall   = 15 * time.Minute
	memory = 6 << 20 // KiB of addresses
)

// run runs a binary of a suite, with a mutant or with none, and at most so much CPU time. It returns
// what was printed and how much CPU time it took.
func (l *lab) run(s *suite, binary string, n int, limit time.Duration, args ...string) ([]byte, time.Duration, error) {
	shell := fmt.Sprintf(`ulimit -t %d && exec "$0" "$@"`, int(limit.Seconds()))
	if strings.HasPrefix(s.rel, "rules") { // others start programs that ask for far more than they use
		shell = fmt.Sprintf("ulimit -v %d && ", memory) + shell
	}
	cmd := exec.Command("sh", append([]string{"-c", shell, binary, "-test.timeout=" + wall.String()}, args...)...)
	cmd.Dir, cmd.Env = s.pkg.Dir, append(os.Environ(), fmt.Sprint(variable, "=", n))
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	err := cmd.Run()
	if cmd.ProcessState == nil {
		return nil, 0, err
	}
	return out.Bytes(), cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime(), err
}
