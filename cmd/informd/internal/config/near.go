package config

import (
	"fmt"
	"strings"

	"informd/rules/mail"
)

// unknown says what is wrong with the name of a key or table that does not exist, and
// what may have been meant: a name of the table, or the same name below another one.
func unknown(name string, isTable bool, known []string) string {
	table, own, dotted := strings.Cut(name, ".")
	if !dotted {
		return unknownTop(name, isTable, known)
	}
	var keys []string
	for _, k := range known {
		if t, rest, _ := strings.Cut(k, "."); t == table {
			keys = append(keys, rest)
		}
	}
	if best := Nearest(own, keys); best != "" {
		return fmt.Sprintf("there is no such key; did you mean %s?", best)
	}
	for _, k := range known {
		if t, rest, _ := strings.Cut(k, "."); rest == own {
			return fmt.Sprintf("there is no such key; %s belongs below [%s]", own, t)
		}
	}
	return fmt.Sprintf("there is no such key; remove it, or see [%s] in config.example.toml", table)
}

// unknownTop does what unknown does, for what stands at the top of the file.
func unknownTop(name string, isTable bool, known []string) string {
	for _, k := range known {
		t, rest, _ := strings.Cut(k, ".")
		switch {
		case isTable && near(name, t):
			return fmt.Sprintf("there is no such table; did you mean [%s]?", t)
		case !isTable && name == rest:
			return fmt.Sprintf("stands outside of any table; move it below [%s]", t)
		}
	}
	if isTable {
		return "there is no such table; remove it, or see config.example.toml"
	}
	return "there is no such key; keys stand below a table, such as [owner]"
}

// Nearest returns the one of the known words that word may be a slip for; "" if none is near.
func Nearest(word string, known []string) (best string) {
	for _, k := range known {
		if near(word, k) && (best == "" || mail.Distance(word, k) < mail.Distance(word, best)) {
			best = k
		}
	}
	return best
}

// near reports whether a may be a slip for b, or the beginning of it.
func near(a, b string) bool {
	a, b = strings.ToLower(a), strings.ToLower(b)
	slips := mail.Distance(a, b)
	return len(a) > 3 && strings.HasPrefix(b, a) || slips <= 2 && 2*slips <= min(len(a), len(b))
}
