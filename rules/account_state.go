package rules

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"informd/rules/content"
	"informd/rules/fact"
	"informd/rules/mail"
)

// An AccountState is the state of the account as a whole, computed from the events that concern no
// single person.
type AccountState struct {
	Rehearsal   bool      // nothing is sent to contacts until the owner says go live
	Began       bool      // the store began with a rehearsal
	BeganAt     time.Time // when
	Spoke       bool      // the owner has ever said "go live" to this store, even if it was taken back
	PausedUntil time.Time // nothing leaves before; zero: not paused
	Away        bool      // until the pause ends, no brief and no digest comes either
	Halted      bool      // nothing leaves, and no brief or digest comes, until the owner says resume
	ResetAt     time.Time // when the owner last reset the breaker
	Vanished    time.Time // when a mail last disappeared before it was read; zero: never
	LeftOut     []string  // unreadable folders that the owner told informd to ignore
	Owned       []string  // further addresses that the owner claimed as their own
	Breaker     Breaker

	Qualities  []Line // qualities that the owner noted in people, oldest first
	Progress   []Line // the owner's progress reports, oldest first
	Round      Round
	Reminders  []Reminder           // what the owner wants to be reminded of, oldest first
	Unassigned []UnassignedNote     // notes that wait for the owner to say whom they are about
	Mentions   map[string][]Mention // by Matter.ID: when a brief or digest told the owner of it
	FoldedIn   map[string][]string  // by the tag of a button: the matters, by Matter.ID, that its line stands for
	Events     []fact.Event         // the events that this state was computed from
}

// LeavesOut reports whether the owner said that no follow-up is to wait for a folder.
func (s AccountState) LeavesOut(folder string) bool {
	return slices.ContainsFunc(s.LeftOut, func(name string) bool { return strings.EqualFold(name, folder) })
}

// AwayAt reports whether the owner is away at an instant, and wants to hear nothing.
func (s AccountState) AwayAt(now time.Time) bool { return s.Away && now.Before(s.PausedUntil) }

// leavesFrom returns from when on a follow-up may leave: the end of the pause, or a day behind that of an absence,
// in which no notice comes either.
func (s AccountState) leavesFrom() time.Time {
	if s.Away && !s.PausedUntil.IsZero() {
		return s.PausedUntil.AddDate(0, 0, 1)
	}
	return s.PausedUntil
}

// A Round is one search: a number of talks that the owner wants to have.
type Round struct {
	Since  time.Time
	Target int // talks; 0 when no round is on
}

// A Reminder is what the owner wants to be reminded of on a day.
type Reminder struct {
	ID   string
	At   time.Time // when the owner said so
	On   time.Time
	Text string // their words
}

// An UnassignedNote is a note of the owner's that does not say whom it is about. It waits until they say.
type UnassignedNote struct {
	Tag     string
	Source  string
	At      time.Time
	Subject string
	Text    string
	All     bool      // it may mean that everything is to stop
	Excepts bool      // and excepts somebody: each follow-up that it holds is asked about by itself
	Until   time.Time // the last day that it names, until which all may wait; zero: none
}

// FoldAccount computes the state of the account from its events.
func FoldAccount(events []fact.Event) AccountState {
	s := AccountState{Events: events, Mentions: map[string][]Mention{}, FoldedIn: map[string][]string{}}
	for _, e := range fact.InForce(events) {
		s.apply(e)
	}
	s.Spoke = slices.ContainsFunc(events, func(e fact.Event) bool { return e.Kind == fact.WentLive })
	return s
}

// Standing returns the policy of an account about which these events are known: how it stands, and which further
// addresses the owner claimed.
func (p Policy) Standing(account []fact.Event) Policy {
	p.Account = FoldAccount(account)
	p.Self.Also = p.Account.Owned
	return p
}

func (s *AccountState) apply(e fact.Event) {
	switch e.Kind {
	case fact.Rehearsing:
		s.Rehearsal, s.Began, s.BeganAt = true, true, e.At
	case fact.WentLive:
		s.Rehearsal = false
	case fact.Paused:
		s.PausedUntil, s.Halted, s.Away = e.Until, s.Halted || e.Until.IsZero(), e.Away
	case fact.Unpaused:
		s.PausedUntil, s.Halted, s.Away = time.Time{}, false, false
	case fact.Vanished:
		s.Vanished = e.At
	case fact.Owned:
		s.Owned = append(s.Owned, e.Owned)
	case fact.LeftOut:
		s.LeftOut = append(s.LeftOut, e.Folder)
	case fact.Tripped:
		s.Breaker = Breaker{Tripped: true, Why: e.Why}
	case fact.Reset:
		s.Breaker, s.ResetAt = Breaker{}, e.At
	case fact.ToldOf, fact.Rested:
		for _, id := range e.Told.Matters {
			s.Mentions[id] = append(s.Mentions[id], Mention{At: e.At, By: e.Told.By, Rests: e.Kind == fact.Rested})
		}
	case fact.FoldedIn:
		s.FoldedIn[e.Told.Button] = e.Told.Matters
	case fact.AskedBack: // a second time: the owner has added to it
		s.Unassigned = append(s.unassignedBut(e.NoteTag), UnassignedNote{Tag: e.NoteTag, Source: e.Source, At: e.At,
			Subject: e.Subject, Text: e.Note, All: e.All, Excepts: e.Excepts, Until: e.Until})
	case fact.Cleared:
		s.Unassigned = s.unassignedBut(e.NoteTag)
	case fact.Noted:
		if e.Line == fact.LineReminder {
			s.Reminders = append(s.Reminders, Reminder{ID: mail.NewID(string(e.Line), e.Source, e.Text), At: e.At,
				On: e.Until, Text: e.Text})
		}
		s.note(Line{Kind: e.Line, Text: e.Text, At: e.At})
	}
}

// unassignedBut returns the waiting notes, except the one with this tag.
func (s *AccountState) unassignedBut(tag string) []UnassignedNote {
	return slices.DeleteFunc(s.Unassigned, func(n UnassignedNote) bool { return n.Tag == tag })
}

// note applies a line of a note that concerns no single person.
func (s *AccountState) note(line Line) {
	switch line.Kind {
	case fact.LineQuality:
		s.Qualities = append(s.Qualities, line)
	case fact.LineProgress:
		s.Progress = append(s.Progress, line)
	case fact.LineRound:
		s.Round = Round{Since: line.At}
		s.Round.Target, _ = strconv.Atoi(line.Text)
	}
}

// A Mention is one time that a brief or digest told the owner of a matter.
type Mention struct {
	At    time.Time
	By    content.Kind
	Rests bool // and that it rests from then on
}
