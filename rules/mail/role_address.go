package mail

import (
	"slices"
	"strings"
	"unicode"

	"informd/rules/lang"
)

// RoleAddress reports whether an address is that of an office, a team or a list, and no person's: one of its words
// before the @ says so.
func RoleAddress(addr string) bool {
	local, _, _ := strings.Cut(strings.ToLower(addr), "@")
	words := strings.FieldsFunc(local, func(r rune) bool { return !unicode.IsLetter(r) })
	return slices.ContainsFunc(words, func(w string) bool { return slices.Contains(lang.RoleAddresses(), w) })
}
