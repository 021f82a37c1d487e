package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// root is the directory of the module, seen from this package.
const root = "../.."

// maxLines is how long a file may be before it is two.
const maxLines = 500

// A source is one Go file of the module.
type source struct {
	path  string // below root
	dir   string // of its package, below root
	test  bool
	lines int
	file  *ast.File
	fset  *token.FileSet
}

// sources returns all Go files of the module.
func sources(t *testing.T) []source {
	t.Helper()
	fset := token.NewFileSet()
	var all []source
	err := filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		base := d.Name()
		if d.IsDir() && name != root && (base == "testdata" || strings.HasPrefix(base, ".")) {
			return fs.SkipDir
		}
		if d.IsDir() || !strings.HasSuffix(base, ".go") {
			return nil
		}
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		below, err := filepath.Rel(root, name)
		if err != nil {
			return err
		}
		f, err := parser.ParseFile(fset, below, text, parser.ParseComments)
		all = append(all, source{below, filepath.ToSlash(filepath.Dir(below)), strings.HasSuffix(base, "_test.go"),
			strings.Count(string(text), "\n"), f, fset})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(all) < 20 {
		t.Fatalf("got %d Go files below %s, want the whole module", len(all), root)
	}
	return all
}

// imports yields what a file imports, and where it says so.
func (s source) imports(yield func(imported, at string) bool) {
	for _, im := range s.file.Imports {
		imported, _ := strconv.Unquote(im.Path.Value)
		if !yield(imported, s.fset.Position(im.Pos()).String()) {
			return
		}
	}
}

// mayImport says of each room which of ours its code may import: the house, drawn as a table.
// A room is a directory and what lies below it, unless that has a line of its own. A test may
// import all of rules, too, and the rooms beside its own; one of the program may import all.
func mayImport() map[string][]string {
	rooms := map[string][]string{
		"rules/lang":    {},
		"rules/mail":    {"rules/lang"},
		"rules/dates":   {"rules/lang"},
		"rules/content": {"rules/mail", "rules/lang", "rules/manner"},
		"rules/proof":   {"rules/mail"},
		"rules/words":   {"rules/mail", "rules/lang"},
		"rules/judge":   {},
		"rules/reading": {"rules/judge", "rules/mail", "rules/lang"},
		"rules/packed":  {},
		"rules/fact": {"rules/mail", "rules/dates", "rules/content", "rules/lang", "rules/manner",
			"rules/packed"},
		"rules/manner":  {"rules/mail", "rules/lang", "rules/packed"},
		"rules/grammar": {"rules/mail", "rules/dates", "rules/lang"},
		"rules/notes": {"rules/lang/phrases", "rules/grammar", "rules/mail", "rules/dates",
			"rules/content", "rules/lang"},
		"rules/lang/phrases": {"rules/lang"},
		"rules/prose": {"rules/lang/phrases", "rules/notes", "rules/grammar", "rules/mail", "rules/dates",
			"rules/lang"},
		"rules": {"rules/fact", "rules/mail", "rules/dates", "rules/content", "rules/proof", "rules/lang",
			"rules/manner"},
		"rules/matching": {"rules", "rules/fact", "rules/mail", "rules/lang", "rules/content"},
		"rules/report": {"rules", "rules/fact", "rules/matching", "rules/mail", "rules/dates",
			"rules/content", "rules/proof", "rules/manner", "rules/lang"},
		"rules/encounter": {"rules", "rules/fact", "rules/matching", "rules/mail", "rules/lang",
			"rules/content", "rules/proof", "rules/reading", "rules/words"},
		"rules/meaning": {"rules", "rules/fact", "rules/matching", "rules/encounter", "rules/mail",
			"rules/dates", "rules/content", "rules/manner", "rules/lang", "rules/grammar", "rules/judge",
			"rules/notes", "rules/prose", "rules/reading", "rules/words"},
		"rules/obey": {"rules", "rules/fact", "rules/matching", "rules/encounter", "rules/meaning",
			"rules/report", "rules/mail", "rules/dates", "rules/content", "rules/manner", "rules/lang",
			"rules/notes"},
		"rules/intake": {"rules", "rules/fact", "rules/matching", "rules/encounter", "rules/obey",
			"rules/mail", "rules/dates", "rules/content", "rules/proof", "rules/reading", "rules/manner",
			"rules/lang", "rules/notes", "rules/meaning"},

		"mailbox/mime":        {"rules/mail"},
		"mailbox/text":        {"mailbox/mime", "rules/mail", "rules/lang"},
		"mailbox/parse":       {"mailbox/mime", "mailbox/text", "rules/mail", "rules/lang"},
		"mailbox/letter":      {"mailbox/mime", "rules/mail"},
		"mailbox/dkim":        {"mailbox/parse", "mailbox/mime", "rules/mail", "rules/proof"},
		"mailbox/repair":      {},
		"mailbox":             {"mailbox/letter", "mailbox/parse", "mailbox/repair", "mailbox/mime", "rules/mail", "rules/lang"},
		"mailbox/mailboxtest": {"mailbox", "mailbox/letter", "mailbox/parse", "rules/mail"},
		"store":               {"rules", "rules/fact", "rules/mail", "rules/content", "rules/reading", "store/disk"},
		"store/disk":          {},
		"templates":           {"rules/mail", "rules/content", "rules/lang", "rules/manner"},

		"cmd": nil, // the commands wire everything
	}
	for room, allowed := range internalMayImport() {
		rooms[path.Join(internal, room)] = allowed
	}
	return rooms
}

