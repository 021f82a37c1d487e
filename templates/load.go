package templates

import (
	"cmp"
	"embed"
	"errors"
	"fmt"
	htmltemplate "html/template"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"text/template"
	"text/template/parse"
	"unicode/utf8"

	"informd/rules/content"
	"informd/rules/lang"
)

//go:embed text/*.txt text/*/*.txt html/*.html
var builtin embed.FS

// The files that are no kind of mail.
const (
	baseText      = "base.txt"
	basePage      = "base.html"
	questionsFile = "questions.txt"
)

// Load reads the built-in templates and puts the files of dir in the place of those
// with the same name; dir "" means none. Where the owner has files, every template is
// parsed and executed with sample data, and what cannot work is reported all at once, as
// Faults. Built-in ones alone are parsed when they are first needed: tests have tried them,
// and most of them are in languages that nobody here writes.
func Load(dir string) (*Set, error) {
	if dir == "" {
		return builtinSet()
	}
	return assemble(dir)
}

// builtinSet is the set without files of an owner: nothing changes it, so that all accounts of a
// process share one.
var builtinSet = sync.OnceValues(func() (*Set, error) { return assemble("") })

// assemble reads and parses all templates.
func assemble(dir string) (*Set, error) {
	s := &Set{
		sources: map[string]source{},
		samples: map[content.Kind][]any{},
		base:    map[string]string{},
		texts:   map[string]parsed[template.Template]{},
		pages:   map[content.Kind]parsed[htmltemplate.Template]{},
	}
	if err := s.readBuiltin(); err != nil {
		return nil, err
	}
	faults := s.readDir(dir)
	if err := s.readSamples(); err != nil {
		return nil, err
	}
	base, bad := s.pieces()
	if base == nil {
		return nil, s.join(append(faults, bad...))
	}
	for _, k := range kinds() {
		for _, k := range append([]kind{k}, k.translated()...) {
			if _, exists := s.sources[k.file()]; exists {
				s.texts[k.file()] = sync.OnceValues(
					func() (*template.Template, []Fault) { return s.parseText(base, k) })
			}
		}
		if s.hasPage(k) {
			s.pages[k.name] = sync.OnceValues(func() (*htmltemplate.Template, []Fault) { return s.parsePage(k) })
		}
	}
	if s.changed() {
		faults = append(faults, s.try()...)
	}
	qs, unread := parseQuestions(s.sources[questionsFile].text)
	s.questions = qs
	faults = append(faults, unread...)
	if err := s.join(faults); err != nil {
		return nil, err
	}
	return s, nil
}

// changed reports whether a file of the owner's stands in the place of a built-in one, or beside them.
func (s *Set) changed() bool {
	own := func(src source) bool { return src.from != "" }
	return slices.ContainsFunc(slices.Collect(maps.Values(s.sources)), own)
}

// try parses and executes all templates, and returns what cannot work. The text of a mail comes before its page.
func (s *Set) try() (faults []Fault) {
	for name := range s.texts { // in any order: faults are sorted
		_, bad := s.texts[name]()
		faults = append(faults, bad...)
	}
	for kind := range s.pages { // in any order, too
		_, bad := s.pages[kind]()
		faults = append(faults, bad...)
	}
	return faults
}

// readSamples reads what templates are executed with before they are trusted: nothing where
// all files are built in, for tests have done that, and every start would wait.
func (s *Set) readSamples() error {
	if !s.changed() {
		return nil
	}
	for _, k := range kinds() {
		samples, err := k.samples()
		if err != nil {
			return err
		}
		s.samples[k.name] = samples
	}
	return nil
}

// shared returns the built-in file of pieces and, where the owner has one, theirs above it:
// it need only define what it changes.
func (s *Set) shared(name string) []string {
	src := s.sources[name]
	if src.from == "" {
		return []string{src.text}
	}
	return []string{s.base[name], src.text}
}

func (s *Set) readBuiltin() error {
	return fs.WalkDir(builtin, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := builtin.ReadFile(path)
		_, name, _ := strings.Cut(path, "/") // below text or html: "followup.txt", "de/followup.txt"
		s.sources[name] = source{text: string(b)}
		if d.Name() == baseText || d.Name() == basePage {
			s.base[d.Name()] = string(b)
		}
		return err
	})
}

