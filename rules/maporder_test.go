package rules

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"
)

// mapRanges returns the places of a package where a map is ranged over, and the line there does not
// say why its order cannot show ("in any order: …").
func mapRanges(fset *token.FileSet, files []*ast.File, info *types.Info) (found []string) {
	for _, f := range files {
		excused := map[int]bool{}
		for _, group := range f.Comments {
			for _, c := range group.List {
				if strings.Contains(c.Text, "in any order: ") {
					excused[fset.Position(c.Pos()).Line] = true
				}
			}
		}
		ast.Inspect(f, func(n ast.Node) bool {
			over, ok := n.(*ast.RangeStmt)
			if !ok {
				return true
			}
			what := info.TypeOf(over.X)
			if what == nil {
				return true
			}
			if _, isMap := what.Underlying().(*types.Map); isMap && !excused[fset.Position(over.Pos()).Line] {
				found = append(found, fmt.Sprint(fset.Position(over.Pos())))
			}
			return true
		})
	}
	return found
}

// A checker reads the types of rules and its rooms. Of other packages it knows nothing, for no
// map of theirs is ranged over by its own type: what they return is sorted, or a sequence.
type checker struct {
	fset  *token.FileSet
	known map[string]*types.Package
	files map[string][]*ast.File
	info  *types.Info
}

// Import returns the package with this path.
func (c *checker) Import(name string) (*types.Package, error) {
	if p, ok := c.known[name]; ok {
		return p, nil
	}
	below, ours := strings.CutPrefix(name, "informd/rules")
	if !ours {
		p := types.NewPackage(name, path.Base(name))
		p.MarkComplete()
		c.known[name] = p
		return p, nil
	}
	names, err := filepath.Glob(filepath.Join(".", below, "*.go"))
	if err != nil {
		return nil, err
	}
	var files []*ast.File
	for _, file := range names {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(c.fset, file, nil, parser.ParseComments)
		if err != nil {
			return nil, err
		}
		files = append(files, f)
	}
	config := types.Config{Importer: c, Error: func(error) {}} // what others declare is missing
	c.known[name], _ = config.Check(name, c.fset, files, c.info)
	c.files[name] = files
	return c.known[name], nil
}

func newChecker() *checker {
	return &checker{token.NewFileSet(), map[string]*types.Package{}, map[string][]*ast.File{},
		&types.Info{Types: map[ast.Expr]types.TypeAndValue{}, Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{}}}
}

// Nothing in rules ranges over a map whose order could show: what a mail means, and what is done,
// are functions of their arguments.
func TestNoMapOrder(t *testing.T) {
	c := newChecker()
	err := filepath.WalkDir(".", func(dir string, d os.DirEntry, err error) error {
		if err != nil || !d.IsDir() || d.Name() == "testdata" {
			return err
		}
		_, err = c.Import(path.Join("informd/rules", filepath.ToSlash(dir)))
		return err
	})
	if err != nil || len(c.files) < 8 {
		t.Fatalf("looked at %d rooms: %v", len(c.files), err)
	}
	for _, files := range c.files {
		for _, place := range mapRanges(c.fset, files, c.info) {
			t.Errorf("%s: rules must not range over a map whose order may show; sort its keys, or say why it cannot (in any order: …)", place)
		}
	}
}

func TestMapRanges(t *testing.T) {
	for code, want := range map[string]int{
		"type T map[string]int; func f(m T) { for range m {} }":                                  1,
		"func f(m map[string]int) { for k := range m { _ = k } }":                                1,
		"type S struct{ m map[int]int }; func f(s *S) { for range s.m {} }":                      1,
		"func f(m map[string]int) {\nfor range m { // in any order: it counts\n} }":              0,
		"import \"maps\"; func f(m map[string]int) { for _, k := range maps.Keys(m) { _ = k } }": 0,
		"func f(s []int) { for range s {} }":                                                     0,
	} {
		c := newChecker()
		f, err := parser.ParseFile(c.fset, "x.go", "package x; "+code, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		config := types.Config{Importer: c, Error: func(error) {}}
		_, _ = config.Check("x", c.fset, []*ast.File{f}, c.info)
		if got := len(mapRanges(c.fset, []*ast.File{f}, c.info)); got != want {
			t.Errorf("%s: %d places, want %d", code, got, want)
		}
	}
}
