package main

import (
	"fmt"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

// A recipe of CONTRIBUTING, as an archive in testdata/recipes. Its comment says which section of
// CONTRIBUTING it carries out ("section: Add a word") and what then passes ("run: ./rules/notes
// -run TestVerbs"). A file named by a path is new. One named "edit PATH" holds an old snippet, a
// line "=>" and the new one. A bar before each line of a new file keeps what is an archive itself,
// as a story is, from being read as part of this one.
type recipe struct {
	section string
	runs    []string
	files   []txtar.File
}

func readRecipe(t *testing.T, file string) recipe {
	t.Helper()
	ar, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	r := recipe{files: ar.Files}
	for line := range strings.Lines(string(ar.Comment)) {
		switch what, rest, _ := strings.Cut(strings.TrimSpace(line), ": "); what {
		case "section":
			r.section = rest
		case "run":
			r.runs = append(r.runs, rest)
		}
	}
	if r.section == "" || len(r.runs) == 0 || len(r.files) == 0 {
		t.Fatalf("%s: want a section, a run and files", file)
	}
	return r
}

// TestRecipes carries CONTRIBUTING's recipes out, all in one copy of the tree, so that it is built
// once: what they touch is named there, the copy builds, and the test of each passes.
func TestRecipes(t *testing.T) {
	files, err := filepath.Glob("testdata/recipes/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no recipes: %v", err)
	}
	guide, err := os.ReadFile(root + "/CONTRIBUTING.md")
	if err != nil {
		t.Fatal(err)
	}
	scratch := copyOfTree(t)
	var all []recipe
	for _, file := range files {
		r := readRecipe(t, file)
		named := pathsNamed(guideSection(string(guide), r.section))
		for _, f := range r.files {
			name := strings.TrimPrefix(f.Name, "edit ")
			if !isNamed(name, named) {
				t.Errorf("%s touches %s, which CONTRIBUTING does not name below %q", file, name, r.section)
			}
			if err := apply(scratch, f); err != nil {
				t.Fatalf("%s: %v", file, err)
			}
		}
		all = append(all, r)
	}
	goTool(t, scratch, "build", "./...")
	for _, r := range all {
		for _, run := range r.runs {
			t.Run(r.section, func(t *testing.T) {
				if out := goTool(t, scratch, append([]string{"test"}, strings.Fields(run)...)...); strings.Contains(out, "no tests to run") {
					t.Errorf("go test %s: %s", run, out)
				}
			})
		}
	}
}

// copyOfTree returns a copy of the files of the module that git tracks, as they stand now.
func copyOfTree(t *testing.T) string {
	t.Helper()
	list := exec.CommandContext(t.Context(), "git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
	list.Dir = root
	out, err := list.Output()
	if err != nil {
		t.Fatalf("list the files of the module: %v", err)
	}
	dir := t.TempDir()
	for name := range strings.SplitSeq(strings.TrimRight(string(out), "\x00"), "\x00") {
		data, err := os.ReadFile(filepath.Join(root, name))
		if os.IsNotExist(err) {
			continue // deleted, and not committed yet
		}
		if err == nil {
			err = write(filepath.Join(dir, name), data)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func write(name string, data []byte) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	return os.WriteFile(name, data, 0o644)
}

// apply makes a new file of a recipe, or its edit.
func apply(dir string, f txtar.File) error {
	name, isEdit := strings.CutPrefix(f.Name, "edit ")
	at := filepath.Join(dir, name)
	was, err := os.ReadFile(at)
	if !isEdit {
		if err == nil {
			return fmt.Errorf("%s is there already", name)
		}
		return write(at, withoutBars(f.Data))
	}
	if err != nil {
		return err
	}
	before, after, ok := strings.Cut(string(f.Data), "\n=>\n")
	before, after = strings.TrimRight(before, "\n"), strings.TrimRight(after, "\n")
	if n := strings.Count(string(was), before); !ok || n != 1 {
		return fmt.Errorf("%s holds %q %d times; want it once", name, before, n)
	}
	return write(at, []byte(strings.Replace(string(was), before, after, 1)))
}

// withoutBars returns a file without the bars before its lines, where each has one.
func withoutBars(data []byte) []byte {
	var out strings.Builder
	for line := range strings.Lines(string(data)) {
		rest, ok := strings.CutPrefix(line, "|")
		if !ok {
			return data
		}
		out.WriteString(rest)
	}
	return []byte(out.String())
}

// guideSection returns what stands below a heading of CONTRIBUTING.
func guideSection(guide, title string) string {
	_, body, _ := strings.Cut(guide, "\n### "+title+"\n")
	body, _, _ = strings.Cut(body, "\n#")
	return body
}

var codeSpan = regexp.MustCompile("`([^` ]+)`")

// pathsNamed returns the paths and patterns between backquotes.
func pathsNamed(text string) []string {
	var all []string
	for _, m := range codeSpan.FindAllStringSubmatch(text, -1) {
		if strings.Contains(m[1], "/") {
			all = append(all, m[1])
		}
	}
	return all
}

// isNamed reports whether a path is one of these, stands right below a directory among them, or
// fits a pattern, in which XX is any name.
func isNamed(name string, named []string) bool {
	for _, n := range named {
		fits, _ := path.Match(strings.ReplaceAll(n, "XX", "*"), name)
		if fits || path.Dir(name) == n {
			return true
		}
	}
	return false
}

// goTool runs the go command in the copy, with the build cache of everything else.
func goTool(t *testing.T, dir string, args ...string) string {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), "go", args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOFLAGS=-trimpath")
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("go %s: %v\n%s", strings.Join(args, " "), err, out)
	}
	return string(out)
}