// readDir takes the owner's files. Names that begin with a dot or end with a tilde are
// an editor's and are left alone.
func (s *Set) readDir(dir string) []Fault {
	if dir == "" {
		return nil
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return []Fault{{File: dir,
			What: "the directory of templates cannot be read: " + reason(err),
			Cure: "create it, or leave templates.dir empty"}}
	}
	var faults []Fault
	for _, e := range entries {
		name := e.Name()
		if strings.HasPrefix(name, ".") || strings.HasSuffix(name, "~") {
			continue
		}
		if _, ok := lang.LettersIn(name); ok && e.IsDir() {
			faults = append(faults, s.readLanguage(dir, name)...)
			continue
		}
		if _, ok := s.sources[name]; !ok {
			faults = append(faults, Fault{File: filepath.Join(dir, name),
				What: "no template has this name",
				Cure: "rename it to " + nearest(name, s.Names()) +
					", or move it away; `informd template list` shows all names"})
			continue
		}
		text, fault := readOwn(filepath.Join(dir, name))
		if fault != nil {
			faults = append(faults, *fault)
			continue
		}
		s.sources[name] = source{text: text, from: filepath.Join(dir, name)}
	}
	return faults
}

// readLanguage takes the owner's letters in one language: of any kind, whether informd has its
// own or not.
func (s *Set) readLanguage(dir, tag string) []Fault {
	entries, err := os.ReadDir(filepath.Join(dir, tag))
	if err != nil {
		return []Fault{{File: filepath.Join(dir, tag), What: "cannot be read: " + reason(err),
			Cure: "make it readable for the user informd runs as"}}
	}
	names := map[string]bool{}
	for _, k := range kinds() {
		for _, k := range k.translated() {
			names[k.file()] = true
		}
	}
	var faults []Fault
	for _, e := range entries {
		name := tag + "/" + e.Name()
		path := filepath.Join(dir, tag, e.Name())
		switch {
		case strings.HasPrefix(e.Name(), ".") || strings.HasSuffix(name, "~"):
			continue
		case !names[name]:
			faults = append(faults, Fault{File: path, What: "no letter has this name",
				Cure: "rename it to " + nearest(name, slices.Sorted(maps.Keys(names))) + ", or move it away"})
			continue
		}
		text, fault := readOwn(path)
		if fault != nil {
			faults = append(faults, *fault)
			continue
		}
		s.sources[name] = source{text: text, from: path}
	}
	return faults
}

func readOwn(path string) (string, *Fault) {
	const most = 256 << 10
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return "", &Fault{File: path, What: "cannot be read: " + reason(err),
			Cure: "make it readable for the user informd runs as"}
	case !info.Mode().IsRegular():
		return "", &Fault{File: path, What: "is not a file", Cure: "move it away"}
	case info.Size() > most:
		return "", &Fault{File: path, What: "is larger than 256 KiB",
			Cure: "shorten it; a mail is a page"}
	}
	b, err := os.ReadFile(path)
	if err != nil {
		return "", &Fault{File: path, What: "cannot be read: " + reason(err),
			Cure: "make it readable for the user informd runs as"}
	}
	if i := badUTF8(b); i >= 0 {
		return "", &Fault{File: path, Line: 1 + strings.Count(string(b[:i]), "\n"),
			What: "is not UTF-8 text", Cure: "save it as UTF-8"}
	}
	return strings.ReplaceAll(strings.TrimPrefix(string(b), "\uFEFF"), "\r\n", "\n"), nil
}

// badUTF8 returns where the first byte that is no UTF-8 stands, or -1.
func badUTF8(b []byte) int {
	for i := 0; i < len(b); {
		r, n := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return -1
}

// reason returns what the system said, without the path, which the fault already names.
func reason(err error) string {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err.Error()
	}
	return err.Error()
}

// pieces returns the shared pieces of all texts, parsed once; nil where they cannot be.
func (s *Set) pieces() (*template.Template, []Fault) {
	t := template.New("").Funcs(wordFuncs()).Option("missingkey=error")
	for _, shared := range s.shared(baseText) {
		if _, err := t.New(baseText).Parse(shared); err != nil {
			return nil, []Fault{explain(err, baseText, kinds()[0])}
		}
	}
	return t, nil
}

