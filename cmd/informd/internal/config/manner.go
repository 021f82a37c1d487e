package config

import (
	"fmt"
	"strings"
	"unicode"
)

// manners returns hints on how a stranger sees the owner's name and addresses, which is all
// they see before they open an ask.
func (c *Config) manners() (out []Warning) {
	name := strings.Fields(c.Owner.Name)
	if len(name) == 1 || c.Owner.Name == strings.ToLower(c.Owner.Name) && hasCase(c.Owner.Name) {
		out = append(out, Warning{"owner.name", fmt.Sprintf("%q is all that a stranger sees of you", c.Owner.Name),
			"write first and last name, each with its capital"})
	}
	for _, addr := range c.Owner.Addresses {
		if !saysName(addr, name) {
			out = append(out, Warning{"owner.addresses", addr + " does not say who you are",
				"an address made of your name is opened and answered more readily"})
		}
	}
	return out
}

// saysName reports whether an address shows a name: it has a part of the name, or its initials, and no long
// number. It is also true of a name that ASCII cannot spell.
func saysName(addr string, name []string) bool {
	addr = strings.ToLower(addr)
	local, _, _ := strings.Cut(addr, "@")
	local, _, _ = strings.Cut(local, "+")
	initials, spelt := "", false
	for _, word := range name {
		word = strings.ToLower(word)
		initials += string([]rune(word)[:1])
		for part := range strings.FieldsFuncSeq(word, func(r rune) bool { return r < 'a' || r > 'z' }) {
			if len(part) < 3 {
				continue
			}
			spelt = true
			if strings.Contains(addr, part) {
				return !numbered(local)
			}
		}
	}
	return !spelt || strings.ReplaceAll(local, ".", "") == initials
}

// numbered reports whether three digits or more stand in a row: a year, or a number to
// tell one apart from many.
func numbered(s string) bool {
	run := 0
	for _, r := range s {
		if run++; !unicode.IsDigit(r) {
			run = 0
		}
		if run == 3 {
			return true
		}
	}
	return false
}

func hasCase(s string) bool { return strings.ToUpper(s) != s }
