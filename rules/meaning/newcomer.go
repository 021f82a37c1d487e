package meaning

import (
	"slices"
	"strings"
	"time"

	"informd/rules"
	"informd/rules/grammar"
	"informd/rules/mail"
	"informd/rules/matching"
	"informd/rules/notes"
	"informd/rules/prose"
)

// A note may tell of a first talk with an unknown person, and give their address next to the name: "lunch with Hannes
// Koch hannes.koch@clocks.example today". Such a person is called a newcomer here. A person whom somebody only named to
// the owner is not.

// meetNewcomers finds the newcomers of the note. If a command tells of a talk with an unknown name, and the note
// contains an address that fits that name, the command gets that address.
func (n *Note) meetNewcomers() {
	if n.in.Message.Forward != nil || n.typed.foreign || n.meantByContext() != nil {
		return
	}
	for i := range n.Commands {
		c := &n.Commands[i]
		if c.Verb != notes.Met {
			continue
		}
		if c.Who != "" && c.Addr.Addr == "" && len(n.Called(c.Who)) == 0 {
			if c.Addr = n.addressOf(c.Who); c.Addr.Addr != "" {
				n.newcomer(n.Stranger(c.Addr))
			}
		}
		if people, named := n.NamedInLine(*c); named && len(people) == 1 {
			n.newcomer(people[0])
		}
	}
	for _, t := range grammar.SentencesOf(n.Text) {
		n.newcomersIn(t)
	}
}

// newcomersIn finds newcomers in a sentence that tells of a talk. It must give their full name, and their address right
// after it.
func (n *Note) newcomersIn(t grammar.Sentence) {
	for _, a := range grammar.NewNames(nil).NamesIn(t.Text) {
		if !n.mayBeNew(a) || len(mail.NameWords(a.Name)) < 2 || !grammar.BesideName(a, t.Text) {
			continue
		}
		p := n.Stranger(a)
		told := prose.Read(t.Text, prose.Setting{Now: n.in.At(), Zone: n.in.Policy.Zone,
			People: []prose.Known{justMet(p, n.in.At())}, About: -1, Before: -1, Prompt: prose.NoPrompt})
		when, timed := grammar.NewTimes(n.in.At(), n.in.Policy.Zone).WhenIn(t.Low)
		comes := timed && when.Start.After(n.in.At()) // "a call with Tove Lind tove@mills.example on friday"
		tells := func(c notes.Command) bool { return c.Verb == notes.Met && !(c.Likely && comes) }
		if slices.ContainsFunc(told, tells) {
			n.newcomer(p)
		}
	}
}

// newcomer adds p to the newcomers of the note, if p is not known.
func (n *Note) newcomer(p *rules.Person) {
	if n.in.Book.Person(p.ID) == nil && n.newcomerAt(p.Address().Addr) == nil {
		n.newcomers = append(n.newcomers, p)
	}
}

// newcomerAt returns the newcomer with this address, or nil.
func (n *Note) newcomerAt(addr string) *rules.Person {
	i := slices.IndexFunc(n.newcomers, func(p *rules.Person) bool { return p.Has(addr) })
	if addr == "" || i < 0 {
		return nil
	}
	return n.newcomers[i]
}

// onlyNewcomer returns the only newcomer of a note that names no known person; otherwise nil.
func (n *Note) onlyNewcomer() *rules.Person {
	if len(n.newcomers) != 1 || len(n.NamedInProse(n.in.Message.Subject+"\n"+n.typed.text)) > 0 {
		return nil
	}
	return n.newcomers[0]
}

// addressOf returns the only address in the note, if it fits a name: "met Vikram at the party", and below it
// "vikram.rao@submarine.example". That address also gives the rest of the name.
func (n *Note) addressOf(name string) (who mail.Address) {
	found := grammar.NewNames(nil).NamesIn(n.Text)
	found = slices.DeleteFunc(found, func(a mail.Address) bool { return a.Addr == "" })
	words := mail.NameWords(name)
	if len(found) != 1 || len(words) == 0 || !n.mayBeNew(found[0]) {
		return mail.Address{}
	}
	a := found[0]
	spelt := mail.NameWords(mail.SpeltName(a.Addr))
	beside := mail.NameWords(a.Name)
	if !slices.Contains(spelt, words[0]) || len(beside) > 0 && !slices.Contains(beside, words[0]) {
		return mail.Address{}
	}
	a.Name = name
	if len(words) == 1 && len(spelt) == 2 && spelt[0] == words[0] {
		a.Name = strings.TrimSpace(mail.SpeltName(a.Addr))
	}
	return a
}

// mayBeNew reports whether a may be an unknown person: neither the address nor the name is known.
func (n *Note) mayBeNew(a mail.Address) bool {
	return a.Addr != "" && n.in.Book.ByAddress(a.Addr) == nil && !n.in.Policy.Self.Mine(a.Addr) &&
		!mail.RoleAddress(a.Addr) && len(matching.FindWho(a.Name, n.in.Book.People())) == 0
}

// takeFirstTalks makes a likely talk with a newcomer a sure one, if the note also says what came of it: "lunch with
// Hannes Koch hannes.koch@clocks.example today. best bit: a late clock is right".
func (n *Note) takeFirstTalks() {
	for i, c := range n.Commands {
		brought := func(o notes.Command) bool {
			return o.Verb.YieldsLesson() && !o.Likely && (o.Of.IsZero() || o.Of == c.Of)
		}
		if c.Verb == notes.Met && c.Likely && n.newcomerAt(c.Of.Addr) != nil {
			n.Commands[i].Likely = !slices.ContainsFunc(n.Commands, brought)
		}
	}
}

// justMet returns what package prose needs to know of a person with whom, as the note says, the owner has just talked.
func justMet(p *rules.Person, at time.Time) prose.Known {
	k := knownPerson(p, at)
	k.Standing, k.Talk = prose.HasMet, at
	return k
}
