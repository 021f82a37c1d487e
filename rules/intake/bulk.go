package intake

import (
	"slices"
	"strings"

	"informd/rules/encounter"
	"informd/rules/mail"
	"informd/rules/matching"
)

// bulk handles a mail to many, or from a service. It holds a follow-up if it is from the contact,
// answers the owner, or has the contact's name, since networks and calendars write in the name of
// their users.
func (in intake) bulk() encounter.Finding {
	matches := in.speaking(in.Book.Match(in.Message))
	if len(matches) == 0 {
		return encounter.Finding{Why: in.Reading.Why}
	}
	why := matches[0].Reason
	why.Mailing = true
	return in.doubt(matches, why)
}

// speaking returns the matched people for whom a machine's mail may speak: all, if one is matched for sure or
// it answers the owner, and otherwise those who are matched by a sign that a machine may give.
func (in intake) speaking(matches []matching.Match) []matching.Match {
	if len(matches) > 0 && !matches[0].Sure && !in.toOwner() {
		matches = slices.DeleteFunc(matches, func(m matching.Match) bool { return !m.SpeaksInMachine(in.Message) })
	}
	return matches
}

// toOwner reports whether a mail is addressed to the owner and answers something. A mailing
// answers nothing, and an answer on a list goes to the list; only a secretary who answers through a
// group address looks like bulk mail and still answers the owner.
func (in intake) toOwner() bool {
	m := in.Message
	listed := m.Header.Has("list-id") && strings.HasPrefix(strings.TrimSpace(m.Subject), "[")
	return (len(m.ThreadIDs()) > 0 || mail.AnswersBySubject(m.Subject) && !listed) &&
		slices.ContainsFunc(slices.Concat(m.To, m.Cc), func(a mail.Address) bool { return in.Policy.Self.Mine(a.Addr) })
}
