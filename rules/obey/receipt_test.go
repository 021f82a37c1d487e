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
	conclude := func(o recorded, say receipt) string {
		r := &noteDoer{recorded: o, receipt: say, in: encounter.Encounter{Message: mail.Message{ID: "n@example.org"}}}
		if o.erase {
			r.person = &rules.Person{ID: "anna"}
			r.in.Book = matching.NewBook(mail.Self{}, []*rules.Person{r.person})
			return shown(r.personFinding())
		}
		return shown(r.conclude(r.in.AccountReceipt))
	}
	changed := recorded{events: []fact.Event{{Kind: fact.Noted}}}
	before := conclude(changed, receipt{})
	for i := range reflect.TypeFor[recorded]().NumField() {
		more := changed
		name := fill(&more, i)
		if conclude(more, receipt{}) == before {
			t.Errorf("%s is forgotten", name)
		}
	}
	for i := range reflect.TypeFor[receipt]().NumField() {
		var more receipt
		name := fill(&more, i)
		if conclude(changed, more) == before {
			t.Errorf("%s is forgotten", name)
		}
	}
}

// What a receipt says is decided by the verb that says it: whatever comes first, a question about a follow-up that waits
// goes before what a line says, and that before what is only said for want of it.
func TestReceiptPrecedence(t *testing.T) {
	const line, hold, fallback = "It is booked.", "Nothing leaves until you say.", "Answer UNDO."
	verbs := map[string]func(*receipt){
		"line": func(o *receipt) { o.next(line); o.change(line) },
		"hold": func(o *receipt) { o.nextFirst(hold); o.changeFirst(hold) },
		"else": func(o *receipt) { o.nextIfNone(fallback); o.changeIfNone(fallback) },
	}
	for _, tt := range []struct {
		order []string
		want  string
	}{
		{[]string{"else"}, fallback}, {[]string{"line", "else"}, line}, {[]string{"else", "line"}, line},
		{[]string{"line", "hold"}, hold}, {[]string{"hold", "line"}, hold}, {[]string{"hold", "line", "else"}, hold},
	} {
		var o receipt
		for _, verb := range tt.order {
			verbs[verb](&o)
		}
		if say := o.content(); say.Happens != tt.want || say.Change != tt.want {
			t.Errorf("%v: next %q, change %q; want %q", tt.order, say.Happens, say.Change, tt.want)
		}
	}
	var o receipt
	o.say("second")
	o.sayFirst("first")
	o.button(content.Button{Label: "2"})
	o.buttonFirst(content.Button{Label: "1"})
	if say := o.content(); say.Understood != "first second" || say.Buttons[0].Label != "1" || say.Asks {
		t.Errorf("%+v", say)
	}
	if o.askFirst("zeroth"); !o.content().Asks || o.content().Understood != "zeroth first second" {
		t.Errorf("%+v", o.content())
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
	case reflect.Struct:
		if f.Type() == reflect.TypeFor[slot]() {
			*f.Addr().Interface().(*slot) = slot{text: "More."}
		}
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
