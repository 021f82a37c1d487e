package content

import (
	"time"

	"informd/rules/mail"
)

// A Quoted is a mail that an answer quotes, or that a sheet shows.
type Quoted struct {
	On   string // "Tuesday 24 November"
	Who  string // who wrote it
	Text string `say:"lines"`
}

// SayFollowup is the one follow-up to an ask (kind "followup"): mail to a contact.
type SayFollowup struct {
	To        mail.Address
	First     string    // how they are addressed: "Anna"
	Owner     string    // how the owner signs: "Julie Roth"
	Signature string    `say:"lines"` // stands for Owner when set
	Subject   string    // of the ask, as it was
	AskedOn   string    // "Tuesday 24 November"
	AskedAt   time.Time // the same, in the owner's zone, for other languages
	Original  string    `say:"lines"` // the text of the ask, not quoted yet
	Reworded  string    `say:"lines"` // the owner's own text for it, "" for ours
}

// SayThankYou is the draft of the thanks for a talk (kind "thankyou").
type SayThankYou struct {
	To        mail.Address
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
	To        mail.Address
	First     string
	Owner     string
	Signature string `say:"lines"`
	Subject   string
	Later     bool // they said later rather than no
	Quote     Quoted
}

// SayIntroAsk is the draft of an ask to someone who was named in a talk (kind "introask").
type SayIntroAsk struct {
	To         mail.Address
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
	To         mail.Address
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
	To        mail.Address
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
	To        mail.Address
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
	To        mail.Address
	First     string
	Owner     string
	Signature string `say:"lines"`
	Subject   string // of the ask
	Text      string `say:"lines"` // of the ask, "" when it is not known
}

// SaySendAhead is the draft that sends questions before a talk (kind "sendahead").
type SaySendAhead struct {
	To        mail.Address
	First     string
	Owner     string
	Signature string `say:"lines"`
	Subject   string
	When      string // of the talk
	Questions []string
	Quote     Quoted
}