// internal is where the rooms of the program are. Each has a line of its own.
const internal = "cmd/informd/internal"

// internalMayImport is the part of mayImport that is below internal. The rooms of the agent stand in the
// order in which they build on each other.
func internalMayImport() map[string][]string {
	in := func(rooms ...string) (below []string) {
		for _, r := range rooms {
			below = append(below, path.Join(internal, r))
		}
		return below
	}
	and := func(below []string, ours ...string) []string { return append(below, ours...) }
	return map[string][]string{
		"agent/strikes":   {"mailbox/parse", "rules/mail", "store"},
		"agent/session":   and(in("agent/strikes"), "mailbox", "mailbox/parse", "rules/mail"),
		"agent/knowledge": {"rules", "rules/fact", "rules/matching", "rules/mail", "rules/content", "store"},
		"agent/health":    and(in("agent/session", "fault"), "mailbox", "rules", "rules/content", "store"),
		"agent/compose": and(in("agent/knowledge", "export"), "mailbox/letter", "rules", "rules/fact",
			"rules/mail", "rules/content", "store", "templates"),
		"agent/records": and(in("agent/session", "agent/knowledge", "agent/health"), "mailbox", "mailbox/letter", "rules",
			"rules/mail", "rules/content", "rules/proof"),
		"agent/take": and(in("agent/strikes", "agent/session", "agent/knowledge", "agent/compose", "agent/records"),
			"mailbox", "mailbox/dkim", "mailbox/parse", "rules", "rules/fact", "rules/matching", "rules/mail",
			"rules/content", "rules/encounter", "rules/intake", "rules/proof", "rules/reading",
			"rules/words", "store"),
		"agent/look": and(in("agent/session", "agent/knowledge", "agent/health", "agent/records", "agent/take"),
			"mailbox", "rules/fact", "rules/mail", "rules/content", "rules/proof", "rules/report", "store"),
		"agent/outbox": and(in("agent/session", "agent/knowledge", "agent/health", "agent/compose", "agent/records",
			"agent/take", "agent/look"),
			"mailbox", "mailbox/letter", "rules", "rules/fact", "rules/mail", "rules/content", "rules/dates",
			"rules/proof", "rules/report", "store"),
		"agent": and(in("agent/strikes", "agent/session", "agent/knowledge", "agent/health", "agent/compose", "agent/records",
			"agent/take", "agent/look", "agent/outbox", "fault"),
			"mailbox", "mailbox/parse", "rules", "rules/fact", "rules/mail", "rules/content",
			"rules/proof", "rules/report", "store", "templates"),

		"keep": and(in("accountlock", "agent", "agent/knowledge", "agent/session", "config", "fault", "memory", "systemd"),
			"mailbox/parse", "store", "store/disk", "templates"),

		"accountlock": {"store/disk"},
		"dialog":      {},
		"login":       and(in("config", "dialog", "oauth"), "mailbox"),
		"trial":       and(in("agent/session"), "mailbox", "mailbox/letter", "rules/mail"),
		"checkup": and(in("agent/session", "config", "fault", "trial"), "mailbox", "rules", "rules/mail", "rules/content",
			"rules/proof", "templates"),
		"wizard": and(in("agent/session", "config", "dialog", "fault", "login", "oauth", "setup", "trial"), "mailbox",
			"rules/mail", "store/disk"),
		"memory":  {},
		"service": {},
		"systemd": {},
		"setup":   {"mailbox"},
		"oauth":   {"mailbox", "store/disk"},
		"config": and(in("oauth", "setup"), "mailbox", "rules", "rules/mail", "rules/dates", "rules/lang",
			"store"),
		"fault":   and(in("config", "oauth"), "mailbox"),
		"inspect": {"mailbox/parse", "rules/mail", "rules/reading"},
		"export":  {"rules", "rules/fact", "rules/content", "store"},
		"story": and(in("agent", "agent/knowledge", "agent/session"), "mailbox", "mailbox/letter",
			"mailbox/parse", "mailbox/mailboxtest", "rules", "rules/fact", "rules/mail", "rules/content", "rules/dates",
			"store", "templates"),

		"chaos/check": {}, // the judge knows nothing of ours
		"chaos/proxy": in("chaos/check"),
		"chaos/sink":  in("chaos/check"),
		"chaos/world": and(in("chaos/check", "chaos/proxy", "chaos/sink"), "mailbox/letter", "mailbox/mailboxtest"),
		"chaos":       in("chaos/check", "chaos/world"),
	}
}

