package obey

import (
	"strings"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/meaning"
	"informd/rules/notes"
)

// unread handles a note whose text could not be read and whose subject gives no command. The note may mean stop, so
// the follow-up to its person is held. If that person is unknown, all open follow-ups are held.
func (r *noteDoer) unread() (f encounter.Finding, is bool) {
	m := r.in.Message
	_, says := notes.ReadSubject(m.Subject, r.in.At(), r.in.Policy.Zone)
	problem := m.Problem
	if problem == "" && m.Sealed != "" {
		problem = "it is encrypted (" + m.Sealed + ")"
	}
	if problem == "" || strings.TrimSpace(m.Text) != "" || says {
		return f, false
	}
	f.Why = "a note of yours could not be read, and may say stop"
	f.Events = r.holds(meaning.NotRead, r.note.Whom(), "", nil)
	f = f.HeldTogether(fact.DoubtNoteLost)
	var held []string
	for _, e := range f.Events {
		held = append(held, r.in.Book.Person(e.Person).Called())
	}
	r.record(f.Events...)
	r.refuse("Your note could not be read: " + problem + ".")
	again := "Please say it again in a new mail, as plain text."
	if m.Sealed != "" {
		again = "Please say it again in a new mail that is not encrypted."
	}
	r.change(again)
	if len(held) > 0 {
		r.next("No follow-up to " + content.Names(held) + " leaves until you say.")
	}
	if len(held) > 1 {
		q := rules.Doubt{Source: f.Events[0].Source, Kind: fact.DoubtNoteLost}
		r.button(q.Buttons(nil)...)
	}
	read := r.conclude(r.in.AccountReceipt)
	read.Why = f.Why
	return read, true
}
