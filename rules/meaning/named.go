package meaning

import (
	"cmp"
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/grammar"
	"informd/rules/mail"
	"informd/rules/matching"
	"informd/rules/notes"
)

// Called returns everybody whom a name can mean: known people, or else people named to the owner with
// an address.
func (n *Note) Called(name string) []*rules.Person {
	if found := matching.FindWho(name, n.in.Book.People()); len(found) > 0 {
		return found
	}
	var named []*rules.Person
	for _, i := range n.in.Book.Introduced() {
		if i.Promise.Who.Addr != "" {
			named = append(named, n.Stranger(i.Promise.Who))
		}
	}
	return matching.FindWho(name, named)
}

// NameSaid returns the name in the note, whether it is known or not.
func (n *Note) NameSaid() string {
	for _, c := range n.Commands {
		if c.Who != "" && !c.Verb.NamesAnother() {
			return c.Who
		}
	}
	return ""
}

// NamedInLine returns the people that a command names in its line, and whether it contains a name at all.
func (n *Note) NamedInLine(c notes.Command) (people []*rules.Person, names bool) {
	if p := n.in.Book.ByAddress(c.Of.Addr); p != nil {
		return []*rules.Person{p}, true
	}
	if p := cmp.Or(n.newcomerAt(c.Of.Addr), n.newcomerAt(c.Addr.Addr)); p != nil && !c.Verb.NamesAnother() {
		return []*rules.Person{p}, true
	}
	if p := n.in.Book.Tagged(c.Tag); p != nil { // a button's tag decides
		return []*rules.Person{p}, true
	}
	if c.Verb.NamesAnother() || c.Who == "" && c.Addr.Addr == "" {
		return nil, false
	}
	people = n.Called(strings.TrimSpace(c.Who + " " + c.Addr.Addr))
	if len(people) == 0 && c.Addr.Addr != "" && c.Verb.TellsOfTalk() {
		return []*rules.Person{n.Stranger(mail.Address{Name: c.Who, Addr: c.Addr.Addr})}, true
	}
	if p := n.Meant(); len(people) > 1 && p != nil &&
		slices.ContainsFunc(people, func(q *rules.Person) bool { return q.ID == p.ID }) {
		return []*rules.Person{p}, true
	}
	return people, true
}

// NamedInProse returns the known people whom a text names, as package grammar reads names in a sentence: "may" names
// nobody, and "met May today" does.
func (n *Note) NamedInProse(text string) (named []*rules.Person) {
	people := n.in.Book.People()
	var known []mail.Address
	for _, p := range people {
		known = append(known, mail.Address{Name: p.NameSpelt(), Addr: p.Address().Addr})
	}
	for _, i := range grammar.Named(text, known) {
		named = append(named, people[i])
	}
	return named
}

// IsNamed reports whether the note names somebody, known or not, as package grammar reads names in a sentence.
func (n *Note) IsNamed(who mail.Address) bool {
	return grammar.IsNamed(n.in.Message.Subject+"\n"+n.in.Message.Reply, who)
}

// SharingNameWord returns the known people of whose name a word of three letters or more stands in the note, in
// capitals or not, and whether it is meant as a name or not: "may" is enough for May Chen. It finds too many rather
// than too few.
func (n *Note) SharingNameWord() (people []*rules.Person) {
	text := n.in.Message.Reply
	if n.Item.Key == "" { // else informd chose the subject
		text = n.in.Message.Subject + " " + text
	}
	words := mail.NameWords(text)
	for _, p := range n.in.Book.People() {
		if slices.ContainsFunc(mail.NameWords(p.NameSpelt()),
			func(w string) bool { return len([]rune(w)) > 2 && slices.Contains(words, w) }) {
			people = append(people, p)
		}
	}
	return people
}

// Alike returns the people whose name may be misspelt as name: "Bop" for Bob.
func (n *Note) Alike(name string) (people []*rules.Person) {
	for _, p := range n.in.Book.People() {
		for _, w := range mail.NameWords(name) {
			alike := func(of string) bool { return grammar.Alike(w, of) }
			if slices.ContainsFunc(mail.NameWords(p.NameSpelt()), alike) && !slices.Contains(people, p) {
				people = append(people, p)
			}
		}
	}
	return people
}
