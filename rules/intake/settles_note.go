package intake

import (
	"slices"
	"time"
	"unicode/utf8"

	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/lang"
	"informd/rules/mail"
)

// settledWithin is how long a note that waits for its person may be about whoever the owner then writes to.
const settledWithin = 14 * 24 * time.Hour

// settlesNotes adds to a finding about a mail of the owner's to one person that the notes which name them, and wait for
// the owner to say whom they are about, are about them: "tanja said she is ill", and then a mail to Tanja Weber. The
// owner is not asked again. So is one of which the mail speaks in the same words. A note that names somebody else as
// well still waits, and so does one that may stop all.
func (in intake) settlesNotes(f encounter.Finding, contacts []mail.Address) encounter.Finding {
	if len(contacts) != 1 || in.byMachine() || len(f.Events) == 0 {
		return f
	}
	to, person := contacts[0], rules.PersonID(contacts[0].Addr)
	if p := in.Book.ByAddress(to.Addr); p != nil {
		to.Name, person = p.NameSpelt(), p.ID
	}
	for _, n := range in.Policy.Account.Unassigned {
		said := mail.NameWords(n.Subject + "\n" + n.Text)
		others := slices.ContainsFunc(in.Book.People(), func(p *rules.Person) bool {
			return p.ID != person && (bears(said, p.Address().Name) || heldBy(p, n))
		})
		if n.All || !n.At.Before(in.At()) || in.At().Sub(n.At) > settledWithin || others ||
			!bears(said, to.Name) && !rules.SharesTopic(n.Text, in.Message.Subject+"\n"+in.Message.Reply) {
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
		if p := in.Book.Person(person); p != nil && heldBy(p, n) {
			f.Events = append(f.Events, in.Event(person, fact.Cleared, "you wrote to whom your note names",
				func(e *fact.Event) {
					encounter.Bare(e)
					e.Settled = n.Source
				}))
		}
	}
	return f
}

// bears reports whether words of a note are a name, or a part of it that is no other word.
func bears(said []string, name string) bool {
	return slices.ContainsFunc(mail.NameWords(name), func(w string) bool {
		small := utf8.RuneCountInString(w) < 3 || lang.IsSmall(lang.English, w) || mail.IsParticle(w) || mail.IsTitle(w)
		return !small && slices.Contains(said, w)
	})
}

// heldBy reports whether a waiting note holds the follow-up to p.
func heldBy(p *rules.Person, n rules.UnassignedNote) bool {
	return slices.ContainsFunc(p.Doubts, func(q rules.Doubt) bool { return q.Source == n.Source })
}
