package intake

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/lang"
	"informd/rules/mail"
	"informd/rules/meaning"
)

// settlesNotes adds to a finding about a mail of the owner's to one person that the notes which name them, and wait for
// the owner to say whom they are about, are about them: "tanja makes flour for two towns", and then a mail to Tanja
// Weber. The owner is not asked again. So is one of which the mail speaks in the same words, unless it is an ask. A
// note that names somebody else as well still waits.
func (in intake) settlesNotes(f encounter.Finding, contacts []mail.Address) encounter.Finding {
	if len(contacts) != 1 || in.byMachine() || len(f.Events) == 0 {
		return f
	}
	to, person := contacts[0], rules.PersonID(contacts[0].Addr)
	p := in.Book.ByAddress(to.Addr)
	if p != nil {
		to.Name, person = p.NameSpelt(), p.ID
	}
	after := in.personAfter(p, person, f.Events)
	asks := func(e fact.Event) bool { return e.Kind == fact.Asked } // one ask has the words of another
	topic := ""
	if !slices.ContainsFunc(f.Events, asks) {
		topic = in.Message.Subject + "\n" + in.Message.Reply
	}
	for _, n := range in.Policy.Account.Unassigned {
		said := n.Subject + "\n" + n.Text
		others := slices.ContainsFunc(in.Book.People(), func(p *rules.Person) bool {
			return p.ID != person && bears(said, p.Address().Name)
		})
		about := bears(said, to.Name) || rules.SharesTopic(n.Text, topic)
		if others || !about || !meaning.MaySettle(in.Encounter, n, after) {
			continue
		}
		f.Events = append(f.Events,
			in.Event("", fact.Cleared, "you wrote to whom your note names", func(e *fact.Event) {
				encounter.Bare(e)
				e.NoteTag = n.Tag
			}),
			in.Event(person, fact.Noted, "a note that waited for its person", func(e *fact.Event) {
				encounter.Bare(e)
				e.Line, e.Text, e.At = fact.LineNote, n.Text, n.At
			}))
	}
	if f.Receipt != nil {
		f.Receipt.Remark(in.saySettled(f.Events, after)...)
	}
	return f
}

// saySettled tells the owner which waiting notes a finding has assigned to a person.
func (in intake) saySettled(events []fact.Event, p *rules.Person) (said []string) {
	for _, n := range in.Policy.Account.Unassigned {
		settled := func(e fact.Event) bool { return e.Kind == fact.Cleared && e.NoteTag == n.Tag }
		if slices.ContainsFunc(events, settled) {
			said = append(said, "Your note of "+in.Policy.SayDay(n.At)+" is kept as one about "+p.Called()+
				" now; I do not ask about it again.")
		}
	}
	return said
}

// bears reports whether a text has a name, or a part of it that is no other word. A surname without a capital may be
// another word, and stands for nobody unless the first name is there as well: "the baker wants rye".
func bears(text, name string) bool {
	found := 0
	for i, w := range mail.NameWords(name) {
		if utf8.RuneCountInString(w) < 3 || lang.IsSmall(lang.English, w) || mail.IsParticle(w) || mail.IsTitle(w) {
			continue
		}
		for token := range strings.FieldsSeq(text) {
			if !slices.Contains(mail.NameWords(token), w) {
				continue
			}
			small := strings.IndexFunc(token, unicode.IsLetter) == strings.IndexFunc(token, unicode.IsLower)
			if i == 0 || !small {
				return true
			}
			found++
			break
		}
	}
	return found > 1
}
