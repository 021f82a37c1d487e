package meaning

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/grammar"
	"informd/rules/mail"
	"informd/rules/notes"
	"informd/rules/prose"
)

// readProse adds what the plain sentences of the note say to its commands, unless a command said the
// same.
func (n *Note) readProse() {
	s := n.setting()
	n.doubtNamesakes(s)
	n.readNewDates(s)
	if strings.TrimSpace(n.Text) == "" {
		return
	}
	lines := slices.Clone(n.Commands)
	text := n.readDeclinedFee(n.readMisfortune())
	ended := slices.Clone(n.Commands[len(lines):])
	text = n.readAddresses(text)
	asked := 0
	for _, c := range prose.Read(text, s) {
		if c.Verb.AboutAccount() && c.Of.IsZero() {
			asked++
		}
		if slices.ContainsFunc(ended, func(o notes.Command) bool { return o.Of == c.Of }) {
			continue // all is ended with them, so nothing else counts
		}
		c = n.asAgreed(c)
		if c.Verb.TellsOfTalk() && n.meantByContext() == nil {
			n.adopt(c)
		}
		if !n.saidBefore(c) && !n.saidElse(lines, c) {
			n.Commands = append(n.Commands, c)
		}
	}
	n.judgeProse(text, s, lines)
	if asked > 0 && asked == len(grammar.SentencesOf(text)) {
		n.Text = "" // nothing but questions to informd
	}
}

// readNewDates makes a talk that is off a moved one where the words behind that give it another time: "Anna cancelled.
// New date Friday 10am." Where they only may, they are kept as a part of the note, which is asked about.
func (n *Note) readNewDates(s prose.Setting) {
	for i, c := range n.Commands {
		if c.Verb != notes.Cancelled || c.Tag != "" || !grammar.NamesTime(strings.ToLower(c.Text)) {
			continue
		}
		for _, o := range prose.Read(c.Text, s) {
			if o.Verb == notes.Moved && !o.Likely {
				o.Line = c.Line
				n.Commands[i] = o
			}
		}
	}
}

// doubtNamesakes makes a command only likely if it names a person by the first name, and the note may mean another
// person of that name: "Met Igor on Saturday. Igor Blaszak, not Wolski."
func (n *Note) doubtNamesakes(s prose.Setting) {
	n.doubtTransposed()
	people := make([]mail.Address, len(s.People))
	for i, k := range s.People {
		people[i] = k.Address
	}
	names := grammar.NewNames(people).In(n.typed.text)
	for i, c := range n.Commands {
		of, named := n.NamedInLine(c)
		if !named || len(of) != 1 || c.Tag != "" {
			continue
		}
		at := slices.IndexFunc(people, func(a mail.Address) bool { return a.Addr == of[0].Address().Addr })
		if at >= 0 && names.MayMeanAnother(at) {
			n.Commands[i].Of, n.Commands[i].Likely = people[at], true
		}
	}
}

// doubtTransposed makes a command only likely if it names nobody known, and its name is that of one person with two
// letters swapped: "helne said yes".
func (n *Note) doubtTransposed() {
	for i, c := range n.Commands {
		if c.Who == "" || c.Tag != "" || c.Verb.NamesAnother() || c.Verb.AboutAccount() || len(n.Called(c.Who)) > 0 {
			continue
		}
		var near []*rules.Person
		for _, p := range n.in.Book.People() {
			if slices.ContainsFunc(mail.NameWords(p.NameSpelt()),
				func(w string) bool { return grammar.Transposed(strings.ToLower(c.Who), w) }) {
				near = append(near, p)
			}
		}
		if len(near) == 1 {
			n.Commands[i].Of, n.Commands[i].Likely = near[0].Address(), true
		}
	}
}

// adopt assigns a command without a name to the person whom the prose is about.
func (n *Note) adopt(c notes.Command) {
	i := slices.IndexFunc(n.Commands, func(o notes.Command) bool { return o.Verb == c.Verb })
	if i < 0 || c.Of.IsZero() {
		return
	}
	if _, named := n.NamedInLine(n.Commands[i]); !named {
		n.Commands[i].Of, n.Commands[i].Likely = c.Of, true
	}
}

// saidBefore reports whether a command of the note already says what was read in its prose.
// Introductions, promises and lessons can occur several times.
func (n *Note) saidBefore(c notes.Command) bool {
	return slices.ContainsFunc(n.Commands, func(o notes.Command) bool {
		switch {
		case o.Verb != c.Verb || o.Of != c.Of && !o.Of.IsZero():
			return false
		case c.Verb.YieldsSeveral():
			return o.Addr == c.Addr && o.Text == c.Text
		}
		return true
	})
}

// saidElse reports whether the command lines of the note rule out what was read in its prose, or make it not worth a
// question. Examples: the lines say that there was no talk ("held: no", and below it "waited: 30 min"), or that a
// promise is kept.
func (n *Note) saidElse(lines []notes.Command, c notes.Command) bool {
	var by []notes.Verb
	switch {
	case c.Verb == notes.Met && c.Likely:
		by = []notes.Verb{notes.Missed, notes.Cancelled, notes.Thanked, notes.Done, notes.Stop, notes.No, notes.Reply,
			notes.Moved, notes.Later}
	case c.Verb == notes.Met:
		by = []notes.Verb{notes.Missed, notes.Cancelled}
	case c.Verb == notes.Offer:
		by = []notes.Verb{notes.Done}
	}
	return slices.ContainsFunc(lines, func(o notes.Command) bool {
		people, named := n.NamedInLine(o)
		return slices.Contains(by, o.Verb) && (!named ||
			slices.ContainsFunc(people, func(p *rules.Person) bool { return p.Address().Addr == c.Of.Addr }))
	})
}

