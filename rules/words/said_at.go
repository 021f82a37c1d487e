package words

import (
	"regexp"
	"slices"
	"strings"
)

// An exported chat and the record of a call say when each thing was said, in a format that nobody types. What stands
// directly below such a line was said then, too: a long message goes on there.

var (
	// A line of a chat exported on Android, by somebody or by the program: "04/03/2026, 10:02 - Encrypted.".
	chatStamp = regexp.MustCompile(`^[\x{200e}\s]*\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d\d[^-:]{0,8} - \S`)
	// The head of a message in the chat of a call: "16:18:31 From Anna Meier to Everyone:".
	callChat = regexp.MustCompile(`^\s*\d{1,2}:\d\d:\d\d\s+\S[^:]{2,80}:(\s|$)`)
	// The head of a caption: "00:03:12.000 --> 00:03:15.400".
	caption = regexp.MustCompile(`^\s*(\d\d:)?\d\d:\d\d[.,]\d{3} --> (\d\d:)?\d\d:\d\d[.,]\d{3}`)
)

// captions is the first line of a file of captions.
const captions = "WEBVTT"

// saidAt returns which lines are of an exported chat or of the record of a call, and which may be: those directly below
// its last line. One line alone is no chat.
func saidAt(lines []string) (said, perhaps []bool) {
	said, perhaps = make([]bool, len(lines)), make([]bool, len(lines))
	heads := slices.DeleteFunc(indexes(lines), func(i int) bool { return !isSaidAt(lines[i]) })
	named := slices.DeleteFunc(slices.Clone(heads), func(i int) bool {
		return !isChatMessage(lines[i]) && !callChat.MatchString(lines[i]) && !caption.MatchString(lines[i])
	})
	if len(named) < 2 { // "04.03.2026, 10:00 - called Rita" is the owner's list
		return said, perhaps
	}
	for at, i := range heads {
		said[i] = true
		last := at == len(heads)-1 && !caption.MatchString(lines[i])
		for j := i + 1; j < len(lines) && strings.TrimSpace(lines[j]) != "" && !isSaidAt(lines[j]); j++ {
			indented := strings.TrimLeft(lines[j], " \t") != lines[j]
			said[j], perhaps[j] = !last || indented, last
		}
	}
	for i, l := range lines {
		said[i] = said[i] || strings.TrimSpace(l) == captions
	}
	return said, perhaps
}

// isSaidAt reports whether a line says when something was said.
func isSaidAt(line string) bool {
	return isChatMessage(line) || chatStamp.MatchString(line) || callChat.MatchString(line) || caption.MatchString(line)
}

func indexes(lines []string) []int {
	all := make([]int, len(lines))
	for i := range all {
		all[i] = i
	}
	return all
}
