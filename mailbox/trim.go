package mailbox

import "strings"

// trimText splits a plain text into what the sender wrote and what they quoted.
func trimText(text string) (reply, quoted string) {
	lines := strings.Split(text, "\n")
	end := len(lines)
	for end > 0 && (lines[end-1] == "" || strings.HasPrefix(lines[end-1], ">")) {
		end--
	}
	if end == 0 {
		return text, ""
	}
	return strings.Join(lines[:end], "\n"), strings.Join(lines[end:], "\n")
}
