package templates

import (
	"bytes"
	"fmt"
	htmltemplate "html/template"
	"maps"
	"reflect"
	"slices"
	"strings"
	"text/template"

	"informd/rules/content"
	"informd/rules/mail"
)

// A Set is all templates, the built-in ones and what the owner put in their place.
// It does not change once loaded and serves any number of goroutines.
type Set struct {
	sources   map[string]source                    // by file name
	base      map[string]string                    // the built-in shared pieces, by file name
	samples   map[content.Kind][]any               // what each kind is tried on, where the owner has templates
	texts     map[string]parsed[template.Template] // by file name
	pages     map[content.Kind]parsed[htmltemplate.Template]
	questions []content.Question
}

// A parsed returns a template, which it parses when it is first called, or what is wrong with it.
type parsed[T any] func() (*T, []Fault)

// A source is one file, and where it came from.
type source struct {
	text string
	from string // path of the owner's file, "" for a built-in one
}

// Names lists the files of the set, sorted: what an owner may replace.
func (s *Set) Names() []string { return slices.Sorted(maps.Keys(s.sources)) }

// Source returns the text of the file with this name, and where it came from: the path of
// the owner's file, or "" for a built-in one.
func (s *Set) Source(name string) (text, from string, ok bool) {
	src, ok := s.sources[name]
	return src.text, src.from, ok
}

// Questions returns the bank for prep sheets, in the order of its file.
func (s *Set) Questions() []content.Question { return slices.Clone(s.questions) }

// Render words what rules want to say: kind names the template, say is the struct it
// is given (rules/content).
func (s *Set) Render(kind content.Kind, say any) (mail.Words, error) {
	k, ok := kindNamed(kind)
	if !ok {
		return mail.Words{}, fmt.Errorf("render %q: no such kind of mail", kind)
	}
	if got, want := reflect.TypeOf(say), reflect.TypeOf(k.zero); got != want {
		return mail.Words{}, fmt.Errorf("render %s: given %v, want %v", kind, got, want)
	}
	say = cleaned(say)
	t := s.text(k, say)
	if t == nil {
		return s.unfinished(k, say)
	}
	if speaksToOne(say) {
		return s.toOne(k, say)
	}
	w, err := s.render(t, kind, say)
	if err == nil && s.spent(k, say, w.Text) {
		return s.repeated(k, say)
	}
	return w, err
}

// render words what rules want to say by a template, and by the page of its kind if there is one.
func (s *Set) render(text parsed[template.Template], kind content.Kind, say any) (mail.Words, error) {
	t, faults := text()
	if err := s.join(faults); err != nil {
		return mail.Words{}, fmt.Errorf("render %s: %w", kind, err)
	}
	w, err := renderText(t, kind, say)
	page, ok := s.pages[kind]
	if err != nil || !ok {
		return w, err
	}
	p, faults := page()
	if err := s.join(faults); err != nil {
		return w, fmt.Errorf("render the HTML of %s: %w", kind, err)
	}
	var b bytes.Buffer
	if err := p.Execute(&b, say); err != nil {
		return w, fmt.Errorf("render the HTML of %s: %w", kind, err)
	}
	w.HTML = tidyHTML(b.String())
	return w, nil
}

// renderText words a subject and a text.
func renderText(t *template.Template, kind content.Kind, say any) (w mail.Words, err error) {
	var b bytes.Buffer
	if err := t.ExecuteTemplate(&b, "subject", say); err != nil {
		return w, fmt.Errorf("render the subject of %s: %w", kind, err)
	}
	w.Subject = subjectLine(b.String())
	b.Reset()
	if err := t.ExecuteTemplate(&b, "text", say); err != nil {
		return w, fmt.Errorf("render the text of %s: %w", kind, err)
	}
	w.Text = layout(b.String())
	return w, nil
}

// subjectLine makes one line of at most 200 characters of what a template wrote.
func subjectLine(s string) string {
	const most = 200
	r := []rune(oneLine(s))
	if len(r) <= most {
		return string(r)
	}
	return strings.TrimSpace(string(r[:most-1])) + "…"
}

// tidyHTML drops the blank lines and the indentation that template actions leave.
// Nothing a reader sees depends on them: text that keeps its lines has <br>.
func tidyHTML(s string) string {
	var b strings.Builder
	for line := range strings.Lines(s) {
		if line = strings.TrimSpace(line); line != "" {
			b.WriteString(line)
			b.WriteByte('\n')
		}
	}
	return b.String()
}
