package fact

import (
	"reflect"
	"slices"
	"testing"
	"time"

	"informd/rules/manner"
)

// notIdentity lists the fields in which two facts may differ that are the same, and why they are.
func notIdentity() map[string]string {
	mail := "its source, or the id of the mail, says which mail it is"
	talk := "one mail says one thing of a talk, and may be read anew in another zone"
	words := "another version may choose another sentence of the same mail"
	note := "the note is named by its tag"
	return map[string]string{
		"Seq": "the store gives it", "Why": "a sentence for people", "People": "another version may know more of them",
		"Theirs": mail, "Subject": mail, "References": mail, "Times": mail, "Offset": mail, "Forwarded": mail,
		"From": mail, "Recipients": mail, "Others": mail, "Received": mail, "Left": mail, "Uncaptured": mail,
		"Words": words, "Speaker": words, "Fee": words, "WillSay": words, "Command": words,
		"Reason.Sign": words, "Reason.Of": words, "Reason.Mailing": words, "Reason.Robot": words,
		"Start": talk, "End": talk, "Where": talk, "Sequence": talk,
		"Due": "a day is read anew", "Until": "a day is read anew",
		"Away": note, "All": note, "Excepts": note, "Told.By": "the key of the mail says its kind",
		"Manner.Follows": mail, "Manner.Opening": mail, "Manner.Closing": mail, "Manner.Signed": mail,
		"Manner.Short": mail, "Manner.Hinted": mail,
	}
}

// Each field of an event makes two facts different, at least for one kind of fact, or there is a reason why not. What
// is in neither list would let the store drop a fact that a person was folded from.
func TestIdentity(t *testing.T) {
	whole, why := fillEvent(t), notIdentity()
	var bases []Event
	for _, kind := range []Kind{Noted, Cleared, Addressed} {
		for _, source := range []string{"", "m@x"} {
			bases = append(bases, Event{Kind: kind, Source: source, Manner: &manner.Manner{}})
		}
	}
	check := func(name string, field func(*Event) reflect.Value) {
		differ := slices.ContainsFunc(bases, func(e Event) bool {
			other := e
			if e.Manner != nil {
				m := *e.Manner
				other.Manner = &m
			}
			field(&other).Set(field(&whole))
			return !slices.Equal(e.Identity(), other.Identity())
		})
		switch {
		case !differ && why[name] == "":
			t.Errorf("%s makes no fact another, and no reason is given", name)
		case differ && why[name] != "":
			t.Errorf("%s makes a fact another, and should not: %s", name, why[name])
		}
		delete(why, name)
	}
	fields := reflect.TypeFor[Event]()
	for i := range fields.NumField() {
		f := fields.Field(i)
		parts := f.Type
		if parts.Kind() == reflect.Pointer {
			parts = parts.Elem()
		}
		if parts.Kind() != reflect.Struct || parts == reflect.TypeFor[time.Time]() {
			check(f.Name, func(e *Event) reflect.Value { return reflect.ValueOf(e).Elem().Field(i) })
			continue
		}
		for j := range parts.NumField() {
			check(f.Name+"."+parts.Field(j).Name, func(e *Event) reflect.Value {
				return reflect.Indirect(reflect.ValueOf(e).Elem().Field(i)).Field(j)
			})
		}
	}
	for name := range why {
		t.Errorf("there is no field %s", name)
	}
}