// roomOf returns the line of mayImport that a directory of the module belongs to.
func roomOf(dir string) string {
	rooms := mayImport()
	for room := dir; room != "." && room != internal; room = path.Dir(room) {
		if _, ok := rooms[room]; ok {
			return room
		}
	}
	return ""
}

// forbidden says why a package must not import another one; "" when it may.
func forbidden(dir, imported string, test bool) string {
	if ours, isOurs := strings.CutPrefix(imported, "informd/"); isOurs {
		from, to := roomOf(dir), roomOf(ours)
		switch allowed := mayImport()[from]; {
		case from == "" || to == "":
			return "it stands in no line of mayImport"
		case !below(from, "cmd") && below(to, "cmd"):
			return "cmd/informd is above all; nothing imports it"
		case from == "cmd" || from == to || slices.Contains(allowed, to):
		case test && below(from, "cmd"):
		case test && (below(to, "rules") || below(to, strings.Split(from, "/")[0])):
		case test && below(from, "rules") && below(to, "mailbox"): // to read mails of testdata
		default:
			return fmt.Sprintf("%s may import only %v of ours", from, allowed)
		}
	}
	if test {
		return ""
	}
	for _, only := range []struct{ dir, library string }{
		{"store", "database/sql"},
		{"store", "github.com/mattn/go-sqlite3"},
		{"mailbox", "github.com/emersion/go-imap"},
		{"mailbox", "github.com/emersion/go-message"},
		{"mailbox/dkim", "github.com/emersion/go-msgauth"},
		{"mailbox", "github.com/emersion/go-sasl"},
		{"mailbox", "github.com/emersion/go-smtp"},
		{"mailbox", "github.com/wneessen/go-mail"},
		{"cmd/informd/internal/config", "github.com/pelletier/go-toml"},
		{"cmd/informd/internal/config", "github.com/rickar/cal"},
		{"cmd/informd/internal/oauth", "golang.org/x/oauth2"},
		{"cmd/informd", "github.com/alecthomas/kong"},
	} {
		// the checker of the chaos harness knows nothing of ours, so it reads the file itself
		judge := only.dir == "store" && dir == "cmd/informd/internal/chaos/check"
		if below(imported, only.library) && !below(dir, only.dir) && !judge {
			return fmt.Sprintf("only %s knows %s", only.dir, only.library)
		}
	}
	return ""
}

// below reports whether a path is dir, or lies in it.
func below(p, dir string) bool { return p == dir || strings.HasPrefix(p, dir+"/") }

// TestSource holds the module's own source to what was agreed of it.
func TestSource(t *testing.T) {
	all := sources(t)
	t.Run("graph", func(t *testing.T) {
		for _, s := range all {
			for imported, at := range s.imports {
				if why := forbidden(s.dir, imported, s.test); why != "" {
					t.Errorf("%s: %s must not import %q: %s", at, s.dir, imported, why)
				}
			}
		}
	})
	t.Run("short files", func(t *testing.T) {
		for _, s := range all {
			if s.lines > maxLines {
				t.Errorf("%s: got %d lines, want at most %d: split it", s.path, s.lines, maxLines)
			}
		}
	})
	t.Run("words of languages", func(t *testing.T) {
		for _, problem := range wordsElsewhere(all, foreignLetters()) {
			t.Error(problem)
		}
	})
	t.Run("words compared", func(t *testing.T) {
		for _, problem := range wordsCompared(all, comparedWords()) {
			t.Error(problem)
		}
	})
	t.Run("no package state", func(t *testing.T) {
		packages := map[string][]source{}
		for _, s := range all {
			if !s.test {
				packages[s.dir] = append(packages[s.dir], s)
			}
		}
		for _, files := range packages {
			for _, problem := range packageState(files) {
				t.Error(problem)
			}
		}
	})
}

