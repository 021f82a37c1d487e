package meaning

import (
	"cmp"
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/mail"
	"informd/rules/notes"
)

// Whom a note is about is found by a ladder, as whose mail a message is: its rows are tried from the strongest sign
// down to the weakest, and the first that decides gives the people. If those are several, or nobody is found, informd
// asks.

// A whomRow is one sign of the ladder. A row that decides for nobody rules out the rows below it in the same place: a
// talk with an unknown Carla is not that of whoever the subject names.
type whomRow struct {
	sign string
	from place
	find func(*Note) (people []*rules.Person, decides bool)
}

// A place is where a sign stands. Whoever reads the ladder says which places count.
type place int

const (
	fromForward place = 1 << iota // the mail that the note forwards
	fromContext                   // what the note answers, and what the owner has said of it
	fromSubject                   // its subject, where that names one person
	fromLines                     // names and addresses that stand where one says whom a note is about
	fromProse                     // names in its sentences
	anywhere    = fromForward | fromContext | fromSubject | fromLines | fromProse
)

// whomLadder returns the rows from the strongest to the weakest.
func whomLadder() []whomRow {
	return []whomRow{
		{"it forwards their mail, or the owner's to them", fromForward, one((*Note).ForwardsOf)},
		{"a command above a stranger's mail names one person", fromForward, (*Note).heldAboveForward},
		{"it forwards a mail that may be theirs", fromForward, some((*Note).mayHaveWrittenForward)},
		{"it forwards a stranger's mail", fromForward, one((*Note).strangerOfForward)},

		{"the owner has said it", fromContext, one((*Note).saidByOwner)},
		{"it answers a mail about them", fromContext, one((*Note).answeredAbout)},
		{"the tag of a button", fromContext, one((*Note).tagged)},
		{"it answers a mail that shows them alone", fromContext, one((*Note).onlyShown)},
		{"it stands in their thread", fromContext, one((*Note).inThread)},
		{"a line of a form", fromContext, one((*Note).inForm)},
		{"the subject names them alone", fromSubject, one((*Note).aloneInSubject)},
		{"it goes on from a note about them, or from a promise", fromContext, one((*Note).goesOnFrom)},
		{"they wrote the words that it carries", fromContext, one((*Note).wroteForeign)},

		{"a sentence that gave a command is about them", fromLines, one((*Note).ofCommand)},
		{"the address in a command", fromLines, one((*Note).addressed)},
		{"the name in a command", fromLines, (*Note).calledInCommand},
		{"the first line is a name", fromLines, some((*Note).firstLine)},
		{"the subject names them", fromLines, some((*Note).calledInSubject)},

		{"a first talk with somebody new", fromProse, one((*Note).onlyNewcomer)},
		{"the only name in the prose", fromProse, some((*Note).namedAlone)},
	}
}

// one and some make a row's find of a method that finds at most one person, or any number of them. Such a row decides
// if it finds somebody.
func one(find func(*Note) *rules.Person) func(*Note) ([]*rules.Person, bool) {
	return func(n *Note) ([]*rules.Person, bool) {
		if p := find(n); p != nil {
			return []*rules.Person{p}, true
		}
		return nil, false
	}
}

func some(find func(*Note) []*rules.Person) func(*Note) ([]*rules.Person, bool) {
	return func(n *Note) ([]*rules.Person, bool) {
		people := find(n)
		return people, len(people) > 0
	}
}

// whom reads the ladder, as far as its signs stand in these places, and returns the people whom the first sign that
// decides gives.
func (n *Note) whom(from place) (people []*rules.Person, sign string) {
	for _, row := range whomLadder() {
		if row.from&from == 0 {
			continue
		}
		switch people, decides := row.find(n); {
		case decides && len(people) > 0:
			return people, row.sign
		case decides:
			from &^= row.from
		}
	}
	return nil, ""
}

