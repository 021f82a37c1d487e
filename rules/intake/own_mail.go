package intake

import (
	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/proof"
)

// ownRow handles mail that informd wrote itself. A follow-up's copy in Sent gives the Message-ID that
// the server assigned. If it is not known to have been sent, because the database was restored or the
// server's answer was lost, the copy shows that it was.
func (in intake) ownRow(it rules.Item) encounter.Finding {
	f := encounter.Finding{Why: "informd wrote it"}
	if it.Road != rules.RoadContact {
		return f
	}
	if in.left(it) {
		f.Events = append(f.Events, in.Event(it.Person, fact.FollowedUp,
			"the follow-up stands among what you sent", func(e *fact.Event) {
				e.Ask, e.Address, e.Name, e.From, e.Source, e.MessageID = it.Ask, it.To, "", in.Message.From.Addr,
					it.MessageID, it.MessageID
			}))
	}
	if proven, _ := in.proven(); proven && !mail.SameAddr(in.Message.ID, it.MessageID) && in.Message.ID != "" {
		f.Events = append(f.Events, in.Event(it.Person, fact.Recaptured,
			"the server gave the follow-up another Message-ID", func(e *fact.Event) { e.Ask = it.Ask }))
	}
	return f
}

// left reports whether this is a follow-up that was sent without informd knowing: it is in Sent or,
// proven to be the owner's, in the folder of all mail.
func (in intake) left(it rules.Item) bool {
	p := in.Book.Person(it.Person)
	if p == nil || p.Ask(it.Ask) == nil || !p.Ask(it.Ask).FollowedAt.IsZero() {
		return false
	}
	m := in.Message
	if m.Place.Role == mail.RoleAll {
		m.Place.Role = mail.RoleSent // the folder of all mail includes Sent
		proven, _ := proof.Proven(m, in.Policy.Self, in.Hosts)
		return proven
	}
	return m.Place.Role == mail.RoleSent
}
