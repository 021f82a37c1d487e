package content

import (
	"strings"
)

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

// The commands of buttons on which something is decided. Package notes reads them.
const (
	CommandStop    = "stop"
	CommandLetGo   = "let go"
	CommandSendNow = "send now"
	CommandUndo    = "undo"
)

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
