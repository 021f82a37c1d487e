package rules

import (
	"strings"

	"informd/rules/content"
	"informd/rules/mail"
)

// maxListed is how many names a list has; of more, the first and how many others there are.
const maxListed = 6

// Listed names the parts of a list: "Anna Meier, Bob Lee and Carl Oz", "Anna Meier, Bob Lee and 58
// others".
func Listed(names []string) string {
	if n := len(names); n > maxListed {
		names = append(names[:2:2], content.Plural(n-2, "other", "others"))
	}
	if n := len(names); n > 1 {
		return strings.Join(names[:n-1], ", ") + " and " + names[n-1]
	}
	return strings.Join(names, "")
}

// sentence begins with a capital and ends with a full stop.
func sentence(s string) string {
	first := mail.FirstRune(s)
	s = strings.ToUpper(first) + s[len(first):]
	if !strings.HasSuffix(s, ".") && !strings.HasSuffix(s, "?") && !strings.HasSuffix(s, "!") {
		s += "."
	}
	return s
}
