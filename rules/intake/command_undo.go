package intake

import (
	"slices"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/mail"
	"informd/rules/notes"
)

// undo takes back what the note or capture the owner answers about had brought, or else
// the newest one.
func (r *noteReader) undo(notes.Command) {
	source := r.undoSource(r.person.Events, 0)
	if source == "" && r.item.Kind != content.KindReceipt {
		source = newestOf(r.person.Events)
	}
	if r.takeBack(source) == 0 {
		r.said("There is nothing to take back.")
		return
	}
	r.said("Taken back.")
	if it, sent := r.sentFollowup(); sent {
		r.said("The follow-up of " + r.in.Policy.Say(it.Finished) + " cannot be called back.")
	}
}

// undoSource is the mail whose receipt the owner answers, or "".
func (r *noteReader) undoSource(events []rules.Event, after int64) string {
	for _, e := range events {
		if e.Source != "" && e.Seq > after && r.item.Key == "receipt/"+mail.NewID(e.Source) {
			return e.Source
		}
	}
	return ""
}

// newestOf is the newest mail of the owner's that brought something which still counts.
func newestOf(events []rules.Event) string {
	source, _ := newestWord(events)
	return source
}

func newestWord(events []rules.Event) (source string, seq int64) {
	for _, e := range slices.Backward(rules.InForce(events)) {
		if e.ByOwner() {
			return e.Source, e.Seq
		}
	}
	return "", 0
}

// newestSource is the newest of everybody's, and the account's.
func (r *noteReader) newestSource() string {
	best, at := newestWord(r.in.Policy.Standing.Log)
	for _, p := range r.in.Book.People() {
		if source, seq := newestWord(p.Events); seq > at {
			best, at = source, seq
		}
	}
	return best
}

// takeBack appends a correction for everything a mail of the owner's brought, whomever it
// concerns, and returns how much that was.
func (r *noteReader) takeBack(source string) int {
	if source == "" {
		return 0
	}
	n := r.takeBackOf(source, r.in.Policy.Standing.Log)
	for _, p := range r.in.Book.People() {
		n += r.takeBackOf(source, p.Events)
	}
	return n
}

func (r *noteReader) takeBackOf(source string, events []rules.Event) int {
	n := 0
	for _, e := range rules.InForce(events) {
		if e.Source == source && e.Kind != rules.Corrected && e.Kind != rules.Ignored {
			r.correct(e, "you took it back")
			n++
		}
	}
	return n
}

func (r *noteReader) correct(e rules.Event, why string) {
	r.addTo(e.Person, rules.Corrected, why, func(c *rules.Event) { c.Undoes, c.Ask, c.Talk = e.Seq, e.Ask, e.Talk })
}
