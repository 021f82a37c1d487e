package rules

import (
	"go/ast"
	"go/parser"
	"go/token"
	"strings"
	"testing"
)

// Every kind of doubt has one row, whose buttons settle it: each bears a tag.
func TestDoubtKinds(t *testing.T) {
	rows := map[DoubtKind]int{}
	for _, r := range doubtKinds() {
		rows[r.kind]++
		for _, b := range (Doubt{Person: "anna", Source: "m@x", Ask: "0123456789ab", Kind: r.kind}).Buttons() {
			if b.Tag == "" || b.Label == "" || b.Command == "" {
				t.Errorf("%q: button %+v", r.kind, b)
			}
		}
	}
	file, err := parser.ParseFile(token.NewFileSet(), "doubt.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	kinds := 0
	ast.Inspect(file, func(n ast.Node) bool {
		c, is := n.(*ast.ValueSpec)
		if !is || len(c.Values) != 1 {
			return true
		}
		if name, is := c.Type.(*ast.Ident); is && name.Name == "DoubtKind" {
			kinds++
			value := DoubtKind(strings.Trim(c.Values[0].(*ast.BasicLit).Value, `"`))
			if rows[value] != 1 {
				t.Errorf("%s has %d rows", c.Names[0], rows[value])
			}
		}
		return true
	})
	if kinds != len(rows) {
		t.Errorf("%d rows for %d kinds", len(rows), kinds)
	}
}
