package matching

import (
	"iter"
	"slices"
	"strings"
	"unicode/utf8"

	"informd/rules"
	"informd/rules/mail"
)

// maxBeside limits how many people a mail can be about: a mail that names more is about none of them
// in particular.
const maxBeside = 8

// How the rows of the ladder find whom a mail concerns that somebody else wrote: further recipients and guests, people
// named in its subject, people whose booking, message or held mail it reports, and people whose mail it forwards.
// Assistants, calendars and booking services write such mail.

// foundAt returns a match with somebody, at the address by which they were found; "" if by none.
func foundAt(p *rules.Person, addr string) Match {
	if addr == "" {
		return found(p, p.Called())
	}
	return found(p, p.Called()+" ("+addr+")")
}

// addressed finds the people with these addresses, or with the names in them.
func (l *look) addressed(all ...mail.Address) (matches []Match) {
	if len(all) > maxBeside {
		return nil
	}
	for _, a := range all {
		if p := l.b.ByAddress(a.Addr); p != nil {
			matches = append(matches, foundAt(p, a.Addr))
		}
		for _, p := range l.b.Namesakes(a) {
			matches = append(matches, foundAt(p, a.Addr))
		}
	}
	return matches
}

// called finds the people whose full name stands in a line, or the last name behind a title: "Termin bei Frau Meier".
func (l *look) called(line string) (matches []Match) {
	for _, p := range l.b.namedIn(line) {
		matches = append(matches, foundAt(p, ""))
	}
	for p := range l.b.titledIn(line) {
		matches = append(matches, foundAt(p, ""))
	}
	return matches
}

// titledIn yields the people with an open ask whose last name stands behind a title in a line, with what follows it.
func (b *Book) titledIn(line string) iter.Seq2[*rules.Person, string] {
	return func(yield func(*rules.Person, string) bool) {
		if len(b.surname.people) == 0 {
			return
		}
		for last, rest := range mail.Titled(line) {
			for _, id := range b.surname.people[last] {
				if !yield(b.people[id], rest) {
					return
				}
			}
		}
	}
}

// note reports whether the mail is the owner's to informd: what it names is judged elsewhere.
func (l *look) note() bool {
	_, own := l.b.AnswersOwn(l.m)
	return own || l.b.self.Captures(l.m)
}

// otherThreads finds those in whose thread somebody else wrote.
func (l *look) otherThreads() (matches []Match) {
	if l.by == nil {
		return nil
	}
	for _, id := range l.m.ThreadIDs() {
		if q := l.b.ByMessageID(id); q != nil && !slices.Contains(l.b.Sharing(id), l.by) {
			matches = append(matches, found(q, q.Called()+", though it is from "+l.by.Called()))
		}
	}
	return matches
}

// otherAuthors finds those whose address an author field has. The owner may have given two people one address.
func (l *look) otherAuthors() (matches []Match) {
	for _, a := range l.m.Authors() {
		for _, id := range slices.Sorted(slices.Values(l.b.bearer.people[mail.AddrKey(a.Addr)])) {
			matches = append(matches, foundAt(l.b.people[id], a.Addr))
		}
	}
	return matches
}

// recipients finds those to whom the mail went as well.
func (l *look) recipients() []Match { return l.addressed(l.m.Recipients()...) }

// forwardedFrom finds those whose mail this one forwards.
func (l *look) forwardedFrom() []Match {
	if l.m.Forward == nil || l.note() {
		return nil
	}
	return l.addressed(l.m.Forward.From)
}

// forwardedThread finds those of whose thread a mail is attached.
func (l *look) forwardedThread() (matches []Match) {
	if l.m.Enclosed == nil || l.note() {
		return nil
	}
	for _, id := range append(l.m.Enclosed.ThreadIDs(), l.m.Enclosed.ID) {
		if p := l.b.ByMessageID(id); p != nil {
			matches = append(matches, foundAt(p, ""))
		}
	}
	return matches
}

// inSubject finds those whom the subject names, unless the owner chose it.
func (l *look) inSubject() []Match {
	all := l.called(l.m.Subject)
	if len(all) == 0 || l.note() || l.b.asksAs(l.m.Subject) && repliesTo(l.m.Subject) {
		return nil
	}
	return all
}

// guests finds the guests of a calendar event and those named in its summary.
func (l *look) guests() []Match {
	if l.m.Invite == nil {
		return nil
	}
	var guests []mail.Address
	for _, at := range l.m.Invite.Attendees {
		guests = append(guests, at.Address)
	}
	return append(l.called(l.m.Invite.Summary), l.addressed(guests...)...)
}

// tells reports whether a mail of which more than the header is known is of a kind.
func (l *look) tells(is func(mail.Message) bool) bool { return l.m.Text != "" && is(l.m) }

// booked finds those whom a booking service names. News of a talk names many: by their address, they are a guest.
func (l *look) booked() (matches []Match) {
	if l.tells(mail.TellsOfTalk) {
		for _, addr := range mail.MailAddress.FindAllString(mail.Head(l.m.Text), maxBeside) {
			if p := l.b.ByAddress(addr); p != nil {
				matches = append(matches, foundAt(p, addr))
			}
		}
	}
	if l.tells(mail.MayBook) {
		matches = append(matches, l.inText()...)
	}
	return matches
}

// heldBack finds those whom a spam filter's report names.
func (l *look) heldBack() []Match {
	if !l.tells(mail.TellsOfHeld) {
		return nil
	}
	return l.inText()
}

