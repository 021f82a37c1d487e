package meaning

import (
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/fact"
	"informd/rules/lang"
	"informd/rules/mail"
	"informd/rules/notes"
)

// readMisfortune finds sentences which say that a person died, was hurt or is ill, and makes each a "spare" command.
// It returns the text without them. If a person who is ill has a booked talk, the sentence more likely means that the
// talk is off, so it is left to package prose.
func (n *Note) readMisfortune() (rest string) {
	words := lang.NoteWords()
	for line := range strings.Lines(n.Text) {
		for s := range mail.Sentences(line) {
			p, what := n.befell(notes.PlainWords(s), words)
			comes := func(t rules.Talk) bool { return t.State == rules.TalkBooked && t.Start.After(n.in.At()) }
			if p == nil || what == fact.Ill && slices.ContainsFunc(p.Talks, comes) {
				rest += s
				continue
			}
			n.Commands = append(n.Commands,
				notes.Command{Verb: notes.Spare, Line: strings.TrimSpace(s), Text: string(what), Of: p.Address()})
		}
	}
	return rest
}

// befell returns the person that a sentence tells of, and what happened to them. Only their name and small words may
// stand before the verb: "her father died" is not about her.
func (n *Note) befell(s string, words lang.Notes) (*rules.Person, fact.Misfortune) {
	for _, of := range []struct {
		what fact.Misfortune
		said []string
	}{{fact.Died, words.Died}, {fact.Hurt, words.Hurt}, {fact.Ill, words.Ill}} {
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

// onlyNamed returns the person that a text names, if it contains only one name and small words; otherwise nil. A
// pronoun, such as "she", means the person that the note is about.
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
