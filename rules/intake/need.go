package intake

import (
	"maps"

	"informd/rules/mail"
	"informd/rules/proof"
	"informd/rules/reading"
)

// A Supply is what was fetched for a Need. A nil field: it was looked for, and not found.
type Supply struct {
	Parent   *mail.Message
	Twin     *mail.Message
	Signed   *proof.Signed
	Quotable Quotable
}

// Supply is the encounter with what it needed.
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

// need is what is needed next, if anything. Only captures need more than themselves.
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

// twinFits reports whether the mail in Sent that bears the id of this one is its copy.
func (in Encounter) twinFits() bool {
	if in.Twin == nil {
		return false
	}
	same, _ := proof.Twins(in.Message, *in.Twin)
	return same
}

// spokenFor reports whether the copy in Sent names the capture address too: that one is read,
// and whatever claims to be its copy is not.
func (in Encounter) spokenFor() bool {
	return in.Reading.Kind == reading.KindCapture && in.Message.Place.Role != mail.RoleSent && in.Twin != nil &&
		in.Policy.Self.Captures(*in.Twin)
}

// fromSent takes the copy in Sent into account: an id is no secret, so only the words of that
// copy are the owner's. differs says why the mail in Sent that bears the id is no copy.
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
