package rules

import (
	"strings"
	"time"
)

// What a template is given: one struct a kind of mail, plain data. Whoever fills one
// writes instants with Policy.Say, so that every hour is read in the owner's zone.
//
// A string is one line, and package templates makes it one, whatever was in it; a
// string that may hold several is tagged `say:"lines"`. The fields of these structs
// are what an owner's own templates refer to: renaming one breaks them.

// A Button is something the owner can say with one tap. It becomes a mailto: link to
// the capture address with the whole command in the subject.
type Button struct {
	Label   string // on the button: "Stop it"
	Command string // in the words of the mail language: "stop"
	Tag     string // of the item it is about: "k3f9", "" when it concerns none
	Body    string `say:"lines"` // text to start from: of edit
}

// Line is what the owner writes, or the button writes for them: "stop [k3f9]". The tag
// stands before a command that the owner still has to complete: "[k3f9] same:".
func (b Button) Line() string {
	switch {
	case b.Tag == "":
		return b.Command
	case strings.HasSuffix(b.Command, ":"):
		return "[" + b.Tag + "] " + b.Command
	}
	return b.Command + " [" + b.Tag + "]"
}

// CutTag takes the item tag off either end of a line that Button.Line wrote: "stop" and
// "k3f9" of "stop [k3f9]". A line without a tag comes back as it is.
func CutTag(line string) (rest, tag string) {
	s := strings.TrimSpace(line)
	if after, ok := strings.CutPrefix(s, "["); ok {
		if tag, rest, ok := strings.Cut(after, "]"); ok && isTag(tag) {
			return strings.TrimSpace(rest), tag
		}
	}
	before, ok := strings.CutSuffix(strings.TrimRight(s, ". "), "]")
	i := strings.LastIndexByte(before, '[')
	if !ok || i < 0 || !isTag(before[i+1:]) {
		return line, ""
	}
	return strings.TrimSpace(before[:i]), before[i+1:]
}

// isTag reports whether s is made of small letters and digits.
func isTag(s string) bool {
	for _, r := range s {
		if (r < 'a' || r > 'z') && (r < '0' || r > '9') {
			return false
		}
	}
	return s != ""
}

// A Quoted is a mail that an answer quotes, or that a sheet shows.
type Quoted struct {
	On   string // "Tuesday 24 November"
	Who  string // who wrote it
	Text string `say:"lines"`
}

// A Fact is a labelled line: "Company" and "Acme Pharma".
type Fact struct {
	Label string
	Text  string
}

// SayFollowup is the one follow-up to an ask (kind "followup"): mail to a contact.
type SayFollowup struct {
	To        Address
	First     string    // how they are addressed: "Anna"
	Owner     string    // how the owner signs: "Julie Roth"
	Signature string    `say:"lines"` // stands for Owner when set
	Subject   string    // of the ask, as it was
	AskedOn   string    // "Tuesday 24 November"
	AskedAt   time.Time // the same, in the owner's zone, for other languages
	Original  string    `say:"lines"` // the text of the ask, not quoted yet
	Reworded  string    `say:"lines"` // the owner's own text for it, "" for ours
}

// SayNotice shows the owner the exact text of a follow-up before it leaves (kind "notice").
type SayNotice struct {
	Capture   string
	Thread    string // the subject: how the owner calls them
	Who       string // "Anna Meier"
	First     string
	From, To  Address
	When      string // it leaves: "Tuesday 1 December 9:10"
	AskedOn   string
	Subject   string // of the follow-up
	Text      string `say:"lines"` // of the follow-up, exactly
	Stop      string // how to prevent it, where it is not the usual way
	Changed   bool   // text or time differ from an earlier notice
	Vanished  string // when a mail was gone before it was read, which may have been the answer
	Rehearsal bool   // it would leave, and does not
	Buttons   []Button
}

// SayReceipt says what became of a capture (kind "receipt"): one for each.
type SayReceipt struct {
	Capture    string
	Thread     string // "" when it is about nobody known
	Understood string // first line: "Tracked: your ask to Anna Meier of Tuesday 24 November."
	Happens    string // second: what happens when
	Change     string // third: how to undo or change it
	Asks       bool   // the note waits for the owner's answer
	Facts      []Fact // the note, line by line, as it was understood: dates in full
	Remarks    []string
	Unclear    []Misread // lines that look like commands and are none
	Kept       []string  // names of attachments kept with the note
	TooLarge   []Fact    // the names of those that are not, and how large one may be: "10 MB"
	Unfetched  bool      // what is attached could not be fetched
	Copies     bool      // of the store, kept before a restore or an upgrade, are erased too
	Buttons    []Button
}

