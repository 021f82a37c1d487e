package rules

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// These packages decide and do nothing else: what they say depends on their arguments
// alone, on any machine, in any zone, at any time.
func TestPure(t *testing.T) {
	seen := map[string]int{}
	err := filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && (d.Name() == "testdata" || d.Name() == "judgetest"): // only tests import it
			return fs.SkipDir
		case d.IsDir():
			if name != "." {
				seen[name] += 0
			}
			return nil
		case !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go"):
			return nil
		}
		seen[filepath.Dir(name)]++
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		for _, why := range impurities(t, name, string(text)) {
			t.Error(why)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for room, files := range seen {
		if files == 0 {
			t.Errorf("rules/%s holds no Go file, so it was not looked at", room)
		}
	}
	if seen["."] < 10 || len(seen) < 2 {
		t.Fatalf("saw %v, want all rooms", seen)
	}
}

// pureImports do neither input nor output, read no clock and throw no dice. Of time and
// fmt that is true only in part; see impureNames. Of sync only OnceValue may be used.
func pureImports() []string {
	return []string{"cmp", "crypto/sha256", "crypto/subtle", "encoding/base32", "encoding/binary", "errors", "fmt",
		"golang.org/x/net/idna", "golang.org/x/net/publicsuffix", "golang.org/x/text/unicode/norm", "iter", "maps", "net/textproto",
		"regexp", "slices", "strconv", "strings", "sync", "time", "unicode", "unicode/utf8"}
}

// impureNames returns what pure packages offer that is not pure, and what to do in place.
func impureNames() map[string]string {
	names := map[string]string{
		"time.Parse":        "it reads zones by those of the host; use time.ParseInLocation",
		"time.Local":        "it is the zone of the host; take the zone as an argument",
		"time.LoadLocation": "it reads files; take the zone as an argument",
	}
	for _, n := range []string{"Now", "Since", "Until", "Sleep", "After", "AfterFunc", "Tick", "NewTimer", "NewTicker"} {
		names["time."+n] = "take the time as an argument"
	}
	for _, n := range []string{"Unix", "UnixMilli", "UnixMicro"} {
		names["time."+n] = "its zone is that of the host; use time.Date"
	}
	for _, n := range []string{"Print", "Printf", "Println", "Scan", "Scanf", "Scanln"} {
		names["fmt."+n] = "return what is to be said"
	}
	return names
}

// impurities says what in a file is not pure.
func impurities(t *testing.T, name, text string) []string {
	t.Helper()
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, name, text, 0)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	say := func(n ast.Node, format string, args ...any) {
		out = append(out, fmt.Sprintf("%s: rules must not ", fset.Position(n.Pos()))+fmt.Sprintf(format, args...))
	}
	for _, im := range f.Imports {
		path, _ := strconv.Unquote(im.Path.Value)
		if !slices.Contains(pureImports(), path) && !strings.HasPrefix(path, "informd/rules") {
			say(im, "import %q", path)
		}
		if im.Name != nil {
			say(im, "rename %q; what is used of it could not be seen", path)
		}
	}
	impure := impureNames()
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.GoStmt:
			say(n, "start goroutines; their order is chance")
		case *ast.SelectStmt:
			say(n, "use select; which case runs is chance")
		case *ast.CallExpr:
			if id, ok := n.Fun.(*ast.Ident); ok && (id.Name == "print" || id.Name == "println") {
				say(n, "use %s; return what is to be said", id.Name)
			}
			if sel, ok := n.Fun.(*ast.SelectorExpr); ok && sel.Sel.Name == "Local" && len(n.Args) == 0 {
				say(n, "use Local(): it is the zone of the host; take the zone as an argument")
			}
		case *ast.SelectorExpr:
			x, ok := n.X.(*ast.Ident)
			if !ok {
				break
			}
			cure, bad := impure[x.Name+"."+n.Sel.Name]
			if x.Name == "sync" && n.Sel.Name != "OnceValue" {
				cure, bad = "what changes is an argument; only sync.OnceValue builds a table once", true
			}
			if bad {
				say(n, "use %s.%s: %s", x.Name, n.Sel.Name, cure)
			}
		}
		return true
	})
	return out
}

func TestImpurities(t *testing.T) {
	for _, tt := range []struct{ code, want string }{
		{`import "time"; func f(now time.Time) time.Time { return now.UTC() }`, ""},
		{`import "fmt"; func f() string { return fmt.Sprintf("%d", 1) }`, ""},
		{`import "os"`, `x.go:1:23: rules must not import "os"`},
		{`import "net/mail"`, `import "net/mail"`},
		{`import "math/rand/v2"`, `import "math/rand/v2"`},
		{`import . "time"`, `rename "time"`},
		{`import clock "time"; var t = clock.Now()`, `rename "time"`},
		{`import "time"; var t = time.Now()`, "use time.Now: take the time as an argument"},
		{`import "time"; var now = time.Now`, "use time.Now: take the time as an argument"},
		{`import "time"; func f(t time.Time) { <-time.After(1) }`, "use time.After"},
		{`import "time"; func f(t time.Time) time.Time { return t.Local() }`, "use Local()"},
		{`import "time"; func f(t time.Time) time.Time { return t.In(time.Local) }`, "use time.Local"},
		{`import "time"; var t, _ = time.Parse(time.RFC1123, "")`, "use time.Parse: it reads zones"},
		{`import "time"; var t = time.Unix(0, 0)`, "use time.Unix: its zone"},
		{`import "fmt"; func f() { fmt.Println("x") }`, "use fmt.Println"},
		{`func f() { println("x") }`, "use println"},
		{`import "sync"; var table = sync.OnceValue(f)`, ""},
		{`import "sync"; var m sync.Mutex`, "use sync.Mutex"},
		{`import "sync"; var table = sync.OnceValues(f)`, "use sync.OnceValues"},
		{`import "sync"; var once = sync.OnceFunc(f)`, "use sync.OnceFunc"},
		{`import "informd/rules/mail"; var m mail.Message`, ""},
		{`import "informd/store"`, `import "informd/store"`},
		{`func f() { go f() }`, "start goroutines"},
		{`func f(c chan int) { select { case <-c: default: } }`, "use select"},
	} {
		got := strings.Join(impurities(t, "x.go", "package rules; "+tt.code), "\n")
		if tt.want == "" && got != "" || !strings.Contains(got, tt.want) {
			t.Errorf("%s\ngot  %q\nwant %q", tt.code, got, tt.want)
		}
	}
}
