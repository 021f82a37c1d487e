package content

import (
	"slices"

	"informd/rules/mail"
)

// A Fact is a labelled line: "Company" and "Acme Pharma".
type Fact struct {
	Label string
	Text  string
}

// SayNotice shows the owner the exact text of a follow-up before it leaves (kind "notice").
type SayNotice struct {
	Capture   string
	Thread    string // the subject: how the owner calls them
	Who       string // "Anna Meier"
	First     string
	From, To  mail.Address
	When      string // it leaves: "Tuesday 1 December 9:10"; "" where it leaves at once, or waits for a word
	Due       string // when it was due, where that is so long ago that it waits for the owner's word
	Hurried   bool   // the owner said send now, and nothing keeps it back
	There     string // what time that is for them, in a sentence; "" where their clock is near, or not known
	Back      string // the day since which they are back, where the follow-up waited for that
	AskedOn   string
	Subject   string // of the follow-up
	Text      string `say:"lines"` // of the follow-up, exactly
	Manner    string // how it is written: "in German, formally, as you wrote"; "" where that goes without saying
	Unready   string // why it does not leave by itself, in a clause: its language is not known
	Untold    bool   // of Unready: the owner's word on the language is all it lacks
	English   bool   // of Unready: it could leave in English
	Changed   bool   // text or time differ from an earlier notice
	Vanished  string // when a mail was gone before it was read, which may have been the answer
	Draft     bool   // it is put into Drafts then, and does not leave by itself
	Rehearsal bool   // it would leave, and does not
	Folder    bool   // before it leaves informd creates a folder for its own records
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

// SayPrep is the sheet of the evening before a talk (kind "prep").
type SayPrep struct {
	Capture  string
	Thread   string
	Who      string
	First    string
	When     string // "Thursday 26 November 15:00"
	Until    string // "15:20": when to announce the end
	Minutes  int    // agreed length, 0 when unknown
	Where    string
	InPerson bool // Where is a place
	Guarded  bool // it has a door where somebody may ask for an ID

	NamesNobody bool // they said that they would rather name nobody: the sheet does not ask again
	Company     string
	Title       string
	Goal        Goal     // "" when the owner did not say
	Remark      string   // "the first talk at Acme: a pure learning talk teaches more"
	Bio         string   `say:"lines"`
	Ask         Quoted   // the owner's own words
	History     []Quoted // the thread since, oldest first
	Known       []Fact   // circle, level, via … and earlier notes
	Colleagues  []Fact   // others at the company, and what was learned from them
	Learn       []string // questions on content
	Background  []string // opening questions
	Bold        []string // the intimate ones, for when there is rapport
	Closing     []string
	Qualities   []string // the owner's picture of what good is
	Buttons     []Button
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
	Mail    string // the Message-ID of their mail whose words say more; "" for none
	Words   string // of that mail, in a line
	How     string // what to do about it
	Buttons []Button
}

// Reading returns the line together with their mail, whose words are shown.
func (l BriefLine) Reading(id string) BriefLine {
	l.Mail = id
	return l
}

// SayBrief lists what needs the owner today (kind "brief").
type SayBrief struct {
	Capture string
	Date    string // "Tuesday 1 December"
	Items   []BriefLine
	Folded  Folded // what else needs the owner, in one line
	Later   int    // how many needs it leaves to the digest
}

// YourNote stands in the place of a name where the owner is asked about a note that names nobody.
const YourNote = "Your note"

// Reminded stands in the place of a name where the owner is reminded of what they wanted to be reminded of.
const Reminded = "A reminder"

// Whom returns whom the brief is about, each once.
func (s SayBrief) Whom() []string {
	names := whom(s.Items, BriefLine.whom)
	if i := slices.Index(names, YourNote); i >= 0 {
		names[i] = "a question about your note"
	}
	if i := slices.Index(names, Reminded); i >= 0 {
		names[i] = "a reminder"
	}
	return names
}

func (l BriefLine) whom() string { return l.Who }

// whom returns whom lines are about, each once and in their order.
func whom[Line any](lines []Line, of func(Line) string) []string { return withWhom(nil, lines, of) }

// withWhom returns names, and whom lines are about where they are not among them yet.
func withWhom[Line any](names []string, lines []Line, of func(Line) string) []string {
	for _, l := range lines {
		if w := of(l); !slices.Contains(names, w) {
			names = append(names, w)
		}
	}
	return names
}

// SayTrouble tells the owner what went wrong (kind "trouble"): what happened, what
// informd did, what to do.
type SayTrouble struct {
	Capture string
	Thread  string // "" when it concerns nobody
	Trouble Trouble
	Moves   string // of a talk: the time to which they ask to move it
	Maybe   bool   // of a talk: they say that they may come
	Who     string
	Several bool   // Who names several people, of whom it may be anybody
	From    string // who wrote the mail it is about: "Ulla Berg <ulla@pharma.example>"
	Address string // the address it is about
	Server  string // the mail server it is about
	Login   string // what informd login calls the provider it is about
	Folder  string // the folder it is about
	When    string
	Why     string // what is the matter, in a clause: "it is full"
	Subject string // of the mail it is about
	Detail  string // the server's own words
	Sent    bool   // the follow-up has gone already
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
	Capture  string
	Sections []HelpSection
}

// A HelpSection is one part of the mail language: each line of it with what it does.
type HelpSection struct {
	Title string
	Words []Fact
}

// SayWelcome is the first mail, when a store begins (kind "welcome").
type SayWelcome struct {
	Capture   string // "" where a folder captures
	Filed     string // that folder
	Owner     string
	Rehearsal bool
	Live      string // the day since which the owner is live, by the record of another store; "": nothing says so
	Known     bool   // they were welcomed before
	Folder    bool   // informd will create one mailbox for its claims
	Buttons   []Button
}

// A Group is some lines below a heading.
type Group struct {
	Heading string
	Facts   []Fact // a date and what happened then
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

// A Misread is a line that looks like a command and is none, with the nearest that is.
type Misread struct {
	Line    string
	Why     string // what is wrong with it, in words an owner understands
	Nearest string // what would be understood
}
