package story

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"informd/rules/content"
)

// samples is where the templates find what they are tried on and shown with.
const samples = "../../../../templates/samples"

// lives returns the stories that samples are taken from: those in which templates take another way
// than in the ones before. A change to any other story changes no sample.
func lives() []string {
	return []string{"demo", "habit-for-life", "several-people-one-mail", "questions-sent-ahead",
		"welcome-and-go-live", "rubric", "outcomes-by-tap", "junior-senior-deep-wide", "no-is-an-answer",
		"progress", "not-a-reply", "letters-language-unknown", "goal-asked-by-invitation", "note-in-the-subject",
		"numbers-in-the-digest", "later-edit-stop", "letters-french-familiar", "photo-of-notes",
		"target-qualities", "bounced-ask", "introduction", "misspelt-line", "note-in-a-letter", "pause",
		"thanks-in-time", "their-clock", "which-anna", "colleague-learned", "capture-not-hers",
		"send-now-before-notice", "server-refuses-claim", "server-refuses-folder",
		"server-refuses-followup", "server-refuses-login", "ten-asks-in-a-week", "ten-talks-in-a-week",
		"welcome-to-a-folder", "help"}
}

// toldElsewhere returns what no story tells, as the tests of package agent list it: "trouble late" and "field
// SayNotice.Vanished". It tells of what does not happen on the mail server of a story. Those tests check that they tell
// it.
func toldElsewhere(t *testing.T) (lines []string) {
	t.Helper()
	list, err := os.ReadFile("../agent/testdata/told-here.txt")
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(strings.TrimSpace(string(list)), "\n")
}

// sayings are what templates were given in each story, in order of time.
type sayings struct {
	mu  sync.Mutex
	of  map[string][]saying
	did map[string]bool // what the notes in all stories had informd do, by notes.Command.Effect
}

type saying struct {
	kind content.Kind
	say  any
	at   time.Time // of the story
}

func (s *sayings) hear(story string, l saying) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.of[story] = append(s.of[story], l)
}

// samples holds the samples of templates to what was said in the lives.
func (s *sayings) samples(t *testing.T) {
	says := map[content.Kind][]any{}
	for _, name := range lives() {
		if len(s.of[name]) == 0 {
			t.Errorf("nothing is said in the story %q", name)
		}
		of := map[content.Kind][]any{}
		for _, l := range s.of[name] {
			of[l.kind] = append(of[l.kind], l.say)
		}
		for kind, said := range of {
			if len(says[kind]) == 0 {
				fullest := slices.MaxFunc(said, func(a, b any) int { return shown(a) - shown(b) })
				says[kind] = []any{fullest}
			}
			says[kind] = append(says[kind], said...)
		}
	}
	for kind, all := range says {
		compare(t, filepath.Join(samples, string(kind)+".json"), choose(all))
	}
}

// fields holds what templates are given to what is set in any story: a field that nothing sets is
// promised to owners who write templates, and cannot happen.
func (s *sayings) fields(t *testing.T) {
	declared, isSet, elsewhere := map[string]bool{}, map[string]bool{}, toldElsewhere(t)
	for _, all := range s.of {
		for _, l := range all {
			fieldsOf(reflect.TypeOf(l.say), declared)
			walk(reflect.ValueOf(l.say), "", "", func(_, field, state string) {
				isSet[field] = isSet[field] || state != empty
			})
		}
	}
	for field := range declared {
		if known := slices.Contains(elsewhere, "field "+field); isSet[field] == known {
			t.Errorf("%s: set in a story: %v, listed as set elsewhere: %v", field, isSet[field], known)
		}
	}
}

func isStruct(t reflect.Type) bool {
	return t.Kind() == reflect.Struct && t != reflect.TypeFor[time.Time]()
}

// fieldsOf collects the fields of a struct of ours, and of all that it is made of.
func fieldsOf(of reflect.Type, all map[string]bool) {
	switch {
	case of.Kind() == reflect.Slice:
		fieldsOf(of.Elem(), all)
	case isStruct(of):
		for i := range of.NumField() {
			f := of.Field(i)
			if !isStruct(f.Type) {
				all[of.Name()+"."+f.Name] = true
			}
			fieldsOf(f.Type, all)
		}
	}
}

