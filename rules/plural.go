package rules

import (
	"fmt"
	"strings"
)

// Plural counts things: "1 person", "3 people".
func Plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// Listed names the parts of a list: "Anna Meier, Bob Lee and Carl Oz".
func Listed(names []string) string {
	if n := len(names); n > 1 {
		return strings.Join(names[:n-1], ", ") + " and " + names[n-1]
	}
	return strings.Join(names, "")
}
