package store

import (
	"encoding"
	"encoding/json"
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"

	"informd/rules/fact"
)

// A dataReader reads the data of events as encoding/json does. All events are read at each start, so it
// reads what [marshal] mostly writes by itself, in a quarter of the time: no white space, no escapes, and
// no names but ours. What is otherwise it leaves to encoding/json.
type dataReader struct {
	fields map[reflect.Type]map[string]int // by their names in the data
}

func newDataReader() dataReader {
	r := dataReader{map[reflect.Type]map[string]int{}}
	r.learn(reflect.TypeFor[fact.Event]())
	return r
}

// learn learns the fields of a struct, of those in it, and of those to which it points.
func (r dataReader) learn(t reflect.Type) {
	oneText := reflect.TypeFor[encoding.TextUnmarshaler]() // such as an instant: a string in the data, no object
	r.fields[t] = map[string]int{}
	for i := range t.NumField() {
		f := t.Field(i)
		if name, _, _ := strings.Cut(f.Tag.Get("json"), ","); name != "-" {
			r.fields[t][name] = i
		}
		switch {
		case f.Type.Kind() == reflect.Pointer:
			r.learn(f.Type.Elem())
		case f.Type.Kind() == reflect.Struct && !reflect.PointerTo(f.Type).Implements(oneText):
			r.learn(f.Type)
		}
	}
}

// read reads data into an event whose columns have been read.
func (r dataReader) read(data []byte, ev *fact.Event) error {
	columns := *ev
	rest, ok := r.object(string(data), reflect.ValueOf(ev).Elem())
	if ok && rest == "" && utf8.Valid(data) {
		return nil
	}
	*ev = columns
	return json.Unmarshal(data, ev)
}

// object reads an object at the beginning of a text into a struct, and returns what follows it. ok is
// false where it is not as plain as it should be.
func (r dataReader) object(s string, to reflect.Value) (rest string, ok bool) {
	fields := r.fields[to.Type()]
	rest, ok = strings.CutPrefix(s, "{")
	for more := ok && !strings.HasPrefix(rest, "}"); more; rest, more = strings.CutPrefix(rest, ",") {
		var name string
		if name, rest, ok = plainText(rest); !ok {
			return rest, false
		}
		field, known := fields[name]
		if rest, ok = strings.CutPrefix(rest, ":"); !known || !ok {
			return rest, false
		}
		if rest, ok = r.value(rest, to.Field(field)); !ok {
			return rest, false
		}
	}
	return strings.CutPrefix(rest, "}")
}

// value reads the value of a field.
func (r dataReader) value(s string, to reflect.Value) (rest string, ok bool) {
	switch to := to.Addr().Interface().(type) {
	case encoding.TextUnmarshaler:
		text, rest, ok := plainText(s)
		return rest, ok && to.UnmarshalText([]byte(text)) == nil
	case *[]string:
		return plainTexts(s, to)
	}
	switch to.Kind() {
	case reflect.String:
		text, rest, ok := plainText(s)
		to.SetString(text)
		return rest, ok
	case reflect.Bool:
		to.SetBool(true)
		return strings.CutPrefix(s, "true")
	case reflect.Struct:
		return r.object(s, to)
	case reflect.Pointer:
		to.Set(reflect.New(to.Type().Elem()))
		return r.object(s, to.Elem())
	}
	end := max(strings.IndexAny(s, ",}"), 0)
	n, err := strconv.ParseInt(s[:end], 10, 64)
	if err != nil || to.OverflowInt(n) {
		return s, false
	}
	to.SetInt(n)
	return s[end:], true
}

// plainText reads a string without escapes.
func plainText(s string) (text, rest string, ok bool) {
	if !strings.HasPrefix(s, `"`) {
		return "", s, false
	}
	for i := 1; i < len(s); i++ {
		switch c := s[i]; {
		case c == '"':
			return s[1:i], s[i+1:], true
		case c == '\\' || c < ' ':
			return "", s, false
		}
	}
	return "", s, false
}

// plainTexts reads a list of strings that is not empty.
func plainTexts(s string, to *[]string) (rest string, ok bool) {
	rest, ok = strings.CutPrefix(s, "[")
	for more := ok; more; rest, more = strings.CutPrefix(rest, ",") {
		var text string
		if text, rest, ok = plainText(rest); !ok {
			return rest, false
		}
		*to = append(*to, text)
	}
	return strings.CutPrefix(rest, "]")
}
