package meaning

import (
	"cmp"
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
	"informd/rules/grammar"
	"informd/rules/mail"
	"informd/rules/matching"
	"informd/rules/notes"
)

// A Share is the part of a note that is about one of several people.
type Share struct {
	Person *rules.Person
	Note   Note
	Strays []string // in the first share only: unknown names to which the note wants no follow-up
	line   string   // the line that named them first
}

// Shares divides a note that is about several people: "Anna said yes" and below it "Bob: stop". A
// line without a name belongs to the person named above it; "met Anna and Bob" belongs to both. An
// unknown name is reported as unclear and never matched with somebody else. The result is nil if the
// whole note is about one person.
func (n *Note) Shares() []Share {
	forwards := n.ForwardsOf()
	if n.Has(notes.About, notes.Undo) || n.in.Message.Forward != nil && forwards == nil && !n.HoldsNamed() {
		return nil
	}
	d := noteDivider{of: n}
	if p := cmp.Or(forwards, n.Meant()); p != nil {
		d.current, d.out = n.askedTogether(p), []Share{n.share(p, "")}
	}
	meant := len(d.out) == 1
	about := d.current
	for _, c := range n.Commands {
		if !d.command(c) {
			return nil
		}
		if n.amidOthers && len(about) > 0 {
			d.current = about // lines that may be somebody else's change nothing of whom the note is about
		}
	}
	out := slices.DeleteFunc(slices.Clone(d.out), func(s Share) bool {
		return len(s.Note.Commands) == 0 && !(s.Person == forwards && (s.Person.HasOpenAsk() || n.amidOthers))
	})
	switch {
	case len(d.out) == 0:
		return nil
	case len(out) == 0 && len(d.unknownNames) > 0:
		out = d.out
	case len(d.unknownNames) > 0 || len(out) > 1:
	case !meant || len(out) == 0 || out[0].Person.ID == d.out[0].Person.ID:
		return nil
	}
	out[0].Note.Unclear, out[0].Strays = append(d.unknownNames, n.Unclear...), d.strays
	for i := range out {
		if out[i].line == out[0].line {
			out[i].Note.Text = n.Text
		}
	}
	return out
}

// HoldsNamed reports whether a command of the note keeps back the follow-up to one person whom it names: "stop bob"
// above the forwarded mail of a stranger is about Bob.
func (n *Note) HoldsNamed() bool {
	return slices.ContainsFunc(n.Commands, func(c notes.Command) bool {
		people, names := n.NamedBy(c)
		return c.Verb.HoldsFollowup() && names && len(people) == 1 && people[0].HasOpenAsk()
	})
}

// askedTogether returns p and, if the note answers the receipt of a mail that asked several people, the others.
func (n *Note) askedTogether(p *rules.Person) []*rules.Person {
	people := []*rules.Person{p}
	for i := range p.Asks {
		for _, q := range n.in.Book.AskedWith(p, &p.Asks[i]) {
			if n.ReceiptSource(q.Events()) != "" {
				people = append(people, q)
			}
		}
	}
	return people
}

// A noteDivider assigns each line of a note to the people it is about.
type noteDivider struct {
	of           *Note
	out          []Share
	current      []*rules.Person   // the people that the present line is about
	line         string            // the line that named them
	beforeNames  []notes.Command   // the commands before the first name
	unknownNames []content.Misread // the lines with unknown names
	strays       []string          // the unknown names that a stop names
}