// Whom returns the people that a note may be about. If that is not exactly one person, informd asks.
func (n *Note) Whom() []*rules.Person {
	people, _ := n.whom(anywhere)
	return people
}

// Meant returns the person that the note's context points to, or its subject. It is nil if neither does.
func (n *Note) Meant() *rules.Person { return n.onlyFrom(fromContext | fromSubject) }

// meantByContext is Meant without the subject.
func (n *Note) meantByContext() *rules.Person { return n.onlyFrom(fromContext) }

func (n *Note) onlyFrom(from place) *rules.Person {
	if people, _ := n.whom(from); len(people) == 1 {
		return people[0]
	}
	return nil
}

// Named returns the people named in a command, in a line of its own, or in the subject.
func (n *Note) Named() []*rules.Person {
	people, _ := n.whom(fromLines)
	return people
}

// forwardsUnasked reports whether the note forwards a mail, and answers none about a person: then the forwarded mail
// may say whom it is about.
func (n *Note) forwardsUnasked() bool {
	return n.in.Message.Forward != nil && n.in.Book.Person(n.Item.Person) == nil
}

// HoldsNamed reports whether a command of the note keeps back the follow-up to one person whom it names: "stop bob"
// above the forwarded mail of a stranger is about Bob.
func (n *Note) HoldsNamed() bool {
	return slices.ContainsFunc(n.Commands, func(c notes.Command) bool {
		people, names := n.NamedInLine(c)
		return c.Verb.HoldsFollowup() && names && len(people) == 1 && people[0].HasOpenAsk()
	})
}

// heldAboveForward returns the people named above a forwarded mail whose follow-ups a command keeps back: the mail is
// then a reason for that, and not whom the note is about.
func (n *Note) heldAboveForward() (people []*rules.Person, decides bool) {
	if !n.forwardsUnasked() || !n.HoldsNamed() {
		return nil, false
	}
	return n.Named(), true
}

// mayHaveWrittenForward returns the people who may have written the forwarded mail, unless the note tells of a talk.
func (n *Note) mayHaveWrittenForward() []*rules.Person {
	if !n.forwardsUnasked() || n.Tells(notes.Verb.TellsOfTalk) {
		return nil
	}
	return forwardedOf(n.in)
}

// strangerOfForward returns the unknown person whom the forwarded mail is about, or nil.
func (n *Note) strangerOfForward() *rules.Person {
	if !n.forwardsUnasked() {
		return nil
	}
	if a := ForwardedAbout(n.in); !a.IsZero() {
		return n.Stranger(a)
	}
	return nil
}

// saidByOwner returns the person whom the owner has said, or nil.
func (n *Note) saidByOwner() *rules.Person { return n.about }

// goesOnFrom returns the person whom the note means by going on from what the owner wrote before, or nil.
func (n *Note) goesOnFrom() *rules.Person { return n.goesOn }

// answeredAbout returns the person whom the answered mail of informd's is about, or nil.
func (n *Note) answeredAbout() *rules.Person { return n.in.Book.Person(n.Item.Person) }

// tagged returns the first person whom the tag of a button in the note is about, or nil.
func (n *Note) tagged() *rules.Person {
	for _, c := range n.Commands {
		if p := n.in.Book.Tagged(c.Tag); p != nil {
			return p
		}
	}
	return nil
}

// onlyShown returns the only person for whom the answered mail has buttons, for example in a brief with
// one entry; nil if there are several, or if the note may be about somebody else, or about all that informd does.
func (n *Note) onlyShown() *rules.Person {
	if n.aboutAll() || n.namesOther() {
		return nil
	}
	var only *rules.Person
	for _, b := range n.Item.Buttons {
		p := n.in.Book.Tagged(b.Tag)
		if p == nil || only != nil && only.ID != p.ID {
			return nil
		}
		only = p
	}
	return only
}

