package mime

import (
	"strings"
)

// Unflow joins the soft line breaks of format=flowed text (RFC 3676 §4). delsp says
// that the space before the break was added by the sender.
func Unflow(text string, delsp bool) string {
	out := make([]byte, 0, len(text))
	open := -1 // quote depth of the paragraph still being joined
	for line := range strings.SplitSeq(text, "\n") {
		rest := strings.TrimLeft(line, ">")
		depth := len(line) - len(rest)
		rest = strings.TrimPrefix(rest, " ") // space-stuffing
		switch {
		case open == depth && rest != "-- " && rest != "":
			if delsp {
				out = out[:len(out)-1]
			}
		default:
			if open >= 0 {
				out = out[:len(out)-1] // a soft break before something else was none
			}
			out = append(out, '\n')
			out = append(out, line[:depth]...)
			if depth > 0 && rest != "" {
				out = append(out, ' ')
			}
		}
		out = append(out, rest...)
		open = -1
		if strings.HasSuffix(rest, " ") && rest != "-- " {
			open = depth
		}
	}
	return strings.TrimPrefix(string(out), "\n")
}
