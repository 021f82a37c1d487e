package meaning

import (
	"cmp"
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/content"
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
	people, names := d.of.NamedInLine(c)
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
