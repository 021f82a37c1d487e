package agent

import (
	"flag"
	"fmt"
	"os"
	"reflect"
	"strings"
	"sync"
	"testing"

	"informd/rules/content"
)

// told holds what templates were given in the tests of this package: "trouble late", "field SayNotice.Vanished".
var told sync.Map

// noteTold notes what a template is given.
func noteTold(_ content.Kind, say any) {
	if trouble, ok := say.(content.SayTrouble); ok {
		told.Store("trouble "+string(trouble.Trouble), true)
	}
	hearFields(reflect.ValueOf(say))
}

// hearFields notes the fields of a struct that are set, and of the structs in it.
func hearFields(v reflect.Value) {
	switch v.Kind() {
	case reflect.Slice:
		for i := range v.Len() {
			hearFields(v.Index(i))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() && !v.Field(i).IsZero() {
				told.Store("field "+v.Type().Name()+"."+f.Name, true)
				hearFields(v.Field(i))
			}
		}
	}
}

// TestMain runs the tests. When all of them ran, each line of testdata/told-here.txt must have come about.
func TestMain(m *testing.M) {
	code := m.Run()
	if chosen := flag.Lookup("test.run"); code == 0 && chosen.Value.String() == "" && !testing.Short() {
		code = toldHere()
	}
	os.Exit(code)
}

func toldHere() (code int) {
	list, err := os.ReadFile("testdata/told-here.txt")
	if err != nil {
		fmt.Println(err)
		return 1
	}
	for line := range strings.Lines(string(list)) {
		line = strings.TrimSpace(line)
		if _, ok := told.Load(line); !ok && !strings.HasPrefix(line, "#") {
			fmt.Printf("--- FAIL: testdata/told-here.txt: no test of this package brings about: %s\n", line)
			code = 1
		}
	}
	return code
}
