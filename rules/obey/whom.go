package obey

import (
	"cmp"
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/encounter"
	"informd/rules/grammar"
	"informd/rules/lang"
	"informd/rules/mail"
	"informd/rules/manner"
	"informd/rules/notes"
)

// A personNote is the part of a note that is about one of several people.
type personNote struct {
	person *rules.Person
	line   string // the line that named them first
	note   notes.Note
	strays []string // of the first: names of nobody known, to whom no follow-up is to go
}

// shares divides a note that is about several people: "Anna said yes" and below it "Bob: stop". A
// line without a name belongs to the person named above it; "met Anna and Bob" belongs to both. An
// unknown name is reported as unclear and never matched with somebody else. The result is nil if the
// whole note is about one person.
func (r *noteReader) shares() []personNote {
	forwards := r.forwardedOfKnown()
	if r.has(notes.About, notes.Undo) || r.in.Message.Forward != nil && forwards == nil {
		return nil
	}
	d := noteDivider{reader: r}
	if p := cmp.Or(forwards, r.meant()); p != nil {
		d.current, d.out = r.askedTogether(p), []personNote{{person: p}}
	}
	meant := len(d.out) == 1
	about := d.current
	for _, c := range r.note.Commands {
		if !d.command(c) {
			return nil
		}
		if r.amidOthers && len(about) > 0 {
			d.current = about // lines that may be somebody else's change nothing of whom the note is about
		}
	}
	out := slices.DeleteFunc(slices.Clone(d.out), func(s personNote) bool {
		return len(s.note.Commands) == 0 && !(s.person == forwards && (s.person.HasOpenAsk() || r.amidOthers))
	})
	switch {
	case len(d.out) == 0:
		return nil
	case len(out) == 0 && len(d.unknownNames) > 0:
		out = d.out
	case len(d.unknownNames) > 0 || len(out) > 1:
	case !meant || len(out) == 0 || out[0].person.ID == d.out[0].person.ID:
		return nil
	}
	out[0].note.Unclear, out[0].strays = append(d.unknownNames, r.note.Unclear...), d.strays
	for i := range out {
		if out[i].line == out[0].line {
			out[i].note.Text = r.note.Text
		}
	}
	return out
}

// askedTogether returns p and, if the note answers the receipt of a mail that asked several people, the others.
func (r *noteReader) askedTogether(p *rules.Person) []*rules.Person {
	people := []*rules.Person{p}
	for i := range p.Asks {
		for _, q := range r.in.Book.AskedWith(p, &p.Asks[i]) {
			if r.undoSource(q.Events()) != "" {
				people = append(people, q)
			}
		}
	}
	return people
}

// A noteDivider assigns each line of a note to the people it is about.
type noteDivider struct {
	reader       *noteReader
	out          []personNote
	current      []*rules.Person   // whom the lines are about at present
	line         string            // that named them
	beforeNames  []notes.Command   // before anybody was named
	unknownNames []content.Misread // that name nobody known
	strays       []string          // whom of those a stop names
}

