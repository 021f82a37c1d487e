package story

import (
	"reflect"
	"strings"
	"testing"
	"time"

	"informd/rules/content"
	"informd/rules/meaning"
	"informd/rules/notes"
)

// buttons holds the buttons of all mails to the mail language: what a tap sends is read as one command, with its tag.
func (s *sayings) buttons(t *testing.T) {
	seen := false
	zone, err := time.LoadLocation(Zone)
	if err != nil {
		t.Fatal(err)
	}
	for story, all := range s.of {
		for _, l := range all {
			shown := map[content.Button]bool{}
			buttonsIn(reflect.ValueOf(l.say), shown)
			for b := range shown {
				seen = true
				ownLine := strings.HasPrefix(b.Label, "I wrote ") // it repeats a line of the owner's, as they wrote it
				if !ownLine && !readBack(b, l.at, zone) {
					t.Errorf("%s: %s: %q is not read as one command", story, b.Label, b.Line())
				}
			}
		}
	}
	if !seen {
		t.Error("no mail shows a button")
	}
}

// readBack reports whether the note that a button writes is one command on the day on which its mail was written.
// The owner completes the command where it ends with a colon.
func readBack(b content.Button, at time.Time, zone *time.Location) bool {
	if whom, is := strings.CutPrefix(b.Command, content.CommandAbout+" "); is && meaning.SaysNobody(whom) {
		return true
	}
	line := b.Line()
	texts := []string{line + "\n" + b.Body}
	if strings.HasSuffix(line, ":") {
		texts = []string{line + " anna@new.example", line + " fri 15:00"}
	}
	for _, text := range texts {
		n := notes.ReadNote(text, at, zone)
		if len(n.Commands) == 1 && n.Commands[0].Tag == b.Tag && len(n.Unclear) == 0 && n.Text == "" {
			return true
		}
	}
	return false
}

// buttonsIn collects the buttons in a value.
func buttonsIn(v reflect.Value, all map[content.Button]bool) {
	if b, is := v.Interface().(content.Button); is {
		all[b] = true
		return
	}
	switch v.Kind() {
	case reflect.Slice:
		for i := range v.Len() {
			buttonsIn(v.Index(i), all)
		}
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[time.Time]() {
			return
		}
		for i := range v.NumField() {
			buttonsIn(v.Field(i), all)
		}
	}
}