// command assigns one command to the people it is about. It returns false if it is unclear who that is.
func (d *noteDivider) command(c notes.Command) bool {
	people, names := d.of.NamedBy(c)
	switch {
	case names && len(people) == 1:
		if c.Line != d.line {
			d.current = nil
		}
		d.line, d.current = c.Line, append(d.current, people[0])
		for _, e := range append(d.beforeNames, c) {
			d.give(people[0], e)
		}
		d.beforeNames = nil
	case names && len(d.current) == 0 && (len(people) > 1 || c.Verb.TellsOfTalk()):
		return false
	case names && !c.Verb.TellsOfTalk():
		with := func(addr string) string { return strings.Replace(c.Line, c.Who, addr, 1) }
		unknown := content.Misread{Line: c.Line,
			Why: "I know nobody called " + c.Who + "; say it with their address"}
		if n := len(people); n > 1 {
			unknown.Why = "I know " + content.Plural(n, "person", "people") + " called " + c.Who
			unknown.Nearest = with(people[0].Address().Addr)
		}
		d.unknownNames = append(d.unknownNames, unknown)
		if c.Verb.HoldsFollowup() {
			d.strays = append(d.strays, c.Who)
		}
	case len(d.current) == 0:
		d.beforeNames = append(d.beforeNames, c)
	default:
		for _, p := range d.current {
			d.give(p, c)
		}
	}
	return true
}

func (d *noteDivider) give(p *rules.Person, c notes.Command) {
	i := slices.IndexFunc(d.out, func(s Share) bool { return s.Person.ID == p.ID })
	if i < 0 {
		i, d.out = len(d.out), append(d.out, d.of.share(p, d.line))
	}
	d.out[i].Note.Commands = append(d.out[i].Note.Commands, c)
}

