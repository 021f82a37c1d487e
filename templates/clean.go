package templates

import (
	"reflect"
	"strings"
	"time"
	"unicode"
)

// cleaned returns a copy of a Say struct in which every string is what it claims to be: one
// line, or several where its field is tagged `say:"lines"`.
func cleaned(say any) any { return cleanValue(reflect.ValueOf(say), false).Interface() }

func cleanValue(v reflect.Value, lines bool) reflect.Value {
	switch v.Kind() {
	case reflect.String:
		s := oneLine(v.String())
		if lines {
			s = manyLines(v.String())
		}
		return reflect.ValueOf(s).Convert(v.Type())
	case reflect.Slice:
		if v.IsNil() {
			return v
		}
		out := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
		for i := range v.Len() {
			out.Index(i).Set(cleanValue(v.Index(i), lines))
		}
		return out
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[time.Time]() {
			return v
		}
		out := reflect.New(v.Type()).Elem()
		for i := range v.NumField() {
			out.Field(i).Set(cleanValue(v.Field(i), v.Type().Field(i).Tag.Get("say") == "lines"))
		}
		return out
	}
	return v
}

// oneLine folds white space and drops what is not to be read: control characters, and
// those that turn the direction of text. A line has an end: 1,000 characters.
func oneLine(s string) string {
	const most = 1000
	s = strings.Join(strings.FieldsFunc(strings.ToValidUTF8(s, "\uFFFD"), isSpace), " ")
	r := []rune(strings.TrimSpace(strings.Map(visible, s)))
	if len(r) > most {
		return string(r[:most-1]) + "…"
	}
	return string(r)
}

// manyLines keeps line ends, as LF, and expands tabs. Nobody reads more than 64 KiB.
func manyLines(s string) string {
	const most = 64 << 10
	if len(s) > most {
		s = s[:most]
	}
	s = strings.ToValidUTF8(s, "\uFFFD")
	s = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u2028", "\n", "\u2029", "\n", "\u0085",
		"\n", "\t", "    ").Replace(s)
	lines := strings.Split(s, "\n")
	for i, l := range lines {
		lines[i] = strings.TrimRightFunc(strings.Map(visible, l), unicode.IsSpace)
	}
	return strings.Trim(strings.Join(lines, "\n"), "\n")
}

// isSpace is white space, and what some program might take for a line end.
func isSpace(r rune) bool { return unicode.IsSpace(r) || r == '\u2028' || r == '\u2029' || r == 0 }

// visible drops a rune that must not reach a reader. The two joiners stay: names in
// Persian and many emoji need them.
func visible(r rune) rune {
	switch {
	case r == '\u200C' || r == '\u200D':
		return r
	case unicode.Is(unicode.Cc, r), unicode.Is(unicode.Cf, r), unicode.Is(unicode.Co, r):
		return -1
	}
	return r
}
