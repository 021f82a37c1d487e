package encounter

import (
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/reading"
)

// Event returns an event with this mail as its source.
func (in Encounter) Event(person string, kind fact.Kind, why string, more func(*fact.Event)) fact.Event {
	m := in.Message
	e := fact.Event{Person: person, Kind: kind, At: in.At(), Source: m.Ref(), Why: why,
		Address: m.From.Addr, Name: m.From.Name,
		Subject: m.Subject, MessageID: m.ID, References: m.References, Theirs: in.byOther()}
	if in.Reading.Kind == reading.KindHuman && kind != fact.Doubted {
		e.Offset = m.Offset
	}
	if in.Unlisted() {
		e.From = m.From.Addr // the digest asks to list it
	}
	if more != nil {
		more(&e)
	}
	return e
}

// byOther reports whether somebody else wrote the mail, or a machine. What the owner filed to have it noted counts as
// the owner's.
func (in Encounter) byOther() bool {
	switch in.Reading.Kind {
	case "", reading.KindOwn, reading.KindCapture:
		return false
	}
	return in.Message.Place.Role != mail.RoleCapture
}

// Bare clears the fields of an event that describe the mail it came from.
func Bare(e *fact.Event) {
	e.Address, e.Name, e.Subject, e.MessageID, e.References = "", "", "", "", nil
}

// Doubted returns a doubt about the ask to somebody, raised by this mail.
func (in Encounter) Doubted(person, ask string, kind fact.DoubtKind, why fact.Reason) fact.Event {
	return in.Event(person, fact.Doubted, "", nil).AsDoubt(kind, ask, why)
}

// DoubtedByNote returns a doubt raised by a note of the owner's, without the name and address that a
// contact's mail would have.
func (in Encounter) DoubtedByNote(person, ask string, why fact.Reason) fact.Event {
	e := in.Doubted(person, ask, fact.DoubtNotice, why)
	Bare(&e)
	return e
}

// HeldTogether makes the doubts of a finding, if there are several, one that the owner settles at
// once.
func (f Finding) HeldTogether(kind fact.DoubtKind) Finding {
	if len(f.Events) > 1 || len(f.Events) == 1 && f.Events[0].People != nil {
		for i := range f.Events {
			f.Events[i].Doubt = kind
		}
	}
	return f
}
