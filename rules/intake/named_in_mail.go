package intake

import (
	"slices"
	"strings"
	"time"

	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/lang"
	"informd/rules/mail"
	"informd/rules/notes"
)

// maxNamed limits how many people a mail names whom it introduces: one with more addresses is a list.
const maxNamed = 5

// namedInMail returns the introductions that a mail of p's makes in its words, after a talk: "Here he is: Konrad,
// konrad@vey.example", "Henk's mail is h.dekker@climbers.example". It is one where the name stands with the address,
// and the sentence neither denies it nor says that somebody only arranges things.
func (in intake) namedInMail(p *rules.Person) (events []rules.Event) {
	if !p.Met || in.Message.Header.Has("list-id") {
		return nil
	}
	text := mail.WithoutQuoted(in.Message.Reply)
	at := mail.MailAddress.FindAllStringIndex(text, maxNamed+1)
	if len(at) > maxNamed {
		return nil
	}
	from := 0
	for _, i := range at {
		addr, before := text[i[0]:i[1]], text[from:i[0]]
		from = i[1]
		who := mail.Address{Name: notes.NameWith(before, addr), Addr: strings.ToLower(addr)}
		if who.Name == "" || !in.isNews(p, who) || deniedOrHelps(text, addr) {
			continue
		}
		events = append(events, in.Event(p.ID, rules.Introduced, p.Called()+" named "+who.Name+" in a mail",
			func(e *rules.Event) {
				encounter.Bare(e)
				e.Named, e.Talk = rules.Named{Name: who.Name, Address: who.Addr}, lastTalk(p, in.At())
			}))
	}
	return events
}

// isNews reports whether an address that p names is somebody's of whom the owner does not know yet: not p's own, the
// owner's or an office's, nor that of somebody with whom the owner is in touch or whom p has named with it.
func (in intake) isNews(p *rules.Person, who mail.Address) bool {
	q := in.Book.ByAddress(who.Addr)
	own := slices.ContainsFunc(mail.NameWords(p.NameSpelt()), func(w string) bool {
		return len(w) > 2 && slices.Contains(mail.NameWords(who.Name), w)
	})
	named := slices.ContainsFunc(p.Promises, func(o rules.Promise) bool { return mail.SameAddr(o.Who.Addr, who.Addr) })
	return !p.Has(who.Addr) && !own && !named && (q == nil || !q.InTouch()) && !mail.RoleAddress(who.Addr) &&
		!in.Policy.Self.Mine(who.Addr)
}

// deniedOrHelps reports whether the sentence with an address denies something, or says that somebody only arranges
// things.
func deniedOrHelps(text, addr string) bool {
	say := lang.Introduces()
	for s := range mail.Sentences(text) {
		words := " " + strings.Join(mail.NameWords(s), " ") + " "
		has := func(p string) bool { return strings.Contains(words, " "+p+" ") }
		if strings.Contains(s, addr) && (slices.ContainsFunc(say.Denials, has) || slices.ContainsFunc(say.Helps, has)) {
			return true
		}
	}
	return false
}

// namedAfter is how long after a talk a mail that names somebody belongs to it.
const namedAfter = 14 * 24 * time.Hour

// lastTalk returns the ID of the newest talk with p to which a mail belongs that names somebody, or "".
func lastTalk(p *rules.Person, at time.Time) (id string) {
	var last time.Time
	for _, t := range p.Talks {
		if t.Told && t.Start.After(last) && t.Start.Before(at) && at.Sub(t.End) < namedAfter {
			id, last = t.ID, t.Start
		}
	}
	return id
}
