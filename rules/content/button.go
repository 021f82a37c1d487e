package content

import (
	"strings"
	"time"
)

// A Button is something the owner can say with one tap. It becomes a mailto: link to
// the capture address with the whole command in the subject.
type Button struct {
	Label   string // on the button: "Stop it"
	Command string // in the words of the mail language: "stop"
	Tag     string // of the item it is about: "k3f9", "" when it concerns none
	Body    string `say:"lines"` // text to start from: of edit
}

// Line returns what the owner writes, or the button writes for them: "stop [k3f9]". The tag
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

// The commands of buttons that are offered in several places, or that decide something when a mail
// that bears them is answered. Package notes reads them, and its table takes its examples from here.
const (
	CommandStop      = "stop"
	CommandSendNow   = "send now"
	CommandAsPlanned = "send as planned"
	CommandInEnglish = "send in english"
	CommandYes       = "that was a yes"
	CommandNo        = "that was a no"
	CommandDeferred  = "that was a later"
	CommandReply     = "that was an answer"
	CommandNotReply  = "not a reply"
	CommandNewAsk    = "new ask"
	CommandNoAsk     = "wrote"
	CommandSame      = "same:"
	CommandCancelled = "cancelled"
	CommandStands    = "it stands"
	CommandDone      = "done"
	CommandNoThanks  = "nothanks"
	CommandNudged    = "nudged"
	CommandLetGo     = "let go"
	CommandLetAllGo  = "let all go"
	CommandNobody    = "about nobody"
	CommandStopAll   = "stop everything"
	CommandGoLive    = "go live"
	CommandUndo      = "undo"
	CommandSendAhead = "sendahead"
	CommandMovedOn   = "moved on"
	CommandLeft      = "left"
	CommandResume    = "resume"
	CommandHelp      = "help"
	CommandEdit      = "edit" // with the new text below it

	// Behind these stands what they are about.
	CommandInterview = "interview" // a time, as behind the next two
	CommandMoved     = "moved:"
	CommandMet       = "met"
	CommandLater     = "later"       // for how long: "2w"
	CommandIntro     = "intro:"      // a name and an address
	CommandAbout     = "about"       // an address
	CommandPause     = "pause until" // a day
	CommandForget    = "forget"      // an address
	CommandMine      = "mine:"       // an address
	CommandLeaveOut  = "leave out:"  // the name of a folder
)

// CommandWith returns a command with what it is about.
func CommandWith(command, what string) string { return command + " " + what }

// TimedCommand returns a command with a time behind it, by the clock of t's zone.
func TimedCommand(command string, t time.Time) string {
	return CommandWith(command, t.Format(commandTime))
}

// DayCommand returns a command with a day behind it, by the clock of t's zone.
func DayCommand(command string, t time.Time) string {
	return CommandWith(command, t.Format(commandDay))
}

// The layouts of the time or the day behind a command.
const (
	commandTime = "Mon 2 Jan 2006 15:04"
	commandDay  = "2 Jan 2006"
)

// A Shown is a button that a mail of informd's showed, as it is kept beside that mail: a short answer to the
// mail is understood by what was offered there.
type Shown struct {
	Command string `json:"command"`
	Tag     string `json:"tag"`
}

// CutTag takes the item tag out of a line that Button.Line wrote: "stop" and "k3f9" of
// "stop [k3f9]". An owner may write behind the tag as well as before it. At the front it stands before
// a label with its colon only: "[dev] stop" bears the mark of a list. A line without a tag comes back
// as it is.
func CutTag(line string) (rest, tag string) {
	for from := 0; ; {
		i := strings.IndexByte(line[from:], '[')
		if i < 0 {
			return line, ""
		}
		from += i + 1
		inside, after, closed := strings.Cut(line[from:], "]")
		if closed && isTag(inside) && (from > 1 || strings.Contains(after, ":")) {
			before, after := strings.TrimRight(line[:from-1], " "), strings.TrimLeft(after, " .")
			return strings.TrimSpace(before + " " + after), inside
		}
	}
}

// isTag reports whether s is a tag: small letters and digits, neither so few nor so many that they
// would be something else in brackets.
func isTag(s string) bool {
	for _, r := range s {
		if (r < 'a' || r > 'z') && (r < '0' || r > '9') {
			return false
		}
	}
	return len(s) >= 4 && len(s) <= 20
}

// Bears reports whether an id is the one that a button's tag names: the tag is its beginning.
func Bears(id, tag string) bool { return isTag(tag) && strings.HasPrefix(id, tag) }
