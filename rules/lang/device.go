package lang

import (
	"slices"
	"strings"
)

// maxDeviceLine is how many bytes a line has at most that a telephone adds.
const maxDeviceLine = 60

// IsDeviceLine reports whether a line is what a telephone adds below a mail: "Sent from my phone".
func IsDeviceLine(line string) bool {
	low := strings.ToLower(strings.TrimSpace(line))
	if low == "" || len(low) > maxDeviceLine {
		return false
	}
	opens := func(l Language) bool {
		return slices.ContainsFunc(l.Below.Device, func(d string) bool {
			begin, hold, _ := strings.Cut(strings.ToLower(d), "…")
			return strings.HasPrefix(low, strings.TrimSpace(begin)) && strings.Contains(low, strings.TrimSpace(hold))
		})
	}
	names := func(l Language) bool { // the devices have the same names everywhere
		return slices.ContainsFunc(strings.Fields(low), func(word string) bool {
			return slices.ContainsFunc(l.Below.Phones, func(p string) bool { return strings.HasPrefix(word, p) })
		})
	}
	return slices.ContainsFunc(All(), opens) && slices.ContainsFunc(All(), names)
}