// carried finds those whose words a mail from an unknown address brings, as a chat's bridge does, and those whom a
// network's report of a message names. A colon, the verb of a line above a quote, or words of sending follow the name
// of whoever wrote: "Anna Meier (+49 151 5512345) wrote at 10:14:", "Anna Meier sent you a secure message". An office
// begins with whom it speaks for: "Frau Dr. Meier thanks you".
func (l *look) carried() (matches []Match) {
	brings := func(rest string) bool {
		return strings.HasPrefix(rest, ":") || rest != "" && (mail.SaysWrote(rest) || mail.TellsOfSending(rest))
	}
	for p, rest := range l.beginning {
		if brings(rest) {
			matches = append(matches, foundAt(p, ""))
		}
	}
	for p, rest := range l.beginningWithTitle {
		if brings(rest) || rest != "" && !l.tells(mail.ByMachine) {
			matches = append(matches, foundAt(p, ""))
		}
	}
	if l.tells(mail.TellsOfMessage) {
		matches = append(matches, l.inText()...)
	}
	return append(matches, l.gathered()...)
}

// signed finds those whose full name is a line of the mail, as below a letter. A machine lists people.
func (l *look) signed() (matches []Match) {
	if l.tells(mail.ByMachine) {
		return nil
	}
	for p, rest := range l.beginning {
		if rest == "" {
			matches = append(matches, foundAt(p, ""))
		}
	}
	return matches
}

// inText finds the people with the first addresses in the text, and those whose full name stands in it.
func (l *look) inText() (matches []Match) {
	text := mail.Head(l.m.Text)
	for _, addr := range mail.MailAddress.FindAllString(text, maxBeside) {
		matches = append(matches, l.addressed(mail.Address{Addr: addr})...)
	}
	for _, id := range l.b.inText(mail.NameWords(text)) {
		matches = append(matches, l.addressed(mail.Address{Name: l.b.people[id].Name})...)
	}
	words := strings.Fields(text)
	for i := 1; i < len(words); i++ {
		surname, ok := strings.CutSuffix(words[i-1], ",") // "Meier, Anna (Guest)"
		if !ok {
			continue
		}
		for _, p := range l.b.namedIn(surname + " " + words[i]) {
			matches = append(matches, l.addressed(mail.Address{Name: p.Name})...)
		}
	}
	return matches
}

// spoken finds those whom the transcript of a voice message may be from. A program hears names wrongly: a word of
// theirs, or one like it, is enough.
func (l *look) spoken() (matches []Match) {
	if !l.tells(mail.TellsOfVoice) {
		return nil
	}
	said := mail.NameWords(mail.Head(l.m.Text))
	for _, p := range l.b.WithOpenAsk() {
		if slices.ContainsFunc(said, func(w string) bool { return mail.SoundsIn(w, p.Name) }) {
			matches = append(matches, found(p, ""))
		}
	}
	return matches
}

// shortLines yields the lines that may say who wrote what stands below, of a mail that is neither the owner's nor an
// answer to one of informd's own.
func (l *look) shortLines(yield func(line string) bool) {
	if l.m.Text == "" || !l.b.AnyOpenAsk() || l.b.self.Mine(l.m.From.Addr) {
		return
	}
	if _, own := l.b.AnswersOwn(l.m); own {
		return
	}
	for line := range strings.Lines(mail.Head(l.m.Text)) {
		if len(line) <= maxWroteLine && !yield(line) {
			return
		}
	}
}

// beginningWithTitle is beginning for a title and a last name.
func (l *look) beginningWithTitle(yield func(p *rules.Person, rest string) bool) {
	for line := range l.shortLines {
		if !mail.BeginsWithTitle(line) {
			continue
		}
		for p, rest := range l.b.titledIn(line) {
			if !yield(p, strings.TrimSpace(rest)) {
				return
			}
			break // another is not the first
		}
	}
}

// beginning yields those whose full name begins a line of a mail, with what follows in that line.
func (l *look) beginning(yield func(p *rules.Person, rest string) bool) {
	if len(l.b.opening.people) == 0 {
		return
	}
	for line := range l.shortLines {
		for _, id := range l.b.inText(mail.NameWords(line)) {
			p := l.b.people[id]
			rest, begins := afterName(line, p.Name)
			if !begins {
				rest, begins = afterName(line, strings.Join(mail.NameWords(p.Name), " ")) // without a title
			}
			if begins && !yield(p, rest) {
				return
			}
		}
	}
}

// maxWroteLine limits the bytes of a line that says who wrote what stands below it.
const maxWroteLine = 160

// afterName returns what stands behind a name at the beginning of a line, without brackets and marks.
func afterName(line, name string) (rest string, begins bool) {
	const around = " \t\r\n*_[>-–—~"
	line = strings.ToLower(mail.WithoutBrackets(strings.Trim(line, around)))
	rest, begins = strings.CutPrefix(mail.FoldSpace(line), strings.ToLower(mail.FoldSpace(name)))
	return strings.Trim(rest, around+","), begins
}

// namedIn returns the people with an open ask whose full name occurs in a subject, in either order.
func (b *Book) namedIn(subject string) (people []*rules.Person) {
	if len(b.name.people) == 0 {
		return nil
	}
	words := mail.NameWords(subject)
	var space [64]byte
	for i, w := range words {
		var ids []string
		if w[0] >= utf8.RuneSelf { // an East Asian full name may be one word
			ids = b.name.people[mail.NameKey(w)]
		}
		if i > 0 {
			ids = append(slices.Clone(ids), b.name.people[string(mail.AppendPairKey(space[:0], words[i-1], w))]...)
		}
		for _, id := range ids {
			people = append(people, b.people[id])
		}
	}
	return people
}
