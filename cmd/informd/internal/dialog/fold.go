package dialog

import "strings"

// Folded breaks lines between words where they are longer than a terminal is wide, with the blanks
// that a line begins with before each part. A word that is too long stays whole: it may be copied.
func Folded(text string, wide int) string {
	var out []string
	for line := range strings.SplitSeq(text, "\n") {
		out = append(out, Hanging(line, wide, len(line)-len(strings.TrimLeft(line, " "))))
	}
	return strings.Join(out, "\n")
}

// Hanging folds one line, with so many blanks before each part but the first.
func Hanging(line string, wide, blanks int) string {
	var out []string
	indent := strings.Repeat(" ", blanks)
	for wide > 0 && len([]rune(line)) > wide {
		head := string([]rune(line)[:wide+1])
		at := strings.LastIndexByte(head, ' ')
		if at <= blanks {
			if at = strings.IndexByte(line[blanks:], ' ') + blanks; at < blanks {
				break
			}
		}
		out = append(out, line[:at])
		line = indent + line[at+1:]
	}
	return strings.Join(append(out, line), "\n")
}
