// Source-mutants measures the tests of rules: it makes one small change to the code, a mutant,
// and sees whether a test fails. It makes as many as it is told, at places chosen by a seed, the
// same number of each kind. A mutant that does not compile does not count, and another takes its
// place. The tests of the mutant's own package run first; if they pass, those of all rooms of
// rules and of templates; and if they pass, the stories.
//
//	go run .ci/source-mutants.go [-n 200] [-seed 1] [-stories] [-C DIR]
//
// DIR is a tree of any commit, so that two commits can be set side by side. No file of it is
// changed: the mutant is an overlay of the go command.
package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"
)

// A mutant is a change of some bytes of a file.
type mutant struct {
	file       string // from the root of the tree
	line       int
	kind       string
	start, end int
	with       string
}

// limit is how long one step of tests may take. A mutant can make a loop endless.
const limit = 5 * time.Minute

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
	all, err := places(dir)
	if err != nil {
		return err
	}
	if goTool(dir, "test", "./rules/...", "./templates") != nil {
		return errors.New("the tests fail before anything is changed")
	}
	scratch, err := os.MkdirTemp("", "source-mutants")
	if err != nil {
		return err
	}
	defer os.RemoveAll(scratch)
	tried, killed := 0, 0
	by := map[string][2]int{}
	for m := range inTurn(all, rand.New(rand.NewPCG(seed, 0))) {
		if tried == n {
			break
		}
		overlay, err := m.overlay(dir, scratch)
		if err != nil {
			return err
		}
		if goTool(dir, "build", "-overlay", overlay, "./"+filepath.Dir(m.file)) != nil {
			continue
		}
		verdict := "SURVIVED"
		for _, tests := range m.steps(stories) {
			args := append([]string{"test", "-overlay", overlay, "-vet=off", "-ldflags=-s -w",
				"-failfast", "-timeout", limit.String()}, tests...)
			if goTool(dir, args...) != nil {
				verdict = "killed by " + strings.Join(tests, " ")
				break
			}
		}
		tried++
		count := by[m.kind]
		count[1]++
		if verdict != "SURVIVED" {
			killed++
			count[0]++
		}
		by[m.kind] = count
		fmt.Printf("%s:%d: %s %s: %s\n", m.file, m.line, m.kind, m.shown(dir), verdict)
	}
	for _, kind := range kinds() {
		fmt.Printf("%-10s %3d of %3d killed\n", kind, by[kind][0], by[kind][1])
	}
	fmt.Printf("%-10s %3d of %3d killed, seed %d\n", "all", killed, tried, seed)
	return nil
}

// steps are the tests that run for a mutant, one after another until one fails.
func (m mutant) steps(stories bool) [][]string {
	steps := [][]string{{"./" + filepath.Dir(m.file)}, {"./rules/...", "./templates"}}
	if stories {
		steps = append(steps, []string{"./cmd/informd/internal/story"})
	}
	return steps
}

// goTool runs the go command in the tree. Its output is of no interest: a mutant fails in a
// hundred ways.
func goTool(dir string, args ...string) error {
	cmd := exec.Command("go", args...)
	cmd.Dir = dir
	return cmd.Run()
}

// overlay writes the changed file and says so to the go command.
func (m mutant) overlay(dir, scratch string) (string, error) {
	path, err := filepath.Abs(filepath.Join(dir, m.file))
	if err != nil {
		return "", err
	}
	src, err := os.ReadFile(path)
	if err != nil {
		return "", err
	}
	changed := filepath.Join(scratch, "changed.go")
	text := slices.Concat(src[:m.start], []byte(m.with), src[m.end:])
	if err := os.WriteFile(changed, text, 0o600); err != nil {
		return "", err
	}
	spec, err := json.Marshal(map[string]map[string]string{"Replace": {path: changed}})
	if err != nil {
		return "", err
	}
	name := filepath.Join(scratch, "overlay.json")
	return name, os.WriteFile(name, spec, 0o600)
}

// shown is the change on one short line.
func (m mutant) shown(dir string) string {
	src, err := os.ReadFile(filepath.Join(dir, m.file))
	if err != nil {
		return err.Error()
	}
	before := strings.Join(strings.Fields(string(src[m.start:m.end])), " ")
	if runes := []rune(before); len(runes) > 60 {
		before = string(runes[:60]) + "…"
	}
	return fmt.Sprintf("%s → %s", before, strings.Join(strings.Fields(m.with), " "))
}

