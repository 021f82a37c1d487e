package text

import "strings"

const ruleNotes rule = "notes-block" // Notes writes sender and date above the original, and labels without colons

const maxNotesBlock = 16 // lines of it

// settleNotesBlocks settles the header blocks of Notes. It writes the sender and the date on lines of
// their own, and the labels without a colon, before or above their values:
//
//	Julie Park <julie@example.org>
//	02.03.2026 09:00
//
//	To
//	nora@acme.example
//	Subject
//	Seventeen minutes
func (t trimmer) settleNotesBlocks(lines []line) {
	if !t.has(ruleNotes) {
		return
	}
	for i := 1; i < len(lines); i++ {
		if lines[i].kind != kindText || lines[i].sure || !t.words.isDateLine(lines[i].seen) ||
			lines[i-1].kind != kindText || lines[i-1].seen == "" {
			continue
		}
		if end := t.words.notesBlockEnd(lines, i+1); end > 0 {
			settle(lines[i-1:end], kindHeader)
			i = end - 1
		}
	}
}

// isDateLine reports whether a line is a date with a time of day, and little else.
func (w *words) isDateLine(s string) bool {
	if len(s) > 60 || wordCount(s) > 7 {
		return false
	}
	span := digitSpan(s)
	return w.dates.clock.MatchString(span) && (numericPattern.MatchString(span) || yearPattern.MatchString(span))
}

// notesBlockEnd returns the line behind the block whose labels begin at line i or soon after; 0 where
// there is none: it names a recipient, and ends with the subject.
func (w *words) notesBlockEnd(lines []line, i int) int {
	to := false
	for j := i; j < min(len(lines), i+maxNotesBlock); j++ {
		kind, value := w.bareLabel(lines[j].seen)
		switch {
		case kind == labelTo:
			to = true
		case kind == labelSubject && to && value != "":
			return j + 1
		case kind == labelSubject && to:
			for j++; j < len(lines) && lines[j].seen == ""; j++ {
			}
			return min(j+1, len(lines))
		case kind == labelNone && lines[j].seen != "" && !to:
			return 0
		}
	}
	return 0
}

// bareLabel cuts a label without a colon off the front of a line.
func (w *words) bareLabel(s string) (kind label, value string) {
	first, rest, _ := strings.Cut(s, " ")
	if k := lookUpFolded(w.labels, first).kind; k != labelNone {
		return k, strings.TrimSpace(rest)
	}
	return labelNone, ""
}
