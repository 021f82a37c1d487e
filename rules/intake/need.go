package intake

import (
	"informd/rules/encounter"
	"informd/rules/mail"
	"informd/rules/proof"
	"informd/rules/reading"
)

// need returns what is needed next, if anything. Only captures need more than the mail itself.
func (in intake) need() (n encounter.Need, any bool) {
	m := in.Message
	if in.Reading.Kind != reading.KindCapture {
		return encounter.Need{}, false
	}
	switch {
	case in.needsParent():
		return encounter.Need{Kind: encounter.NeedParent, ID: m.InReplyTo[0]}, true
	case in.Lacks(encounter.NeedTwin) && in.Twin == nil && m.Place.Role != mail.RoleSent && m.ID != "":
		return encounter.Need{Kind: encounter.NeedTwin, ID: m.ID}, true
	case in.Lacks(encounter.NeedSignature) && in.Signed == nil && !in.twinFits() && in.Policy.TrustDKIM &&
		m.Place.Role != mail.RoleCapture:
		return encounter.Need{Kind: encounter.NeedSignature}, true
	case in.Lacks(encounter.NeedQuotable):
		return in.needsQuotable()
	}
	return encounter.Need{}, false
}

// needsParent reports whether the mail answers one that informd does not know, and has not asked for.
func (in intake) needsParent() bool {
	m := in.Message
	return in.Lacks(encounter.NeedParent) && in.Parent == nil && len(m.InReplyTo) > 0 &&
		in.Book.ByMessageID(m.InReplyTo[0]) == nil
}

// twinFits reports whether the mail in Sent with the same Message-ID is a copy of this one.
func (in intake) twinFits() bool {
	if in.Twin == nil {
		return false
	}
	same, _ := proof.Twins(in.Message, *in.Twin)
	return same
}

// copyIsRead reports whether the copy in Sent also shows the capture address: then that copy is
// carried out, and this mail is ignored.
func (in intake) copyIsRead() bool {
	return in.Reading.Kind == reading.KindCapture && in.Message.Place.Role != mail.RoleSent && in.Twin != nil &&
		in.Policy.Self.Captures(*in.Twin)
}

// fromSent replaces the mail's text by that of its copy in Sent. A Message-ID is no secret, so only
// the text of that copy is proven to be the owner's. differs says why the mail in Sent with this id
// is no copy.
func (in intake) fromSent() (out intake, differs string) {
	if in.Twin == nil || in.Reading.Kind != reading.KindCapture || in.Message.Place.Role == mail.RoleSent {
		return in, ""
	}
	same, why := proof.Twins(in.Message, *in.Twin)
	if !same {
		in.Twin = nil
		return in, why
	}
	delivered := in.Message
	if in.Absent.IsZero() {
		in.Absent = proof.SubmittedAt(delivered, in.Policy.Self, in.Hosts)
	}
	in.Message = *in.Twin
	in.Message.Place, in.Message.Delivered, in.Message.Received, in.Message.Shared = delivered.Place,
		delivered.Delivered, delivered.Received, delivered.Shared
	in.Reading = reading.Read(in.Message, in.Policy.Self)
	return in, ""
}
