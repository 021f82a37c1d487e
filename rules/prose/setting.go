package prose

import (
	"time"

	"informd/rules/mail"
)

// A Standing is how things are between the owner and somebody when a note is written.
type Standing uint8

const (
	WasAsked    Standing = 1 << iota // asked for a talk; no answer is known
	HasAnswered                      // has reacted, and nothing is agreed
	TalkComes                        // a talk is agreed, and still to come
	TalkDue                          // the time of an agreed talk has come, and nobody told how it went
	HasMet                           // they have talked

	anyStanding = WasAsked | HasAnswered | TalkComes | TalkDue | HasMet
)

// A Known is somebody a note may be about.
type Known struct {
	Address  mail.Address
	Standing Standing
	Talk     time.Time     // the talk that comes, is due or was last; zero when there is none
	Owed     bool          // the owner has promised them something
	Clock    time.Duration // by which their clock is ahead of UTC, where that is known; 0: it is not
}

// A Prompt is what the mail was for that a note answers: it gives "done" and "sent" a meaning.
type Prompt uint8

const (
	NoPrompt     Prompt = 1 << iota // none, or one that asks nothing
	AsksTalk                        // how did it go?
	AsksThanks                      // thanks are due
	AsksFollowup                    // no answer yet: follow up?
	AsksPromise                     // what was promised is due

	anyPrompt = NoPrompt | AsksTalk | AsksThanks | AsksFollowup | AsksPromise
)

// A Setting is what has to be known to read prose: when it was written, and about whom it may be.
type Setting struct {
	Now     time.Time
	Zone    *time.Location
	People  []Known
	About   int    // of People: whom the mail is about that the note answers; -1 for nobody
	Prompt  Prompt // what that mail was for
	Subject string // of the note
	Before  int    // of People: whom the words before the prose name; -1 for nobody
	Several bool   // those words name more than one
}

// untold reports whether nobody has told yet how a talk of late went.
func (k Known) untold(now time.Time) bool {
	return k.Standing == TalkDue && now.Sub(k.Talk) < 14*24*time.Hour
}

// recent reports whether a talk is so fresh that a note without a name is probably about it.
func (k Known) recent(now time.Time) bool {
	return !k.Talk.IsZero() && !k.Talk.After(now.Add(10*time.Minute)) && now.Sub(k.Talk) < 40*time.Hour
}
