package rules

import (
	"slices"
	"strconv"
	"time"

	"informd/rules/fact"
	"informd/rules/mail"
)

// UsualTalk is the assumed length of a talk if none is known.
const UsualTalk = 30 * time.Minute

// A TalkState is the state of a talk.
type TalkState string

const (
	TalkBooked    TalkState = "booked"
	TalkMet       TalkState = "met"
	TalkCancelled TalkState = "cancelled"
)

// A Talk is one conversation, booked or held.
type Talk struct {
	ID       string
	Ask      string
	State    TalkState
	Start    time.Time // UTC
	End      time.Time // UTC; what "ended" means for thanks and prompts
	Where    string
	Sequence int
	Invited  time.Time // when an invitation booked it; zero: the owner said so
	Off      time.Time // when it was called off
	SaidOff  time.Time // when they seemed to call it off, and the owner has not said; zero: they did not
	OffWords string    // and their sentence
	Notes    []Line
	Thanked  time.Time // by the owner; zero before
	Also     []string  // ids that other invitations to it would have
	Told     bool      // the owner's note about it is in
	NoThanks bool
}

// Talk returns the talk with this id, or nil.
func (p *Person) Talk(id string) *Talk {
	for i := range p.Talks {
		if p.Talks[i].ID == id {
			return &p.Talks[i]
		}
	}
	return nil
}

// TookPlace reports whether the owner has said that a talk took place, or thanked for it.
func (t Talk) TookPlace() bool { return t.State == TalkMet || t.Told || !t.Thanked.IsZero() }

// Line returns the text of the first line of this kind, or "".
func (t Talk) Line(kind fact.LineKind) string {
	for _, l := range t.Notes {
		if l.Kind == kind {
			return l.Text
		}
	}
	return ""
}

// BookedAt returns the talk that is booked for this instant, by a note or another invitation, or nil.
// There can be only one: nobody has two talks at once.
func (p *Person) BookedAt(start time.Time) *Talk {
	for i := range p.Talks {
		if t := &p.Talks[i]; t.State == TalkBooked && t.Start.Equal(start) {
			return t
		}
	}
	return nil
}

// Invited returns the talk that a calendar object is about, and its id. A talk that took place cannot
// move: if its old event is dragged to another day, that is a new talk.
func (p *Person) Invited(inv *mail.Invite) (id string, known *Talk) {
	id = mail.NewID("talk", p.ID, inv.UID)
	for i := range p.Talks {
		t := &p.Talks[i]
		if slices.Contains(t.Also, id) && (t.State != TalkMet || t.Start.Equal(inv.Start)) {
			return t.ID, t
		}
	}
	for n := 2; ; n++ {
		known = p.Talk(id)
		if known == nil || known.State != TalkMet || known.Start.Equal(inv.Start) {
			return id, known
		}
		id = mail.NewID("talk", p.ID, inv.UID, strconv.Itoa(n))
	}
}

// Declined reports whether p declines an event, in a mail from an address that their calendar may
// use.
func (p *Person) Declined(inv *mail.Invite, from mail.Address) bool {
	return p.says(inv, from) == "declined"
}

// Tentative reports whether they answer an invitation with “maybe”.
func (p *Person) Tentative(inv *mail.Invite, from mail.Address) bool {
	return p.says(inv, from) == "tentative"
}

// says returns what they answer to an invitation, as calendars write it; "" where they are not among the guests.
func (p *Person) says(inv *mail.Invite, from mail.Address) string {
	for _, at := range inv.Attendees {
		if mail.SameAddr(at.Addr, from.Addr) || p.Has(at.Addr) {
			return at.Status
		}
	}
	return ""
}

func (p *Person) applyTalk(e fact.Event) {
	t := p.talkOfEvent(e)
	if t == nil {
		return
	}
	if e.Kind != fact.NoThanks && e.Kind != fact.Thanked {
		t.SaidOff, t.OffWords = time.Time{}, "" // a new time or state replaces the doubt
	}
	switch e.Kind {
	case fact.SaidOff:
		t.SaidOff, t.OffWords = e.At, e.Words
	case fact.Booked, fact.Moved:
		t.book(e)
		p.replaceSaidOff(t.ID, e)
	case fact.Cancelled:
		t.State, t.Sequence, t.Off = TalkCancelled, max(t.Sequence, e.Sequence), e.At
	case fact.Met:
		isNew := t.Start.IsZero()
		t.State, t.Told = TalkMet, true
		if !e.Start.IsZero() {
			t.setTime(e)
		}
		if isNew {
			p.takeLines(t)
		}
		p.replaceSaidOff(t.ID, e)
		if a := p.Ask(t.Ask); a != nil && a.Open() {
			a.close(AskAnswered, e) // a talk that took place answers it
		}
	case fact.NoThanks:
		t.NoThanks = true
	case fact.Thanked:
		if t.Thanked.IsZero() {
			t.Thanked = e.At
		}
	}
}

// replaceSaidOff cancels each talk that they seemed to call off before another one was booked or held for a later time.
func (p *Person) replaceSaidOff(by string, e fact.Event) {
	for i := range p.Talks {
		t := &p.Talks[i]
		if t.ID != by && t.Doubtful() && t.SaidOff.Before(e.At) && e.Start.After(t.Start) {
			t.State, t.Off, t.SaidOff, t.OffWords = TalkCancelled, t.SaidOff, time.Time{}, ""
		}
	}
}

// talkOfEvent returns the talk that an event is about, adding a new one if it was booked or took
// place; nil if none is known.
func (p *Person) talkOfEvent(e fact.Event) *Talk {
	if t := p.Talk(e.Talk); t != nil || e.Kind != fact.Booked && e.Kind != fact.Met {
		return t
	}
	p.learnAddress(e.Name, e.Address)
	p.Talks = append(p.Talks, Talk{ID: e.Talk, Ask: e.Ask})
	return &p.Talks[len(p.Talks)-1]
}

// takeLines gives a talk that nobody had known of what the owner noted and promised since the day
// before it, when there was no talk for it to belong to.
func (p *Person) takeLines(t *Talk) {
	since := t.Start.AddDate(0, 0, -1) // what was noted on the eve is for the talk
	p.Notes = slices.DeleteFunc(p.Notes, func(l Line) bool {
		takes := l.Kind != fact.LineNote && l.At.After(since)
		if takes {
			t.Notes = append(t.Notes, l)
		}
		return takes
	})
	for i := range p.Promises {
		if q := &p.Promises[i]; q.Talk == "" && q.At.After(since) {
			q.Talk = t.ID
		}
	}
}

// book gives the talk its time, and its place where one is named.
func (t *Talk) book(e fact.Event) {
	if e.Kind == fact.Booked && e.MessageID != "" {
		t.Invited = e.At
	}
	t.State, t.Sequence = TalkBooked, max(t.Sequence, e.Sequence) // an order of the owner's names none
	t.setTime(e)
	if e.Where != "" {
		t.Where = e.Where
	}
	if e.Invitation != "" {
		t.Also = append(t.Also, e.Invitation)
	}
}

// setTime gives the talk the time of an event, and the usual length where the event has none.
func (t *Talk) setTime(e fact.Event) {
	t.Start, t.End = e.Start, e.End
	if e.End.IsZero() && !e.Start.IsZero() {
		t.End = e.Start.Add(UsualTalk)
	}
}
