package main

import (
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

// A listed package is what `go list` says of it.
type listed struct {
	Dir, ImportPath, Name, Export      string
	GoFiles, TestGoFiles, XTestGoFiles []string
	DepOnly                            bool
}

// list asks the go command for packages and what they import, compiled.
func list(dir string, patterns []string) (out []listed, err error) {
	cmd := exec.Command("go", append([]string{"list", "-deps", "-export",
		"-json=Dir,ImportPath,Name,Export,GoFiles,TestGoFiles,XTestGoFiles,DepOnly"}, patterns...)...)
	cmd.Dir, cmd.Stderr = dir, os.Stderr
	stdout, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("list packages: %w", err)
	}
	for d := json.NewDecoder(strings.NewReader(string(stdout))); ; {
		var p listed
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			return out, nil
		} else if err != nil {
			return nil, fmt.Errorf("list packages: %w", err)
		}
		out = append(out, p)
	}
}

// A compiler says whether a mutant compiles. It checks only the bodies of the mutant's file.
type compiler struct {
	dir      string
	packages map[string]listed // by directory
	fset     *token.FileSet
	imports  types.Importer
	shells   map[string]*ast.File // other files, without the bodies of their functions
}

func newCompiler(dir string, packages []listed) *compiler {
	c := &compiler{dir: dir, packages: map[string]listed{}, fset: token.NewFileSet(), shells: map[string]*ast.File{}}
	exports := map[string]string{}
	for _, p := range packages {
		c.packages[p.Dir], exports[p.ImportPath] = p, p.Export
	}
	c.imports = importer.ForCompiler(c.fset, "gc", func(path string) (io.ReadCloser, error) {
		return os.Open(exports[path])
	})
	return c
}

func (c *compiler) compiles(m mutant) (bool, error) {
	path := filepath.Join(c.dir, m.file)
	src, err := os.ReadFile(path)
	if err != nil {
		return false, err
	}
	p, ok := c.packages[filepath.Dir(path)]
	if !ok || !slices.Contains(p.GoFiles, filepath.Base(path)) {
		return false, nil // a file of another system
	}
	f, err := parser.ParseFile(c.fset, path, m.changed(src), parser.SkipObjectResolution)
	if err != nil {
		return false, nil // no mutant that can be compiled
	}
	files := []*ast.File{f}
	for _, name := range p.GoFiles {
		if name == filepath.Base(path) {
			continue
		}
		shell, err := c.shell(filepath.Join(p.Dir, name))
		if err != nil {
			return false, err
		}
		files = append(files, shell)
	}
	failed := false
	conf := types.Config{Importer: c.imports, Error: func(err error) {
		var at types.Error
		failed = failed || errors.As(err, &at) && c.fset.Position(at.Pos).Filename == path
	}}
	conf.Check(p.ImportPath, c.fset, files, nil) // what it returns is an error of the shells too
	return !failed, nil
}

// shell returns a file without the bodies of its functions.
func (c *compiler) shell(path string) (*ast.File, error) {
	if f := c.shells[path]; f != nil {
		return f, nil
	}
	f, err := parser.ParseFile(c.fset, path, nil, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	for _, d := range f.Decls {
		if fn, ok := d.(*ast.FuncDecl); ok && fn.Name.Name != "init" {
			fn.Body = nil
		}
	}
	c.shells[path] = f
	return f, nil
}

// overlay writes the files with all mutants in them, and says so to the go command. It returns the
// name of the file that says so.
func overlay(dir, scratch string, packages []listed, chosen []mutant) (string, error) {
	of, replace := map[string][]mutant{}, map[string]string{}
	for _, m := range chosen {
		of[m.file] = append(of[m.file], m)
	}
	put := func(path string, text []byte) error {
		name := filepath.Join(scratch, fmt.Sprintf("%d.go", len(replace)))
		replace[path] = name
		return os.WriteFile(name, text, 0o600)
	}
	for file, mutants := range of {
		path := filepath.Join(dir, file)
		src, err := os.ReadFile(path)
		if err != nil {
			return "", err
		}
		if err := put(path, switched(src, mutants)); err != nil {
			return "", err
		}
	}
	for _, p := range packages {
		in := func(m mutant) bool { return filepath.Join(dir, filepath.Dir(m.file)) == p.Dir }
		if !slices.ContainsFunc(chosen, in) {
			continue
		}
		if err := put(filepath.Join(p.Dir, "source_mutant.go"), []byte("package "+p.Name+theSwitch)); err != nil {
			return "", err
		}
	}
	spec, err := json.Marshal(map[string]map[string]string{"Replace": replace})
	if err != nil {
		return "", err
	}
	name := filepath.Join(scratch, "overlay.json")
	return name, os.WriteFile(name, spec, 0o600)
}

// variable is the name in the environment of the mutant that is to live.
const variable = "SOURCE_MUTANT"

// theSwitch is what each package with mutants gets.
const theSwitch = `

import "os"
import "strconv"

var sourceMutant = func() int { n, _ := strconv.Atoi(os.Getenv("` + variable + `")); return n }()
`

// switched returns the text of a file in which each function also has the bodies of its mutants.
func switched(src []byte, mutants []mutant) []byte {
	slices.SortStableFunc(mutants, func(a, b mutant) int { return b.fn.open - a.fn.open }) // from the end
	out := slices.Clone(src)
	for _, m := range mutants {
		body := string(src[m.fn.open:m.start]) + m.with + string(src[m.end:m.fn.close])
		before, after := "return ", "()"
		if m.fn.results == "" {
			before, after = "", "(); return"
		}
		branch := fmt.Sprintf(" if sourceMutant == %d { %sfunc() %s {%s\n}%s };",
			m.number, before, m.fn.results, body, after)
		out = slices.Insert(out, m.fn.open, []byte(branch)...)
	}
	return out
}
