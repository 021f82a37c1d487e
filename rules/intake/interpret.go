package intake

import (
	"cmp"
	"strings"

	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/reading"
)

// An intake is a mail of which Interpret decides what it changes.
type intake struct{ encounter.Encounter }

// Interpret decides what a mail changes: the events it makes and, if it was captured, what the owner
// is told. If it must know more first, the Finding has a Need. It has no side effects.
func Interpret(e encounter.Encounter) encounter.Finding {
	in := intake{e}
	if n, lacks := in.need(); lacks {
		return encounter.Finding{Need: &n}
	}
	if in.copyIsRead() {
		return encounter.Finding{ReadInstead: in.Twin, Message: in.Message, Reading: in.Reading,
			Why: "its copy in your Sent folder is read"}
	}
	delivered := in.Message.Ref()
	in, differs := in.asNote().fromSent()
	f := in.withoutForgotten(in.interpret())
	if f.Need != nil {
		return f
	}
	f.Message, f.Reading, f.Delivered = in.Message, in.Reading, delivered
	if f.Waits {
		f.Differs = cmp.Or(f.Differs, differs)
	}
	return f
}

// interpret is Interpret once everything needed is supplied.
func (in intake) interpret() encounter.Finding {
	m := in.Message
	if f, is := in.ownMail(); is {
		return f
	}
	switch in.Reading.Kind {
	case reading.KindOwn, reading.KindCapture:
		return in.inOwnersName()
	case reading.KindHuman:
		if m.Place.Role == mail.RoleCapture && len(in.Book.Match(m)) == 0 {
			return in.filedOthers()
		}
		return in.holdIfAnswersNotice(in.human())
	case reading.KindAutoReply:
		return in.autoReply()
	case reading.KindBounce, reading.KindDelay:
		return in.bounce()
	case reading.KindInvitation:
		return in.invitation()
	case reading.KindUnparseable:
		return in.unread(in.Book.Match(m))
	case reading.KindChallenge:
		return in.challenge()
	case reading.KindModerated:
		return in.moderated()
	case reading.KindBulk:
		return in.bulk()
	}
	return encounter.Finding{Why: in.Reading.Why}
}

// ownMail handles a mail that informd wrote, or a draft, which is not sent yet.
func (in intake) ownMail() (f encounter.Finding, is bool) {
	m := in.Message
	if in.Policy.Self.Drafted(m) || m.Place.Role == mail.RoleDrafts {
		return encounter.Finding{Why: "drafts are not mail"}, true
	}
	// a draft the owner sent is the owner's
	if it, ok := in.Book.OwnMail(m); ok && !(it.Road == rules.RoadDraft && m.Place.Role == mail.RoleSent) {
		return in.ownRow(it), true
	}
	if strings.HasPrefix(m.Header.Get(mail.TokenField), mail.CheckToken) && in.Policy.Self.Mine(m.From.Addr) {
		return encounter.Finding{Why: "the command check tried the way to the capture address"}, true
	}
	return encounter.Finding{}, false
}

// inOwnersName handles a mail that looks like the owner's, by its author or its folder.
func (in intake) inOwnersName() encounter.Finding {
	m := in.Message
	switch mine := in.Policy.Self.Mine(m.From.Addr); {
	case !mine && in.Book.HasContact(m.From.Addr):
		return in.human() // a contact's mail, filed in Sent
	case !mine && in.ToOwnerAlone() && !in.isNoteInSent():
		return in.doubt(in.Book.Match(m), fact.Reason{Sign: fact.SignInSent, Of: m.From.String()})
	}
	if m.TextAttached { // an attached text is kept, but never obeyed
		in.Message.Text, in.Message.Reply, in.Message.Quoted = "", "", ""
	}
	return in.owners()
}
