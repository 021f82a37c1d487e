package meaning

import (
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/lang"
	"informd/rules/notes"
)

// readDeclinedFee reads lines by which the owner gives up on a contact who wants to be paid, and makes each a "let go"
// command. It returns the text without these lines.
func (n *Note) readDeclinedFee(text string) (rest string) {
	for line := range strings.Lines(text) {
		p := n.declinesFee(line)
		if p == nil {
			rest += line
			continue
		}
		n.Commands = append(n.Commands,
			notes.Command{Verb: notes.LetGo, Line: strings.TrimSpace(line), Of: p.Address()})
	}
	return rest
}

// declinesFee returns the person who, as a line says, wants to be paid, and whom the owner will not pay: "dana wants
// money, no thanks". It returns nil if the line says no such thing. Without a word for a fee, "no thanks" may be the
// contact's answer.
func (n *Note) declinesFee(line string) *rules.Person {
	words := lang.NoteWords()
	line = notes.PlainWords(line)
	at := slices.IndexFunc(words.Declines, func(d string) bool { return strings.HasSuffix(line, " "+d) })
	if at < 0 {
		return nil
	}
	var named *rules.Person
	paid := false
	for _, w := range strings.Fields(strings.TrimSuffix(line, words.Declines[at])) {
		w = strings.Trim(w, ",.;:!-–—")
		paid = paid || slices.Contains(words.Fees, strings.Trim(w, "0123456789"))
		if people := n.Called(w); len(people) == 1 && len(w) > 2 {
			if named != nil && named.ID != people[0].ID {
				return nil
			}
			named = people[0]
		}
	}
	if !paid {
		return nil
	}
	if named == nil {
		return n.Meant()
	}
	return n.in.Book.Person(named.ID)
}
