package rules

import (
	"slices"
	"strings"
	"unicode/utf8"

	"informd/rules/mail"
)

// maxBeside limits how many people a mail can be about: a mail that names more is about none of them
// in particular.
const maxBeside = 8

// A beside is a person with an open ask whom a mail from somebody else concerns, with the reason.
type beside struct {
	person *Person
	why    Reason
}

// besides returns the people with an open ask whom a mail from somebody else concerns: further
// recipients and guests, people named in its subject, people whose booking, message or held mail it
// reports, and people whose mail it forwards. Assistants, calendars and booking services write such
// mail.
func (b *Book) besides(m mail.Message) []beside {
	f := besideFinder{book: b}
	f.addressed(m.Recipients(), SignRecipient)
	if _, own := b.AnswersOwn(m); !own && !b.self.Captures(m) { // a mail to informd is a note, judged elsewhere
		f.forwarded(m)
		if !b.asksAs(m.Subject) || !repliesTo(m.Subject) { // whom the owner named says nothing
			f.named(m.Subject, SignNamed)
		}
	}
	if m.Invite != nil {
		f.invited(m.Invite)
	}
	if m.Text == "" { // as of a mail of which only the header was fetched
		return f.found
	}
	if mail.TellsOfTalk(m) { // many are named in such news: by their address, they are a guest
		for _, addr := range mail.MailAddress.FindAllString(mail.Head(m.Text), maxBeside) {
			f.add(b.ByAddress(addr), addr, SignBooking)
		}
	}
	if _, own := b.AnswersOwn(m); !own && !b.self.Mine(m.From.Addr) {
		f.brought(m)
	}
	if sign := speaksFor(m); sign != "" {
		for _, a := range b.named(mail.Head(m.Text)) {
			f.addressed([]mail.Address{a}, sign)
		}
	}
	return f.found
}

// A besideFinder collects the people whom a mail concerns, each once, with the first sign found.
type besideFinder struct {
	book  *Book
	found []beside
}

func (f *besideFinder) add(p *Person, addr string, sign Sign) {
	if !p.HasOpenAsk() || slices.ContainsFunc(f.found, func(o beside) bool { return o.person == p }) {
		return
	}
	who := p.Called()
	if addr != "" {
		who += " (" + addr + ")"
	}
	f.found = append(f.found, beside{p, Reason{Sign: sign, Of: who}})
}

// addressed adds the people with these addresses, or with the names in them.
func (f *besideFinder) addressed(all []mail.Address, sign Sign) {
	if len(all) > maxBeside {
		return
	}
	for _, a := range all {
		f.add(f.book.ByAddress(a.Addr), a.Addr, sign)
		for _, p := range f.book.Namesakes(a) {
			f.add(p, a.Addr, sign)
		}
	}
}

// named adds the people whose full name stands in a line.
func (f *besideFinder) named(line string, sign Sign) {
	for _, p := range f.book.namedIn(line) {
		f.add(p, "", sign)
	}
}

// brought adds the people whose words a mail from an unknown address brings, as a chat's bridge does, or
// who signed it.
func (f *besideFinder) brought(m mail.Message) {
	wrote, signed := f.book.writers(mail.Head(m.Text))
	for _, p := range wrote {
		f.add(p, "", SignCarried)
	}
	if mail.ByMachine(m) {
		return // it lists people
	}
	for _, p := range signed {
		f.add(p, "", SignSigned)
	}
}

// forwarded adds the people whose mail m forwards.
func (f *besideFinder) forwarded(m mail.Message) {
	if m.Forward != nil {
		f.addressed([]mail.Address{m.Forward.From}, SignSentOn)
	}
	if m.Enclosed == nil {
		return
	}
	for _, id := range append(m.Enclosed.ThreadIDs(), m.Enclosed.ID) {
		f.add(f.book.ByMessageID(id), "", SignThreadSentOn)
	}
}

// invited adds the guests of a calendar event and the people named in its summary.
func (f *besideFinder) invited(inv *mail.Invite) {
	f.named(inv.Summary, SignGuest)
	var guests []mail.Address
	for _, at := range inv.Attendees {
		guests = append(guests, at.Address)
	}
	f.addressed(guests, SignGuest)
}

// speaksFor decides, by the header of a machine's mail, whether it may report something from a person
// whom only its text names; "" if not.
func speaksFor(m mail.Message) Sign {
	switch {
	case mail.MayBook(m):
		return SignBooking
	case mail.TellsOfHeld(m):
		return SignHeld
	case mail.TellsOfMessage(m):
		return SignCarried
	}
	return ""
}

// named returns the first addresses in a text, and the full names in it of people with an open ask.
func (b *Book) named(text string) (found []mail.Address) {
	for _, addr := range mail.MailAddress.FindAllString(text, maxBeside) {
		found = append(found, mail.Address{Addr: addr})
	}
	for _, id := range b.inText(mail.NameWords(text)) {
		found = append(found, mail.Address{Name: b.people[id].Name})
	}
	words := strings.Fields(text)
	for i := 1; i < len(words); i++ {
		surname, ok := strings.CutSuffix(words[i-1], ",") // "Meier, Anna (Guest)"
		if !ok {
			continue
		}
		for _, p := range b.namedIn(surname + " " + words[i]) {
			found = append(found, mail.Address{Name: p.Name})
		}
	}
	return found
}

// writers returns the people with an open ask whom a text brings words of: their full name begins a line, and
// a colon or the verb of a line above a quote follows ("Anna Meier (+49 151 5512345) wrote at 10:14:"), or
// it is a line of its own, as below a letter.
func (b *Book) writers(text string) (people []*Person, signed []*Person) {
	if len(b.opening.people) == 0 {
		return nil, nil
	}
	for line := range strings.Lines(text) {
		if len(line) > maxWroteLine {
			continue
		}
		for _, id := range b.inText(mail.NameWords(line)) {
			p := b.people[id]
			rest, begins := afterName(line, p.Name)
			switch {
			case !begins:
			case rest == "":
				signed = append(signed, p)
			case strings.HasPrefix(rest, ":") || mail.SaysWrote(rest):
				people = append(people, p)
			}
		}
	}
	return people, signed
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
func (b *Book) namedIn(subject string) (people []*Person) {
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