// SayThankYou is the draft of the thanks for a talk (kind "thankyou").
type SayThankYou struct {
	To        Address
	First     string
	Owner     string
	Signature string   `say:"lines"`
	Subject   string   // of the thread, "" when there is none
	TalkOn    string   // "yesterday", "on Thursday"
	Specific  string   // the one thing from the notes; "" leaves a visible gap
	Said      bool     // Specific is in their words
	Offer     string   // what the owner offered, as noted: "send her the preprint"
	Intros    []string // whom they named
	WhoElse   bool     // nobody was named and nobody asked: ask now
	Quote     Quoted   // the newest mail of the thread
}

// SayDecline is the draft of the gracious answer to a no (kind "decline").
type SayDecline struct {
	To        Address
	First     string
	Owner     string
	Signature string `say:"lines"`
	Subject   string
	Later     bool // they said later rather than no
	Quote     Quoted
}

// SayIntroAsk is the draft of an ask to someone who was named in a talk (kind "introask").
type SayIntroAsk struct {
	To         Address
	First      string
	Owner      string
	Signature  string `say:"lines"`
	Introducer string // "Anna Meier"
	Topic      string // what the owner asks about: "moving from physics into pharma"; "" leaves a gap
	Reason     string // why this person, said to them: "nobody explains it as you do"; "" leaves a gap
	Hint       string // what the owner's note says of them: "knows every batch record"; it stands in the gap
	Bio        string `say:"lines"` // about the owner, one or two sentences
}

// SayIntroThanks is the draft of the note to the one who made an introduction (kind
// "introthanks").
type SayIntroThanks struct {
	To         Address
	First      string
	Owner      string
	Signature  string `say:"lines"`
	Subject    string
	Introduced string // "Bob Lee"
	Talked     bool   // the owner met them; else wrote to them
	TalkOn     string // "on Thursday"; of Talked
	Specific   string // from that talk, "" when there is nothing
}

// SayKeepInTouch is the draft of the note of three months later (kind "keepintouch").
type SayKeepInTouch struct {
	To        Address
	First     string
	Owner     string
	Signature string `say:"lines"`
	Subject   string
	TalkOn    string // "in August"
	Specific  string // what they said then; "" leaves a gap
	Progress  string // what the owner did with it; "" leaves a gap
	Quote     Quoted
}

// SayProgress is the draft of the note to someone whose help led to something (kind
// "progress").
type SayProgress struct {
	To        Address
	First     string
	Owner     string
	Signature string `say:"lines"`
	Subject   string
	TalkOn    string
	Progress  string // what the owner reports
	Specific  string // what they had said; "" leaves a gap
	Quote     Quoted
}

// SayReask is the draft of an ask that did not arrive, to another address (kind "reask").
type SayReask struct {
	To        Address
	First     string
	Owner     string
	Signature string `say:"lines"`
	Subject   string // of the ask
	Text      string `say:"lines"` // of the ask, "" when it is not known
}

// SaySendAhead is the draft that sends questions before a talk (kind "sendahead").
type SaySendAhead struct {
	To        Address
	First     string
	Owner     string
	Signature string `say:"lines"`
	Subject   string
	When      string // of the talk
	Questions []string
	Quote     Quoted
}

// SayPrep is the sheet of the evening before a talk (kind "prep").
type SayPrep struct {
	Capture    string
	Thread     string
	Who        string
	First      string
	When       string // "Thursday 26 November 15:00"
	Until      string // "15:20": when to announce the end
	Minutes    int    // agreed length, 0 when unknown
	Where      string
	InPerson   bool // Where is a place
	Company    string
	Title      string
	Goal       string   // "learn", "impress" or "" when the owner did not say
	Remark     string   // "the first talk at Acme: a pure learning talk teaches more"
	Bio        string   `say:"lines"`
	Ask        Quoted   // the owner's own words
	History    []Quoted // the thread since, oldest first
	Known      []Fact   // circle, level, via … and earlier notes
	Learn      []string // questions on content
	Background []string // opening questions
	Bold       []string // the intimate ones, for when there is rapport
	Closing    []string
	Qualities  []string // the owner's picture of what good is
	Buttons    []Button
}

// SayPrompt asks how a talk went, when it ends (kind "prompt").
type SayPrompt struct {
	Capture string
	Thread  string
	Who     string
	First   string
	Ended   string // "Thursday 15:20"
	Rubric  []Fact // optional lines and what goes into them: "rapport" and "1 to 5"
	Buttons []Button
}

// A BriefLine is one thing that needs the owner.
type BriefLine struct {
	Who     string
	What    string
	How     string // what to do about it
	Buttons []Button
}

// SayBrief lists what needs the owner today (kind "brief").
type SayBrief struct {
	Capture string
	Date    string // "Tuesday 1 December"
	Items   []BriefLine
}

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
	Kind string // the part of the account that does not work, as the store's health names it; or "ignored" or "vanished"
	When string // since when; of "vanished" the day
	Why  string
}

// Empty reports whether the digest has nothing to say but that all is well.
func (d SayDigest) Empty() bool {
	return len(d.Needs)+len(d.Waiting)+len(d.Quiet)+len(d.Coming)+len(d.Warm)+
		len(d.Coaching)+len(d.Health) == 0 && !d.Numbers.Any() && d.Old.Text == ""
}