// NamedBy returns the people that a line names, and whether it contains a name at all.
func (n *Note) NamedBy(c notes.Command) (people []*rules.Person, names bool) {
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

// Meant returns the person that the note's context points to: the thread it answers (informd's own or
// theirs), the tag of a button, or the subject. It is nil if none of these does.
func (n *Note) Meant() *rules.Person { return n.meantBy(true) }

// meantBy is Meant, with or without the subject. Without it, only the answered mail and the tag
// decide.
func (n *Note) meantBy(subject bool) *rules.Person {
	if n.about != nil {
		return n.about
	}
	book := n.in.Book
	if p := book.Person(n.Item.Person); p != nil {
		return p
	}
	for _, c := range n.Commands {
		if p := book.Tagged(c.Tag); p != nil {
			return p
		}
	}
	if p := n.onlyOne(); p != nil {
		return p
	}
	if p := n.inThread(); p != nil {
		return p
	}
	if p := n.inForm(); p != nil {
		return p
	}
	if found := n.inSubject(); subject && len(found) == 1 {
		return found[0]
	}
	if n.goesOn != nil {
		return n.goesOn
	}
	if n.typed.foreign { // the words of somebody known stand in it
		return book.ByAddress(mail.AddressIn(n.typed.foreignFrom))
	}
	return nil
}

// Whom returns the people that a note may be about: as its context says, or the forwarded original, an address or a
// name in it. If that is not exactly one person, informd asks.
func (n *Note) Whom() []*rules.Person {
	if p := n.ForwardsOf(); p != nil {
		return []*rules.Person{p}
	}
	if n.in.Message.Forward != nil && n.in.Book.Person(n.Item.Person) == nil {
		if n.HoldsNamed() {
			return n.Named()
		}
		if people := forwardedOf(n.in); len(people) > 0 && !n.Tells(notes.Verb.TellsOfTalk) {
			return people
		}
		if a := ForwardedAbout(n.in); !a.IsZero() {
			return []*rules.Person{n.Stranger(a)}
		}
	}
	if p := n.Meant(); p != nil {
		return []*rules.Person{p}
	}
	if people := n.Named(); len(people) > 0 {
		return people
	}
	if p := n.onlyNewcomer(); p != nil {
		return []*rules.Person{p}
	}
	return n.mentionedAlone()
}

// mentionedAlone returns the only known person whose name stands in the prose of the note, or else in its subject. It
// returns nobody if a command names somebody, since the note is then about them. It also returns nobody, so that
// informd asks, if the note may refuse a follow-up, has very few words or is not in English: it may say stop in a way
// that informd does not know. It returns nobody, too, if the note ends all this beside the name, or excepts the name.
func (n *Note) mentionedAlone() []*rules.Person {
	const fewWords = 4
	if n.NameSaid() != "" || n.in.Message.Forward != nil || n.Refusal() == notes.SeemsRefuse ||
		len(strings.Fields(n.in.Message.Reply)) <= fewWords {
		return nil
	}
	if n.inAnotherLanguage() || n.aboutAll() || n.EndsOfAll() || (n.EndsAll() || n.meansOthers()) && n.Excepts() {
		return nil
	}
	for _, text := range []string{n.Text, mail.BaseSubject(n.in.Message.Subject)} {
		switch named := n.MentionedIn(text); len(named) {
		case 0:
		case 1:
			return named
		default:
			return nil
		}
	}
	return nil
}

// MentionedIn returns the known people whose name stands in prose.
func (n *Note) MentionedIn(text string) (named []*rules.Person) {
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

// Named returns the people named in a command, in a line of its own, or in the subject.
func (n *Note) Named() []*rules.Person {
	for _, c := range n.Commands {
		if p := n.in.Book.ByAddress(c.Of.Addr); p != nil {
			return []*rules.Person{p}
		}
	}
	if p := n.addressed(); p != nil {
		return []*rules.Person{p}
	}
	if people, said := n.calledInCommand(); said {
		return people
	}
	if first, _, _ := strings.Cut(strings.TrimSpace(n.Text), "\n"); first != "" && len(strings.Fields(first)) < 4 {
		if found := n.Called(strings.Trim(first, " .,:!")); len(found) > 0 {
			return found
		}
	}
	return n.inSubject()
}

// addressed returns the person whose address a command contains, or nil. The address in an
// introduction, or in "same", is not that of the person the note is about; somebody unknown is
// accepted only in a command about a talk, or in "about".
func (n *Note) addressed() *rules.Person {
	for _, c := range n.Commands {
		if c.Verb.NamesAnother() || c.Addr.IsZero() {
			continue
		}
		if p := n.in.Book.ByAddress(c.Addr.Addr); p != nil {
			return p
		}
		if c.Addr.Addr != "" && (c.Verb.TellsOfTalk() || c.Verb == notes.About) {
			if c.Addr.Name == "" && !strings.Contains(c.Who, "@") {
				c.Addr.Name = c.Who
			}
			return n.Stranger(c.Addr)
		}
	}
	return nil
}

// calledInCommand returns everybody whom the name in a command can mean. said reports that this name
// decides even if nobody has it: a talk with an unknown person is not assigned to whoever is named
// next.
func (n *Note) calledInCommand() (people []*rules.Person, said bool) {
	for _, c := range n.Commands {
		if c.Who == "" || c.Verb.NamesAnother() {
			continue
		}
		if found := n.Called(c.Who); len(found) > 0 || c.Verb.TellsOfTalk() {
			return found, true
		}
	}
	return nil, false
}

// inThread returns the person whose mails, or the mails to whom, the note answers. It returns nil if there are several.
func (n *Note) inThread() *rules.Person {
	var only *rules.Person
	for _, id := range n.in.Message.ThreadIDs() {
		p := n.in.Book.ByMessageID(id)
		if p != nil && only != nil && p.ID != only.ID {
			return nil
		}
		only = cmp.Or(p, only)
	}
	return only
}

// inSubject returns the people named in the subject of the note.
func (n *Note) inSubject() []*rules.Person {
	if n.aboutAll() || n.namesOther() { // the subject is informd's, and names who needs the owner
		return nil
	}
	if s := strings.TrimSpace(n.in.Message.Subject); s != "" {
		return n.Called(mail.ReplySubject(s)[len("Re: "):])
	}
	return nil
}

// share returns an empty part of the note for person p, whom a line names. If the note answers a mail about somebody
// else, the part does not count as an answer to it.
func (n *Note) share(p *rules.Person, line string) Share {
	part := *n
	part.Note, part.about = notes.Note{}, nil
	if p.ID != n.Item.Person {
		part.Item = rules.Item{}
	}
	return Share{Person: p, Note: part, line: line}
}

// ReceiptSource returns the source of the events whose receipt the note answers; "" if it answers the receipt of none
// of them.
func (n *Note) ReceiptSource(events []fact.Event) string {
	for _, e := range events {
		if e.Source != "" && n.Item.Key == rules.ReceiptKey(e.Source) {
			return e.Source
		}
	}
	return ""
}
