package intake

import (
	"cmp"
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
	"informd/rules/lang"
	"informd/rules/mail"
	"informd/rules/matching"
)

// introducedByMail returns the introductions that a mail of p's to the owner and somebody else makes: "Ben,
// meet Julie", "I have put Carla in cc". It is one where the words name whoever has the other copy and say so.
// Where they say that somebody has a copy, and do not name them, the owner is asked.
func (in intake) introducedByMail(p *rules.Person) (events []fact.Event) {
	thirds := in.thirds(p)
	if len(thirds) == 0 {
		return nil
	}
	presented, shown := in.presented(thirds)
	for _, c := range thirds {
		name := cmp.Or(mail.ProperName(c.Name), mail.ProperName(strings.TrimSpace(mail.SpeltName(c.Addr))))
		words, said := in.saidOf(c, len(thirds) == 1)
		if presented > said && said != deniedIntroduced {
			words, said = shown, presented
		}
		// a copy shows the address of somebody named before
		if said != deniedIntroduced && lacksAddress(in.Book.Namings(c), p) {
			said = introduced
		}
		switch said {
		case introduced:
			events = append(events, in.Event(p.ID, fact.Introduced, p.Called()+" introduced "+name+" to you by a mail",
				func(e *fact.Event) {
					e.Name, e.Address, e.Words = "", "", words
					e.Named = fact.Named{Name: name, Address: c.Addr}
				}))
		case perhapsIntroduced:
			events = append(events, in.asksIntroduced(p, mail.Address{Name: name, Addr: c.Addr}, words))
		}
	}
	return events
}

// presented decides whether a mail that went to the thirds, with a copy to the owner, presents the owner to them, and
// returns the words that say so. With the owner's name in its subject and in its text it does; where only one of them
// names the owner, the owner is asked. It presents nobody where its words speak of arranging things.
func (in intake) presented(thirds []mail.Address) (is introduction, words string) {
	m, say := in.Message, lang.Introduces()
	to := func(a mail.Address) bool {
		return slices.ContainsFunc(m.To, func(b mail.Address) bool { return mail.SameAddr(a.Addr, b.Addr) })
	}
	ours := func(a mail.Address) bool { return in.Policy.Self.Known(a.Addr) }
	if slices.ContainsFunc(m.To, ours) || !slices.ContainsFunc(m.Cc, ours) ||
		slices.ContainsFunc(thirds, func(c mail.Address) bool { return !to(c) }) {
		return notIntroduced, ""
	}
	for sentence := range mail.Sentences(mail.WithoutQuoted(m.Reply)) {
		text := spokenLine(sentence)
		if hasPhrase(text, say.Helps) {
			return notIntroduced, ""
		}
		if words == "" && in.namesOwner(sentence) && !hasPhrase(text, say.Denials) {
			words = shortened(strings.TrimSpace(sentence))
		}
	}
	switch {
	case words != "" && in.namesOwner(m.Subject):
		return introduced, words
	case words != "" || in.namesOwner(m.Subject):
		return perhapsIntroduced, cmp.Or(words, m.Subject)
	}
	return notIntroduced, ""
}

// namesOwner reports whether a text has the owner's name, or a part of it.
func (in intake) namesOwner(text string) bool { return bears(text, in.Policy.Owner.Name) }

// spokenLine returns the words of a text, without marks, with a space around each.
func spokenLine(text string) string { return " " + strings.Join(mail.NameWords(text), " ") + " " }

// hasPhrase reports whether a spoken line has one of some phrases.
func hasPhrase(line string, phrases []string) bool {
	return slices.ContainsFunc(phrases, func(p string) bool { return strings.Contains(line, " "+p+" ") })
}

// asksIntroduced returns the guess that words of p's introduce somebody.
func (in intake) asksIntroduced(p *rules.Person, whom mail.Address, words string) fact.Event {
	return in.Event(p.ID, fact.Guessed, p.Called()+" may have introduced "+whom.Name+" to you",
		func(e *fact.Event) {
			e.Words, e.Question, e.Guess = words, "did they introduce "+whom.Name+" to you", fact.Introduced
			e.Command = content.CommandWith(content.CommandIntro, whom.String())
		})
}