// What a trouble can be. SayTrouble's template has words for each.
const (
	TroubleBounce      = "bounce"      // the ask did not arrive
	TroubleDelay       = "delay"       // not delivered yet
	TroubleUnsure      = "unsure"      // a mail may or may not have gone
	TroubleFailed      = "failed"      // the server refused a mail for good
	TroubleUnwritten   = "unwritten"   // what should be said cannot be made a mail
	TroubleStore       = "store"       // nothing can be written down, so nothing leaves
	TroubleLogin       = "login"       // the mail server refuses the login
	TroubleLoginSend   = "loginsend"   // the server that takes mail refuses it
	TroubleServer      = "server"      // a mail server does not work
	TroubleMailbox     = "mailbox"     // the mailbox takes no claim and no draft
	TroubleClaims      = "claims"      // a record of what was claimed cannot be read
	TroubleClock       = "clock"       // this computer's is not the mail server's
	TroubleFolder      = "folder"      // a folder of the owner's cannot be read
	TroubleLook        = "look"        // not all folders in the moment before a follow-up
	TroubleLeft        = "left"        // they left the company
	TroubleUnmonitored = "unmonitored" // nobody reads that mailbox
	TroubleChallenged  = "challenged"  // a robot wants the owner to prove himself
	TroubleLate        = "late"        // a follow-up is later than max_lateness: asks first
	TroubleBreaker     = "breaker"     // the breaker stopped all sending
	TroublePreempted   = "preempted"   // somebody else had claimed the follow-up
	TroubleDoubt       = "doubt"       // a mail may be the answer
	TroubleWithdrawn   = "withdrawn"   // the ask is gone from Sent
	TroubleBeside      = "beside"      // the owner wrote in the thread, to somebody else
)

// SayTrouble tells the owner what went wrong (kind "trouble"): what happened, what
// informd did, what to do.
type SayTrouble struct {
	Capture string
	Thread  string // "" when it concerns nobody
	Trouble string // one of the above
	Who     string
	Address string // the address it is about
	Server  string // the mail server it is about
	Folder  string // the folder it is about
	When    string
	Why     string // what is the matter, in a clause: "it is full"
	Subject string // of the mail it is about
	Detail  string // the server's own words
	Buttons []Button
}

// SayProofHelp explains that a capture in the inbox had no twin in Sent (kind
// "proofhelp"): it did nothing, and how to make it count.
type SayProofHelp struct {
	Capture string
	Subject string // of the capture
	Seen    string // when it came: "Tuesday 24 November 9:12"
	Sent    string // the name of the Sent folder looked at
	Differs string // why the mail in Sent that bears its id is no proof, in a clause; "" where there is none
	Lacks   string // why its signature is no proof either; "" where signatures do not count
}

// SayHelp is one screen of the mail language (kind "help").
type SayHelp struct {
	Capture string
}

// SayWelcome is the first mail, when a store begins (kind "welcome").
type SayWelcome struct {
	Capture   string
	Owner     string
	LookBack  string       // "30 days", "" when nothing was looked at
	Found     []DigestLine // what the first look found
	Rehearsal bool
	Folder    bool // informd will create one mailbox for its claims
	Buttons   []Button
}

// A Group is some lines below a heading.
type Group struct {
	Heading string
	Facts   []Fact // a table: a date and what happened then
	Lines   []string
	Text    string `say:"lines"` // instead of, or below, the others
}

// SayAnswer answers a question of the owner: status, plan, why, history, find, export
// (kind "answer").
type SayAnswer struct {
	Capture  string
	Thread   string // "" for what concerns the account
	Question string // as the owner wrote it: "history anna"
	Lead     string // the answer in one line
	Groups   []Group
	Attached []string // names of the files that come with it
	Buttons  []Button
}

// The phases, levels and goals a question of the bank is for.
const (
	PhaseOpening  = "opening"
	PhaseContent  = "content"
	PhaseIntimate = "intimate"
	PhaseClosing  = "closing"

	LevelJunior = "junior" // under three years in the industry
	LevelSenior = "senior"
	LevelAny    = "any"

	GoalLearn   = "learn"
	GoalImpress = "impress"
	GoalAny     = "any"
)

// A Question is one of the bank for prep sheets.
type Question struct {
	Text  string
	Phase string
	Level string
	Goal  string
}

// Fits reports whether the question suits a talk with somebody of this level and this
// goal; what is not known, "", suits every question.
func (q Question) Fits(level, goal string) bool {
	return (level == "" || q.Level == LevelAny || q.Level == level) &&
		(goal == "" || q.Goal == GoalAny || q.Goal == goal)
}

// made is how particularly the question is meant for a talk with somebody of this level and
// this goal.
func (q Question) made(level, goal string) int {
	n := 0
	if goal != "" && q.Goal == goal {
		n += 2
	}
	if level != "" && q.Level == level {
		n++
	}
	return n
}
