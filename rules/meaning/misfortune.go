package meaning

import (
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/lang"
	"informd/rules/mail"
	"informd/rules/notes"
)

// readMisfortune reads the sentences of a note that tell that somebody died, was hurt or is ill, as commands to spare
// them, and returns the text without them. A talk to come with who is ill is more likely off: prose reads that.
func (n *Note) readMisfortune() (rest string) {
	words := lang.Borrowed()
	for line := range strings.Lines(n.Text) {
		for s := range mail.Sentences(line) {
			p, what := n.befell(notes.PlainWords(s), words)
			comes := func(t rules.Talk) bool { return t.State == rules.TalkBooked && t.Start.After(n.in.At()) }
			if p == nil || what == rules.Ill && slices.ContainsFunc(p.Talks, comes) {
				rest += s
				continue
			}
			n.Commands = append(n.Commands,
				notes.Command{Verb: notes.Spare, Line: strings.TrimSpace(s), Text: string(what), Of: p.Address()})
		}
	}
	return rest
}

// befell returns to whom a sentence says that something happened, and what: nothing but their name and small words
// stands before it, for "her father died" is about him.
func (n *Note) befell(s string, words lang.Notes) (*rules.Person, rules.Misfortune) {
	for _, of := range []struct {
		what rules.Misfortune
		said []string
	}{{rules.Died, words.Died}, {rules.Hurt, words.Hurt}, {rules.Ill, words.Ill}} {
		for _, said := range of.said {
			before, after, found := strings.Cut(" "+s+" ", " "+said+" ")
			tail := strings.Fields(after)
			if !found || len(tail) > 0 && !slices.Contains(words.Befalls, tail[0]) {
				continue
			}
			if p := n.onlyNamed(before, words); p != nil {
				return p, of.what
			}
		}
	}
	return nil, ""
}

// onlyNamed returns the one person whom words name, with nothing but small words around. A pronoun is whom the note is
// about.
func (n *Note) onlyNamed(text string, words lang.Notes) *rules.Person {
	who := slices.DeleteFunc(strings.Fields(text), func(w string) bool {
		w = strings.Trim(w, ",.:;!")
		return slices.Contains(words.Befell, w) || slices.Contains(words.Titles, w)
	})
	if len(who) == 1 && slices.Contains(words.Pronouns, who[0]) {
		return n.Meant()
	}
	if people := n.Called(strings.Join(who, " ")); len(people) == 1 && len(who) > 0 {
		return n.in.Book.Person(people[0].ID)
	}
	return nil
}