// inTurn yields mutants of each kind in turn, in an order of chance, so that no kind drowns
// the others.
func inTurn(all []mutant, r *rand.Rand) func(yield func(mutant) bool) {
	r.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	of := map[string][]mutant{}
	for _, m := range all {
		of[m.kind] = append(of[m.kind], m)
	}
	return func(yield func(mutant) bool) {
		for left := len(all); left > 0; {
			for _, kind := range kinds() {
				if len(of[kind]) == 0 {
					continue
				}
				m := of[kind][0]
				of[kind] = of[kind][1:]
				left--
				if !yield(m) {
					return
				}
			}
		}
	}
}

// kinds are the changes that are made.
func kinds() []string {
	return []string{"negate", "equal", "order", "logic", "number", "drop", "string"}
}

// swaps are the operators that take each other's place.
func swaps() map[token.Token][2]string {
	return map[token.Token][2]string{
		token.EQL: {"equal", "!="}, token.NEQ: {"equal", "=="},
		token.LSS: {"order", "<="}, token.LEQ: {"order", "<"},
		token.GTR: {"order", ">="}, token.GEQ: {"order", ">"},
		token.LAND: {"logic", "||"}, token.LOR: {"logic", "&&"},
	}
}

// places are all mutants of the code of rules. What tests read from testdata is not code, and
// a table's strings and numbers are not either.
func places(dir string) ([]mutant, error) {
	var out []mutant
	root := filepath.Join(dir, "rules")
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && d.Name() == "testdata":
			return filepath.SkipDir
		case d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go"):
			return nil
		}
		found, err := placesIn(dir, path)
		out = append(out, found...)
		return err
	})
	if err == nil && len(out) == 0 {
		err = errors.New("no code below " + root)
	}
	return out, err
}

func placesIn(dir, path string) ([]mutant, error) {
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, path, nil, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	rel, err := filepath.Rel(dir, path)
	if err != nil {
		return nil, err
	}
	var out []mutant
	change := func(kind string, from, to token.Pos, with string) {
		at := fset.Position(from)
		out = append(out, mutant{file: filepath.ToSlash(rel), line: at.Line, kind: kind,
			start: at.Offset, end: fset.Position(to).Offset, with: with})
	}
	for _, d := range f.Decls {
		if fn, ok := d.(*ast.FuncDecl); ok && fn.Body != nil {
			mutate(fn.Body, change)
		}
	}
	return out, nil
}

// mutate finds the places of a function's body.
func mutate(body ast.Node, change func(kind string, from, to token.Pos, with string)) {
	ast.Inspect(body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CompositeLit:
			inTable(n, change)
			return false
		case *ast.IfStmt:
			if n.Init == nil && n.Else == nil && returns(n.Body) {
				change("drop", n.Pos(), n.End(), "")
			}
			if _, isCompared := n.Cond.(*ast.BinaryExpr); !isCompared {
				change("negate", n.Cond.Pos(), n.Cond.Pos(), "!")
			}
		case *ast.BinaryExpr:
			if swap, ok := swaps()[n.Op]; ok {
				change(swap[0], n.OpPos, n.OpPos+token.Pos(len(n.Op.String())), swap[1])
			}
		case *ast.AssignStmt:
			if n.Tok != token.DEFINE {
				change("drop", n.Pos(), n.End(), "")
			}
		case *ast.IncDecStmt, *ast.ExprStmt:
			change("drop", n.Pos(), n.End(), "")
		case *ast.BasicLit:
			literal(n, change)
		}
		return true
	})
}

// inTable finds the places of a value that is written out. Its strings and numbers are facts, not
// code, but the functions in it are code.
func inTable(table *ast.CompositeLit, change func(kind string, from, to token.Pos, with string)) {
	for _, elt := range table.Elts {
		mutate(elt, func(kind string, from, to token.Pos, with string) {
			if kind != "string" && kind != "number" {
				change(kind, from, to, with)
			}
		})
	}
}

// literal changes a number by one, and empties a string.
func literal(n *ast.BasicLit, change func(kind string, from, to token.Pos, with string)) {
	switch n.Kind {
	case token.INT:
		if v, err := strconv.Atoi(n.Value); err == nil {
			change("number", n.Pos(), n.End(), strconv.Itoa(v+1))
		}
	case token.STRING:
		if len(n.Value) > len(`""`) {
			change("string", n.Pos(), n.End(), `""`)
		}
	}
}

// returns reports whether a block does nothing but return.
func returns(b *ast.BlockStmt) bool {
	if len(b.List) != 1 {
		return false
	}
	_, ok := b.List[0].(*ast.ReturnStmt)
	return ok
}
