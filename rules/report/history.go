package report

import (
	"strings"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
	"informd/rules/mail"
)

// An Entry is a fact about a person, as it is shown.
type Entry struct {
	fact.Event
	Text string // a line that stands by itself: "booked: Thursday 12 March at 15:00 (your note)"
}

// A historian writes the lines of a history.
type historian struct {
	pol    rules.Policy
	p      *rules.Person
	events map[int64]fact.Event // those before, by their numbers
}

// Entries returns everything that happened with a person, oldest first.
func Entries(pol rules.Policy, p *rules.Person) (lines []Entry) {
	events := p.Events()
	undone, h := fact.TakenBack(events), historian{pol, p, map[int64]fact.Event{}}
	for i, e := range events {
		h.events[e.Seq] = e
		again := e.Kind == fact.Corrected && i > 0 && events[i-1].Kind == e.Kind && events[i-1].Source == e.Source
		if again || h.isNoted(e, events) {
			continue // one correction of the owner took several facts back; the note says the same
		}
		text := h.text(e)
		if undone[e.Seq] && e.Kind != fact.Corrected {
			text += " (taken back)"
		}
		lines = append(lines, Entry{Event: e, Text: text})
	}
	return lines
}

// isNoted reports whether a promise stands in a line of the same note.
func (h historian) isNoted(e fact.Event, events []fact.Event) bool {
	if e.Kind != fact.Promised || !e.Due.IsZero() {
		return false
	}
	for _, o := range events {
		if o.Kind == fact.Noted && o.Source == e.Source && o.Line == fact.LineOffer && o.Text == e.Text {
			return true
		}
	}
	return false
}

// text says what happened: the day of a talk, the subject of a mail, what was promised; else the reason.
func (h historian) text(e fact.Event) string {
	if said := e.Said(); said != "" {
		return said
	}
	switch e.Kind {
	case fact.Introduced:
		return "named " + e.Named.String()
	case fact.Corrected:
		return h.correction(e)
	case fact.Booked, fact.Moved:
		said := string(e.Kind) + ": " + h.pol.SayTalk(e.Start, e.End)
		if e.Where != "" {
			said += ", " + e.Where
		}
		return said + h.source(e)
	case fact.Met:
		return "talked: " + h.pol.SayDay(e.Start) + h.source(e)
	case fact.Cancelled:
		if t := h.p.Talk(e.Talk); t != nil {
			return "called off: " + h.pol.SayTalk(t.Start, t.End) + h.source(e)
		}
	case fact.Promised:
		if !e.Due.IsZero() {
			return "promised: " + e.Text + ", by " + h.pol.SayDay(e.Due)
		}
		return "promised: " + e.Text
	case fact.Accepted, fact.Declined, fact.Deferred:
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
func (h historian) mailed(e fact.Event) string {
	said := map[fact.Kind]string{
		fact.Asked: "asked", fact.FollowedUp: "followed up", fact.Nudged: "you followed up",
		fact.Wrote: "you wrote", fact.Thanked: "you thanked them",
		fact.Answered: h.p.Called() + " answered", fact.Heard: h.p.Called() + " wrote",
	}[e.Kind]
	if said == "" || mail.BaseSubject(e.Subject) == "" {
		return ""
	}
	return said + ": “" + mail.Head(e.Subject) + "”"
}

// source says who told of a talk or an outcome.
func (h historian) source(e fact.Event) string {
	switch {
	case e.ByOwner():
		return " (your note)"
	case e.Invitation != "":
		return " (an invitation)"
	}
	return ""
}

// correction says what was taken back, and why.
func (h historian) correction(e fact.Event) string {
	switch was, known := h.events[e.Undoes]; {
	case known && was.Kind == fact.Corrected:
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
	if c := p.Facts[fact.Company]; c != "" {
		lead += ", " + c
	}
	return lead + ", oldest first.", []content.Group{g}
}
