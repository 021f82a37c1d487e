package content

import "slices"

// A DigestLine is one person in the digest.
type DigestLine struct {
	Who  string
	What string // "asked Tuesday 24 November, about pharma"
	When string // "follow-up Tuesday 1 December"; may be ""
}

func (l DigestLine) whom() string { return l.Who }

// A Rehearsed is a follow-up that would have been sent, were it not for the rehearsal.
type Rehearsed struct {
	Who     string
	When    string // "Monday 9 March"
	Subject string
	Text    string `say:"lines"` // without the ask that it quotes; "" for all but the first, which lie in Drafts
}

// A Bar is a number to draw against the greatest of its kind.
type Bar struct {
	Label string
	Count int
	Of    int // the whole; 0 when there is none
}

// A Mix is how the talks divide: junior and senior; deep, wide and random.
type Mix struct {
	Label string
	Parts []Bar
	Known string // "level known of 4 of 30"; "" where it is known of all
}

// A Trend is how a line of the rubric moves.
type Trend struct {
	Label  string
	Before string // "" when there is no earlier figure
	Now    string
}

// Numbers are the figures of a digest.
type Numbers struct {
	Funnel  []Bar  // asked, answered, talked, thanked …: widest first
	Settled int    // asks that were answered or are old enough to count as not
	Legend  string // what one may hope for, beside the funnel
	Weeks   []int  // talks a week, the last twelve, oldest first
	Months  []Bar  // the months below them, each with how many weeks begin in it
	Talks4  int    // talks in the last four weeks
	Talks12 int    // and in the last twelve
	Mix     []Mix
	Warm    Bar // answered asks of those with an introduction; Of 0: none
	Cold    Bar
	Round   Bar // talks of this search and its target; Of 0: no round
	Rubric  []Trend
}

// fewest is the least number of asks for which the funnel is drawn.
const fewest = 3

// Drawn reports whether there are enough asks to draw the funnel.
func (n Numbers) Drawn() bool { return n.Settled >= fewest }

// Any reports whether there is a figure to show.
func (n Numbers) Any() bool {
	for i, b := range n.Funnel {
		if b.Count > 0 && (i > 0 || n.Settled > 0) { // that one asked is no news by itself
			return true
		}
	}
	return n.Talks12 > 0
}

// Folded is what a brief or a digest mentions in one line instead of showing it.
type Folded struct {
	Count   int
	People  []FoldedPerson
	Alone   bool     // nothing is shown above it
	Resting int      // how many things rest beside
	Buttons []Button // let all of it go
}

// A FoldedPerson is one person in that line, with what is open.
type FoldedPerson struct {
	Who  string
	What []string // "thanks", "a new day"
}

func (p FoldedPerson) whom() string { return p.Who }

// SayDigest is the weekly letter (kind "digest").
type SayDigest struct {
	Capture     string
	Week        string // "23 to 29 November"
	Lead        string // the week in a sentence
	Next        string // with whom the next talk is that Lead names; "" if none comes soon
	Needs       []BriefLine
	Folded      Folded
	Rests       []DigestLine // what rests from now on
	Coming      []DigestLine // talks and notes, in order of time
	MoreComing  int          // how many more there are, as of each part
	Waiting     []DigestLine // whom the owner waits for
	MoreWaiting int
	Drafts      []DigestLine // what was put into Drafts, and lies there
	MoreDrafts  int
	Good        []DigestLine // what went well
	MoreGood    int
	LetGo       []DigestLine // who was let go of, or said no
	MoreLetGo   int
	Silence     bool // an ask ended in silence
	Grave       bool // the owner told of a death, an accident or an illness: the week is not called quiet
	Numbers     Numbers
	Coaching    []string
	Old         Quoted // one old note, to reread
	LastLook    string // last successful look at the mailbox
	Health      []Ailment
	Rehearsal   bool

	Rehearsed []Rehearsed // what would have been sent
	AsksLive  bool        // whether to end the rehearsal is asked, once
	Paused    string      // until when; "" when not paused
	Buttons   []Button
}

// An Ailment is a problem with the account that the digest reports. The template has the words.
type Ailment struct {
	Kind    Part
	Folder  string // of "refused"
	Address string // of "unlisted"
	When    string // since when; of "vanished" the day
	Why     string
	Times   int // how often, where it is the same again
}

// Whom returns whom the digest is about, each once: those who need the owner, but no note that names nobody; in a week
// in which nobody does, those of whom there is good news, with whom there is a date, or for whom the owner waits.
func (d SayDigest) Whom() []string {
	if len(d.Needs) > 0 {
		names := withWhom(whom(d.Needs, BriefLine.whom), d.Folded.People, FoldedPerson.whom)
		return slices.DeleteFunc(names, func(n string) bool { return n == YourNote || n == Reminded })
	}
	switch {
	case len(d.Good) > 0:
		return whom(d.Good, DigestLine.whom)
	case d.Next != "":
		return withWhom([]string{d.Next}, d.Coming, DigestLine.whom)
	case len(d.Coming) > 0:
		return whom(d.Coming, DigestLine.whom)
	}
	return whom(d.Waiting, DigestLine.whom)
}

// Empty reports whether the digest has nothing to say but that all is well.
func (d SayDigest) Empty() bool {
	return len(d.Needs)+d.Folded.Count+len(d.Rests)+len(d.Waiting)+len(d.Drafts)+len(d.Good)+len(d.LetGo)+len(d.Coming)+
		len(d.Rehearsed)+len(d.Coaching)+len(d.Health) == 0 && !d.AsksLive && !d.Numbers.Any() &&
		d.Old.Text+d.Next == ""
}
