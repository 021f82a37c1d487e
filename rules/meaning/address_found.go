package meaning

import (
	"slices"
	"strings"

	"informd/rules/grammar"
	"informd/rules/mail"
	"informd/rules/matching"
	"informd/rules/notes"
)

// readAddresses reads lines that give the address of a person who was named to the owner without one: "found ruben
// castellanos: ruben@vitrines.example". Each becomes an intro command about the contact who named that person. It
// returns the rest of the text.
func (n *Note) readAddresses(text string) (rest string) {
	var missing []matching.Naming
	for _, i := range n.in.Book.Introduced() {
		if i.Promise.Who.Addr == "" && i.Promise.Kept.IsZero() {
			missing = append(missing, i)
		}
	}
	if len(missing) == 0 || !strings.Contains(text, "@") || n.typed.foreign {
		return text
	}
	var left []string
	for line := range strings.Lines(text) {
		c, ok := n.addressFound(strings.TrimSpace(line), missing)
		if !ok {
			left = append(left, line)
			continue
		}
		n.Commands = append(n.Commands, c)
	}
	return strings.Join(left, "")
}

// addressFound reads a line that gives the address of one of the people who lack one, and says little else.
func (n *Note) addressFound(line string, missing []matching.Naming) (c notes.Command, ok bool) {
	const longest = 12 // words
	addrs := mail.MailAddress.FindAllString(line, 2)
	if len(addrs) != 1 || len(strings.Fields(line)) > longest || n.in.Book.ByAddress(addrs[0]) != nil ||
		n.in.Policy.Self.Mine(addrs[0]) {
		return c, false
	}
	said := mail.NameWords(strings.ReplaceAll(line, addrs[0], ""))
	var of []matching.Naming
	for _, i := range missing {
		name := mail.NameWords(i.Promise.Who.Name)
		whole := len(name) > 1 && !slices.ContainsFunc(name, func(w string) bool { return !slices.Contains(said, w) })
		first := len(name) > 0 && slices.Contains(said, name[0]) &&
			slices.Contains(mail.NameWords(mail.SpeltName(addrs[0])), name[0]) &&
			len(matching.FindWho(name[0], n.in.Book.People())) == 0
		if (whole || first) && len(n.NamedInProse(line)) == 0 {
			of = append(of, i)
		}
	}
	if len(of) != 1 || grammar.Unsaid(strings.ToLower(line)) {
		return c, false
	}
	who := mail.Address{Name: of[0].Promise.Who.Name, Addr: addrs[0]}
	return notes.Command{Verb: notes.Intro, Line: line, Addr: who, Of: of[0].By.Address()}, true
}
