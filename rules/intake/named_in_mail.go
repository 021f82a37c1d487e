package intake

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/lang"
	"informd/rules/mail"
	"informd/rules/notes"
)

// maxNamed limits how many people a mail names whom it introduces: one with more addresses is a list.
const maxNamed = 5

// namedInMail returns the introductions that a mail of p's makes in its words, after a talk, where a name stands with
// an address, and the sentence neither denies it nor says that somebody only arranges things. It is sure in a list of
// names, "1. Konrad Vey, konrad@vey.example", and where the words introduce. Else the owner is asked about the first:
// an invoice goes to an address, too.
func (in intake) namedInMail(p *rules.Person) (events []fact.Event) {
	if !p.Met || in.Message.Header.Has("list-id") {
		return nil
	}
	text := mail.WithoutQuoted(in.Message.Reply)
	at := mail.MailAddress.FindAllStringIndex(text, maxNamed+1)
	if len(at) > maxNamed {
		return nil
	}
	from := 0
	var asked []fact.Event
	for _, i := range at {
		addr, before := text[i[0]:i[1]], text[from:i[0]]
		from = i[1]
		who := mail.Address{Name: notes.NameWith(before, addr), Addr: strings.ToLower(addr)}
		words, denied := sentenceWith(text, addr)
		switch {
		case who.Name == "" || !in.isNews(p, who) || denied:
		case listed(before, text[i[1]:], who.Name) || introduces(words):
			events = append(events, in.Event(p.ID, fact.Introduced, p.Called()+" named "+who.Name+" in a mail",
				func(e *fact.Event) {
					encounter.Bare(e)
					e.Named, e.Talk = fact.Named{Name: who.Name, Address: who.Addr}, lastTalk(p, in.At())
				}))
		case len(asked) == 0:
			asked = append(asked, in.asksIntroduced(p, who, shortened(strings.TrimSpace(words))))
		}
	}
	return append(events, asked...)
}

// listed reports whether a name and its address are alone in a list: the name begins the line, and the address ends
// the sentence. What is said of somebody stands between the two only where the line is numbered, or the address has
// one of its own.
func listed(before, after, name string) bool {
	lines := strings.Split(strings.TrimSpace(before), "\n")
	line := strings.TrimSpace(lines[len(lines)-1])
	item := strings.TrimLeft(line, "0123456789.)-–*•# ")
	said, begins := strings.CutPrefix(item, name)
	said = strings.TrimSpace(said)
	alone := strings.Trim(said, ",;:(<[-– ") == ""
	ownLine := strings.HasSuffix(strings.TrimRight(before, " \t"), "\n")
	described := (ownLine || item != line) && said != "" && strings.ContainsAny(said[:1], ",;:(-")
	rest, _, _ := strings.Cut(after, "\n")
	rest = strings.TrimSpace(strings.TrimLeft(rest, ")>]"))
	return begins && (alone || described) && (rest == "" || strings.ContainsAny(rest[:1], ".;"))
}

// introduces reports whether a sentence has the words of an introduction.
func introduces(sentence string) bool {
	words := " " + strings.Join(mail.NameWords(sentence), " ") + " "
	return slices.ContainsFunc(lang.Introduces().Phrases,
		func(p string) bool { return strings.Contains(words, " "+p+" ") })
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

// sentenceWith returns the sentence with an address, and whether one denies something, or says that somebody only
// arranges things.
func sentenceWith(text, addr string) (sentence string, denied bool) {
	say := lang.Introduces()
	for s := range mail.Sentences(text) {
		if !strings.Contains(s, addr) {
			continue
		}
		words := " " + strings.Join(mail.NameWords(s), " ") + " "
		has := func(p string) bool { return strings.Contains(words, " "+p+" ") }
		if slices.ContainsFunc(say.Denials, has) || slices.ContainsFunc(say.Helps, has) {
			return s, true
		}
		sentence = cmp.Or(sentence, s)
	}
	return sentence, false
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
