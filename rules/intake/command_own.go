package intake

import (
	"strings"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/notes"
)

// withoutOwn is a note without the lines of informd's own mail that it answers: those
// marked as quoted, and those that a mail program left unmarked. Quoted lines never
// command. Where the owner has written between the lines, the question above stays with
// its answer: "How did you come to this? — by accident".
func withoutOwn(text, own string) string {
	ours := map[string]bool{}
	for line := range strings.Lines(own) {
		if s := quotedLine(line); len(s) > 2 {
			ours[s] = true
		}
	}
	var out []string
	question, verbatim := "", false
	for line := range strings.Lines(strings.ReplaceAll(text, "\r\n", "\n")) {
		line = strings.TrimRight(line, "\n")
		s := quotedLine(line)
		switch marked := strings.HasPrefix(strings.TrimSpace(line), ">"); {
		case verbatim:
			out = append(out, line)
		case marked || ours[s]:
			question = nextQuestion(question, s)
			out = append(out, "") // what stands around it are two answers
		case s == "":
			out = append(out, line)
		default:
			body := unblanked(line)
			if body == "" {
				continue
			}
			if strings.HasSuffix(question, "?") {
				body = answered(question, body)
			}
			question = ""
			verbatim = isEdit(body)
			out = append(out, body)
		}
	}
	return strings.TrimSpace(strings.Join(out, "\n"))
}

// isEdit reports whether all that follows a line is the owner's text as it stands.
func isEdit(line string) bool {
	body, _ := content.CutTag(line)
	return strings.EqualFold(strings.Trim(body, " .:"), "edit")
}

// quotedLine is a line for comparing: without quote marks, white space folded.
func quotedLine(line string) string {
	return rules.FoldSpace(strings.TrimLeft(line, "> \t"))
}

// unblanked is a line without the blanks of the sheet that the owner wrote upon.
func unblanked(line string) string {
	if !strings.Contains(line, "____") {
		return line
	}
	return rules.FoldSpace(strings.Join(strings.FieldsFunc(line, func(c rune) bool { return c == '_' }), " "))
}

// nextQuestion follows the lines of a sheet: a bullet begins a question, which may go on
// over the next lines; the blanks to write on end none.
func nextQuestion(question, line string) string {
	rest, bullet := strings.CutPrefix(line, "- ")
	switch {
	case strings.Trim(line, "_ ") == "":
		return question
	case bullet:
		return rest
	case question != "" && !strings.HasSuffix(question, "?"):
		return question + " " + line
	}
	return ""
}

// answered is what the owner wrote below a question, with the question, unless it is
// a command that stands for itself.
func answered(question, line string) string {
	if _, _, label := notes.CutLabel(strings.TrimSpace(line), true); label || notes.BareVerb(line) != "" {
		return line
	}
	return question + " — " + strings.TrimSpace(line)
}
