package obey

import (
	"fmt"
	"reflect"
	"testing"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/matching"
)

// Every field of what was gathered changes the finding; none is forgotten.
func TestConcludeForgetsNothing(t *testing.T) {
	conclude := func(o result) string {
		r := &noteDoer{result: o, in: encounter.Encounter{Message: mail.Message{ID: "n@example.org"}}}
		if o.erase {
			r.person = &rules.Person{ID: "anna"}
			r.in.Book = matching.NewBook(mail.Self{}, []*rules.Person{r.person})
			return shown(r.receipt())
		}
		return shown(r.conclude(r.in.AccountReceipt))
	}
	said := result{events: []fact.Event{{Kind: fact.Noted}}}
	before := conclude(said)
	for i := range reflect.TypeFor[result]().NumField() {
		more := said
		name := fill(&more, i)
		if conclude(more) == before {
			t.Errorf("%s is forgotten", name)
		}
	}
}

// Every field of a receipt, and of a finding, that a note has about a later person is in the whole.
func TestMergedForgetsNothing(t *testing.T) {
	for i := range reflect.TypeFor[content.SayReceipt]().NumField() {
		var more content.SayReceipt
		name := fill(&more, i)
		if got := mergedReceipts(content.SayReceipt{}, more); !reflect.DeepEqual(got, more) {
			t.Errorf("receipt: %s is forgotten: %+v, want %+v", name, got, more)
		}
	}
	// set by intake alone, for the mail as a whole
	whole := map[string]bool{"Need": true, "ReadInstead": true, "Message": true, "Reading": true, "Delivered": true,
		"Waits": true, "Differs": true, "Obeyed": true, "Receipt": true, "Why": true}
	for i := range reflect.TypeFor[encounter.Finding]().NumField() {
		var more encounter.Finding
		name := fill(&more, i)
		if got := merged(encounter.Finding{}, more); !whole[name] && shown(got) != shown(more) {
			t.Errorf("finding: %s is forgotten: %+v, want %+v", name, got, more)
		}
	}
}

// fill sets one field of a struct to something else than its zero value, and returns its name.
func fill(of any, field int) string {
	v := reflect.ValueOf(of).Elem()
	f := reflect.NewAt(v.Field(field).Type(), v.Field(field).Addr().UnsafePointer()).Elem()
	switch f.Kind() {
	case reflect.String:
		f.SetString("More.")
	case reflect.Bool:
		f.SetBool(true)
	case reflect.Slice:
		one := reflect.New(f.Type().Elem())
		switch one.Elem().Kind() {
		case reflect.String:
			one.Elem().SetString("More.")
		case reflect.Struct:
			for j := range one.Elem().NumField() {
				if k := one.Elem().Field(j); k.Kind() == reflect.String && k.CanSet() {
					k.SetString("More.")
				}
			}
		}
		f.Set(reflect.Append(f, one.Elem()))
	}
	return v.Type().Field(field).Name
}

// shown returns what a finding changes and says.
func shown(f encounter.Finding) string {
	var say any
	if f.Receipt != nil {
		say = f.Receipt.Say
	}
	return fmt.Sprintf("%+v", []any{f.Events, say, f.Effects, f.Answers, f.Resolve, f.Search, f.Forget, f.Keep, f.KeepFrom})
}
