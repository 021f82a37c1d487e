package main

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"slices"
	"strings"
	"testing"
)

// packageState says what state the files of one package keep. None keeps any: everything
// hangs off a value somebody made, so that one process can hold one account or a
// thousand. What stands at package level is constant in fact: compiled patterns, errors
// to compare with, embedded files, and tables that nobody outside sees and nobody inside
// writes to.
func packageState(files []source) []string {
	var out []string
	say := func(s source, pos token.Pos, format string, args ...any) {
		out = append(out, s.fset.Position(pos).String()+": "+fmt.Sprintf(format, args...))
	}
	info := resolve(files)
	state := map[types.Object]bool{}
	for _, s := range files {
		for _, decl := range s.file.Decls {
			if f, ok := decl.(*ast.FuncDecl); ok && f.Recv == nil && f.Name.Name == "init" {
				say(s, f.Pos(), "init runs behind everybody's back; do it where it is needed")
			}
			d, ok := decl.(*ast.GenDecl)
			if !ok || d.Tok != token.VAR {
				continue
			}
			for _, spec := range d.Specs {
				v := spec.(*ast.ValueSpec)
				for i, name := range v.Names {
					state[info.Defs[name]] = true
					if why := notConstant(d, v, i); why != "" {
						say(s, name.Pos(), "%s is package state: %s", name.Name, why)
					}
				}
			}
		}
	}
	for _, s := range files {
		ast.Inspect(s.file, func(n ast.Node) bool {
			for _, target := range written(n) {
				if name := base(target); name != nil && state[info.Uses[name]] {
					say(s, name.Pos(), "%s is package state, and this changes it; pass it as an argument", name.Name)
				}
			}
			return true
		})
	}
	return out
}

// notConstant says why the i-th variable of a spec may be state; "" when it is none.
func notConstant(d *ast.GenDecl, v *ast.ValueSpec, i int) string {
	name := v.Names[i].Name
	if name == "_" || embedded(d, v) {
		return ""
	}
	if i >= len(v.Values) {
		return "it has no value yet"
	}
	call := ""
	switch e := ast.Unparen(v.Values[i]).(type) {
	case *ast.CompositeLit:
		call = "a table"
	case *ast.CallExpr:
		call = types.ExprString(e.Fun)
		if _, ok := e.Fun.(*ast.FuncLit); ok {
			call = "a table"
		}
	}
	switch call {
	case "errors.New", "fmt.Errorf", "regexp.MustCompile":
		return ""
	case "a table", "strings.NewReplacer", "sync.OnceValue", "sync.OnceValues":
		if ast.IsExported(name) {
			return "others can change it; keep it unexported"
		}
		return ""
	}
	return "only patterns, errors, embedded files and tables stand at package level"
}

func embedded(d *ast.GenDecl, v *ast.ValueSpec) bool {
	for _, doc := range []*ast.CommentGroup{d.Doc, v.Doc} {
		if doc != nil && slices.ContainsFunc(doc.List, func(c *ast.Comment) bool { return strings.HasPrefix(c.Text, "//go:embed ") }) {
			return true
		}
	}
	return false
}

// written returns what a node may change: the left side of an assignment, what is counted up,
// what a pointer is taken of, and what a function that changes its argument is given.
func written(n ast.Node) []ast.Expr {
	switch n := n.(type) {
	case *ast.AssignStmt:
		if n.Tok != token.DEFINE {
			return n.Lhs
		}
	case *ast.IncDecStmt:
		return []ast.Expr{n.X}
	case *ast.UnaryExpr:
		if n.Op == token.AND {
			return []ast.Expr{n.X}
		}
	case *ast.RangeStmt:
		if n.Tok == token.ASSIGN {
			return []ast.Expr{n.Key, n.Value}
		}
	case *ast.CallExpr:
		changing := []string{"append", "clear", "copy", "delete", "maps.Copy", "maps.DeleteFunc", "maps.Insert",
			"slices.Compact", "slices.CompactFunc", "slices.Delete", "slices.DeleteFunc", "slices.Insert", "slices.Replace",
			"slices.Reverse", "slices.Sort", "slices.SortFunc", "slices.SortStableFunc", "sort.Slice", "sort.Strings"}
		if len(n.Args) > 0 && slices.Contains(changing, types.ExprString(n.Fun)) {
			return n.Args[:1]
		}
	}
	return nil
}

// base returns the variable that an expression such as x.f[i] is a part of.
func base(e ast.Expr) *ast.Ident {
	for {
		switch x := e.(type) {
		case *ast.Ident:
			return x
		case *ast.IndexExpr:
			e = x.X
		case *ast.SelectorExpr:
			e = x.X
		case *ast.SliceExpr:
			e = x.X
		case *ast.ParenExpr:
			e = x.X
		case *ast.StarExpr:
			e = x.X
		default:
			return nil
		}
	}
}

// resolve finds what each name of a package means. Imports are not followed: names of
// other packages stay unknown, and the complaints about them are of no interest.
func resolve(files []source) *types.Info {
	info := &types.Info{Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{}}
	var parsed []*ast.File
	for _, s := range files {
		parsed = append(parsed, s.file)
	}
	conf := types.Config{Importer: noImports{}, Error: func(error) {}}
	conf.Check(files[0].dir, files[0].fset, parsed, info)
	return info
}

type noImports struct{}

func (noImports) Import(path string) (*types.Package, error) {
	return nil, errors.New(path + " is not followed")
}

func TestPackageState(t *testing.T) {
	for _, tt := range []struct{ code, want string }{
		{`var ErrGone = errors.New("gone")`, ""},
		{`var word = regexp.MustCompile("x")`, ""},
		{`var _ io.Reader = (*file)(nil)`, ""},
		{"//go:embed a.txt\nvar text embed.FS", ""},
		{"var (\n//go:embed a.txt\ntext []byte\n)", ""},
		{`var days = []string{"mon"}; func f() string { return days[0] }`, ""},
		{`var days = []string{"mon"}; func f() { days := []string{"x"}; days[0] = "y" }`, ""},
		{`var days = []string{"mon"}; func f() { days[0] = "x" }`, "days is package state, and this changes it"},
		{`var days = []string{"mon"}; func f() { slices.Sort(days) }`, "days is package state, and this changes it"},
		{`var m = map[string]int{}; func f() { m["a"]++ }`, "m is package state, and this changes it"},
		{`var m = map[string]int{}; func f() { delete(m, "a") }`, "m is package state, and this changes it"},
		{`var t = T{}; func f() *T { return &t }`, "t is package state, and this changes it"},
		{`var Days = []string{"mon"}`, "Days is package state: others can change it"},
		{`var n int`, "n is package state: it has no value yet"},
		{`var n = 3`, "n is package state: only patterns"},
		{`var mu sync.Mutex`, "mu is package state: it has no value yet"},
		{`var c = make(chan int)`, "c is package state: only patterns"},
		{`var client = &http.Client{}`, "client is package state: only patterns"},
		{`func init() {}`, "init runs behind everybody's back"},
	} {
		fset := token.NewFileSet()
		f, err := parser.ParseFile(fset, "x.go", "package x\n"+tt.code, parser.ParseComments)
		if err != nil {
			t.Fatalf("%s: %v", tt.code, err)
		}
		got := strings.Join(packageState([]source{{path: "x.go", dir: "x", file: f, fset: fset}}), "\n")
		if tt.want == "" && got != "" || !strings.Contains(got, tt.want) {
			t.Errorf("%s\ngot  %q\nwant %q", tt.code, got, tt.want)
		}
	}
}
