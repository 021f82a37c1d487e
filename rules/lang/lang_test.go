package lang

import (
	"flag"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write testdata/empty.txt")

func TestLanguages(t *testing.T) {
	codes := map[string]bool{}
	for _, l := range All() {
		if codes[l.Code] || len(l.Code) < 2 || len(l.Code) > 3 {
			t.Errorf("%q: its code is empty, too long or taken", l.Code)
		}
		codes[l.Code] = true
		if _, err := os.Stat(l.Code + ".go"); err != nil {
			t.Errorf("%s has no file of its own: %v", l.Code, err)
		}
		for _, tt := range []struct {
			name, words string
			want        int
		}{
			{"months", l.Dates.Months, 12}, {"weekdays", l.Dates.Weekdays, 7},
			{"months of notes", of(l.DatePhrases).Months, 12}, {"weekdays of notes", of(l.DatePhrases).Weekdays, 7},
			{"short weekdays", of(l.DatePhrases).ShortWeekdays, 7}, {"numbers", of(l.DatePhrases).Numbers, 12},
			{"units", of(l.DatePhrases).Units, 6}, {"days", of(l.DatePhrases).Days, 5},
			{"weekdays of mails", of(l.Unspaced).Weekdays, 7}, {"days of mails", of(l.Unspaced).Days, 3},
			{"weeks of mails", of(l.Unspaced).Weeks, 3}, {"hours of mails", of(l.Unspaced).Hours, 12},
		} {
			if n := len(strings.Fields(tt.words)); n != 0 && n != tt.want {
				t.Errorf("%s: got %d %s, want %d", l.Code, n, tt.name, tt.want)
			}
		}
	}
	files, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		code, ok := strings.CutSuffix(f.Name(), ".go")
		if ok && len(code) <= 3 && code != "all" && code != "doc" && !codes[code] {
			t.Errorf("%s.go: its language is not in languages", code)
		}
	}
	if len(codes) > 64 {
		t.Errorf("got %d languages: a reader of header blocks keeps them in a set of 64", len(codes))
	}
}

// of returns the words of dates that a language has, or none.
func of[T DatePhrases | UnspacedDates](words *T) (all T) {
	if words != nil {
		all = *words
	}
	return all
}

// TestDateWords checks that every use of a word in a date phrase has one in some language, that none
// stands twice, and that what is one of the words that begin a date is among those.
func TestDateWords(t *testing.T) {
	found := map[DateWord]bool{}
	for _, l := range All() {
		words := of(l.DatePhrases).Words
		for _, w := range DateWords() {
			found[w] = found[w] || len(words[w]) > 0
			if sorted := slices.Sorted(slices.Values(words[w])); len(slices.Compact(sorted)) < len(words[w]) {
				t.Errorf("%s: the words of use %d hold one twice", l.Code, w)
			}
		}
		for _, w := range []DateWord{DateAt, DateAround, DateOn, DateOrdinal, DateFrom, DateFor} {
			for _, s := range words[w] {
				if !slices.Contains(words[DateLead], s) {
					t.Errorf("%s: %q is no DateLead", l.Code, s)
				}
			}
		}
	}
	for _, w := range DateWords() {
		if !found[w] {
			t.Errorf("no language has a word of use %d", w)
		}
	}
}

// TestPhrases sees that no list of phrases holds one twice, or one that is empty.
func TestPhrases(t *testing.T) {
	for _, l := range All() {
		for _, f := range fields(l) {
			list, _ := f.value.Interface().([]string)
			seen := map[string]bool{}
			for _, p := range list {
				if p == "" || seen[strings.ToLower(p)] {
					t.Errorf("%s: %s.%s holds %q twice, or it is empty", l.Code, f.group, f.name, p)
				}
				seen[strings.ToLower(p)] = true
			}
		}
	}
}

// fields returns every field of a language below its groups, in their order: "Subjects.Reply", or
// "Letters pt-BR.First". A group of which nothing is known is one: "Subjects".
func fields(l Language) (all []field) {
	v := reflect.ValueOf(l)
	for i := range v.NumField() {
		group, name := v.Field(i), v.Type().Field(i).Name
		switch {
		case group.Kind() == reflect.Struct && !group.IsZero():
			all = append(all, fieldsOf(name, group)...)
		case len(l.Letters) > 0 && name == "Letters":
			for _, s := range l.Letters {
				all = append(all, fieldsOf("Letters "+s.Tag, reflect.ValueOf(s))...)
			}
		default:
			all = append(all, field{name: name, value: group})
		}
	}
	return all
}

// fieldsOf returns the fields of a group. What is true or false is never empty.
func fieldsOf(group string, v reflect.Value) (all []field) {
	for i := range v.NumField() {
		if v.Field(i).Kind() != reflect.Bool {
			all = append(all, field{group, v.Type().Field(i).Name, v.Field(i)})
		}
	}
	return all
}

// A field is one of a language, or of a group in it.
type field struct {
	group, name string
	value       reflect.Value
}

// TestEmpty lists for each language what is not known of it yet. Whoever learns more runs
// it with -update.
func TestEmpty(t *testing.T) {
	const file = "testdata/empty.txt"
	var b strings.Builder
	b.WriteString("# What is not known yet of each language. Written by TestEmpty.\n")
	for _, l := range All() {
		b.WriteString("\n" + l.Code + ":")
		group := ""
		for _, f := range fields(l) {
			switch {
			case !f.value.IsZero():
				continue
			case f.group != group && f.group == "":
				b.WriteString("\n ")
			case f.group != group:
				b.WriteString("\n  " + f.group + ":")
			}
			b.WriteString(" " + f.name)
			group = f.group
		}
		b.WriteString("\n")
	}
	if *update {
		if err := os.WriteFile(file, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != b.String() {
		t.Errorf("%s is not what the languages leave empty; run this test with -update", file)
	}
}

// TestInScots holds that two words make a text Scots, and that those which English has as well do not.
func TestInScots(t *testing.T) {
	for text, want := range map[string]bool{
		"I didnae ken wha":                     true,
		"the meeting went very well":           false,
		"a wee kirk, she cried, wan, ken said": false,
	} {
		if got := InScots(text); got != want {
			t.Errorf("%q: in Scots %t, want %t", text, got, want)
		}
	}
}
