package report

import (
	"strings"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/mail"
)

// An Entry is a fact about a person, as it is shown.
type Entry struct {
	rules.Event
	Text string // a line that stands by itself: "booked: Thursday 12 March at 15:00 (your note)"
}

// A historian writes the lines of a history.
type historian struct {
	pol    rules.Policy
	p      *rules.Person
	events map[int64]rules.Event // those before, by their numbers
}

// Entries returns everything that happened with a person, oldest first.
func Entries(pol rules.Policy, p *rules.Person) (lines []Entry) {
	events := p.Events()
	undone, h := rules.TakenBack(events), historian{pol, p, map[int64]rules.Event{}}
	for i, e := range events {
		h.events[e.Seq] = e
		again := e.Kind == rules.Corrected && i > 0 && events[i-1].Kind == e.Kind && events[i-1].Source == e.Source
		if again || h.isNoted(e, events) {
			continue // one correction of the owner took several facts back; the note says the same
		}
		text := h.text(e)
		if undone[e.Seq] && e.Kind != rules.Corrected {
			text += " (taken back)"
		}
		lines = append(lines, Entry{Event: e, Text: text})
	}
	return lines
}

// isNoted reports whether a promise stands in a line of the same note.
func (h historian) isNoted(e rules.Event, events []rules.Event) bool {
	if e.Kind != rules.Promised || !e.Due.IsZero() {
		return false
	}
	for _, o := range events {
		if o.Kind == rules.Noted && o.Source == e.Source && o.Line == rules.LineOffer && o.Text == e.Text {
			return true
		}
	}
	return false
}

// text says what happened: the day of a talk, the subject of a mail, what was promised; else the reason.
func (h historian) text(e rules.Event) string {
	if said := e.Said(); said != "" {
		return said
	}
	switch e.Kind {
	case rules.Introduced:
		return "named " + e.Named.String()
	case rules.Corrected:
		return h.correction(e)
	case rules.Booked, rules.Moved:
		said := string(e.Kind) + ": " + h.pol.SayTalk(e.Start, e.End)
		if e.Where != "" {
			said += ", " + e.Where
		}
		return said + h.source(e)
	case rules.Met:
		return "talked: " + h.pol.SayDay(e.Start) + h.source(e)
	case rules.Cancelled:
		if t := h.p.Talk(e.Talk); t != nil {
			return "called off: " + h.pol.SayTalk(t.Start, t.End) + h.source(e)
		}
	case rules.Promised:
		if !e.Due.IsZero() {
			return "promised: " + e.Text + ", by " + h.pol.SayDay(e.Due)
		}
		return "promised: " + e.Text
	case rules.Accepted, rules.Declined, rules.Deferred:
		if e.Words != "" {
			return strings.ReplaceAll(string(e.Kind), "_", " ") + ": “" + e.Words + "”"
		}
		return string(e.Kind) + h.source(e)
	}
	if said := h.mailed(e); said != "" {
		return said
	}
	return strings.TrimSuffix(strings.ReplaceAll(string(e.Kind), "_", " ")+": "+e.Why, ": ")
}

// mailed says which mail went between the two; "" for what is no mail, or has no subject.
func (h historian) mailed(e rules.Event) string {
	said := map[rules.EventKind]string{
		rules.Asked: "asked", rules.FollowedUp: "followed up", rules.Nudged: "you followed up",
		rules.Wrote: "you wrote", rules.Thanked: "you thanked them",
		rules.Answered: h.p.Called() + " answered", rules.Heard: h.p.Called() + " wrote",
	}[e.Kind]
	if said == "" || mail.BaseSubject(e.Subject) == "" {
		return ""
	}
	return said + ": “" + mail.Head(e.Subject) + "”"
}

// source says who told of a talk or an outcome.
func (h historian) source(e rules.Event) string {
	switch {
	case e.ByOwner():
		return " (your note)"
	case e.Invitation != "":
		return " (an invitation)"
	}
	return ""
}

// correction says what was taken back, and why.
func (h historian) correction(e rules.Event) string {
	switch was, known := h.events[e.Undoes]; {
	case known && was.Kind == rules.Corrected:
		return "it counts again, as you said"
	case known && was.ByOwner():
		return e.Why + ": your note of " + h.pol.SayDay(was.At)
	}
	return e.Why
}

// History returns the log about a person, with one line per event.
func History(pol rules.Policy, p *rules.Person) (lead string, groups []content.Group) {
	g := content.Group{}
	for _, l := range Entries(pol, p) {
		g.Facts = append(g.Facts, content.Fact{Label: l.At.In(pol.Zone).Format("2 Jan 2006 15:04"), Text: l.Text})
	}
	lead = "What I know about " + p.Address().String()
	if c := p.Facts[rules.FactCompany]; c != "" {
		lead += ", " + c
	}
	return lead + ", oldest first.", []content.Group{g}
}
