package matching

import (
	"slices"

	"informd/rules"
	"informd/rules/fact"
	"informd/rules/mail"
)

// How the rows of the ladder find who wrote a mail: by its thread, its authors, its subject.

// found returns a match with somebody, at what the sign was seen.
func found(p *rules.Person, of string) Match { return Match{Person: p, Reason: fact.Reason{Of: of}} }

// foundAll returns matches with all of these people at one sight.
func (b *Book) foundAll(ids []string, of string) (matches []Match) {
	for _, id := range ids {
		matches = append(matches, found(b.people[id], of))
	}
	return matches
}

// thread finds the one person whose mail this one answers.
func (l *look) thread() []Match {
	one, _ := l.answered()
	if one == nil {
		return nil
	}
	return []Match{found(one, one.Called())}
}

// several finds those who were sent the mail that this one answers.
func (l *look) several() (matches []Match) {
	_, all := l.answered()
	for _, p := range all {
		matches = append(matches, found(p, ""))
	}
	return matches
}

// answered returns whose mail this one answers, by the nearest mail of its thread that tells: one person or, where
// several were asked with one Message-ID and none of them seems to write, all of them.
func (l *look) answered() (one *rules.Person, several []*rules.Person) {
	writer := l.b.ByAddress(l.m.From.Addr)
	for _, id := range l.m.ThreadIDs() {
		if all := l.b.Sharing(id); len(all) > 0 {
			if one := l.oneOf(all, writer); one != nil {
				return one, nil
			}
			if slices.ContainsFunc(all, (*rules.Person).HasOpenAsk) {
				return nil, all
			}
			continue
		}
		// A person with an open ask of their own answers for themselves, even in somebody else's thread.
		if p := l.b.ByMessageID(id); p != nil && (p == writer || !writer.HasOpenAsk()) {
			return p, nil
		}
	}
	return nil, nil
}

// oneOf returns who of several people wrote the mail, by their address or their full name, or nil.
func (l *look) oneOf(people []*rules.Person, writer *rules.Person) *rules.Person {
	if slices.Contains(people, writer) {
		return writer
	}
	name := mail.NameKey(l.m.From.Name) // from another address
	same := func(p *rules.Person) bool { return name != "" && mail.NameKey(p.Name) == name }
	if i := slices.IndexFunc(people, same); i >= 0 {
		return people[i]
	}
	return nil
}

// knownAuthor returns the first author who is known, and by which address; nil if none is.
func (l *look) knownAuthor() (*rules.Person, string) {
	for _, a := range l.m.Authors() {
		if p := l.b.ByAddress(a.Addr); p != nil {
			return p, a.Addr
		}
	}
	return nil, ""
}

// author finds the first author who is known.
func (l *look) author() []Match {
	p, addr := l.knownAuthor()
	if p == nil {
		return nil
	}
	return []Match{foundAt(p, addr)}
}

// organizer finds that author where they invite the owner.
func (l *look) organizer() []Match {
	p, addr := l.knownAuthor()
	if p == nil || l.m.Invite == nil || !mail.SameAddr(l.m.Invite.Organizer.Addr, addr) {
		return nil
	}
	return []Match{foundAt(p, "")}
}

// bearsName returns the name by which an author of the mail is p; "" if none is.
func (l *look) bearsName(p *rules.Person) (of string) {
	key := mail.NameKey(p.Name)
	theirs := func(a mail.Address) bool { return key != "" && mail.NameKey(a.Name) == key }
	if slices.ContainsFunc(l.m.Authors(), theirs) {
		return p.Name
	}
	return ""
}

// sharesOrganisation returns the domain at which an author of the mail is a colleague of p's; "" if none is.
func (l *look) sharesOrganisation(p *rules.Person) (of string) {
	for _, a := range l.m.Authors() {
		if d := a.Domain(); slices.ContainsFunc(p.Addresses, func(known string) bool {
			return mail.SameOrganisation(d, mail.Address{Addr: known}.Domain())
		}) {
			return d
		}
	}
	return ""
}

// underSubject finds those whose open ask has the mail's subject, and of whom something is seen as well.
func (l *look) underSubject(seen func(*rules.Person) (of string)) (matches []Match) {
	for _, id := range l.b.withSubject(l.m.Subject) {
		if p := l.b.people[id]; seen(p) != "" {
			matches = append(matches, found(p, seen(p)))
		}
	}
	return matches
}

func (l *look) namedUnderSubject() []Match     { return l.underSubject(l.bearsName) }
func (l *look) colleagueUnderSubject() []Match { return l.underSubject(l.sharesOrganisation) }

// underLateSubject is underSubject for asks that were closed without an answer.
func (l *look) underLateSubject(seen func(*rules.Person) (of string)) (matches []Match) {
	if len(l.b.late.people) == 0 || !repliesTo(l.m.Subject) {
		return nil
	}
	for _, id := range l.b.late.people[mail.BaseSubject(l.m.Subject)] {
		if p := l.b.people[id]; seen(p) != "" {
			f := found(p, seen(p))
			f.Ask = p.LateAsk()
			matches = append(matches, f)
		}
	}
	return matches
}

func (l *look) namedLate() []Match     { return l.underLateSubject(l.bearsName) }
func (l *look) colleagueLate() []Match { return l.underLateSubject(l.sharesOrganisation) }

// sameSubject finds those whose ask has the mail's subject. A mail that answers nothing by its subject, and has one
// that the owner chose, has it by chance, unless a help desk put its number before it.
func (l *look) sameSubject() []Match {
	desk := mail.BearsCase(l.m.Subject) && mail.CountWords(mail.BaseSubject(l.m.Subject)) >= mail.OwnSubject
	if !desk && !repliesTo(l.m.Subject) && l.b.asksAs(l.m.Subject) {
		return nil
	}
	return l.b.foundAll(l.b.withSubject(l.m.Subject), "")
}

// sameName finds those who are called as an author of the mail is.
func (l *look) sameName() (matches []Match) {
	for _, a := range l.m.Authors() {
		if mail.NameKey(a.Name) != "" {
			matches = append(matches, l.b.foundAll(l.b.called(a), a.Name)...)
		}
	}
	return matches
}

// speltName finds those whose name an author's address spells.
func (l *look) speltName() (matches []Match) {
	for _, a := range l.m.Authors() {
		if mail.NameKey(a.Name) == "" {
			matches = append(matches, l.b.foundAll(l.b.called(a), "")...)
		}
	}
	return matches
}

// sameOrganisation finds those who were asked at the organisation of an author.
func (l *look) sameOrganisation() (matches []Match) {
	for _, a := range l.m.Authors() {
		for _, d := range l.b.organisations(a.Domain()) {
			matches = append(matches, l.b.foundAll(l.b.domain.people[d], a.Domain())...)
		}
	}
	return matches
}

// anybody finds all who are waited for, where a mail does not say who wrote it.
func (l *look) anybody() (matches []Match) {
	if l.m.From.Addr != "" {
		return nil
	}
	for _, p := range l.b.WithOpenAsk() {
		matches = append(matches, found(p, ""))
	}
	return matches
}