// setting returns the context in which the prose of the note is read.
func (n *Note) setting() prose.Setting {
	at := n.in.At()
	s := prose.Setting{Now: at, Zone: n.in.Policy.Zone, About: -1, Before: -1, Subject: n.in.Message.Subject}
	about := n.meantByContext()
	concerned := n.in.Book.People()
	if about != nil {
		concerned = []*rules.Person{about}
	}
	s.Prompt = prompt(n.Item, concerned, at)
	before, several := n.namedBefore()
	s.Several = several
	for _, p := range n.in.Book.People() {
		if p == about {
			s.About = len(s.People)
		}
		if p == before {
			s.Before = len(s.People)
		}
		s.People = append(s.People, knownPerson(p, at))
	}
	for _, p := range n.newcomers {
		if p == before {
			s.Before = len(s.People)
		}
		s.People = append(s.People, justMet(p, at))
	}
	return s
}

// namedBefore returns the last person named by a command of the note, and whether its line names several; its prose may
// continue about them.
func (n *Note) namedBefore() (last *rules.Person, several bool) {
	line := ""
	for _, c := range n.Commands {
		if people, named := n.NamedInLine(c); named && len(people) == 1 {
			last = cmp.Or(n.in.Book.Person(people[0].ID), n.newcomerAt(people[0].Address().Addr), last)
			several = c.Line == line && line != ""
			line = c.Line
		}
	}
	return last, several
}

// knownPerson returns what package prose needs to know of a person to read a note about them.
func knownPerson(p *rules.Person, at time.Time) prose.Known {
	k := prose.Known{Address: mail.Address{Name: p.NameSpelt(), Addr: p.Address().Addr}, Owed: p.Owes(),
		Clock: p.ClockOf(at)}
	a, open := p.Open()
	switch {
	case open:
		k.Standing = prose.WasAsked
	case p.ComesBackBy(at):
		k.Standing = prose.WasAsked // they wait to be asked again
	case len(p.Asks) > 0 && p.Asks[len(p.Asks)-1].State == rules.AskAnswered:
		k.Standing = prose.HasAnswered
	case p.Met:
		k.Standing = prose.HasMet
	case len(p.Asks) > 0:
		k.Standing = prose.WasAsked
	default:
		k.Standing = prose.HasAnswered
	}
	for _, t := range p.Talks {
		switch {
		case t.State == rules.TalkCancelled || open && t.Start.Before(a.At):
		case t.Start.After(at):
			if k.Standing != prose.TalkComes {
				k.Standing, k.Talk = prose.TalkComes, t.Start
			}
		case k.Standing == prose.TalkComes:
		case t.Told:
			k.Standing, k.Talk = prose.HasMet, t.Start
		default:
			k.Standing, k.Talk = prose.TalkDue, t.Start
		}
	}
	switch g := p.Agreed(); {
	case g == nil || !g.When.After(k.Talk) || k.Standing == prose.TalkComes:
	case g.When.After(at): // a note may confirm it, or call it off
		k.Standing, k.Talk = k.Standing|prose.TalkComes, g.When
	default:
		k.Standing, k.Talk = prose.TalkDue, g.When
	}
	return k
}

// prompt returns what the answered mail asked for. A brief asks for what the owner still owes the people in about.
func prompt(it rules.Item, about []*rules.Person, at time.Time) prose.Prompt {
	switch it.Kind {
	case content.KindPrep, content.KindPrompt:
		return prose.AsksTalk
	case content.KindNotice, content.KindTrouble:
		return prose.AsksFollowup
	case content.KindBrief:
		var asked prose.Prompt
		if slices.ContainsFunc(about, func(p *rules.Person) bool { return thanksDue(p, at) }) {
			asked |= prose.AsksThanks
		}
		if slices.ContainsFunc(about, (*rules.Person).Owes) {
			asked |= prose.AsksPromise
		}
		if asked == prose.AsksThanks|prose.AsksPromise {
			return asksFor(it, asked)
		}
		if asked != 0 {
			return asked
		}
	}
	return prose.NoPrompt
}

// asksFor returns which of two things a brief asks for, as its buttons show. If it asks for both, the promise counts;
// if no button shows it, both may be meant.
func asksFor(it rules.Item, both prose.Prompt) prose.Prompt {
	asked := both
	for _, b := range it.Buttons {
		switch b.Command {
		case content.CommandDone:
			return prose.AsksPromise
		case content.CommandNoThanks:
			asked = prose.AsksThanks
		}
	}
	return asked
}

// thanksDue reports whether the owner has talked with somebody, and not thanked yet.
func thanksDue(p *rules.Person, at time.Time) bool {
	return slices.ContainsFunc(p.Talks, func(t rules.Talk) bool { return p.OwesThanks(t) && !t.End.After(at) })
}

// asAgreed makes a booking sure if the note gives exactly the time that the two agreed on in their mails: then the
// owner confirms it.
func (n *Note) asAgreed(c notes.Command) notes.Command {
	if !c.Verb.SetsTalk() || c.Day || c.Of.IsZero() {
		return c
	}
	if p := n.in.Book.ByAddress(c.Of.Addr); p != nil {
		if g := p.Agreed(); g != nil && g.When.Equal(c.Start) {
			c.Verb, c.Likely = notes.Interview, false
		}
	}
	return c
}
