package matching

import (
	"slices"

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
	return start.Invite != nil || slices.ContainsFunc(start.Parts, calendar) || len(b.Match(start)) > 0
}
