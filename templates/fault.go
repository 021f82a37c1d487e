package templates

import (
	"fmt"
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"informd/rules/mail"
)

// A Fault is why a template cannot be used, and what to do about it.
type Fault struct {
	File string
	Line int // 0 when it concerns the whole file
	What string
	Cure string
}

// Error returns "file:line: what; cure".
func (f Fault) Error() string {
	if f.Line == 0 {
		return fmt.Sprintf("%s: %s; %s", f.File, f.What, f.Cure)
	}
	return fmt.Sprintf("%s:%d: %s; %s", f.File, f.Line, f.What, f.Cure)
}

// Help returns what helps.
func (f Fault) Help() string { return f.Cure }

// Faults are all that is wrong with a set of templates.
type Faults []Fault

// Error has one line a fault.
func (f Faults) Error() string {
	lines := make([]string, len(f))
	for i, one := range f {
		lines[i] = one.Error()
	}
	return strings.Join(lines, "\n")
}

// explain makes a fault of what text/template or html/template said.
func explain(err error, file string, k kind) Fault {
	f := Fault{File: file, Line: 1, What: err.Error()}
	place := regexp.MustCompile(`template: ?([\w./-]+):(\d+)(?::\d+)?: (.*)$`)
	if m := place.FindStringSubmatch(strings.ReplaceAll(err.Error(), "\n", " ")); m != nil {
		f.File, f.What = m[1], m[3]
		f.Line, _ = strconv.Atoi(m[2])
	}
	f.Cure = "compare with `informd template show " + f.File + "`"
	find := func(pattern string) []string { return regexp.MustCompile(pattern).FindStringSubmatch(f.What) }
	if m := find(`can't evaluate field (\w+) in type ([\w.\[\]]+)`); m != nil {
		f.What = fmt.Sprintf("there is no .%s here", m[1])
		if f.File != baseOf(f.File) { // a shared piece is given something else by each kind
			f.Cure = "there is " + fieldsOf(reflect.TypeOf(k.zero), m[2])
		}
		return f
	}
	if m := find(`function "(\w+)" not defined`); m != nil {
		names := slices.Sorted(maps.Keys(pageFuncs()))
		if strings.HasSuffix(f.File, ".txt") {
			names = slices.Sorted(maps.Keys(wordFuncs()))
		}
		f.What = fmt.Sprintf("there is no function %q", m[1])
		f.Cure = "there is " + strings.Join(names, ", ")
		return f
	}
	if m := find(`template "(\w+)" not defined|no such template "(\w+)"`); m != nil {
		f.What = fmt.Sprintf("there is no {{define %q}}", m[1]+m[2])
		f.Cure = "define it; `informd template show " + baseOf(f.File) + "` has the shared pieces"
		return f
	}
	if strings.Contains(f.What, "unexpected EOF") {
		f.What, f.Cure = "the file ends inside of a {{define}}, {{if}}, {{with}} or {{range}}",
			"close it with {{end}}"
		return f
	}
	if strings.Contains(f.What, "ends in a non-text context") {
		f.What, f.Cure = "the page ends inside of a tag, an attribute or a style", "close it"
		return f
	}
	if _, what, ok := strings.Cut(f.What, ">: "); ok && strings.HasPrefix(f.What, "executing ") {
		f.What = what
	}
	return f
}

func baseOf(file string) string {
	if strings.HasSuffix(file, ".html") {
		return basePage
	}
	return baseText
}

// fieldsOf lists the fields a template can use at a place that is of the named type,
// somewhere below the struct of the kind.
func fieldsOf(root reflect.Type, name string) string {
	t := findType(root, strings.TrimPrefix(name, "[]"))
	if t == nil || t.Kind() != reflect.Struct {
		return "nothing of that name in what a " + root.Name() + " holds; see rules/content"
	}
	var names []string
	for _, f := range reflect.VisibleFields(t) {
		names = append(names, "."+f.Name)
	}
	return strings.Join(names, " ")
}

func findType(t reflect.Type, name string) reflect.Type {
	if t.String() == name {
		return t
	}
	switch t.Kind() {
	case reflect.Slice:
		return findType(t.Elem(), name)
	case reflect.Struct:
		for _, f := range reflect.VisibleFields(t) {
			if found := findType(f.Type, name); found != nil {
				return found
			}
		}
	}
	return nil
}

// unmailable says why an HTML part does not belong into a mail that fetches nothing
// and is read everywhere, and the cure; "" when it does.
func unmailable(page string) (what, cure string) {
	const most = 100 << 10
	if len(page) > most {
		return "makes more than 100 KiB of HTML, which Gmail cuts off", "shorten it"
	}
	blocked := regexp.MustCompile(`^</?(script|img|link|iframe|object|embed|form|input|video|audio|base|svg)\b`)
	fetches := regexp.MustCompile(`url\s*\(|@import`)
	source := regexp.MustCompile(`\s(href|src|background|action|srcset)\s*=\s*["']?([^"'\s>]*)`)
	low := strings.ToLower(page)
	parts := regexp.MustCompile(`<style[^<]*|<[^>]*>`).FindAllString(low, -1)
	for _, tag := range parts {
		if m := blocked.FindStringSubmatch(tag); m != nil {
			return "has <" + m[1] + ">, which mail programs block",
				"leave it out; the page must stand on its own"
		}
		if fetches.MatchString(tag) {
			return "has a style that fetches something",
				"leave out url(…) and @import; the page must stand on its own"
		}
		for _, m := range source.FindAllStringSubmatch(tag, -1) {
			if m[1] != "href" || !strings.HasPrefix(m[2], "mailto:") {
				return fmt.Sprintf("has %s=%q", m[1], m[2]),
					"links are mailto: to the capture address; nothing is fetched"
			}
		}
	}
	return "", ""
}

// nearest returns the name that differs least from s.
func nearest(s string, names []string) string {
	best, least := "", 1<<30
	for _, n := range names {
		if d := mail.Distance(s, n); d < least {
			best, least = n, d
		}
	}
	return best
}