// command assigns one line; false: it is unclear whom it is about.
func (d *noteDivider) command(c notes.Command) bool {
	people, names := d.reader.namedBy(c)
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
		unknown := content.Misread{Line: c.Line, Why: "I know nobody called " + c.Who +
			"; with the address I can note it: " + with(strings.ToLower(notes.FirstWord(c.Who))+"@example.org")}
		if n := len(people); n > 1 {
			unknown.Why = "I know " + content.Plural(n, "person", "people") + " called " + c.Who
			unknown.Nearest = with(people[0].Address().Addr)
		}
		d.unknownNames = append(d.unknownNames, unknown)
		if c.Verb == notes.Stop || c.Verb == notes.NoFollow || c.Verb == notes.Later {
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
	i := slices.IndexFunc(d.out, func(s personNote) bool { return s.person.ID == p.ID })
	if i < 0 {
		i, d.out = len(d.out), append(d.out, personNote{person: p, line: d.line})
	}
	d.out[i].note.Commands = append(d.out[i].note.Commands, c)
}

// namedBy returns the people that a line names, and whether it contains a name at all.
func (r *noteReader) namedBy(c notes.Command) (people []*rules.Person, names bool) {
	if p := r.in.Book.ByAddress(c.Of.Addr); p != nil {
		return []*rules.Person{p}, true
	}
	if p := r.in.Book.Tagged(c.Tag); p != nil { // a button's tag decides
		return []*rules.Person{p}, true
	}
	if c.Verb == notes.Intro || c.Verb == notes.Same || c.Who == "" && c.Addr.Addr == "" {
		return nil, false
	}
	people = r.called(strings.TrimSpace(c.Who + " " + c.Addr.Addr))
	if len(people) == 0 && c.Addr.Addr != "" && c.Verb.TellsOfTalk() {
		return []*rules.Person{r.stranger(mail.Address{Name: c.Who, Addr: c.Addr.Addr})}, true
	}
	if p := r.meant(); len(people) > 1 && p != nil &&
		slices.ContainsFunc(people, func(q *rules.Person) bool { return q.ID == p.ID }) {
		return []*rules.Person{p}, true
	}
	return people, true
}

// called returns everybody whom a name can mean: known people, or else people named to the owner with
// an address.
func (r *noteReader) called(name string) []*rules.Person {
	if found := rules.FindWho(name, r.in.Book.People()); len(found) > 0 {
		return found
	}
	var named []*rules.Person
	for _, n := range r.in.Book.Introduced() {
		if n.Promise.Who.Addr != "" {
			named = append(named, r.stranger(n.Promise.Who))
		}
	}
	return rules.FindWho(name, named)
}

// meant returns the person that the note's context points to: the thread it answers (informd's own or
// theirs), the tag of a button, or the subject. It is nil if none of these does.
func (r *noteReader) meant() *rules.Person { return r.meantBy(true) }

// meantBy is meant, with or without the subject. Without it, only the answered mail and the tag
// decide.
func (r *noteReader) meantBy(subject bool) *rules.Person {
	if r.assigned != nil {
		return r.assigned
	}
	book := r.in.Book
	if p := book.Person(r.item.Person); p != nil {
		return p
	}
	for _, c := range r.note.Commands {
		if p := book.Tagged(c.Tag); p != nil {
			return p
		}
	}
	if p := r.onlyOne(); p != nil {
		return p
	}
	if p := r.inThread(); p != nil {
		return p
	}
	if p := r.inForm(); p != nil {
		return p
	}
	if found := r.inSubject(); subject && len(found) == 1 {
		return found[0]
	}
	if r.typed.foreign { // the words of somebody known stand in it
		return book.ByAddress(mail.AddressIn(r.typed.foreignFrom))
	}
	return nil
}

// whom returns the people a note may be about: by its context, the forwarded original, an address in
// it, or a name. If that is not exactly one, informd asks.
func (r *noteReader) whom() []*rules.Person {
	if p := r.forwardedOfKnown(); p != nil {
		return []*rules.Person{p}
	}
	if r.in.Message.Forward != nil && r.in.Book.Person(r.item.Person) == nil {
		if a := forwardedAbout(r.in); !a.IsZero() {
			if people := forwardedOf(r.in); len(people) > 0 && !r.has(notes.Met, notes.Interview) {
				return people
			}
			return []*rules.Person{r.stranger(a)}
		}
	}
	if p := r.meant(); p != nil {
		return []*rules.Person{p}
	}
	if people := r.named(); len(people) > 0 {
		return people
	}
	return r.mentionedAlone()
}

// mentionedAlone returns the only known person whose name stands in the prose of the note, or else in its subject. A
// command that names somebody unknown is about nobody else. A note that may refuse is asked about, and so are few words
// and those of another language than English: they may say stop in a way that informd does not know.
func (r *noteReader) mentionedAlone() []*rules.Person {
	const fewWords = 4
	if r.nameSaid() != "" || r.in.Message.Forward != nil || r.note.Refusal() == notes.SeemsRefuse ||
		len(strings.Fields(r.in.Message.Reply)) <= fewWords {
		return nil
	}
	if language, sure := manner.Guess(r.in.Message.Reply); sure && language != lang.English {
		return nil
	}
	people := r.in.Book.People()
	var known []mail.Address
	for _, p := range people {
		known = append(known, mail.Address{Name: p.NameSpelt(), Addr: p.Address().Addr})
	}
	for _, text := range []string{r.note.Text, mail.BaseSubject(r.in.Message.Subject)} {
		switch named := grammar.Named(text, known); len(named) {
		case 0:
		case 1:
			return []*rules.Person{people[named[0]]}
		default:
			return nil
		}
	}
	return nil
}

// named returns the people named in a command, in a line of its own, or in the subject.
func (r *noteReader) named() []*rules.Person {
	for _, c := range r.note.Commands {
		if p := r.in.Book.ByAddress(c.Of.Addr); p != nil {
			return []*rules.Person{p}
		}
	}
	if p := r.addressed(); p != nil {
		return []*rules.Person{p}
	}
	if people, said := r.calledInCommand(); said {
		return people
	}
	if first, _, _ := strings.Cut(strings.TrimSpace(r.note.Text), "\n"); first != "" && len(strings.Fields(first)) < 4 {
		if found := r.called(strings.Trim(first, " .,:!")); len(found) > 0 {
			return found
		}
	}
	return r.inSubject()
}

// addressed returns the person whose address a command contains, or nil. The address in an
// introduction, or in "same", is not that of the person the note is about; somebody unknown is
// accepted only in a command about a talk, or in "about".
func (r *noteReader) addressed() *rules.Person {
	for _, c := range r.note.Commands {
		if c.Verb == notes.Intro || c.Verb == notes.Same || c.Addr.IsZero() {
			continue
		}
		if p := r.in.Book.ByAddress(c.Addr.Addr); p != nil {
			return p
		}
		if c.Addr.Addr != "" && (c.Verb.TellsOfTalk() || c.Verb == notes.About) {
			if c.Addr.Name == "" && !strings.Contains(c.Who, "@") {
				c.Addr.Name = c.Who
			}
			return r.stranger(c.Addr)
		}
	}
	return nil
}

// calledInCommand returns everybody whom the name in a command can mean. said reports that this name
// decides even if nobody has it: a talk with an unknown person is not assigned to whoever is named
// next.
func (r *noteReader) calledInCommand() (people []*rules.Person, said bool) {
	for _, c := range r.note.Commands {
		if c.Who == "" || c.Verb == notes.Intro {
			continue
		}
		if found := r.called(c.Who); len(found) > 0 || c.Verb.TellsOfTalk() {
			return found, true
		}
	}
	return nil, false
}

// inThread returns the one person to or from whom the answered mails are; nil if there are several.
func (r *noteReader) inThread() *rules.Person {
	var only *rules.Person
	for _, id := range r.in.Message.ThreadIDs() {
		p := r.in.Book.ByMessageID(id)
		if p != nil && only != nil && p.ID != only.ID {
			return nil
		}
		only = cmp.Or(p, only)
	}
	return only
}

// inSubject returns the people named in the subject of the note.
func (r *noteReader) inSubject() []*rules.Person {
	if s := strings.TrimSpace(r.in.Message.Subject); s != "" {
		return r.called(mail.ReplySubject(s)[len("Re: "):])
	}
	return nil
}

// findings carries out a note about several people as one note about each. Its receipt is in the
// thread of the first.
func (r *noteReader) findings(shares []personNote) encounter.Finding {
	if len(shares) == 1 {
		return r.holdStrays(shares[0].strays, r.readerOf(shares[0], true).finding())
	}
	var each []encounter.Finding
	same, asks := true, ""
	for i, s := range shares {
		one := r.readerOf(s, i == 0).finding()
		say := inFull(one)
		nameButtons(say.Buttons, s.person)
		one.Receipt = encounter.SharedReceipt(one.Receipt, say)
		each = append(each, one)
		same = same && say.Happens == each[0].Receipt.Say.Happens
		if say.Asks {
			asks = s.person.Called()
		}
	}
	f := each[0]
	for i, one := range each {
		say := &one.Receipt.Say
		if !same && say.Happens != "" && len(one.Forget) == 0 {
			say.Happens = shares[i].person.Called() + ": " + say.Happens
		}
		if asks != "" { // a bare answer would be about the first alone
			say.Change = "Answer with one of the lines below, or with a name, such as: stop " + asks + "."
		}
		if i > 0 {
			f = merged(f, one)
		}
	}
	if len(r.in.Message.Parts) > 0 {
		f.Receipt.Say.Remarks = append(f.Receipt.Say.Remarks,
			"What is attached is kept with what I know of "+shares[0].person.Called()+".")
	}
	return r.holdStrays(shares[0].strays, f)
}

// holdStrays holds the follow-ups to those whom a misspelt stop may mean: "stop Bop".
func (r *noteReader) holdStrays(names []string, f encounter.Finding) encounter.Finding {
	var waits []string
	for _, name := range names {
		alike := r.alike(name)
		if len(alike) == 0 {
			continue
		}
		for _, held := range r.holds(notNamed, alike, f.Events) {
			f.Events = append(f.Events, held)
			waits = append(waits, r.in.Book.Person(held.Person).Called())
		}
	}
	if len(waits) > 0 {
		say := &f.Receipt.Say
		say.Asks = true
		say.Remarks = append(say.Remarks, "Until you say whom you mean, no follow-up goes to "+content.Names(waits)+".")
	}
	return f
}

// readerOf returns a reader of the part about one of several people. The first one's receipt also
// covers the commands about the account.
func (r *noteReader) readerOf(s personNote, first bool) *noteReader {
	one := &noteReader{in: r.in, note: s.note, item: r.item, person: s.person, typed: r.typed, tapped: r.tapped,
		amidOthers: r.amidOthers}
	if s.person.ID != r.item.Person {
		one.item = rules.Item{} // the answered mail is about somebody else
	}
	if first {
		one.result = r.result
	}
	return one
}
