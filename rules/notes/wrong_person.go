package notes

import (
	"regexp"
	"strings"
	"sync"

	"informd/rules/lang"
	"informd/rules/mail"
)

// WrongPerson reads a short note which says that an earlier note named the wrong person: "that was thandi, not ramona!!
// please put that right". It returns the right name and the wrong one.
func WrongPerson(note string) (right, wrong string, ok bool) {
	const longest = 16 // words; a longer one says more
	if len(strings.Fields(note)) > longest {
		return "", "", false
	}
	for s := range mail.Sentences(note) {
		s = strings.Trim(mail.FoldSpace(s), " .!?,;:–-")
		for _, p := range wrongPersons() {
			if m := p.FindStringSubmatch(s); m != nil {
				return m[p.SubexpIndex("right")], m[p.SubexpIndex("wrong")], true
			}
		}
	}
	return "", "", false
}

// wrongPersons are the ways in which one says that a note named the wrong person.
var wrongPersons = sync.OnceValue(func() (all []*regexp.Regexp) {
	for _, p := range lang.WrongPerson() {
		all = append(all, regexp.MustCompile(`(?i)^`+p+`$`))
	}
	return all
})
