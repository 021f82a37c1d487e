package rules

// AsDoubt makes an event the doubt whether an ask may still be followed up, with its reason. All doubts are made
// here.
func (e Event) AsDoubt(kind DoubtKind, ask string, why Reason) Event {
	e.Kind, e.Doubt, e.Ask, e.Reason, e.Why = Doubted, kind, ask, why, why.Why()
	return e
}
