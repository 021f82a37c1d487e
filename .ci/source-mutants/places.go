package main

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// A mutant is a change of some bytes of a file.
type mutant struct {
	number     int    // by which a test is told that this mutant is to live, from 1
	file       string // from the root of the tree
	at         place
	kind       string
	start, end int
	with       string
	fn         function
}

// A place is a line and a column of a file.
type place struct{ line, col int }

// A function is where a function with a body stands in its file.
type function struct {
	from, to    place  // its body
	open, close int    // behind the first brace, before the last one
	results     string // what it returns, as it is written
}

// changed returns the text of a file with the mutant in it.
func (m mutant) changed(src []byte) []byte {
	return slices.Concat(src[:m.start], []byte(m.with), src[m.end:])
}

// shown returns the change on one short line.
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

// kinds returns the changes that are made.
func kinds() []string {
	return []string{"negate", "equal", "order", "logic", "number", "drop", "string"}
}

// swaps returns the operators that take each other's place.
func swaps() map[token.Token][2]string {
	return map[token.Token][2]string{
		token.EQL: {"equal", "!="}, token.NEQ: {"equal", "=="},
		token.LSS: {"order", "<="}, token.LEQ: {"order", "<"},
		token.GTR: {"order", ">="}, token.GEQ: {"order", ">"},
		token.LAND: {"logic", "||"}, token.LOR: {"logic", "&&"},
	}
}

// places returns all mutants of the code of rules. What tests read from testdata is not code, and
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
	src, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var out []mutant
	for _, d := range f.Decls {
		fn, ok := d.(*ast.FuncDecl)
		if !ok || fn.Body == nil {
			continue
		}
		in := functionOf(fset, fn, src)
		mutate(fn.Body, func(kind string, from, to token.Pos, with string) {
			out = append(out, mutant{file: filepath.ToSlash(rel), at: placeOf(fset, from), kind: kind,
				start: fset.Position(from).Offset, end: fset.Position(to).Offset, with: with, fn: in})
		})
	}
	return out, nil
}

func placeOf(fset *token.FileSet, pos token.Pos) place {
	p := fset.Position(pos)
	return place{p.Line, p.Column}
}

// functionOf returns where a function with a body stands.
func functionOf(fset *token.FileSet, fn *ast.FuncDecl, src []byte) function {
	offset := func(pos token.Pos) int { return fset.Position(pos).Offset }
	f := function{from: placeOf(fset, fn.Body.Lbrace), to: placeOf(fset, fn.Body.Rbrace),
		open: offset(fn.Body.Lbrace) + 1, close: offset(fn.Body.Rbrace)}
	if r := fn.Type.Results; r != nil {
		f.results = string(src[offset(r.Pos()):offset(r.End())])
	}
	return f
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
