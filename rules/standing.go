package rules

import (
	"slices"
	"strconv"
	"strings"
	"time"
)

// A Standing is how the account as a whole stands, folded from the events that
// concern no person.
type Standing struct {
	Rehearsal   bool      // nothing is sent to contacts until the owner says go live
	Began       bool      // the store was begun by a rehearsal
	BeganAt     time.Time // when
	Spoke       bool      // the owner has said go live to this store, whatever became of it
	PausedUntil time.Time // nothing leaves before; zero: not paused
	ResetAt     time.Time // when the owner last let the breaker go on
	Vanished    time.Time // when last a mail was gone before it was read; zero: never
	LeftOut     []string  // folders that cannot be read and are to hold nothing, by the owner's word
	Tripped     string    // why the breaker stopped all sending; "" when it did not

	Qualities []Line // what the owner found good in people, oldest first
	Progress  []Line // what became of it all, oldest first
	Round     Round
	Waiting   []WaitingNote        // notes that wait for the owner to say whom they are about
	Told      map[string][]Telling // by the id of a matter: when its owner was told of it
	Folded    map[string][]string  // by the tag of a button: the matters that a brief or digest told of in one line
	Log       []Event              // what all this is folded from
}

// LeavesOut reports whether the owner said that no follow-up is to wait for a folder.
func (s Standing) LeavesOut(folder string) bool {
	return slices.ContainsFunc(s.LeftOut, func(name string) bool { return strings.EqualFold(name, folder) })
}

// A Round is one search: some talks in a row with an end in sight.
type Round struct {
	Since  time.Time
	Target int // talks; 0 when no round is on
}

// A WaitingNote is a note of the owner's that does not say whom it is about.
type WaitingNote struct {
	Tag     string
	Source  string
	At      time.Time
	Subject string
	Text    string
}

// FoldStanding reads the standing of the account out of its events.
func FoldStanding(events []Event) Standing {
	s := Standing{Log: events, Told: map[string][]Telling{}, Folded: map[string][]string{}}
	for _, e := range InForce(events) {
		s.apply(e)
	}
	s.Spoke = slices.ContainsFunc(events, func(e Event) bool { return e.Kind == WentLive })
	return s
}

func (s *Standing) apply(e Event) {
	switch e.Kind {
	case Rehearsing:
		s.Rehearsal, s.Began, s.BeganAt = true, true, e.At
	case WentLive:
		s.Rehearsal = false
	case Paused:
		s.PausedUntil = e.Until
	case Unpaused:
		s.PausedUntil = time.Time{}
	case Vanished:
		s.Vanished = e.At
	case LeftOut:
		s.LeftOut = append(s.LeftOut, e.Text)
	case Tripped:
		s.Tripped = e.Why
	case Reset:
		s.Tripped, s.ResetAt = "", e.At
	case Told, Rested:
		for _, id := range e.Others {
			s.Told[id] = append(s.Told[id], Telling{At: e.At, By: e.By, Rests: e.Kind == Rested})
		}
	case Folded:
		s.Folded[e.Tag] = e.Others
	case AskedBack:
		s.Waiting = append(s.Waiting, WaitingNote{Tag: e.Tag, Source: e.Source, At: e.At,
			Subject: e.Subject, Text: e.Text})
	case Cleared:
		s.Waiting = slices.DeleteFunc(s.Waiting, func(n WaitingNote) bool { return n.Tag == e.Tag })
	case Noted:
		s.note(Line{Kind: e.Line, Text: e.Text, At: e.At})
	}
}

// note takes in a line of a note that concerns nobody in particular.
func (s *Standing) note(line Line) {
	switch line.Kind {
	case LineQuality:
		s.Qualities = append(s.Qualities, line)
	case LineProgress:
		s.Progress = append(s.Progress, line)
	case LineRound:
		s.Round = Round{Since: line.At}
		s.Round.Target, _ = strconv.Atoi(line.Text)
	}
}
