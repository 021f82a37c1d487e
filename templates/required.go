package templates

import (
	"reflect"
	"strings"
	"text/template"

	"informd/rules/content"
)

// A requiredField is a field that the text of a kind has to show, whoever wrote the template.
type requiredField struct {
	field string
	why   string
}

// requiredFields are, by kind, the fields without which a mail does not do what its owner relies on.
func requiredFields(name content.Kind) []requiredField {
	return map[content.Kind][]requiredField{
		content.KindFollowup: {{"Reworded", "what its owner writes with “edit” would be lost"}},
		content.KindNotice:   {{"Text", "its owner would not see what is sent"}},
		content.KindReceipt:  {{"Understood", "its owner would not see what was understood"}},
		content.KindAnswer:   {{"Lead", "its owner would get no answer"}},
	}[name]
}

// unshown returns the first fault of an owner's template that leaves out what its kind has to show.
func (s *Set) unshown(name string, t *template.Template, k kind) []Fault {
	if s.sources[name].from == "" {
		return nil
	}
	const mark = "xqzmark"
	for _, m := range requiredFields(k.name) {
		say := reflect.New(reflect.TypeOf(k.zero)).Elem()
		say.Set(reflect.ValueOf(s.samples[k.name][0]))
		say.FieldByName(m.field).SetString(mark)
		w, err := renderText(t, k.name, cleaned(say.Interface()))
		if err != nil {
			return []Fault{explain(err, name, k)}
		}
		if !strings.Contains(w.Text, mark) {
			return []Fault{{File: name, Line: 1, What: "leaves out ." + m.field + ": " + m.why,
				Cure: "put it into the text; `informd template show " + name + "` shows where it stands"}}
		}
	}
	return nil
}
