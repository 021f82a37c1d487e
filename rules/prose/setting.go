package prose

import (
	"time"

	"informd/rules/mail"
)

// A Standing is the state of things between the owner and a person when a note is written.
type Standing uint8

const (
	WasAsked    Standing = 1 << iota // asked for a talk; no answer is known
	HasAnswered                      // has answered, but no talk is agreed
	TalkComes                        // a talk is agreed, and still to come
	TalkDue                          // the time of an agreed talk has come, and nobody told how it went
	HasMet                           // they have talked

	anyStanding = WasAsked | HasAnswered | TalkComes | TalkDue | HasMet
)

// A Known is a person whom a note may be about.
type Known struct {
	Address  mail.Address
	Standing Standing
	Talk     time.Time     // the coming, due or last talk; zero if there is none
	Owed     bool          // the owner has promised them something
	Clock    time.Duration // how far their clock is ahead of UTC; 0 if not known
}

// A Prompt is the purpose of the mail that a note answers: it gives a meaning to "done" and "sent".
type Prompt uint8

const (
	NoPrompt     Prompt = 1 << iota // no mail, or one that asks nothing
	AsksTalk                        // how did it go?
	AsksThanks                      // thanks are due
	AsksFollowup                    // no answer yet: follow up?
	AsksPromise                     // what was promised is due

	anyPrompt = NoPrompt | AsksTalk | AsksThanks | AsksFollowup | AsksPromise
)

// A Setting is what a reader of prose has to know: when the note was written, and whom it may be about.
type Setting struct {
	Now     time.Time
	Zone    *time.Location
	People  []Known
	About   int    // index of People: whom the answered mail is about; -1 for nobody
	Prompt  Prompt // what that mail was for
	Subject string // of the note
	Before  int    // index of People: whom the words before the prose name; -1 for nobody
	Several bool   // those words name more than one
}

// untold reports whether a recent talk is due and nobody has told yet how it went.
func (k Known) untold(now time.Time) bool {
	return k.Standing == TalkDue && now.Sub(k.Talk) < 14*24*time.Hour
}

// recent reports whether a talk is so fresh that a note without a name is probably about it.
func (k Known) recent(now time.Time) bool {
	return !k.Talk.IsZero() && !k.Talk.After(now.Add(10*time.Minute)) && now.Sub(k.Talk) < 40*time.Hour
}
