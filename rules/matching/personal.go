package matching

import (
	"slices"
	"unicode/utf8"

	"informd/rules"
	"informd/rules/mail"
)

// Whoever answers from an unknown address, under a subject of their own and outside of the thread, gives no reason in
// the header to read the mail. Only its text shows it: what it quotes, who signed it, or a calendar event. To fetch all
// such mail whole would cost more than all else together, so its beginning is looked at.

// Personal reports whether a mail that the header gives no reason to read came to the owner in person: its text may
// show whom it is about. It names the owner among few recipients, and is of no list.
func (b *Book) Personal(m mail.Message) bool {
	if !b.AnyOpenAsk() && len(b.withBooked) == 0 || b.self.Mine(m.From.Addr) || m.Place.Role == mail.RoleSent {
		return false
	}
	to := slices.Concat(m.To, m.Cc)
	return !mail.ToMany(m) && len(to) <= maxBeside &&
		slices.ContainsFunc(to, func(a mail.Address) bool { return b.self.Mine(a.Addr) })
}

// Shows reports whether the beginning of such a mail shows that it may concern somebody: it has a calendar event,
// repeats an ask, or brings their words.
func (b *Book) Shows(start mail.Message) bool {
	calendar := func(a mail.Attachment) bool { return a.Type == "text/calendar" || a.Type == "application/ics" }
	return start.Invite != nil || slices.ContainsFunc(start.Parts, calendar) || len(b.Match(start)) > 0 ||
		mail.MayChallenge(start) && len(b.PartlyNamed(start)) > 0
}

// PartlyNamed returns the people with an open ask of whose name a word stands in the beginning of a mail: a robot that
// guards a mailbox may call its owner by the first name.
func (b *Book) PartlyNamed(m mail.Message) (people []*rules.Person) {
	said := mail.NameWords(mail.Head(m.Text))
	for _, p := range b.WithOpenAsk() {
		if slices.ContainsFunc(mail.NameWords(p.Name), func(w string) bool {
			return utf8.RuneCountInString(w) > 2 && !mail.IsParticle(w) && slices.Contains(said, w)
		}) {
			people = append(people, p)
		}
	}
	return people
}
