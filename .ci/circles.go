// Circles measures how far the files of a package depend on each other. Files that use each
// other in a circle can only be understood together, so a circle may hold at most 40 files
// and 5,000 lines; whoever passes that makes a room. Some packages have a tighter limit. How many
// names each package exports is printed, too: they are what its users have to learn.
//
//	go run .ci/circles.go
package main

import (
	"bufio"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

const shown = 6 // packages in the printed list, besides those with a tighter limit

// A limit says how large a circle may be in a package and, most often, in those below it.
type limit struct {
	below        string
	alone        bool // for that package alone
	files, lines int
	share        int // of the lines of the package, in percent: up to it a circle may have more lines
}

// limits are all of them. The first that fits a package counts.
func limits() []limit {
	return []limit{
		{below: "cmd/informd/internal/agent", files: 40, lines: 1500, share: 60},
		{below: "cmd/informd", alone: true, files: 10, lines: 1000}, // commands do not know each other
		{files: 40, lines: 5000},
	}
}

// limitOf returns the limit of a package.
func limitOf(pkg string) limit {
	all := limits()
	i := slices.IndexFunc(all, func(l limit) bool {
		return l.below == "" || pkg == l.below || !l.alone && strings.HasPrefix(pkg, l.below+"/")
	})
	return all[i]
}

// passes reports whether a circle is larger than that.
func (l limit) passes(c circle) bool {
	return len(c.files) > l.files || c.lines > l.lines && c.lines*100 > l.share*c.whole
}

// A listed package is what `go list` says of it.
type listed struct {
	Dir, ImportPath, Export string
	GoFiles, CgoFiles       []string
	DepOnly                 bool
}

// A circle is the largest set of files of one package that use each other.
type circle struct {
	pkg          string
	files        []string
	lines, whole int // lines of the circle, and of the package
	exported     int // names that the package exports, methods and fields not counted
}

func main() {
	circles, err := measure()
	if err != nil {
		fmt.Fprintln(os.Stderr, "circles:", err)
		os.Exit(2)
	}
	slices.SortFunc(circles, func(a, b circle) int { return cmp.Or(b.lines-a.lines, cmp.Compare(a.pkg, b.pkg)) })
	failed := false
	for i, c := range circles {
		l, note := limitOf(c.pkg), ""
		if l.passes(c) {
			failed, note = true, fmt.Sprintf(": more than %d files or %d lines", l.files, l.lines)
		}
		if i < shown || note != "" || l.below != "" && len(c.files) > 0 {
			fmt.Printf("circle: %-40s %3d files, %5d of %5d lines%s\n", c.pkg, len(c.files), c.lines, c.whole, note)
		}
	}
	fmt.Println("exported names:", exported(circles))
	if failed {
		fmt.Fprintln(os.Stderr, "circles: a circle is too large; part its package into rooms")
		os.Exit(1)
	}
}

// exported says how many names each package exports, those with most first.
func exported(circles []circle) string {
	slices.SortFunc(circles, func(a, b circle) int {
		return cmp.Or(b.exported-a.exported, cmp.Compare(a.pkg, b.pkg))
	})
	var said []string
	for _, c := range circles {
		if c.exported > 0 {
			said = append(said, fmt.Sprintf("%s %d", c.pkg, c.exported))
		}
	}
	return strings.Join(said, ", ")
}

// speaksC is the one package that is not measured: a few lines, apart from all others.
const speaksC = "informd/cmd/informd/internal/memory"

// measure finds the largest circle of each package of the module.
func measure() ([]circle, error) {
	packages, err := list()
	if err != nil {
		return nil, err
	}
	exports := map[string]string{}
	for _, p := range packages {
		exports[p.ImportPath] = p.Export
	}
	open := func(path string) (io.ReadCloser, error) {
		if exports[path] == "" {
			return nil, fmt.Errorf("no export data of %s", path)
		}
		return os.Open(exports[path])
	}
	var out []circle
	for _, p := range packages {
		if p.DepOnly || p.ImportPath == speaksC {
			continue
		}
		if len(p.CgoFiles) > 0 {
			return nil, fmt.Errorf("%s: it speaks C, and cannot be measured; let only %s", p.ImportPath, speaksC)
		}
		fset := token.NewFileSet()
		c, err := largest(p, fset, importer.ForCompiler(fset, "gc", open))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", p.ImportPath, err)
		}
		out = append(out, c)
	}
	return out, nil
}