// maxThirds limits how many others a mail goes to that introduces somebody: one to more is to a group.
const maxThirds = 3

// thirds returns the people whom a mail of p's went to beside the owner, and with whom the owner has no
// conversation yet. A role and a list are nobody.
func (in intake) thirds(p *rules.Person) (thirds []mail.Address) {
	if in.Message.Header.Has("list-id") {
		return nil
	}
	for _, c := range in.Policy.Self.Contacts(in.Message) {
		q := in.Book.ByAddress(c.Addr)
		known := q != nil && q.Has(c.Addr) && q.InTouch()
		before := in.Book.Namings(c)
		named := slices.ContainsFunc(before, func(n matching.Naming) bool { return n.By.ID == p.ID }) &&
			!lacksAddress(before, p)
		if !known && !named && !p.Has(c.Addr) && !mail.RoleAddress(c.Addr) && len(nameOf(c)) > 0 &&
			!mail.MaySame(in.Policy.Owner, c) {
			thirds = append(thirds, c)
		}
	}
	if len(thirds) > maxThirds {
		return nil
	}
	return thirds
}

// lacksAddress reports whether p has named somebody without an address.
func lacksAddress(named []matching.Naming, p *rules.Person) bool {
	return slices.ContainsFunc(named, func(n matching.Naming) bool {
		return n.By.ID == p.ID && n.Promise.Who.Addr == ""
	})
}

// nameOf returns the words of somebody's name, or of what their address spells, but no initials.
func nameOf(a mail.Address) []string {
	return slices.DeleteFunc(mail.NameWords(cmp.Or(a.Name, mail.SpeltName(a.Addr))),
		func(w string) bool { return len([]rune(w)) < 2 || mail.IsParticle(w) })
}

// What a mail says of somebody who has a copy of it.
type introduction int

const (
	notIntroduced    introduction = iota
	deniedIntroduced              // or says that they only arrange things
	perhapsIntroduced
	introduced
)

// saidOf decides what the words of a mail say of somebody who has a copy, alone or with others, and returns
// the sentence that says it.
func (in intake) saidOf(c mail.Address, alone bool) (words string, said introduction) {
	say, theirs := lang.Introduces(), nameOf(c)
	owner := mail.NameWords(in.Policy.Owner.Name)
	for sentence := range mail.Sentences(mail.WithoutQuoted(in.Message.Reply)) {
		spoken := mail.NameWords(sentence)
		text := spokenLine(sentence)
		named := slices.ContainsFunc(theirs, func(w string) bool { return slices.Contains(spoken, w) })
		oursNamed := in.namesOwner(sentence)
		if hasPhrase(text, say.Denials) || hasPhrase(text, say.Helps) {
			if named && said == notIntroduced {
				words, said = shortened(strings.TrimSpace(sentence)), deniedIntroduced
			}
			continue
		}
		meets := meetsOneOf(spoken, say.Meet, slices.Concat(theirs, owner))
		switch {
		case meets && (named || alone), named && (hasPhrase(text, say.Phrases) || hasPhrase(text, say.Copies)):
			return shortened(strings.TrimSpace(sentence)), introduced
		case alone && said < perhapsIntroduced && (hasPhrase(text, say.Copies) && hasPhrase(text, say.Elses) ||
			hasPhrase(text, say.Phrases) && (oursNamed || hasPhrase(text, say.Elses))):
			words, said = shortened(strings.TrimSpace(sentence)), perhapsIntroduced
		}
	}
	return words, said
}

// meetsOneOf reports whether one of the words stands before the name of one of the two: "meet Robin".
func meetsOneOf(spoken, words, names []string) bool {
	for i, w := range spoken {
		if slices.Contains(words, w) && i+1 < len(spoken) && slices.Contains(names, spoken[i+1]) {
			return true
		}
	}
	return false
}
