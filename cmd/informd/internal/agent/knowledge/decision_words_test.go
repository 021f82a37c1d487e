package knowledge

import (
	"go/ast"
	"go/parser"
	"go/token"
	"strconv"
	"strings"
	"testing"

	"informd/rules"
	"informd/rules/content"
)

// Every kind of mail has a name in the log.
func TestLogHasWordsForAll(t *testing.T) {
	for _, kind := range constants(t, "../../../../../rules/content/kind.go", "Kind") {
		if called, _ := mailCalled(content.Kind(kind)); called == "" {
			t.Errorf("the mail %q has no name", kind)
		}
	}
	for _, deed := range constants(t, "decision_words.go", "Deed") {
		if said := sayRow(rules.Item{Kind: content.KindReceipt}, Deed(deed)); strings.HasPrefix(said, ":") {
			t.Errorf("nothing is said where a row is %q", deed)
		}
	}
}

// What is only drafted is not logged as sent.
func TestLogSaysDrafted(t *testing.T) {
	for _, deed := range []Deed{Claimed, Sent, Unsure, Later, NotNow} {
		said := sayRow(rules.Item{Kind: content.KindThankYou, Road: rules.RoadDraft, Person: "anna"}, deed)
		if !strings.Contains(said, "Drafts") || strings.Contains(said, "sent") {
			t.Errorf("a draft that is %q: got %q", deed, said)
		}
	}
}

// constants returns the values of the constants of a type that a file declares.
func constants(t *testing.T, path, typed string) (values []string) {
	t.Helper()
	f, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	ast.Inspect(f, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok {
			return true
		}
		if named, ok := spec.Type.(*ast.Ident); ok && named.Name == typed {
			for _, v := range spec.Values {
				if value, err := strconv.Unquote(v.(*ast.BasicLit).Value); err == nil {
					values = append(values, value)
				}
			}
		}
		return true
	})
	if len(values) < 5 {
		t.Fatalf("%s: %d constants of %s, want all", path, len(values), typed)
	}
	return values
}