// list asks the go command for the packages of the module and what they import, compiled.
func list() ([]listed, error) {
	cmd := exec.Command("go", "list", "-deps", "-export", "-json=Dir,ImportPath,Export,GoFiles,CgoFiles,DepOnly",
		"./...")
	cmd.Stderr = os.Stderr
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	var out []listed
	for dec := json.NewDecoder(bufio.NewReader(stdout)); ; {
		var p listed
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return nil, err
		}
		out = append(out, p)
	}
	return out, cmd.Wait()
}

// largest type-checks a package and finds its largest circle of files.
func largest(p listed, fset *token.FileSet, imp types.Importer) (circle, error) {
	var files []*ast.File
	lines := map[string]int{}
	for _, name := range p.GoFiles {
		f, err := parser.ParseFile(fset, filepath.Join(p.Dir, name), nil, parser.SkipObjectResolution)
		if err != nil {
			return circle{}, err
		}
		files = append(files, f)
		lines[name] = fset.File(f.Pos()).LineCount()
	}
	info := &types.Info{Uses: map[*ast.Ident]types.Object{}}
	pkg, err := (&types.Config{Importer: imp}).Check(p.ImportPath, fset, files, info)
	if err != nil {
		return circle{}, err
	}
	uses := map[string]map[string]bool{}
	for id, obj := range info.Uses {
		if obj.Pkg() != pkg || !outside(obj, pkg) {
			continue
		}
		from, to := fileOf(fset, id.Pos()), fileOf(fset, obj.Pos())
		if uses[from] == nil {
			uses[from] = map[string]bool{}
		}
		uses[from][to] = true
	}
	c := circle{pkg: strings.TrimPrefix(p.ImportPath, "informd/")}
	for _, n := range lines {
		c.whole += n
	}
	for _, name := range pkg.Scope().Names() {
		if ast.IsExported(name) {
			c.exported++
		}
	}
	for _, set := range components(p.GoFiles, uses) {
		n := 0
		for _, f := range set {
			n += lines[f]
		}
		if len(set) > 1 && n > c.lines {
			c.files, c.lines = set, n
		}
	}
	return c, nil
}

// outside reports whether an object can be used from another file: it is declared at the
// level of the package, or is a method or a field.
func outside(obj types.Object, pkg *types.Package) bool {
	if v, ok := obj.(*types.Var); ok && v.IsField() {
		return true
	}
	if f, ok := obj.(*types.Func); ok && f.Signature().Recv() != nil {
		return true
	}
	return obj.Parent() == pkg.Scope()
}

func fileOf(fset *token.FileSet, pos token.Pos) string {
	return filepath.Base(fset.Position(pos).Filename)
}

// components returns the sets of files that reach each other (Tarjan).
func components(files []string, uses map[string]map[string]bool) (out [][]string) {
	index, low, onStack := map[string]int{}, map[string]int{}, map[string]bool{}
	var stack []string
	var visit func(string)
	visit = func(f string) {
		index[f] = len(index) + 1
		low[f] = index[f]
		stack, onStack[f] = append(stack, f), true
		for to := range uses[f] {
			if index[to] == 0 {
				visit(to)
				low[f] = min(low[f], low[to])
			} else if onStack[to] {
				low[f] = min(low[f], index[to])
			}
		}
		if low[f] != index[f] {
			return
		}
		at := slices.Index(stack, f)
		set := slices.Clone(stack[at:])
		for _, g := range set {
			onStack[g] = false
		}
		stack = stack[:at]
		slices.Sort(set)
		out = append(out, set)
	}
	for _, f := range files {
		if index[f] == 0 {
			visit(f)
		}
	}
	return out
}
