package meaning

import (
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/judge"
	"informd/rules/mail"
	"informd/rules/matching"
	"informd/rules/notes"
)

// A Note is what was read in a mail from the owner to informd: its commands and text, and what is needed to judge
// them. The part of a note that is about one of several people is a Note as well.
type Note struct {
	notes.Note
	Item   rules.Item    // the mail of informd's that the note answers; zero when none
	Denied []rules.Guess // guesses that the owner denied
	Unsaid Unsaid        // a short answer to a brief that informd asks about

	in         encounter.Encounter
	about      *rules.Person   // the person that the note is about, as the owner has said
	typed      typedNote       // the part of the note that the owner typed
	tapped     string          // the line of a command that stands in the subject
	newcomers  []*rules.Person // unknown people with whom, as the note says, the owner has talked
	goesOn     *rules.Person   // whom it means by going on from the note before it
	weights    judge.Table     // of the judge
	amidOthers bool            // it contains somebody else's words, from which its commands may come
}

// Read reads the note of a mail.
func Read(in encounter.Encounter) Note { return readBy(judgeWeights(), in) }

// readBy is Read with a judge who has learned these weights.
func readBy(weights judge.Table, in encounter.Encounter) Note {
	m := in.Message
	n := Note{in: in, weights: weights}
	n.Item, _ = in.Book.AnswersOwn(m)
	n.typed = typed(in, m.Reply)
	n.read(m.Subject, m.Reply)
	return n
}

// ReadAgain reads a note that waited until the owner said whom it is about. It is read as if it had named that person
// itself. in is the owner's answer with the text of both, dated to when the note was written.
func ReadAgain(in encounter.Encounter, waited rules.UnassignedNote, about *rules.Person) Note {
	n := Note{in: in, about: about, typed: typedNote{text: in.Message.Reply}, weights: judgeWeights()}
	n.read(waited.Subject, waited.Text)
	return n
}

// read reads the lines that the owner typed, and the subject above them.
func (n *Note) read(subject, text string) {
	n.readWords(n.typed.text)
	n.toNotice()
	n.toGuess()
	n.toDoubt()
	n.readSubject(subject, text)
	n.readOnlySubject(subject, text)
	if n.Item.Key == "" {
		for _, c := range n.Commands {
			if it, ok := n.in.Book.TaggedReceipt(c.Tag); ok {
				n.Item = it // a receipt's button counts as an answer to that receipt
			}
		}
	}
	n.amidOthers = n.carriesOthers()
	n.goesOn = n.continued()
	n.meetNewcomers()
	n.readRightDay()
	n.readProse()
	n.dropStops()
	n.takeFirstTalks()
	n.typed.restore(&n.Note) // after parsing, so that these words give no command
	n.toAllShown()
}

// readOnlySubject reads a note that consists of nothing but its subject.
func (n *Note) readOnlySubject(subject, text string) {
	in := n.in
	said := strings.TrimSpace(text) != "" || len(n.Commands)+len(n.typed.unclear) > 0
	if said || n.Item.Key != "" || in.Message.Forward != nil ||
		len(matching.FindWho(subject, in.Book.People())) > 0 || theirSubject(in) {
		return
	}
	if answersUnseen(in) { // the subject may be the answered mail's
		n.typed.unclear = append(n.typed.unclear, subject)
	} else {
		n.readWords(subject)
	}
}

// theirSubject reports whether the note has taken its subject from somebody else's mail, which it answers. Most mail
// programs put "Re:" before such a subject, but some do not.
func theirSubject(in encounter.Encounter) bool {
	base := mail.BaseSubject(in.Message.Subject)
	if p := in.Parent; p != nil && !in.Policy.Self.Mine(p.From.Addr) && mail.BaseSubject(p.Subject) == base {
		return true
	}
	for _, id := range in.Message.ThreadIDs() {
		p := in.Book.ByMessageID(id)
		if p != nil && slices.ContainsFunc(p.Events(), func(e fact.Event) bool {
			return e.MessageID == id && !e.ByOwner() && mail.BaseSubject(e.Subject) == base
		}) {
			return true
		}
	}
	return false
}

// answersUnseen reports whether a note answers a mail that is neither known to the book nor in the
// mailbox.
func answersUnseen(in encounter.Encounter) bool {
	ids := in.Message.InReplyTo
	return len(ids) > 0 && in.Parent == nil && in.Book.ByMessageID(ids[0]) == nil
}

// readWords parses the words of a note.
func (n *Note) readWords(words string) {
	at, zone := n.in.At(), n.in.Policy.Zone
	n.Note = notes.ReadNote(n.withCapitals(words, at), at, zone)
	n.keepAbsence()
	n.readRefusals()
	n.readForm()
	n.readGoOn()
}

