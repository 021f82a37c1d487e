package fact

import (
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// Every kind of fact has one row, in the order of the constants; and a sentence in the log, which names whom it is
// about, but for what the line of a brief or digest says.
func TestKinds(t *testing.T) {
	var have []string
	silent, account := []Kind{ToldOf, FoldedIn, Rested}, false
	for _, r := range kindRows() {
		have = append(have, string(r.kind))
		if account = account || r.kind == Rehearsing; r.kind.Logged() == "" != slices.Contains(silent, r.kind) ||
			strings.Contains(r.kind.Logged(), "*") == account {
			t.Errorf("the log says of %q: %q", r.kind, r.kind.Logged())
		}
		if r.traits&standing != 0 && !account {
			t.Errorf("%q decides how the account stands, and is about a person", r.kind)
		}
	}
	if want := constantsOf(t, "kind.go", "Kind"); !slices.Equal(have, want) {
		t.Errorf("the rows are of %q,\nwant %q", have, want)
	}
}

// constantsOf returns the values of the constants of a type that a file declares.
func constantsOf(t *testing.T, file, typed string) (values []string) {
	t.Helper()
	f, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	ast.Inspect(f, func(n ast.Node) bool {
		c, is := n.(*ast.ValueSpec)
		if !is || len(c.Values) != 1 {
			return true
		}
		if name, is := c.Type.(*ast.Ident); is && name.Name == typed {
			value, err := strconv.Unquote(c.Values[0].(*ast.BasicLit).Value)
			if err != nil {
				t.Fatal(err)
			}
			values = append(values, value)
		}
		return true
	})
	return values
}