// namesOther reports whether the words of a note that answers a digest or a brief name people, and none whom it has
// buttons for. Such a mail stands for no single person: the owner answers it with whatever comes to mind.
func (n *Note) namesOther() bool {
	if n.Item.Kind != content.KindDigest && n.Item.Kind != content.KindBrief {
		return false
	}
	named := n.NamedInProse(n.typed.text)
	return len(named) > 0 && !slices.ContainsFunc(n.Item.Buttons, func(b content.Shown) bool {
		p := n.in.Book.Tagged(b.Tag)
		return p != nil && slices.ContainsFunc(named, func(q *rules.Person) bool { return q.ID == p.ID })
	})
}

// aboutAll reports whether a note that answers a digest or a brief may be about all that informd does: it has no
// command, and may say that the owner has done with it. A digest is about the whole week, so what answers it in
// another language may say so as well.
func (n *Note) aboutAll() bool {
	if len(n.Commands) > 0 {
		return false
	}
	switch n.Item.Kind {
	case content.KindDigest:
		return n.EndsAll() || n.inAnotherLanguage()
	case content.KindBrief:
		return n.EndsAll()
	}
	return false
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

// aloneInSubject returns the person whom the subject names, if it names no other.
func (n *Note) aloneInSubject() *rules.Person {
	if found := n.calledInSubject(); len(found) == 1 {
		return found[0]
	}
	return nil
}

// calledInSubject returns the people named in the subject of the note.
func (n *Note) calledInSubject() []*rules.Person {
	if n.aboutAll() || n.namesOther() { // the subject is informd's, and names who needs the owner
		return nil
	}
	if s := strings.TrimSpace(n.in.Message.Subject); s != "" {
		return n.Called(mail.ReplySubject(s)[len("Re: "):])
	}
	return nil
}

// wroteForeign returns the known person whose words stand in the note, or nil.
func (n *Note) wroteForeign() *rules.Person {
	if !n.typed.foreign {
		return nil
	}
	return n.in.Book.ByAddress(mail.AddressIn(n.typed.foreignFrom))
}

// ofCommand returns the known person whom the sentence that gave a command is about, or nil.
func (n *Note) ofCommand() *rules.Person {
	for _, c := range n.Commands {
		if p := n.in.Book.ByAddress(c.Of.Addr); p != nil {
			return p
		}
	}
	return nil
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

// calledInCommand returns everybody whom the name in a command can mean. The name in a command about a talk
// decides even if nobody has it: that talk is not assigned to whoever is named next.
func (n *Note) calledInCommand() (people []*rules.Person, decides bool) {
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

// firstLine returns everybody whom the first line of the note can mean, if it is as short as a name.
func (n *Note) firstLine() []*rules.Person {
	const longest = 3 // words
	first, _, _ := strings.Cut(strings.TrimSpace(n.Text), "\n")
	if first == "" || len(strings.Fields(first)) > longest {
		return nil
	}
	return n.Called(strings.Trim(first, " .,:!"))
}

// namedAlone returns the only known person whose name stands in the prose of the note, or else in its subject. It
// returns nobody if a command names somebody, since the note is then about them. It also returns nobody, so that
// informd asks, if the note may refuse a follow-up, has very few words or is not in English: it may say stop in a way
// that informd does not know. It returns nobody, too, if the note ends all this beside the name, or excepts the name.
func (n *Note) namedAlone() []*rules.Person {
	const fewWords = 4
	if n.NameSaid() != "" || n.in.Message.Forward != nil || n.Refusal() == notes.SeemsRefuse ||
		len(strings.Fields(n.in.Message.Reply)) <= fewWords {
		return nil
	}
	if n.inAnotherLanguage() || n.aboutAll() || n.EndsOfAll() || (n.EndsAll() || n.meansOthers()) && n.Excepts() {
		return nil
	}
	for _, text := range []string{n.Text, mail.BaseSubject(n.in.Message.Subject)} {
		switch named := n.NamedInProse(text); len(named) {
		case 0:
		case 1:
			return named
		default:
			return nil
		}
	}
	return nil
}
