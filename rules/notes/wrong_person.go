package notes

import (
	"regexp"
	"strings"
	"sync"

	"informd/rules/lang/phrases"
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
		s = strings.Trim(mail.FoldSpace(strings.ReplaceAll(s, "’", "'")), " .!?,;:–-")
		for _, p := range wrongPersons() {
			if m := p.FindStringSubmatch(s); m != nil {
				return m[p.SubexpIndex("right")], m[p.SubexpIndex("wrong")], true
			}
		}
	}
	return "", "", false
}

// wrongPersons are the patterns of the sentences that say that a note named the wrong person.
var wrongPersons = sync.OnceValue(func() (all []*regexp.Regexp) {
	const name = `[\pL'.-]+(?: [\pL'.-]+){0,2}?(?: <?\S+@[^\s,>]+>?)?`
	said := phrases.WrongPerson()
	parts := strings.NewReplacer("NOTE", oneOf(said.Note), "WITH ", "(?:"+oneOf(said.With)+" )?",
		"RIGHT", `(?P<right>`+name+`)`, "WRONG", `(?P<wrong>`+name+`)`)
	for _, w := range said.Ways {
		all = append(all, regexp.MustCompile(`(?i)^(?:`+oneOf(said.Openings)+`[,.!:;-]* )*`+parts.Replace(w.Words)+`$`))
	}
	return all
})

// oneOf returns a piece of a pattern that matches any of some words.
func oneOf(words []string) string { return "(?:" + strings.Join(words, "|") + ")" }