func (s *Set) parseText(base *template.Template, k kind) (*template.Template, []Fault) {
	name := k.file()
	clone, err := base.Clone()
	if err != nil {
		return nil, []Fault{explain(err, baseText, k)}
	}
	t := clone.New(name)
	if _, err := t.Parse(s.sources[name].text); err != nil {
		return nil, []Fault{explain(err, name, k)}
	}
	var faults []Fault
	if line := strayLine(t, s.sources[name].text); line > 0 {
		faults = append(faults, Fault{File: name, Line: line,
			What: "text outside of {{define}} is never sent",
			Cure: `move it between {{define "text"}} and its {{end}}`})
	}
	for _, part := range []string{"subject", "text"} {
		if t.Lookup(part) == nil {
			faults = append(faults, Fault{File: name, Line: 1, What: fmt.Sprintf("has no %q", part),
				Cure: fmt.Sprintf("add {{define %q}}…{{end}}; `informd template show %s` shows how",
					part, name)})
		}
	}
	if len(faults) > 0 {
		return nil, faults
	}
	for _, say := range k.trials(s.samples[k.name]) {
		w, err := renderText(t, k.name, cleaned(say))
		if err != nil {
			return nil, []Fault{explain(err, name, k)}
		}
		if w.Subject == "" || strings.TrimSpace(w.Text) == "" {
			return nil, []Fault{{File: name, Line: 1, What: "makes an empty mail",
				Cure: "write something into both \"subject\" and \"text\""}}
		}
	}
	return t, s.unshown(name, t, k)
}

// strayLine returns the line of the first text that stands outside of every define, or 0.
func strayLine(t *template.Template, src string) int {
	if t.Tree == nil || t.Root == nil {
		return 0
	}
	for _, n := range t.Root.Nodes {
		text, ok := n.(*parse.TextNode)
		if !ok {
			return lineOf(src, int(n.Position()))
		}
		if body := strings.TrimSpace(string(text.Text)); body != "" {
			return lineOf(src, int(text.Pos)+strings.Index(string(text.Text), body))
		}
	}
	return 0
}

func lineOf(src string, pos int) int { return 1 + strings.Count(src[:min(pos, len(src))], "\n") }

// hasPage reports whether a kind has an HTML part. An owner who replaced the text alone gets
// none, so that both parts never say different things.
func (s *Set) hasPage(k kind) bool {
	src, ok := s.sources[string(k.name)+".html"]
	return ok && (src.from != "" || s.sources[string(k.name)+".txt"].from == "")
}

// parsePage reads the HTML part of a kind.
func (s *Set) parsePage(k kind) (*htmltemplate.Template, []Fault) {
	name := string(k.name) + ".html"
	src := s.sources[name]
	t := htmltemplate.New(name).Funcs(pageFuncs()).Option("missingkey=error")
	for _, shared := range s.shared(basePage) {
		if _, err := t.New(basePage).Parse(shared); err != nil {
			return nil, []Fault{explain(err, basePage, k)}
		}
	}
	if _, err := t.New(string(k.name) + ".txt").Parse(s.sources[string(k.name)+".txt"].text); err != nil {
		return nil, []Fault{explain(err, string(k.name)+".txt", k)} // its sentences serve the page as well
	}
	if _, err := t.Parse(src.text); err != nil {
		return nil, []Fault{explain(err, name, k)}
	}
	own := src.from != "" || s.sources[basePage].from != ""
	for _, say := range k.trials(s.samples[k.name]) {
		var b strings.Builder
		if err := t.Execute(&b, cleaned(say)); err != nil {
			return nil, []Fault{explain(err, name, k)}
		}
		if !own {
			continue // tests hold the built-in pages to it
		}
		if what, cure := unmailable(b.String()); what != "" {
			return nil, []Fault{{File: name, Line: 1, What: what, Cure: cure}}
		}
	}
	return t, nil
}

// join orders the faults, names each once, and gives the path of the owner's file
// instead of its name.
func (s *Set) join(faults []Fault) error {
	for i, f := range faults {
		if src, ok := s.sources[f.File]; ok && src.from != "" {
			faults[i].File = src.from
		}
	}
	slices.SortStableFunc(faults, func(a, b Fault) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.What, b.What),
			cmp.Compare(a.Cure, b.Cure))
	})
	if faults = slices.Compact(faults); len(faults) == 0 {
		return nil
	}
	return Faults(faults)
}