// readGoOn reads "feeling better, go on" as the command resume, while everything is paused, or waits because a note may
// end it. A note that answers a mail about somebody is about them.
func (n *Note) readGoOn() {
	account := n.in.Policy.Account
	waits := account.Halted || account.PausedUntil.After(n.in.At()) ||
		slices.ContainsFunc(account.Unassigned, func(w rules.UnassignedNote) bool { return w.All })
	before, clause, ok := notes.GoesOn(n.Text)
	if ok && waits && len(n.Commands) == 0 && n.Item.Person == "" {
		n.Text = strings.TrimSpace(before)
		n.Commands = append(n.Commands, notes.Command{Verb: notes.Resume, Line: clause})
	}
}

// keepAbsence keeps, in a note about somebody, the line that does not say who is away as a part of the note: it is as
// likely they. "away 20 June - 5 July, no mails" pauses only under nobody's name.
func (n *Note) keepAbsence() {
	if n.about == nil && n.Item.Person == "" && n.NameSaid() == "" &&
		len(matching.FindWho(n.in.Message.Subject, n.in.Book.People())) == 0 {
		return
	}
	n.Commands = slices.DeleteFunc(n.Commands, func(c notes.Command) bool {
		if c.Whoever {
			n.Text = strings.TrimSpace(n.Text + "\n" + c.Line)
		}
		return c.Whoever
	})
}

// sendsOnSubject reports whether the note has taken its subject from the mail that it forwards. Some mail programs put
// no prefix before it.
func sendsOnSubject(in encounter.Encounter) bool {
	m := in.Message
	base := mail.BaseSubject(m.Subject)
	return base != "" && (m.Forward != nil && mail.BaseSubject(m.Forward.Subject) == base ||
		m.Enclosed != nil && mail.BaseSubject(m.Enclosed.Subject) == base)
}

// readSubject reads a command from the subject: the owner tapped a button.
func (n *Note) readSubject(subject, text string) {
	c, ok := notes.ReadSubject(subject, n.in.At(), n.in.Policy.Zone)
	if answers := len(n.in.Message.ThreadIDs()) > 0 && n.Item.Key == ""; !ok || answers || sendsOnSubject(n.in) {
		return // the subject belongs to the answered or forwarded mail
	}
	if c.Verb.Lasting() && c.Tag == "" && n.in.Book.HeardAs(subject) {
		n.typed.unclear = append(n.typed.unclear, subject) // a program may have sent their mail on as it is
		return
	}
	if n.typed.foreign {
		n.Commands = slices.DeleteFunc(n.Commands, func(o notes.Command) bool { return o.Verb == c.Verb })
	}
	if n.Has(c.Verb) {
		return
	}
	n.tapped = c.Line
	if c.Verb == notes.Edit {
		c.Text, n.Text, n.Unclear = strings.TrimSpace(text), "", nil
		n.Commands = nil // the whole body is the new text
	}
	n.Commands = append([]notes.Command{c}, n.Commands...)
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

// ButtonOf returns the tag of the only button with this command in the answered mail; "" if there is
// none or there are several.
func (n *Note) ButtonOf(command string) (tag string) {
	for _, b := range n.Item.Buttons {
		if b.Command != command {
			continue
		}
		if tag != "" && tag != b.Tag {
			return ""
		}
		tag = b.Tag
	}
	return tag
}

// Stranger returns a new Person for an address that informd does not know, or was told to forget.
func (n *Note) Stranger(a mail.Address) *rules.Person {
	forgotten, _ := n.in.Forgot(a.Addr)
	return &rules.Person{ID: rules.PersonID(a.Addr), Name: mail.ProperName(a.Name),
		Addresses: []string{strings.ToLower(a.Addr)}, NeverWrite: forgotten}
}

// Has reports whether the note has a command of one of these verbs.
func (n *Note) Has(verbs ...notes.Verb) bool {
	return slices.ContainsFunc(n.Commands, func(c notes.Command) bool { return slices.Contains(verbs, c.Verb) })
}

// Tells reports whether a command of the note is of a kind, such as one that tells of a talk.
func (n *Note) Tells(is func(notes.Verb) bool) bool {
	return slices.ContainsFunc(n.Commands, func(c notes.Command) bool { return is(c.Verb) })
}

// Concerning returns a copy of the note that is about p, and says what said says.
func (n Note) Concerning(p *rules.Person, said notes.Note) Note {
	n.about, n.Note = p, said
	return n
}
