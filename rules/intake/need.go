package intake

import (
	"maps"

	"informd/rules/mail"
	"informd/rules/proof"
	"informd/rules/reading"
)

// A Supply is the answer to a Need. A nil field means that it was looked for and not found.
type Supply struct {
	Parent   *mail.Message
	Twin     *mail.Message
	Signed   *proof.Signed
	Quotable Quotable
}

// Supply returns the encounter with the answer to a need.
func (in Encounter) Supply(n Need, s Supply) Encounter {
	supplied := map[NeedKind]bool{n.Kind: true}
	maps.Copy(supplied, in.supplied)
	in.supplied = supplied
	switch n.Kind {
	case NeedParent:
		in.Parent = s.Parent
	case NeedTwin:
		in.Twin = s.Twin
	case NeedSignature:
		in.Signed = s.Signed
	case NeedQuotable:
		in.Quotable = s.Quotable
	}
	return in
}

// need returns what is needed next, if anything. Only captures need more than the mail itself.
func (in Encounter) need() (n Need, any bool) {
	m := in.Message
	if in.Reading.Kind != reading.KindCapture {
		return Need{}, false
	}
	lacks := func(kind NeedKind) bool { return !in.supplied[kind] }
	switch {
	case lacks(NeedParent) && in.Parent == nil && len(m.InReplyTo) > 0 && in.Book.ByMessageID(m.InReplyTo[0]) == nil:
		return Need{Kind: NeedParent, ID: m.InReplyTo[0]}, true
	case lacks(NeedTwin) && in.Twin == nil && m.Place.Role != mail.RoleSent && m.ID != "":
		return Need{Kind: NeedTwin, ID: m.ID}, true
	case lacks(NeedSignature) && in.Signed == nil && !in.twinFits() && in.Policy.TrustDKIM &&
		m.Place.Role != mail.RoleCapture:
		return Need{Kind: NeedSignature}, true
	case lacks(NeedQuotable):
		return in.needsQuotable()
	}
	return Need{}, false
}

// twinFits reports whether the mail in Sent with the same Message-ID is a copy of this one.
func (in Encounter) twinFits() bool {
	if in.Twin == nil {
		return false
	}
	same, _ := proof.Twins(in.Message, *in.Twin)
	return same
}

// spokenFor reports whether the copy in Sent also shows the capture address: then that copy is
// carried out, and this mail is ignored.
func (in Encounter) spokenFor() bool {
	return in.Reading.Kind == reading.KindCapture && in.Message.Place.Role != mail.RoleSent && in.Twin != nil &&
		in.Policy.Self.Captures(*in.Twin)
}

// fromSent replaces the mail's text by that of its copy in Sent. A Message-ID is no secret, so only
// the text of that copy is proven to be the owner's. differs says why the mail in Sent with this id
// is no copy.
func (in Encounter) fromSent() (out Encounter, differs string) {
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
	in.Message.Place, in.Message.Delivered, in.Message.Received = delivered.Place,
		delivered.Delivered, delivered.Received
	in.Reading = reading.Read(in.Message, in.Policy.Self)
	return in, ""
}
