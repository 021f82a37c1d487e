package obey

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"runtime"
	"strings"
	"testing"
)

// Each step stands in the table once, says why it stands there, and is taken by nothing but the table.
func TestSteps(t *testing.T) {
	places := map[string]int{}
	for _, s := range steps() {
		name := runtime.FuncForPC(reflect.ValueOf(s.take).Pointer()).Name()
		name = name[strings.LastIndex(name, ".")+1:]
		places[name]++
		if s.why == "" {
			t.Errorf("%s does not say why it stands where it does", name)
		}
	}
	for name, n := range places {
		if n != 1 {
			t.Errorf("%s is taken %d times", name, n)
		}
	}
	inspect(t, func(at token.Position, n ast.Node) {
		call, ok := n.(*ast.CallExpr)
		if !ok {
			return
		}
		if f, ok := call.Fun.(*ast.SelectorExpr); ok && places[f.Sel.Name] > 0 {
			t.Errorf("%s: %s is a step, and is taken by the table alone", at, f.Sel.Name)
		}
	})
}

// The state of a receipt and of what is recorded is changed by their verbs alone: an assignment elsewhere would let the
// place of a line decide again what the owner reads first.
func TestGatheredByVerbs(t *testing.T) {
	gathered := map[string]bool{}
	for _, of := range []reflect.Type{reflect.TypeFor[receipt](), reflect.TypeFor[recorded]()} {
		for i := range of.NumField() {
			gathered[of.Field(i).Name] = true
		}
	}
	inspect(t, func(at token.Position, n ast.Node) {
		assigned, ok := n.(*ast.AssignStmt)
		if !ok || at.Filename == "receipt.go" || at.Filename == "recorded.go" {
			return
		}
		for _, to := range assigned.Lhs {
			if field, ok := to.(*ast.SelectorExpr); ok && gathered[field.Sel.Name] {
				t.Errorf("%s: %s is assigned; say it by a verb", at, field.Sel.Name)
			}
		}
	})
}

// inspect calls visit with each node of the package's files, and where it stands.
func inspect(t *testing.T, visit func(token.Position, ast.Node)) {
	t.Helper()
	files, err := filepath.Glob("*.go")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		fset := token.NewFileSet()
		f, err := parser.ParseFile(fset, file, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(f, func(n ast.Node) bool {
			if n != nil {
				visit(fset.Position(n.Pos()), n)
			}
			return true
		})
	}
}