func TestForbidden(t *testing.T) {
	for _, tt := range []struct {
		dir, imported string
		test, want    bool
	}{
		{"rules", "informd/mailbox", false, true},
		{"rules", "informd/mailbox", true, false}, // to read mails of testdata
		{"rules", "informd/rules/intake", false, true},
		{"rules", "informd/rules/report", false, true},
		{"rules", "informd/rules/matching", false, true},
		{"rules/intake", "informd/rules", false, false},
		{"rules/intake", "informd/rules/obey", false, false},
		{"rules/obey", "informd/rules/intake", false, true},
		{"rules/encounter", "informd/rules/obey", false, true},
		{"rules/obey", "informd/rules/meaning", false, false},
		{"rules/meaning", "informd/rules/obey", false, true},
		{"rules/mail", "informd/rules", false, true},
		{"rules/unheardof", "informd/rules/intake", false, true},
		{"rules", "informd/cmd/informd/internal/config", true, true},
		{"mailbox", "informd/rules", false, true},
		{"mailbox", "informd/rules/mail", false, false},
		{"mailbox", "informd/store", false, true},
		{"mailbox", "informd/mailbox/mailboxtest", false, true},
		{"mailbox", "informd/mailbox/mailboxtest", true, false},
		{"mailbox/mailboxtest", "informd/rules/mail", false, false},
		{"mailbox/mailboxtest/real", "informd/mailbox/mailboxtest", false, false},
		{"mailbox/mailboxtest", "informd/templates", true, true},
		{"store", "informd/templates", false, true},
		{"store", "informd/templates", true, true},
		{"templates", "informd/cmd/informd/internal/config", false, true},
		{"cmd/informd", "informd/store", false, false},
		{"cmd/informd/internal/agent", "informd/mailbox", false, false},
		{"cmd/informd/internal/agent", "informd/cmd/informd/internal/agent/outbox", false, false},
		{"cmd/informd/internal/agent/outbox", "informd/cmd/informd/internal/agent/look", false, false},
		{"cmd/informd/internal/agent/look", "informd/cmd/informd/internal/agent/outbox", false, true},
		{"cmd/informd/internal/agent/take", "informd/cmd/informd/internal/agent/look", false, true},
		{"cmd/informd/internal/agent/take", "informd/cmd/informd/internal/agent/health", false, true},
		{"cmd/informd/internal/agent/take", "informd/templates", false, true},
		{"cmd/informd/internal/agent/take", "informd/templates", true, false},
		{"cmd/informd/internal/unheardof", "informd/rules", false, true},
		{"cmd/informd/internal/chaos/world", "informd/store", false, true},
		{"cmd/informd", "database/sql", false, true},
		{"store", "database/sql", false, false},
		{"cmd/informd/internal/chaos/check", "database/sql", false, false},
		{"cmd/informd/internal/chaos/world", "database/sql", false, true},
		{"cmd/informd", "database/sql", true, false},
		{"cmd/informd/internal/agent", "github.com/emersion/go-imap/v2", false, true},
		{"mailbox/mailboxtest", "github.com/emersion/go-imap/v2/imapserver", false, false},
		{"templates", "github.com/pelletier/go-toml/v2", false, true},
		{"cmd/informd", "golang.org/x/oauth2", false, true},
	} {
		if got := forbidden(tt.dir, tt.imported, tt.test); (got != "") != tt.want {
			t.Errorf("%s imports %s (test %v): got %q, want forbidden %v", tt.dir, tt.imported, tt.test, got, tt.want)
		}
	}
}

// The owner of the project fixed what stands at the top of the tree. Dot files and what
// .gitignore names do not count.
func TestTopLevel(t *testing.T) {
	want := strings.Fields(`cmd mailbox templates rules store config.example.toml go.mod go.sum README.md
		Makefile LICENSE CONTRIBUTING.md SECURITY.md Containerfile`)
	ignore, err := os.ReadFile(root + "/.gitignore")
	if err != nil {
		t.Fatal(err)
	}
	entries, err := os.ReadDir(root)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		name := e.Name()
		if !strings.HasPrefix(name, ".") && !slices.Contains(want, name) && !ignored(string(ignore), name) {
			t.Errorf("%s stands at the top of the tree; want only %s", name, strings.Join(want, " "))
		}
	}
}

// ignored reports whether a .gitignore names an entry of its own directory.
func ignored(gitignore, name string) bool {
	for pattern := range strings.Lines(gitignore) {
		pattern = strings.Trim(strings.TrimSpace(pattern), "/")
		if ok, err := path.Match(pattern, name); err == nil && ok {
			return true
		}
	}
	return false
}
