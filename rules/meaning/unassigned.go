package meaning

import (
	"slices"
	"strings"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/encounter"
	"informd/rules/grammar"
	"informd/rules/lang"
	"informd/rules/mail"
	"informd/rules/matching"
	"informd/rules/notes"
)

// Unassigned returns the earlier note that this one assigns: by the tag of a button, or as an
// answer to the question. "about Anna" alone means the newest unassigned note.
func (n *Note) Unassigned() (rules.UnassignedNote, bool) {
	waiting := n.in.Policy.Account.Unassigned
	for _, w := range slices.Backward(waiting) {
		byTag := slices.ContainsFunc(n.Commands, func(c notes.Command) bool { return c.Tag == w.Tag })
		if byTag || n.shows(w.Tag) || n.Item.Kind == content.KindReceipt && n.Item.Key == rules.ReceiptKey(w.Source) {
			return w, true
		}
	}
	alone := len(n.Commands) == 1 && n.Commands[0].Verb == notes.About &&
		n.Text == "" && n.Item.Key == ""
	if alone && len(waiting) > 0 {
		return waiting[len(waiting)-1], true
	}
	return rules.UnassignedNote{}, false
}

// shows reports whether the answered mail has a button with this tag.
func (n *Note) shows(tag string) bool {
	return tag != "" && slices.ContainsFunc(n.Item.Buttons, func(b content.Shown) bool { return b.Tag == tag })
}

// Unknown returns the unknown addresses in the text, each with the name before it: "a call with Carla Neri
// <carla@pharma.example> on friday".
func (n *Note) Unknown() (people []mail.Address) {
	const atMost = 2
	for _, at := range mail.MailAddress.FindAllStringIndex(n.Text, atMost) {
		who := mail.Address{Addr: n.Text[at[0]:at[1]]}
		if n.in.Policy.Self.Mine(who.Addr) || n.in.Book.ByAddress(who.Addr) != nil {
			continue
		}
		before := strings.Fields(strings.TrimRight(n.Text[:at[0]], " <(,"))
		first := len(before)
		for first > 0 && grammar.Capital(before[first-1]) {
			first--
		}
		who.Name = strings.Join(before[max(first, len(before)-3):], " ")
		people = append(people, who)
	}
	return people
}

// SaysWhom returns the name that an answer to the question gives, and the rest of the answer.
func (n *Note) SaysWhom() (who, rest string) {
	for _, c := range n.Commands {
		if c.Verb == notes.About && !strings.Contains(c.Who, "@") {
			return strings.TrimSpace(c.Who + " " + c.Addr.Addr), n.Text
		}
		if c.Verb == notes.About {
			return c.Who, n.Text
		}
	}
	if n.Item.Key == "" || len(n.Commands) > 0 {
		return "", ""
	}
	first, rest, _ := strings.Cut(strings.TrimSpace(n.Text), "\n")
	lower := strings.ToLower(first)
	for _, lead := range lang.AnswersWhom().Leads {
		if strings.HasPrefix(lower, lead) {
			first = first[len(lead):]
			break
		}
	}
	if len(strings.Fields(first)) > longestName && mail.AddressIn(first) == "" && !SaysNobody(first) {
		return "", "" // a note of its own
	}
	return strings.Trim(first, " .!"), rest
}

// WantsNoReminders reports whether a line orders that the owner is reminded of somebody no more.
func WantsNoReminders(line string) bool {
	line = notes.PlainWords(line)
	return slices.ContainsFunc(lang.NoReminders(), func(w string) bool { return strings.HasPrefix(line, w) })
}

// longestName is the largest number of words in a line that says whom a note is about: "it's about Maria de los Reyes".
const longestName = 6

// SaysNobody reports whether the answer to the question is that no known person is meant.
func SaysNobody(answer string) bool {
	s := " " + notes.PlainWords(answer) + " "
	words := lang.AnswersWhom()
	return mail.Says(s, words.Nobody...) || strings.TrimSpace(s) == words.None
}

// settledWithin is how long a note that waits for its person may be settled by what the owner says or writes later.
const settledWithin = 14 * 24 * time.Hour

// MaySettle reports whether what the owner says or writes of p now may settle a note that waits for its person: the
// note holds no follow-up, may not mean everybody, and can be kept as text.
func MaySettle(in encounter.Encounter, waited rules.UnassignedNote, p *rules.Person) bool {
	age := in.At().Sub(waited.At)
	holds := slices.ContainsFunc(in.Book.People(), func(q *rules.Person) bool {
		return slices.ContainsFunc(q.Doubts, func(d rules.Doubt) bool { return d.Source == waited.Source })
	})
	return !waited.All && !holds && age > 0 && age <= settledWithin && waited.Source != in.Message.Ref() &&
		onlyTells(in, waited, p)
}

// onlyTells reports whether nothing but text is read in a note that waits for its person, were it about p: no order, no
// talk, no promise, and nothing that may end a follow-up. Such a note can be kept without asking the owner. What only
// the judge would ask about does not count.
func onlyTells(in encounter.Encounter, waited rules.UnassignedNote, p *rules.Person) bool {
	people := slices.DeleteFunc(slices.Clone(in.Book.People()), func(q *rules.Person) bool { return q.ID == p.ID })
	in.Book = matching.NewBook(in.Policy.Self, append(people, p))
	in.Message = mail.Message{ID: waited.Source, From: in.Policy.Owner, Date: waited.At, Subject: waited.Subject,
		Text: waited.Text, Reply: waited.Text}
	n := Note{in: in, about: p, typed: typedNote{text: in.Message.Reply}}
	n.read(waited.Subject, waited.Text)
	return len(n.Commands) == 0 && len(n.Unclear) == 0 && !n.mayEnd() && !n.MayRefuse(p)
}
