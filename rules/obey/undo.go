package obey

import (
	"slices"

	"informd/rules/content"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/notes"
)

// undo takes back what the answered receipt's mail recorded. If no receipt is answered, it takes back what the
// owner's newest mail recorded. Undoing an undo restores what the first one took back.
func (r *noteDoer) undo(c notes.Command) {
	if r.noIntroduction(c.Tag) {
		return
	}
	source := r.note.ReceiptSource(r.person.Events())
	if source == "" && r.note.Item.Kind != content.KindReceipt {
		source = newestOf(r.person.Events())
	}
	taken, said := takenBack(r.in, source)
	if r.record(taken...); len(taken) > 0 {
		r.say(said)
	} else {
		r.refuse(said)
	}
	r.answeredMeanwhile()
	for _, it := range r.person.Items {
		taken := func(e fact.Event) bool { return e.Kind == fact.Corrected && e.Ask == it.Ask && it.Ask != "" }
		sent, ok := sentFollowup(r.person, it.Ask)
		if ok && sent.Key == it.Key && slices.ContainsFunc(r.events, taken) {
			r.say("The follow-up of " + r.in.Policy.Say(it.Finished) + " cannot be called back.")
		}
	}
}

// undoesNewest handles a note that only says undo and answers no mail about a person. It takes back
// what the answered receipt about the account recorded, or else the newest thing at all.
func (r *noteDoer) undoesNewest() (f encounter.Finding, done bool) {
	alone := len(r.note.Commands) == 1 && r.note.Commands[0].Verb == notes.Undo && r.note.Text == ""
	if !alone || r.note.Item.Person != "" || r.in.Book.Tagged(r.note.Commands[0].Tag) != nil ||
		len(r.note.Named()) == 1 {
		return encounter.Finding{}, false
	}
	source := r.note.ReceiptSource(r.in.Policy.Account.Events)
	if r.note.Item.Key == "" {
		source = newestSource(r.in)
	}
	for _, p := range r.in.Book.People() {
		if slices.ContainsFunc(p.Events(),
			func(e fact.Event) bool { return e.Source == source && source != "" }) {
			r.person = p
			r.carryOut(r.note.Commands[0])
			return r.personFinding(), true
		}
	}
	r.effect(r.note.Commands[0].Effect())
	taken, said := takenBack(r.in, source)
	if r.record(taken...); len(taken) > 0 {
		r.say(said)
	} else {
		r.addTo("", fact.Ignored, "there was nothing to take back", nil)
		r.refuse(said)
	}
	return r.accountFinding(), true
}

// noIntroduction takes back that a mail from the person introduced somebody, if the tag is about such an
// introduction. It reports whether it is.
func (r *noteDoer) noIntroduction(tag string) bool {
	for _, q := range r.person.Promises {
		if !q.ByMail || !content.Bears(q.ID, tag) {
			continue
		}
		for _, e := range fact.InForce(r.person.Events()) {
			if e.Kind == fact.Introduced && e.MessageID != "" && mail.SameAddr(e.Named.Address, q.Who.Addr) {
				r.correct(e, "you said it was no introduction")
			}
		}
		r.say("Understood: that was no introduction to " + q.Called() + ".")
		return true
	}
	return false
}

// answeredMeanwhile handles an ask that counts again after it was taken back. A mail from the person that arrived
// after the ask then counts as the answer to it.
func (r *noteDoer) answeredMeanwhile() {
	was, now := r.person, r.person.With(r.events)
	a, open := now.Open()
	if !open || was.Ask(a.ID) != nil || !now.LastHeard.At.After(a.At) {
		return
	}
	r.addTo(now.ID, fact.Answered, now.Called()+" wrote while the ask was taken back", func(e *fact.Event) {
		e.Ask, e.At = a.ID, now.LastHeard.At
	})
}

// newestOf returns the source of the owner's newest mail that recorded something still in force.
func newestOf(events []fact.Event) string {
	source, _ := newestWord(events)
	return source
}

func newestWord(events []fact.Event) (source string, seq int64) {
	for _, e := range slices.Backward(fact.InForce(events)) {
		if e.ByOwner() || e.Kind == fact.Corrected && e.Source != "" {
			return e.Source, e.Seq
		}
	}
	return "", 0
}

// newestSource is like newestOf, for the events of all people and of the account.
func newestSource(in encounter.Encounter) string {
	best, at := newestWord(in.Policy.Account.Events)
	for _, p := range in.Book.People() {
		if source, seq := newestWord(p.Events()); seq > at {
			best, at = source, seq
		}
	}
	return best
}

// takenBack returns a correction for each event that the mail with this source recorded, no matter about whom, and what
// to tell the owner.
func takenBack(in encounter.Encounter, source string) (corrections []fact.Event, said string) {
	restored := 0
	logs := [][]fact.Event{in.Policy.Account.Events}
	for _, p := range in.Book.People() {
		logs = append(logs, p.Events())
	}
	for _, events := range logs {
		for _, e := range fact.InForce(events) {
			if source == "" || e.Source != source || e.Kind == fact.Ignored {
				continue
			}
			if e.Kind == fact.Corrected {
				restored++
			}
			corrections = append(corrections, correction(in, e, "you took it back"))
		}
	}
	switch {
	case len(corrections) > restored:
		said = "Taken back."
	case restored > 0:
		said = "Your note counts again."
	default:
		said = "There is nothing to take back."
	}
	return corrections, said
}

// correctFact takes a fact back. It leaves corrections alone: without the correction, what it took back would count
// again.
func (r *noteDoer) correctFact(e fact.Event, why string) {
	if e.Kind != fact.Corrected {
		r.correct(e, why)
	}
}
