package meaning

import (
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/lang"
	"informd/rules/notes"
)

// readDeclinedFee reads the lines of a text by which the owner lets go of somebody who wants to be paid, as
// commands, and returns the text without them.
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

// declinesFee returns the one person of whom a line says that they want to be paid, and that the owner will not:
// "dana wants money, no thanks". The same words without a fee may be theirs.
func (n *Note) declinesFee(line string) *rules.Person {
	words := lang.Borrowed()
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
