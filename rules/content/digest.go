package content

// A DigestLine is one person in the digest.
type DigestLine struct {
	Who  string
	What string // "asked Tuesday 24 November, about pharma"
	When string // "follow-up Tuesday 1 December"; may be ""
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
}

// A Trend is how a line of the rubric moves.
type Trend struct {
	Label  string
	Before string // "" when there is no earlier figure
	Now    string
}

// Numbers are the figures of a digest.
type Numbers struct {
	Funnel  []Bar // asked, answered, talked, thanked …: widest first
	Weeks   []int // talks a week, the last twelve, oldest first
	Talks4  int   // talks in the last four weeks
	Talks12 int   // and in the last twelve
	Mix     []Mix
	Warm    Bar // answered asks of those with an introduction; Of 0: none
	Cold    Bar
	Round   Bar // talks of this search and its target; Of 0: no round
	Rubric  []Trend
}

// Any reports whether there is a figure to show.
func (n Numbers) Any() bool {
	for _, b := range n.Funnel {
		if b.Count > 0 {
			return true
		}
	}
	return n.Talks12 > 0
}

// SayDigest is the weekly letter (kind "digest").
type SayDigest struct {
	Capture   string
	Week      string // "23 to 29 November"
	Needs     []BriefLine
	Waiting   []DigestLine
	Quiet     []DigestLine // follow-up ignored; they moved on; stopped
	Coming    []DigestLine // talks, follow-ups, notes, in order of time
	Warm      []DigestLine // contacts kept warm
	Numbers   Numbers
	Coaching  []string
	Old       Quoted // one old note, to reread
	LastLook  string // last successful look at the mailbox
	Health    []Ailment
	Rehearsal bool
	Paused    string // until when; "" when not paused
	Buttons   []Button
}

// An Ailment is something that is not as it should be, of which the template has the words.
type Ailment struct {
	Kind    Part
	Folder  string // of "refused"
	LeftOut bool   // of "refused": the owner said that no follow-up is to wait for it
	When    string // since when; of "vanished" the day
	Why     string
}

// Empty reports whether the digest has nothing to say but that all is well.
func (d SayDigest) Empty() bool {
	return len(d.Needs)+len(d.Waiting)+len(d.Quiet)+len(d.Coming)+len(d.Warm)+
		len(d.Coaching)+len(d.Health) == 0 && !d.Numbers.Any() && d.Old.Text == ""
}
