package rules

// AsDoubt turns an event into a doubt: it is unclear whether the ask may still be followed up, for this reason. All
// doubts are made here.
func (e Event) AsDoubt(kind DoubtKind, ask string, why Reason) Event {
	e.Kind, e.Doubt, e.Ask, e.Reason, e.Why = Doubted, kind, ask, why, why.Why()
	return e
}