// choose takes the first value, the fullest of the first life, and then, in order, each that
// shows a field set or empty as none before it did.
func choose(says []any) (chosen []any) {
	seen := map[string]bool{}
	for _, say := range says {
		isNew := false
		for _, state := range states(say) {
			isNew = isNew || !seen[state]
			seen[state] = true
		}
		if isNew {
			chosen = append(chosen, say)
		}
	}
	return chosen
}

// shown returns how many fields of a value are set.
func shown(say any) (n int) {
	for _, state := range states(say) {
		if !strings.HasSuffix(state, empty) {
			n++
		}
	}
	return n
}

// states returns the fields of a value, each with whether it is set; where a template chooses its
// words by the field's value, with that.
func states(say any) []string {
	all := map[string]bool{}
	walk(reflect.ValueOf(say), "", "", func(path, _, state string) { all[path+state] = true })
	out := make([]string, 0, len(all))
	for state := range all {
		out = append(out, state)
	}
	return out
}

const empty, set = " is empty", " is set"

// walk visits all fields of a value: by their path in it, and by the struct that declares them.
func walk(v reflect.Value, path, declared string, visit func(path, declared, state string)) {
	state := set
	if v.IsZero() || v.Kind() == reflect.Slice && v.Len() == 0 {
		state = empty
	}
	switch value := v.Interface().(type) {
	case content.Trouble:
		visit(path, declared, " is "+string(value))
		return
	case content.Part:
		visit(path, declared, " is "+string(value))
		return
	case time.Time:
		visit(path, declared, state)
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			f := v.Type().Field(i)
			walk(v.Field(i), path+"."+f.Name, v.Type().Name()+"."+f.Name, visit)
		}
	case reflect.Slice:
		visit(path, declared, state)
		for i := range v.Len() {
			walk(v.Index(i), path+"[]", declared, visit)
		}
	default:
		visit(path, declared, state)
	}
}

// compare holds a file of samples to what the lives gave; with -update it is written.
func compare(t *testing.T, file string, says []any) {
	t.Helper()
	got, err := written(says)
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(file, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if want, err := os.ReadFile(file); err != nil || !bytes.Equal(got, want) {
		t.Errorf("%s is not what is said in the stories (-update writes it, then go test ./templates -update): %v",
			file, err)
	}
}

// written returns values as JSON, without what is not set in them.
func written(says []any) ([]byte, error) {
	raw, err := json.Marshal(says)
	if err != nil {
		return nil, err
	}
	var values any
	if err := json.Unmarshal(raw, &values); err != nil {
		return nil, err
	}
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "\t")
	err = enc.Encode(withoutEmpty(values))
	return out.Bytes(), err
}

func withoutEmpty(v any) any {
	switch v := v.(type) {
	case []any:
		for i := range v {
			v[i] = withoutEmpty(v[i])
		}
	case map[string]any:
		for name, field := range v {
			field = withoutEmpty(field)
			v[name] = field
			switch fmt.Sprint(field) {
			case "", "0", "false", "[]", "map[]", "<nil>", "0001-01-01T00:00:00Z":
				delete(v, name)
			}
		}
	}
	return v
}

// troubles holds the table of troubles to what owners are told: a row that nothing brings about is not needed.
func (s *sayings) troubles(t *testing.T) {
	told := map[content.Trouble]bool{}
	for _, all := range s.of {
		for _, l := range all {
			if say, ok := l.say.(content.SayTrouble); ok {
				told[say.Trouble] = true
			}
		}
	}
	for trouble := range told {
		if !slices.Contains(content.Troubles(), trouble) {
			t.Errorf("%s: it stands in no row", trouble)
		}
	}
	elsewhere := toldElsewhere(t)
	for _, trouble := range content.Troubles() {
		if known := slices.Contains(elsewhere, "trouble "+string(trouble)); told[trouble] == known {
			t.Errorf("%s: told in a story: %v, listed as told elsewhere: %v", trouble, told[trouble], known)
		}
	}
}
