package templates

import (
	"reflect"

	"informd/rules/content"
)

// Buttons returns the buttons about something (those with a tag) that a mail offers, by what its template is
// given.
func Buttons(say any) []content.Shown { return buttonsIn(nil, reflect.ValueOf(cleaned(say))) }

// buttonsIn appends the buttons in a value, wherever they stand in it.
func buttonsIn(found []content.Shown, v reflect.Value) []content.Shown {
	switch v.Kind() {
	case reflect.Slice:
		for i := range v.Len() {
			found = buttonsIn(found, v.Index(i))
		}
	case reflect.Struct:
		if b, ok := reflect.TypeAssert[content.Button](v); ok {
			if b.Tag != "" {
				found = append(found, content.Shown{Command: b.Command, Tag: b.Tag})
			}
			return found
		}
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				found = buttonsIn(found, v.Field(i))
			}
		}
	}
	return found
}
