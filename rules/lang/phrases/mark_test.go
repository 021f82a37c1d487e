package phrases

import (
	"reflect"
	"testing"
)

// TestMarks holds that each mark is found in its example.
func TestMarks(t *testing.T) {
	if n := testMarks(t, "Marks", reflect.ValueOf(*EnglishMarks())); n < 100 {
		t.Errorf("got %d marks: they are not all found", n)
	}
}

// testMarks tests the marks in a value, and returns how many there are.
func testMarks(t *testing.T, name string, v reflect.Value) (n int) {
	if m, ok := v.Interface().(Mark); ok {
		if m.Regexp == nil || !m.MatchString(m.Example) {
			t.Errorf("%s is not found in “%s”", name, m.Example)
		}
		return 1
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			n += testMarks(t, name+"."+v.Type().Field(i).Name, v.Field(i))
		}
	case reflect.Slice:
		for i := range v.Len() {
			n += testMarks(t, name, v.Index(i))
		}
	}
	return n
}
